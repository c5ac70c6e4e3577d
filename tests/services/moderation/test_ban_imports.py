"""Imports of federation bans: who's banned, when, and who isn't."""

import asyncio
import json
from typing import Any

import pytest

from models.actions import ActionQuery
from models.actors import Actor, ActorKind
from models.federations import FederationBanCreate, FederationCreate
from models.logs import LogQuery
from models.pages import PageQuery
from models.users import Profile, TelegramStatus
from services.core.errors import Conflict, Forbidden
from services.moderation import federation_bans as module
from services.moderation.ban_imports import BanPlan
from tests.backends import GROUP, TOKEN_ACTOR, Backend

OLGA = Actor(kind=ActorKind.TELEGRAM, id="1", name="Olga")
STRANGER = Actor(kind=ActorKind.TELEGRAM, id="2", name="Zed")
NORA, OTTO, ADAM, BOSS = 7, 8, 9, 1
FILE = b'{"user_id":7,"reason":"ads"}\n{"user_id":8}\n'
OTHER = -1002


class Clubs:
    """A federation of Olga's with two groups."""

    def __init__(self, backend: Backend, federation_id: str) -> None:
        self.backend = backend
        self.id = federation_id
        self.imports = backend.services.ban_imports

    async def take(self, raw: bytes) -> BanPlan:
        """Look and confirm."""
        return await self.imports.apply(self.id, raw, (await self.imports.look(self.id, raw, OLGA)).token, OLGA)

    async def banned(self) -> dict[int, str]:
        """Who's banned in the federation, and why."""
        page = await self.backend.services.federation_bans.page(self.id, PageQuery(), OLGA)
        return {ban.user_id: ban.reason for ban in page.items}

    async def taken(self, group_id: int) -> list[tuple[str, int | None]]:
        """The actions in a group, and their targets."""
        found = await self.backend.services.actions.page(group_id, ActionQuery(), PageQuery(), TOKEN_ACTOR)
        return sorted((one.action_type, one.user_id) for one in found.items)


@pytest.fixture
async def clubs(backend: Backend) -> Clubs:
    """A federation with two groups."""
    services = backend.services
    made = await services.federations.create(FederationCreate(name="Clubs", owner_id=1), OLGA)
    for group_id in (GROUP, OTHER):
        await backend.register(group_id)
        await services.federations.join(made.id, group_id, TOKEN_ACTOR)
    return Clubs(backend, made.id)


async def _join(backend: Backend, group_id: int, user_id: int) -> None:
    profile = Profile(user_id=user_id, first_name="Somebody")
    await backend.services.memberships.set_status(group_id, profile, TelegramStatus.MEMBER, TOKEN_ACTOR)


async def test_known_members_are_banned_at_once_and_others_when_they_come(clubs: Clubs) -> None:
    await _join(clubs.backend, GROUP, NORA)
    plan = await clubs.take(FILE)
    assert ([ban.user_id for ban in plan.new], plan.same, plan.refused) == ([NORA, OTTO], [], [])
    assert await clubs.banned() == {NORA: "ads", OTTO: ""}
    assert (await clubs.taken(GROUP), await clubs.taken(OTHER)) == ([("ban", NORA)], [])
    assert await clubs.backend.services.federation_bans.keep_out(OTHER, OTTO, "update:1")
    assert await clubs.taken(OTHER) == [("ban", OTTO)]


async def test_a_look_changes_nothing(clubs: Clubs) -> None:
    await _join(clubs.backend, GROUP, NORA)
    await clubs.imports.look(clubs.id, FILE, OLGA)
    assert (await clubs.banned(), await clubs.taken(GROUP)) == ({}, [])


async def test_only_its_owner_and_admins_import_and_export(clubs: Clubs) -> None:
    for call in (clubs.imports.look(clubs.id, FILE, STRANGER), clubs.imports.export(clubs.id, STRANGER)):
        with pytest.raises(Forbidden):
            await call
    with pytest.raises(Forbidden):
        await clubs.imports.apply(clubs.id, FILE, "0" * 16, STRANGER)


async def test_earlier_bans_stay_as_they_are(clubs: Clubs) -> None:
    bans = clubs.backend.services.federation_bans
    await bans.ban(clubs.id, FederationBanCreate(user_id=NORA, reason="first"), OLGA)
    plan = await clubs.take(FILE)
    assert ([ban.user_id for ban in plan.new], plan.same) == ([OTTO], [NORA])
    assert await clubs.banned() == {NORA: "first", OTTO: ""}


async def test_it_is_logged_once(clubs: Clubs) -> None:
    await clubs.take(FILE)
    query = LogQuery(event_type="federation.imported")
    page = await clubs.backend.services.logs.of_installation(query, PageQuery(), TOKEN_ACTOR)
    assert [entry.details for entry in page.items] == [{"federation_id": clubs.id, "count": 2}]


async def test_staff_the_bot_and_people_with_a_role_are_spared(clubs: Clubs) -> None:
    await clubs.backend.person(ADAM, "Adam", role="admin")
    lines = [{"user_id": one} for one in (BOSS, 777000, ADAM, NORA)]
    plan = await clubs.take("\n".join(json.dumps(line) for line in [*lines, {}]).encode())
    assert sorted((one.user_id or 0, one.line or 0, one.why.code) for one in plan.refused) == [
        (0, 5, "ban-file-no-id"),
        (BOSS, 0, "federation-protects-staff"),
        (777000, 0, "target-is-linked-channel"),
    ]
    assert set(await clubs.banned()) == {ADAM, NORA}
    assert await clubs.taken(GROUP) == []


async def test_a_repeated_import_bans_where_that_failed_before(clubs: Clubs, monkeypatch: pytest.MonkeyPatch) -> None:
    await _join(clubs.backend, GROUP, NORA)
    token = (await clubs.imports.look(clubs.id, FILE, OLGA)).token

    async def fail(*_: Any) -> None:
        raise ConnectionError

    with monkeypatch.context() as broken:
        broken.setattr(clubs.imports._enforcement, "ban_members", fail)
        with pytest.raises(ConnectionError):
            await clubs.imports.apply(clubs.id, FILE, token, OLGA)
    assert await clubs.taken(GROUP) == []
    for _ in range(2):
        assert (await clubs.imports.apply(clubs.id, FILE, token, OLGA)).same == [NORA, OTTO]
    assert await clubs.taken(GROUP) == [("ban", NORA)]


async def test_another_file_needs_another_look(clubs: Clubs) -> None:
    token = (await clubs.imports.look(clubs.id, FILE, OLGA)).token
    with pytest.raises(Conflict):
        await clubs.imports.apply(clubs.id, b"7\n", token, OLGA)
    assert await clubs.banned() == {}


async def test_two_at_once_import_it_once(clubs: Clubs) -> None:
    await asyncio.gather(clubs.take(FILE), clubs.take(FILE))
    assert await clubs.banned() == {NORA: "ads", OTTO: ""}


async def test_a_federation_has_room_for_so_many(clubs: Clubs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FEDERATION_BANS_LIMIT", 2)
    await clubs.take(FILE)
    with pytest.raises(Conflict):
        await clubs.imports.look(clubs.id, b"10\n", OLGA)


async def test_what_is_exported_can_be_imported(clubs: Clubs) -> None:
    await clubs.take(FILE)
    raw = await clubs.imports.export(clubs.id, OLGA)
    assert (await clubs.imports.look(clubs.id, raw, OLGA)).same == [NORA, OTTO]


async def test_somebody_banned_who_writes_is_banned_there(clubs: Clubs) -> None:
    await clubs.take(FILE)
    checks = clubs.backend.services.ban_checks
    await clubs.backend.services.lookups.find_group(GROUP)
    checks.note_first(GROUP, OTTO, 55)
    checks.note_first(GROUP, 99, 56)
    running = asyncio.create_task(checks.run())
    await checks.settled()
    running.cancel()
    assert await clubs.taken(GROUP) == [("ban", OTTO), ("delete", OTTO)]
