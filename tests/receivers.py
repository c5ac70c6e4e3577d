"""A receiver of webhooks: HTTPS on loopback, with a certificate that who is given its authority trusts."""

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
    """Takes what is sent. Answers with the status it's given, else with 200."""

    def __init__(self, url: str, authority: Path) -> None:
        self.url = url
        self.authority = authority
        """The certificates that make it trusted: `SSL_CERT_FILE`."""
        self.answers: list[int] = []
        """The statuses of the next answers."""
        self.requests: list[tuple[dict[str, str], str]] = []
        self._came = asyncio.Condition()

    async def receive(self, request: web.Request) -> web.Response:
        """Take one."""
        async with self._came:
            self.requests.append((dict(request.headers), await request.text()))
            self._came.notify_all()
        status = self.answers.pop(0) if self.answers else 200
        return web.Response(status=status, headers={"Location": "/elsewhere"} if status == 307 else {})

    async def wait_for(self, is_enough: Callable[[list[Any]], bool], secret: str) -> list[Any]:
        """The events, once they are enough; each was signed with the secret."""
        async with asyncio.timeout(TIMEOUT), self._came:
            await self._came.wait_for(lambda: is_enough(self.requests))
        return self.events(secret)

    def events(self, secret: str) -> list[Any]:
        """All that came; each was signed with the secret, whatever time it bears."""
        for headers, body in self.requests:
            when = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
            assert headers["webhook-signature"] == Webhook(secret).sign(headers["webhook-id"], when, body)
        return [json.loads(body) for _, body in self.requests]


@asynccontextmanager
async def receiver(folder: Path) -> AsyncIterator[Receiver]:
    """One that listens until the end of the block."""
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
