"""Queries in the form that the embedded database answers fast: by an index, and with short lists of values.

It uses a compound index only if the query has nothing but equality on the index's first fields and at most one range
on the next field. With any other condition it reads the whole group. So the rest goes into a stage of its own.
"""

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from models.batches import batches
from storage.indexes import INDEXES

Where = Mapping[str, Any]


def narrowed(collection: str, where: Where, by: str | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    """The conditions that one index answers, and the others.

    An index with the field `by` after the others is preferred, then the one that answers the most.
    """
    equal = {field for field, value in where.items() if _is_equality(field, value)}
    best: tuple[bool, int, bool] = (False, 0, False)
    chosen: list[str] = []
    for index in INDEXES.get(collection, ()) if "_id" not in where else ():
        fields = list(index.document["key"])
        prefix = list(takewhile(equal.__contains__, fields))
        following = fields[len(prefix)] if len(prefix) < len(fields) else None
        bounds = following is not None and _is_range(where.get(following))
        rank = (by is not None and following == by, len(prefix), bounds)
        if prefix and rank > best:
            best = rank
            chosen = [*prefix, following] if following is not None and bounds else prefix
    if not chosen:
        return dict(where), {}
    return (
        {field: where[field] for field in chosen},
        {field: value for field, value in where.items() if field not in chosen},
    )


def divided(where: Where, size: int) -> list[Where]:
    """The same query in parts, so that none asks for more than `size` values of a field."""
    for field, value in where.items():
        wanted = list(value.get("$in", ())) if isinstance(value, dict) else []
        if len(wanted) > size:
            return [{**where, field: {**value, "$in": some}} for some in batches(wanted, size)]
    return [where]


def _is_equality(field: str, value: Any) -> bool:
    return not field.startswith("$") and not isinstance(value, dict | re.Pattern)


def _is_range(value: Any) -> bool:
    return isinstance(value, dict) and set(value) <= {"$eq", "$gt", "$gte", "$lt", "$lte", "$in"}
