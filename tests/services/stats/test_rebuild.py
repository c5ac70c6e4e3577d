"""Counting again gives the same as counting live, and finds what a killed process lost."""

import os
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from models.actions import ActionCreate, ActionType
from models.actors import Actor, ActorKind
from models.retention import Retention
from models.rollups import Metric
from models.stats import SeriesQuery
from models.users import Profile, TelegramStatus
from services.container import Services, build_services
from services.core.errors import Conflict
from services.events.safe_http import SafeHttp
from storage.cache import Cache
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

IS_LONG: Final = "FUZZ" in os.environ
EVENTS: Final = 5_000 if IS_LONG else 150
BEGIN: Final = datetime(2026, 3, 27, 22, tzinfo=UTC)
"""Five days around the night of 29 March, when clocks in Berlin go from 2 to 3."""
LENGTH: Final = timedelta(days=5)
HOUR: Final = timedelta(hours=1)
BERLIN: Final = ZoneInfo("Europe/Berlin")
PEOPLE: Final = 12
KINDS: Final = (ActionType.WARN, ActionType.MUTE, ActionType.BAN, ActionType.KICK)
RULE: Final = Actor(kind=ActorKind.RULE, id="no.ads", name="no.ads")
OF_ACTIONS: Final = ("actions", "undone", "rule", "action:")

HISTORIES: Final = settings(max_examples=1 if IS_LONG else 4, deadline=None, derandomize=True, phases=[Phase.generate])
"""A history from another seed isn't simpler, so none is searched for."""

_KEPT_AS_USUAL: Final = Retention()

Counts = dict[str, dict[str, int]]


class History:
    """A group's history, handled by two processes."""

    def __init__(self, backend: Backend, seed: int, *, kills: bool) -> None:
        self._backend = backend
        self._chance = random.Random(seed)
        self._kills = kills
        self._processes = [backend.services, _another_process(backend)]
        self._taken: list[str] = []
        self._asked = 0
        self._here: set[int] = set()

    async def live(self, events: int) -> None:
        """Let this many things happen, and write what isn't lost."""
        steps: list[Callable[[Services], Awaitable[None]]] = [self._talk, self._act, self._act, self._undo, self._move]
        for _ in range(events):
            self._backend.clock.now += LENGTH / events
            chosen = self._chance.randrange(2)
            await self._chance.choice(steps)(self._processes[chosen])
            if self._chance.random() < 0.05:
                await self._processes[chosen].rollups.flush()
            if self._kills and self._chance.random() < 0.02:
                self._processes[1] = _another_process(self._backend)
        for process in self._processes:
            await process.rollups.flush()

    async def _talk(self, services: Services) -> None:
        late = self._chance.choice((0, 0, 0, 40_000))
        services.tally.message(GROUP, self._chance.randrange(1, PEOPLE), int(self._backend.clock().timestamp()) - late)

    async def _act(self, services: Services) -> None:
        self._asked += 1
        admin = Actor(kind=ActorKind.TELEGRAM, id="900", name="Mona")
        actor = self._chance.choice((admin, TOKEN_ACTOR, RULE)).asking(f"update:{self._asked}")
        kinds = [self._chance.choice(KINDS) for _ in range(self._chance.choice((1, 1, 2)))]
        wanted = [ActionCreate(action_type=kind, user_id=self._chance.randrange(1, PEOPLE)) for kind in kinds]
        taken = await services.actions.take_many(GROUP, wanted, actor)
        self._taken += [one.id for one in taken if one.action_type is not ActionType.KICK]

    async def _undo(self, services: Services) -> None:
        if self._taken:
            action_id = self._taken.pop(self._chance.randrange(len(self._taken)))
            try:
                await services.actions.revert(GROUP, action_id, TOKEN_ACTOR)
            except Conflict:
                return  # it's over already

    async def _move(self, services: Services) -> None:
        """Somebody joins or leaves. The update may be late."""
        user_id = self._chance.randrange(100, 110)
        at = self._backend.clock() - timedelta(seconds=self._chance.choice((0, 0, 9_000)))
        before, after = TelegramStatus.LEFT, TelegramStatus.MEMBER
        if user_id in self._here:
            before, after = after, before
        self._here ^= {user_id}
        profile = Profile(user_id=user_id, first_name="Nora")
        await services.memberships.set_status(GROUP, profile, after, TOKEN_ACTOR, before, at=at)


def _another_process(backend: Backend, retention: Retention = _KEPT_AS_USUAL) -> Services:
    outgoing = SafeHttp(allows_private=False)
    return build_services(backend.database, Cache(), backend.clock, None, outgoing, retention=retention)


async def _stored(backend: Backend, collection: str) -> Counts:
    """The documents' counters, without zeros."""
    found = await backend.database.motor[collection].find({}).to_list(None)
    counts = {str(one["_id"]): {name: by for name, by in one.get("counts", {}).items() if by} for one in found}
    return {document_id: held for document_id, held in counts.items() if held}


def _only(counts: Counts, *names: str) -> Counts:
    chosen = {one: {name: by for name, by in held.items() if name.startswith(names)} for one, held in counts.items()}
    return {one: held for one, held in chosen.items() if held}


async def _brute_force(backend: Backend, seconds: int) -> Counts:
    """The counts of the actions, in the simplest way."""
    counts: dict[str, Counter[str]] = {}
    for raw in await backend.database.motor["actions"].find({}).to_list(None):
        kind, is_undone = raw["action_type"], raw["status"] == "reverted"
        by_rule = raw["actor"]["kind"] == "rule" and raw["idempotency_key"].endswith("#0")
        names = ["actions", f"action:{kind}"] + ["rule_hits", "rule:no%2Eads"] * by_rule
        if is_undone:
            names += ["undone", f"undone:{kind}"] + ["rule_undone:no%2Eads"] * by_rule
        counts.setdefault(f"{GROUP}:{int(raw['created_at'].timestamp()) // seconds}", Counter()).update(names)
    return {one: dict(held) for one, held in counts.items()}


async def _told(history_seed: int, events: int, *, kills: bool, check: Callable[[Backend], Awaitable[None]]) -> None:
    async with in_memory() as backend:
        await backend.register()
        await backend.person(900, "Mona", role="admin")
        backend.clock.now = BEGIN
        await History(backend, history_seed, kills=kills).live(events)
        backend.clock.now += timedelta(days=2)
        await check(backend)


async def _expect_nothing_to_correct(backend: Backend) -> None:
    before = [await _stored(backend, one) for one in ("group_hours", "group_days", "person_days")]
    done = await backend.services.rebuild.run()
    assert (done.groups, done.changed, done.left_out) == (1, 0, 0)
    assert [await _stored(backend, one) for one in ("group_hours", "group_days", "person_days")] == before
    await _expect_what_happened(backend)


async def _expect_all_found(backend: Backend) -> None:
    said = await _stored_messages(backend)
    await backend.services.rebuild.run()
    await _expect_what_happened(backend)
    assert await _stored_messages(backend) == said, "messages are as they were"
    assert (await backend.services.rebuild.run()).changed == 0, "a second time changes nothing"


async def _stored_messages(backend: Backend) -> tuple[Counts, list[dict[str, Any]]]:
    people = await backend.database.motor["person_days"].find({"messages": {"$gt": 0}}, {"messages": 1}).to_list(None)
    return _only(await _stored(backend, "group_hours"), "messages", "active"), people


async def _expect_what_happened(backend: Backend) -> None:
    for collection, seconds in (("group_hours", 3_600), ("group_days", 86_400)):
        assert _only(await _stored(backend, collection), *OF_ACTIONS) == await _brute_force(backend, seconds)
    moves = Counter[datetime]()
    for raw in await backend.database.motor["logs"].find({"event_type": "user.joined"}).to_list(None):
        moves[raw["details"]["happened_at"].astimezone(BERLIN).date()] += 1
    taken = Counter[datetime]()
    for raw in await backend.database.motor["actions"].find({}).to_list(None):
        taken[raw["created_at"].astimezone(BERLIN).date()] += 1
    query = SeriesQuery.model_validate(
        {"from": BEGIN - timedelta(days=1), "to": BEGIN + LENGTH + HOUR, "tz": "Europe/Berlin"}
    )
    points = (await backend.services.stats_reports.series(GROUP, query, TOKEN_ACTOR)).points
    for metric, expected in ((Metric.JOINS, moves), (Metric.ACTIONS, taken)):
        shown = {point.at.astimezone(BERLIN).date(): point.values[metric] for point in points if point.values[metric]}
        assert shown == expected
    people = await _stored(backend, "person_days")
    made = sum(by for held in people.values() for name, by in held.items() if name.startswith("made_"))
    assert made == await backend.database.motor["actions"].count_documents({"admin_id": {"$ne": None}})


@HISTORIES
@given(seed=st.integers(0, 2**32))
async def test_what_was_counted_live_is_right_already(seed: int) -> None:
    await _told(seed, EVENTS, kills=False, check=_expect_nothing_to_correct)


@HISTORIES
@given(seed=st.integers(0, 2**32))
async def test_what_a_killed_process_lost_is_found(seed: int) -> None:
    await _told(seed, EVENTS, kills=True, check=_expect_all_found)


async def test_actions_from_before_anything_was_counted_are_counted(backend: Backend) -> None:
    await backend.register()
    warn = ActionCreate(action_type=ActionType.WARN, user_id=6)
    first = await backend.services.actions.take(GROUP, warn, TOKEN_ACTOR)
    backend.clock.advance(days=40)
    await backend.services.actions.take(GROUP, warn, TOKEN_ACTOR)
    await backend.services.actions.revert(GROUP, first.id, TOKEN_ACTOR)
    backend.services.tally.take()
    backend.clock.advance(days=1)
    done = await backend.services.rebuild.run()
    assert (done.days, done.left_out) == (2, 0)
    stats = await backend.services.stats.of_user(GROUP, 6, TOKEN_ACTOR)
    assert stats.received_by_type == {ActionType.WARN: 2, ActionType.UNWARN: 1}
    assert (await backend.services.rebuild.run()).changed == 0


async def test_days_whose_actions_may_be_deleted_keep_their_figures(backend: Backend) -> None:
    await backend.register()
    warn = ActionCreate(action_type=ActionType.WARN, user_id=6)
    for _ in range(2):
        await backend.services.actions.take(GROUP, warn, TOKEN_ACTOR)
        backend.clock.advance(days=40)
    await backend.services.rollups.flush()
    retention = Retention(actions=60)
    assert (await _another_process(backend, retention).rebuild.run()).days == 1
    await backend.database.motor["actions"].delete_one({"created_at": {"$lt": backend.clock() - timedelta(days=60)}})
    assert (await _another_process(backend, retention).rebuild.run()).changed == 0
    stats = await backend.services.stats.of_user(GROUP, 6, TOKEN_ACTOR)
    assert stats.received_by_type == {ActionType.WARN: 2}


async def test_a_day_that_is_not_over_for_an_hour_is_left_to_those_who_count() -> None:
    async with in_memory() as backend:
        await backend.register()
        backend.clock.now = datetime(2026, 3, 4, 23, 59, tzinfo=UTC)
        await backend.services.actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=6), TOKEN_ACTOR)
        backend.clock.advance(minutes=60)
        assert (await backend.services.rebuild.run()).days == 0, "another process may write its counts yet"
        backend.clock.advance(minutes=1)
        assert (await backend.services.rebuild.run()).changed == 3
        await backend.services.rollups.flush()


@pytest.mark.parametrize("keeps_undoing", [False, True])
async def test_an_action_that_is_undone_just_now_counts_once(*, keeps_undoing: bool) -> None:
    async with in_memory() as backend:
        await backend.register()
        warn = ActionCreate(action_type=ActionType.WARN, user_id=6)
        taken = [await backend.services.actions.take(GROUP, warn, TOKEN_ACTOR) for _ in range(30)]
        await backend.services.rollups.flush()
        backend.clock.advance(days=2)
        await backend.services.actions.revert(GROUP, taken.pop().id, TOKEN_ACTOR)

        async def pause(seconds: float) -> None:
            backend.clock.advance(seconds=seconds)
            await backend.services.rollups.flush()
            if keeps_undoing:
                await backend.services.actions.revert(GROUP, taken.pop().id, TOKEN_ACTOR)

        backend.services.rebuild.pause = pause
        done = await backend.services.rebuild.run()
        assert done.left_out == int(keeps_undoing)
        await backend.services.rollups.flush()
        held = (await _stored(backend, "group_days"))[
            f"{GROUP}:{datetime(2026, 3, 4, tzinfo=UTC).timestamp() // 86_400:.0f}"
        ]
        reverted = await backend.database.motor["actions"].count_documents({"status": "reverted"})
        assert held["undone"] == reverted
