"""The marks of updates."""

import asyncio
from typing import Any

import pytest

from models.roles import RoleCreate
from models.rules import RuleCreate
from services.core.errors import Conflict
from services.inbox.updates import Ticket
from storage.errors import Unavailable
from tests.backends import GROUP, TOKEN_ACTOR, Backend


async def test_an_update_is_claimed_once(backend: Backend) -> None:
    updates = backend.services.updates
    assert not await updates.is_handled(1, 7)
    claims = await asyncio.gather(*(updates.claim(1, 7) for _ in range(5)))
    assert sorted(claims) == [False] * 4 + [True]
    assert await updates.is_handled(1, 7)
    assert not await updates.is_handled(2, 7)  # another bot's


async def test_parked_updates_are_found_in_their_order_until_they_are_handled(backend: Backend) -> None:
    updates = backend.services.updates
    await updates.claim(1, 11)
    await updates.park(1, [{"update_id": number, "message": {}} for number in (12, 10, 11, 9)])
    await updates.park(1, [{"update_id": 9, "message": {}}])
    assert [raw["update_id"] for raw in await updates.parked(1)] == [9, 10, 12]
    assert await updates.claim(1, 10)
    await updates.unpark(1, [9, 10])
    assert [raw["update_id"] for raw in await updates.parked(1)] == [12]
    assert await updates.is_handled(1, 10)


async def test_parked_updates_are_found_although_the_database_was_away(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process polls again as soon as it has the lease, which may be before the outage counts as over."""
    updates = backend.services.updates
    await updates.park(1, [{"update_id": 9, "message": {}}])
    real, outages = updates._in.updates.all, [Unavailable("the database is away")]

    async def read(*arguments: Any) -> Any:
        if outages:
            raise outages.pop()
        return await real(*arguments)

    monkeypatch.setattr(updates._in.updates, "all", read)
    assert [raw["update_id"] for raw in await updates.parked(1)] == [9]
    assert not outages


async def test_an_update_handled_again_after_a_crash_finds_its_own_work(backend: Backend) -> None:
    await backend.register()
    services = backend.services
    rule, role = RuleCreate(rule_name="kind"), RoleCreate(name="helper")
    for update_id in (7, 7):
        actor = TOKEN_ACTOR.asking(Ticket(1, update_id).key)
        await services.rules.create(GROUP, rule, actor)
        await services.roles.create(GROUP, role, actor)
    for request_key in (Ticket(1, 8).key, None):
        actor = TOKEN_ACTOR.asking(request_key)
        with pytest.raises(Conflict):
            await services.rules.create(GROUP, rule, actor)
        with pytest.raises(Conflict):
            await services.roles.create(GROUP, role, actor)
