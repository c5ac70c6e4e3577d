"""Splits long sequences. `itertools.batched` comes only with Python 3.12."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def batches(items: Sequence[Item], size: int) -> Iterator[list[Item]]:
    """Consecutive parts of `size` items; the last one may be shorter. Nothing for an empty sequence."""
    for begin in range(0, len(items), size):
        yield list(items[begin : begin + size])
