"""The webhook: an update gets 200 only after it's handled. After any other answer, Telegram sends it again."""

import asyncio
import hmac
from typing import Final

import orjson
from aiohttp import web

from bot.intake import Intake

ANSWER_TIMEOUT: Final = 50
"""Seconds that Telegram waits. Then it gets 503 and sends the update again, which is open or handled by then."""
NAME: Final = "telegram-webhook"
"""The name of the route, whose path is secret."""
_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """Receives updates. Until there's an intake, and while it's full, Telegram gets 503 and tries again later."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.intake: Intake | None = None

    def give_up(self) -> None:
        """Nothing in hand will be handled any more, because a part of the process has failed."""
        self.intake = None
        if not self._ended.done():
            self._ended.set_result(None)

    async def receive(self, request: web.Request) -> web.Response:
        """Take one update."""
        given = request.headers.get(_SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        if self.intake is None or not self.intake.has_room:
            return web.Response(status=503, headers={"Retry-After": "1"})
        try:
            raw = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            raw = None  # the intake sets it aside, because sent again it would be the same
        self.intake.meter.arrived([raw])
        handled = await self.intake.receive(raw)
        await asyncio.wait([handled, self._ended], timeout=ANSWER_TIMEOUT, return_when=asyncio.FIRST_COMPLETED)
        return web.Response() if handled.done() else web.Response(status=503, headers={"Retry-After": "5"})
