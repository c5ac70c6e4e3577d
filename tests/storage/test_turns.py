"""Turns: two processes, one Redis."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from storage import turns
from storage.cache import Cache
from storage.redis_client import connect
from storage.turns import PATIENCE, Turns
from tests.backends import connected, until_status
from tests.servers import RedisServer

BOT, CHAT, OTHER = 7, -100, -200


async def test_the_lowest_number_goes_first(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await here.enter(500, None)
        await _give_up_what_is_before(here, 501)
        await there.enter(503, CHAT)
        await here.enter(502, CHAT)
        assert not await there.has_come(503, CHAT)
        assert await here.has_come(502, CHAT)
        await here.leave(502, CHAT)
        assert await there.has_come(503, CHAT)


async def test_chats_do_not_wait_for_each_other(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await _give_up_what_is_before(here, 500)
        await here.enter(501, CHAT)
        await there.enter(502, OTHER)
        assert await there.has_come(502, OTHER)


async def test_a_number_on_its_way_is_waited_for_but_not_for_long(redis_server: RedisServer) -> None:
    now = 0.0
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT, lambda: now), Turns(two, BOT, lambda: now)
        await _give_up_what_is_before(Turns(one, BOT), 500)
        await here.enter(502, CHAT)
        assert not await here.has_come(502, CHAT)
        await there.enter(501, CHAT)
        assert not await here.has_come(502, CHAT)
        assert await there.has_come(501, CHAT)
        await there.leave(501, CHAT)
        assert await here.has_come(502, CHAT)
        await here.leave(502, CHAT)
        await here.enter(504, CHAT)  # 503 never comes
        assert not await here.has_come(504, CHAT)
        now += PATIENCE
        assert await here.has_come(504, CHAT)
        await there.enter(505, OTHER)  # given up once, for all processes
        assert await there.has_come(505, OTHER)


async def test_the_next_one_is_told(redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "LOOK_AGAIN", 3600.0)
    waiting = Cache(connect(redis_server.url))
    there = Turns(waiting, BOT)
    async with connected(redis_server) as one, asyncio.timeout(30):
        listening = asyncio.create_task(waiting.run())
        await until_status(waiting, "shared")
        here = Turns(one, BOT)
        await _give_up_what_is_before(here, 500)
        await here.enter(501, CHAT)
        await there.enter(502, CHAT)
        look = asyncio.create_task(there.has_come(502, CHAT))
        assert await here.has_come(501, CHAT)
        assert not look.done()
        await here.leave(501, CHAT)
        assert not await look  # the signal ends the wait
        assert await there.has_come(502, CHAT)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
    await waiting.close()


async def test_who_has_stopped_holds_up_nobody(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await _give_up_what_is_before(here, 500)
        alive = asyncio.create_task(here.run())
        await here.enter(501, CHAT)
        await there.enter(502, CHAT)
        assert not await there.has_come(502, CHAT)
        alive.cancel()
        await asyncio.gather(alive, return_exceptions=True)
        assert await there.has_come(502, CHAT)


async def test_what_redis_has_lost_goes_before_what_came_later(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await _give_up_what_is_before(here, 500)
        await here.enter(501, CHAT)
        async with _client_of(redis_server) as redis:
            await redis.delete(here._list_of(CHAT))
        await here.enter(502, CHAT)
        await there.enter(503, CHAT)
        assert await here.has_come(501, CHAT)
        await here.leave(501, CHAT)
        assert not await there.has_come(503, CHAT)
        assert await here.has_come(502, CHAT)


async def test_an_old_entry_that_comes_back_holds_nobody_up_for_long(
    redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a restart from a snapshot, or when a replica takes over that had missed the last writes."""
    monkeypatch.setattr(turns, "ALIVE", 1)
    monkeypatch.setattr(turns, "RENEW_INTERVAL", 0.2)
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await _give_up_what_is_before(here, 500)
        beating = asyncio.create_task(here.run())
        await here.enter(501, CHAT)
        async with _client_of(redis_server) as redis:
            kept = {name: await redis.dump(name) for name in (here._list_of(CHAT), here._held)}
            assert await here.has_come(501, CHAT)
            await here.leave(501, CHAT)
            for name, value in kept.items():
                await redis.restore(name, 0, value, replace=True)
        await there.enter(502, CHAT)
        async with asyncio.timeout(10):
            while not await there.has_come(502, CHAT):
                pass
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)


async def test_what_another_process_has_handled_is_past(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await _give_up_what_is_before(here, 500)
        for each in (here, there):  # Telegram sends it twice
            await each.enter(501, CHAT)
        first, second = (here, there) if await here.has_come(501, CHAT) else (there, here)
        assert not first.is_past(501)
        await first.leave(501, CHAT)
        assert await second.has_come(501, CHAT)
        assert second.is_past(501)
        await second.leave(501, CHAT)
        await there.enter(502, CHAT)
        assert await there.has_come(502, CHAT)
        assert not there.is_past(502)


async def test_a_new_count_begins_far_away(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one:
        here = Turns(one, BOT)
        for number in (900_000_000, 5):
            await _give_up_what_is_before(here, number)


async def test_without_redis_each_goes_on(redis_server: RedisServer) -> None:
    async with connected(redis_server) as one, connected(redis_server) as two:
        here, there = Turns(one, BOT), Turns(two, BOT)
        await _give_up_what_is_before(here, 500)
        await here.enter(501, CHAT)
        redis_server.kill()
        await there.enter(502, CHAT)
        assert await there.has_come(502, CHAT)
        assert await here.has_come(501, CHAT)
        await here.leave(501, CHAT)


@asynccontextmanager
async def _client_of(server: RedisServer) -> AsyncIterator[Any]:
    """A client of Redis without our cache."""
    client = connect(server.url)
    try:
        yield client
    finally:
        await client.aclose()


async def _give_up_what_is_before(of: Turns, number: int) -> None:
    """As after a start, when nobody knows what is on its way: its turn comes after a moment."""
    await of.enter(number, CHAT)
    async with asyncio.timeout(10):
        while not await of.has_come(number, CHAT):
            pass
    await of.leave(number, CHAT)


async def test_it_stops_wherever_it_is_stopped(redis_server: RedisServer) -> None:
    """A cancellation lost in a call to Redis would leave a task that a stopping process waits for forever."""
    async with connected(redis_server) as one:
        for steps in range(60):
            running = asyncio.create_task(Turns(one, BOT).run())
            for _ in range(steps):
                await asyncio.sleep(0)
            running.cancel()
            _, lost = await asyncio.wait([running], timeout=PATIENCE)
            assert not lost, f"cancelled after {steps} steps of the event loop, it goes on"
