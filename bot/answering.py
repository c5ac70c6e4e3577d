"""The bot as the handlers of one update see it: the first answer marks the update as handled."""

from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from gateway import moderation
from services.updates import AlreadyHandled, Ticket, Updates


class AnsweringBot(Bot):
    """Sends through the process's bot. An update is claimed just before its first answer leaves, so that none is
    answered twice: by this process, after a crash, or by another process."""

    def __init__(self, bot: Bot, updates: Updates, ticket: Ticket) -> None:
        super().__init__(bot.token, session=bot.session, default=bot.default)
        self._bot = bot
        self._updates = updates
        self._ticket = ticket

    async def __call__(self, method: TelegramMethod[TelegramType], request_timeout: int | None = None) -> TelegramType:
        """Claim, then send. Raises AlreadyHandled if another has answered the update, TelegramAPIError."""
        if not self._ticket.is_claimed and _is_answer(method):
            if not await self._updates.claim(self._ticket.bot_id, self._ticket.update_id):
                raise AlreadyHandled
            self._ticket.is_claimed = True
        return await self._bot(method, request_timeout)


def _is_answer(method: TelegramMethod[Any]) -> bool:
    """Whether a call can be noticed in the chat. Moderation has keys of its own against being done twice."""
    name = method.__api_method__
    return not name.startswith("get") and name not in moderation.METHODS
