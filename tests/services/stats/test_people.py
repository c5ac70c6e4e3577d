"""Everybody counts once: over a range, in each week, in weekly reports, and among those who joined together."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.members import CohortWeek
from models.pages import PageQuery
from models.rollups import Metric
from models.stats import RangeQuery, SeriesQuery
from models.users import Profile, TelegramStatus
from models.weekly import WeeklyQuery
from services.core.errors import Forbidden, Invalid
from services.stats import people
from storage.collection import Collection
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

OTHER = -1002
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
WEEK = timedelta(days=7)
DAY = timedelta(days=1)
ALL = {"from": MONDAY, "to": MONDAY + 3 * WEEK}


async def _write(backend: Backend, *said: tuple[int, float], group_id: int = GROUP) -> None:
    """Messages of people, this many days after the first Monday."""
    for person, days in said:
        backend.services.tally.message(group_id, person, int((MONDAY + days * DAY).timestamp()))
    await backend.services.rollups.flush()


async def _join(backend: Backend, person: int, days: float, after: TelegramStatus = TelegramStatus.MEMBER) -> None:
    profile = Profile(user_id=person, first_name="Nora")
    before = TelegramStatus.LEFT if after is TelegramStatus.MEMBER else TelegramStatus.MEMBER
    await backend.services.memberships.set_status(GROUP, profile, after, TOKEN_ACTOR, before, at=MONDAY + days * DAY)


async def test_who_writes_on_many_days_is_one_person_of_a_week_and_of_all(backend: Backend) -> None:
    await backend.register()
    backend.clock.now = MONDAY + 3 * WEEK
    await _write(backend, (1, 0.5), (1, 1.5), (1, 8), (2, 2), (2, 2.1), (3, 20.9))
    reports = backend.services.stats_reports
    for interval, points in (("week", [2, 1, 1]), ("day", [1, 1, 1] + [0] * 5 + [1] + [0] * 11 + [1])):
        query = SeriesQuery.model_validate({**ALL, "interval": interval})
        series = await reports.series(GROUP, query, TOKEN_ACTOR)
        assert [point.values[Metric.ACTIVE_PEOPLE] for point in series.points] == points
        assert series.totals[Metric.ACTIVE_PEOPLE] == 3
    hours = SeriesQuery.model_validate({"from": MONDAY + 0.4 * DAY, "to": MONDAY + 2 * DAY, "interval": "hour"})
    assert (await reports.series(GROUP, hours, TOKEN_ACTOR)).totals[Metric.ACTIVE_PEOPLE] == 1


async def test_a_person_of_two_groups_is_one_person_of_the_installation() -> None:
    async with in_memory() as backend:
        await backend.register()
        await backend.register(OTHER)
        await _write(backend, (1, 0), (1, 1), (2, 1))
        await _write(backend, (1, 2), group_id=OTHER)
        query = RangeQuery.model_validate({"from": MONDAY, "to": MONDAY + WEEK})
        stats = await backend.services.stats_reports.of_installation(query, TOKEN_ACTOR)
        assert (stats.totals[Metric.ACTIVE_PEOPLE], stats.totals[Metric.MESSAGES]) == (2, 4)


async def test_no_day_of_a_person_is_read_for_a_group_nor_too_many_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    async with in_memory() as backend:
        await backend.register()
        backend.clock.now = MONDAY + 3 * WEEK
        await _write(backend, (1, 0), (1, 1), (2, 1))

        async def never(*_: Any) -> list[Any]:
            raise AssertionError("their days were read")

        monkeypatch.setattr(Collection, "aggregate", never)
        weeks = SeriesQuery.model_validate({**ALL, "interval": "week"})
        series = await backend.services.stats_reports.series(GROUP, weeks, TOKEN_ACTOR)
        assert series.totals[Metric.ACTIVE_PEOPLE] == series.points[0].values[Metric.ACTIVE_PEOPLE] == 2
        await backend.services.members_reports.members(GROUP, RangeQuery.model_validate(ALL), TOKEN_ACTOR)
        monkeypatch.undo()
        monkeypatch.setattr(people, "LIMIT", 2)
        query = RangeQuery.model_validate({"from": MONDAY, "to": MONDAY + WEEK})
        stats = await backend.services.stats_reports.of_installation(query, TOKEN_ACTOR)
        assert stats.totals[Metric.ACTIVE_PEOPLE] is None


async def test_those_who_joined_in_a_week_are_followed_week_by_week(backend: Backend) -> None:
    await backend.register()
    backend.clock.now = MONDAY + 3 * WEEK
    for person, days in ((1, 0.5), (2, 3), (3, 6.9), (4, 8)):
        await _join(backend, person, days)
    await _join(backend, 3, 9, TelegramStatus.LEFT)
    await _write(backend, (1, 1), (2, 3), (1, 8), (1, 15), (4, 20), (9, 1))
    figures = await backend.services.members_reports.members(GROUP, RangeQuery.model_validate(ALL), TOKEN_ACTOR)
    assert (figures.since, figures.active, figures.joined, figures.left, figures.new) == (MONDAY, 4, 4, 1, 4)
    assert figures.silent == max(figures.members - 4, 0)
    first, second, third = figures.weeks
    assert (first.joined, first.stayed, second.joined, second.stayed, third.joined) == (3, 2, 1, 1, 0)
    expected = [(0, 2, 0.6667), (1, 1, 0.3333), (2, 1, 0.3333)]
    assert first.weeks == [CohortWeek(week=week, active=active, share=share) for week, active, share in expected]
    assert [(one.week, one.active) for one in second.weeks] == [(0, 0), (1, 1)]


async def test_weeks_begin_at_midnight_of_the_zone() -> None:
    async with in_memory() as backend:
        await backend.register()
        backend.clock.now = MONDAY + 3 * WEEK
        await _join(backend, 1, -0.02)  # in Berlin, it's Monday already; days count under their own date in UTC
        await _join(backend, 2, 0)
        await backend.services.rollups.flush()
        query = RangeQuery.model_validate({**ALL, "tz": "Europe/Berlin"})
        figures = await backend.services.members_reports.members(GROUP, query, TOKEN_ACTOR)
        assert (figures.since, figures.weeks[0].joined) == (MONDAY - timedelta(hours=1), 1)
        long = RangeQuery.model_validate({"from": MONDAY - 60 * WEEK, "to": MONDAY})
        with pytest.raises(Invalid):
            await backend.services.members_reports.members(GROUP, long, TOKEN_ACTOR)
        with pytest.raises(Forbidden):
            await backend.services.members_reports.members(GROUP, query, await backend.person(5, "Mia"))


async def test_a_weekly_report_has_each_group_beside_its_week_before(backend: Backend) -> None:
    await backend.register()
    await backend.register(OTHER)
    backend.clock.now = MONDAY + 2 * WEEK + DAY
    await _write(backend, (1, 0), (1, 8), (1, 9), (2, 13), (1, 14))
    await _write(backend, (1, 8), group_id=OTHER)
    page = await backend.services.weekly.page(WeeklyQuery(), PageQuery(), TOKEN_ACTOR)
    told = {one.group_id: one for one in page.items}
    assert set(told) == {GROUP, OTHER}
    mine = told[GROUP]
    assert (mine.since, mine.until) == (MONDAY + WEEK, MONDAY + 2 * WEEK)
    assert (mine.messages, mine.active_people, mine.messages_before, mine.active_people_before) == (3, 2, 1, 1)
    assert (told[OTHER].messages, told[OTHER].active_people, told[OTHER].members_before) == (1, 1, None)
    this = WeeklyQuery(week=(MONDAY + 2 * WEEK).date())
    now = (await backend.services.weekly.page(this, PageQuery(), TOKEN_ACTOR)).items
    assert {(one.messages, one.until) for one in now} == {(1, backend.clock.now), (0, backend.clock.now)}
    later = WeeklyQuery(week=(MONDAY + 5 * WEEK).date())
    with pytest.raises(Invalid):
        await backend.services.weekly.page(later, PageQuery(), TOKEN_ACTOR)
    nobody = await backend.person(5, "Mia")
    assert (await backend.services.weekly.page(WeeklyQuery(), PageQuery(), nobody)).items == []


@pytest.mark.parametrize("day", [date.min, date(1999, 12, 26), date.max])
async def test_weeks_that_nobody_lived_here(backend: Backend, day: date) -> None:
    with pytest.raises(Invalid):
        await backend.services.weekly.page(WeeklyQuery(week=day), PageQuery(), TOKEN_ACTOR)


async def test_the_first_week_is_that_of_the_first_day(backend: Backend) -> None:
    await backend.register()
    found = await backend.services.weekly.page(WeeklyQuery(week=date(2000, 1, 1)), PageQuery(), TOKEN_ACTOR)
    assert [one.group_id for one in found.items] == [GROUP]
