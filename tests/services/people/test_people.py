"""Erasing a person: everywhere, once, and what's still in force continues with their id alone."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import BaseModel

from models.actions import UNDONE_BY, ActionCreate, ActionQuery, ActionType
from models.actors import Actor, ActorKind
from models.base import UserId
from models.event_details import EVENTS
from models.federations import FederationBanCreate, FederationCreate
from models.filter import SampleCreate, SampleLabel
from models.logs import LogQuery
from models.pages import PageQuery
from models.rules import RuleCreate
from models.settings import SettingsPatch
from models.tokens import ExtraScope, TokenCreate
from models.users import TelegramStatus
from services.core.errors import Conflict, Forbidden
from services.moderation.actions import can_be_undone
from services.people import trace_finder
from services.people.erasing import what_is_left
from services.people.erasures import LEASE
from storage.collection import Collection
from storage.database import DOCUMENTS
from storage.people import LISTED, LOGGED, TRACES, can_hold_a_person
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.services.groups.test_group_data import _fields, _name_of, _parts

MIA = 555_000_111
"""A number with no other meaning."""


def test_every_field_that_can_hold_a_person_is_listed() -> None:
    held = set()
    for document in DOCUMENTS:
        for path, annotation in _fields(document):
            if can_hold_a_person(path.rpartition(".")[2]):
                held.add(f"{_name_of(document)}.{path}")
            if any(isinstance(one, type) and issubclass(one, Actor) for one in _parts(annotation)):
                held.add(f"{_name_of(document)}.{path}.id")
            if path == "told_by":
                held.add(f"{_name_of(document)}.{path}")
    # The other fields have no form of their own, so the list's queries search them.
    opaque = {"updates.raw", "requests._id", "memos._id", "logs.details", "deliveries.body"}
    assert held - {"logs.actor.id"} == {trace.name for trace in TRACES} - opaque


def _people_in(details: type[BaseModel]) -> Iterator[str]:
    for name, field in details.model_fields.items():
        if field.annotation == UserId or UserId in _parts(field.annotation) or can_hold_a_person(name):
            yield name


def test_every_person_in_the_details_of_a_log_is_known() -> None:
    held = {name for event in EVENTS.values() for name in _people_in(event.details)}
    assert held <= {*LOGGED, *LISTED}


async def lives_here(backend: Backend) -> Actor:
    """Mia, and her traces everywhere."""
    services, motor, now = backend.services, backend.database.motor, backend.clock()
    await backend.register()
    mia = await backend.person(MIA, "Mia", role="moderator")
    await backend.person(6, "Nora")
    for kind in (ActionType.WARN, ActionType.BAN):
        await services.actions.take_many(GROUP, [_act(kind, MIA, f"{kind} for Mia")], TOKEN_ACTOR)
    await services.actions.take_many(GROUP, [_act(ActionType.WARN, 6)], mia)
    await services.spam_filter.mark(GROUP, SampleCreate(text="x", label=SampleLabel.SPAM), TOKEN_ACTOR)
    await motor["samples"].update_many({}, {"$set": {"actor": mia.model_dump()}})
    await services.rules.create(GROUP, RuleCreate(rule_name="one", exempt_users=[MIA, 6]), TOKEN_ACTOR)
    allowed = SettingsPatch.model_validate({"ban_lists_allowed": [MIA, 6]})
    await services.settings.patch(GROUP, allowed, TOKEN_ACTOR)
    await services.tokens.create(TokenCreate(name="hers", scopes=[ExtraScope.ALL]), mia)
    await services.federations.create(FederationCreate(name="Clubs", admin_ids=[MIA, 6]), TOKEN_ACTOR)
    teas = await services.federations.create(FederationCreate(name="Teas"), TOKEN_ACTOR)
    await services.federation_bans.ban(teas.id, FederationBanCreate(user_id=MIA, reason="Mia spams"), TOKEN_ACTOR)
    await services.users.assign_role(GROUP, MIA, None, TOKEN_ACTOR)
    await services.reports.report(GROUP, 9, MIA, TOKEN_ACTOR)
    await services.reports.report(GROUP, 10, 6, mia)
    await services.memos.keep(f"language:{MIA}", {"language": "ru"}, None)
    await motor["person_days"].insert_one({"_id": f"{GROUP}:1:{MIA}", "group_id": GROUP, "user_id": MIA, "at": now})
    stands = {"group_id": GROUP, "user_id": MIA, "joined": 0, "is_here": True, "wrote": 1}
    await motor["standings"].insert_one({"_id": f"{GROUP}:{MIA}", **stands})
    review = {"group_id": GROUP, "message_id": 9, "user_id": MIA, "text": "x", "expires_at": now + timedelta(days=1)}
    await motor["reviews"].insert_one(review)
    waiting = {"state": "parked", "bot_id": 1, "update_id": 1, "handled_at": None}
    await motor["updates"].insert_one({"_id": "1:1", "raw": {"message": {"from": {"id": MIA}}}, **waiting})
    body = f'{{"data":{{"details":{{"user_id":{MIA}}}}}}}'
    await motor["deliveries"].insert_one({"group_id": GROUP, "webhook_id": "w", "body": body, "created_at": now})
    session = {"digest": "d", "login": "l", "user_id": MIA, "name": "Mia", "created_at": now, "expires_at": now}
    await motor["sessions"].insert_one(session)
    return mia


def _act(kind: ActionType, user_id: int, reason: str = "") -> ActionCreate:
    return ActionCreate(action_type=kind, user_id=user_id, reason=reason)


async def _everything(backend: Backend) -> dict[str, list[dict[str, Any]]]:
    motor = backend.database.motor
    return {_name_of(one): await motor[_name_of(one)].find({}).to_list(None) for one in DOCUMENTS}


def _mentions(kept: dict[str, list[dict[str, Any]]], *what: str) -> set[str]:
    return {name for name, found in kept.items() if any(one in str(found) for one in what)}


async def test_nothing_is_left_of_somebody_who_is_forgotten(backend: Backend) -> None:
    mia = await lives_here(backend)
    await backend.database.motor["actions"].update_many({"action_type": "ban"}, {"$set": {"status": "completed"}})
    assert len(_mentions(await _everything(backend), str(MIA))) > 12
    await backend.services.erasures.ask(MIA, mia)
    await backend.services.erasures.erase_due()
    kept = await _everything(backend)
    assert _mentions(kept, "Mia", "mia") == set()
    assert _mentions(kept, str(MIA)) == {"actions", "federation_bans"}
    # The ban stays in force by the id alone. What they did stays, done by nobody.
    [ban] = [one for one in kept["actions"] if one["user_id"] == MIA]
    assert (ban["action_type"], ban["reason"], ban["status"]) == ("ban", "", "completed")
    [hers] = [one for one in kept["actions"] if one["user_id"] == 6]
    assert (hers["actor"]["name"], hers["admin_id"], hers["reason"]) == ("a deleted person", None, "")
    assert [one["reason"] for one in kept["federation_bans"]] == [""]
    assert [one["exempt_users"] for one in kept["rules"] if one["rule_name"] == "one"] == [[6]]
    assert [one["ban_lists_allowed"] for one in kept["settings"]] == [[6]]
    assert [one["admin_ids"] for one in kept["federations"]] == [[6], []]
    assert [(one["author_id"], one["reporters"]) for one in kept["reports"]] == [(6, [])]
    assert kept["erasures"] == []
    [entry] = [one for one in kept["logs"] if one["event_type"] == "person.forgotten"]
    assert entry["actor"]["name"] == "a deleted person"
    assert any(one["message"].startswith("Somebody has another role") for one in kept["logs"])


async def test_records_without_the_person_are_shown(backend: Backend) -> None:
    mia = await lives_here(backend)
    await backend.services.erasures.ask(MIA, mia)
    await backend.services.erasures.erase_due()
    services = backend.services
    actions = (await services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)).items
    said = [await services.last_actions.name(action) for action in actions]
    assert {str(one["who"]) for one in said} == {"a deleted person", "@nora"}
    logs = (await services.logs.page(GROUP, LogQuery(), PageQuery(), TOKEN_ACTOR)).items
    for entry in logs:
        details = EVENTS[entry.event_type].details
        if set(details.model_fields) & set(LOGGED):
            details.model_validate(entry.details)


async def test_nothing_is_undone_for_somebody_who_is_forgotten(backend: Backend) -> None:
    mia = await lives_here(backend)
    actions = backend.services.actions
    await backend.services.erasures.ask(MIA, mia)
    await backend.services.erasures.erase_due()
    listed = (await actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)).items
    erased = [one for one in listed if one.user_id is None and one.action_type in UNDONE_BY]
    assert erased
    for one in erased:
        assert not can_be_undone(one)
        with pytest.raises(Conflict):
            await actions.revert(GROUP, one.id, TOKEN_ACTOR)


async def test_admins_of_telegrams_and_banned_people_stay_by_id(backend: Backend) -> None:
    await backend.register()
    await backend.person(MIA, "Mia", TelegramStatus.ADMINISTRATOR)
    await backend.person(7, "Vera", TelegramStatus.KICKED)
    for user_id in (MIA, 7):
        await backend.services.erasures.ask(user_id, TOKEN_ACTOR)
    await backend.services.erasures.erase_due()
    kept = await backend.database.motor["users"].find({}).to_list(None)
    assert [(one["first_name"], one["username"], one["role"], one["telegram_status"]) for one in kept] == [
        ("", None, "admin", "administrator"),
        ("", None, "member", "kicked"),
    ]
    assert (await backend.services.lookups.get_user(GROUP, MIA)).first_name == ""


async def test_a_killed_process_is_followed_by_one_that_goes_on(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    mia = await lives_here(backend)
    services = backend.services
    await services.erasures.ask(MIA, mia)
    await services.erasures.ask(MIA, mia)
    killed = asyncio.Event()

    def die(trace: Any, *rest: Any) -> Any:
        if trace.collection == "actions":
            killed.set()
            raise asyncio.CancelledError
        return what_is_left(trace, *rest)

    monkeypatch.setattr("services.people.erasures.what_is_left", die)
    with pytest.raises(asyncio.CancelledError):
        await services.erasures.erase_due()
    monkeypatch.undo()
    assert killed.is_set()
    [waiting] = await backend.database.motor["erasures"].find({}).to_list(None)
    assert "person_days.user_id" in waiting["done"]
    await services.erasures.erase_due()  # the other one may be alive
    assert await backend.database.motor["erasures"].count_documents({}) == 1
    backend.clock.now += LEASE
    await services.erasures.erase_due()
    assert _mentions(await _everything(backend), "Mia") == set()


async def test_others_are_forgotten_by_operators_only(backend: Backend) -> None:
    await backend.register()
    nora = await backend.person(6, "Nora", TelegramStatus.CREATOR)
    limited = Actor(kind=ActorKind.TOKEN, id="x", scopes=frozenset({"groups.create"}))
    for actor in (nora, limited):
        with pytest.raises(Forbidden):
            await backend.services.erasures.ask(MIA, actor)
    assert await backend.database.motor["erasures"].count_documents({}) == 0


async def test_a_long_time_is_searched_in_parts_that_others_can_wait_for(
    wire: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    await wire.register()
    now = wire.clock()
    entry = {"group_id": GROUP, "event_type": "user.joined", "actor": TOKEN_ACTOR.model_dump(), "message": "x"}
    entries = [{**entry, "details": {"user_id": MIA}, "timestamp": now - timedelta(hours=n)} for n in range(0, 700, 7)]
    await wire.database.motor["logs"].insert_many(entries)
    spans: list[timedelta] = []
    took = [0.0]
    batch = Collection.batch

    async def noted(self: Collection[Any], where: dict[str, Any], *more: Any) -> list[dict[str, Any]]:
        if "timestamp" in where:
            spans.append(where["timestamp"]["$lt"] - where["timestamp"]["$gte"])
            took[0] += 0.1 * (spans[-1] / timedelta(days=1))  # as if a day had so many entries
        return await batch(self, where, *more)

    monkeypatch.setattr(Collection, "batch", noted)
    monkeypatch.setattr(trace_finder, "time", SimpleNamespace(perf_counter=lambda: took[0]))
    [trace] = [one for one in TRACES if one.name == "logs.details"]
    found = [raw async for raws in wire.services.takeouts._finder.of(trace, MIA) for raw in raws]
    assert len(found) == len(entries)
    assert max(spans) <= timedelta(days=1)
    assert spans[-1] == timedelta(hours=12)
