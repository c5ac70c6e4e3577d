"""Cursors: the sort key of a page's last item, packed into a short opaque text.

A time and a document id take 24 characters together, so that a cursor fits into the 64 bytes of a button's data
(Bot API, InlineKeyboardButton.callback_data).
"""

import base64
import binascii
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Final

from beanie import PydanticObjectId
from bson import ObjectId

from storage.errors import BadCursor

_SPANS: Final = (timedelta(hours=6), timedelta(days=7))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class FieldType(Enum):
    """How a sort field is packed."""

    INT = "int"
    TIME = "time"
    ID = "id"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SortField:
    """A field that a list is sorted by. A text must come last."""

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


def encode_cursor(sort: Sort, document: Mapping[str, Any]) -> str:
    """The cursor that stands for `document` in a list sorted by `sort`."""
    packed = b"".join(_PACK[field.type](document[field.name]) for field in sort)
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def decode_cursor(sort: Sort, cursor: str) -> list[Any]:
    """The values of the sort fields in `cursor`.

    Raises BadCursor if no list sorted by `sort` hands out such a cursor.
    """
    try:
        packed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
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
    """The query for what comes after `values` in a list sorted by `sort` (before them if `backwards`)."""
    branches = []
    for index, field in enumerate(sort):
        equal = {earlier.name: values[place] for place, earlier in enumerate(sort[:index])}
        operator = "$lt" if field.descending is not backwards else "$gt"
        branches.append({**equal, field.name: {operator: values[index]}})
    return {"$or": branches}


def windows(
    sort: Sort, where: Mapping[str, Any], cursor_time: datetime | None, now: datetime, *, backwards: bool = False
) -> Iterator[dict[str, Any]]:
    """Longer and longer spans of time to look into, as limits for the sort's time; the last has no end.

    They begin at the cursor; without one at `now`, but open towards it: another process's clock may be ahead.
    For a server that reads all that a query matches, however few are asked for: most pages are found in the first span.
    """
    field = sort[0].name
    bounds = dict(where.get(field, {}))
    far, near = ("$lte", "$gte") if backwards else ("$gte", "$lte")
    anchor = cursor_time or now
    nearest = {near: cursor_time} if cursor_time else {}
    for span in _SPANS if sort[0].type is FieldType.TIME else ():
        try:
            edge = anchor + span if backwards else anchor - span
        except OverflowError:
            break  # beyond the calendar there is nothing
        if far in bounds and (bounds[far] >= edge) is not backwards:
            break  # what was asked for ends before this span does
        yield {field: {**nearest, **bounds, far: edge}}
    yield {field: bounds} if bounds else {}
