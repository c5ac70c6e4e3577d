"""Shared ban lists keep people out, and a list that doesn't answer keeps nobody out."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from models.actions import ActionQuery
from models.actors import Actor, ActorKind
from models.pages import PageQuery
from models.settings import SettingsPatch
from models.users import Profile
from services.container import Services
from services.core.known_http import KnownHttp
from services.core.outside import Outside
from services.joins import ban_lists
from services.joins.joins import Admission
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.outside import asking

NORA, OTTO = 11, 12


@dataclass
class BanList:
    """A list on loopback, and its requests."""

    listed: set[int] = field(default_factory=lambda: {NORA})
    asked: list[int] = field(default_factory=list)
    answer: web.Response | None = None
    """Use this response instead of the usual one."""
    is_silent: bool = False

    async def check(self, request: web.Request) -> web.Response:
        """Respond whether somebody is on the list."""
        user_id = int(request.query["user_id"])
        self.asked.append(user_id)
        if self.is_silent:
            await asyncio.Event().wait()
        return self.answer or web.json_response({"ok": user_id in self.listed})


@dataclass
class Group:
    """A group that turned the lists on."""

    backend: Backend
    services: Services
    given: BanList

    async def join(self, user_id: int) -> Admission:
        """Somebody joins."""
        actor = Actor(kind=ActorKind.TELEGRAM, id=str(user_id), request_key=f"update:{user_id}")
        profile = Profile(user_id=user_id, first_name="Nora")
        return await self.services.joins.admit(GROUP, profile, actor, self.backend.clock())

    async def set(self, **changes: object) -> None:
        """Change settings."""
        await self.services.settings.patch(GROUP, SettingsPatch.model_validate(changes), TOKEN_ACTOR)

    async def taken(self) -> list[tuple[str, int | None]]:
        """The actions taken, and their targets."""
        found = await self.services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)
        return sorted((one.action_type, one.user_id) for one in found.items)

    async def write(self, user_id: int, message_id: int) -> None:
        """Somebody new to the group writes."""
        checks = self.services.ban_checks
        checks.note_first(GROUP, user_id, message_id)
        running = asyncio.create_task(checks.run())
        await checks.settled()
        running.cancel()


@pytest.fixture
async def group() -> AsyncIterator[Group]:
    """Services whose operator configured one list."""
    given = BanList()

    def choose(http: KnownHttp, address: str) -> Outside:
        return Outside(http, (f"{address}/check?user_id={{user_id}}",))

    async with asking("GET", "/check", given.check, choose) as (backend, services):
        one = Group(backend, services, given)
        await one.set(ban_lists_enabled=True)
        yield one


async def test_who_is_listed_is_banned_on_joining_and_is_looked_up_once(group: Group) -> None:
    assert await group.join(NORA) is Admission.KEPT_OUT
    assert await group.join(OTTO) is Admission.WELCOME
    assert await group.join(OTTO) is Admission.WELCOME
    assert group.given.asked == [NORA, OTTO]
    assert await group.taken() == [("ban", NORA)]


async def test_nobody_is_looked_up_in_a_group_that_did_not_ask_for_it(group: Group) -> None:
    await group.set(ban_lists_enabled=False)
    assert await group.join(NORA) is Admission.WELCOME
    await group.write(NORA, 5)
    assert group.given.asked == []


async def test_a_group_lets_in_people_it_allows_and_never_asks_about_stand_ins_and_admins(group: Group) -> None:
    await group.set(ban_lists_allowed=[NORA])
    assert await group.join(NORA) is Admission.WELCOME
    await group.backend.person(OTTO, "Otto", role="admin")
    for somebody in (777000, 1087968824, 136817688, OTTO):
        await group.write(somebody, 5)
    assert group.given.asked == []


async def test_the_first_message_of_somebody_listed_goes_with_them(group: Group) -> None:
    await group.write(NORA, 5)
    await group.write(OTTO, 6)
    assert await group.taken() == [("ban", NORA), ("delete", NORA)]


@pytest.mark.parametrize("answer", [web.Response(status=500), web.Response(text="<html>"), web.Response(text="[1]")])
async def test_a_list_that_answers_anything_else_keeps_nobody_out(group: Group, answer: web.Response) -> None:
    group.given.answer = answer
    assert await group.join(NORA) is Admission.WELCOME


async def test_a_list_that_is_silent_keeps_nobody_out_and_rests(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ban_lists, "TIMEOUT", 0.05)
    group.given.is_silent = True
    assert await group.join(NORA) is Admission.WELCOME
    assert await group.join(OTTO) is Admission.WELCOME
    assert group.given.asked == [NORA], "it isn't asked again at once"
