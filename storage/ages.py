"""What the database deletes when it gets too old. MongoDB does so by itself, and `storage/expiry.py` does the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from models.actions import TIMED_ACTIONS, ActionStatus
from models.requests import REQUEST_RETENTION
from models.retention import TIMES, Retention
from models.rollups import HOUR_RETENTION
from models.sessions import LOGIN_LIFETIME, SESSION_LIFETIME
from models.updates import UPDATE_RETENTION


@dataclass(frozen=True, slots=True)
class Age:
    """How old a collection's documents get."""

    collection: str
    time: str
    """The field with the time that their age is counted from."""
    seconds: int | None
    """None: they stay."""
    besides: Mapping[str, Any] = field(default_factory=dict)
    """What else must be true of them. MongoDB's own expiry knows only the age."""

    @property
    def index(self) -> str:
        """The name of our index by age. It differs from the one by which MongoDB deletes by itself."""
        return f"{self.time}_age"


_OVER: Final[Mapping[str, Any]] = {
    "due_at": None,
    "$or": [
        {"status": {"$nin": [ActionStatus.PENDING, ActionStatus.COMPLETED]}},
        {"status": ActionStatus.COMPLETED, "action_type": {"$nin": sorted(TIMED_ACTIONS)}},
        {"status": ActionStatus.COMPLETED, "execute": False},
    ],
}
"""Actions that aren't in force: a ban without an end holds until somebody lifts it, and a warning counts until then."""
_FIXED: Final = (
    Age("updates", "handled_at", UPDATE_RETENTION),
    Age("requests", "created_at", REQUEST_RETENTION),
    Age("memos", "expires_at", 0),
    Age("sessions", "created_at", SESSION_LIFETIME + LOGIN_LIFETIME),
    Age("reviews", "expires_at", 0),
    Age("group_hours", "at", HOUR_RETENTION),
)


def ages(retention: Retention) -> list[Age]:
    """The ages of all collections whose documents may expire."""
    chosen = (
        Age(name, time, retention.seconds(name), _OVER if name == "actions" else {}) for name, time in TIMES.items()
    )
    return [*_FIXED, *chosen]
