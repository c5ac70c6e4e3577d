"""Cursors: the list and the sort key of a page's last item, packed into a short opaque text.

With a time and a document id it has 26 characters, so that it fits in the 64 bytes of a button's data
(Bot API, InlineKeyboardButton.callback_data). So there's one byte for the list.
"""

import base64
import binascii
import struct
import zlib
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Final

from beanie import PydanticObjectId
from bson import ObjectId

from storage.errors import BadCursor

_FIRST_SPANS: Final[Mapping[str, Any]] = {
    "created_at": timedelta(seconds=10),
    "timestamp": timedelta(seconds=10),
    "user_id": 64,
}
"""How far a list searches at first, by its sort field: a raid causes many actions within a second."""
_GROWTH: Final = 16
"""By which factor the next span grows at most, if the last one held too little."""
_PART_MS: Final = 50
"""Milliseconds that a part of a search should take at most, because others wait for it."""
_LAST_ID: Final = 2**36
"""About which ids come last. Telegram's may have 52 bits (Bot API, User.id), but have had fewer than 34 until now."""
_FIRST_TIME: Final = datetime(2015, 6, 24, tzinfo=UTC)
"""When Telegram introduced bots."""
_MARKS: Final = 251
"""With this many marks, no two collections have the same."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class FieldType(Enum):
    """How a sort field is packed."""

    INT = "int"
    TIME = "time"
    ID = "id"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SortField:
    """A field that a list is sorted by. A text field must come last."""

    name: str
    type: FieldType
    descending: bool = False


Sort = tuple[SortField, ...]

NEWEST_FIRST: Sort = (SortField("created_at", FieldType.TIME, True), SortField("_id", FieldType.ID, True))
NEWEST_LOG_FIRST: Sort = (SortField("timestamp", FieldType.TIME, True), SortField("_id", FieldType.ID, True))
BY_GROUP_ID: Sort = (SortField("group_id", FieldType.INT),)
BY_ID: Sort = (SortField("_id", FieldType.ID),)
BY_USER_ID: Sort = (SortField("user_id", FieldType.INT),)
STRONGEST_ROLE_FIRST: Sort = (SortField("priority", FieldType.INT, True), SortField("name", FieldType.TEXT))
RULES_IN_ORDER: Sort = (SortField("priority", FieldType.INT, True), SortField("rule_name", FieldType.TEXT))

_PACK: dict[FieldType, Callable[[Any], bytes]] = {
    FieldType.INT: lambda value: struct.pack(">q", value),
    FieldType.TIME: lambda value: round((value - _EPOCH) / timedelta(milliseconds=1)).to_bytes(6, "big"),
    FieldType.ID: lambda value: ObjectId(value).binary,
    FieldType.TEXT: lambda value: value.encode(),
}
_UNPACK: dict[FieldType, tuple[int | None, Callable[[bytes], Any]]] = {
    FieldType.INT: (8, lambda raw: struct.unpack(">q", raw)[0]),
    FieldType.TIME: (6, lambda raw: _EPOCH + timedelta(milliseconds=int.from_bytes(raw, "big"))),
    FieldType.ID: (12, PydanticObjectId),
    FieldType.TEXT: (None, bytes.decode),
}


def _mark(name: str) -> bytes:
    """The byte of a list: different for each of our collections."""
    return bytes([zlib.crc32(name.encode()) % _MARKS])


def encode_cursor(name: str, sort: Sort, document: Mapping[str, Any]) -> str:
    """The cursor for `document` in a list of the collection `name`, sorted by `sort`."""
    packed = _mark(name) + b"".join(_PACK[field.type](document[field.name]) for field in sort)
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def decode_cursor(name: str, sort: Sort, cursor: str) -> list[Any]:
    """The values of the sort fields in a cursor.

    Raises BadCursor if no list of the collection `name` sorted by `sort` creates such a cursor.
    """
    try:
        packed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        if packed[:1] != _mark(name):
            raise BadCursor("The cursor is of another list")
        packed = packed[1:]
        values = []
        for field in sort:
            size, unpack = _UNPACK[field.type]
            part, packed = (packed, b"") if size is None else (packed[:size], packed[size:])
            if size is not None and len(part) != size:
                raise BadCursor("The cursor is too short")
            values.append(unpack(part))
    except (binascii.Error, ValueError, OverflowError) as error:
        raise BadCursor("The cursor is not one of ours") from error
    if packed:
        raise BadCursor("The cursor is too long")
    return values


def after(sort: Sort, values: list[Any], *, backwards: bool = False) -> dict[str, Any]:
    """The query for what comes after `values` in a list sorted by `sort`, or before them if `backwards`."""
    branches = []
    for index, field in enumerate(sort):
        equal = {earlier.name: values[place] for place, earlier in enumerate(sort[:index])}
        operator = "$lt" if field.descending is not backwards else "$gt"
        branches.append({**equal, field.name: {operator: values[index]}})
    return {"$or": branches}


class Look:
    """The range in which a page is searched, from its near end on."""

    def __init__(
        self, sort: Sort, where: Mapping[str, Any], cursor_value: Any, now: datetime, *, backwards: bool = False
    ) -> None:
        self._field = sort[0]
        self.name = self._field.name
        self._bounds = dict(where.get(self._field.name, {}))
        self.goes_up = self._field.descending is backwards
        self._far, self._near = ("$lte", "$gte") if self.goes_up else ("$gte", "$lte")
        if cursor_value is not None:
            self._bounds.pop("$gt" if self.goes_up else "$lt", None)  # the cursor is within them
            self._bounds[self._near] = cursor_value
        is_time = self._field.type is FieldType.TIME
        self.start: Any = cursor_value if cursor_value is not None else now if is_time else 0
        """Where it begins. Without a cursor it's open there, because another process's clock may be ahead."""
        self.end = _end(self._field, self._bounds, now, goes_up=self.goes_up)
        """Where there's nothing left."""
        self.first_span = None if "$eq" in self._bounds else _FIRST_SPANS.get(self._field.name)
        """How far to search at first; None: everywhere at once."""

    def between(self, near: Any, far: Any) -> dict[str, Any]:
        """The limits of the part from `near`, itself left out, as far as `far`. None: from the begin, or to the end."""
        bounds = dict(self._bounds)
        if near is not None:
            bounds.pop(self._near, None)
            bounds["$gt" if self.goes_up else "$lt"] = near
        if far is not None:
            bounds[self._far] = far
        return {self._field.name: bounds} if bounds else {}

    def widths(self, wanted: int, near: Any = None) -> Generator[Any, tuple[int, float], None]:
        """The far ends of ever longer parts, after `near`. The last one is None.

        Send how many matches all parts had until now, and how many seconds the last one took: the next is as long as
        `wanted` seem to need, unless it would take too long. For servers that read all matches of a query, however few
        are wanted, and that don't do much else meanwhile.
        """
        if self.first_span is None:
            yield None
            return
        span = self.first_span if near is None else max(self.first_span, 2 * abs(near - self.start))
        step, before = span, 0
        while span < self._longest():
            found, seconds = yield self.start + span if self.goes_up else self.start - span
            wider = span * (growth(found, wanted) if found > before else _GROWTH)
            step = min(wider - span, step * _PART_MS // max(round(seconds * 1000), 1))
            span += max(step, self.first_span)
            before = found
        yield None

    def _longest(self) -> Any:
        return self.end - self.start if self.goes_up else self.start - self.end


def growth(found: int, wanted: int) -> int:
    """How many times as much the next search covers, after one that found too few."""
    # Twice what seems to be needed, because matches farther away may be rarer.
    return min(max(2 * wanted // found, 2), _GROWTH) if found else _GROWTH


def _end(field: SortField, bounds: Mapping[str, Any], now: datetime, *, goes_up: bool) -> Any:
    """Where to stop: at the end of the requested range, or where there's nothing left."""
    if field.type is not FieldType.TIME:
        return _LAST_ID if goes_up else -_LAST_ID
    asked = [bounds[operator] for operator in (("$lt", "$lte") if goes_up else ("$gt", "$gte")) if operator in bounds]
    return min([now, *asked]) if goes_up else max([_FIRST_TIME, *asked])
