"""The cache: one loader per key, two tiers, and a Redis that may vanish."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
import redis.asyncio as redis

from models.base import NOT_KEPT
from models.groups import GroupRead
from storage import cache as cache_module
from storage.cache import Cache
from storage.keys import DEGRADED_TTL, CacheKey, group_key, role_key, settings_key, user_key
from storage.redis_client import connect
from tests.backends import connected, until_status
from tests.servers import RedisServer

KEY = group_key(-1)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def _group(name: str) -> GroupRead:
    return GroupRead(
        id=NOT_KEPT,
        group_id=-1,
        name=name,
        description="",
        member_count=0,
        admin_count=0,
        is_active=True,
        photo_url=None,
        created_at=NOW,
        updated_at=NOW,
    )


class Source:
    """The data behind the cache, and how often it was loaded."""

    def __init__(self, name: str = "first") -> None:
        self.name: str | None = name
        self.loads = 0
        self.gate: asyncio.Event | None = None

    async def load(self) -> GroupRead | None:
        """The value at the beginning of the load; it arrives when the gate opens."""
        self.loads += 1
        value = None if self.name is None else _group(self.name)
        if self.gate is not None:
            await self.gate.wait()
        return value


async def _name(cache: Cache, load: Callable[[], Awaitable[GroupRead | None]]) -> str | None:
    value = await cache.get(KEY, load)
    return value.name if value else None


def test_keys_and_ttls() -> None:
    keys: list[CacheKey[Any]] = [group_key(-1), user_key(-1, 2), settings_key(-1), role_key(-1, "admin")]
    assert [(key.name, key.ttl) for key in keys] == [
        ("group:-1", 3600),
        ("user:-1:2", 1800),
        ("settings:-1", 3600),
        ("role:-1:admin", 3600),
    ]


async def test_however_many_ask_it_is_loaded_once() -> None:
    cache, source = Cache(), Source()
    source.gate = asyncio.Event()
    asking = [asyncio.create_task(_name(cache, source.load)) for _ in range(50)]
    await asyncio.sleep(0)
    source.gate.set()
    assert set(await asyncio.gather(*asking)) == {"first"}
    assert source.loads == 1


async def test_a_cancelled_caller_does_not_affect_others() -> None:
    cache, source = Cache(), Source()
    source.gate = asyncio.Event()
    first, second = (asyncio.create_task(_name(cache, source.load)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    source.gate.set()
    assert await second == "first"


async def test_missing_documents_are_not_cached() -> None:
    cache, source = Cache(), Source()
    source.name = None
    assert await _name(cache, source.load) is None
    source.name = "born"
    assert await _name(cache, source.load) == "born"


async def test_a_value_ends_with_its_time() -> None:
    now = 0.0
    cache, source = Cache(timer=lambda: now), Source()
    await _name(cache, source.load)
    now = KEY.ttl - 1
    assert await _name(cache, source.load) == "first"
    assert source.loads == 1
    now = KEY.ttl + 1
    await _name(cache, source.load)
    assert source.loads == 2


async def test_a_load_does_not_hide_a_concurrent_write() -> None:
    cache, source = Cache(), Source("old")
    source.gate = asyncio.Event()
    loading = asyncio.create_task(_name(cache, source.load))
    await asyncio.sleep(0)
    source.name = "new"
    await cache.drop(KEY)
    source.gate.set()
    await loading
    assert await _name(cache, source.load) == "new"


async def test_processes_share_values_and_hear_of_writes(redis_server: RedisServer) -> None:
    async with connected(redis_server) as first, connected(redis_server) as second:
        source = Source()
        assert [await _name(cache, source.load) for cache in (first, second)] == ["first", "first"]
        assert source.loads == 1
        source.name = "second"
        await first.drop(KEY)
        async with asyncio.timeout(60):
            while second.peek(KEY) is not None:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        assert [await _name(cache, source.load) for cache in (first, second)] == ["second", "second"]


async def test_a_slow_load_never_overwrites_what_another_process_wrote(redis_server: RedisServer) -> None:
    async with connected(redis_server) as first, connected(redis_server) as second:
        source = Source("old")
        source.gate = asyncio.Event()
        loading = asyncio.create_task(_name(first, source.load))
        async with asyncio.timeout(60):
            while not source.loads:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        source.name = "new"
        await second.drop(KEY)
        source.gate.set()
        await loading
        assert [await _name(cache, source.load) for cache in (second, first)] == ["new", "new"]


async def test_a_value_that_cannot_be_decoded_is_a_miss(redis_server: RedisServer) -> None:
    async with connected(redis_server) as cache, redis.Redis.from_url(redis_server.url) as client:
        for junk in (b"\xff\x00", b"{}", b'{"group_id": "x"}'):
            await client.set(KEY.name, junk)
            source = Source()
            assert await _name(cache, source.load) == "first"
            await cache.drop(KEY)


async def test_redis_vanishes_and_returns_with_old_values(redis_server: RedisServer) -> None:
    cache, source = Cache(connect(redis_server.url)), Source("old")
    task = asyncio.create_task(cache.run())
    await until_status(cache, "shared")
    await _name(cache, source.load)
    task.cancel()  # so that it doesn't notice the return before we're ready
    redis_server.kill()
    source.name = "new"
    await cache.drop(KEY)  # can't be sent to Redis
    assert cache.status == "degraded"
    assert await _name(cache, source.load) == "new"
    assert cache._near_ttl(3600) == DEGRADED_TTL
    redis_server.start()
    async with redis.Redis.from_url(redis_server.url) as client:
        await client.set(KEY.name, _group("old").model_dump_json())  # as if it had kept its data
        task = asyncio.create_task(cache.run())
        await until_status(cache, "shared")
        assert await client.get(KEY.name) is None
    assert await _name(cache, source.load) == "new"
    task.cancel()
    await cache.close()


async def test_after_too_many_writes_all_of_ours_are_dropped(
    redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "MISSED_LIMIT", 2)
    async with connected(redis_server) as cache:
        redis_server.kill()
        for number in range(5):
            await cache.drop(user_key(-1, number))
        redis_server.start()
        async with redis.Redis.from_url(redis_server.url) as client:
            await client.set("somebody:else", "stays")
        await until_status(cache, "shared")
        async with redis.Redis.from_url(redis_server.url) as client:
            assert await client.get("somebody:else") == b"stays"


async def test_a_question_that_fails_while_the_listener_hears_is_no_loss_for_good(redis_server: RedisServer) -> None:
    """A pooled connection may lead to a dead server, while the one that listens is new and fine."""
    async with connected(redis_server) as cache:
        async with redis.Redis.from_url(redis_server.url) as client:
            await _name(cache, Source().load)
            await client.client_kill_filter(_type="normal", skipme=True)  # all connections but the one that listens
        await cache.drop(KEY)
        assert cache.status == "degraded"
        await until_status(cache, "shared")
