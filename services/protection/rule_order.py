"""New priorities for reordered rules, with as few changes as possible. Pure."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from models.rules import PRIORITY_LIMIT


def priorities(current: Sequence[int]) -> list[int]:
    """Descending priorities, given the current ones in the wanted order.

    The longest descending run keeps its values, and the others get values in between. If there's no room, all are
    spread evenly.
    """
    kept = set(_falling(current))
    wanted = [value if place in kept else None for place, value in enumerate(current)]
    return _filled(wanted) or _spread(len(current))


def _falling(values: Sequence[int]) -> Iterator[int]:
    """The places of the longest run of values that each are less than the one before, from its end."""
    ends: list[int] = []  # for runs of each length, the greatest last value, negated
    last: list[int] = []
    before: list[int | None] = []
    for place, value in enumerate(values):
        at = bisect_left(ends, -value)
        before.append(last[at - 1] if at else None)
        ends[at : at + 1], last[at : at + 1] = [-value], [place]
    here = last[-1] if last else None
    while here is not None:
        yield here
        here = before[here]


def _filled(wanted: Sequence[int | None]) -> list[int] | None:
    """Fill gaps with values between their neighbours; None if there's no room somewhere."""
    filled: list[int] = []
    upper, gap = PRIORITY_LIMIT + 1, 0
    for value in [*wanted, -1]:
        if value is None:
            gap += 1
            continue
        step = (upper - value) // (gap + 1)
        if step == 0:
            return None
        filled += [upper - step * (number + 1) for number in range(gap)]
        filled.append(value)
        upper, gap = value, 0
    return filled[:-1]


def _spread(number: int) -> list[int]:
    step = (PRIORITY_LIMIT + 1) // (number + 1)
    return [step * (number - place) for place in range(number)]
