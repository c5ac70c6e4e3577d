"""Rate limits per minute for callers: counted in Redis if it's there, otherwise in process.

A process reserves several uses at once, so that few requests need Redis.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.quotas import Spent
from storage.cache import Cache

WINDOW: Final = 60
"""Seconds."""
REMEMBERED: Final = 50_000
"""Names counted in process. Beyond that, all start again."""
_SHARE: Final = 20
"""The fraction of the limit that a process reserves at a time: one in this many."""


_RESERVE: Final = """
local before = redis.call('INCRBY', KEYS[1], ARGV[1]) - ARGV[1]
if before == 0 then redis.call('EXPIRE', KEYS[1], ARGV[2]) end
return before
"""


@dataclass(slots=True)
class _Window:
    reserved: int = 0
    """Uses that this process may still make without asking Redis."""
    remaining: int = 0


class Rates:
    """Counts uses by name."""

    def __init__(self, cache: Cache, timer: Callable[[], float] = time.time) -> None:
        self._cache = cache
        self._timer = timer
        self._number = 0
        self._windows: dict[str, _Window] = {}
        """Only for the current minute."""

    @property
    def reset(self) -> int:
        """Seconds until the next window begins."""
        return WINDOW - int(self._timer() % WINDOW)

    def is_spent(self, name: str) -> bool:
        """Whether nothing is left in this window, as far as this process knows. No I/O."""
        window = self._windows.get(name) if int(self._timer() // WINDOW) == self._number else None
        return window is not None and window.reserved == 0 and window.remaining <= 0

    async def spend(self, name: str, limit: int) -> Spent:
        """Use one of `limit` in this window."""
        number, elapsed = divmod(int(self._timer()), WINDOW)
        reset = WINDOW - elapsed
        if number != self._number or len(self._windows) > REMEMBERED:
            self._number = number
            self._windows = {}
        window = self._windows.get(name)
        if window is None:
            window = self._windows[name] = _Window(remaining=limit)
        if window.reserved == 0 and window.remaining > 0:
            await self._reserve(f"rate:{name}:{number}", limit, window)
        if window.reserved == 0:
            return Spent(False, limit, 0, reset)
        window.reserved -= 1
        window.remaining -= 1
        return Spent(True, limit, window.remaining, reset)

    async def _reserve(self, key: str, limit: int, window: _Window) -> None:
        share = max(1, limit // _SHARE)
        before = await self._cache.run_script(_RESERVE, [key], [str(share), str(WINDOW * 2)])
        # Without Redis, each process counts for itself.
        left = window.remaining if before is None else max(0, limit - int(before))
        window.reserved += min(share, left)
        window.remaining = left
