"""Who is active in a group, and who stays. See docs/internals/stats.md."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from models.actors import Actor
from models.members import Cohort, CohortWeek, MembersFigures
from models.permissions import Permission
from models.rollups import COHORT, JOINED, STAYED, GroupDay, Metric
from models.stats import Interval, RangeQuery
from services.core.base import Service, Tools
from services.core.errors import Invalid
from services.stats.calendars import begins, date_of, day_before, noon_of
from services.stats.counted import Counted, active_people, range_of
from texts import Key

WEEKS_LIMIT: Final = 53
"""Weeks in one answer, at most."""

Weeks = Sequence[datetime]
"""When each week begins."""


class MembersReports(Service):
    """Tells who joined and who wrote, from the group's days. It reads no documents of people."""

    def __init__(self, tools: Tools, counted: Counted) -> None:
        super().__init__(tools)
        self._counted = counted

    async def members(self, group_id: int, query: RangeQuery, actor: Actor) -> MembersFigures:
        """Figures of whole weeks, the last one containing `to`.

        Raises NotFound, Forbidden without `stats.view`, Invalid for a bad range.
        """
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        group = await self._lookups.get_group(group_id)
        zone = ZoneInfo(query.tz)
        given, until = range_of(query, self._clock())
        weeks = list(begins(given, until, Interval.WEEK, zone))
        if len(weeks) > WEEKS_LIMIT:
            raise Invalid("from", Key.ERROR_RANGE_TOO_LONG, limit=WEEKS_LIMIT)
        read = await self._counted.days(group_id, day_before(weeks[0]), until)
        days = [row for row in read if noon_of(row.at, zone) >= weeks[0]]
        sums = self._counted.sums(days)
        active = active_people(days, weeks[0], until, zone) or 0
        return MembersFigures(
            group_id=group_id,
            since=weeks[0],
            until=until,
            tz=query.tz,
            members=group.member_count,
            active=active,
            silent=max(group.member_count - active, 0),
            new=sums[Metric.NEW_PEOPLE],
            joined=sums[Metric.JOINS],
            left=sums[Metric.LEAVES],
            weeks=_cohorts(weeks, days, zone),
        )


def _cohorts(weeks: Weeks, days: Sequence[GroupDay], zone: ZoneInfo) -> list[Cohort]:
    per_week: list[Counter[str]] = [Counter() for _ in weeks]
    for row in days:
        per_week[bisect_right(weeks, noon_of(row.at, zone)) - 1].update(row.counts)
    return [_cohort(place, week, date_of(week, zone), per_week) for place, week in enumerate(weeks)]


def _cohort(place: int, since: datetime, monday: int, per_week: Sequence[Counter[str]]) -> Cohort:
    joined, stayed = per_week[place][JOINED], per_week[place][STAYED]
    wrote = [counts[f"{COHORT}{monday}"] for counts in per_week]
    later = [
        CohortWeek(week=week - place, active=wrote[week], share=round(wrote[week] / joined, 4) if joined else 0.0)
        for week in range(place, len(per_week))
    ]
    return Cohort(since=since, joined=joined, stayed=stayed, weeks=later)
