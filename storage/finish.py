"""Finishes work even if its caller is cancelled."""

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any, TypeVar

import structlog

T = TypeVar("T")

log = structlog.get_logger(__name__)


async def finished(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` to its end. A caller that's cancelled in the meantime, however often, is cancelled only afterwards.

    For work that mustn't stay half done, such as a write and dropping its cache entry. It must be short, because a
    process that stops waits for it.
    """
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([task])
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("storage.failed_after_cancellation", error=str(error)[:200])
        raise
