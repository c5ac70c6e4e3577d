"""How often something happened lately: in windows that slide, shared over Redis while it is there, else in process."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from cachetools import LRUCache, TTLCache

from storage.cache import Cache

REMEMBERED: Final = 100_000
"""Windows that are kept in process; beyond, the oldest are forgotten."""
SHARED_REMEMBERED: Final = 10_000
"""Windows of one subject that are kept in Redis; beyond, the oldest are forgotten."""
LONGEST: Final = 86_400
"""Seconds of the longest window, and for which an unfinished row is remembered."""

# For each hit: KEYS has its window and the index of its subject's windows, ARGV its key, most and milliseconds.
# A row (0 milliseconds) is a hash of who is at it and how often. A window that is full begins anew.
_COUNT: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local counts = {}
for i = 1, #KEYS / 2 do
  local window, index = KEYS[2 * i - 1], KEYS[2 * i]
  local key, most, span = ARGV[3 * i], tonumber(ARGV[3 * i + 1]), tonumber(ARGV[3 * i + 2])
  local count = 0
  if span == 0 then
    if redis.call('HGET', index, 'key') ~= key then redis.call('HSET', index, 'key', key, 'count', 0) end
    count = redis.call('HINCRBY', index, 'count', 1)
    redis.call('PEXPIRE', index, tonumber(ARGV[2]))
    if count >= most then redis.call('DEL', index) end
  else
    redis.call('RPUSH', window, now)
    redis.call('LTRIM', window, -most, -1)
    redis.call('PEXPIRE', window, span)
    redis.call('ZADD', index, now, window)
    redis.call('PEXPIRE', index, span)
    redis.call('ZREMRANGEBYSCORE', index, '-inf', now - span)
    local spare = redis.call('ZCARD', index) - tonumber(ARGV[1])
    if spare > 0 then
      local oldest = redis.call('ZPOPMIN', index, spare)
      for place = 1, #oldest, 2 do redis.call('DEL', oldest[place]) end
    end
    for _, at in ipairs(redis.call('LRANGE', window, 0, -1)) do
      if tonumber(at) > now - span then count = count + 1 end
    end
    if count >= most then redis.call('DEL', window) redis.call('ZREM', index, window) end
  end
  counts[i] = count
end
return counts
"""


class Hit(NamedTuple):
    """Something that happened once more."""

    subject: str
    """What is counted, for example the floods of one rule."""
    key: str
    """For whom, or of what."""
    most: int
    """How often it may happen, the last time included; then it is counted anew."""
    seconds: int | None
    """In how many seconds; None: in a row, with no other key of the subject between."""


class Counters:
    """Counts hits. The memory is bounded in both tiers."""

    def __init__(self, cache: Cache, timer: Callable[[], float] = time.monotonic) -> None:
        self._cache = cache
        self._timer = timer
        self._windows: TTLCache[tuple[str, str], deque[float]] = TTLCache(REMEMBERED, LONGEST, timer=timer)
        self._rows: LRUCache[str, tuple[str, int]] = LRUCache(REMEMBERED)

    async def count(self, hits: Sequence[Hit]) -> list[int]:
        """How often each has happened within its time, this time included."""
        if not hits:
            return []
        keys = [name for hit in hits for name in (f"window:{hit.subject}:{hit.key}", f"windows:{hit.subject}")]
        arguments = [str(SHARED_REMEMBERED), str(LONGEST * 1000)]
        for hit in hits:
            arguments += [hit.key, str(hit.most), str((hit.seconds or 0) * 1000)]
        shared = await self._cache.ask(_COUNT, keys, arguments)
        return [int(one) for one in shared] if shared is not None else [self._count(hit) for hit in hits]

    def _count(self, hit: Hit) -> int:
        if hit.seconds is None:
            key, count = self._rows.get(hit.subject, ("", 0))
            count = count + 1 if key == hit.key else 1
            self._rows[hit.subject] = (hit.key, 0 if count >= hit.most else count)
            return count
        now = self._timer()
        window = self._windows.get((hit.subject, hit.key))
        if window is None:
            window = deque(maxlen=hit.most)
        window.append(now)
        while window[0] <= now - hit.seconds:
            window.popleft()
        count = len(window)
        if count >= hit.most:
            window.clear()
        self._windows[hit.subject, hit.key] = window
        return count
