"""Who wrote in a time range. Everybody counts once, no matter on how many days they wrote."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from services.core.base import Service

LIMIT: Final = 50_000
"""Person-days that are read for one answer, at most. The roll-ups show beforehand how many there are."""
_NOON: Final = time(12)

Ids = Sequence[int]
Wrote = Mapping[int, Sequence[datetime]]
"""The days in UTC on which each person wrote."""


class People(Service):
    """Reads the days of people."""

    async def who_wrote(self, group_ids: Ids, since: datetime, until: datetime, expected: int) -> Wrote | None:
        """Who wrote from the day in UTC of `since` on. None if `expected`, the number of person-days, is too large."""
        found = await self._read(group_ids, since, until, expected, {"_id": "$user_id", "days": {"$push": "$at"}})
        return None if found is None else {one["_id"]: one["days"] for one in found}

    async def count_by_group(
        self, group_ids: Ids, since: datetime, until: datetime, expected: int
    ) -> Counter[int] | None:
        """How many people wrote in each group, with the same limit."""
        each = {"_id": {"group_id": "$group_id", "user_id": "$user_id"}}
        found = await self._read(group_ids, since, until, expected, each)
        return None if found is None else Counter(one["_id"]["group_id"] for one in found)

    async def _read(
        self, group_ids: Ids, since: datetime, until: datetime, expected: int, grouped: dict[str, Any]
    ) -> list[dict[str, Any]] | None:
        if expected > LIMIT:
            return None
        if not expected or not group_ids:
            return []
        first = datetime.combine(since.astimezone(UTC).date(), time(), UTC)
        wanted = group_ids[0] if len(group_ids) == 1 else {"$in": list(group_ids)}
        stages: list[dict[str, Any]] = [
            {"$match": {"group_id": wanted, "at": {"$gte": first, "$lt": until}}},
            # A stage of its own: in the same stage, the embedded server wouldn't use the index.
            {"$match": {"messages": {"$gt": 0}}},
            {"$group": grouped},
        ]
        return await self._in.person_days.aggregate(stages)


def noon_of(day: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which a day in UTC counts in another zone: its noon, so that it keeps its date."""
    return datetime.combine(day.astimezone(UTC).date(), _NOON, zone)


def day_before(moment: datetime) -> datetime:
    """Early enough for every day in UTC that counts from a moment on, in any zone."""
    return moment - timedelta(days=1)


def places_of(wrote: Wrote, starts: Sequence[datetime], zone: ZoneInfo) -> dict[int, set[int]]:
    """In which time ranges each person wrote, given when the ranges begin. Without people who wrote in none."""
    found = {}
    for person, days in wrote.items():
        places = {bisect_right(starts, noon_of(day, zone)) - 1 for day in days} - {-1}
        if places:
            found[person] = places
    return found
