"""Counts the updates, with how long each took and how late it came."""

import time
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, Final

from models.meters import Durations, DurationsBy

LAGS: Final = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 14400.0, 86400.0)
"""Telegram tells the time of a message in whole seconds."""
NO_KIND: Final = "none"


class Outcome(StrEnum):
    """What became of an update."""

    PLAIN = "plain"
    """Mere talk, or something that the rules settled."""
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
        """From the moment when its lane came to it."""
        self._talk = self.handled.kinds["message", Outcome.PLAIN] = Durations()
        self.lag = Durations(LAGS)
        """From Telegram's time of a message to its arrival here: of the oldest of each batch."""
        self.last_lag: float | None = None
        """The last one of them, in seconds."""

    def observe(self, raw: dict[str, Any], outcome: Outcome, seconds: float) -> None:
        """One more was handled."""
        if outcome is Outcome.PLAIN and "message" in raw:  # nearly all of them: this takes a quarter of the time
            self._talk.observe(seconds)
            return
        self.handled.observe((kind_of(raw, self.kinds), outcome), seconds)

    def arrived(self, raws: list[Any]) -> None:
        """A batch came, oldest first."""
        date = next((date for raw in raws if (date := date_of(raw)) is not None), None)
        if date is not None:
            self.last_lag = max(0.0, self._now() - date)
            self.lag.observe(self.last_lag)

    def age(self, raws: Iterable[Any]) -> float:
        """For how many seconds the oldest of these updates has been waiting since Telegram dated it."""
        dates = [date for raw in raws if (date := date_of(raw)) is not None]
        return max(0.0, self._now() - min(dates)) if dates else 0.0


def kind_of(raw: dict[str, Any], kinds: frozenset[str]) -> str:
    """The kind of an update: which of the fields that we know it has."""
    for name in raw:
        if name in kinds:
            return name
    return NO_KIND


def date_of(raw: Any) -> int | None:
    """The Unix time of a new message, if it is one."""
    message = raw.get("message") if isinstance(raw, dict) else None
    date = message.get("date") if isinstance(message, dict) else None
    return date if isinstance(date, int) else None
