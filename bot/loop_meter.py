"""Measures how late the event loop is: everything that the process does waits for it."""

import asyncio
import time
from collections.abc import Callable
from typing import Final

from models.meters import Durations

INTERVAL: Final = 0.25
"""Seconds between two looks."""


class LoopMeter:
    """Asks to be woken, and notes how late that happens."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self.lag = Durations()

    async def run(self) -> None:
        """Measure, as long as the process runs."""
        while True:
            due = self._timer() + INTERVAL
            await asyncio.sleep(INTERVAL)
            self.lag.observe(max(0.0, self._timer() - due))
