"""Finds texts that are nearly the same as one that was marked before, by sketches of their features."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

_SIZE: Final = 16
"""Numbers in a sketch."""
_SHARED: Final = 9
"""Numbers that two sketches share at least: then about 40% of all features are the same (Broder, 1997)."""
_SPREAD: Final = 2_654_435_761
"""Knuth's multiplier: it spreads neighbouring numbers."""


def sketch(features: Sequence[int]) -> tuple[int, ...]:
    """The smallest hashes of a text's features: of texts that share most features they're mostly the same."""
    return tuple(sorted(feature * _SPREAD & 0xFFFFFFFF for feature in features)[:_SIZE])


class Similar:
    """Marked texts, by what is in their sketches."""

    def __init__(self) -> None:
        self._having: defaultdict[int, list[int]] = defaultdict(list)
        self._is_spam: list[bool] = []

    def add(self, features: Sequence[int], *, is_spam: bool) -> None:
        """Remember a marked text."""
        for number in sketch(features):
            self._having[number].append(len(self._is_spam))
        self._is_spam.append(is_spam)

    def find(self, features: Sequence[int]) -> bool | None:
        """What the most similar text was marked as, True for spam; None if no text is similar."""
        shared: Counter[int] = Counter()
        for number in sketch(features):
            shared.update(self._having.get(number, ()))
        least = min(_SHARED, max(3, len(features) // 2))
        found = max(shared.items(), key=lambda one: (one[1], one[0]), default=(0, 0))  # of equal ones the newest
        return self._is_spam[found[0]] if found[1] >= least else None
