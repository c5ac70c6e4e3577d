"""Who is active in a group, and who stays. See docs/internals/stats.md."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from models.actors import Actor
from models.members import Cohort, CohortWeek, MembersFigures
from models.permissions import Permission
from models.rollups import Metric
from models.stats import Interval, RangeQuery
from services.core.base import Service, Tools
from services.core.errors import Invalid
from services.stats.calendars import begins
from services.stats.counted import Counted, range_of
from services.stats.people import LIMIT, People, day_before, noon_of, places_of
from texts import Key

WEEKS_LIMIT: Final = 53
"""Weeks in one answer, at most."""

Weeks = Sequence[datetime]
"""When each week begins."""


class MembersReports(Service):
    """Reads who joined and who wrote."""

    def __init__(self, tools: Tools, counted: Counted, people: People) -> None:
        super().__init__(tools)
        self._counted = counted
        self._people = people

    async def members(self, group_id: int, query: RangeQuery, actor: Actor) -> MembersFigures:
        """Figures of whole weeks, the last one containing `to`.

        Raises NotFound, Forbidden without `stats.view`, Invalid for a bad range or if too many people wrote.
        """
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        group = await self._lookups.get_group(group_id)
        zone = ZoneInfo(query.tz)
        given, until = range_of(query, self._clock())
        weeks = list(begins(given, until, Interval.WEEK, zone))
        if len(weeks) > WEEKS_LIMIT:
            raise Invalid("from", Key.ERROR_RANGE_TOO_LONG, limit=WEEKS_LIMIT)
        days = await self._counted.days(group_id, day_before(weeks[0]), until)
        sums = self._counted.sums(row for row in days if noon_of(row.at, zone) >= weeks[0])
        wrote = await self._people.who_wrote([group_id], day_before(weeks[0]), until, sums[Metric.ACTIVE_PEOPLE])
        if wrote is None or sums[Metric.JOINS] > LIMIT:
            raise Invalid("from", Key.ERROR_TOO_MANY_PEOPLE, limit=LIMIT)
        active = places_of(wrote, weeks, zone)
        return MembersFigures(
            group_id=group_id,
            since=weeks[0],
            until=until,
            tz=query.tz,
            members=group.member_count,
            active=len(active),
            silent=max(group.member_count - len(active), 0),
            new=sums[Metric.NEW_PEOPLE],
            joined=sums[Metric.JOINS],
            left=sums[Metric.LEAVES],
            weeks=await self._cohorts(group_id, weeks, until, active, zone),
        )

    async def _cohorts(
        self, group_id: int, weeks: Weeks, until: datetime, active: Mapping[int, set[int]], zone: ZoneInfo
    ) -> list[Cohort]:
        stages: list[dict[str, Any]] = [
            {"$match": {"group_id": group_id, "joined_at": {"$gte": weeks[0], "$lt": until}}},
            {"$project": {"user_id": 1, "joined_at": 1, "is_active": 1}},
        ]
        joined: list[list[dict[str, Any]]] = [[] for _ in weeks]
        for one in await self._in.users.aggregate(stages):
            joined[bisect_right(weeks, one["joined_at"].astimezone(zone)) - 1].append(one)
        return [_cohort(place, weeks, people, active) for place, people in enumerate(joined)]


def _cohort(place: int, weeks: Weeks, people: Sequence[Mapping[str, Any]], active: Mapping[int, set[int]]) -> Cohort:
    wrote = Counter(week for one in people for week in active.get(one["user_id"], ()))
    count = len(people)
    later = [
        CohortWeek(week=week - place, active=wrote[week], share=round(wrote[week] / count, 4) if count else 0.0)
        for week in range(place, len(weeks))
    ]
    stayed = sum(one["is_active"] for one in people)
    return Cohort(since=weeks[place], joined=len(people), stayed=stayed, weeks=later)
