"""What several processes count in memory is what happened, and a series shows it in any time zone."""

import asyncio
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.actions import ActionCreate, ActionType
from models.rollups import Metric
from models.stats import HeatmapQuery, Interval, RangeQuery, SeriesQuery
from models.users import Profile, TelegramStatus
from services.container import Services, build_services
from services.core.errors import Forbidden, Invalid
from services.events.safe_http import SafeHttp
from storage.cache import Cache
from storage.errors import Unavailable
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)


def _another_process(backend: Backend) -> Services:
    return build_services(backend.database, Cache(), backend.clock, None, SafeHttp(allows_private=False))


def _query(since: datetime, until: datetime, **more: Any) -> SeriesQuery:
    return SeriesQuery.model_validate({"from": since, "to": until, **more})


async def _total(services: Services, metric: Metric, since: datetime, until: datetime) -> int:
    series = await services.stats_reports.series(GROUP, _query(since, until), TOKEN_ACTOR)
    return sum(point.values[metric] or 0 for point in series.points)


@pytest.mark.parametrize("seed", range(3))
async def test_two_processes_of_which_one_is_killed_count_what_was_flushed(seed: int) -> None:
    chance = random.Random(seed)
    async with in_memory() as backend:
        await backend.register()
        backend.clock.now = datetime(2026, 4, 2, tzinfo=UTC)
        # Five days around the night of 29 March, when clocks in Berlin go from 2 to 3.
        begin = datetime(2026, 3, 27, 22, tzinfo=UTC)
        processes = [backend.services, _another_process(backend)]
        lost: list[list[tuple[int, int]]] = [[], []]
        counted: list[tuple[int, int]] = []
        for _ in range(2_000):
            one = chance.randrange(2)
            event = (int((begin + chance.random() * 5 * DAY).timestamp()), chance.randrange(1, 40))
            processes[one].tally.message(GROUP, event[1], event[0])
            lost[one].append(event)
            if chance.random() < 0.02:
                await processes[one].rollups.flush()
                counted += lost[one]
                lost[one] = []
            if chance.random() < 0.002:
                processes[1], lost[1] = _another_process(backend), []  # killed between two flushes
        for one in (0, 1):
            await processes[one].rollups.flush()
            counted += lost[one]
        for zone in (ZoneInfo("UTC"), BERLIN):
            await _compare(backend.services, counted, begin, zone)


async def _compare(services: Services, counted: list[tuple[int, int]], begin: datetime, zone: ZoneInfo) -> None:
    moments = [datetime.fromtimestamp(at, UTC) for at, _ in counted]
    query = _query(begin, begin + 5 * DAY, tz=zone.key)
    days = await services.stats_reports.series(GROUP, query, TOKEN_ACTOR)
    shown = {point.at.astimezone(zone).date(): point.values[Metric.MESSAGES] for point in days.points}
    by_day = Counter(one.astimezone(zone).date() for one in moments)
    assert {day: count for day, count in shown.items() if count} == by_day
    per_day = {(at // 86_400, user) for at, user in counted}
    assert sum(point.values[Metric.ACTIVE_PEOPLE] or 0 for point in days.points) == len(per_day)
    heat = await services.stats_reports.heatmap(
        GROUP, HeatmapQuery.model_validate({"from": begin, "to": begin + 5 * DAY, "tz": zone.key}), TOKEN_ACTOR
    )
    cells = Counter((one.astimezone(zone).weekday(), one.astimezone(zone).hour) for one in moments)
    assert {(day, hour): n for day, row in enumerate(heat.rows) for hour, n in enumerate(row) if n} == cells


@pytest.mark.parametrize(("month", "day", "hours"), [(3, 29, 23), (10, 25, 25), (6, 1, 24)])
async def test_a_day_has_as_many_hours_as_its_zone_gives_it(month: int, day: int, hours: int) -> None:
    async with in_memory() as backend:
        await backend.register()
        midnight = datetime(2026, month, day, tzinfo=BERLIN).astimezone(UTC)
        following = datetime(2026, month, day + 1, tzinfo=BERLIN).astimezone(UTC)
        backend.clock.now = following
        for hour in range(30):
            backend.services.tally.message(GROUP, 5, int(midnight.timestamp()) + hour * 3_600)
        await backend.services.rollups.flush()
        query = _query(midnight, following, tz="Europe/Berlin")
        [point] = (await backend.services.stats_reports.series(GROUP, query, TOKEN_ACTOR)).points
        assert (point.at, point.values[Metric.MESSAGES]) == (midnight, hours)
        by_hour = _query(midnight, following, tz="Europe/Berlin", interval=Interval.HOUR)
        points = (await backend.services.stats_reports.series(GROUP, by_hour, TOKEN_ACTOR)).points
        assert [one.values[Metric.MESSAGES] for one in points] == [1] * hours


async def test_actions_joins_and_what_is_undone_are_counted_on_both_sides() -> None:
    async with in_memory() as backend:
        await backend.register()
        mia = await backend.person(5, "Mia", role="moderator")
        nora = Profile(user_id=6, first_name="Nora")
        await backend.services.memberships.set_status(
            GROUP, nora, TelegramStatus.MEMBER, TOKEN_ACTOR, TelegramStatus.LEFT
        )
        await backend.services.memberships.set_status(GROUP, nora, TelegramStatus.MEMBER, TOKEN_ACTOR)
        warn = ActionCreate(action_type=ActionType.WARN, user_id=6)
        first = await backend.services.actions.take(GROUP, warn, mia.asking("update:1"))
        await backend.services.actions.take(GROUP, warn, mia.asking("update:1"))  # the same update again
        await backend.services.actions.take(GROUP, warn, mia.asking("update:2"))
        await backend.services.actions.revert(GROUP, first.id, TOKEN_ACTOR)
        await backend.services.rollups.flush()
        now = backend.clock()
        series = await backend.services.stats_reports.series(GROUP, _query(now, now + DAY), TOKEN_ACTOR)
        values = series.points[0].values
        assert (values[Metric.JOINS], values[Metric.NEW_PEOPLE]) == (1, 2)  # Mia was there before, Nora came
        assert (values[Metric.UNDONE], values[Metric.MESSAGES]) == (1, 0)
        assert series.actions_by_type == {ActionType.WARN: 2, ActionType.UNWARN: 1}
        assert series.totals[Metric.ACTIONS] == values[Metric.ACTIONS] == 3
        only = _query(now, now + DAY, metrics="joins,members")
        joins = await backend.services.stats_reports.series(GROUP, only, TOKEN_ACTOR)
        assert (joins.totals, joins.actions_by_type) == ({Metric.JOINS: 1, Metric.MEMBERS: 1}, {})
        query = RangeQuery.model_validate({"from": now, "to": now + DAY})
        [figures] = (await backend.services.stats_reports.moderators(GROUP, query, TOKEN_ACTOR)).moderators
        assert (figures.user_id, figures.by_type, figures.undone) == (5, {ActionType.WARN: 2}, 1)


async def test_figures_of_a_group_show_what_was_just_done_without_reading_its_actions(backend: Backend) -> None:
    await backend.register()
    await backend.register(-1002)
    mia = await backend.person(5, "Mia", role="moderator")
    for kind, user_id in ((ActionType.WARN, 6), (ActionType.WARN, 7), (ActionType.MUTE, 6)):
        await backend.services.actions.take(GROUP, ActionCreate(action_type=kind, user_id=user_id), mia)
    backend.services.tally.message(-1002, 5, int(backend.clock().timestamp()))
    await backend.database.motor["actions"].delete_many({})
    stats = await backend.services.stats.of_group(GROUP, TOKEN_ACTOR)
    assert (stats.actions_total, stats.actions_by_type) == (3, {ActionType.WARN: 2, ActionType.MUTE: 1})
    assert [(one.admin_id, one.actions) for one in stats.top_moderators] == [(5, 3)]
    assert [day.actions for day in stats.days] == [0, 0, 0, 0, 0, 0, 3]
    [figures] = (await backend.services.stats_reports.moderators(GROUP, RangeQuery(), TOKEN_ACTOR)).moderators
    assert list(figures.by_type.items()) == [(ActionType.WARN, 2), (ActionType.MUTE, 1)]
    nora = await backend.services.stats.of_user(GROUP, 6, TOKEN_ACTOR)
    assert (nora.received_by_type, nora.performed_total) == ({ActionType.MUTE: 1, ActionType.WARN: 1}, 0)
    assert (nora.days[-1].received, nora.days[-1].messages, len(nora.days)) == (2, 0, 28)
    backend.clock.advance(days=1)
    for _ in range(3):
        backend.services.tally.message(GROUP, 5, int(backend.clock().timestamp()))
    mia_did = await backend.services.stats.of_user(GROUP, 5, TOKEN_ACTOR)
    assert mia_did.messages_total == 3
    assert [(one.messages, one.performed) for one in mia_did.days[-3:]] == [(0, 0), (0, 3), (3, 0)]
    assert backend.services.tally.take(-1002), "another group's counts are written in their time"


async def test_processes_that_write_at_once_lose_nothing(backend: Backend) -> None:
    await backend.register()
    now, others = backend.clock(), [_another_process(backend) for _ in range(4)]
    for one in others:
        for user in range(1, 30):
            one.tally.message(GROUP, user, int(now.timestamp()))
    await asyncio.gather(*(one.rollups.flush() for one in others))
    for one in others:
        await one.rollups.flush()  # what had to be retried
    assert await _total(backend.services, Metric.MESSAGES, now, now + DAY) == 4 * 29
    assert await _total(backend.services, Metric.ACTIVE_PEOPLE, now, now + DAY) == 29


async def test_a_database_that_is_away_gets_the_counts_later(monkeypatch: pytest.MonkeyPatch) -> None:
    async with in_memory() as backend:
        await backend.register()
        now = backend.clock()
        backend.services.tally.message(GROUP, 5, int(now.timestamp()))

        async def away(_: Any) -> None:
            raise Unavailable("the database is away")

        with monkeypatch.context() as patched:
            patched.setattr(backend.database, "transaction", away)
            await backend.services.rollups.flush()
        assert await _total(backend.services, Metric.MESSAGES, now, now + DAY) == 0
        await backend.services.rollups.flush()
        await backend.services.rollups.flush()
        assert await _total(backend.services, Metric.MESSAGES, now, now + DAY) == 1


async def test_operators_see_the_sum_of_all_groups() -> None:
    async with in_memory() as backend:
        now = backend.clock()
        for group_id, messages in ((GROUP, 3), (-1002, 4)):
            await backend.register(group_id)
            for _ in range(messages):
                backend.services.tally.message(group_id, 5, int(now.timestamp()))
        await backend.services.rollups.flush()
        query = RangeQuery.model_validate({"from": now, "to": now + DAY})
        stats = await backend.services.stats_reports.of_installation(query, TOKEN_ACTOR)
        assert (stats.groups, stats.totals[Metric.MESSAGES], stats.totals[Metric.ACTIVE_PEOPLE]) == (2, 7, 1)
        with pytest.raises(Forbidden):
            await backend.services.stats_reports.of_installation(query, await backend.person(5, "Mia"))


async def test_counts_of_a_group_that_is_gone_are_dropped() -> None:
    async with in_memory() as backend:
        backend.services.tally.message(GROUP, 5, int(backend.clock().timestamp()))
        await backend.services.rollups.flush()
        assert await backend.database.motor["group_hours"].count_documents({}) == 0


@pytest.mark.parametrize(
    ("since", "until", "interval", "code"),
    [
        (DAY, DAY, "day", "range-backwards"),
        (50 * DAY, DAY * 0, "hour", "range-too-long"),
        (91 * DAY, 90 * DAY, "hour", "hours-gone"),
        (2_000 * DAY, DAY * 0, "week", "range-too-long"),
    ],
)
async def test_a_range_has_limits(since: timedelta, until: timedelta, interval: str, code: str) -> None:
    async with in_memory() as backend:
        await backend.register()
        now = backend.clock()
        query = _query(now - since, now - until, interval=interval)
        with pytest.raises(Invalid) as refused:
            await backend.services.stats_reports.series(GROUP, query, TOKEN_ACTOR)
        assert (refused.value.field, refused.value.code) == ("from", code)
