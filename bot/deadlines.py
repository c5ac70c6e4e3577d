"""A time limit for many works at once. One timer serves all of them."""

import asyncio
from types import TracebackType
from typing import Self


class Deadlines:
    """Gives each work the same time.

    `asyncio.timeout` starts a timer for each work, which takes a tenth of the time of a plain message.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._works: dict[Work, float] = {}
        """When each work has to be finished, by the loop's clock: the next one is always the first."""
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> "Work":
        """A context for one work. It raises TimeoutError if the work takes longer."""
        return Work(self)

    def add(self, work: "Work") -> None:
        """Cancel this work when its time is over."""
        loop = asyncio.get_running_loop()
        self._works[work] = ends_at = loop.time() + self._seconds
        if self._timer is None:
            self._timer = loop.call_at(ends_at, self._look, loop)

    def remove(self, work: "Work") -> None:
        """Forget a work that's finished."""
        self._works.pop(work, None)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Cancel the works whose time is over, and look again when that of the next one is."""
        now, self._timer = loop.time(), None
        for work, ends_at in list(self._works.items()):
            if ends_at > now:
                self._timer = loop.call_at(ends_at, self._look, loop)
                return
            del self._works[work]
            work.cancel()


class Work:
    """One work of the current task."""

    __slots__ = ("_cancellations", "_deadlines", "_is_late", "_task")

    def __init__(self, deadlines: Deadlines) -> None:
        self._deadlines = deadlines
        self._is_late = False

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        assert task is not None, "works belong to tasks"
        self._task, self._cancellations = task, task.cancelling()
        self._deadlines.add(self)
        return self

    def cancel(self) -> None:
        """Cancel it, because its time is over."""
        self._is_late = True
        self._task.cancel()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Raise TimeoutError in place of our own cancellation; the task may have been cancelled by others, too."""
        self._deadlines.remove(self)
        if self._is_late and self._task.uncancel() <= self._cancellations and kind is asyncio.CancelledError:
            raise TimeoutError from error
