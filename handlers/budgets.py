"""How much may be said besides what must be: so many messages in a minute, in a chat or to a person."""

from collections.abc import Hashable

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_MINUTE = 60


class Budgets:
    """A budget for each chat, or for whatever else is the key."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._budgets: TTLCache[Hashable, AsyncLimiter] = TTLCache(10_000, 2 * _MINUTE)

    def has_room(self, key: Hashable) -> bool:
        """Whether one more message fits into the minute."""
        return self._of(key).has_capacity()

    async def spend(self, key: Hashable) -> None:
        """One more message was said."""
        await self._of(key).acquire()

    def _of(self, key: Hashable) -> AsyncLimiter:
        budget = self._budgets.get(key) or AsyncLimiter(self._per_minute, _MINUTE)
        self._budgets[key] = budget  # its time begins anew
        return budget
