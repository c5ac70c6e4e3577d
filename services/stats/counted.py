"""Reads a group's roll-ups, and checks the requested range."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from models.rollups import GAP_LIMIT, GroupDay, GroupHour, Metric, active_since
from models.stats import RangeQuery
from services.core.base import Service
from services.core.errors import Invalid
from services.stats.calendars import date_of
from texts import Key

DEFAULT_RANGE: Final = timedelta(days=28)
DAYS_LIMIT: Final = 1_830
"""Days of one range, at most: five years."""
READ_LIMIT: Final = 20_000
"""Documents that one report reads, at most."""


class Counted(Service):
    """Hours and days of a group, oldest first."""

    async def hours(self, group_id: int, since: datetime, until: datetime) -> list[GroupHour]:
        """Hours that begin within a time range, oldest first."""
        where = {"group_id": group_id, "at": {"$gte": since, "$lt": until}}
        return sorted(await self._in.group_hours.all(where, READ_LIMIT), key=lambda one: one.at)

    async def by_hour(
        self, group_id: int, since: datetime, until: datetime, metric: Metric
    ) -> list[tuple[datetime, int]]:
        """One count of each hour that begins within a time range, in no particular order."""
        where = {"group_id": group_id, "at": {"$gte": since, "$lt": until}}
        rows = await self._in.group_hours.fields(where, ("at", f"counts.{metric}"), READ_LIMIT)
        return [(row["at"], row.get("counts", {}).get(metric, 0)) for row in rows]

    async def days(self, group_id: int, since: datetime, until: datetime) -> list[GroupDay]:
        """Days in UTC that begin within a time range, oldest first."""
        where = {"group_id": group_id, "at": {"$gte": since, "$lt": until}}
        return sorted(await self._in.group_days.all(where, READ_LIMIT), key=lambda one: one.at)

    @staticmethod
    def sums(rows: Iterable[GroupHour | GroupDay]) -> Counter[str]:
        """The totals of all counters."""
        sums: Counter[str] = Counter()
        for row in rows:
            sums.update(row.counts)
        return sums


def active_people(days: Iterable[GroupDay], since: datetime, until: datetime, zone: ZoneInfo) -> int | None:
    """How many people wrote on the days of a range, each counted once; None if the range is longer than we know."""
    if until - since >= timedelta(days=GAP_LIMIT):
        return None
    return active_since(date_of(since, zone), ((row.day, row.counts) for row in days))


def range_of(query: RangeQuery, now: datetime) -> tuple[datetime, datetime]:
    """The requested range. Raises Invalid if it's backwards or too long."""
    until = query.until or now
    since = query.since or until - DEFAULT_RANGE
    if since >= until:
        raise Invalid("from", Key.ERROR_RANGE_BACKWARDS)
    if until - since > timedelta(days=DAYS_LIMIT):
        raise Invalid("from", Key.ERROR_RANGE_TOO_LONG, limit=DAYS_LIMIT)
    return since, until
