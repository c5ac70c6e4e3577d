"""One listener of a stream: a bounded queue of events that wait to be sent."""

import asyncio
import contextlib
from collections import deque
from datetime import datetime
from functools import cached_property
from typing import Final

from models.events import EventId
from models.logs import EventType, LogRead

QUEUE_LIMIT: Final = 500
"""Events that may wait for a slow reader. Beyond that, the stream ends; the client reconnects and resumes."""


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
        """The bytes that are sent (HTML, "Server-sent events"). The JSON has no line break in it."""
        return f"id: {self.id}\nevent: {self._kind}\ndata: {self._entry.model_dump_json()}\n\n".encode()


class Subscription:
    """What a client listens to, and what wasn't sent to it yet."""

    def __init__(self, group_ids: frozenset[int] | None, since: datetime) -> None:
        self.group_ids = group_ids
        self.since = since
        self.is_over = False
        """Whether the stream has ended: the process is stopping, or the client was too slow."""
        self.has_missed = False
        """Whether the client missed something."""
        self._waiting: deque[Event] = deque()
        self._woken = asyncio.Event()

    def put(self, event: Event) -> None:
        """Queue an event."""
        if event.id.moment < self.since or self.is_over:
            return
        if len(self._waiting) == QUEUE_LIMIT:
            self.end()
            return
        self._waiting.append(event)
        self._woken.set()

    def miss(self) -> None:
        """Note that the client missed something."""
        self.has_missed = True
        self._woken.set()

    def end(self) -> None:
        """End the stream."""
        self.is_over = True
        self._waiting.clear()
        self._woken.set()

    async def next(self, seconds: float) -> list[Event]:
        """The waiting events. If there are none, wait up to this many seconds for some."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()
        events = list(self._waiting)
        self._waiting.clear()
        return events
