"""The tasks that run as long as the process. If one fails, the process ends, so that no failure is silent."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import structlog

log = structlog.get_logger(__name__)


class _Stop(Exception):
    """Ends the tasks (asyncio documentation, "Terminating a Task Group")."""


class _Tasks(asyncio.TaskGroup):
    """Logs a failure at once: what hangs while the process ends may keep it from being reported later."""

    def create_task(self, coro: Coroutine[Any, Any, Any], **options: Any) -> asyncio.Task[Any]:  # type: ignore[override]
        """Start a task."""
        task = super().create_task(coro, **options)
        task.add_done_callback(_log_failure)
        return task


def _log_failure(task: asyncio.Task[Any]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        log.error("process.task_failed", task=task.get_name(), exc_info=error)


@contextlib.asynccontextmanager
async def background() -> AsyncIterator[asyncio.TaskGroup]:
    """A group for such tasks. It cancels them when the context closes."""
    try:
        async with _Tasks() as tasks:
            yield tasks
            raise _Stop
    except* _Stop:
        pass
