"""The last days of many groups at once, for the small charts in a list of groups."""

import time
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from cachetools import TTLCache

from models.actors import Actor
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.rollups import Metric
from models.stats import GroupLately, Interval, LatelyQuery
from services.core.base import Service, Tools
from services.groups.groups import Groups
from services.stats.calendars import begin_of

DAYS: Final = 7
KEPT: Final = 60
"""Seconds for which a group's figures are cached."""
_CACHED: Final = 2_000
"""Groups whose figures are cached, at most."""

Days = Mapping[datetime, Mapping[str, int]]
"""The counters of each day in UTC on which something was counted."""


class Lately(Service):
    """Reads the last days of all groups of a page in one query."""

    def __init__(self, tools: Tools, groups: Groups, timer: Callable[[], float] = time.monotonic) -> None:
        super().__init__(tools)
        self._groups = groups
        self._known: TTLCache[int, Days] = TTLCache(_CACHED, KEPT, timer=timer)

    async def page(self, query: LatelyQuery, page: PageQuery, actor: Actor) -> Page[GroupLately]:
        """The same page as the list of groups, with their figures."""
        listed = await self._groups.page(query, page, actor)
        ids = [group.group_id for group in listed.items]
        allowed = {one for one in ids if await self._may_see(actor, one)}
        today = begin_of(self._clock(), Interval.DAY, ZoneInfo("UTC"))
        days = [today - timedelta(days=ago) for ago in reversed(range(DAYS))]
        counts = await self._counts(allowed, days[0])
        return Page(
            items=[
                GroupLately(
                    group_id=one,
                    since=days[0].date(),
                    values=_values(counts[one], days, query.metric) if one in allowed else None,
                )
                for one in ids
            ],
            next_cursor=listed.next_cursor,
            previous_cursor=listed.previous_cursor,
        )

    async def _may_see(self, actor: Actor, group_id: int) -> bool:
        return (await self._permissions.authority_of(actor, group_id)).may(Permission.STATS_VIEW)

    async def _counts(self, group_ids: Collection[int], since: datetime) -> dict[int, Days]:
        found = {one: self._known[one] for one in group_ids if one in self._known}
        unknown = sorted(set(group_ids) - set(found))
        if unknown:
            read: dict[int, dict[datetime, Mapping[str, int]]] = {one: {} for one in unknown}
            where = {"group_id": {"$in": unknown}, "at": {"$gte": since}}
            for row in await self._in.group_days.all(where, len(unknown) * (DAYS + 1)):
                read[row.group_id][row.at] = row.counts
            self._known.update(read)
            found.update(read)
        return found


def _values(counts: Days, days: list[datetime], metric: Metric) -> list[int]:
    return [counts.get(day, {}).get(metric, 0) for day in days]
