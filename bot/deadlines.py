"""Deadlines for many operations at once. One timer serves all of them."""

import asyncio
from types import TracebackType
from typing import Self


class Deadlines:
    """Gives each operation the same time. `asyncio.timeout` does the same with a timer for each, which takes longer."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._open: dict[Deadline, float] = {}
        """Deadlines by the loop's clock. The next one is always the first."""
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> "Deadline":
        """A context for one operation of the current task. It raises TimeoutError if the operation takes longer."""
        return Deadline(self)

    def add(self, deadline: "Deadline") -> None:
        """Watch it from now on."""
        loop = asyncio.get_running_loop()
        self._open[deadline] = ends_at = loop.time() + self._seconds
        if self._timer is None:
            self._timer = loop.call_at(ends_at, self._look, loop)

    def remove(self, deadline: "Deadline") -> None:
        """Forget it, because its operation has ended."""
        self._open.pop(deadline, None)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Cancel the operations whose time is over, and look again when that of the next one is."""
        now, self._timer = loop.time(), None
        for deadline, ends_at in list(self._open.items()):
            if ends_at > now:
                self._timer = loop.call_at(ends_at, self._look, loop)
                return
            del self._open[deadline]
            deadline.cancel()


class Deadline:
    """The deadline of one operation."""

    __slots__ = ("_cancellations", "_deadlines", "_is_late", "_task")

    def __init__(self, deadlines: Deadlines) -> None:
        self._deadlines = deadlines
        self._is_late = False

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        assert task is not None, "an operation belongs to a task"
        self._task, self._cancellations = task, task.cancelling()
        self._deadlines.add(self)
        return self

    def cancel(self) -> None:
        """Cancel the operation, because its time is over."""
        self._is_late = True
        self._task.cancel()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Raise TimeoutError in place of our own cancellation; the task may have been cancelled by others, too."""
        self._deadlines.remove(self)
        if self._is_late and self._task.uncancel() <= self._cancellations and kind is asyncio.CancelledError:
            raise TimeoutError from error
