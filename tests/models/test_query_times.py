"""Times in queries, as programs send them."""

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from models.actions import ActionQuery

MORNING = datetime(2026, 1, 1, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        *("2026-01-01T06:30:00Z", "2026-01-01T06:30", "2026-01-01 06:30:00", "2026-01-01T08:30:00+02:00"),
        *("2026-01-01T08:30:00 02:00", "2026-01-01T08:30:00.000 0200", "2026-01-01T04:30:00-02:00"),
    ],
)
def test_a_plus_may_have_become_a_space(typed: str) -> None:
    assert ActionQuery.model_validate({"since": typed}).since == MORNING


@pytest.mark.parametrize("typed", ["2026-01-01T08:30:00 2", "2026-01-01T08:30:00 Z", "1700000000", "1.5", "02:00"])
def test_other_spaces_and_numbers_are_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        ActionQuery.model_validate({"since": typed})
