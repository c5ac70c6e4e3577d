"""Weekly figures of each group that you manage, beside those of the week before."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from models.actors import Actor
from models.groups import GroupRead
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.rollups import GroupDay, Metric
from models.stats import Interval
from models.weekly import WeeklyQuery, WeeklyReport
from services.core.base import Service, Tools
from services.core.errors import Invalid
from services.groups.groups import Groups
from services.stats.calendars import begin_of
from services.stats.counted import active_people
from texts import Key

WEEK: Final = timedelta(days=7)
_DAYS: Final = 15
"""Days of a group that are read at most: two weeks, the second of which may not be over."""
_EARLIEST: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""No group has figures from before Telegram existed, and the calendar's first week has none before it."""
_SUMMED: Final = (Metric.MESSAGES, Metric.JOINS, Metric.LEAVES, Metric.ACTIONS, Metric.UNDONE)


class Weekly(Service):
    """Reads the days of all groups of a page in one query."""

    def __init__(self, tools: Tools, groups: Groups) -> None:
        super().__init__(tools)
        self._groups = groups

    async def page(self, query: WeeklyQuery, page: PageQuery, actor: Actor) -> Page[WeeklyReport]:
        """The same page as the list of groups, without groups whose figures you may not see.

        Raises Invalid for a week in the future, or before 2000.
        """
        now = self._clock()
        asked = now - WEEK if query.week is None else datetime.combine(query.week, time(), UTC)
        since = begin_of(asked, Interval.WEEK, ZoneInfo("UTC"))
        if since > now:
            raise Invalid("week", Key.ERROR_WEEK_TO_COME)
        if since + WEEK <= _EARLIEST:
            raise Invalid("week", Key.ERROR_WEEK_TOO_EARLY)
        listed = await self._groups.page(query, page, actor)
        seen = [group for group in listed.items if await self._may_see(actor, group.group_id)]
        until = min(since + WEEK, now)
        weeks = [(since - WEEK, until - WEEK), (since, until)]
        return Page(
            items=await self._reports(seen, weeks),
            next_cursor=listed.next_cursor,
            previous_cursor=listed.previous_cursor,
        )

    async def _may_see(self, actor: Actor, group_id: int) -> bool:
        return (await self._permissions.authority_of(actor, group_id)).may(Permission.STATS_VIEW)

    async def _reports(
        self, groups: Sequence[GroupRead], weeks: Sequence[tuple[datetime, datetime]]
    ) -> list[WeeklyReport]:
        ids = [group.group_id for group in groups]
        where = {"group_id": {"$in": ids}, "at": {"$gte": weeks[0][0], "$lt": weeks[1][1]}}
        days = await self._in.group_days.all(where, len(ids) * _DAYS) if ids else []
        days.sort(key=lambda day: day.at)
        told: list[dict[int, dict[str, int | None]]] = []
        for since, until in weeks:
            held = [day for day in days if since <= day.at < until]
            told.append({one: _figures([day for day in held if day.group_id == one], since, until) for one in ids})
        return [
            WeeklyReport.model_validate(
                {
                    "group_id": group.group_id,
                    "name": group.name,
                    "since": weeks[1][0],
                    "until": weeks[1][1],
                    **told[1][group.group_id],
                    **{f"{name}_before": value for name, value in told[0][group.group_id].items()},
                }
            )
            for group in groups
        ]


def _figures(days: Sequence[GroupDay], since: datetime, until: datetime) -> dict[str, int | None]:
    sizes = [day.members for day in days if day.members is not None]
    return {
        "members": sizes[-1] if sizes else None,
        "active_people": active_people(days, since, until, ZoneInfo("UTC")),
        **{metric: sum(day.counts.get(metric, 0) for day in days) for metric in _SUMMED},
    }
