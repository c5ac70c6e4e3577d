"""Threads for CPU-bound work, so that the event loop isn't blocked."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, ParamSpec, TypeVar

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

THREADS: Final = 2


class Workers:
    """Runs functions in their own threads, apart from those for name lookups and pictures."""

    def __init__(self, threads: int = THREADS) -> None:
        self._threads = ThreadPoolExecutor(threads, "rules")
        self._free = asyncio.Semaphore(threads)
        """First come, first served. The time spent waiting for a thread doesn't count against the time limit."""

    async def run(
        self,
        seconds: float,
        function: Callable[Parameters, Result],
        *arguments: Parameters.args,
        **named: Parameters.kwargs,
    ) -> Result:
        """The function's result. Raises TimeoutError if it takes more than this many seconds."""
        await self._free.acquire()
        loop = asyncio.get_running_loop()
        running = loop.run_in_executor(self._threads, lambda: function(*arguments, **named))
        running.add_done_callback(self._release)  # a thread can't be stopped, so it's free only when it's done
        async with asyncio.timeout(seconds):
            return await asyncio.shield(running)

    def _release(self, done: "asyncio.Future[Any]") -> None:
        self._free.release()
        if not done.cancelled():
            done.exception()  # nobody waits for this one any more
