"""Rate limits per minute, for each chat or other key."""

from collections.abc import Hashable
from typing import Final

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_MINUTE: Final = 60
_KEYS: Final = 10_000


class Budgets:
    """A rate limit for each key."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        # A budget that wasn't used for a minute is full again, so it can be forgotten.
        self._budgets: TTLCache[Hashable, AsyncLimiter] = TTLCache(_KEYS, 2 * _MINUTE)

    def has_room(self, key: Hashable) -> bool:
        """Whether the key has room for one more."""
        return self._of(key).has_capacity()

    async def spend(self, key: Hashable) -> None:
        """Count one more."""
        await self._of(key).acquire()

    async def take(self, key: Hashable) -> bool:
        """Count one more if there's room. Returns whether there was."""
        has_room = self.has_room(key)
        if has_room:
            await self.spend(key)  # returns at once
        return has_room

    def _of(self, key: Hashable) -> AsyncLimiter:
        budget = self._budgets.get(key) or AsyncLimiter(self._per_minute, _MINUTE)
        self._budgets[key] = budget  # restarts its time to live
        return budget
