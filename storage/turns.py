"""The order of updates: those of one chat are handled by number, no matter which process receives them.

Each process registers its updates in Redis, and handles one when it has the lowest number of its chat. Telegram
numbers updates without gaps (Bot API, Update), so while a lower number is missing everywhere, it may belong to the same
chat, and we wait a moment for it. While Redis is away, each process keeps the order of its own updates.
"""

import asyncio
import contextlib
import secrets
import time
from collections.abc import Callable
from typing import Any, Final

from storage.cache import Cache
from storage.keys import TURNS

PATIENCE: Final = 0.25
"""Seconds to wait for a missing lower number: requests that are sent together arrive within milliseconds."""
LOOK_AGAIN: Final = 0.25
"""Seconds after which we ask again, in case we missed a signal."""
GAP_PAUSE: Final = 0.01
"""Seconds between two checks for a missing lower number, because arrivals aren't announced."""
ALIVE: Final = 5
"""Seconds after which a process no longer counts as having an update in hand, unless it says so again."""
RENEW_INTERVAL: Final = 1.5
WINDOW: Final = 100
"""Numbers below the first one seen that may still arrive: Telegram sends up to 100 at once (setWebhook)."""
JUMP: Final = 10_000
"""A number this far away starts a new count: after a quiet week, Telegram chooses one at random."""
KEPT: Final = 600
"""Seconds that a chat's list is kept: longer than any update takes."""
REMEMBERED: Final = 86_400
"""Seconds for which a handled number is remembered: Telegram repeats an update for no longer (Bot API, getUpdates)."""
BLOCK: Final = 65_536
"""Numbers that one key remembers, with a bit for each: 8 KB."""

# `floor`: it and all numbers below have arrived, or were given up. `seen`: what has arrived above it. `held`: what the
# processes have in hand, by when they last said so. An entry in a chat's list no longer counts if its process doesn't
# keep saying so: Redis may have come back with old data. And a process enters again what Redis has lost.
_ENTER: Final = """
local number = tonumber(ARGV[1])
local floor = tonumber(redis.call('GET', KEYS[1]))
if not floor or math.abs(number - floor) > tonumber(ARGV[4]) then
  floor = number - 1 - tonumber(ARGV[3])
  redis.call('DEL', KEYS[2])
end
if number > floor then
  redis.call('ZADD', KEYS[2], ARGV[1], ARGV[1])
  while redis.call('ZREM', KEYS[2], floor + 1) == 1 do floor = floor + 1 end
end
redis.call('SET', KEYS[1], floor)
if KEYS[4] then
  local entry = ARGV[1] .. ':' .. ARGV[2]
  redis.call('ZADD', KEYS[3], redis.call('TIME')[1], entry)
  redis.call('ZADD', KEYS[4], ARGV[1], entry)
  redis.call('EXPIRE', KEYS[4], ARGV[5])
end
return 1
"""
# Answers 0: its turn has come; 1: another one is before it; 2: a lower number hasn't arrived; 3: it's been handled.
_LOOK: Final = """
if redis.call('GETBIT', KEYS[4], ARGV[4]) == 1 then return 3 end
local number, now = tonumber(ARGV[1]), redis.call('TIME')[1]
local mine = ARGV[1] .. ':' .. ARGV[2]
redis.call('ZADD', KEYS[5], now, mine)
if redis.call('ZADD', KEYS[3], ARGV[1], mine) == 1 then redis.call('EXPIRE', KEYS[3], ARGV[5]) end
while true do
  local lowest = redis.call('ZRANGE', KEYS[3], 0, 0)[1]
  if lowest == mine then break end
  if tonumber(redis.call('ZSCORE', KEYS[5], lowest) or 0) > now - tonumber(ARGV[6]) then return 1 end
  redis.call('ZREM', KEYS[3], lowest)
end
local floor = tonumber(redis.call('GET', KEYS[1]))
if not floor or floor >= number - 1 then return 0 end
if ARGV[3] == '0' then return 2 end
floor = number
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', number)
while redis.call('ZREM', KEYS[2], floor + 1) == 1 do floor = floor + 1 end
redis.call('SET', KEYS[1], floor)
return 0
"""
_LEAVE: Final = """
redis.call('SETBIT', KEYS[2], ARGV[4], 1)
redis.call('EXPIRE', KEYS[2], ARGV[5])
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
if redis.call('ZCARD', KEYS[1]) > 0 then redis.call('PUBLISH', ARGV[2], ARGV[3]) end
return 1
"""
_BEAT: Final = """
local now = redis.call('TIME')[1]
for i = 2, #ARGV do redis.call('ZADD', KEYS[1], now, ARGV[i]) end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[1]))
return 1
"""
_GONE: Final = """
for i = 1, #ARGV do redis.call('ZREM', KEYS[1], ARGV[i]) end
return 1
"""
_COME, _GAP, _PAST = 0, 2, 3


class Turns:
    """The order of one bot's updates."""

    def __init__(self, cache: Cache, bot_id: int, timer: Callable[[], float] = time.monotonic) -> None:
        self._cache = cache
        self._timer = timer
        self._name = secrets.token_hex(8)
        # The braces keep all keys of a bot on one node of a Redis cluster.
        self._prefix = f"turns:{{{bot_id}}}:"
        self._floor, self._seen = f"{self._prefix}floor", f"{self._prefix}seen"
        self._held = f"{self._prefix}held"
        self._entered: dict[int, float] = {}
        self._waiting: dict[int, asyncio.Event] = {}
        self._past: set[int] = set()
        """Numbers whose turn has come here, although a process has handled them already."""
        cache.subscribe(TURNS, self._hear)

    async def enter(self, number: int, chat_id: int | None) -> None:
        """Register an update. `chat_id` is set if it's going to be handled; otherwise only its number counts."""
        keys = [self._floor, self._seen, self._held]
        if chat_id is not None:
            keys.append(self._list_of(chat_id))
            self._entered[number] = self._timer()
        limits = [str(one) for one in (WINDOW, JUMP, KEPT)]
        await self._cache.run_script(_ENTER, keys, [str(number), self._name, *limits])

    async def has_come(self, number: int, chat_id: int) -> bool:
        """Whether a registered update may be handled now. If not, this returns after a moment or a signal."""
        gives_up = self._timer() - self._entered.get(number, 0.0) >= PATIENCE
        event = self._waiting.setdefault(chat_id, asyncio.Event())
        event.clear()
        verdict = await self._look(number, chat_id, gives_up=gives_up)
        if verdict == _PAST:
            self._past.add(number)
        if verdict in (None, _COME, _PAST):  # None: Redis is away
            self._waiting.pop(chat_id, None)
            return True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GAP_PAUSE if verdict == _GAP else LOOK_AGAIN):
                await event.wait()
        return False

    async def _look(self, number: int, chat_id: int, *, gives_up: bool) -> Any:
        keys = [self._floor, self._seen, self._list_of(chat_id), self._block_of(number), self._held]
        values = [str(number), self._name, str(int(gives_up)), str(number % BLOCK), str(KEPT), str(ALIVE)]
        return await self._cache.run_script(_LOOK, keys, values)

    def is_past(self, number: int) -> bool:
        """Whether an update whose turn has come needn't be handled, because a process has done that."""
        return number in self._past

    async def leave(self, number: int, chat_id: int) -> None:
        """An update was handled, so the next one of its chat may be."""
        self._entered.pop(number, None)
        self._past.discard(number)
        values = [self._entry(number), TURNS, str(chat_id), str(number % BLOCK), str(REMEMBERED)]
        await self._cache.run_script(_LEAVE, [self._list_of(chat_id), self._block_of(number), self._held], values)

    async def run(self) -> None:
        """Say again and again what we have in hand, until cancelled; then let the other processes continue at once."""
        try:
            while True:
                await self._cache.run_script(_BEAT, [self._held], [str(ALIVE), *map(self._entry, self._entered)])
                await asyncio.sleep(RENEW_INTERVAL)
        finally:
            await self._cache.run_script(_GONE, [self._held], [*map(self._entry, self._entered)])

    def _entry(self, number: int) -> str:
        return f"{number}:{self._name}"

    def _list_of(self, chat_id: int) -> str:
        return f"{self._prefix}{chat_id}"

    def _block_of(self, number: int) -> str:
        return f"{self._prefix}handled:{number // BLOCK}"

    def _hear(self, chat_id: str) -> None:
        event = self._waiting.get(int(chat_id))
        if event is not None:
            event.set()
