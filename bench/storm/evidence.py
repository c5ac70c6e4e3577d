"""What a storm leaves behind to look at, and the form of a check."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from bson import ObjectId

from bench.storm.ledger import Heard, Ledger
from bench.storm.orders import Order
from demo.telegram.server import Call
from demo.telegram.world import Chat

SHOWN: Final = 5
"""Examples of what is wrong that a report shows."""
MARGIN: Final = 5.0
"""Seconds after a fault in which its effects may last."""


@dataclass(slots=True)
class Check:
    """One thing that has to be true."""

    title: str
    found: str = ""
    """What was found, in a sentence with figures."""
    wrong: list[str] = field(default_factory=list)
    """What isn't as it should be; empty if all is well."""
    is_judged: bool = True
    """Whether the storm fails if something is wrong."""

    @property
    def is_passed(self) -> bool:
        """Whether nothing is wrong."""
        return not self.wrong


@dataclass(frozen=True, slots=True)
class Evidence:
    """What there is to look at after the storm."""

    ledger: Ledger
    orders: list[Order]
    calls: list[Call]
    groups: dict[int, Chat]
    actions: list[dict[str, Any]]
    """As stored."""
    rules: list[dict[str, Any]]
    settings: dict[int, int]
    """The version of each group's settings."""
    counted: int
    """Messages in the statistics."""
    ends: Counter[str]
    """How often the log says that an action's time is over, by its id."""
    captchas: list[int]
    """Whose captcha is still open."""
    messages: set[tuple[int, int]]
    """Messages that still exist at Telegram: chat and number."""
    heard: list[Heard]
    """What each event stream brought."""
    entries: dict[int, list[ObjectId]]
    """The log entries of each group."""
    reports: dict[int, datetime]
    """The groups that want weekly reports, and when the next one is scheduled."""

    def repeated_at(self, calls: Sequence[Call]) -> tuple[float, float] | None:
        """From when to when a call was repeated without a reason: a lost answer, or a fault between call and mark."""
        if len(calls) < 2 or len(calls) - 1 <= sum(call.code != 200 for call in calls):
            return None
        first, last = (self.ledger.since_start(one.at) for one in (calls[0], calls[-1]))
        return (first, last) if self.ledger.is_calm(first, last, MARGIN) else None

    def answers_about(self, name: str) -> list[Call]:
        """The messages that contain this name."""
        return [call for call in self.calls if call.method == "sendMessage" and name in call.text]
