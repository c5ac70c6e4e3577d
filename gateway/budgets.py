"""Budgets: how often something may be done in a minute, for each chat or other key."""

from collections.abc import Hashable
from typing import Final

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_MINUTE: Final = 60
_KEYS: Final = 10_000


class Budgets:
    """A budget for each key."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        # A budget that wasn't used for a minute is full again, so it can be forgotten.
        self._budgets: TTLCache[Hashable, AsyncLimiter] = TTLCache(_KEYS, 2 * _MINUTE)

    def has_room(self, key: Hashable) -> bool:
        """Whether once more fits into the minute."""
        return self._of(key).has_capacity()

    async def spend(self, key: Hashable) -> None:
        """It was done once more."""
        await self._of(key).acquire()

    async def take(self, key: Hashable) -> bool:
        """Spend, if there is room; returns whether there was."""
        has_room = self.has_room(key)
        if has_room:
            await self.spend(key)  # at once
        return has_room

    def _of(self, key: Hashable) -> AsyncLimiter:
        budget = self._budgets.get(key) or AsyncLimiter(self._per_minute, _MINUTE)
        self._budgets[key] = budget  # its time starts again
        return budget
