"""Which action is an admin's last one in a group, and whether it can be undone."""

from typing import Any

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import Chat
from models.actions import Action, ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from models.rules import Penalty
from models.settings import EscalationStep, SettingsPatch
from services.core.errors import Conflict, NotFound
from storage.collection import Collection
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.services.acts import MIA, ended, take

GUS = 5
OTHER_GROUP = -1002
FEDERATION = "f" * 24


async def _record(backend: Backend, by: Actor, *kinds: ActionType, user_id: int = MIA) -> list[ActionRead]:
    """One request for several actions, a second after the previous one."""
    backend.clock.advance(seconds=1)
    asked = [
        ActionCreate(action_type=kind, user_id=user_id, message_ids=[1] if kind is ActionType.DELETE else [])
        for kind in kinds
    ]
    key = f"update:{backend.clock().timestamp()}"
    return await backend.services.actions.take_many(GROUP, asked, by.asking(key))


async def _group(backend: Backend) -> Actor:
    await backend.register()
    await backend.person(MIA, "Mia")
    await backend.person(GUS, "Gus")
    return await backend.person(2, "Adam", role="admin")


async def test_undo_leaves_earlier_actions_alone(backend: Backend) -> None:
    adam = await _group(backend)
    find = backend.services.last_actions.find
    with pytest.raises(NotFound):
        await find(GROUP, adam)
    [ban] = await _record(backend, adam, ActionType.BAN)
    assert (await find(GROUP, adam)).id == ban.id
    await _record(backend, adam, ActionType.KICK, user_id=GUS)
    with pytest.raises(Conflict, match=r"^Your last action here can't be undone: Kick, @gus\.$"):
        await find(GROUP, adam)
    assert (await find(GROUP, adam, MIA)).id == ban.id
    with pytest.raises(Conflict):
        await find(GROUP, adam, GUS)


async def test_a_request_counts_as_one(backend: Backend) -> None:
    adam = await _group(backend)
    services = backend.services
    [warning] = await _record(backend, adam, ActionType.WARN, user_id=GUS)
    _, ban = await _record(backend, adam, ActionType.DELETE, ActionType.BAN)
    await _record(backend, TOKEN_ACTOR, ActionType.KICK)
    assert (await services.last_actions.find(GROUP, adam)).id == ban.id
    await services.actions.revert(GROUP, ban.id, adam)
    assert (await services.last_actions.find(GROUP, adam)).id == warning.id


async def test_federation_bans_of_another_group_are_not_undone_here(backend: Backend) -> None:
    adam = await _group(backend)
    [ban] = await _record(backend, adam, ActionType.BAN)
    backend.clock.advance(seconds=1)
    stamps = {"created_at": backend.clock(), "updated_at": backend.clock(), "status": ActionStatus.COMPLETED}
    where = {"federation_id": FEDERATION, "origin_group_id": OTHER_GROUP, "group_id": GROUP}
    by = {"admin_id": 2, "actor": TOKEN_ACTOR.model_dump(), "execute": True}
    raw = {"action_type": ActionType.BAN, "user_id": GUS, **where, **by, **stamps}
    await backend.database.motor["actions"].insert_one(Action.model_validate(raw).model_dump(exclude={"id"}))
    assert (await backend.services.last_actions.find(GROUP, adam)).id == ban.id


async def test_expired_actions_stay_expired(live: Backend, chat: Chat) -> None:
    adam = await live.person(2, "Adam", role="admin")
    assert chat.members[MIA]["status"] == "member"
    await live.person(GUS, "Gus")
    chat.set({"id": GUS, "is_bot": False, "first_name": "Gus"}, "member")
    await take(live, ActionType.BAN, adam, user_id=GUS)
    live.clock.advance(seconds=1)
    mute = await take(live, ActionType.MUTE, adam, duration=60)
    live.clock.advance(seconds=61)
    await ended(live, mute)
    with pytest.raises(Conflict, match=r"^Your last action here is already over: Mute, @mia\.$"):
        await live.services.last_actions.find(GROUP, adam)


async def test_a_warning_can_be_undone_without_its_penalty(live: Backend, chat: Chat) -> None:
    adam = await live.person(2, "Adam", role="admin")
    steps = [EscalationStep(warnings=2, penalty=Penalty.MUTE, duration=600)]
    await live.services.settings.patch(GROUP, SettingsPatch(escalation=steps), TOKEN_ACTOR)
    for _ in range(2):
        live.clock.advance(seconds=1)
        last = await take(live, ActionType.WARN, adam)
    [penalty] = await live.services.actions.consequences(last)
    await live.services.actions.outcome(penalty, 5)
    assert chat.members[MIA]["status"] == "restricted"
    assert (await live.services.last_actions.find(GROUP, adam)).id == last.id
    live.clock.advance(seconds=601)
    await ended(live, penalty)
    with pytest.raises(Conflict, match="is already over: Warning, @mia"):
        await live.services.last_actions.find(GROUP, adam)


async def test_a_penalty_that_waits_is_undone_with_its_warning(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    steps = [EscalationStep(warnings=1, penalty=Penalty.BAN)]
    await live.services.settings.patch(GROUP, SettingsPatch(escalation=steps), TOKEN_ACTOR)
    own_telegram.fail("banChatMember", 429, "Too Many Requests: retry after 1", retry_after=1)
    warning = await take(live, ActionType.WARN)
    [penalty] = await live.services.actions.consequences(warning)
    assert penalty.status is ActionStatus.PENDING
    _, unban = await live.services.actions.revert(GROUP, warning.id, TOKEN_ACTOR)
    assert (await live.services.actions.outcome(unban, 10)).status is ActionStatus.COMPLETED
    assert chat.members[MIA]["status"] != "kicked"


async def test_an_index_serves_the_question(wire: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    adam = await _group(wire)
    await _record(wire, adam, ActionType.WARN)
    for _ in range(20):
        await _record(wire, TOKEN_ACTOR, ActionType.WARN)
    asked: list[dict[str, Any]] = []
    aggregate = Collection.aggregate

    async def noted(self: Collection[Action], pipeline: list[dict[str, Any]]) -> list[dict[str, Any]]:
        asked.append(pipeline[0]["$match"])
        return await aggregate(self, pipeline)

    monkeypatch.setattr(Collection, "aggregate", noted)
    await wire.services.last_actions.find(GROUP, adam, MIA)
    assert asked
    for where in asked:
        plan = await wire.database.motor.command({"explain": {"find": "actions", "filter": where}})
        assert plan["executionStats"]["totalDocsExamined"] <= 1
