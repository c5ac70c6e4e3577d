"""Clients of the web application: over services in memory, or of a whole process."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
from aiohttp.test_utils import TestClient, TestServer

from models.quotas import Limits
from services.inbox.health import Health
from tests.backends import Backend, in_memory
from tests.servers import Keeper
from webapi import limits
from webapi.app import build_web
from webapi.authentication import Authentication

SECRET = "the-token-of-the-operator"
OPERATOR = {"Authorization": f"Bearer {SECRET}"}
NO_LIMITS = Limits(requests=10**9, failures=10**9)
NO_PANEL = Path(__file__).parent / "no-panel"
"""A folder that doesn't exist. Compressing the panel's build takes most of the time of creating an app."""


class ApiClient(NamedTuple):
    """A client, and what is behind it."""

    client: TestClient[Any, Any]
    backend: Backend

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """Call the API, as the operator unless `Authorization` is given."""
        given = {**OPERATOR, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with self.client.request(method, f"/api/v2{path}", json=body, headers=given) as answer:
            return answer.status, await answer.json(content_type=None)

    async def send(self, path: str, raw: bytes, **headers: str) -> tuple[int, Any]:
        """Post exactly these bytes."""
        given = {"Content-Type": "application/json"}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.client.post(f"/api/v2{path}", data=raw, headers=given) as answer:
            return answer.status, await answer.json(content_type=None)


@asynccontextmanager
async def open_api(quotas: Limits = NO_LIMITS, owner_ids: Iterable[int] = ()) -> AsyncIterator[ApiClient]:
    """The API as it is on the internet."""
    async with in_memory(quotas, owner_ids) as backend:
        health = Health(backend.database, backend.cache, "test")
        app = build_web(backend.services, health, Authentication(backend.services, SECRET), panel=NO_PANEL)
        server = TestServer(app)
        await server.start_server(**limits.SERVER_OPTIONS)
        async with TestClient(server, auto_decompress=False) as client:
            yield ApiClient(client, backend)


class Browser:
    """Keeps cookies, as browsers do, and sends the CSRF token."""

    def __init__(self, keeper: Keeper) -> None:
        self._base = f"{keeper.base}/api/v2"
        self.session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.csrf_token: str | None = None

    async def ask(self, method: str, path: str, body: Any = None, **more: str) -> tuple[int, Any]:
        """Call the API."""
        headers = {"X-CSRF-Token": self.csrf_token} if self.csrf_token else {}
        headers |= {name.replace("_", "-"): value for name, value in more.items()}
        async with self.session.request(method, self._base + path, json=body, headers=headers) as answer:
            return answer.status, await answer.json()

    async def sign_in(self, **login: Any) -> tuple[int, Any]:
        """Sign in."""
        status, body = await self.ask("POST", "/session", login)
        if status == 200:
            self.csrf_token = body["data"]["csrf_token"]
        return status, body
