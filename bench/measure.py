"""Medians of alternating rounds: these machines are noisy, so rivals take turns in one run."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Ratio:
    """One comparison."""

    what: str
    ours: float
    theirs: float
    unit: str
    goal: str
    is_met: bool

    @property
    def value(self) -> float:
        """Ours divided by theirs."""
        return self.ours / self.theirs


def at_least(what: str, ours: float, theirs: float, unit: str, least: float) -> Ratio:
    """A ratio that shouldn't be lower."""
    return Ratio(what, ours, theirs, unit, f"≥ {least}", ours / theirs >= least)


def at_most(what: str, ours: float, theirs: float, unit: str, most: float) -> Ratio:
    """A ratio that shouldn't be higher."""
    return Ratio(what, ours, theirs, unit, f"≤ {most}", ours / theirs <= most)


async def in_turns(rounds: int, *measures: Callable[[], Awaitable[float]]) -> list[float]:
    """The median of each measure over this many rounds, taken in turns."""
    results: list[list[float]] = [[] for _ in measures]
    for _ in range(rounds):
        for index, measure in enumerate(measures):
            results[index].append(await measure())
    return [median(values) for values in results]
