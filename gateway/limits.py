"""Telegram's limits on messages. Moderation never waits here: messages get what moderation leaves."""

from typing import Any, Final

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


class PromptBot(Bot):
    """A bot whose calls never wait: the outbox keeps the limits, and handles a 429."""

    @classmethod
    def of(cls, bot: Bot) -> "PromptBot":
        """A bot that sends through the same session."""
        return cls(bot.token, session=bot.session, default=bot.default)


def is_message(method: TelegramMethod[Any]) -> bool:
    """Whether a call sends a message, as Telegram's limits count it."""
    name = method.__api_method__
    return name.startswith(_SENDING) and not name.startswith("sendChatAction")


class KeepLimits(BaseRequestMiddleware):
    """Delays messages to keep Telegram's limits per second, and per group and minute (Bot API FAQ)."""

    def __init__(self, per_second: int, per_group_minute: int) -> None:
        self._overall = AsyncLimiter(per_second, 1)
        self._per_group_minute = per_group_minute
        # A bucket that wasn't used for a minute is empty again, so it can be forgotten.
        self._groups: TTLCache[int, AsyncLimiter] = TTLCache(GROUPS_REMEMBERED, 2 * _MINUTE)

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send a call; if it's a message, wait for a turn first."""
        if method.__api_method__ in moderation.METHODS and self._overall.has_capacity():
            await self._overall.acquire()  # returns at once
        elif is_message(method) and not isinstance(bot, PromptBot):
            chat_id = getattr(method, "chat_id", None)
            await self.turn(chat_id if isinstance(chat_id, int) else 0)
        return await make_request(bot, method)

    async def turn(self, chat_id: int) -> None:
        """Wait until there's room for a message to a chat, and take it."""
        if chat_id < 0:
            await self._group(chat_id).acquire()
        await self._overall.acquire()

    async def take(self, chat_id: int) -> bool:
        """Take the room for a message, if there is any. Returns whether there was."""
        has_room = self._overall.has_capacity() and (chat_id >= 0 or self._group(chat_id).has_capacity())
        if has_room:
            await self.turn(chat_id)  # returns at once
        return has_room

    def _group(self, chat_id: int) -> AsyncLimiter:
        limiter = self._groups.get(chat_id)
        if limiter is None:
            limiter = AsyncLimiter(self._per_group_minute, _MINUTE)
        self._groups[chat_id] = limiter  # restarts its time to live
        return limiter
