"""The webhook: an update is answered with 200 only after it was handled; anything else, and Telegram sends it again."""

import asyncio
import hmac
from typing import Final

import orjson
from aiohttp import web

from bot.intake import Intake

ANSWER_TIMEOUT: Final = 50
"""Seconds that Telegram is kept waiting; then it is told to come again, and finds the update in hand or handled."""
_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """Receives updates; until there is an intake, and while it is full, Telegram is told to come again."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self.intake: Intake | None = None

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
            raw = None  # put aside by the intake: sent again, it would be no better
        try:
            await asyncio.wait_for(asyncio.shield(self.intake.accept(raw)), ANSWER_TIMEOUT)
        except TimeoutError:
            return web.Response(status=503, headers={"Retry-After": "5"})
        return web.Response()
