"""Queues of due items: claimed by moving their due time, retried with growing delays, finally set aside and reported.

One policy for actions, captchas, webhook deliveries, log channels, reports and erasures. An item that keeps failing
unexpectedly stops neither its queue nor the process.
"""

import asyncio
import contextlib
import random
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Generic, TypeVar

import structlog
from pydantic import ValidationError

from models.actions import Action
from models.base import Clock
from models.bulletins import Bulletin
from models.captchas import Captcha
from models.erasures import Erasure
from models.logs import Log
from models.webhooks import Delivery
from storage.collection import Collection
from storage.collections import Collections
from storage.errors import Unavailable

CRASHES_LIMIT: Final = 6
"""Unexpected errors after which an item is set aside. With the delays below, that takes about ten minutes."""
FIRST_DELAY: Final = timedelta(seconds=5)
"""Before the second try. Each further delay is four times as long, up to LONGEST_DELAY."""
LONGEST_DELAY: Final = timedelta(minutes=5)
BACKLOG_LIMIT: Final = 10_000
"""Due items that are counted, at most."""
JITTER: Final = 0.2
"""Delays grow by up to this fraction, so that items that failed together aren't retried together."""

TRACEBACK_LIMIT: Final = 4_000
"""Characters of a traceback that are logged, from its end."""

_ALWAYS: Final = datetime.fromtimestamp(0, UTC)
"""Before anything was due."""

log = structlog.get_logger(__name__)


Item = TypeVar("Item", Action, Bulletin, Captcha, Delivery, Erasure, Log)
"""A document that waits in a queue. `due_at` is when a process must handle it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Which process holds an item, and until when. Then another one may take it over."""

    holder: str | None
    due_at: datetime

    def as_kept(self) -> dict[str, Any]:
        """As stored in the item."""
        return {"claim": self.holder, "due_at": self.due_at}


class Leases(Generic[Item]):
    """The queue of one collection."""

    def __init__(self, collection: Collection[Item], clock: Clock, chance: Callable[[], float] = random.random) -> None:
        self._in: Collection[Item] = collection
        self._clock = clock
        self._chance = chance
        self._woken = asyncio.Event()
        self.on_wake: Callable[[], None] = lambda: None
        """Called when this process has put something due into the queue."""
        self.set_aside = 0
        """Items that this process has set aside since its start."""
        self._is_closed = False
        self._claimed: dict[Any, datetime] = {}
        """The ends of this process's claims, by the id of the item, for items that aren't handled yet."""
        self._in_hand = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def wake(self) -> None:
        """Announce that something is due. Call it after the commit."""
        self._woken.set()
        self.on_wake()

    def rouse(self) -> None:
        """Another process announced that something is due."""
        self._woken.set()

    def begin_look(self) -> None:
        """Start a look: any wake-up from now on causes one more."""
        self._woken.clear()

    async def woken_or_after(self, seconds: float) -> None:
        """Return when an item is due, or after this many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):  # not wait_for, which may lose a cancellation in 3.11
                await self._woken.wait()

    async def due(self, where: Mapping[str, Any], limit: int) -> list[Item]:
        """At most `limit` matching due items, longest due first. Unreadable ones are set aside."""
        items: list[Item] = []
        if self._is_closed:
            return items
        for raw in await self._in.first_raw({**_until(self._clock()), **where}, "due_at", limit):
            try:
                items.append(self._in.read(raw))
            except ValidationError as error:
                log.error("queue.unreadable", queue=self._in.name, id=str(raw["_id"]), error=str(error)[:500])
                await self._in.change({"_id": raw["_id"]}, {"due_at": None, "set_aside": "it can't be read"})
                self.set_aside += 1
        return items

    async def backlog(self) -> tuple[int, float]:
        """How many items are due, up to `BACKLOG_LIMIT`, and for how many seconds the oldest one has been.

        Raises Unavailable.
        """
        now = self._clock()
        where = _until(now)
        oldest = await self._in.first_raw(where, "due_at", 1)
        if not oldest:
            return 0, 0.0
        return await self._in.count(where, limit=BACKLOG_LIMIT), (now - oldest[0]["due_at"]).total_seconds()

    async def claim(self, item: Item, until: datetime, same: Mapping[str, Any] | None = None) -> bool:
        """Claim an item by moving its due time, if that and the `same` fields are still as they were read."""
        if self._is_closed:
            return False
        # Not find_one_and_update: the embedded server would read its whole collection for that.
        try:
            is_ours = await self._in.change({"_id": item.id, "due_at": item.due_at, **(same or {})}, {"due_at": until})
        except Unavailable:
            log.warning("queue.not_claimed", queue=self._in.name, id=str(item.id))
            return False  # a lock, even a dead process's, doesn't hold up the others: the item stays due
        if is_ours:
            self._claimed[item.id] = until
        return is_ours

    async def prolong(self, item: Item, until: datetime, changes: Mapping[str, Any]) -> None:
        """Prolong a claim, and store the progress so far. Raises Unavailable."""
        await self._in.change({"_id": item.id}, {**changes, "due_at": until})
        self._claimed[item.id] = until

    @contextlib.contextmanager
    def handling(self, *items: Item) -> Iterator[None]:
        """While the context is open, something is in hand. `items` are the claimed ones."""
        self._in_hand += 1
        self._idle.clear()
        try:
            yield
            for item in items:
                self._claimed.pop(item.id, None)
        finally:
            self._in_hand -= 1
            if not self._in_hand:
                self._idle.set()

    def close(self) -> None:
        """Claim nothing more, because the process is stopping."""
        self._is_closed = True

    async def idle(self) -> None:
        """Return when nothing is in hand."""
        await self._idle.wait()

    async def hand_over(self) -> None:
        """Release this process's unhandled items, so that other processes needn't wait. Raises Unavailable."""
        claimed, self._claimed = self._claimed, {}
        now = {"due_at": self._clock()}
        await asyncio.gather(*(self._in.change({"_id": item, "due_at": until}, now) for item, until in claimed.items()))

    async def fail(self, item: Item, error: Exception, **changes: Any) -> bool:
        """Note that an item failed unexpectedly. Returns whether it's set aside now.

        Otherwise it's retried with growing delays. `changes` are stored in an item that is set aside. If the database
        was away, it wasn't the item's fault: that doesn't count.
        """
        if isinstance(error, Unavailable):
            log.warning("queue.interrupted", queue=self._in.name, id=str(item.id), reason=str(error))
            await self._in.change({"_id": item.id}, {"due_at": self.after(FIRST_DELAY)})
            return False
        crashes = item.crashes + 1
        is_last = crashes >= CRASHES_LIMIT
        # Without the values of variables, because an item may hold secrets.
        where = "".join(traceback.format_exception(error))[-TRACEBACK_LIMIT:]
        log.error("queue.failed", queue=self._in.name, id=str(item.id), crashes=crashes, error=where)
        delay = min(FIRST_DELAY * float(4 ** (crashes - 1)), LONGEST_DELAY)
        kept: dict[str, Any] = {"crashes": crashes, "due_at": self.after(delay)}
        if is_last:
            # Only the error's type, because its text may hold private data.
            kept = {"crashes": crashes, "due_at": None, "set_aside": type(error).__name__, **changes}
            self.set_aside += 1
        await self._in.change({"_id": item.id}, kept)
        return is_last

    def after(self, delay: timedelta) -> datetime:
        """The moment after a delay, or a little later: see `JITTER`."""
        return self._clock() + delay * (1 + JITTER * self._chance())


@dataclass(frozen=True, slots=True)
class Queues:
    """All queues."""

    actions: "Leases[Action]"
    captchas: "Leases[Captcha]"
    deliveries: "Leases[Delivery]"
    logs: "Leases[Log]"
    bulletins: "Leases[Bulletin]"
    erasures: "Leases[Erasure]"

    @classmethod
    def of(cls, collections: Collections, clock: Clock) -> "Queues":
        """The queues of these collections."""
        names = [one.name for one in fields(cls)]
        return cls(**{name: Leases(getattr(collections, name), clock) for name in names})

    def by_name(self) -> "dict[str, Leases[Any]]":
        """Each queue by its name."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def close(self) -> None:
        """Claim nothing more in any queue, because the process is stopping."""
        for queue in self.by_name().values():
            queue.close()

    async def idle(self) -> None:
        """Return when nothing is in hand."""
        await asyncio.gather(*(queue.idle() for queue in self.by_name().values()))

    async def hand_over(self) -> None:
        """Release what this process has claimed. While the database is away, the claims expire instead."""
        with contextlib.suppress(Unavailable):
            await asyncio.gather(*(queue.hand_over() for queue in self.by_name().values()))

    def set_aside(self) -> dict[str, int]:
        """How many items of each queue this process has set aside since its start."""
        return {name: queue.set_aside for name, queue in self.by_name().items()}


def _until(now: datetime) -> dict[str, Any]:
    """The query for items that are due.

    The lower bound is for the embedded database: without it, items that aren't waiting would be read too.
    """
    return {"due_at": {"$gt": _ALWAYS, "$lte": now}}
