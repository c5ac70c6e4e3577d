"""Waiting for work: until somebody says that there is some, or until it is time to look."""

import asyncio
import contextlib


async def woken_or_after(event: asyncio.Event, seconds: float) -> None:
    """Return when the event is set, or after so many seconds."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):  # not wait_for, which in 3.11 may lose a cancellation
            await event.wait()
