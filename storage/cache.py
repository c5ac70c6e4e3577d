"""The cache: an in-process tier in front of Redis.

Redis is optional and may vanish at any moment. While it's away no request fails: the in-process tier continues, with
a short time to live. Keys dropped in the meantime are remembered, and dropped in Redis when it's back.
"""

import asyncio
import contextlib
import secrets
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar
from weakref import WeakValueDictionary

import orjson
import structlog
from cachetools import TLRUCache
from pydantic import ValidationError

from models.meters import Lookups
from storage.finish import finished
from storage.keys import DEGRADED_TTL, INVALIDATIONS, LEASE_PREFIX, NEWS, PREFIXES, CacheKey, Value
from storage.redis_client import in_time, outages

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from redis.asyncio.client import PubSub

MAX_ENTRIES: Final = 50_000
"""Values held in process, at most; about a kilobyte each."""
LEASE_TTL: Final = 10
"""Seconds that a loader may take. A value that takes longer isn't shared."""
MISSED_LIMIT: Final = 10_000
"""Dropped keys remembered while Redis is away. If there are more, we drop all of ours when it's back."""
_LISTEN_TIMEOUT: Final = 0.5
_RETRY_INTERVALS: Final = (0.1, 0.2, 0.5, 1.0)

# A value, or else a lease: only its holder may fill the key, and only while nobody has dropped it.
_GET_OR_LEASE: Final = """
local value = redis.call('GET', KEYS[1])
if value then return value end
redis.call('SET', KEYS[2], ARGV[1], 'EX', ARGV[2])
return false
"""
_FILL: Final = """
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
redis.call('DEL', KEYS[2])
return 1
"""

T = TypeVar("T")

log = structlog.get_logger(__name__)


def _names(key: CacheKey[Any]) -> list[str]:
    return [key.name, LEASE_PREFIX + key.name]


def _expires_at(_name: str, entry: "tuple[Any, int, Lookups]", now: float) -> float:
    return now + entry[1]


class Cache:
    """Values by key. `get` loads a missing one once for all callers. Call `drop` after every write."""

    def __init__(self, client: "Redis | None" = None, timer: Callable[[], float] = time.monotonic) -> None:
        self._redis = client
        self._outages = outages() if client is not None else ()
        self._is_shared = False
        self._near: TLRUCache[str, tuple[Any, int, Lookups]] = TLRUCache(MAX_ENTRIES, _expires_at, timer=timer)
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._loads: dict[str, object] = {}
        self._missed: set[str] = set()
        self._missed_too_many = False
        self.lookups: defaultdict[str, Lookups] = defaultdict(Lookups)
        """By the kind of key.

        Each entry in process refers to its own kind's counters, so that counting needs no lookup.
        """
        self._instance = secrets.token_hex(8)
        self._heard: dict[str, Callable[[str], None]] = {}
        self.on_news: Callable[[], None] = lambda: None
        """Called when another process has logged something, or may have while Redis was away."""

    @property
    def status(self) -> str:
        """`local` (no Redis configured), `shared`, or `degraded` (Redis is away)."""
        if self._redis is None:
            return "local"
        return "shared" if self._is_shared else "degraded"

    def peek(self, key: CacheKey[Value]) -> Value | None:
        """The value if this process holds it. No I/O."""
        try:
            value: Value
            value, _, lookups = self._near[key.name]
        except KeyError:
            return None
        lookups.near += 1
        return value

    async def get(self, key: CacheKey[Value], load: Callable[[], Awaitable[Value | None]]) -> Value | None:
        """The value from the nearest tier that has it, or else from `load`. None isn't cached."""
        value = self.peek(key)
        if value is not None:
            return value
        lock = self._locks.get(key.name)
        if lock is None:
            lock = self._locks[key.name] = asyncio.Lock()
        async with lock:
            value = self.peek(key)
            return value if value is not None else await self._load(key, load)

    async def _load(self, key: CacheKey[Value], load: Callable[[], Awaitable[Value | None]]) -> Value | None:
        token = object()
        self._loads[key.name] = token
        lookups = self.lookups[key.kind]
        try:
            lease = secrets.token_hex(8) if self._is_shared else None
            value = await self._far(key, lease) if lease else None
            if value is not None:
                lookups.far += 1
            else:
                lookups.nowhere += 1
                value = await load()
                if value is not None and lease:
                    await self._fill(key, value, lease)
            # The key was dropped in the meantime, and the lease with it, so the loaded value may be outdated.
            if value is not None and self._loads.get(key.name) is token:
                self._near[key.name] = (value, self._near_ttl(key.ttl), lookups)
            return value
        finally:
            if self._loads.get(key.name) is token:
                del self._loads[key.name]

    def _near_ttl(self, ttl: int) -> int:
        return min(ttl, DEGRADED_TTL) if self.status == "degraded" else ttl

    async def _far(self, key: CacheKey[Value], lease: str) -> Value | None:
        raw = await self.run_script(_GET_OR_LEASE, _names(key), [lease, str(LEASE_TTL)])
        if raw is None:
            return None
        try:
            return key.model.model_validate_json(raw)
        except ValidationError:
            log.warning("cache.unreadable", key=key.name)
            return None

    async def _fill(self, key: CacheKey[Value], value: Value, lease: str) -> None:
        await self.run_script(_FILL, _names(key), [lease, value.model_dump_json(), str(key.ttl)])

    async def run_script(self, script: str, keys: Sequence[str], arguments: Sequence[str]) -> Any:
        """The result of a script that runs in Redis; None while there's no Redis."""
        if self._redis is None or not self._is_shared:
            return None
        try:
            return await in_time(self._redis.register_script(script)(keys, arguments))
        except self._outages as error:
            self._lose(error)
            return None

    async def drop(self, *keys: CacheKey[Any]) -> None:
        """Forget the keys in both tiers, and in the other processes. Call it after the commit."""
        if not keys:
            return
        names = [key.name for key in keys]
        self._drop_near(names)
        if self._redis is None:
            return
        if self._is_shared:
            try:
                async with self._redis.pipeline(transaction=False) as pipeline:
                    pipeline.delete(*names, *(LEASE_PREFIX + name for name in names))
                    pipeline.publish(INVALIDATIONS, orjson.dumps({"from": self._instance, "keys": names}))
                    await in_time(pipeline.execute())
                return
            except self._outages as error:
                self._lose(error)
        self._missed.update(names)
        if len(self._missed) > MISSED_LIMIT:
            self._missed.clear()
            self._missed_too_many = True

    async def outdate(self, write: Coroutine[Any, Any, T], *keys: CacheKey[Any]) -> T:
        """Write, then forget the keys: both, even if the caller is cancelled meanwhile.

        A write that failed may have been applied all the same, so the keys go then too.
        """

        async def both() -> T:
            try:
                return await write
            finally:
                await self.drop(*keys)

        return await finished(both())

    def subscribe(self, channel: str, call: Callable[[str], None]) -> None:
        """Call `call` with everything published on a channel, also by this process. Subscribe before `run`."""
        self._heard[channel] = call

    async def publish_news(self) -> None:
        """Tell the other processes that something was logged."""
        await self.publish(NEWS, self._instance)

    async def publish(self, channel: str, text: str) -> None:
        """Publish on a channel. While Redis is away, the other processes poll."""
        if self._redis is None or not self._is_shared:
            return
        try:
            await in_time(self._redis.publish(channel, text))
        except self._outages as error:
            self._lose(error)

    def _drop_near(self, names: Iterable[str]) -> None:
        for name in names:
            self._near.pop(name, None)
            self._loads.pop(name, None)

    def _lose(self, error: Exception) -> None:
        """Redis is away, so our values may become outdated unnoticed."""
        if self._is_shared:
            self._is_shared = False
            log.warning("cache.degraded", error=str(error))
            self._forget_near()

    def _forget_near(self) -> None:
        self._near.clear()
        self._loads.clear()

    async def run(self) -> None:
        """Stay connected to Redis and receive what other processes drop. Runs as long as the process."""
        if self._redis is None:
            return
        failures = 0
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await in_time(pubsub.subscribe(INVALIDATIONS, NEWS, *self._heard))
                    await self._catch_up()
                    failures = 0
                    await self._listen(pubsub)
            except self._outages as error:
                self._lose(error)
            # Pooled connections may lead to a dead server, and would make the next one look dead too.
            await self._redis.connection_pool.disconnect(inuse_connections=False)
            await asyncio.sleep(_RETRY_INTERVALS[min(failures, len(_RETRY_INTERVALS) - 1)])
            failures += 1

    async def _catch_up(self) -> None:
        """Drop in Redis what was written while it was away, then use it again."""
        assert self._redis is not None, "run() checks it"
        await in_time(self._redis.ping())
        if self._missed_too_many:
            for prefix in PREFIXES:
                await self._forget_far(f"{prefix}*")
            self._missed_too_many = False
        while self._missed:
            names = list(self._missed)
            await in_time(self._redis.delete(*names, *(LEASE_PREFIX + name for name in names)))
            told = orjson.dumps({"from": self._instance, "keys": names})
            await in_time(self._redis.publish(INVALIDATIONS, told))
            self._missed.difference_update(names)
        self._forget_near()
        self._is_shared = True
        self.on_news()
        log.info("cache.shared")

    async def _forget_far(self, pattern: str) -> None:
        assert self._redis is not None, "run() checks it"
        cursor = -1
        while cursor != 0:
            cursor, names = await in_time(self._redis.scan(max(cursor, 0), match=pattern, count=1000))
            if names:
                await in_time(self._redis.delete(*names))

    async def _listen(self, pubsub: "PubSub") -> None:
        """Listen until Redis is lost, as noticed here or by another call."""
        while self._is_shared:
            message = await pubsub.get_message(ignore_subscribe_messages=True, timeout=_LISTEN_TIMEOUT)
            if message is not None:
                self._take(message["channel"].decode(), message["data"])

    def _take(self, channel: str, data: bytes) -> None:
        if channel in self._heard:
            self._heard[channel](data.decode())
        elif channel == NEWS:
            if data != self._instance.encode():
                self.on_news()
        else:
            with contextlib.suppress(orjson.JSONDecodeError, KeyError, TypeError):
                told = orjson.loads(data)
                if told["from"] != self._instance:
                    self._drop_near(told["keys"])

    async def close(self) -> None:
        """Close the connections to Redis."""
        if self._redis is not None:
            await self._redis.aclose()
