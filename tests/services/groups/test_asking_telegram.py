"""What we ask Telegram from time to time: asked again if the answer was lost, and only as true as it's readable."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, cast

import pytest

from gateway.client import AdministratorList, Chat, ChatMember, Gateway, MemberUser
from gateway.errors import Away
from models.actors import SYSTEM
from models.permissions import Permission
from models.users import Administrator, AdminRight, Profile, TelegramStatus
from services.core.errors import Unavailable
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

CHANNEL = -1_000_000_000_777
LOST: list[Exception | asyncio.CancelledError] = [Unavailable("the database is away"), asyncio.CancelledError()]
"""What can happen while an answer is stored."""


class _Telegram:
    """Answers, or fails once."""

    moderation = None
    bot_id = 1

    def __init__(self) -> None:
        self.fails = False

    def _answer(self, answer: Any) -> Any:
        if self.fails:
            self.fails = False
            raise Away
        return answer

    async def administrators(self, _: int) -> AdministratorList:
        member = ChatMember(user=MemberUser(id=2, first_name="Adam"), status=TelegramStatus.ADMINISTRATOR)
        return cast("AdministratorList", self._answer(AdministratorList((member,))))

    async def find_chat(self, group_id: int) -> Chat:
        return cast("Chat", self._answer(Chat(id=group_id, linked_chat_id=CHANNEL)))

    async def own_rights(self, _: int) -> frozenset[AdminRight]:
        return cast("frozenset[AdminRight]", self._answer(frozenset()))

    async def find_member(self, _: int, user_id: int) -> ChatMember:
        member = ChatMember(user=MemberUser(id=user_id, first_name="Una"), status=TelegramStatus.MEMBER)
        return cast("ChatMember", self._answer(member))

    async def send(self, *_: Any) -> int:
        return 1


@pytest.fixture
async def asking() -> AsyncIterator[Backend]:
    """Services of a group whose bot can ask."""
    async with in_memory(gateway=cast("Gateway", telegram := _Telegram())) as backend:
        backend.telegram = telegram  # type: ignore[attr-defined]
        await backend.register()
        yield backend


def _losing(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, error: BaseException) -> None:
    """Lose an answer once, on its way to the database."""
    kept = getattr(owner, name)

    async def lose(*_: Any, **__: Any) -> None:
        monkeypatch.setattr(owner, name, kept)
        raise error

    monkeypatch.setattr(owner, name, lose)


@pytest.mark.parametrize("error", LOST, ids=repr)
async def test_administrators_are_asked_about_again(
    asking: Backend, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    services = asking.services
    _losing(monkeypatch, services.memberships, "sync_administrators", error)
    with pytest.raises(type(error)):
        await services.permissions.refresh(GROUP)
    assert await services.permissions.refresh(GROUP)
    assert (await services.lookups.get_user(GROUP, 2)).role == "admin"
    assert not await services.permissions.refresh(GROUP)


@pytest.mark.parametrize("error", LOST, ids=repr)
async def test_a_channel_is_asked_about_again(
    asking: Backend, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    linked = asking.services.linked_channels
    _losing(monkeypatch, asking.services.groups, "update", error)
    with pytest.raises(type(error)):
        await linked.is_linked(GROUP, CHANNEL)
    assert await linked.is_linked(GROUP, CHANNEL)


async def test_our_rights_are_asked_about_again(asking: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    rights = asking.services.bot_rights
    _losing(monkeypatch, rights._group_changes, "set", Unavailable("the database is away"))
    with pytest.raises(Unavailable):
        await rights.look(GROUP)
    await rights.look(GROUP)
    assert (await asking.services.lookups.get_group(GROUP)).missing_rights != []


@pytest.mark.parametrize("error", LOST, ids=repr)
async def test_a_person_is_asked_about_again(
    asking: Backend, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    services = asking.services
    _losing(monkeypatch, services.memberships, "set_status", error)
    with pytest.raises(type(error)):
        await services.strangers.find(GROUP, 7)
    assert await services.strangers.find(GROUP, 7) is not None


async def test_nobody_is_unknown_while_telegram_is_away(asking: Backend) -> None:
    asking.telegram.fails = True  # type: ignore[attr-defined]
    assert await asking.services.strangers.meet(GROUP, 7, TOKEN_ACTOR, Permission.MODERATE_BAN)


async def test_a_list_that_cannot_be_read_in_full_demotes_nobody(asking: Backend) -> None:
    services = asking.services
    await services.permissions.refresh(GROUP)
    await services.memberships.sync_administrators(GROUP, [], SYSTEM, are_all=False)
    assert (await services.lookups.get_user(GROUP, 2)).role == "admin"
    await services.memberships.sync_administrators(GROUP, [], SYSTEM)
    assert (await services.lookups.get_user(GROUP, 2)).role == "member"


async def test_administrators_who_are_as_before_cost_two_queries(wire: Backend) -> None:
    def listed(rights: frozenset[AdminRight]) -> list[Administrator]:
        people = [Profile(user_id=number, first_name=f"Admin {number}") for number in range(1, 21)]
        return [Administrator(profile=one, status=TelegramStatus.ADMINISTRATOR, rights=rights) for one in people]

    memberships, some = wire.services.memberships, frozenset({AdminRight.PIN_MESSAGES, AdminRight.DELETE_MESSAGES})
    await wire.register()
    await memberships.sync_administrators(GROUP, listed(some))
    wire.forget_counts()
    await memberships.sync_administrators(GROUP, listed(some))
    assert wire.counter.commands.total() == 2
    *_, last = listed(frozenset())
    await memberships.sync_administrators(GROUP, [*listed(some)[:-1], last])
    assert (await wire.services.users.get(GROUP, 20, SYSTEM)).telegram_rights == []
