"""Maintenance commands for the operator: `groupkeeper backup`, `restore` and `move`."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from bot.config import Config, ConfigError
from bot.version import VERSION
from storage import backups, driver
from storage.backups import BackupError, Header
from storage.database import Database
from storage.embedded import EmbeddedDatabase, InUse, running_uri
from storage.errors import StartError, StorageError, Unavailable
from storage.folders import make_private

T = TypeVar("T")

TIMEOUT: Final = 300.0
"""Seconds that one command may take: the first batch of a large collection takes long."""
FOLDER: Final = "backups"
"""Below DATA_DIR."""


def default_path(data_dir: Path, now: datetime, why: str = "") -> Path:
    """The path of a backup without a given name. `why` distinguishes it from the nightly ones."""
    folder = data_dir / FOLDER
    make_private(folder)
    name = "-".join(part for part in ("groupkeeper", now.strftime("%Y-%m-%dT%H%M%SZ"), why) if part)
    return folder / f"{name}.bson.gz"


async def backup(config: Config, path: Path | None) -> str:
    """Back everything up, also while the process runs. Returns a message for the operator. Raises StartError."""
    async with _opened(config) as store:
        return await _back_up(store, path or default_path(config.data_dir, datetime.now(UTC)))


async def restore(config: Config, path: Path, *, replaces: bool) -> str:
    """Restore a backup into the database, which must be empty, or is backed up and replaced. Raises StartError."""
    header = await asyncio.to_thread(_checked, path)
    async with _opened(config, is_alone=True) as store:
        told = ""
        if replaces and not await translated(backups.is_empty(store)):
            told = await _back_up(store, default_path(config.data_dir, datetime.now(UTC), "before-restore")) + "\n"
            await backups.clear(store)
        count = await translated(backups.load(store, path))
    return f"{told}{count:,} documents restored, as they were at {header.taken_at:%Y-%m-%d %H:%M} UTC"


async def move(config: Config, uri: str) -> str:
    """Copy the embedded database into a MongoDB database, which must be empty. Raises StartError, ConfigError."""
    if config.mongodb_uri is not None:
        raise ConfigError("MONGODB_URI: must be unset: it's the embedded database that moves")
    path = default_path(config.data_dir, datetime.now(UTC), "moved")
    async with _opened(config, is_alone=True) as store:
        await _back_up(store, path)
    async with connected(uri, config.mongodb_db) as target:
        count = await translated(backups.load(target, path))
    return f"{count:,} documents copied. Set MONGODB_URI to that address, and start again"


async def back_up_at(store: Database, path: Path, now: datetime) -> int:
    """Make a backup and verify it. Returns how many documents it holds. Raises StartError."""
    count = await translated(backups.dump(store, path, Header(VERSION, now)))
    await asyncio.to_thread(_checked, path)
    return count


async def _back_up(store: Database, path: Path) -> str:
    return f"{await back_up_at(store, path, datetime.now(UTC)):,} documents are in {path}"


async def translated(work: Awaitable[T]) -> T:
    """Explain in one line what went wrong. Raises StartError."""
    try:
        return await work
    except Unavailable as error:
        raise StartError(f"the database doesn't answer: {error}") from error
    except (StorageError, OSError) as error:
        raise StartError(str(error)) from error


def _checked(path: Path) -> Header:
    """A backup's header. Raises StartError if it's cut off, or from a later version."""
    try:
        header = backups.check(path)
    except (BackupError, OSError) as error:
        raise StartError(str(error)) from error
    if _numbers(header.version) > _numbers(VERSION):
        raise StartError(f"{path} was made by version {header.version}: update Groupkeeper first")
    return header


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


@contextlib.asynccontextmanager
async def located(config: Config, *, is_alone: bool = False) -> AsyncIterator[str]:
    """The URI of the configured database. An embedded one is started unless a process already runs it.

    Raises StartError; with `is_alone`, also if a process uses the embedded database.
    """
    if config.mongodb_uri is not None:
        yield config.mongodb_uri
        return
    embedded = EmbeddedDatabase(config.data_dir)
    try:
        embedded.spawn()
    except InUse:
        if is_alone:
            raise
        yield running_uri(config.data_dir)
        return
    try:
        await embedded.wait_until_ready()
        yield embedded.uri
    finally:
        await embedded.stop()


@contextlib.asynccontextmanager
async def connected(uri: str, name: str) -> AsyncIterator[Database]:
    """A database over its own connection, which is closed at the end. Its documents aren't bound.

    Raises StartError if it doesn't answer, ConfigError for a bad address.
    """
    try:
        client = driver.connect(uri, timeout=TIMEOUT)
    except ValueError as error:
        raise ConfigError(f"the address of the database: {error}") from error
    try:
        store = Database(client, name)
        await store.look()
        yield store
    finally:
        await driver.end(client)


@contextlib.asynccontextmanager
async def _opened(config: Config, *, is_alone: bool = False) -> AsyncIterator[Database]:
    async with located(config, is_alone=is_alone) as uri, connected(uri, config.mongodb_db) as store:
        yield store
