"""Tells operators in private that something is wrong, or fine again. Only one of all processes tells them.

A note means that a state changed. Operators get at most one of each kind per hour. See docs/operate/operators.md.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple

import structlog

from gateway.client import Gateway
from gateway.errors import Away, TelegramError
from models.memos import Memo
from services.core.base import Service, Tools
from services.core.operators import Operators
from services.groups.languages import Languages
from storage.errors import Duplicate
from texts import Key, Sentence, Span

LATE: Final = 300.0
"""Seconds that something may wait in a queue before operators are told."""
PAUSE: Final = timedelta(hours=1)
"""Between two notes of a kind, at least."""
POLL_INTERVAL: Final = 60.0
"""Seconds between two checks."""

log = structlog.get_logger(__name__)


class Kind(StrEnum):
    """What a note is about."""

    QUEUE = "queue"
    RIGHTS = "rights"
    BACKUP = "backup"


class Finding(NamedTuple):
    """The state of something."""

    level: int
    """0: fine. A higher level is worse, and operators are told again."""
    told: Sentence
    """What operators read when it gets worse, or fine again."""


class OperatorNotes(Service):
    """Checks the queue, the rights and the backups, and tells operators."""

    def __init__(
        self,
        tools: Tools,
        operators: Operators,
        languages: Languages,
        gateway: Gateway,
        count_powerless: Callable[[], Awaitable[int]],
    ) -> None:
        super().__init__(tools)
        self._operators = operators
        self._languages = languages
        self._gateway = gateway
        self._count_powerless = count_powerless
        self.backup_failed: Callable[[], bool] | None = None
        """Whether the last backup failed; None in a process that makes none."""

    async def run(self, pause: Callable[[float], Awaitable[Any]] = asyncio.sleep) -> None:
        """Check every POLL_INTERVAL seconds. Runs as long as the process. Returns at once if there are no operators."""
        while self._operators.ids:
            await self._database.patiently(self.look)
            await pause(POLL_INTERVAL)

    async def look(self) -> None:
        """Check everything, and tell operators what changed. Raises Unavailable."""
        await self._settle(Kind.QUEUE, await self._queue())
        await self._settle(Kind.RIGHTS, await self._rights())
        if self.backup_failed is not None:
            await self._settle(Kind.BACKUP, _backup(has_failed=self.backup_failed()))

    async def _queue(self) -> Finding:
        ages = {name: (await queue.backlog())[1] for name, queue in self._queues.by_name().items()}
        name, age = max(ages.items(), key=lambda one: one[1])
        if age < LATE:
            return Finding(0, Sentence(Key.NOTE_QUEUE_FINE))
        return Finding(1, Sentence(Key.NOTE_QUEUE, {"queue": name, "span": Span(round(age / 60) * 60)}))

    async def _rights(self) -> Finding:
        count = await self._count_powerless()
        if count == 0:
            return Finding(0, Sentence(Key.NOTE_RIGHTS_FINE))
        return Finding(count, Sentence(Key.NOTE_RIGHTS, {"count": count}))

    async def _settle(self, kind: Kind, found: Finding) -> None:
        """Tell operators about a change, unless another process did or they got a note of this kind within the hour."""
        key, now = f"note:{kind}", self._clock()
        known = await self._known(key)
        if found.level == known["level"] or (known["told_at"] is not None and now < known["told_at"] + PAUSE):
            return
        is_news = found.level > known["level"] or found.level == 0
        value = {"level": found.level, "told_at": now if is_news else known["told_at"]}
        same = {"value.level": known["level"], "value.told_at": known["told_at"]}
        if not await self._in.memos.change({"_id": key, **same}, {"value": value}) or not is_news:
            return
        if not await self._tell(kind, found.told):
            await self._in.memos.change({"_id": key}, {"value": known})  # the next check tells them

    async def _known(self, key: str) -> dict[str, Any]:
        """What operators were told last."""
        begun: dict[str, Any] = {"level": 0, "told_at": None}
        memo = await self._in.memos.find({"_id": key})
        if memo is not None:
            return memo.value
        try:
            await self._in.memos.insert(Memo(id=key, value=begun))
        except Duplicate:
            log.info("operator_notes.begun_elsewhere", key=key)
        return begun

    async def _tell(self, kind: Kind, told: Sentence) -> bool:
        """Send a note; returns whether Telegram was reachable.

        Operators who blocked the bot or never wrote to it get nothing.
        """
        log.warning("operator_notes.news", kind=kind, text=str(told))
        has_reached, was_away = False, False
        for user_id in sorted(self._operators.ids):
            words = await self._languages.of_person(user_id, None)
            try:
                await self._gateway.send(user_id, told.within(words))
                has_reached = True
            except Away as error:
                was_away = True
                log.info("operator_notes.away", kind=kind, error=error.description)
            except TelegramError as error:
                log.info("operator_notes.untold", kind=kind, error=error.description)
        return has_reached or not was_away


def _backup(*, has_failed: bool) -> Finding:
    return Finding(int(has_failed), Sentence(Key.NOTE_BACKUP if has_failed else Key.NOTE_BACKUP_FINE))
