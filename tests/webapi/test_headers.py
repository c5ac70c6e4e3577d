"""What every response tells browsers, and callers with too many requests."""

from aiohttp.test_utils import TestClient, TestServer

from models.quotas import Limits
from services.inbox.health import Health
from tests.backends import in_memory
from tests.conftest import Scene
from webapi.app import build_web
from webapi.authentication import Authentication

OPERATOR = {"Authorization": "Bearer the-token-of-the-operator"}


async def test_a_rate_limited_caller_gets_retry_after() -> None:
    async with in_memory(Limits(requests=3, failures=60)) as backend:
        health = Health(backend.database, backend.cache, "test")
        secret = OPERATOR["Authorization"].removeprefix("Bearer ")
        app = build_web(backend.services, health, Authentication(backend.services, secret))
        async with TestClient(TestServer(app)) as client:
            left = []
            for _ in range(3):
                async with client.get("/api/v2/groups", headers=OPERATOR) as answer:
                    assert answer.status == 200
                    left.append((answer.headers["RateLimit-Policy"], answer.headers["RateLimit"].partition(";t=")[0]))
            assert left == [('"minute";q=3;w=60', f'"minute";r={one}') for one in (2, 1, 0)]
            async with client.get("/api/v2/groups", headers=OPERATOR) as answer:
                problem = await answer.json()
                assert (answer.status, problem["status"], problem["success"]) == (429, 429, False)
                assert 1 <= int(answer.headers["Retry-After"]) <= 60
            # An address that guesses tokens is blocked too, and /health stays open to it.
            statuses = []
            for _ in range(62):
                async with client.get("/api/v2/groups", headers={"Authorization": "Bearer guess"}) as answer:
                    statuses.append(answer.status)
            assert statuses == [401] * 60 + [429] * 2
            async with client.get("/health") as answer:
                assert answer.status == 200


async def test_browser_restrictions(scene: Scene) -> None:
    session = scene.keeper.session
    for path, is_page in (("/health", False), ("/api/v2/groups", False), ("/docs", True), ("/redoc", True)):
        async with session.get(scene.keeper.base + path) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe-eval" not in policy
            assert ("script-src 'self'" in policy) is is_page
            assert "script-src 'unsafe-inline'" not in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert "frame-ancestors 'none'" in policy
            assert answer.headers.get("Referrer-Policy", "no-referrer") == "no-referrer"
            assert "Access-Control-Allow-Origin" not in answer.headers
            assert (answer.headers.get("Cache-Control") == "no-store") is not is_page


async def test_the_docs_pages_have_no_inline_script(scene: Scene) -> None:
    for path in ("/docs", "/redoc"):
        async with scene.keeper.session.get(scene.keeper.base + path) as answer:
            page = await answer.text()
        scripts = [part.partition(">")[2].partition("</script>")[0] for part in page.split("<script")[1:]]
        assert scripts
        assert all(script.strip() == "" for script in scripts)
