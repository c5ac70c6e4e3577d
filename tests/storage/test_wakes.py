"""Wakes: a process that works on a queue learns at once what another one put into it."""

import asyncio

from storage.cache import Cache
from storage.redis_client import connect
from storage.wakes import Wakes
from tests.backends import connected, in_memory, until_status
from tests.servers import RedisServer


async def test_a_worker_hears_of_what_is_due(redis_server: RedisServer) -> None:
    working = Cache(connect(redis_server.url))
    async with in_memory() as one, in_memory() as two, connected(redis_server) as other, asyncio.timeout(30):
        here, there = one.services.queues, two.services.queues
        Wakes(working, here)
        listening = asyncio.create_task(working.run())
        await until_status(working, "shared")
        telling = Wakes(other, there)
        telling.announce("deliveries")
        announcing = asyncio.create_task(telling.run())
        here.deliveries.begin_look()
        logs = asyncio.create_task(here.logs.woken_or_after(3600))
        there.logs.wake()  # this one isn't announced, because that process works on it itself
        there.deliveries.wake()
        await here.deliveries.woken_or_after(3600)
        assert not logs.done()
        for task in (listening, announcing, logs):
            task.cancel()
        await asyncio.gather(listening, announcing, logs, return_exceptions=True)
    await working.close()
