"""Counts updates, how long each took, and how late it arrived."""

import time
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, Final

from models.meters import Durations, DurationsBy

LAGS: Final = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 14400.0, 86400.0)
"""Bounds in seconds, because Telegram reports times in whole seconds."""
NO_KIND: Final = "none"


class Outcome(StrEnum):
    """The outcome of an update."""

    PLAIN = "plain"
    """Plain talk, or handled by rules alone."""
    HANDLED = "handled"
    REPEATED = "repeated"
    """It was handled before."""
    UNREADABLE = "unreadable"
    TIMED_OUT = "timed_out"
    FAILED = "failed"


class UpdateMeter:
    """Counts what an intake does."""

    def __init__(
        self,
        kinds: Iterable[str] = (),
        timer: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.timer = timer
        self._now = now
        self.kinds = frozenset(kinds)
        self.handled: DurationsBy[tuple[str, Outcome]] = DurationsBy()
        """Durations since the update was first in its lane."""
        self._talk = self.handled.kinds["message", Outcome.PLAIN] = Durations()
        self.lag = Durations(LAGS)
        """From Telegram's time of a message to its arrival here, for the oldest of each batch."""
        self.last_lag: float | None = None
        """The latest lag in seconds."""

    def observe(self, raw: dict[str, Any], outcome: Outcome, seconds: float) -> None:
        """Count a handled update."""
        if outcome is Outcome.PLAIN and "message" in raw:  # the usual case, four times faster this way
            self._talk.observe(seconds)
            return
        self.handled.observe((kind_of(raw, self.kinds), outcome), seconds)

    def arrived(self, raws: list[Any]) -> None:
        """Count a batch that arrived, oldest first."""
        date = next((date for raw in raws if (date := date_of(raw)) is not None), None)
        if date is not None:
            self.last_lag = max(0.0, self._now() - date)
            self.lag.observe(self.last_lag)

    def age(self, raws: Iterable[Any]) -> float:
        """How many seconds ago Telegram dated the oldest of these updates."""
        dates = [date for raw in raws if (date := date_of(raw)) is not None]
        return max(0.0, self._now() - min(dates)) if dates else 0.0


def kind_of(raw: dict[str, Any], kinds: frozenset[str]) -> str:
    """An update's kind: which of the known fields it has."""
    for name in raw:
        if name in kinds:
            return name
    return NO_KIND


def date_of(raw: Any) -> int | None:
    """The Unix time of a new message; None for anything else."""
    message = raw.get("message") if isinstance(raw, dict) else None
    date = message.get("date") if isinstance(message, dict) else None
    return date if isinstance(date, int) else None
