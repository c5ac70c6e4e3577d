"""What the roll-ups say about a group. See docs/internals/stats.md."""

from bisect import bisect_right
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Any, Final
from zoneinfo import ZoneInfo

from models.actions import ActionType
from models.actors import Actor
from models.permissions import Permission
from models.reports import Report
from models.rollups import (
    HOUR_RETENTION,
    RULE,
    GroupDay,
    GroupHour,
    Metric,
    action_count,
    rule_name_of,
    rule_undone_count,
)
from models.stats import (
    CaptchaFigures,
    Heatmap,
    HeatmapQuery,
    InstallationStats,
    Interval,
    ModeratorFigures,
    Moderators,
    Point,
    RangeQuery,
    RuleFigures,
    RulesFigures,
    Series,
    SeriesQuery,
)
from services.core.base import Service
from services.core.errors import Forbidden, Invalid
from services.stats.calendars import begin_of, begins
from texts import Key

DEFAULT_RANGE: Final = timedelta(days=28)
POINTS_LIMIT: Final = 1_000
"""Points of one series."""
DAYS_LIMIT: Final = 1_830
"""Days of one range: five years."""
ALL_GROUPS_RANGE: Final = timedelta(days=31)
"""How long a range of all groups together may be."""
READ_LIMIT: Final = 20_000
"""Documents that one report reads."""
_KEPT: Final = timedelta(seconds=HOUR_RETENTION)

Row = GroupHour | GroupDay


class StatsReports(Service):
    """Reads the roll-ups. All need `stats.view`, and raise NotFound, Forbidden, Invalid for a bad range."""

    async def series(self, group_id: int, query: SeriesQuery, actor: Actor) -> Series:
        """Figures over time."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        zone = ZoneInfo(query.tz)
        since, until = self._range(query)
        since = begin_of(since, query.interval, zone)
        is_exact = since >= self._clock() - _KEPT
        if query.interval is Interval.HOUR and not is_exact:
            raise Invalid("from", Key.ERROR_HOURS_GONE, limit=_KEPT.days)
        starts = []
        for at in begins(since, until, query.interval, zone):
            starts.append(at)
            if len(starts) > POINTS_LIMIT:
                raise Invalid("from", Key.ERROR_RANGE_TOO_LONG, limit=POINTS_LIMIT)
        sums: list[Counter[str]] = [Counter() for _ in starts]
        members: list[int | None] = [None] * len(starts)
        for row in await self._rows(group_id, since, until, is_exact=is_exact):
            # A day in UTC counts under its own date, so by its noon.
            at = row.at if is_exact else datetime.combine(row.at.date(), row.at.time().replace(hour=12), zone)
            place = bisect_right(starts, at) - 1
            if place < 0:
                continue
            sums[place].update(row.counts)
            members[place] = row.members if row.members is not None else members[place]
        return Series(
            group_id=group_id,
            since=since,
            until=until,
            interval=query.interval,
            tz=query.tz,
            resolution=Interval.HOUR if is_exact else Interval.DAY,
            points=[
                Point(at=at, values={one: size if one is Metric.MEMBERS else sum_.get(one, 0) for one in query.wanted})
                for at, sum_, size in zip(starts, sums, members, strict=True)
            ],
        )

    async def of_installation(self, query: RangeQuery, actor: Actor) -> InstallationStats:
        """The sums over all groups. Raises Forbidden unless the actor is an operator."""
        if not actor.is_unrestricted:
            raise Forbidden(Key.ERROR_OPERATORS_ONLY)
        since, until = self._days(query)
        if until - since > ALL_GROUPS_RANGE:
            raise Invalid("from", Key.ERROR_RANGE_TOO_LONG, limit=ALL_GROUPS_RANGE.days)
        summed = {metric: {"$sum": f"$counts.{metric}"} for metric in Metric if metric is not Metric.MEMBERS}
        span = {"$match": {"at": {"$gte": since, "$lt": until}}}
        per_group = await self._in.group_days.aggregate([span, {"$group": {"_id": "$group_id", **summed}}])
        totals = {metric: sum(one[metric] for one in per_group) for metric in summed}
        return InstallationStats(since=since, until=until, groups=len(per_group), totals=totals)

    async def heatmap(self, group_id: int, query: HeatmapQuery, actor: Actor) -> Heatmap:
        """When things happen: by weekday and hour."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        zone = ZoneInfo(query.tz)
        since, until = self._range(query)
        since = begin_of(since, Interval.HOUR, zone)
        if since < self._clock() - _KEPT:
            raise Invalid("from", Key.ERROR_HOURS_GONE, limit=_KEPT.days)
        rows = [[0] * 24 for _ in range(7)]
        for row in await self._rows(group_id, since, until, is_exact=True):
            local = row.at.astimezone(zone)
            rows[local.weekday()][local.hour] += row.counts.get(query.metric, 0)
        return Heatmap(group_id=group_id, since=since, until=until, tz=query.tz, metric=query.metric, rows=rows)

    async def rules(self, group_id: int, query: RangeQuery, actor: Actor) -> RulesFigures:
        """What the rules did."""
        since, until, sums = await self._sums(group_id, query, actor)
        found = [(rule_name_of(name), hits) for name, hits in sums.items() if name.startswith(RULE)]
        rules = [
            RuleFigures(rule_name=one, hits=hits, undone=sums.get(rule_undone_count(one), 0)) for one, hits in found
        ]
        rules.sort(key=lambda one: (-one.hits, one.rule_name))
        return RulesFigures(group_id=group_id, since=since, until=until, rules=rules)

    async def captcha(self, group_id: int, query: RangeQuery, actor: Actor) -> CaptchaFigures:
        """How captchas ended."""
        since, until, sums = await self._sums(group_id, query, actor)
        passed, failed = sums.get(Metric.CAPTCHAS_PASSED, 0), sums.get(Metric.CAPTCHAS_FAILED, 0)
        return CaptchaFigures(group_id=group_id, since=since, until=until, passed=passed, failed=failed)

    async def moderators(self, group_id: int, query: RangeQuery, actor: Actor) -> Moderators:
        """Who did what, and how soon after a report."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        since, until = self._days(query)
        span = {"$gte": since, "$lt": until}
        days = await self._in.person_days.all({"group_id": group_id, "acted_at": span}, READ_LIMIT)
        decided = await self._in.reports.all({"group_id": group_id, "created_at": span}, READ_LIMIT)
        people: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for day in days:
            people[day.user_id].update(day.counts)
        waits = _waits(decided)
        figures = [
            _figures(user_id, await self._label(group_id, user_id), people[user_id], waits.get(user_id, []))
            for user_id in sorted({*people, *waits})
        ]
        figures.sort(key=lambda one: (-one.actions, one.user_id))
        return Moderators(group_id=group_id, since=since, until=until, moderators=figures)

    async def _label(self, group_id: int, user_id: int) -> str:
        user = await self._lookups.find_user(group_id, user_id)
        return user.label if user else str(user_id)

    async def _sums(self, group_id: int, query: RangeQuery, actor: Actor) -> tuple[datetime, datetime, dict[str, int]]:
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        since, until = self._days(query)
        sums: Counter[str] = Counter()
        for row in await self._rows(group_id, since, until, is_exact=False):
            sums.update(row.counts)
        return since, until, sums

    async def _rows(self, group_id: int, since: datetime, until: datetime, *, is_exact: bool) -> list[Any]:
        where = {"group_id": group_id, "at": {"$gte": since, "$lt": until}}
        if is_exact:
            return sorted(await self._in.group_hours.all(where, READ_LIMIT), key=lambda one: one.at)
        return sorted(await self._in.group_days.all(where, READ_LIMIT), key=lambda one: one.at)

    def _range(self, query: RangeQuery) -> tuple[datetime, datetime]:
        until = query.until or self._clock()
        since = query.since or until - DEFAULT_RANGE
        if since >= until:
            raise Invalid("from", Key.ERROR_RANGE_BACKWARDS)
        if until - since > timedelta(days=DAYS_LIMIT):
            raise Invalid("from", Key.ERROR_RANGE_TOO_LONG, limit=DAYS_LIMIT)
        return since, until

    def _days(self, query: RangeQuery) -> tuple[datetime, datetime]:
        """Whole days, in UTC: that's how people and rules are looked at."""
        since, until = self._range(query)
        return begin_of(since, Interval.DAY, ZoneInfo("UTC")).astimezone(UTC), until


def _waits(reports: list[Report]) -> dict[int, list[float]]:
    """How long each report waited for its decision, by who decided."""
    waits: dict[int, list[float]] = {}
    for one in reports:
        if one.decided_by is not None and one.decided_by.user_id is not None:
            waited = (one.updated_at - one.created_at).total_seconds()
            waits.setdefault(one.decided_by.user_id, []).append(waited)
    return waits


def _figures(user_id: int, label: str, counts: dict[str, int], waits: list[float]) -> ModeratorFigures:
    made = {kind: counts.get(f"made_{action_count(kind)}", 0) for kind in ActionType}
    by_type = {kind: count for kind, count in made.items() if count}
    return ModeratorFigures(
        user_id=user_id,
        label=label,
        actions=sum(by_type.values()),
        by_type=by_type,
        undone=counts.get("undone", 0),
        reports=len(waits),
        median_seconds=median(waits) if waits else None,
    )
