"""Tells lists how far back to look: from the roll-ups, it knows when a group had how many actions or log entries."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from models.rollups import TOTALS, WHOLE, GroupDay, GroupHour, Metric, minutes_of
from storage.collections import Collections
from storage.pasts import Past

READ_LIMIT: Final = 20_000
"""Hours or days that one list reads, at most."""
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)

Stretch = tuple[datetime, datetime, int]
"""When it begins and ends, and how many actions it has."""

ACTIONS: Final = (Metric.ACTIONS,)
LOGS: Final = (Metric.ACTIONS, Metric.JOINS, Metric.LEAVES)
"""What most log entries are about, so there are about as many of them."""


class GroupPast(Past):
    """Counts by the minute in the last two days, and by the day before that."""

    def __init__(self, collections: Collections, group_id: int, metrics: tuple[Metric, ...]) -> None:
        self._in = collections
        self._group_id = group_id
        self._metrics = metrics
        self._hours: list[Stretch] | None = None
        self._days: list[Stretch] | None = None
        self._is_whole = False

    async def far(self, start: datetime, count: int) -> datetime | None:
        """The moment since which there were `count` actions before `start`. None if fewer were counted."""
        midnight = start.replace(hour=0, minute=0, second=0, microsecond=0) - _DAY
        if self._hours is None:
            where = {"group_id": self._group_id, "at": {"$gte": midnight, "$lte": start}}
            rows = await self._in.group_hours.all(where, READ_LIMIT)
            self._hours = sorted((part for row in rows for part in self._of_hour(row)), reverse=True)
        found, left = _back(self._hours, start, count)
        if found is not None:
            return found
        if self._days is None:
            where = {"group_id": self._group_id, "at": {"$lte": start}}
            days = await self._in.group_days.all(where, READ_LIMIT)
            self._is_whole = self._metrics == ACTIONS and any(row.counts.get(WHOLE) for row in days)
            self._days = sorted(filter(None, map(self._of_day, days)), reverse=True)
        known = sum(amount for _, _, amount in self._hours)
        before = [one for one in self._days if not known or one[0] < midnight]
        return _back(before, start, left if known else count)[0]

    def _of_hour(self, row: GroupHour) -> Iterator[Stretch]:
        minutes = minutes_of(row.counts)
        for minute, amount in minutes.items():
            begin = row.at + minute * _MINUTE
            yield begin, begin + _MINUTE, amount
        rest = self._amount(row) - minutes.total()
        if rest > 0:
            yield row.at, row.at + _HOUR, rest

    def _of_day(self, row: GroupDay) -> Stretch | None:
        return None if row.day == TOTALS else (row.at, row.at + _DAY, self._amount(row))

    def _amount(self, row: GroupHour | GroupDay) -> int:
        return sum(row.counts.get(metric, 0) for metric in self._metrics)

    @property
    def is_whole(self) -> bool:
        """Whether all actions are counted. Known once `far` has returned None."""
        return self._is_whole


def _back(stretches: list[Stretch], start: datetime, count: int) -> tuple[datetime | None, int]:
    """The moment since which there were so many, as if spread evenly over each stretch; or how many are missing."""
    for begin, end, amount in stretches:
        if begin >= start or not amount:
            continue
        until = min(end, start)
        here = amount * ((until - begin) / (end - begin))
        if here >= count:
            return until - (end - begin) * (count / amount), 0
        count -= int(here)
    return None, count
