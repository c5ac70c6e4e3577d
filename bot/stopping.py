"""Stopping the process: how long each part may take, and what is cut off then, by name.

    0 s   asked (SIGTERM): nothing new is taken; what's in hand goes on
    10 s  what's in hand is cut off; leases are handed over, connections closed
    13 s  what still holds on is left behind; the embedded database ends
    18 s  the process is gone, whatever happens

The files in deploy/ give it 20 s or more before they kill it.
"""

import asyncio
import os
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from typing import Any, Final, TypeVar

import structlog

FINISH: Final = 10.0
"""Seconds after the signal that what's in hand may take."""
CLOSE: Final = 13.0
"""Seconds after the signal that all but the embedded database may take."""
LIMIT: Final = 18.0
"""Seconds after the signal by which the process has exited."""
CUT_OFF: Final = 1
"""The exit code if something had to be left unfinished."""
_NAMES_LIMIT: Final = 50
_UNNAMED: Final = "Task-"
"""The prefix of asyncio's default names for tasks."""

T = TypeVar("T")

log = structlog.get_logger(__name__)


class Stop:
    """One stop of the process, from the signal to its end."""

    def __init__(
        self, timer: Callable[[], float] = time.monotonic, leave: Callable[[int], Any] = os._exit, limit: float = LIMIT
    ) -> None:
        """`leave` ends the process at once, `limit` seconds after the signal at the latest."""
        self.asked = asyncio.Event()
        self.is_serving = False
        """Whether there may be something in hand. Until then, nothing is waited for."""
        self.last_resort: Callable[[], None] = lambda: None
        """Called before the process exits with something unfinished. It mustn't wait."""
        self._timer = timer
        self._leave = leave
        self._limit = limit
        self._began: float | None = None

    def begin(self) -> None:
        """Stop, on request or after a failure. From now on the time limits apply."""
        if self._began is None:
            self._began = self._timer()
            loop = asyncio.get_running_loop()
            threading.Thread(target=self._watch, args=(loop,), name="stop", daemon=True).start()
        self.asked.set()

    def left(self, until: float) -> float:
        """Seconds that remain until `until` seconds after the signal; at least 0."""
        return max(0.0, (self._began or self._timer()) + until - self._timer())

    async def finish(self, works: Mapping[str, Awaitable[Any]]) -> None:
        """Wait for everything in hand concurrently, and cut off what takes too long. Raises what one of them raises."""
        tasks = [asyncio.ensure_future(work) for work in works.values()]
        for name, task in zip(works, tasks, strict=True):
            task.set_name(name)
        done, late = await asyncio.wait(tasks, timeout=self.left(FINISH))
        if late:
            in_hand = [name for name in _names(asyncio.all_tasks()) if _is_about_something(name)]
            log.warning("stop.cut_off", after=FINISH, tasks=in_hand or _names(late))
        for task in late:
            task.cancel()
        for task in done:
            task.result()

    async def close(self, whole: asyncio.Task[Any]) -> bool:
        """Wait until the process has closed everything. Returns False if it hangs: then it has to be ended."""
        if not self.is_serving:
            whole.cancel()
        await asyncio.wait([whole], timeout=self.left(CLOSE))
        if whole.done():
            return True
        self._tell(_names(asyncio.all_tasks()), CLOSE)
        return False

    def leave(self) -> None:
        """End the process at once, with something unfinished."""
        self.last_resort()
        sys.stdout.flush()
        sys.stderr.flush()
        self._leave(CUT_OFF)

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """In a thread, because the event loop itself may hang, or a thread that the interpreter waits for."""
        time.sleep(self._limit)
        threads = [thread.name for thread in threading.enumerate() if thread is not threading.current_thread()]
        tasks = [] if loop.is_closed() else _names(asyncio.all_tasks(loop))
        self._tell([*tasks, *threads], self._limit)
        self.leave()

    def _tell(self, names: list[str], after: float) -> None:
        log.error("stop.left_behind", after=after, tasks=names)


async def either(task: asyncio.Future[Any], stopping: asyncio.Event) -> None:
    """Wait until the task is done, or the process stops."""
    stop = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait([task, stop], return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.cancel()


async def unless(stopping: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What `work` returns; None if the process stops first, which cancels it."""
    task = asyncio.create_task(work)
    try:
        await either(task, stopping)
        return task.result() if task.done() else None
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _is_about_something(name: str) -> bool:
    """Whether a task is in hand, such as `lane -100` or `GET /health`; one that lasts is just called `worker`."""
    return "/" in name or any(letter.isdigit() for letter in name)


def _names(tasks: Iterable[asyncio.Task[Any]]) -> list[str]:
    """The names of tasks. Tasks without a name of their own belong to named ones, so they're left out."""
    names = sorted({task.get_name() for task in tasks if not task.done()})
    return [name for name in names if not name.startswith(_UNNAMED)][:_NAMES_LIMIT]
