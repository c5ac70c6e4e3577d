"""The bot that the handlers of one update get. Its answers block nobody, and a refused answer stops nothing."""

from collections.abc import Awaitable, Callable
from typing import Any, Final, cast

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from gateway import moderation
from gateway.limits import is_message
from gateway.outbox import Job, Outbox

_SAYING: Final = ("edit", "answer")

log = structlog.get_logger(__name__)


class AnsweringBot(Bot):
    """Sends through the process's bot.

    Just before each answer it awaits `claim`, which raises if the update was answered already: by this process, after a
    crash, or by another process.
    """

    def __init__(self, bot: Bot, outbox: Outbox, claim: Callable[[], Awaitable[None]]) -> None:
        super().__init__(bot.token, session=bot.session, default=bot.default)
        self._bot = bot
        self._outbox = outbox
        self._claim = claim

    async def __call__(self, method: TelegramMethod[TelegramType], request_timeout: int | None = None) -> TelegramType:
        """Claim the update, then send.

        An answer may wait in the outbox, or be refused, which is only logged. The result is None then, since the action
        that it reports is done anyway. Raises what `claim` raises, and TelegramAPIError for calls that aren't answers.
        """
        if _can_be_noticed(method):
            await self._claim()
        if not (is_message(method) or method.__api_method__.startswith(_SAYING)):
            return await self._bot(method, request_timeout)
        try:
            return await self._outbox.send(method)
        except AiogramError as error:
            log.warning("answer.refused", method=method.__api_method__, error=str(error)[:300])
        return cast("TelegramType", None)

    async def say(self, method: TelegramMethod[TelegramType]) -> TelegramType | None:
        """Send an answer that has a fallback; None if it waits. Raises TelegramAPIError if it's refused."""
        await self._claim()
        return await self._outbox.send(method)

    async def ask(self, method: TelegramMethod[TelegramType]) -> TelegramType:
        """Send something whose result counts, however long that takes. Raises TelegramAPIError."""
        await self._claim()
        return await self._bot(method)

    async def post(self, chat_id: int, job: Job, key: str) -> None:
        """Queue a message that nobody asked for, until the chat has room. See Outbox.post."""
        await self._claim()
        self._outbox.post(chat_id, job, key)


def _can_be_noticed(method: TelegramMethod[Any]) -> bool:
    """Whether people can notice a call in the chat. Moderation calls have their own keys against repetition."""
    name = method.__api_method__
    return not name.startswith("get") and name not in moderation.METHODS
