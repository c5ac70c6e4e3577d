"""Creates indexes: those of a new collection at start, and others later, one at a time, while the process works.

Only an update with new indexes leaves some for later. To build one, the embedded database reads the whole collection,
and answers nothing else meanwhile. Outside a transaction it also waits for the disk at each entry, and if it's killed
then, the index lacks documents for good (secantusdb 0.7.0b3, `create_index`).
"""

import asyncio
import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pymongo
import structlog
from pymongo import ASCENDING, IndexModel
from pymongo.errors import OperationFailure, PyMongoError

from models.retention import Retention
from storage.ages import Age, ages
from storage.indexes import GROUP_NAME, INDEXES, RETIRED

if TYPE_CHECKING:
    from storage.database import Database

_INDEX_NOT_FOUND = 27
_CANNOT_CREATE_INDEX = 67
"""The error code of a server without text indexes, such as the embedded one."""
NEVER: Final = 2**31 - 1
"""Seconds until documents expire that don't any more: the most that MongoDB takes."""
TIMEOUT: Final = 86_400.0
"""Seconds that one build may take."""
PATIENCE: Final = 10.0
"""Seconds that operations may take to end before a build begins."""
TRIES: Final = 3
"""How often a build is tried that fails. The next start tries again."""
PAUSE: Final = 1.0
"""Seconds between two builds, at least. It's as long as the build before took, so that others have half of the time."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Build:
    """An index that's missing."""

    collection: str
    index: IndexModel

    @property
    def name(self) -> str:
        """Its name in the database."""
        return str(self.index.document["name"])


async def create_indexes(
    motor: Any,  # Motor's databases are not typed
    retention: Retention,
    *,
    is_embedded: bool = False,
) -> list[Build]:
    """Create the indexes of new collections, and those that keep documents unique; drop the retired ones.

    Returns the others that are missing. Documents expire at the age in `retention`, even if it was a different one
    before. The embedded database keeps retired indexes: to drop one, it would wait for the disk at each entry.
    """
    missing = []
    expiring = {age.collection: age for age in ages(retention)}
    for collection, indexes in INDEXES.items():
        known = await motor[collection].index_information()
        age = expiring.get(collection)
        by_age = await _by_age(motor, age, known, is_embedded=is_embedded) if age else []
        wanted = [*indexes, *by_age]
        builds = [Build(collection, index) for index in wanted]
        # The server compares those that are there.
        at_once = [one.index for one in builds if not known or one.name in known]
        if at_once:
            await motor[collection].create_indexes(at_once)
        for one in builds if known else ():
            if one.name in known:
                continue
            if one.index.document.get("unique"):
                await build(motor, one, is_embedded=is_embedded)
            else:
                missing.append(one)
        for name in set(RETIRED.get(collection, ())) & set(known) if not is_embedded else ():
            await _drop(motor, collection, name)
    return missing


async def create_all_indexes(motor: Any, *, is_embedded: bool) -> None:
    """Create all of them now. Nobody else may use the database meanwhile."""
    for one in await create_indexes(motor, Retention(), is_embedded=is_embedded):
        await build(motor, one, is_embedded=is_embedded)


async def create_text_index(motor: Any) -> bool:
    """Returns whether the server supports text search."""
    try:
        await motor["groups"].create_indexes([GROUP_NAME])
    except OperationFailure as error:
        if error.code != _CANNOT_CREATE_INDEX:
            raise
        return False
    return True


async def build(motor: Any, one: Build, *, is_embedded: bool) -> None:
    """Build an index of a collection with documents. On the embedded database, nobody may write meanwhile."""
    with pymongo.timeout(TIMEOUT):
        if not is_embedded:
            await motor[one.collection].create_indexes([one.index])
            return
        async with await motor.client.start_session() as session, session.start_transaction():
            await motor[one.collection].create_indexes([one.index], session=session)


async def build_missing(database: "Database", builds: list[Build]) -> None:
    """Build one after the other, while the process works. One that can't be built is logged and left out."""
    pause = 0.0
    for one in builds:
        await asyncio.sleep(pause)
        pause = max(PAUSE, await _until_built(database, one))


async def _until_built(database: "Database", one: Build) -> float:
    """Returns how many seconds it took."""
    log.info("index.building", collection=one.collection, index=one.name)
    is_embedded = database.reads_all_matches
    begin, failures = time.monotonic(), 0
    while failures < TRIES:
        try:
            async with database.gate.taken(PATIENCE) if is_embedded else contextlib.nullcontext():
                begin = time.monotonic()
                await build(database.motor, one, is_embedded=is_embedded)
        except TimeoutError:
            await asyncio.sleep(PAUSE)  # there's too much to do at this moment
        except PyMongoError as error:
            failures += 1
            log.warning("index.build_failed", collection=one.collection, index=one.name, error=str(error)[:200])
            await database.wait_until_available()
            await asyncio.sleep(PAUSE)
        else:
            took = time.monotonic() - begin
            log.info("index.built", collection=one.collection, index=one.name, seconds=round(took, 1))
            return took
    log.error("index.given_up", collection=one.collection, index=one.name)
    return time.monotonic() - begin


async def _by_age(motor: Any, age: Age, known: Any, *, is_embedded: bool) -> list[IndexModel]:
    """The index by age, if there's one. MongoDB's own gets a new age at once.

    The embedded database reads a collection with such an index once a minute, so it gets a plain one, for
    `storage/expiry.py`. Earlier versions gave it MongoDB's: to drop it takes 1.4 ms for each document.
    """
    name = f"{age.time}_{ASCENDING}"
    is_ours = is_embedded or bool(age.besides)
    if is_ours and "expireAfterSeconds" in known.get(name, {}):
        log.warning("index.dropping", collection=age.collection, index=name, advice="wait: it's done only once")
        with pymongo.timeout(TIMEOUT):
            await _drop(motor, age.collection, name)
    if is_ours:
        return [] if age.seconds is None else [IndexModel([(age.time, ASCENDING)], name=age.index)]
    if age.seconds is None and name not in known:
        return []
    seconds = NEVER if age.seconds is None else age.seconds
    if name in known and known[name].get("expireAfterSeconds") != seconds:
        changed = {"keyPattern": {age.time: ASCENDING}, "expireAfterSeconds": seconds}
        await motor.command({"collMod": age.collection, "index": changed})
    return [IndexModel([(age.time, ASCENDING)], expireAfterSeconds=seconds)]


async def _drop(motor: Any, collection: str, name: str) -> None:
    try:
        await motor[collection].drop_index(name)
    except OperationFailure as error:
        if error.code != _INDEX_NOT_FOUND:  # another process dropped it at the same time
            raise
