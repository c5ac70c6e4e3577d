"""Where people stand, as numbers of days, is what counting them one by one gives."""

import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest

from models.rollups import (
    COHORT,
    GAP,
    GAP_LIMIT,
    JOINED,
    KNOWN,
    STAYED,
    TOTALS,
    Standing,
    active_since,
    day_of,
    monday_of,
)
from models.stats import RangeQuery
from models.users import Profile, TelegramStatus
from services.stats.standings import Days, needs_days, turn
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

FIRST: Final = 20_500
LENGTH: Final = 600
"""Longer than the gaps that are told apart."""


@dataclass
class Person:
    """How somebody stands, and as what they're counted."""

    joined: int = 0
    is_here: bool = False
    days: set[int] = field(default_factory=set)
    counted: Standing | None = None


def _turn(added: Days, person: Person, wrote: list[int]) -> None:
    old = person.counted
    earlier = person.days if old is not None and needs_days(old, person.joined, wrote) else ()
    now = turn(added, old, person.joined, wrote, earlier, is_here=person.is_here)
    person.counted = Standing.model_construct(joined=now[0], is_here=now[1], wrote=now[2])
    person.days.update(wrote)


def _live(chance: random.Random, events: int) -> tuple[Days, list[Person]]:
    added, people = Days(Counter), [Person() for _ in range(300)]
    waiting: set[int] = set()
    for number in range(events):
        today = FIRST + number * LENGTH // events
        place = chance.randrange(len(people))
        person = people[place]
        if chance.random() < 0.2:
            person.is_here = not person.is_here
            if person.is_here and chance.random() < 0.8:  # else they only write: nobody saw them join
                person.joined = today - chance.choice((0, 0, 0, 1))
            waiting.add(place)
        else:  # several days at once, some late: as after an outage
            new = {max(today - chance.choice((0, 0, 0, 1, 2, 9, 40)), FIRST) for _ in range(chance.choice((1, 1, 3)))}
            _turn(added, person, sorted(new - person.days))
            waiting.discard(place)
        if chance.random() < 0.1:
            for one in waiting:
                _turn(added, people[one], [])
            waiting.clear()
    for one in waiting:
        _turn(added, people[one], [])
    return added, people


@pytest.mark.parametrize(("seed", "events"), [(1, 50_000), (2, 500), (3, 2_000)])
def test_numbers_of_days_are_those_of_the_people(seed: int, events: int) -> None:
    chance = random.Random(seed)
    days, people = _live(chance, events)
    assert days[TOTALS][KNOWN] == sum(one.is_here for one in people)
    joined = Counter(one.joined for one in people if one.joined)
    stayed = Counter(one.joined for one in people if one.joined and one.is_here)
    assert {day: counts[JOINED] for day, counts in days.items() if counts[JOINED]} == joined
    assert {day: counts[STAYED] for day, counts in days.items() if counts[STAYED]} == stayed
    assert _cohorts(days) == {key: count for key, count in _cohorts_of(people).items() if count}
    for _ in range(300):
        since = FIRST + chance.randrange(LENGTH)
        until = min(since + chance.randrange(1, GAP_LIMIT), FIRST + LENGTH)
        some = [(day, counts) for day, counts in days.items() if since <= day < until]
        assert active_since(since, some) == sum(any(since <= day < until for day in one.days) for one in people)


def _cohorts(days: Days) -> dict[tuple[int, int], int]:
    """How many of those who joined in a week wrote in another one, from the days up to its end."""
    found: Counter[tuple[int, int]] = Counter()
    for day, counts in days.items():
        for name, by in counts.items():
            if name.startswith(COHORT):
                found[int(name.removeprefix(COHORT)), monday_of(day)] += by
    return {key: count for key, count in found.items() if count}


def _cohorts_of(people: list[Person]) -> dict[tuple[int, int], int]:
    found: defaultdict[tuple[int, int], int] = defaultdict(int)
    for one in people:
        for week in {monday_of(day) for day in one.days}:
            found[monday_of(one.joined), week] += bool(one.joined) and week >= monday_of(one.joined)
    return found


MONDAY: Final = datetime(2026, 3, 2, tzinfo=UTC)


async def _tell(backend: Backend, person: int, day: int, *, comes: bool) -> None:
    before, after = TelegramStatus.LEFT, TelegramStatus.MEMBER
    if not comes:
        before, after = after, before
    profile = Profile(user_id=person, first_name="Nora")
    at = MONDAY + timedelta(days=day)
    await backend.services.memberships.set_status(GROUP, profile, after, TOKEN_ACTOR, before, at=at)


async def test_who_joins_again_moves_with_the_weeks_in_which_they_wrote() -> None:
    async with in_memory() as backend:
        await backend.register()
        backend.clock.now = MONDAY + timedelta(days=21)
        services = backend.services
        await _tell(backend, 1, 0, comes=True)
        for day in (1, 8):
            services.tally.message(GROUP, 1, int((MONDAY + timedelta(days=day)).timestamp()))
        await services.rollups.flush()
        await _tell(backend, 1, 9, comes=False)
        await _tell(backend, 1, 10, comes=True)
        await services.rollups.flush()
        query = RangeQuery.model_validate({"from": MONDAY, "to": backend.clock.now})
        weeks = (await services.members_reports.members(GROUP, query, TOKEN_ACTOR)).weeks
        assert [(one.joined, one.stayed) for one in weeks] == [(0, 0), (1, 1), (0, 0)]
        assert [one.active for one in weeks[0].weeks] == [0, 0, 0]
        assert [one.active for one in weeks[1].weeks] == [1, 0]


async def test_how_many_people_are_known_follows_who_comes_goes_and_is_forgotten(backend: Backend) -> None:
    await backend.register()
    services = backend.services

    async def known() -> int:
        return (await services.stats.of_group(GROUP, TOKEN_ACTOR)).known_users

    for person in range(1, 6):
        await _tell(backend, person, 0, comes=True)
    await services.users.see(GROUP, Profile(user_id=6, first_name="Ola"))
    assert await known() == 6
    await _tell(backend, 2, 1, comes=False)
    services.tally.message(GROUP, 3, int(backend.clock().timestamp()))
    assert await known() == 5
    await services.erasures.ask(3, TOKEN_ACTOR)
    await services.erasures.erase_due()
    assert await known() == 4
    kept = await backend.database.motor["standings"].find({}).to_list(None)
    assert 3 not in {one["user_id"] for one in kept}
    assert sum(one["is_here"] for one in kept) == 4


async def test_an_ordinary_day_begins_with_as_many_queries_in_many_groups_as_in_one(wire: Backend) -> None:
    services = wire.services
    groups = [GROUP, *(-(100 + number) for number in range(10))]
    for group_id in groups:
        await wire.register(group_id)
        await services.users.see(group_id, Profile(user_id=5, first_name="Nora"))
        await services.lookups.get_group(group_id)  # it's in the cache from now on
    taken = []
    for day, some in enumerate((groups, groups[:1], groups)):
        for group_id in some:
            services.tally.message(group_id, 5, int((wire.clock.now + day * timedelta(days=1)).timestamp()))
        wire.forget_counts()
        await services.rollups.flush()
        taken.append(wire.counter.commands["find"])
    new, one, many = taken
    assert one == many == 2, "who wrote that day, and where they stand"
    assert new == 3 + len(groups), "of people who are new, their groups and the members as well"


async def test_a_standing_follows_its_group_to_another_id(backend: Backend) -> None:
    services, new_id = backend.services, GROUP - 1_000
    await backend.register()
    await _tell(backend, 5, 0, comes=True)
    await services.rollups.flush()
    await services.groups.migrate(GROUP, new_id)
    services.tally.message(new_id, 5, int(backend.clock.now.timestamp()))
    await services.rollups.flush()
    [kept] = await backend.database.motor["standings"].find({}).to_list(None)
    assert (kept["_id"], kept["group_id"]) == (f"{GROUP}:5", new_id)
    assert kept["wrote"] == day_of(backend.clock.now)
    assert (await services.stats.of_group(new_id, TOKEN_ACTOR)).known_users == 1


async def test_people_from_before_they_were_counted_are_counted_by_a_rebuild() -> None:
    async with in_memory() as backend:
        await backend.register()
        services, motor = backend.services, backend.database.motor
        for person in range(1, 4):
            await _tell(backend, person, 0, comes=True)
        services.tally.take()  # the process is killed
        await motor["group_days"].delete_many({})  # as in a group from before
        assert (await services.stats.of_group(GROUP, TOKEN_ACTOR)).known_users == 3, "read one by one"
        await services.rebuild.run()
        totals = await motor["group_days"].find_one({"_id": f"{GROUP}:{TOTALS}"})
        assert totals is not None
        assert totals["counts"] == {KNOWN: 3, "whole": 1}
        joined = await motor["group_days"].find_one({"_id": f"{GROUP}:{day_of(MONDAY)}"})
        assert joined is not None
        assert (joined["counts"][JOINED], joined["counts"][STAYED]) == (3, 3)
        assert (await services.rebuild.run()).changed == 0


def test_a_last_day_whose_document_is_gone_still_counts() -> None:
    old = Standing.model_construct(joined=FIRST, is_here=True, wrote=FIRST + 9)
    added = Days(Counter)
    assert turn(added, old, FIRST, [FIRST + 8, FIRST + 9], (), is_here=True) == (FIRST, True, FIRST + 9)
    assert set(added) == {FIRST, FIRST + 8, FIRST + 9, TOTALS}
    gaps = [by for name, by in added[FIRST + 9].items() if name.startswith(GAP)]
    assert sorted(gaps) == [-1, 1], "it was counted before: only its gap changes"
