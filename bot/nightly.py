"""Automatic backups of the embedded database: each night, and before an update."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import structlog

from bot.maintenance import FOLDER, back_up_at, default_path, translated
from bot.version import VERSION
from models.base import Clock
from storage import backups
from storage.database import Database
from storage.errors import StartError

NIGHT: Final = 3
"""The hour in UTC at which a backup is made."""
TOO_OLD: Final = timedelta(hours=36)
"""If the last backup is older than this, one is made at any hour: the process may not run at night."""
POLL_INTERVAL: Final = 600.0
"""Seconds between two checks of the clock."""
_RECENT: Final = timedelta(hours=20)
_VERSION_KEY: Final = "version"
"""The key of the memo with the version that wrote the data."""

Connected = Callable[[], AbstractAsyncContextManager[Database]]
"""Opens a connection for one backup, which may take longer than anything else."""

log = structlog.get_logger(__name__)


class NightlyBackups:
    """Makes a backup each night, and keeps the newest ones."""

    def __init__(self, connected: Connected, data_dir: Path, kept: int, clock: Clock) -> None:
        self._connected = connected
        self._data_dir = data_dir
        self._kept = kept
        self._clock = clock
        self._has_failed = False

    def is_failing(self) -> bool:
        """Whether the last try failed."""
        return self._has_failed

    async def run(self, pause: Callable[[float], Any] = asyncio.sleep) -> None:
        """Make backups when they're due, until cancelled. A failed one is logged, and retried at the next check."""
        while True:
            if self.is_due():
                await self.take()
            await pause(POLL_INTERVAL)

    def is_due(self) -> bool:
        """Whether a backup is due."""
        made = nightly_ones(self._data_dir)
        now = self._clock()
        if not made:
            return now.hour == NIGHT
        age = now.timestamp() - made[-1].stat().st_mtime
        return age > TOO_OLD.total_seconds() or (now.hour == NIGHT and age > _RECENT.total_seconds())

    async def take(self) -> None:
        """Make a backup now, and delete the surplus ones."""
        path = default_path(self._data_dir, self._clock())
        try:
            async with self._connected() as store:
                count = await back_up_at(store, path, self._clock())
        except StartError as error:
            self._has_failed = True
            log.error("backup.failed", reason=str(error))
            return
        self._has_failed = False
        log.info("backup.made", file=str(path), documents=count)
        for old in nightly_ones(self._data_dir)[: -self._kept]:
            old.unlink()


def nightly_ones(data_dir: Path) -> list[Path]:
    """The automatic backups, oldest first."""
    folder = data_dir / FOLDER
    return sorted(folder.glob("groupkeeper-????-??-??T??????Z.bson.gz"))


async def back_up_before_update(store: Database, connected: Connected, data_dir: Path, now: datetime) -> None:
    """If another version wrote the data, back it up before this one changes it. Raises StartError."""
    memos = store.motor["memos"]
    known = await memos.find_one({"_id": _VERSION_KEY})
    before = known["value"]["version"] if known is not None else None
    if before == VERSION:
        return
    async with connected() as patient:
        if not await translated(backups.is_empty(patient)):
            path = default_path(data_dir, now, f"before-{VERSION}")
            await back_up_at(patient, path, now)
            log.info("backup.made", file=str(path), before=VERSION)
    await memos.replace_one(
        {"_id": _VERSION_KEY},
        {"value": {"version": VERSION}, "chat_id": None, "expires_at": None},
        upsert=True,
    )
