"""Tells lists how far back to look: from the roll-ups, it knows when a group had how many actions or log entries."""

from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from cachetools import TTLCache

from models.base import Clock
from models.rollups import TOTALS, WHOLE, GroupHour, Metric, day_of, minutes_of
from storage.collections import Collections
from storage.pasts import Past

READ_LIMIT: Final = 20_000
"""Hours or days that one list reads, at most."""
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)
_DAYS_KEPT: Final = 20_000
"""Days of groups that are remembered, at most."""
_KEPT: Final = 600.0
"""Seconds for which they are."""
_REACH: Final = timedelta(days=60)
"""How far back days are read at first."""

Stretch = tuple[datetime, datetime, int]
"""When it begins and ends, and how many actions it has."""

ACTIONS: Final = (Metric.ACTIONS,)
LOGS: Final = (Metric.ACTIONS, Metric.JOINS, Metric.LEAVES)
"""What most log entries are about, so there are about as many of them."""


@dataclass(frozen=True, slots=True)
class _Days:
    """Some of a group's days, as far as they're needed here."""

    stretches: list[Stretch]
    """The last day first."""
    is_whole: bool
    """Whether a document among them says that the whole group is counted."""


Known = MutableMapping[tuple[int, datetime, bool], _Days]
"""By group, by the end of the days, and whether they're all days before it."""


class Pasts:
    """The pasts of groups.

    It remembers their days for a few minutes: they hardly change, and if they do, lists only look too far or too near
    at first.
    """

    def __init__(self, collections: Collections, metrics: tuple[Metric, ...], clock: Clock) -> None:
        self._in = collections
        self._metrics = metrics
        self._clock = clock
        self._known: Known = TTLCache(_DAYS_KEPT, _KEPT, getsizeof=lambda days: 1 + len(days.stretches))

    def of(self, group_id: int) -> "GroupPast":
        """The past of a group, for one list."""
        return GroupPast(self._in, group_id, self._metrics, self._known, self._clock())


class GroupPast(Past):
    """Counts by the minute in the last two days, and by the day before that."""

    def __init__(
        self, collections: Collections, group_id: int, metrics: tuple[Metric, ...], known: Known, now: datetime
    ) -> None:
        self._in = collections
        self._now = now
        self._group_id = group_id
        self._metrics = metrics
        self._known = known
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
        self._since = midnight if hours else midnight + 2 * _DAY
        return hours

    async def _read_days(self, until: datetime) -> None:
        """Those of two months, which are enough for most lists, and then all others."""
        is_last = self._has_read_days
        key = (self._group_id, until, is_last)
        days = self._known.get(key)
        if days is None:
            days = self._known[key] = await self._days_of(
                {"$lt": until} | ({} if is_last else {"$gte": until - _REACH})
            )
        self._days += days.stretches
        self._since, self._has_read_days = None if is_last else until - _REACH, True
        self._is_whole = is_last and self._metrics == ACTIONS and days.is_whole

    async def _days_of(self, at: Mapping[str, datetime]) -> _Days:
        # Only what's needed of them, since there may be thousands.
        shown = {"at": 1, **{f"counts.{name}": 1 for name in (*self._metrics, WHOLE)}}
        raws = await self._in.group_days.aggregate([{"$match": self._span(at)}, {"$project": shown}])
        days = [one for raw in raws if (one := self._of_day(raw)) is not None]
        return _Days(sorted(days, reverse=True), any(raw.get("counts", {}).get(WHOLE) for raw in raws))

    def _span(self, at: Mapping[str, datetime]) -> dict[str, Any]:
        return {"group_id": self._group_id, "at": at}

    def _of_hour(self, row: GroupHour) -> Iterator[Stretch]:
        minutes = minutes_of(row.counts)
        for minute, amount in minutes.items():
            begin = row.at + minute * _MINUTE
            yield begin, self._end(begin, _MINUTE), amount
        rest = self._amount(row) - minutes.total()
        if rest > 0:
            yield row.at, self._end(row.at, _HOUR), rest

    def _end(self, begin: datetime, length: timedelta) -> datetime:
        """The end of a stretch, or now: everything that was counted has happened."""
        end = begin + length
        return min(end, self._now) if begin < self._now else end

    def _of_day(self, raw: Mapping[str, Any]) -> Stretch | None:
        at: datetime = raw["at"]
        counts = raw.get("counts", {})
        if day_of(at) == TOTALS:
            return None
        return (at, self._end(at, _DAY), sum(counts.get(one, 0) for one in self._metrics))

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
