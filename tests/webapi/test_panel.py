"""The panel as browsers get it: one page for all its paths, and files that are cached forever."""

import gzip
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from services.inbox.health import Health
from tests.backends import in_memory
from tests.servers import Keeper
from webapi.app import build_web
from webapi.authentication import Authentication

PAGE = '<!doctype html><html><head><script type="module" src="./assets/main.js"></script></head></html>'
SCRIPT = "export const answer = 42;\n" * 100


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A minimal build."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text(PAGE)
    (tmp_path / "assets" / "main.js").write_text(SCRIPT)
    (tmp_path / "assets" / "logo.png").write_bytes(b"\x89PNG")
    return tmp_path


@asynccontextmanager
async def _client(folder: Path) -> AsyncIterator[TestClient[Any, Any]]:
    async with in_memory() as backend:
        health = Health(backend.database, backend.cache, "test")
        app = build_web(backend.services, health, Authentication(backend.services, "a-token"), panel=folder)
        async with TestClient(TestServer(app), auto_decompress=False) as client:
            yield client


async def _base(client: TestClient[Any, Any]) -> str:
    """Where the page says its files are."""
    async with client.get("/panel", headers={"Accept-Encoding": "identity"}) as answer:
        return (await answer.text()).partition('<base href="')[2].partition('"')[0]


async def test_every_path_below_is_the_page_which_is_never_kept(folder: Path) -> None:
    async with _client(folder) as client:
        base = await _base(client)
        for path in ("/panel", "/panel/", "/panel/groups/-1001", "/panel/groups/-1001/rules/no-ads?open=1"):
            async with client.get(path, headers={"Accept-Encoding": "identity"}) as answer:
                assert (answer.status, answer.content_type) == (200, "text/html")
                assert answer.headers["Cache-Control"] == "no-store"
                assert await answer.text() == PAGE.replace("<head>", f'<head><base href="{base}">')


async def test_build_files_are_cached_forever(folder: Path) -> None:
    async with _client(folder) as client:
        base = await _base(client)
        for encoding, read in (("gzip, br", gzip.decompress), ("identity", bytes)):
            async with client.get(f"{base}assets/main.js", headers={"Accept-Encoding": encoding}) as answer:
                assert (answer.status, answer.content_type) == (200, "text/javascript")
                assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
                assert answer.headers["Vary"] == "Accept-Encoding"
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert read(await answer.read()).decode() == SCRIPT
        async with client.get(f"{base}assets/logo.png", headers={"Accept-Encoding": "gzip"}) as answer:
            assert "Content-Encoding" not in answer.headers
            assert (answer.content_type, await answer.read()) == ("image/png", b"\x89PNG")
        missing = ("assets/gone.js", "index.html", "")
        for path in (*(base + one for one in missing), f"/panel/{'0' * 16}/assets/main.js", "/assets/panel/index.html"):
            async with client.get(path) as answer:
                assert (path, answer.status, answer.content_type) == (path, 404, "application/problem+json")
    (folder / "assets" / "main.js").write_text(SCRIPT + "// new")
    async with _client(folder) as client:
        assert await _base(client) != base


async def test_telegram_may_frame_it_and_no_script_is_made_of_text(folder: Path) -> None:
    async with _client(folder) as client:
        for path in ("/panel", f"{await _base(client)}assets/main.js"):
            async with client.get(path) as answer:
                assert "X-Frame-Options" not in answer.headers
                policy = dict(
                    part.strip().partition(" ")[::2] for part in answer.headers["Content-Security-Policy"].split(";")
                )
            assert policy["frame-ancestors"].split() == [
                f"https://{name}.telegram.org" for name in ("web", "webk", "webz")
            ]
            assert (policy["default-src"], policy["script-src"], policy["style-src"]) == ("'none'", "'self'", "'self'")
            assert (policy["connect-src"], policy["base-uri"], policy["form-action"]) == ("'self'", "'self'", "'none'")
            assert policy["require-trusted-types-for"] == "'script'"
            assert policy["trusted-types"] == "svelte-trusted-html"


async def test_without_a_build_a_page_says_so(tmp_path: Path) -> None:
    async with _client(tmp_path / "nothing") as client, client.get("/panel/groups") as answer:
        assert (answer.status, answer.content_type) == (404, "text/html")
        assert "make panel" in gzip.decompress(await answer.read()).decode()


async def test_the_build_that_is_committed_is_served(keeper: Keeper) -> None:
    async with keeper.session.get(f"{keeper.base}/panel") as answer:
        assert answer.status == 200
        page = await answer.text()
    base = page.partition('<base href="')[2].partition('"')[0]
    files = re.findall(r'(?:src|href)="\./([^"]+)"', page)
    assert files
    for file in files:
        async with keeper.session.get(f"{keeper.base}{base}{file}") as answer:
            assert answer.status == 200, file
