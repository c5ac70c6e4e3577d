"""The outbox: messages wait here for Telegram's limits, so that nothing else has to wait for them."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from typing import Any, Final, cast

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from gateway.limits import KeepLimits, PromptBot, is_message

WAITING_LIMIT: Final = 20
"""Messages that may wait per chat: a minute's worth (Bot API FAQ)."""
LONGEST_WAIT: Final = 90
"""The longest `retry_after` of a 429 that we wait for, in seconds. A later message helps nobody."""
ATTEMPTS: Final = 4

Job = Callable[[Bot], Awaitable[Any]]

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Waiting:
    job: Job
    key: str
    """Of several waiting messages with the same key, only one is sent."""
    is_chatter: bool
    """Whether nobody asked for it. Then it's sent after replies, and dropped first."""
    since: float
    """When it was queued, by the outbox's timer."""
    attempts: int = 0
    context: Context = field(default_factory=copy_context)
    """The sender's context: it's sent within the same trace."""


class Outbox:
    """A queue for each chat in which something waits."""

    def __init__(
        self, bot: Bot, limits: KeepLimits, tasks: asyncio.TaskGroup, timer: Callable[[], float] = time.monotonic
    ) -> None:
        self._bot = PromptBot.of(bot)
        self._limits = limits
        self._tasks = tasks
        self._timer = timer
        self._queues: dict[int, deque[_Waiting]] = {}
        self._idle = asyncio.Event()
        self._idle.set()

    async def send(self, method: TelegramMethod[TelegramType]) -> TelegramType:
        """Send an answer at once if its chat has room. Otherwise it waits, and the result is None.

        Raises TelegramAPIError if it's refused at once.
        """
        chat_id = getattr(method, "chat_id", None)
        if not isinstance(chat_id, int):
            return await self._bot(method)
        waits = is_message(method) and (chat_id in self._queues or not await self._limits.take(chat_id))
        if not waits:
            try:
                return await self._bot(method)
            except TelegramRetryAfter as error:
                log.info("outbox.told_to_wait", chat_id=chat_id, seconds=error.retry_after)
        self.post(chat_id, lambda bot: bot(method), repr(method), is_chatter=False)
        return cast("TelegramType", None)

    def post(self, chat_id: int, job: Job, key: str, *, is_chatter: bool = True) -> None:
        """Queue something to send when its chat has room. Doesn't wait. After a 429, `job` is called again."""
        queue = self._queues.get(chat_id)
        if queue is None:
            self._queues[chat_id] = queue = deque()
            self._idle.clear()
            self._tasks.create_task(self._drain(chat_id, queue), name=f"outbox of {chat_id}")
        if any(one.key == key for one in queue):
            log.info("outbox.merged", chat_id=chat_id)
            return
        if len(queue) >= WAITING_LIMIT:
            dropped = next((one for one in queue if one.is_chatter), queue[0])
            queue.remove(dropped)
            log.warning("outbox.dropped", chat_id=chat_id, waiting=len(queue))
        queue.append(_Waiting(job, key, is_chatter, self._timer()))

    async def idle(self) -> None:
        """Return when nothing waits."""
        await self._idle.wait()

    def backlog(self) -> tuple[int, float]:
        """How many messages wait, and for how many seconds the oldest one has."""
        since = [one.since for queue in self._queues.values() for one in queue]
        return len(since), self._timer() - min(since) if since else 0.0

    async def _drain(self, chat_id: int, queue: deque[_Waiting]) -> None:
        try:
            while queue:
                await self._limits.turn(chat_id)
                waiting = next((one for one in queue if not one.is_chatter), queue[0])
                queue.remove(waiting)
                pause = await self._try(chat_id, waiting)
                if pause is not None:
                    queue.appendleft(waiting)
                    await asyncio.sleep(pause)
        finally:
            del self._queues[chat_id]
            if not self._queues:
                self._idle.set()
            if queue:
                log.warning("outbox.left_unsaid", chat_id=chat_id, waiting=len(queue))

    async def _try(self, chat_id: int, waiting: _Waiting) -> float | None:
        """Send it. Returns in how many seconds to try again, or None."""
        waiting.attempts += 1
        try:
            await asyncio.create_task(_done(waiting.job(self._bot)), context=waiting.context)
        except TelegramRetryAfter as error:
            if error.retry_after <= LONGEST_WAIT and waiting.attempts < ATTEMPTS:
                return error.retry_after
            log.warning("outbox.dropped", chat_id=chat_id, seconds=error.retry_after)
        except AiogramError as error:
            log.warning("outbox.refused", chat_id=chat_id, error=str(error)[:300])
        except Exception:
            log.exception("outbox.failed", chat_id=chat_id)  # one error doesn't end the queue or the process
        return None


async def _done(job: Awaitable[Any]) -> None:
    await job
