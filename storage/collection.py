"""One collection of documents: find, page, insert, change, delete."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from beanie import Document, PydanticObjectId
from bson import ObjectId
from pydantic import ValidationError
from pymongo import UpdateOne

from models.base import utc_now
from models.batches import batches
from models.pages import Page, PageQuery
from storage import reading
from storage.cursors import Look, Sort, after, decode_cursor, encode_cursor, growth
from storage.database import Database, Transaction
from storage.narrowing import divided, narrowed
from storage.pasts import Past

Doc = TypeVar("Doc", bound=Document)
Where = Mapping[str, Any]

INSERTED: Final = 1_000
"""Documents that one command inserts in a transaction, at most: more could take longer than its time-out."""
BATCH: Final = 100
"""Documents that one command changes or deletes, at most, if there may be very many. The embedded database needs up to
3 ms for each, and the square of the time for a longer list of values (measured: 100 in 0.03 s, 500 in 0.35 s).
"""

_UNFILTERED: Final = 2
"""How many times as many documents as are wanted a list looks through first."""
_FILTERED: Final = 20
"""The same if it has a filter: it reads only those that match it."""
_STEADY: Final = 4
"""Parts of the same size that a list without a filter reads before they grow: within a minute, a burst isn't even."""
_MOST: Final = 16
"""How many times as many a list with a filter looks through next at most."""


@dataclass(frozen=True, slots=True)
class Increase:
    """What is added to one document, which is created if it's missing."""

    id: str
    by: Mapping[str, int]
    """How much is added to which fields."""
    kept: Mapping[str, Any]
    """Fields that are set."""
    dropped: Sequence[str] = ()
    """Fields that are removed."""

    @property
    def operators(self) -> dict[str, Any]:
        """As MongoDB's update operators, none of which may be empty."""
        named = {"$set": self.kept, "$inc": self.by, "$unset": dict.fromkeys(self.dropped, "")}
        return {name: fields for name, fields in named.items() if fields}


class Collection(Generic[Doc]):
    """The documents of one kind. In a transaction, an error aborts it; outside, reads are retried."""

    def __init__(self, database: Database, document: type[Doc]) -> None:
        self._database = database
        self._document = document

    @property
    def _motor(self) -> Any:  # Motor's collections are not typed
        return self._document.get_motor_collection()

    async def find(self, where: Where, tx: Transaction = None) -> Doc | None:
        """The matching document, or None."""

        async def run() -> Doc | None:
            raw = next(iter(await self._some(where, 1, tx)), None)
            return None if raw is None else self.read(raw)

        return await (run() if tx else self._database.repeatable(run))

    async def find_by_id(self, document_id: str, where: Where, tx: Transaction = None) -> Doc | None:
        """The document with that id, if it matches.

        None otherwise, also for an invalid id (not 24 hexadecimal digits).
        """
        if not ObjectId.is_valid(document_id):
            return None
        return await self.find({"_id": PydanticObjectId(document_id), **where}, tx)

    async def by_ids(self, ids: Iterable[str]) -> list[Doc]:
        """The documents with those ids, in no particular order. Invalid ids have none."""
        known = {PydanticObjectId(one) for one in ids if ObjectId.is_valid(one)}
        return await self.all({"_id": {"$in": sorted(known)}}, len(known)) if known else []

    async def all(self, where: Where, limit: int, tx: Transaction = None) -> list[Doc]:
        """At most `limit` matching documents, in no particular order."""

        async def run() -> list[Doc]:
            found: list[Doc] = []
            for part in self._divided(where):
                if len(found) < limit:
                    found += [self.read(raw) for raw in await self._some(part, limit - len(found), tx)]
            return found

        return await (run() if tx else self._database.repeatable(run))

    async def all_readable(self, where: Where, limit: int, tx: Transaction = None) -> list[Doc]:
        """The same, without documents that this version can't read as a whole: those are logged and left out.

        For rules: one that is known in part could do something else than was wanted.
        """

        async def run() -> list[dict[str, Any]]:
            return await self._some(where, limit, tx)

        found = []
        for raw in await (run() if tx else self._database.repeatable(run)):
            try:
                found.append(self._document.model_validate(raw))
            except ValidationError as error:
                reading.tell_unreadable(self._document, raw, error)
        return found

    async def first(
        self, where: Where, by: str, limit: int, tx: Transaction = None, *, last: bool = False
    ) -> list[Doc]:
        """The first (or `last`) `limit` matching documents, sorted by the field `by`."""

        async def run() -> list[Doc]:
            raws = await self._some(where, limit, tx, {by: -1 if last else 1})
            return [self.read(raw) for raw in raws]

        return await (run() if tx else self._database.repeatable(run))

    @property
    def name(self) -> str:
        """The collection's name in the database."""
        return str(self._motor.name)

    def read(self, raw: dict[str, Any]) -> Doc:
        """Parse a raw document. Raises ValidationError."""
        return reading.read(self._document, raw)

    async def first_raw(self, where: Where, by: str, limit: int, *, last: bool = False) -> list[dict[str, Any]]:
        """Like `first`, but raw, so that an unreadable document doesn't affect the others."""

        async def run() -> list[dict[str, Any]]:
            return await self._some(where, limit, None, {by: -1 if last else 1})

        return await self._database.repeatable(run)

    async def page(
        self,
        where: Where,
        sort: Sort,
        query: PageQuery,
        *,
        backwards: bool = False,
        besides: Where | None = None,
        past: Past | None = None,
    ) -> Page[Doc]:
        """The page of matches that starts after `query.cursor`, or ends before it if `backwards`.

        `where` is answered by an index; `besides` has the other conditions. `past`: of a list by time, newest first,
        knows how far back to look. Raises BadCursor.
        """
        cursor_value: Any = None
        # A stage of its own: in the same stage, the embedded server wouldn't use an index for the rest.
        rest: list[dict[str, Any]] = [{"$match": dict(besides)}] if besides else []
        if query.cursor is not None:
            values = decode_cursor(self.name, sort, query.cursor)
            cursor_value = values[0]
            rest.append({"$match": after(sort, values, backwards=backwards)})
        order = {field.name: -1 if field.descending is not backwards else 1 for field in sort}
        rest += [{"$sort": order}, {"$limit": query.limit + 1}]
        raws = await self._nearest(where, sort, rest, cursor_value, query.limit + 1, past, backwards=backwards)
        has_more = len(raws) > query.limit
        raws = raws[: query.limit]
        if backwards:
            raws.reverse()
        follows = bool(raws) and (has_more or backwards)
        precedes = bool(raws) and (has_more if backwards else query.cursor is not None)
        return Page(
            items=reading.read_all(self._document, raws),
            next_cursor=encode_cursor(self.name, sort, raws[-1]) if follows else None,
            previous_cursor=encode_cursor(self.name, sort, raws[0]) if precedes else None,
        )

    async def _nearest(
        self,
        where: Where,
        sort: Sort,
        rest: list[dict[str, Any]],
        cursor_value: Any,
        wanted: int,
        past: Past | None,
        *,
        backwards: bool,
    ) -> list[dict[str, Any]]:
        """The first `wanted` matches, or a few more. If the server reads all matches of a query, part by part."""
        if not self._database.reads_all_matches:
            return await self.aggregate([{"$match": dict(where)}, *rest])
        look = Look(sort, where, cursor_value, utc_now(), backwards=backwards)
        raws: list[dict[str, Any]] = []
        near: Any = None
        has_filters = bool(set(where) - {"group_id", look.name})
        async for far in _ends(look, None if backwards else past, raws, wanted, has_filters=has_filters):
            limits = {**where, **look.between(near, far)}
            raws += await self.aggregate([*self._matching(limits, look.name), *rest])
            if len(raws) >= wanted:
                break
            near = far
        return raws

    async def fields(self, where: Where, names: Sequence[str], limit: int) -> list[dict[str, Any]]:
        """These fields of at most `limit` matching documents, raw: faster than whole documents if there are many.

        `where` is answered by an index.
        """
        shown = {"_id": 0, **dict.fromkeys(names, 1)}

        async def run() -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = []
            for part in self._divided(where):
                if len(found) < limit:
                    room = limit - len(found)
                    found += await self._motor.find(dict(part), shown).limit(room).to_list(room)
            return found

        return await self._database.repeatable(run)

    async def _some(
        self, where: Where, limit: int, tx: Transaction, order: Mapping[str, int] | None = None
    ) -> list[dict[str, Any]]:
        """At most `limit` matching raw documents."""
        stages = self._matching(where, next(iter(order)) if order else None)
        if len(stages) == 1:
            cursor = self._motor.find(where, session=tx).limit(limit)
            return list(await (cursor.sort(list(order.items())) if order else cursor).to_list(limit))
        sorting: list[dict[str, Any]] = [{"$sort": dict(order)}] if order else []
        pipeline = [*stages, *sorting, {"$limit": limit}]
        return list(await self._motor.aggregate(pipeline, session=tx).to_list(limit))

    def _divided(self, where: Where) -> list[Where]:
        return divided(where, BATCH) if self._database.reads_all_matches else [where]

    async def _parts(self, where: Where, tx: Transaction) -> list[Where]:
        """The query of a write. For the embedded server, in parts that are small enough for one command.

        By id alone: with the group in the query, that server reads the whole group (0.7.0b3, measured). In a
        transaction, the documents can't have changed since they were found.
        """
        wholes = self._divided(where)
        if "_id" in where or not self._database.reads_all_matches:
            return wholes
        parts: list[Where] = []
        for one in wholes:
            stages = [*self._matching(one), {"$project": {"_id": 1}}]
            found = await self._motor.aggregate(stages, session=tx).to_list(None)
            ids = [raw["_id"] for raw in found]
            parts += [{"_id": {"$in": some}} for some in batches(ids, BATCH)]
        return parts

    def _matching(self, where: Where, by: str | None = None) -> list[dict[str, Any]]:
        """The stages that find the matches.

        What an index answers comes first, because the embedded server needs that.
        """
        if not self._database.reads_all_matches:
            return [{"$match": dict(where)}]
        first, rest = narrowed(self.name, where, by)
        return [{"$match": first}, {"$match": rest}] if rest else [{"$match": first}]

    async def insert(self, document: Doc, tx: Transaction = None) -> Doc:
        """Store a new document, and set its id. Raises Duplicate."""
        raw = document.model_dump(exclude={"id"}) if document.id is None else _with_id(document)

        async def run() -> Doc:
            kept = await self._motor.insert_one(raw, session=tx)
            document.id = kept.inserted_id
            return document

        return await (run() if tx else self._database.once(run))

    async def insert_many(self, documents: Sequence[Doc], tx: Transaction = None) -> list[Any]:
        """Store new documents in order. Returns their ids. Raises Duplicate."""
        return await self.insert_raw([document.model_dump(exclude={"id"}) for document in documents], tx)

    async def insert_raw(self, raws: Sequence[dict[str, Any]], tx: Transaction = None) -> list[Any]:
        """The same for documents that are already checked and converted to dictionaries: faster for many."""
        parts = list(batches(raws, INSERTED)) if tx else [raws]

        async def run() -> list[Any]:
            kept = [await self._motor.insert_many(part, ordered=True, session=tx) for part in parts]
            return [one for part in kept for one in part.inserted_ids]

        return await (run() if tx else self._database.once(run))

    async def change(
        self,
        where: Where,
        changes: Mapping[str, Any],
        tx: Transaction = None,
        *,
        on_insert: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set fields of the matching document. Returns whether one matched or was created.

        With `on_insert`, a missing document is created from both. Raises Duplicate.
        """
        operators: dict[str, Any] = {"$set": dict(changes)}
        if on_insert:
            operators["$setOnInsert"] = dict(on_insert)

        async def run() -> bool:
            # Not find_one_and_update: the embedded server would read its whole collection for that.
            result = await self._motor.update_one(where, operators, upsert=on_insert is not None, session=tx)
            return bool(result.matched_count or result.upserted_id is not None)

        # Setting the same fields twice has the same effect as once.
        return await (run() if tx else self._database.repeatable(run, writes=True))

    async def put(self, where: Where, changes: Mapping[str, Any], on_insert: Mapping[str, Any]) -> bool:
        """Like `change`, but creates a missing document. Returns whether this call created it. Raises Duplicate."""
        operators = {"$set": dict(changes), "$setOnInsert": dict(on_insert)}

        async def run() -> bool:
            result = await self._motor.update_one(where, operators, upsert=True)
            return result.upserted_id is not None

        return await self._database.repeatable(run, writes=True)

    async def increment(self, where: Where, field: str, by: int, tx: Transaction) -> None:
        """Add to a number in the matching document. Only in a transaction, because repeating it isn't harmless."""
        await self._motor.update_one(where, {"$inc": {field: by}}, session=tx)

    async def increase(self, increases: Sequence[Increase], tx: Transaction) -> None:
        """Add to numbers in many documents, in one command. Only in a transaction, like `increment`."""
        if increases:
            await self._motor.bulk_write(
                [UpdateOne({"_id": one.id}, one.operators, upsert=True) for one in increases],
                session=tx,
            )

    async def add(self, where: Where, field: str, value: Any) -> bool:
        """Add a value to a list in the matching document, unless it's there. Returns whether a document matched."""

        async def run() -> bool:
            result = await self._motor.update_one(where, {"$addToSet": {field: value}})
            return bool(result.matched_count)

        return await self._database.repeatable(run, writes=True)

    async def pull(self, where: Where, field: str, value: Any) -> None:
        """Remove a value from a list in all matching documents."""

        async def run(session: Transaction) -> int:
            result = await self._motor.update_many(where, {"$pull": {field: value}}, session=session)
            return int(result.modified_count)

        await self._for_all(run, None)

    async def batch(self, where: Where, besides: Where, after: Any, limit: int) -> list[dict[str, Any]]:
        """At most `limit` matching raw documents, sorted by id, after the id `after` (None: from the first).

        `where` is answered by an index; `besides` has the other conditions.
        """
        rest = [dict(one) for one in (besides, {} if after is None else {"_id": {"$gt": after}}) if one]
        stages = [{"$match": one} for one in (dict(where), *rest)]
        return await self.aggregate([*stages, {"$sort": {"_id": 1}}, {"$limit": limit}])

    async def change_all(self, where: Where, changes: Mapping[str, Any], tx: Transaction = None) -> int:
        """Set fields of all matching documents. Returns how many changed."""
        operators = {"$set": dict(changes)}

        async def run(session: Transaction) -> int:
            changed = 0
            for part in await self._parts(where, session):
                changed += (await self._motor.update_many(part, operators, session=session)).modified_count
            return changed

        return await self._for_all(run, tx)

    async def delete(self, where: Where, tx: Transaction = None) -> int:
        """Delete all matching documents. Returns how many."""

        async def run(session: Transaction) -> int:
            deleted = 0
            for part in await self._parts(where, session):
                deleted += (await self._motor.delete_many(part, session=session)).deleted_count
            return deleted

        return await self._for_all(run, tx)

    async def _for_all(self, run: Callable[[Transaction], Awaitable[int]], tx: Transaction) -> int:
        """Write to many documents, always in a transaction.

        Outside a transaction, the embedded server (0.7.0b3, `_update_matching_chunked`) waits for a conflicting
        transaction while it holds the lock that this one needs to end, so both hang. In a transaction, it aborts, and
        we try again.
        """
        return await (run(tx) if tx else self._database.transaction(run))

    async def batches(self, where: Where) -> AsyncIterator[list[Any]]:
        """The ids of all matches, in batches small enough for one command and its time-out."""

        async def run() -> list[Any]:
            found = [await self._motor.find(part, {"_id": 1}).to_list(None) for part in self._divided(where)]
            return [raw["_id"] for raws in found for raw in raws]

        ids = await self._database.repeatable(run)
        for some in batches(ids, BATCH):
            yield some

    async def count(self, where: Where, tx: Transaction = None, *, limit: int | None = None) -> int:
        """How many documents match; with a limit, at most that many."""

        async def run() -> int:
            limited: list[dict[str, Any]] = [] if limit is None else [{"$limit": limit}]
            counting = [*self._matching(where), *limited, {"$count": "count"}]
            found = await self._motor.aggregate(counting, session=tx).to_list(1)
            return int(found[0]["count"]) if found else 0

        return await (run() if tx else self._database.repeatable(run))

    async def aggregate(self, pipeline: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The results of a pipeline. The caller limits their number."""

        async def run() -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = await self._motor.aggregate(pipeline).to_list(None)
            return found

        return await self._database.repeatable(run)


async def _ends(
    look: Look, past: Past | None, found: list[dict[str, Any]], wanted: int, *, has_filters: bool
) -> AsyncIterator[Any]:
    """Where each part to read ends, given what was `found` until then. The last end is None: of everything."""
    near: Any = None
    if past is not None:
        count, parts = wanted * (_FILTERED if has_filters else _UNFILTERED), 0
        while (far := await past.far(look.start if near is None else near, count)) is not None and far > look.end:
            yield far
            near, parts = far, parts + 1
            if has_filters:
                count *= min(growth(len(found), wanted), _MOST)
            elif parts > _STEADY:
                count *= 2
        if far is not None or past.is_whole:
            yield None
            return
    widths = look.widths(wanted, near)
    end = next(widths)
    while end is not None:
        begin = time.perf_counter()
        yield end
        end = widths.send((len(found), time.perf_counter() - begin))
    yield None


def _with_id(document: Document) -> dict[str, Any]:
    return {"_id": document.id, **document.model_dump(exclude={"id"})}
