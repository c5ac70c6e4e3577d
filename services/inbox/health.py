"""The state of the process, as /health and /ready report it."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

from models.base import Clock, utc_now
from models.health import BotState, HealthRead, ReadinessRead
from services.core.errors import Unavailable
from storage.cache import Cache
from storage.database import Database

_HEARING: Final = frozenset({BotState.POLLING, BotState.WEBHOOK})


async def _none() -> int:
    return 0


class Health:
    """Checks storage. The intake reports the bot's state."""

    def __init__(self, database: Database, cache: Cache, version: str, clock: Clock = utc_now) -> None:
        self._database = database
        self._cache = cache
        self._clock = clock
        self._bot = BotState.OFF
        self._hears_since: datetime | None = None
        self.version = version
        self.unreadable_updates = 0
        self.set_aside: Callable[[], dict[str, int]] = dict
        """Counts the items that each queue has set aside."""
        self.count_powerless: Callable[[], Awaitable[int]] = _none
        """Counts the groups in which the bot lacks a right."""

    @property
    def bot(self) -> BotState:
        """The state of the bot's connection to Telegram."""
        return self._bot

    @bot.setter
    def bot(self, state: BotState) -> None:
        if state not in _HEARING:
            self._hears_since = None
        elif self._hears_since is None:
            self._hears_since = self._clock()
        self._bot = state

    def hears_since(self) -> datetime | None:
        """Since when updates have reached us; None while they don't."""
        return self._hears_since

    def alive(self) -> HealthRead:
        """The process is running. Costs nothing."""
        return HealthRead(version=self.version)

    async def readiness(self) -> ReadinessRead:
        """Whether the process can do its work; asks the database."""
        try:
            await self._database.ping()
            powerless, is_there = await self.count_powerless(), True
        except Unavailable:
            powerless, is_there = 0, False
        return ReadinessRead(
            ready=is_there,
            version=self.version,
            database="ok" if is_there else "away",
            cache=self._cache.status,
            bot=self.bot,
            unreadable_updates=self.unreadable_updates,
            groups_missing_rights=powerless,
            set_aside=self.set_aside(),
        )

    async def wait_for_database(self) -> None:
        """Return when the database is reachable."""
        await self._database.wait_until_available()
