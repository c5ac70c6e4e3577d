"""Telegram's limits on messages. Moderation goes first: it never waits here, and messages get what it leaves."""

from typing import Final

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiolimiter import AsyncLimiter
from cachetools import TTLCache

from gateway import moderation

GROUPS_REMEMBERED: Final = 10_000
_MINUTE: Final = 60
_SENDING: Final = ("send", "copy", "forward")


class KeepLimits(BaseRequestMiddleware):
    """Makes a message wait for its turn: so many a second in all, so many a minute into one group (Bot API FAQ)."""

    def __init__(self, per_second: int, per_group_minute: int) -> None:
        self._overall = AsyncLimiter(per_second, 1)
        self._per_group_minute = per_group_minute
        # A bucket that nobody used for a minute is empty again: it may be forgotten.
        self._groups: TTLCache[int, AsyncLimiter] = TTLCache(GROUPS_REMEMBERED, 2 * _MINUTE)

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Wait for a turn if it is a message, then send."""
        name = method.__api_method__
        if name in moderation.METHODS and self._overall.has_capacity():
            await self._overall.acquire()  # at once
        elif name.startswith(_SENDING) and not name.startswith("sendChatAction"):
            chat_id = getattr(method, "chat_id", None)
            if isinstance(chat_id, int) and chat_id < 0:
                await self._group(chat_id).acquire()
            await self._overall.acquire()
        return await make_request(bot, method)

    def _group(self, chat_id: int) -> AsyncLimiter:
        limiter = self._groups.get(chat_id)
        if limiter is None:
            limiter = AsyncLimiter(self._per_group_minute, _MINUTE)
        self._groups[chat_id] = limiter  # its time begins anew
        return limiter
