"""Work in threads: waiting for others doesn't count against anybody's time limit."""

import asyncio
import time

import pytest

from services.protection.threads import Workers


async def test_the_wait_for_a_thread_is_not_counted() -> None:
    workers = Workers(threads=1)
    slow = [asyncio.create_task(workers.run(5, time.sleep, 0.1)) for _ in range(5)]
    await asyncio.sleep(0)
    assert await workers.run(0.3, lambda: "done") == "done"  # although half a second of other work comes first
    await asyncio.gather(*slow)


async def test_a_slow_function_times_out_and_frees_its_thread_later() -> None:
    workers = Workers(threads=1)
    with pytest.raises(TimeoutError):
        await workers.run(0.05, time.sleep, 0.2)
    assert await workers.run(1, lambda: "done") == "done"
