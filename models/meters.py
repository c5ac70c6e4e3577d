"""The process's measurements: cheap enough for every message, and turned into metrics only on request."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

SECONDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Upper bounds of the histogram's buckets, in seconds."""

Key = TypeVar("Key", bound=Hashable)


class Durations:
    """A histogram of durations: how many fell into each bucket, and their sum in seconds."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, bounds: Sequence[float] = SECONDS) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def observe(self, seconds: float) -> None:
        """Count a duration. Each bucket includes its upper bound."""
        self.counts[bisect_left(self.bounds, seconds)] += 1
        self.total += seconds

    @property
    def count(self) -> int:
        """How many durations were counted."""
        return sum(self.counts)

    def add(self, others: "Durations") -> None:
        """Add another histogram with the same bounds."""
        self.counts = [one + other for one, other in zip(self.counts, others.counts, strict=True)]
        self.total += others.total


class DurationsBy(Generic[Key]):
    """Durations by kind. The kinds must come from a fixed set, because each is kept forever."""

    __slots__ = ("kinds",)

    def __init__(self) -> None:
        self.kinds: dict[Key, Durations] = {}

    def observe(self, kind: Key, seconds: float) -> None:
        """Count a duration of a kind."""
        durations = self.kinds.get(kind)
        if durations is None:
            durations = self.kinds[kind] = Durations()
        durations.observe(seconds)


@dataclass(slots=True)
class Lookups:
    """Where cached values of one kind were found when they were needed."""

    near: int = 0
    """In process."""
    far: int = 0
    """In Redis."""
    nowhere: int = 0
    """In neither: they were loaded."""
