"""How the process is: what /health and /ready tell."""

from models.health import BotState, HealthRead, ReadinessRead
from services.errors import Unavailable
from storage.cache import Cache
from storage.database import Database


class Health:
    """Looks at storage, and is told by the intake how the bot is."""

    def __init__(self, database: Database, cache: Cache, version: str) -> None:
        self._database = database
        self._cache = cache
        self.version = version
        self.bot = BotState.OFF
        self.unreadable_updates = 0

    def alive(self) -> HealthRead:
        """The process runs. Costs nothing."""
        return HealthRead(version=self.version)

    async def readiness(self) -> ReadinessRead:
        """Whether the process can do its work; asks the database."""
        try:
            await self._database.ping()
            is_there = True
        except Unavailable:
            is_there = False
        return ReadinessRead(
            ready=is_there,
            version=self.version,
            database="ok" if is_there else "away",
            cache=self._cache.status,
            bot=self.bot,
            unreadable_updates=self.unreadable_updates,
        )

    async def wait_for_database(self) -> None:
        """Return when the database is there."""
        await self._database.wait_until_available()
