"""Reports about a group, read from the roll-ups. See docs/internals/stats.md."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import chain
from statistics import median
from typing import Final
from zoneinfo import ZoneInfo

from models.actions import ActionType
from models.actors import Actor
from models.logs import EventType
from models.permissions import Permission
from models.reports import Report
from models.rollups import (
    HOUR_RETENTION,
    RULE,
    GroupDay,
    GroupHour,
    Metric,
    action_types,
    made_types,
    most_first,
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
    WatchFigures,
)
from services.core.base import Service, Tools
from services.core.errors import Forbidden, Invalid
from services.stats.calendars import begin_of, begins, day_before, noon_of
from services.stats.counted import READ_LIMIT, Counted, active_people, range_of
from services.stats.people import People
from texts import Key

POINTS_LIMIT: Final = 1_000
"""Points of one series, at most."""
ALL_GROUPS_RANGE: Final = timedelta(days=31)
"""How long a range over all groups may be."""
_KEPT: Final = timedelta(seconds=HOUR_RETENTION)

_UTC: Final = ZoneInfo("UTC")

Values = dict[Metric, int | None]


class StatsReports(Service):
    """Reads the roll-ups. All methods need `stats.view`, and raise NotFound, Forbidden, and Invalid for a bad range."""

    def __init__(self, tools: Tools, counted: Counted, people: People) -> None:
        super().__init__(tools)
        self._counted = counted
        self._people = people

    async def series(self, group_id: int, query: SeriesQuery, actor: Actor) -> Series:
        """Figures over time."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        zone = ZoneInfo(query.tz)
        since, until = range_of(query, self._clock())
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
        rows: Sequence[GroupHour | GroupDay] = []
        days: list[GroupDay] | None = None
        if is_exact:
            rows = await self._counted.hours(group_id, since, until)
        else:
            rows = days = await self._counted.days(group_id, day_before(since), until)
        for row in rows:
            place = bisect_right(starts, row.at if is_exact else noon_of(row.at, zone)) - 1
            if place < 0:
                continue
            sums[place].update(row.counts)
            members[place] = row.members if row.members is not None else members[place]
        total: Counter[str] = sum(sums, Counter())
        points = [_values(query.wanted, sum_, size) for sum_, size in zip(sums, members, strict=True)]
        totals = _values(query.wanted, total, next((one for one in reversed(members) if one is not None), None))
        if Metric.ACTIVE_PEOPLE in query.wanted:
            await self._count_once(group_id, query, starts, until, points, totals, days)
        return Series(
            group_id=group_id,
            since=since,
            until=until,
            interval=query.interval,
            tz=query.tz,
            resolution=Interval.HOUR if is_exact else Interval.DAY,
            points=[Point(at=at, values=values) for at, values in zip(starts, points, strict=True)],
            totals=totals,
            actions_by_type=_actions_by_type(total) if Metric.ACTIONS in query.wanted else {},
        )

    async def _count_once(
        self,
        group_id: int,
        query: SeriesQuery,
        starts: list[datetime],
        until: datetime,
        points: list[Values],
        totals: Values,
        days: list[GroupDay] | None,
    ) -> None:
        """Count everybody once in the whole range and once in each week; None for a range longer than is known.

        `days`: from the day before the first one on, if they're already read.
        """
        zone = ZoneInfo(query.tz)
        if query.interval is Interval.HOUR:  # we know on which days people wrote, but not in which hours
            zone, starts = _UTC, [begin_of(starts[0], Interval.DAY, _UTC)]
        if days is None:
            days = await self._counted.days(group_id, day_before(starts[0]), until)
        per_point: list[list[GroupDay]] = [[] for _ in starts]
        for row in days:
            place = bisect_right(starts, noon_of(row.at, zone)) - 1
            if place >= 0:
                per_point[place].append(row)
        totals[Metric.ACTIVE_PEOPLE] = active_people(chain(*per_point), starts[0], until, zone)
        if query.interval is Interval.WEEK:
            for values, week, since, end in zip(points, per_point, starts, [*starts[1:], until], strict=True):
                values[Metric.ACTIVE_PEOPLE] = active_people(week, since, end, zone)

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
        totals: Values = {metric: sum(one[metric] for one in per_group) for metric in summed}
        groups = [one["_id"] for one in per_group if one[Metric.ACTIVE_PEOPLE]]
        totals[Metric.ACTIVE_PEOPLE] = await self._people.count(groups, since, until, totals[Metric.ACTIVE_PEOPLE] or 0)
        return InstallationStats(since=since, until=until, groups=len(per_group), totals=totals)

    async def heatmap(self, group_id: int, query: HeatmapQuery, actor: Actor) -> Heatmap:
        """Counts by weekday and hour."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        zone = ZoneInfo(query.tz)
        since, until = range_of(query, self._clock())
        since = begin_of(since, Interval.HOUR, zone)
        if since < self._clock() - _KEPT:
            raise Invalid("from", Key.ERROR_HOURS_GONE, limit=_KEPT.days)
        rows = [[0] * 24 for _ in range(7)]
        for at, count in await self._counted.by_hour(group_id, since, until, query.metric):
            local = at.astimezone(zone)
            rows[local.weekday()][local.hour] += count
        return Heatmap(group_id=group_id, since=since, until=until, tz=query.tz, metric=query.metric, rows=rows)

    async def rules(self, group_id: int, query: RangeQuery, actor: Actor) -> RulesFigures:
        """What the rules did."""
        since, until, sums = await self._sums(group_id, query, actor)
        found = [(rule_name_of(name), hits) for name, hits in sums.items() if name.startswith(RULE)]
        rules = [
            RuleFigures(rule_name=one, hits=hits, undone=sums.get(rule_undone_count(one), 0)) for one, hits in found
        ]
        rules.sort(key=lambda one: (-one.hits, one.rule_name))
        watching = await self._watching(group_id, since, until)
        return RulesFigures(group_id=group_id, since=since, until=until, rules=rules, watching=watching)

    async def _watching(self, group_id: int, since: datetime, until: datetime) -> list[WatchFigures]:
        """What the rules that only watch would have done: the log says it."""
        rules = (await self._lookups.find_rules(group_id)).rules
        names = [rule.rule_name for rule in rules if rule.dry_run and rule.is_active]
        if not names:
            return []
        where = {"group_id": group_id, "event_type": EventType.RULE_MATCHED, "timestamp": {"$gte": since, "$lt": until}}
        grouped = {"$group": {"_id": "$actor.id", "hits": {"$sum": 1}}}
        found = {one["_id"]: one["hits"] for one in await self._in.logs.aggregate([{"$match": where}, grouped])}
        figures = [WatchFigures(rule_name=name, hits=found.get(name, 0)) for name in names]
        return sorted(figures, key=lambda one: (-one.hits, one.rule_name))

    async def captcha(self, group_id: int, query: RangeQuery, actor: Actor) -> CaptchaFigures:
        """How captchas ended."""
        since, until, sums = await self._sums(group_id, query, actor)
        passed, failed = sums.get(Metric.CAPTCHAS_PASSED, 0), sums.get(Metric.CAPTCHAS_FAILED, 0)
        return CaptchaFigures(group_id=group_id, since=since, until=until, passed=passed, failed=failed)

    async def moderators(self, group_id: int, query: RangeQuery, actor: Actor) -> Moderators:
        """Who took how many actions, and how soon they decided reports."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        since, until = self._days(query)
        span = {"$gte": since, "$lt": until}
        where = {"group_id": group_id, "acted_at": span}
        days = await self._in.person_days.fields(where, ("user_id", "counts"), READ_LIMIT)
        decided = await self._in.reports.all({"group_id": group_id, "created_at": span}, READ_LIMIT)
        people: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for day in days:
            people[day["user_id"]].update(day["counts"])
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

    async def _sums(self, group_id: int, query: RangeQuery, actor: Actor) -> tuple[datetime, datetime, Counter[str]]:
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        since, until = self._days(query)
        return since, until, self._counted.sums(await self._counted.days(group_id, since, until))

    def _days(self, query: RangeQuery) -> tuple[datetime, datetime]:
        """Whole days in UTC, because people and rules are counted by such days."""
        since, until = range_of(query, self._clock())
        return begin_of(since, Interval.DAY, _UTC), until


def _values(wanted: list[Metric], counts: Mapping[str, int], members: int | None) -> Values:
    return {one: members if one is Metric.MEMBERS else counts.get(one, 0) for one in wanted}


def _actions_by_type(counts: Mapping[str, int]) -> dict[ActionType, int]:
    found = action_types(counts)
    return {kind: found[kind] for kind in ActionType if found[kind]}


def _waits(reports: list[Report]) -> dict[int, list[float]]:
    """How many seconds each report waited for its decision, by who decided it."""
    waits: dict[int, list[float]] = {}
    for one in reports:
        if one.decided_by is not None and one.decided_by.user_id is not None:
            waited = (one.updated_at - one.created_at).total_seconds()
            waits.setdefault(one.decided_by.user_id, []).append(waited)
    return waits


def _figures(user_id: int, label: str, counts: dict[str, int], waits: list[float]) -> ModeratorFigures:
    made = made_types(counts)
    return ModeratorFigures(
        user_id=user_id,
        label=label,
        actions=made.total(),
        by_type=most_first(made),
        undone=counts.get("undone", 0),
        reports=len(waits),
        median_seconds=median(waits) if waits else None,
    )
