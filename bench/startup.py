"""Cold start to the first response, and idle memory, compared with a bare `import aiogram`."""

import asyncio
import itertools
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import aiohttp
import psutil

from bench.measure import Ratio, at_most, in_turns
from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from tests.servers import Keeper

IDLE = 2.0
"""Seconds after which the process is considered idle."""


async def measure(folder: Path, rounds: int) -> list[Ratio]:
    """Seconds, and megabytes."""
    telegram = BotApi()
    await telegram.start()
    numbers = itertools.count()
    memory: list[float] = []

    async def ours() -> float:
        home = folder / f"start{next(numbers)}"
        home.mkdir()
        keeper = Keeper(home, BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url)
        begin = time.perf_counter()
        keeper.launch()
        await _first_answer(keeper)
        seconds = time.perf_counter() - begin
        await keeper.start_session()
        await keeper.wait_until_ready("polling")
        await asyncio.sleep(IDLE)
        memory.append(psutil.Process(keeper.pid).memory_info().rss / 2**20)
        await keeper.stop()
        return seconds

    async def theirs() -> float:
        begin = time.perf_counter()
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import aiogram")
        await process.wait()
        return time.perf_counter() - begin

    try:
        start, imported = await in_turns(rounds, ours, theirs)
    finally:
        await telegram.stop()
    idle = median(memory)
    return [
        at_most("cold start to the first answered request, by `import aiogram`", start, imported, "s", 1.6),
        at_most("idle memory of the process, by that of `import aiogram`", idle, await _import_memory(), "MB", 1.4),
    ]


async def _first_answer(keeper: Keeper) -> None:
    """Return when the API has answered a request that needs the database."""
    headers = {"Authorization": f"Bearer {keeper.environment['API_TOKEN']}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        while True:
            try:
                async with session.get(f"{keeper.base}/api/v2/groups") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.005)


async def _import_memory() -> float:
    """The memory that such a process holds at its end, measured from outside as for ours."""
    code = "import aiogram, sys; print('done', flush=True); sys.stdin.read()"
    pipe = subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    await process.stdout.readline()
    held = psutil.Process(process.pid).memory_info().rss / 2**20
    process.kill()
    await process.wait()
    return held
