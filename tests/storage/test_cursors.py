"""Cursors: read as they were written, and nothing else is accepted."""

import contextlib
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from bson import ObjectId
from hypothesis import given
from hypothesis import strategies as st

from storage.cursors import (
    BY_GROUP_ID,
    BY_USER_ID,
    NEWEST_FIRST,
    NEWEST_LOG_FIRST,
    RULES_IN_ORDER,
    Sort,
    after,
    decode_cursor,
    encode_cursor,
    windows,
)
from storage.errors import BadCursor

SORTS = (BY_GROUP_ID, NEWEST_FIRST, NEWEST_LOG_FIRST, RULES_IN_ORDER)
MOMENTS = st.integers(min_value=0, max_value=2**47).map(
    lambda milliseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
)


@given(MOMENTS, st.binary(min_size=12, max_size=12))
def test_a_place_in_time_survives_and_stays_short(moment: datetime, raw_id: bytes) -> None:
    cursor = encode_cursor(NEWEST_FIRST, {"created_at": moment, "_id": ObjectId(raw_id)})
    assert len(cursor) == 24
    assert decode_cursor(NEWEST_FIRST, cursor) == [moment, ObjectId(raw_id)]


@given(st.integers(min_value=0, max_value=1000), st.text(min_size=1, max_size=64))
def test_a_place_by_priority_and_name_survives(priority: int, name: str) -> None:
    cursor = encode_cursor(RULES_IN_ORDER, {"priority": priority, "rule_name": name})
    assert decode_cursor(RULES_IN_ORDER, cursor) == [priority, name]


@given(st.text(max_size=60), st.sampled_from(SORTS))
def test_an_invalid_cursor_is_refused(text: str, sort: Sort) -> None:
    try:
        values = decode_cursor(sort, text)
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
        decode_cursor(NEWEST_FIRST, cursor)


NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def _far_ends(sort: Sort, start: Any, found: int, *, backwards: bool = False) -> list[Any]:
    """The end of each span, if all have as many matches."""
    spans = windows(sort, {"group_id": -1}, start, NOW, 51, backwards=backwards)
    far = "$gte" if sort[0].descending is not backwards else "$lte"
    ends, span = [], next(spans)
    with contextlib.suppress(StopIteration):
        while True:
            ends.append(span.get(sort[0].name, {}).get(far))
            span = spans.send(found)
    return ends


def test_spans_of_time_grow_until_there_is_no_end() -> None:
    empty = [NOW - end for end in _far_ends(NEWEST_FIRST, None, 0)[:-1]]
    assert empty[0] == timedelta(seconds=10)
    assert all(later == 16 * earlier for earlier, later in pairwise(empty))
    assert len(empty) == 7, "no bot is older than 2015"
    nearly_enough = [NOW - end for end in _far_ends(NEWEST_FIRST, None, 50)[:-1]]
    assert all(later == 2 * earlier for earlier, later in pairwise(nearly_enough))
    assert _far_ends(NEWEST_FIRST, None, 0)[-1] is None


def test_spans_begin_at_the_cursor_and_end_with_what_was_asked_for() -> None:
    cursor = NOW - timedelta(days=3)
    older = next(windows(NEWEST_FIRST, {}, cursor, NOW, 51))
    assert older == {"created_at": {"$lte": cursor, "$gte": cursor - timedelta(seconds=10)}}
    newer = next(windows(NEWEST_FIRST, {}, cursor, NOW, 51, backwards=True))
    assert newer == {"created_at": {"$gte": cursor, "$lte": cursor + timedelta(seconds=10)}}
    asked = {"created_at": {"$gte": NOW - timedelta(minutes=1), "$lt": NOW}}
    spans = windows(NEWEST_FIRST, asked, None, NOW, 51)
    assert next(spans) == {"created_at": {"$gte": NOW - timedelta(seconds=10), "$lt": NOW}}
    assert spans.send(0) == asked
    assert next(windows(NEWEST_FIRST, asked, NOW - timedelta(seconds=30), NOW, 51))["created_at"] == {
        "$gte": NOW - timedelta(seconds=40),
        "$lte": NOW - timedelta(seconds=30),
    }


def test_spans_of_ids_grow_too() -> None:
    assert _far_ends(BY_USER_ID, None, 0)[:2] == [250, 4000]
    assert _far_ends(BY_USER_ID, 1000, 20)[:2] == [1250, 1000 + 5 * 250]
    one = {"group_id": -1, "user_id": {"$eq": 5}}
    assert list(windows(BY_USER_ID, one, None, NOW, 51)) == [{"user_id": {"$eq": 5}}]
    assert list(windows(RULES_IN_ORDER, {"group_id": -1}, None, NOW, 51)) == [{}]
