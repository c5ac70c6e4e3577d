"""Protection against slow and greedy clients, other sites' pages, and lying proxies."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.config import Config
from services.inbox.health import Health
from tests.backends import in_memory
from tests.servers import API_TOKEN, Keeper
from webapi import limits
from webapi.app import build_web
from webapi.authentication import Authentication

SECRET = "the-token-of-the-operator"
OPERATOR = {"Authorization": f"Bearer {SECRET}"}
ORIGIN = "https://panel.example.org"


@asynccontextmanager
async def _client(server_options: dict[str, Any] | None = None, **settings: str) -> AsyncIterator[TestClient[Any, Any]]:
    config = Config(_env_file=None, **settings)  # type: ignore[arg-type]
    async with in_memory() as backend:
        app = build_web(
            backend.services,
            Health(backend.database, backend.cache, "test"),
            Authentication(backend.services, SECRET),
            origins=config.origins,
            proxies=config.proxies,
        )
        server = TestServer(app)
        await server.start_server(**{**limits.SERVER_OPTIONS, **(server_options or {})})
        async with TestClient(server) as client:
            yield client


async def _talk(client: TestClient[Any, Any], *parts: bytes) -> bytes:
    """Send some parts, and return everything received until the server closes. A reset is an end, too."""
    reader, writer = await asyncio.open_connection(client.host, client.port)
    answer = b""
    async with asyncio.timeout(20):
        with contextlib.suppress(ConnectionResetError):
            for part in parts:
                writer.write(part)
                await writer.drain()
            while more := await reader.read(65_536):
                answer += more
    writer.close()
    return answer


async def test_slow_headers_are_cut_off_and_block_nobody() -> None:
    async with _client({"keepalive_timeout": 2.0}) as client:
        slow = [
            asyncio.create_task(_talk(client, b"GET /health HTTP/1.1\r\nHost: x\r\n", b"X-Slow: "))
            for _ in range(100)  # the kernel queues 128; others retry after seconds
        ]
        silent = asyncio.create_task(_talk(client))
        async with client.get("/health") as answer:
            assert answer.status == 200
        assert await asyncio.gather(*slow, silent) == [b""] * 101
        # After a response, the next head may take just as long.
        assert (await _talk(client, b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /hea")).count(b"HTTP/1.1 200") == 1


async def test_a_slow_body_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BODY_TIMEOUT", 0.2)
    head = (
        f"POST /api/v2/groups HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {SECRET}\r\n"
        "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    )
    async with _client({"lingering_time": 0.2}) as client:
        answer = await _talk(client, head.encode(), b'{"group_id"')
        assert answer.startswith(b"HTTP/1.1 408")
        assert b"application/problem+json" in answer


@pytest.mark.parametrize(
    "request_head",
    [
        "GET /" + "x" * 9000 + " HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: x\r\nX-Long: " + "x" * 9000 + "\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: x\r\n" + "X-Many: x\r\n" * 100 + "\r\n",
    ],
    ids=["long line", "long header", "many headers"],
)
async def test_too_large_headers_are_refused(request_head: str) -> None:
    async with _client() as client:
        assert (await _talk(client, request_head.encode())).startswith(b"HTTP/1.0 400")


async def test_a_body_that_is_too_long_is_refused() -> None:
    async with _client() as client:
        body = b'"' + b"x" * limits.BODY_LIMIT + b'"'
        async with client.post("/api/v2/groups", data=body, headers=OPERATOR) as answer:
            assert (answer.status, answer.content_type) == (413, "application/problem+json")


async def test_cors_allows_only_configured_origins() -> None:
    asks = {"Origin": ORIGIN, "Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "if-match"}
    async with _client() as client:
        async with client.options("/api/v2/groups/-1", headers=asks) as answer:
            assert answer.status == 405
        async with client.get("/api/v2/groups", headers={**OPERATOR, "Origin": ORIGIN}) as answer:
            assert not any(name.startswith("Access-Control") for name in answer.headers)
    async with _client(cors_origins=f"{ORIGIN},http://localhost:5173") as client:
        async with client.options("/api/v2/groups/-1", headers=asks) as answer:
            assert answer.status == 200
            assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
            assert answer.headers["Access-Control-Allow-Methods"] == "PATCH"
            assert answer.headers["Access-Control-Allow-Headers"] == "IF-MATCH"
            assert "Access-Control-Allow-Credentials" not in answer.headers
        for headers, status in (({**OPERATOR, "Origin": ORIGIN}, 200), ({"Origin": ORIGIN}, 401)):
            async with client.get("/api/v2/groups", headers=headers) as answer:
                assert answer.status == status
                assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
                assert "Etag" in answer.headers["Access-Control-Expose-Headers"].split(",")
        async with client.get("/api/v2/groups", headers={**OPERATOR, "Origin": "https://evil.example"}) as answer:
            assert "Access-Control-Allow-Origin" not in answer.headers
        async with client.put("/api/v2/groups/bulk", headers=OPERATOR) as answer:
            assert answer.status == 405


@pytest.mark.parametrize(
    ("trusted", "forwarded", "expected"),
    [
        ("", "203.0.113.9", "127.0.0.1"),
        ("10.0.0.0/8", "203.0.113.9", "127.0.0.1"),
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "1.1.1.1, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.1,10.0.0.0/8", "1.1.1.1, 203.0.113.9, 10.1.2.3", "203.0.113.9"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "nonsense", "nonsense"),
    ],
)
async def test_only_trusted_proxies_set_the_client_address(trusted: str, forwarded: str, expected: str) -> None:
    async with _client(trusted_proxies=trusted) as client:
        headers = {**OPERATOR, "X-Forwarded-For": forwarded}
        body = {"name": "t", "scopes": ["rules.view"]}
        async with client.post("/api/v2/tokens", json=body, headers=headers) as answer:
            assert answer.status == 201
        async with client.get("/api/v2/logs", headers=OPERATOR) as answer:
            [entry] = (await answer.json())["data"]
        assert entry["address"] == expected


async def test_a_method_that_a_path_has_not_is_refused_with_those_that_it_has() -> None:
    async with _client() as client:
        for path, allowed in (("/api/v2/groups/bulk", "POST"), ("/api/v2/me", "GET,HEAD"), ("/health", "GET,HEAD")):
            async with client.delete(path, headers=OPERATOR) as answer:
                assert (answer.status, answer.headers["Allow"]) == (405, allowed)


@pytest.mark.parametrize("header", ["Authorization: Bearer \udcff", "Cookie: groupkeeper_session=\udcff"])
async def test_any_bytes_as_a_secret_are_just_wrong(header: str) -> None:
    async with _client() as client:
        head = f"GET /api/v2/groups HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{header}\r\n\r\n"
        answer = await _talk(client, head.encode("utf-8", "surrogateescape"))
        assert answer.startswith(b"HTTP/1.1 401")


async def test_a_request_that_cannot_be_read_is_not_quoted_in_the_log(keeper: Keeper) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", keeper.port)
    writer.write(f"GET /health HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {API_TOKEN}\x00\r\n\r\n".encode())
    async with asyncio.timeout(20):
        answer = await reader.read()
    writer.close()
    assert b" 400 " in answer
    assert '"event":"http.bad_request","level":"info"' in keeper.log
    assert API_TOKEN not in keeper.log
