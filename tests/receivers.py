"""A receiver of webhooks: HTTPS on loopback, with a certificate that its authority's owners trust."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import trustme
from aiohttp import web
from standardwebhooks import Webhook

TIMEOUT = 30.0


class Receiver:
    """Receives events. Responds with the given statuses, otherwise with 200."""

    def __init__(self, url: str, authority: Path) -> None:
        self.url = url
        self.authority = authority
        """The certificates to trust it: `SSL_CERT_FILE`."""
        self.answers: list[int] = []
        """The next statuses."""
        self.requests: list[tuple[dict[str, str], str]] = []
        self._came = asyncio.Condition()

    async def receive(self, request: web.Request) -> web.Response:
        """Receive one."""
        async with self._came:
            self.requests.append((dict(request.headers), await request.text()))
            self._came.notify_all()
        status = self.answers.pop(0) if self.answers else 200
        return web.Response(status=status, headers={"Location": "/elsewhere"} if status == 307 else {})

    async def wait_for(self, is_enough: Callable[[list[Any]], bool], secret: str) -> list[Any]:
        """The events, once there are enough. The signature of each is checked."""
        async with asyncio.timeout(TIMEOUT), self._came:
            await self._came.wait_for(lambda: is_enough(self.requests))
        return self.events(secret)

    def events(self, secret: str) -> list[Any]:
        """Everything received. The signature of each is checked, but not its age."""
        for headers, body in self.requests:
            when = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
            assert headers["webhook-signature"] == Webhook(secret).sign(headers["webhook-id"], when, body)
        return [json.loads(body) for _, body in self.requests]


@asynccontextmanager
async def receiver(folder: Path) -> AsyncIterator[Receiver]:
    """A receiver that listens until the end of the block."""
    authority = trustme.CA()
    trusted = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(trusted))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    app = web.Application()
    runner = web.AppRunner(app)
    one = Receiver("", trusted)
    app.router.add_post("/hook", one.receive)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    one.url = f"https://localhost:{runner.addresses[0][1]}/hook"
    yield one
    await runner.cleanup()
