"""Measures how late the event loop runs, because everything in the process waits for it."""

import asyncio
import time
from collections.abc import Callable
from typing import Final

from models.meters import Durations

INTERVAL: Final = 0.25
"""Seconds between two measurements."""


class LoopMeter:
    """Sleeps, and notes how late it's woken."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self.lag = Durations()

    async def run(self) -> None:
        """Measure. Runs as long as the process."""
        while True:
            due = self._timer() + INTERVAL
            await asyncio.sleep(INTERVAL)
            self.lag.observe(max(0.0, self._timer() - due))
