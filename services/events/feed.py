"""Follows the log and sends new entries to all listeners. See docs/api/streams.md.

One query of the log serves all streams of a process: it reads the new entries of all groups, by time.
Processes announce new entries to each other over Redis; besides, each one queries the log every few seconds.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, Final

import structlog
from cachetools import LRUCache
from pydantic import ValidationError

from models.actors import Actor
from models.events import EventId
from models.logs import LogRead
from models.permissions import Permission
from services.core.base import Service, Tools
from services.events.subscriptions import Event, Subscription
from services.groups.groups import Groups
from storage.collection import Where

OVERLAP: Final = timedelta(seconds=3)
"""How far a query reaches back before the last one: logs are dated before they're committed, by several clocks."""
LATE: Final = timedelta(seconds=30)
"""How far some queries reach back: if the database is interrupted, a commit is repeated for 5 s (RETRY_BUDGET), and so
is each of its tries (TIMEOUT), after statements that took as long."""
LATE_INTERVAL: Final = 10.0
"""Seconds between two queries that reach back that far."""
CLOCK_ERROR: Final = timedelta(seconds=1)
"""A larger difference between the clock and a timer means that the clock was set."""
POLL_INTERVAL: Final = 2.0
"""Seconds between two queries when other processes can't announce their entries."""
SHARED_POLL_INTERVAL: Final = 10.0
"""Seconds between two queries when they can, over Redis."""
LOOK_PAUSE: Final = 0.1
"""The least number of seconds between two queries, and between two announcements, however much is logged."""
LOOK_LIMIT: Final = 5_000
"""Log entries per query; if there are more, listeners get the event that makes them fetch everything again."""
SEEN_LIMIT: Final = 2 * LOOK_LIMIT
"""Entries that are remembered, so that none is sent twice, even if the clock is set back."""
REPLAY_LIMIT: Final = 500
"""Missed events that a returning client gets. If it missed more, it has to fetch everything again."""
REPLAY_WITHIN: Final = timedelta(days=1)

log = structlog.get_logger(__name__)


class Feed(Service):
    """Follows the log while somebody listens."""

    def __init__(self, tools: Tools, groups: Groups, timer: Callable[[], float] = time.monotonic) -> None:
        super().__init__(tools)
        self._groups = groups
        self._news = tools.news
        self._listening: set[Subscription] = set()
        self._by_group: dict[int, set[Subscription]] = {}
        self._is_wanted = asyncio.Event()
        self._seen: LRUCache[str, bool] = LRUCache(SEEN_LIMIT)
        self._timer = timer
        self._last: tuple[float, datetime] | None = None
        """When we last looked: by a timer, and by the clock that dates the entries."""
        self._jumped: tuple[float, datetime] | None = None
        """When the clock last jumped ahead, by the timer, and what it said before."""
        self._looked_for_late = timer()
        self._cache.on_news = self._news.here.set

    async def groups_for(self, actor: Actor, asked: Iterable[int] | None) -> frozenset[int] | None:
        """The groups whose events an actor gets: those they ask for, or all that they may see. None: all groups.

        Raises NotFound, and Forbidden for a requested group whose logs they may not see.
        """
        if asked is not None:
            for group_id in asked:
                await self._permissions.require(actor, group_id, Permission.LOGS_VIEW)
            return frozenset(asked)
        visible = await self._groups.visible_to(actor)
        return None if visible is None else await self.still_of(actor, visible)

    async def still_of(self, actor: Actor, group_ids: Iterable[int]) -> frozenset[int]:
        """Those of the groups whose logs the actor may still see."""
        return frozenset([one for one in group_ids if await self._permissions.may(actor, one, Permission.LOGS_VIEW)])

    @contextlib.contextmanager
    def subscribe(self, group_ids: frozenset[int] | None, last: EventId | None = None) -> Iterator[Subscription]:
        """Listen to some groups, or to all (None). `last` is the last event that a returning listener got."""
        now = self._clock()
        # What is dated before they return may be committed after `missed` has looked.
        subscription = Subscription(group_ids, now if last is None else min(now, last.moment) - LATE)
        self._listening.add(subscription)
        for group_id in group_ids or ():
            self._by_group.setdefault(group_id, set()).add(subscription)
        self._is_wanted.set()
        try:
            yield subscription
        finally:
            self._listening.discard(subscription)
            for group_id in group_ids or ():
                self._by_group[group_id].discard(subscription)
                if not self._by_group[group_id]:
                    del self._by_group[group_id]

    async def missed(self, group_ids: frozenset[int] | None, last: EventId) -> list[Event] | None:
        """What happened since an event, in order. Some may come twice.

        None if it's more than REPLAY_LIMIT, or if nobody can tell: the clock was set back since.
        """
        since, now = last.moment - OVERLAP, self._clock()
        if not now - REPLAY_WITHIN <= since <= now:
            return None
        events: list[Event] = []
        late: list[Event] = []
        for group_id in [None] if group_ids is None else sorted(group_ids):
            where = {} if group_id is None else {"group_id": group_id}
            newer = {"timestamp": {"$gte": since}, **where}
            events += _events(await self._in.logs.first_raw(newer, "timestamp", REPLAY_LIMIT + 1))
            if len(events) > REPLAY_LIMIT:
                return None
            late += _events(await self._late(since, REPLAY_LIMIT, where))
        return sorted(one for one in (*late, *events) if one.id != last)

    async def _late(self, before: datetime, limit: int, where: Where | None = None) -> list[dict[str, Any]]:
        """The newest entries that are dated before a time, but may have been committed after it."""
        dated = {"timestamp": {"$gte": before - LATE, "$lt": before}, **(where or {})}
        return await self._in.logs.first_raw(dated, "timestamp", limit, last=True)

    async def run(self) -> None:
        """Follow the log, and announce our entries to the other processes. Runs as long as the process."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tell_others(), name="news")
            tasks.create_task(self._follow(), name="feed")

    async def _tell_others(self) -> None:
        while True:
            await self._news.unannounced.wait()
            self._news.unannounced.clear()
            await self._cache.publish_news()
            await asyncio.sleep(LOOK_PAUSE)  # one announcement is enough for everything logged in the meantime

    async def _follow(self) -> None:
        while True:
            if not self._listening:
                self._is_wanted.clear()
                self._last = self._jumped = None
                await self._is_wanted.wait()
            self._news.here.clear()
            await self._database.patiently(self._look)
            await asyncio.sleep(LOOK_PAUSE)  # read at once what was logged in the meantime
            interval = SHARED_POLL_INTERVAL if self._cache.status == "shared" else POLL_INTERVAL
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(interval):
                    await self._news.here.wait()

    async def _look(self) -> None:
        """Send the new entries to the listeners."""
        look = self._timer(), self._clock()
        since = self._since(*look)
        raws = await self._in.logs.first_raw({"timestamp": {"$gte": since}}, "timestamp", LOOK_LIMIT)
        late: list[dict[str, Any]] = []
        if look[0] - self._looked_for_late >= LATE_INTERVAL:
            late = await self._late(since, LOOK_LIMIT)
            self._looked_for_late = look[0]
        self._last = look
        new = [raw for raw in (*reversed(late), *raws) if str(raw["_id"]) not in self._seen]
        self._seen.update({str(raw["_id"]): True for raw in new})
        if len(raws) == LOOK_LIMIT:
            log.warning("feed.too_much", logs=len(raws))
            for subscription in self._listening:
                subscription.miss()
            return
        everybody = [one for one in self._listening if one.group_ids is None]
        for event in _events(new):
            for subscription in [*self._by_group.get(event.group_id, ()), *everybody]:
                subscription.put(event)

    def _since(self, timer: float, now: datetime) -> datetime:
        """From when on there may be new entries. If the clock was set since the last look, this notes it."""
        last_timer, last = self._last or (timer, now)
        error = now - last - timedelta(seconds=timer - last_timer)
        if error > CLOCK_ERROR:
            self._jumped = timer, last
        since = min(last, now)
        if self._jumped is not None and timer - self._jumped[0] <= OVERLAP.total_seconds():
            since = min(since, self._jumped[1])
        if error < -CLOCK_ERROR:
            for subscription in self._listening:
                subscription.since = min(subscription.since, since - OVERLAP)
        return since - OVERLAP

    def stop(self) -> None:
        """End all streams, because the process is stopping."""
        for subscription in self._listening:
            subscription.end()


def _events(raws: Iterable[dict[str, Any]]) -> list[Event]:
    """Logs of groups as events. Unreadable ones are left out, as in lists."""
    events = []
    for raw in raws:
        if raw.get("group_id") is None:
            continue
        try:
            entry = LogRead.model_validate({**raw, "id": str(raw["_id"])})
        except ValidationError as error:
            log.warning("feed.unreadable", id=str(raw["_id"]), error=str(error.errors(include_input=False)[:1]))
            continue
        events.append(Event(EventId(entry.timestamp, entry.id), raw["group_id"], entry.event_type, entry))
    return events
