"""Counts events in sliding windows: shared over Redis if it's there, otherwise in process.

Events count by when they happened, not by when they're counted: after an outage, a backlog arrives at once, and in any
order.
"""

import bisect
import time
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from cachetools import LRUCache, TTLCache

from storage.cache import Cache

REMEMBERED: Final = 100_000
"""Windows held in process. Beyond that, the oldest are forgotten."""
SHARED_REMEMBERED: Final = 10_000
"""Windows of one subject held in Redis. Beyond that, the oldest are forgotten."""
LONGEST: Final = 86_400
"""Seconds of the longest window, and for which an unfinished row is remembered."""
GRACE: Final = 600
"""Seconds that a shared window is kept beyond its length, because some events are counted late."""

# For each hit: KEYS has its window and the index of its subject's windows; ARGV its key, most, length and time, the
# last two in milliseconds (no time: now). A row (length 0) counts the messages in a row, and whose. A window is a list
# of times in order, twice as many as it takes to fill it, since some come late; a full one starts again. What counts is
# the fullest span of that length with the new hit in it.
_COUNT: Final = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local counts = {}
for i = 1, #KEYS / 2 do
  local window, index = KEYS[2 * i - 1], KEYS[2 * i]
  local key, most, span = ARGV[4 * i], tonumber(ARGV[4 * i + 1]), tonumber(ARGV[4 * i + 2])
  local at, count = tonumber(ARGV[4 * i + 3]) or now, 0
  if span == 0 then
    if redis.call('HGET', index, 'key') ~= key then redis.call('HSET', index, 'key', key, 'count', 0) end
    count = redis.call('HINCRBY', index, 'count', 1)
    redis.call('PEXPIRE', index, tonumber(ARGV[2]))
    if count >= most then redis.call('DEL', index) end
  else
    local times, place = {}, 1
    for n, text in ipairs(redis.call('LRANGE', window, 0, -1)) do
      times[n] = tonumber(text)
      if times[n] <= at then place = n + 1 end
    end
    table.insert(times, place, at)
    local first = 1
    for last = place, #times do
      if times[last] - at >= span then break end
      while times[last] - times[first] >= span do first = first + 1 end
      count = math.max(count, last - first + 1)
    end
    redis.call('DEL', window)
    if count >= most then
      redis.call('ZREM', index, window)
    else
      local oldest = math.max(1, #times - 2 * most + 1)
      for n = oldest, #times do redis.call('RPUSH', window, string.format('%.0f', times[n])) end
      local kept = span + tonumber(ARGV[3])
      redis.call('PEXPIRE', window, kept)
      redis.call('ZADD', index, now, window)
      redis.call('PEXPIRE', index, kept)
      redis.call('ZREMRANGEBYSCORE', index, '-inf', now - kept)
      local spare = redis.call('ZCARD', index) - tonumber(ARGV[1])
      if spare > 0 then
        local gone = redis.call('ZPOPMIN', index, spare)
        for n = 1, #gone, 2 do redis.call('DEL', gone[n]) end
      end
    end
  end
  counts[i] = count
end
return counts
"""


class Hit(NamedTuple):
    """One occurrence of something."""

    subject: str
    """The counter's name, for example of one rule's floods."""
    key: str
    """The person or thing it's counted for."""
    most: int
    """How often it may happen, including this time. Then counting starts again."""
    seconds: int | None
    """Within how many seconds; None: in a row, without another key of the subject in between."""
    at: float | None = None
    """When it happened, as a Unix time; None: now."""


class Counters:
    """Counts events. Memory is bounded in both tiers."""

    def __init__(self, cache: Cache, timer: Callable[[], float] = time.time) -> None:
        self._cache = cache
        self._timer = timer
        # Entries expire by when they were last counted, regardless of the events' own times.
        self._windows: TTLCache[tuple[str, str], list[float]] = TTLCache(REMEMBERED, LONGEST, timer=time.monotonic)
        self._rows: LRUCache[str, tuple[str, int]] = LRUCache(REMEMBERED)

    async def count(self, hits: Sequence[Hit]) -> list[int]:
        """How often each has happened within its window, including this time."""
        if not hits:
            return []
        keys = [name for hit in hits for name in (f"window:{hit.subject}:{hit.key}", f"windows:{hit.subject}")]
        arguments = [str(SHARED_REMEMBERED), str(LONGEST * 1000), str(GRACE * 1000)]
        for hit in hits:
            at = "" if hit.at is None else str(round(hit.at * 1000))
            arguments += [hit.key, str(hit.most), str((hit.seconds or 0) * 1000), at]
        shared = await self._cache.run_script(_COUNT, keys, arguments)
        return [int(one) for one in shared] if shared is not None else [self._count(hit) for hit in hits]

    def _count(self, hit: Hit) -> int:
        if hit.seconds is None:
            key, count = self._rows.get(hit.subject, ("", 0))
            count = count + 1 if key == hit.key else 1
            self._rows[hit.subject] = (hit.key, 0 if count >= hit.most else count)
            return count
        at = self._timer() if hit.at is None else hit.at
        times = self._windows.get((hit.subject, hit.key), [])
        bisect.insort(times, at)
        count = _fullest(times, at, hit.seconds)
        self._windows[hit.subject, hit.key] = [] if count >= hit.most else times[-2 * hit.most :]
        return count


def _fullest(times: Sequence[float], at: float, seconds: int) -> int:
    """The largest number of the sorted `times` in any span of this many seconds that contains `at`."""
    first = fullest = 0
    for last, time_ in enumerate(times):
        while time_ - times[first] >= seconds:
            first += 1
        if times[first] <= at <= time_:
            fullest = max(fullest, last - first + 1)
    return fullest
