"""A thousand open event streams on one process: what they cost, and how soon each receives a change.

`python -m bench.streams [STREAMS]` starts the product as in the README, with the embedded database, and prints figures.
The clients run on the same machine, in one Python process, and their own time is included.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import aiohttp
import psutil

from tests.servers import API_TOKEN, Keeper
from webapi.event_streams import HEARTBEAT, STREAMS_OF_CALLER

GROUP = -1001234567890
EVENTS = 20
PAUSE = 0.5
"""Seconds between two changes."""
IDLE = 2 * HEARTBEAT
OPERATOR = {"Authorization": f"Bearer {API_TOKEN}"}


class Streams:
    """Opens streams, and notes when each receives something."""

    def __init__(self, keeper: Keeper, session: aiohttp.ClientSession) -> None:
        self._url = f"{keeper.base}/api/v2/groups/{GROUP}/events"
        self._session = session
        self.heard: list[float] = []
        self.is_all = asyncio.Event()
        self.wanted = 0

    async def listen(self, token: str, ready: asyncio.Semaphore) -> None:
        """Listen until cancelled."""
        timeout = aiohttp.ClientTimeout(total=None, sock_read=None)
        headers = {"Authorization": f"Bearer {token}"}
        async with self._session.get(self._url, headers=headers, timeout=timeout) as answer:
            assert answer.status == 200, answer.status
            await answer.content.readuntil(b"\n\n")
            ready.release()
            async for line in answer.content:
                if line.startswith(b"event: rule."):
                    self.heard.append(time.perf_counter())
                    if len(self.heard) == self.wanted:
                        self.is_all.set()


async def _measure(number: int, folder: Path) -> None:
    keeper = Keeper(folder)
    await keeper.start()
    process = psutil.Process(keeper.pid)
    connector = aiohttp.TCPConnector(limit=0)
    try:
        async with aiohttp.ClientSession(connector=connector) as session:
            await keeper.call("POST", "/groups", {"group_id": GROUP, "name": "Bench"}, OPERATOR)
            tokens = [await _token(keeper) for _ in range(-(-number // STREAMS_OF_CALLER))]
            alone = await _seconds_of_a_get(keeper)
            streams = Streams(keeper, session)
            memory = process.memory_info().rss
            ready = asyncio.Semaphore(0)
            begun = time.perf_counter()
            tasks = [
                asyncio.create_task(streams.listen(tokens[one // STREAMS_OF_CALLER], ready)) for one in range(number)
            ]
            for _ in range(number):
                await ready.acquire()
            opened = time.perf_counter() - begun
            grown = process.memory_info().rss - memory
            _print(f"{number} streams opened in", f"{opened:.2f} s")
            _print("memory of each", f"{grown / number / 1024:.0f} KB")
            _print(f"CPU while nothing happens, over {IDLE:.0f} s", f"{await _load(process, IDLE):.1%}")
            _print("GET of a group, alone", f"{alone * 1000:.1f} ms")
            _print("GET of a group, beside them", f"{await _seconds_of_a_get(keeper) * 1000:.1f} ms")
            await _tell(keeper, process, streams, number)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    finally:
        begun = time.perf_counter()
        await keeper.stop()
        _print("the process ends within", f"{time.perf_counter() - begun:.1f} s")


async def _tell(keeper: Keeper, process: psutil.Process, streams: Streams, number: int) -> None:
    delays: list[float] = []
    gets: list[float] = []
    before = sum(process.cpu_times()[:2])
    for change in range(EVENTS):
        streams.heard, streams.wanted = [], number
        streams.is_all.clear()
        begun = time.perf_counter()
        body = {"rule_name": f"rule-{change}"}
        await keeper.call("POST", f"/groups/{GROUP}/rules", body, OPERATOR)
        gets.append(await _seconds_of_a_get(keeper, 1))
        async with asyncio.timeout(30):
            await streams.is_all.wait()
        delays += [at - begun for at in streams.heard]
        await asyncio.sleep(PAUSE)
    spent = sum(process.cpu_times()[:2]) - before
    _print("from the request of a change until a stream hears: median", f"{median(delays) * 1000:.0f} ms")
    _print("the same, 99 of 100", f"{quantiles(delays, n=100)[98] * 1000:.0f} ms")
    _print("the last one", f"{max(delays) * 1000:.0f} ms")
    _print("CPU for each change, told to all", f"{spent / EVENTS * 1000:.0f} ms")
    _print("GET of a group while all get an event, longest", f"{max(gets) * 1000:.0f} ms")


async def _token(keeper: Keeper) -> str:
    _, body = await keeper.call("POST", "/tokens", {"name": "bench", "scopes": ["logs.view"]}, OPERATOR)
    token: str = body["data"]["token"]
    return token


async def _seconds_of_a_get(keeper: Keeper, times: int = 50) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        await keeper.call("GET", f"/groups/{GROUP}", None, OPERATOR)
        taken.append(time.perf_counter() - begun)
    return median(taken)


async def _load(process: psutil.Process, seconds: float) -> float:
    before = sum(process.cpu_times()[:2])
    await asyncio.sleep(seconds)
    return (sum(process.cpu_times()[:2]) - before) / seconds


def _print(what: str, figure: str) -> None:
    sys.stdout.write(f"{what}: {figure}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="groupkeeper-bench") as home:
        asyncio.run(_measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000, Path(home)))
