"""Finds everything we keep about a person, along the list in storage/people.py, in batches."""

import time
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from models.batches import batches
from models.kept import Kept
from services.core.base import Service, Tools
from storage.collection import Collection
from storage.narrowing import narrowed
from storage.people import Reach, Trace, Where

BATCH: Final = 200
"""Documents per command: changing this many took the embedded database 0.55 s on a busy machine."""
GROUPS_AT_ONCE: Final = 500
"""Groups in one query. The embedded database can't use its index for several values, so there it's one."""
_LATE: Final = timedelta(days=2)
"""How long a document may outlive its time: the database deletes old ones only now and then."""
_FIRST_SPAN: Final = timedelta(hours=1)
_LEAST_SPAN: Final = timedelta(minutes=5)
_LAST_SPAN: Final = timedelta(days=8)
_GROWTH: Final = 4
_PART: Final = 0.05
"""Seconds that one query for a stretch of time should take at most, because others wait for it."""

Raws = list[dict[str, Any]]


class TraceFinder(Service):
    """Reads the documents that contain a person."""

    def __init__(self, tools: Tools, kept: tuple[Kept, ...]) -> None:
        super().__init__(tools)
        self.kept = kept
        """What we keep about people, and for how long."""

    async def of(self, trace: Trace, user_id: int, groups: Sequence[int] | None = None) -> AsyncIterator[Raws]:
        """The raw documents of one field. `groups` limits the search to those groups, if it goes by group."""
        collection: Collection[Any] = getattr(self._in, trace.collection)
        where = trace.holding(user_id)
        match trace.reach:
            case Reach.DIRECTLY:
                async for raws in self._in_batches(collection, *self._narrowed(collection, where)):
                    yield raws
            case Reach.BY_GROUP:
                async for named in self._groups(groups):
                    in_them: Where = {"group_id": named[0] if len(named) == 1 else {"$in": named}, **where}
                    async for raws in self._in_batches(collection, *self._narrowed(collection, in_them)):
                        yield raws
            case Reach.BY_TIME:
                async for raws in self._by_time(collection, trace, where):
                    yield raws

    async def groups_of(self, user_id: int) -> list[int]:
        """The groups that somebody is or was in, as far as we know."""
        found = await self._in.users.aggregate([{"$match": {"user_id": user_id}}, {"$project": {"group_id": 1}}])
        return sorted(raw["group_id"] for raw in found)

    def _narrowed(self, collection: Collection[Any], where: Where) -> tuple[Where, Where]:
        return narrowed(collection.name, where) if self._database.reads_all_matches else (where, {})

    async def _groups(self, given: Sequence[int] | None) -> AsyncIterator[list[int]]:
        size = 1 if self._database.reads_all_matches else GROUPS_AT_ONCE
        if given is not None:
            for some in batches(given, size):
                yield some
            return
        async for raws in self._in_batches(self._in.groups, {}, {}):
            for found in batches(raws, size):
                yield [raw["group_id"] for raw in found]

    async def _by_time(self, collection: Collection[Any], trace: Trace, where: Where) -> AsyncIterator[Raws]:
        now, span = self._clock(), _FIRST_SPAN
        begin = self._oldest(trace.collection, now)
        while begin <= now:
            bounds = {trace.time: {"$gte": begin, "$lt": begin + span}}
            timer = time.perf_counter()
            raws = await collection.batch(bounds, where, None, BATCH)
            seconds = max(time.perf_counter() - timer, 0.001)
            if raws:
                yield raws
            if len(raws) == BATCH:
                async for more in self._in_batches(collection, bounds, where, raws[-1]["_id"]):
                    yield more
            begin += span
            span = min(max(span * min(_PART / seconds, _GROWTH), _LEAST_SPAN), _LAST_SPAN)

    def _oldest(self, collection: str, now: datetime) -> datetime:
        """When the oldest document of a collection may have been created."""
        [seconds] = [row.seconds for row in self.kept if collection in row.collections]
        assert seconds is not None, f"{collection} are kept without an end: there's too much to look at"
        return now - timedelta(seconds=seconds) - _LATE

    async def _in_batches(
        self, collection: Collection[Any], where: Where, besides: Where, after: Any = None
    ) -> AsyncIterator[Raws]:
        while raws := await collection.batch(where, besides, after, BATCH):
            yield raws
            if len(raws) < BATCH:
                return
            after = raws[-1]["_id"]
