"""A list of actions on a server that reads all matches looks only as far back as the roll-ups say that it needs to."""

import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.actions import ActionCreate, ActionQuery, ActionType
from models.pages import PageQuery
from models.rollups import minutes_of
from services.core.pasts import ACTIONS, Pasts
from storage.collection import Collection
from storage.collections import Collections
from storage.database import Database
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

KINDS = (ActionType.WARN, ActionType.MUTE, ActionType.BAN)


async def _act(backend: Backend, at: datetime, count: int, chance: random.Random) -> None:
    backend.clock.now = at
    wanted = [ActionCreate(action_type=chance.choice(KINDS), user_id=chance.randrange(1, 6)) for _ in range(count)]
    await backend.services.actions.take_many(GROUP, wanted, TOKEN_ACTOR)


async def _listed(backend: Backend, limit: int, **filters: Any) -> list[str]:
    """All pages of a list, one after the other."""
    ids: list[str] = []
    cursor = None
    while True:
        query = PageQuery(limit=limit, cursor=cursor)
        page = await backend.services.actions.page(GROUP, ActionQuery(**filters), query, TOKEN_ACTOR)
        ids += [one.id for one in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return ids


@pytest.mark.parametrize("is_counted", [True, False])
async def test_pages_have_every_action_once_in_its_order(*, is_counted: bool) -> None:
    chance = random.Random(4)
    async with in_memory() as backend:
        await backend.register()
        begin = datetime(2026, 3, 4, 12, tzinfo=UTC)
        for ago in sorted((chance.choice((1, 60, 3_000, 90_000)) * chance.random() for _ in range(25)), reverse=True):
            await _act(backend, begin - timedelta(minutes=ago), chance.choice((1, 2, 9)), chance)
        if is_counted:
            await backend.services.rollups.flush()
        else:
            backend.services.tally.take()
            await backend.database.motor["group_days"].delete_many({})
        for filters in ({}, {"user_id": 3}, {"action_type": ActionType.BAN}, {"since": begin - timedelta(hours=1)}):
            backend.database.reads_all_matches = False
            expected = await _listed(backend, 100, **filters)
            backend.database.reads_all_matches = True
            assert await _listed(backend, 4, **filters) == expected


async def test_a_burst_of_long_ago_is_read_in_part_and_a_quiet_group_with_four_commands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance = random.Random(4)
    async with in_memory() as backend:
        await backend.register()
        backend.database.reads_all_matches = True
        read: list[int] = []
        asked = []
        aggregate, repeatable = Collection.aggregate, Database.repeatable

        async def noted(self: Collection[Any], pipeline: list[dict[str, Any]]) -> list[dict[str, Any]]:
            read.append(len(await aggregate(self, pipeline[:1])))
            return await aggregate(self, pipeline)

        async def counted(self: Database, operation: Callable[[], Awaitable[Any]]) -> Any:
            asked.append(operation)
            return await repeatable(self, operation)

        await backend.services.lookups.get_group(GROUP)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "repeatable", counted)
            assert await _listed(backend, 10) == []
        assert len(asked) == 4, "the last hours, the last days, all others, and the list"
        begin = datetime(2026, 3, 4, 12, tzinfo=UTC)
        for minute in range(20):
            await _act(backend, begin + timedelta(minutes=minute), 50, chance)
        await backend.services.rollups.flush()
        monkeypatch.setattr("storage.collection.utc_now", lambda: begin + timedelta(hours=5))
        monkeypatch.setattr(Collection, "aggregate", noted)
        page = await backend.services.actions.page(GROUP, ActionQuery(), PageQuery(limit=10), TOKEN_ACTOR)
        assert page.next_cursor is not None
        assert sum(read) <= 100, "two minutes of the burst"


async def test_of_a_burst_at_this_moment_only_as_much_is_read_as_a_page_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(4)
    async with in_memory() as backend:
        await backend.register()
        backend.database.reads_all_matches = True
        read: list[int] = []
        aggregate = Collection.aggregate

        async def noted(self: Collection[Any], pipeline: list[dict[str, Any]]) -> list[dict[str, Any]]:
            if self.name == "actions":
                read.append(len(await aggregate(self, pipeline[:1])))
            return await aggregate(self, pipeline)

        begin = datetime(2026, 3, 4, 12, tzinfo=UTC)
        for second in range(8):
            await _act(backend, begin + timedelta(seconds=second), 50, chance)
        await backend.services.rollups.flush()
        backend.clock.advance(seconds=1)
        monkeypatch.setattr("storage.collection.utc_now", backend.clock)
        monkeypatch.setattr(Collection, "aggregate", noted)
        page = await backend.services.actions.page(GROUP, ActionQuery(), PageQuery(limit=50), TOKEN_ACTOR)
        assert page.next_cursor is not None
        assert sum(read) <= 150, "three seconds of the burst, although a minute isn't over"


async def test_the_past_is_told_by_the_minute_then_by_the_day() -> None:
    async with in_memory() as backend:
        await backend.register()
        noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
        chance = random.Random(4)
        for at, count in ((noon - timedelta(days=9), 10), (noon, 10), (noon + timedelta(minutes=30), 10)):
            await _act(backend, at, count, chance)
        await backend.services.rollups.flush()
        [hour] = [
            one for one in await backend.database.motor["group_hours"].find({}).to_list(None) if one["at"] == noon
        ]
        assert minutes_of(hour["counts"]) == {0: 10, 30: 10}
        days = await backend.database.motor["group_days"].find({}).to_list(None)
        assert not any(minutes_of(one["counts"]) for one in days)
        start = noon + timedelta(hours=1)

        async def far(count: int) -> datetime | None:
            return await Pasts(Collections.of(backend.database), ACTIONS, backend.clock).of(GROUP).far(start, count)

        assert await far(5) == noon + timedelta(minutes=30, seconds=30)
        assert await far(20) == noon
        assert await far(25) == datetime(2026, 2, 23, 12, tzinfo=UTC)
        assert await far(31) is None


async def test_days_are_remembered_and_a_list_is_right_if_they_have_changed() -> None:
    chance = random.Random(4)
    async with in_memory() as backend:
        await backend.register()
        backend.database.reads_all_matches = True
        noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
        await _act(backend, noon - timedelta(days=9), 3, chance)
        await backend.services.rollups.flush()
        backend.clock.now = noon
        assert len(await _listed(backend, 2)) == 3
        await _act(backend, noon - timedelta(days=70), 9, chance)  # as `make rollups` would find them
        await backend.services.rollups.flush()
        assert len(await _listed(backend, 2)) == 12
