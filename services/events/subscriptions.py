"""Somebody who listens: a bounded queue of events that wait for them."""

import asyncio
import contextlib
from collections import deque
from datetime import datetime
from functools import cached_property
from typing import Final

from models.events import EventId
from models.logs import EventType, LogRead

QUEUE_LIMIT: Final = 500
"""Events that wait for somebody who reads slowly; with more they have to come back, and take up where they were."""


class Event:
    """A log entry as it is sent; serialized once for all listeners."""

    def __init__(self, id_: EventId, group_id: int, kind: EventType, entry: LogRead) -> None:
        self.id = id_
        self.group_id = group_id
        self._kind = kind
        self._entry = entry

    def __lt__(self, other: "Event") -> bool:
        return self.id < other.id

    @cached_property
    def frame(self) -> bytes:
        """As it's sent (HTML, "Server-sent events"): JSON has no line break in it."""
        return f"id: {self.id}\nevent: {self._kind}\ndata: {self._entry.model_dump_json()}\n\n".encode()


class Subscription:
    """What somebody listens to, and what they haven't heard yet."""

    def __init__(self, group_ids: frozenset[int] | None, since: datetime) -> None:
        self.group_ids = group_ids
        self.since = since
        self.is_over = False
        """Whether the stream has ended: the process stops, or the client was too slow."""
        self.has_missed = False
        """Whether they missed something."""
        self._waiting: deque[Event] = deque()
        self._woken = asyncio.Event()

    def put(self, event: Event) -> None:
        """Add an event."""
        if event.id.moment < self.since or self.is_over:
            return
        if len(self._waiting) == QUEUE_LIMIT:
            self.end()
            return
        self._waiting.append(event)
        self._woken.set()

    def miss(self) -> None:
        """Note that they missed something."""
        self.has_missed = True
        self._woken.set()

    def end(self) -> None:
        """Let them go."""
        self.is_over = True
        self._waiting.clear()
        self._woken.set()

    async def next(self, seconds: float) -> list[Event]:
        """The waiting entries; if there are none, wait up to this many seconds for some."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()
        events = list(self._waiting)
        self._waiting.clear()
        return events
