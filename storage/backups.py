"""A backup: everything in the database at one moment, in one file.

The file is compressed BSON: a header, then each collection's name and documents, then an end mark. Everything is read
in one transaction, so it's consistent while others write. A file without the end mark was cut off and is refused.
"""

import asyncio
import contextlib
import gzip
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, Any, Final, cast

import bson
from bson.codec_options import CodecOptions
from bson.errors import BSONError
from bson.raw_bson import RawBSONDocument

from models.groups import Group
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.index_builds import create_all_indexes

FORMAT: Final = 1
"""The file's format. A later one is refused."""
BATCH: Final = 500
"""Documents that are read or written at a time."""
_RAW: Final = CodecOptions(document_class=RawBSONDocument, tz_aware=True)


class BackupError(StorageError):
    """A backup can't be created or read. The message is one line for the operator."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a backup says about itself."""

    version: str
    """Groupkeeper's version when the backup was made."""
    taken_at: datetime


async def dump(database: Database, path: Path, header: Header) -> int:
    """Write a backup. Returns how many documents it holds. Raises BackupError, OSError, Unavailable."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        # Backups contain secrets.
        count = await database.transaction(lambda tx: _write(database, unfinished, header, tx))
        await asyncio.to_thread(unfinished.replace, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()
    return count


async def _write(database: Database, path: Path, header: Header, tx: Transaction) -> int:
    names = sorted(await database.motor.list_collection_names())
    count = 0
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as plain, gzip.GzipFile(fileobj=plain, mode="wb", compresslevel=5) as file:
        await _put(file, [bson.encode({"format": FORMAT, "version": header.version, "taken_at": header.taken_at})])
        for name in names:
            if name.startswith("system."):
                continue
            await _put(file, [bson.encode({"collection": name})])
            raw: Any = database.motor.get_collection(name, codec_options=_RAW)
            cursor = raw.find({}, session=tx, batch_size=BATCH)
            while batch := await cursor.to_list(BATCH):
                await _put(file, [one.raw for one in batch])
                count += len(batch)
        await _put(file, [bson.encode({"end": count})])
        await asyncio.to_thread(file.flush)
        await asyncio.to_thread(os.fsync, descriptor)
    return count


async def _put(file: gzip.GzipFile, documents: list[bytes]) -> None:
    await asyncio.to_thread(file.write, b"".join(documents))


async def load(database: Database, path: Path) -> int:
    """Load a checked backup into an empty database. Returns how many documents it held.

    Raises BackupError, Unavailable.
    """
    if not await is_empty(database):
        raise BackupError("the database isn't empty")
    # Before the documents: later, the embedded database would have to read all of them for each index.
    await create_all_indexes(database.motor, is_embedded=database.reads_all_matches)
    count = 0
    name = ""
    batch: list[RawBSONDocument] = []
    for document in _documents(path):
        if "_id" in document:
            batch.append(document)
        if batch and (len(batch) == BATCH or "_id" not in document):
            await _insert(database, name, batch)
            count += len(batch)
            batch = []
        if "collection" in document and "_id" not in document:
            name = document["collection"]
    return count


async def _insert(database: Database, name: str, documents: list[RawBSONDocument]) -> None:
    async def work(tx: Transaction) -> None:
        await database.motor[name].insert_many(documents, session=tx)

    await database.transaction(work)


def check(path: Path) -> Header:
    """Read a backup to its end. Raises BackupError if it's cut off, or in a later version's format."""
    found: Header | None = None
    count = 0
    last: Any = {}
    for last in _documents(path):
        if found is None:
            if last.get("format") != FORMAT:
                raise BackupError(f"{path} isn't a backup that this version of Groupkeeper understands")
            found = Header(last["version"], last["taken_at"])
        elif "_id" in last:
            count += 1
    if found is None or last.get("end") != count or "_id" in last:
        raise BackupError(f"{path} isn't a whole backup")
    return found


def _documents(path: Path) -> Iterator[RawBSONDocument]:
    """Raises BackupError if the file isn't compressed BSON, OSError if it can't be read."""
    try:
        with gzip.open(path) as file:
            yield from bson.decode_file_iter(cast("IO[bytes]", file), _RAW)
    except (gzip.BadGzipFile, EOFError, zlib.error, BSONError) as error:
        raise BackupError(f"{path} isn't a whole backup") from error


async def is_empty(database: Database) -> bool:
    """Whether no collection holds any document. Raises Unavailable.

    Groups come first: where there are many documents, there are some. To find one of a million others, the embedded
    database takes 20 s.
    """
    names = await database.repeatable(database.motor.list_collection_names)
    for name in sorted(names, key=lambda name: name != Group.Settings.name):
        if name.startswith("system."):
            continue
        if await database.repeatable(partial(database.motor[name].find_one, {}, {"_id": 1})) is not None:
            return False
    return True


async def clear(database: Database) -> None:
    """Drop every collection, with its indexes."""
    for name in await database.motor.list_collection_names():
        if not name.startswith("system."):
            await database.motor[name].drop()
