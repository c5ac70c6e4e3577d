"""Migrations of stored data: each is applied once, under a lease, and recorded (docs/internals/migrations.md).

While one runs, processes of this version and of the one before work on the same data. So every shape that it begins
with or ends with can be read by both, and nobody waits for it.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import structlog

from models.base import Clock
from models.migrations import MigrationRecord
from models.settings import OLD_GREETINGS
from storage.collection import BATCH, Collection
from storage.collections import Collections
from storage.database import Database
from storage.errors import Duplicate

LEASE: Final = timedelta(seconds=30)
"""How long a process may take for one batch before another takes over."""
LOOK_INTERVAL: Final = 5.0
"""Seconds between two checks whether another process has finished, or died."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Migration:
    """A change of stored data."""

    name: str
    """It's recorded under this name, which must never change."""
    step: Callable[[Collections], Awaitable[int]]
    """Changes a batch. Returns how many documents changed, 0 when there are no more. It may be repeated."""


async def forget_untouched_texts(collections: Collections) -> int:
    """0.1.0 kept its English greetings in every group. None stands for the default in the group's language."""
    changed = 0
    for field in ("welcome_message", "goodbye_message"):
        old = {field: {"$in": list(OLD_GREETINGS)}}
        ids = [raw["_id"] for raw in await collections.settings.batch({}, old, None, BATCH)]
        if ids:  # again with the condition: somebody may be writing their own this moment
            changed += await collections.settings.change_all({"_id": {"$in": ids}, **old}, {field: None})
    return changed


MIGRATIONS: Final[Sequence[Migration]] = (Migration("untouched-texts", forget_untouched_texts),)
"""All migrations, in order."""


class Migrations:
    """Applies pending migrations."""

    def __init__(
        self,
        database: Database,
        version: str,
        clock: Clock,
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> None:
        self._database = database
        self._in = Collections.of(database)
        self._records: Collection[MigrationRecord] = self._in.migrations
        self._version = version
        self._clock = clock
        self._migrations = migrations
        self._name = secrets.token_hex(8)

    async def run(self) -> None:
        """Return once all are applied, by any process. Meanwhile the process does its work."""
        for migration in self._migrations:
            await self._until_done(migration)

    async def _until_done(self, migration: Migration) -> None:
        while True:
            if await self._database.patiently(lambda: self._is_done(migration)):
                return
            await asyncio.sleep(LOOK_INTERVAL)

    async def _is_done(self, migration: Migration) -> bool:
        """Apply a migration, unless it's applied or another process is at it. Returns whether it's applied now."""
        record = await self._records.find({"_id": migration.name})
        if record is not None and record.done_at is not None:
            return True
        if not await self._has_taken(migration):
            return False
        changed = record.changed if record is not None else 0
        log.info("migration.begun", name=migration.name)
        while count := await migration.step(self._in):
            changed += count
            if not await self._keep(migration, {"changed": changed, "held_until": self._clock() + LEASE}):
                return False  # it took too long, and another process goes on
        if not await self._keep(migration, {"changed": changed, "done_at": self._clock()}):
            return False
        log.info("migration.done", name=migration.name, changed=changed)
        return True

    async def _has_taken(self, migration: Migration) -> bool:
        now = self._clock()
        free = {"_id": migration.name, "done_at": None, "held_until": {"$lte": now}}
        held = {"holder": self._name, "version": self._version, "held_until": now + LEASE}
        try:
            return await self._records.change(free, held, on_insert={"changed": 0})
        except Duplicate:
            return False  # another process has it, or has made it

    async def _keep(self, migration: Migration, changes: Mapping[str, Any]) -> bool:
        """Record the progress. Returns whether this process still holds the lease."""
        return await self._records.change({"_id": migration.name, "holder": self._name, "done_at": None}, changes)
