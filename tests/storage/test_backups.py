"""Backups: complete, consistent while others write, and restored only into an empty database."""

import asyncio
import gzip
import os
import secrets
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import bson
import pytest

from storage import backups
from storage.backups import BackupError, Header
from storage.database import Database, Transaction
from storage.driver import connect
from storage.embedded import EmbeddedDatabase
from tests.backends import Backend, over_the_wire

HEADER = Header("0.1.0", datetime(2026, 3, 4, 12, tzinfo=UTC))


@pytest.fixture
async def empty(database_server: EmbeddedDatabase) -> AsyncIterator[Database]:
    """An empty database. It isn't opened, because documents can be bound to only one database at a time."""
    client = connect(database_server.uri)
    yield Database(client, f"test_{secrets.token_hex(4)}")
    client.close()


async def _all(database: Database) -> dict[str, list[Any]]:
    names = await database.motor.list_collection_names()
    found = {name: await database.motor[name].find({}).sort("_id", 1).to_list(None) for name in names}
    return {name: documents for name, documents in found.items() if documents}


def _names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_what_is_restored_is_what_was_backed_up(wire: Backend, empty: Database, tmp_path: Path) -> None:
    await wire.register()
    await wire.person(7, "Mia")
    path = tmp_path / "backup.gz"
    count = await backups.dump(wire.database, path, HEADER)
    assert backups.check(path) == HEADER
    assert path.stat().st_mode & 0o777 == 0o600
    assert await backups.load(empty, path) == count
    kept = await _all(wire.database)
    assert await _all(empty) == kept
    assert sum(map(len, kept.values())) == count > 5
    assert _names(tmp_path) == ["backup.gz"]


async def test_it_is_consistent_while_others_write(wire: Backend, empty: Database, tmp_path: Path) -> None:
    store = wire.database

    async def add(tx: Transaction) -> None:
        for name in ("a_first", "z_last"):
            await store.motor[name].update_one({"_id": 1}, {"$inc": {"count": 1}}, upsert=True, session=tx)

    async def write() -> None:
        while True:
            await store.transaction(add)

    await store.transaction(add)
    await store.motor.much.insert_many([{"text": "x" * 100} for _ in range(2_000)])
    writing = asyncio.create_task(write())
    await backups.dump(store, tmp_path / "backup.gz", HEADER)
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    await backups.load(empty, tmp_path / "backup.gz")
    found = await _all(empty)
    assert found["a_first"] == found["z_last"]
    assert found["a_first"][0]["count"] <= (await _all(store))["a_first"][0]["count"]


async def test_a_backup_goes_into_an_empty_database_only(database_server: EmbeddedDatabase, tmp_path: Path) -> None:
    # A database of its own, because the others keep their indexes from test to test.
    async with over_the_wire(database_server.uri, f"test_{secrets.token_hex(4)}") as backend:
        await backend.register()
        await backups.dump(backend.database, tmp_path / "backup.gz", HEADER)
        with pytest.raises(BackupError, match="isn't empty"):
            await backups.load(backend.database, tmp_path / "backup.gz")
        await backups.clear(backend.database)
        assert await backups.is_empty(backend.database)
        await backups.load(backend.database, tmp_path / "backup.gz")
        assert not await backups.is_empty(backend.database)


async def test_a_database_in_use_is_known_by_its_groups_not_by_a_large_collection(wire: Backend) -> None:
    await wire.register()
    wire.counter.commands.clear()
    assert not await backups.is_empty(wire.database)
    assert wire.counter.commands == {"listCollections": 1, "find": 1}
    await wire.database.motor["groups"].delete_many({})
    assert not await backups.is_empty(wire.database), "the other collections count too"


async def test_what_is_no_whole_backup_is_refused(wire: Backend, tmp_path: Path) -> None:
    await wire.register()
    path = tmp_path / "backup.gz"
    await backups.dump(wire.database, path, HEADER)
    whole = path.read_bytes()
    plain = gzip.decompress(whole)
    end = bson.encode({"end": 0})
    wrong = {
        "cut": whole[:-20],
        "half": whole[: len(whole) // 2],
        "changed": whole[:100] + os.urandom(50) + whole[150:],
        "without its end": gzip.compress(plain[: -len(end)]),
        "no backup": gzip.compress(bson.encode({"_id": 1})),
        "of a later form": gzip.compress(bson.encode({"format": 2, "version": "9.0.0", "taken_at": HEADER.taken_at})),
        "no gzip": b"hello",
        "empty": b"",
    }
    for what, content in wrong.items():
        path.write_bytes(content)
        assert _is_refused(path), what


def _is_refused(path: Path) -> bool:
    try:
        backups.check(path)
    except BackupError as error:
        return str(error).startswith(str(path))
    return False


async def test_a_backup_that_fails_leaves_no_file(wire: Backend, tmp_path: Path) -> None:
    await wire.register()
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="directory"):
        await backups.dump(wire.database, tmp_path / "taken", HEADER)
    assert _names(tmp_path) == ["taken"]
