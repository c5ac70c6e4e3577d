"""How much may be said in a chat besides what must be: so many messages in a minute."""

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_MINUTE = 60


class Budgets:
    """A budget for each chat."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._budgets: TTLCache[int, AsyncLimiter] = TTLCache(10_000, 2 * _MINUTE)

    def has_room(self, chat_id: int) -> bool:
        """Whether one more message fits into the minute."""
        return self._of(chat_id).has_capacity()

    async def spend(self, chat_id: int) -> None:
        """One more message was said."""
        await self._of(chat_id).acquire()

    def _of(self, chat_id: int) -> AsyncLimiter:
        budget = self._budgets.get(chat_id) or AsyncLimiter(self._per_minute, _MINUTE)
        self._budgets[chat_id] = budget  # its time begins anew
        return budget
