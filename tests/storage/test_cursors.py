"""Cursors: read as they were written, and nothing else is accepted."""

from contextlib import nullcontext
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from bson import ObjectId
from hypothesis import given
from hypothesis import strategies as st

from storage.collections import Collections
from storage.cursors import (
    BY_GROUP_ID,
    BY_USER_ID,
    NEWEST_FIRST,
    NEWEST_LOG_FIRST,
    RULES_IN_ORDER,
    Look,
    Sort,
    after,
    decode_cursor,
    encode_cursor,
)
from storage.errors import BadCursor

SORTS = (BY_GROUP_ID, NEWEST_FIRST, NEWEST_LOG_FIRST, RULES_IN_ORDER)
MOMENTS = st.integers(min_value=0, max_value=2**47).map(
    lambda milliseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
)


@given(MOMENTS, st.binary(min_size=12, max_size=12))
def test_a_place_in_time_survives_and_stays_short(moment: datetime, raw_id: bytes) -> None:
    cursor = encode_cursor("actions", NEWEST_FIRST, {"created_at": moment, "_id": ObjectId(raw_id)})
    assert len(cursor) == 26
    assert decode_cursor("actions", NEWEST_FIRST, cursor) == [moment, ObjectId(raw_id)]


@given(st.integers(min_value=0, max_value=1000), st.text(min_size=1, max_size=64))
def test_a_place_by_priority_and_name_survives(priority: int, name: str) -> None:
    cursor = encode_cursor("rules", RULES_IN_ORDER, {"priority": priority, "rule_name": name})
    assert decode_cursor("rules", RULES_IN_ORDER, cursor) == [priority, name]


@given(st.text(max_size=60), st.sampled_from(SORTS))
def test_an_invalid_cursor_is_refused(text: str, sort: Sort) -> None:
    try:
        values = decode_cursor("rules", sort, text)
    except BadCursor:
        return
    assert len(values) == len(sort)


def test_what_comes_after_and_before() -> None:
    assert after(RULES_IN_ORDER, [5, "b"]) == {
        "$or": [{"priority": {"$lt": 5}}, {"priority": 5, "rule_name": {"$gt": "b"}}]
    }
    assert after(RULES_IN_ORDER, [5, "b"], backwards=True) == {
        "$or": [{"priority": {"$gt": 5}}, {"priority": 5, "rule_name": {"$lt": "b"}}]
    }


@pytest.mark.parametrize("cursor", ["", "AAAA", "A" * 400, "////"])
def test_a_cursor_of_another_list_is_refused(cursor: str) -> None:
    with pytest.raises(BadCursor):
        decode_cursor("actions", NEWEST_FIRST, cursor)


def test_no_list_takes_the_cursor_of_another() -> None:
    place = {"created_at": NOW, "_id": ObjectId()}
    names = [one.name for one in fields(Collections)]
    cursors = {name: encode_cursor(name, NEWEST_FIRST, place) for name in names}
    for name, cursor in cursors.items():
        for other in names:
            with pytest.raises(BadCursor) if other != name else nullcontext():
                decode_cursor(other, NEWEST_FIRST, cursor)


NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def _far_ends(sort: Sort, start: Any, *found: int, near: Any = None) -> list[Any]:
    """The end of each part. `found`: how many matches there are until each of them, and none after the last."""
    widths = Look(sort, {"group_id": -1}, start, NOW).widths(51, near)
    ends, counts = [next(widths)], [*found, *[max(found, default=0)] * 100]
    while ends[-1] is not None:
        ends.append(widths.send((counts.pop(0), 0.0)))
    return ends


def test_spans_of_time_grow_until_there_is_no_end() -> None:
    *empty, last = _far_ends(NEWEST_FIRST, None)
    spans = [NOW - end for end in empty]
    assert (spans[0], last) == (timedelta(seconds=10), None)
    assert all(later == 16 * earlier for earlier, later in pairwise(spans))
    assert len(empty) == 7, "no bot is older than 2015"
    nearly_enough = [NOW - end for end in _far_ends(NEWEST_FIRST, None, 40, 45, 50)[:-1]]
    assert [later / earlier for earlier, later in pairwise(nearly_enough)][:5] == [2, 2, 2, 16, 16]
    assert _far_ends(NEWEST_FIRST, None, near=NOW - timedelta(days=1))[0] == NOW - timedelta(days=2)


def test_a_part_begins_where_the_last_one_ended_and_ends_with_what_was_asked_for() -> None:
    cursor, farther = NOW - timedelta(days=3), NOW - timedelta(days=4)
    older = Look(NEWEST_FIRST, {}, cursor, NOW)
    assert older.between(None, farther) == {"created_at": {"$lte": cursor, "$gte": farther}}
    assert older.between(farther, None) == {"created_at": {"$lt": farther}}
    newer = Look(NEWEST_FIRST, {}, farther, NOW, backwards=True)
    assert newer.between(None, cursor) == {"created_at": {"$gte": farther, "$lte": cursor}}
    assert newer.between(cursor, None) == {"created_at": {"$gt": cursor}}
    asked = {"created_at": {"$gte": NOW - timedelta(minutes=1), "$lt": NOW}}
    within = Look(NEWEST_FIRST, asked, None, NOW)
    begin = NOW - timedelta(seconds=10)
    assert within.between(None, begin) == {"created_at": {"$gte": begin, "$lt": NOW}}
    assert within.between(begin, None) == {"created_at": {"$gte": NOW - timedelta(minutes=1), "$lt": begin}}
    widths = within.widths(51)
    assert (next(widths), widths.send((0, 0.0))) == (begin, None)


def test_a_part_that_takes_long_is_followed_by_shorter_ones_until_the_end() -> None:
    """Whoever looks for a name in a large group would keep the database from everybody else."""
    widths, per_second = Look(BY_USER_ID, {"group_id": -1}, None, NOW).widths(51), 10_000
    ends = [0, next(widths)]
    while len(ends) < 100:
        ends.append(widths.send((0, (ends[-1] - ends[-2]) / per_second)))
    parts = [later - earlier for earlier, later in pairwise(ends)]
    assert max(parts) / per_second <= 0.2, "one is longer: nobody knew yet how many people there are"
    assert {round(part, -2) for part in parts[10:]} == {500}
    while (end := widths.send((0, 0.0))) is not None:
        ends.append(end)
    assert len(ends) < 110, "where nobody is, parts grow again"


def test_spans_of_ids_grow_too() -> None:
    assert _far_ends(BY_USER_ID, None)[:2] == [64, 1024]
    assert _far_ends(BY_USER_ID, 1000, 20)[:2] == [1064, 1000 + 5 * 64]
    assert len(_far_ends(BY_USER_ID, None)) == 9
    one = {"group_id": -1, "user_id": {"$eq": 5}}
    equal = Look(BY_USER_ID, one, None, NOW)
    assert (next(equal.widths(51)), equal.between(None, None)) == (None, {"user_id": {"$eq": 5}})
    without = Look(RULES_IN_ORDER, {"group_id": -1}, None, NOW)
    assert (next(without.widths(51)), without.between(None, None)) == (None, {})
