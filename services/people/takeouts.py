"""`/mydata`: everything we keep about a person, in one JSON file. It's written bit by bit, off the event loop."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

import orjson

from models.memos import Memo
from services.core.base import Service, Tools
from services.core.errors import Conflict
from services.people.own_view import own_view
from services.people.trace_finder import TraceFinder
from storage.errors import Duplicate
from storage.people import TRACES, Trace
from texts import Key, Span

PAUSE: Final = timedelta(hours=1)
"""A person gets one file per this time, no matter which process they ask."""
DOCUMENTS_LIMIT: Final = 10_000
"""Documents of one collection in a file. If there are more, the file says so."""
SIZE_LIMIT: Final = 20_000_000
"""Bytes of a file. A bot may send 50 MB (Bot API, "Sending files")."""


class Takeouts(Service):
    """Writes the files."""

    def __init__(self, tools: Tools, finder: TraceFinder) -> None:
        super().__init__(tools)
        self._finder = finder

    @asynccontextmanager
    async def made_for(self, user_id: int) -> AsyncIterator[Path]:
        """A temporary file with everything about a person. Raises Conflict if they got one within the hour.

        A file that couldn't be sent doesn't count.
        """
        await self._begin(user_id)
        try:
            with tempfile.TemporaryDirectory(prefix="mydata-") as folder:
                path = Path(folder) / "mydata.json"
                await self._write(path, user_id)
                yield path
        except BaseException:
            await self._in.memos.delete({"_id": _key(user_id)})
            raise

    async def _begin(self, user_id: int) -> None:
        now = self._clock()
        until = now + PAUSE
        if await self._in.memos.change({"_id": _key(user_id), "expires_at": {"$lte": now}}, {"expires_at": until}):
            return
        try:
            await self._in.memos.insert(Memo(id=_key(user_id), value={}, expires_at=until))
        except Duplicate:
            made = await self._in.memos.find({"_id": _key(user_id)})
            left = (made.expires_at - now).total_seconds() if made is not None and made.expires_at else 0
            # In whole minutes, because seconds don't matter here.
            raise Conflict(Key.ERROR_MYDATA_TOO_SOON, span=Span(max(1, round(left / 60)) * 60)) from None

    async def _write(self, path: Path, user_id: int) -> None:
        groups = await self._finder.groups_of(user_id)
        file = _File(path)
        await asyncio.to_thread(file.begin, {"user_id": user_id, "made_at": self._clock(), "group_ids": groups})
        shown = sorted((trace for trace in TRACES if trace.is_shown), key=attrgetter("collection"))
        for collection, traces in groupby(shown, attrgetter("collection")):
            await asyncio.to_thread(file.open, collection)
            async for raws in self._distinct(traces, user_id, groups):
                if not await asyncio.to_thread(file.add, [own_view(collection, raw, user_id) for raw in raws]):
                    break
            await asyncio.to_thread(file.close)
        await asyncio.to_thread(file.end)

    async def _distinct(
        self, traces: Iterator[Trace], user_id: int, groups: list[int]
    ) -> AsyncIterator[list[dict[str, Any]]]:
        """The documents that any of the fields finds, without repetitions."""
        seen: set[Any] = set()
        for trace in traces:
            async for raws in self._finder.of(trace, user_id, groups):
                new = [raw for raw in raws if raw["_id"] not in seen]
                seen.update(raw["_id"] for raw in new)
                if new:
                    yield new


class _File:
    """A JSON object with a list for each collection. Its methods block on the disk: call them in a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._size = 0
        self._count = 0
        self._is_whole = True

    def begin(self, about: Mapping[str, Any]) -> None:
        self._put(b'{"about":' + _json(about))

    def open(self, collection: str) -> None:
        self._count = 0
        self._put(b"," + _json(collection) + b":[")

    def add(self, views: list[dict[str, Any]]) -> bool:
        """Add documents. Returns whether there's room for more."""
        views = views[: DOCUMENTS_LIMIT - self._count]
        text = b",\n".join(_json(view) for view in views)
        if not views or self._size + len(text) > SIZE_LIMIT:
            self._is_whole = False
            return False
        self._put((b",\n" if self._count else b"\n") + text)
        self._count += len(views)
        return True

    def close(self) -> None:
        self._put(b"]")

    def end(self) -> None:
        self._put(b',"is_complete":' + _json(self._is_whole) + b"}\n")

    def _put(self, text: bytes) -> None:
        self._size += len(text)
        with self._path.open("ab") as file:
            file.write(text)


def _json(value: Any) -> bytes:
    return orjson.dumps(value, default=str)


def _key(user_id: int) -> str:
    return f"mydata:{user_id}"
