"""The grammar of durations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.durations import format_duration, parse_duration


@given(st.integers(min_value=1, max_value=10**9))
def test_what_is_written_is_read_again(seconds: int) -> None:
    assert parse_duration(format_duration(seconds)) == seconds


@given(st.text(max_size=30))
def test_any_text_is_a_duration_or_none(text: str) -> None:
    parsed = parse_duration(text)
    assert parsed is None or parsed >= 0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30m", 1800), ("3h", 10800), ("6d", 518400), ("5w", 3024000), ("1h30m", 5400), ("1D", 86400), ("0s", 0)],
)
def test_what_people_type(text: str, seconds: int) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "m", "3", "3x", "-3h", "3 h", "1.5h", "٣h", "9999999999d"])
def test_what_is_none(text: str) -> None:
    assert parse_duration(text) is None
