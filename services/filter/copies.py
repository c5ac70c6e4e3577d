"""Notices the same text in several groups. Kept in process only, as hashes."""

import time
from collections.abc import Callable
from typing import Final

from cachetools import TTLCache

REMEMBERED_FOR: Final = 3_600.0
"""Seconds."""
TEXTS: Final = 20_000
SHORTEST: Final = 30
"""Characters. Many people write the same shorter texts."""


class Copies:
    """Remembers in which groups a text was posted lately."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._groups: TTLCache[int, frozenset[int]] = TTLCache(TEXTS, REMEMBERED_FOR, timer=timer)

    def note(self, group_id: int, text: str) -> None:
        """Note a text."""
        if len(text) < SHORTEST:
            return
        said = hash(text)
        groups = self._groups.get(said)
        if groups is None:
            self._groups[said] = frozenset((group_id,))
        elif group_id not in groups:
            self._groups[said] = groups | {group_id}

    def are_elsewhere(self, group_id: int, text: str) -> bool:
        """Whether it was posted in another group."""
        return len(text) >= SHORTEST and bool(self._groups.get(hash(text), frozenset()) - {group_id})
