"""Wakes the processes that work on a queue when another process has put something into it."""

import asyncio
from dataclasses import fields
from functools import partial
from typing import Final

from storage.cache import Cache
from storage.keys import WAKES
from storage.leases import Queues

TELL_PAUSE: Final = 0.02
"""Seconds between two announcements. Whatever comes in between goes with the next one."""


class Wakes:
    """Announces over Redis what this process puts into queues. Without Redis, workers poll every few seconds."""

    def __init__(self, cache: Cache, queues: Queues) -> None:
        self._cache = cache
        self._due: set[str] = set()
        self._is_due = asyncio.Event()
        self._queues = {one.name: getattr(queues, one.name) for one in fields(queues)}
        cache.subscribe(WAKES, self._hear)

    def announce(self, *names: str) -> None:
        """Announce from now on what these queues get, because other processes work on them."""
        for name in names:
            self._queues[name].on_wake = partial(self._note, name)

    def _note(self, name: str) -> None:
        self._due.add(name)
        self._is_due.set()

    def _hear(self, names: str) -> None:
        for name in names.split(","):
            if name in self._queues:
                self._queues[name].rouse()

    async def run(self) -> None:
        """Announce, until cancelled."""
        while True:
            await self._is_due.wait()
            self._is_due.clear()
            names, self._due = self._due, set()
            await self._cache.publish(WAKES, ",".join(sorted(names)))
            await asyncio.sleep(TELL_PAUSE)
