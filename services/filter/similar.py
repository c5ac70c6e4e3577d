"""Finds texts that are nearly the same as a marked one, by MinHash sketches of their features."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

_SIZE: Final = 16
"""Numbers in a sketch."""
_SHARED: Final = 9
"""The least number that two sketches share: then about 40% of all features are the same (Broder, 1997)."""
_SPREAD: Final = 2_654_435_761
"""Knuth's multiplier: it spreads neighbouring numbers."""


def sketch(features: Sequence[int]) -> tuple[int, ...]:
    """The smallest hashes of a text's features. Texts that share most features share most of these."""
    return tuple(sorted(feature * _SPREAD & 0xFFFFFFFF for feature in features)[:_SIZE])


class Similar:
    """Marked texts, indexed by the numbers in their sketches."""

    def __init__(self) -> None:
        self._having: defaultdict[int, list[int]] = defaultdict(list)
        self._is_spam: list[bool] = []
        self._groups: list[int] = []

    def add(self, sketched: Sequence[int], *, is_spam: bool, group_id: int = 0) -> None:
        """Remember the sketch of a marked text."""
        for number in sketched:
            self._having[number].append(len(self._is_spam))
        self._is_spam.append(is_spam)
        self._groups.append(group_id)

    def find(self, features: Sequence[int], besides: int | None = None) -> bool | None:
        """The label of the most similar text, True for spam; None if no text is similar.

        `besides` is a group whose texts don't count.
        """
        shared: Counter[int] = Counter()
        for number in sketch(features):
            having = self._having.get(number, ())
            shared.update(having if besides is None else (one for one in having if self._groups[one] != besides))
        least = min(_SHARED, max(3, len(features) // 2))
        found = max(shared.items(), key=lambda one: (one[1], one[0]), default=(0, 0))  # the newest of equal ones
        return self._is_spam[found[0]] if found[1] >= least else None
