"""Tells lists how far back to look: from the roll-ups, it knows when a group had how many actions or log entries."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from models.rollups import TOTALS, WHOLE, GroupHour, Metric, day_of, minutes_of
from storage.collections import Collections
from storage.pasts import Past

READ_LIMIT: Final = 20_000
"""Hours or days that one list reads, at most."""
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)
_REACH: Final = timedelta(days=14)
"""How far back days are read at first."""

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
        self._days: list[Stretch] = []
        self._since: datetime | None = None
        """The first moment that was looked at; None: all was."""
        self._has_read_days = False
        self._is_whole = False

    async def far(self, start: datetime, count: int) -> datetime | None:
        """The moment since which there were `count` actions before `start`. None if fewer were counted.

        `start` must not be later than at the first call.
        """
        if self._hours is None:
            self._hours = await self._read_hours(start)
        found, left = _back(self._hours, start, count)
        while found is None:
            found, _ = _back(self._days, start, left)
            if found is not None or self._since is None:
                break
            await self._read_days(self._since)
        return found

    async def _read_hours(self, start: datetime) -> list[Stretch]:
        midnight = start.replace(hour=0, minute=0, second=0, microsecond=0) - _DAY
        rows = await self._in.group_hours.all(self._span({"$gte": midnight, "$lte": start}), READ_LIMIT)
        hours = sorted((part for row in rows for part in self._of_hour(row)), reverse=True)
        # A group from before hours were counted, or whose hours are gone, has only its days.
        self._since = midnight if hours else start + _DAY
        return hours

    async def _read_days(self, until: datetime) -> None:
        """Those of two weeks, which are enough for most lists, and then all others."""
        is_last = self._has_read_days
        at = {"$lt": until} if is_last else {"$lt": until, "$gte": until - _REACH}
        # Only what's needed of them, since there may be thousands.
        shown = {"at": 1, **{f"counts.{name}": 1 for name in (*self._metrics, WHOLE)}}
        raws = await self._in.group_days.aggregate([{"$match": self._span(at)}, {"$project": shown}])
        days = [one for raw in raws if (one := self._of_day(raw)) is not None]
        self._days += sorted(days, reverse=True)
        self._since, self._has_read_days = None if is_last else until - _REACH, True
        if is_last:
            self._is_whole = self._metrics == ACTIONS and any(raw.get("counts", {}).get(WHOLE) for raw in raws)

    def _span(self, at: Mapping[str, datetime]) -> dict[str, Any]:
        return {"group_id": self._group_id, "at": at}

    def _of_hour(self, row: GroupHour) -> Iterator[Stretch]:
        minutes = minutes_of(row.counts)
        for minute, amount in minutes.items():
            begin = row.at + minute * _MINUTE
            yield begin, begin + _MINUTE, amount
        rest = self._amount(row) - minutes.total()
        if rest > 0:
            yield row.at, row.at + _HOUR, rest

    def _of_day(self, raw: Mapping[str, Any]) -> Stretch | None:
        at: datetime = raw["at"]
        counts = raw.get("counts", {})
        return None if day_of(at) == TOTALS else (at, at + _DAY, sum(counts.get(one, 0) for one in self._metrics))

    def _amount(self, row: GroupHour) -> int:
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
