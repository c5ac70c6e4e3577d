"""Cursors: read as they were written, and nothing else is read."""

from datetime import UTC, datetime, timedelta

import pytest
from bson import ObjectId
from hypothesis import given
from hypothesis import strategies as st

from storage.cursors import (
    BY_GROUP_ID,
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


def test_spans_of_time_grow_until_there_is_no_end() -> None:
    now = datetime(2026, 3, 4, 12, tzinfo=UTC)
    cursor = now - timedelta(days=3)
    hours, week = timedelta(hours=6), timedelta(days=7)
    assert list(windows(NEWEST_FIRST, {"group_id": -1}, None, now)) == [
        {"created_at": {"$gte": now - hours}},
        {"created_at": {"$gte": now - week}},
        {},
    ]
    older = next(windows(NEWEST_FIRST, {}, cursor, now))
    assert older == {"created_at": {"$lte": cursor, "$gte": cursor - hours}}
    newer = next(windows(NEWEST_FIRST, {}, cursor, now, backwards=True))
    assert newer == {"created_at": {"$gte": cursor, "$lte": cursor + hours}}
    since = {"created_at": {"$gte": now - timedelta(days=1), "$lt": now}}
    assert list(windows(NEWEST_FIRST, since, None, now)) == [
        {"created_at": {"$gte": now - hours, "$lt": now}},
        since,
    ]
    assert list(windows(RULES_IN_ORDER, {"group_id": -1}, None, now)) == [{}]
