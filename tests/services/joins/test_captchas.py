"""Captchas: what the worker does when things go wrong."""

# ruff: noqa: ASYNC110 - other tasks give no signal

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from demo.telegram.server import BotApi, Fault, Refusal
from demo.telegram.world import BOT, Chat
from models.actors import Actor, ActorKind
from models.captchas import Question
from models.settings import SettingsPatch
from models.users import Profile, TelegramStatus
from services.joins.captcha_worker import SECOND_CHANCE
from services.joins.joins import Admission
from storage.keys import group_key, settings_key
from tests.backends import GROUP, TOKEN_ACTOR, Backend

NORA, OTTO = 11, 12


class Desk:
    """A group with captchas, with an asker and its state."""

    def __init__(self, live: Backend, telegram: BotApi) -> None:
        self.backend = live
        self.telegram = telegram
        self.asked: list[int] = []
        self.poison: set[int] = set()
        """Person who can't be asked, for an unexpected reason."""
        self.hears_since: datetime | None = live.clock()

    async def ask(self, question: Question) -> int:
        """Record who is asked."""
        if question.user_id in self.poison:
            raise RuntimeError("nobody thought of this")
        self.asked.append(question.user_id)
        return 1000 + question.user_id

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Run the worker."""
        assert self.backend.services.live is not None
        worker = self.backend.services.live.captcha_worker
        running = asyncio.create_task(worker.run(self.ask, lambda: self.hears_since))
        yield
        assert not running.done(), "one captcha has ended the worker"
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    async def join(self, user_id: int, name: str) -> None:
        """Somebody joins, and has to be asked."""
        services = self.backend.services
        profile = Profile(user_id=user_id, first_name=name)
        self.telegram.world.chats[GROUP].set({"id": user_id, "is_bot": False, "first_name": name}, "member")
        await services.memberships.set_status(GROUP, profile, TelegramStatus.MEMBER, TOKEN_ACTOR)
        assert services.live is not None
        assert await services.live.captchas.begin(GROUP, profile)

    async def until(self, count: int, **where: object) -> None:
        """Wait until this many captchas match `where`."""
        async with asyncio.timeout(20):
            while await self.backend.database.motor["captchas"].count_documents(where) != count:
                await asyncio.sleep(0.02)

    async def until_asked(self, *user_ids: int) -> None:
        """Wait until these people were asked, and that is stored."""
        await self.until(len(user_ids), message_id={"$ne": None})
        assert set(self.asked) == set(user_ids)

    @property
    def removed(self) -> list[int]:
        """The people who were removed."""
        return [call.params["user_id"] for call in self.telegram.sent(GROUP, "unbanChatMember")]


async def make_desk(live: Backend, telegram: BotApi, seconds: int = 600) -> Desk:
    """A group with captchas."""
    chat = Chat(GROUP, "Chess")
    chat.set(BOT, "administrator")
    telegram.world.chats[GROUP] = chat
    await live.register()
    patch = SettingsPatch(captcha_enabled=True, captcha_timeout=seconds)
    await live.services.settings.patch(GROUP, patch, TOKEN_ACTOR)
    return Desk(live, telegram)


async def test_nobody_is_removed_while_an_answer_may_be_waiting(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram)
    async with desk.working():
        await desk.join(NORA, "Nora")
        await desk.until_asked(NORA)
        desk.hears_since = None
        live.clock.advance(seconds=601)
        postponed = {"$gt": live.clock()}
        await desk.until(1, due_at=postponed)
        # Updates arrive again, so earlier answers may still come for a while.
        live.clock.advance(seconds=3600)
        desk.hears_since = live.clock()
        await desk.until(1, due_at=live.clock() + SECOND_CHANCE)
        assert desk.removed == []
        live.clock.advance(seconds=SECOND_CHANCE.total_seconds() + 1)
        await desk.until(0)
    await own_telegram.wait_for(lambda: desk.removed == [NORA])


async def test_telegram_is_away_at_the_deadline_and_nobody_knows_it_yet(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram)
    desk.hears_since = live.clock() - timedelta(hours=1)
    async with desk.working():
        await desk.join(NORA, "Nora")
        await desk.until_asked(NORA)
        away = Fault(Refusal(502, "Bad Gateway"))
        own_telegram.weather = lambda method, _: away if method == "getChatMember" else None
        live.clock.advance(seconds=601)
        await desk.until(1, due_at={"$gt": live.clock(), "$lt": live.clock() + timedelta(seconds=30)})
        assert desk.removed == []
        own_telegram.weather = lambda _, __: None
        live.clock.advance(seconds=30)
        await desk.until(0)
    await own_telegram.wait_for(lambda: desk.removed == [NORA])


async def test_one_captcha_that_fails_holds_up_no_other(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram)
    desk.poison = {NORA}
    async with desk.working():
        await desk.join(NORA, "Nora")
        await desk.join(OTTO, "Otto")
        await desk.until_asked(OTTO)


async def test_a_captcha_of_a_deleted_group_is_dropped(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram)
    await desk.join(NORA, "Nora")
    await own_telegram.wait_for(lambda: own_telegram.world.chats[GROUP].members[NORA]["status"] == "restricted")
    await live.database.motor["captchas"].update_many({}, {"$set": {"is_lost": True}})
    for name in ("groups", "settings", "roles"):
        await live.database.motor[name].delete_many({"group_id": GROUP})
    await live.cache.drop(settings_key(GROUP), group_key(GROUP))
    async with desk.working():
        await desk.until(0)
        await own_telegram.wait_for(lambda: own_telegram.world.chats[GROUP].members[NORA]["status"] == "member")


HERSELF = Actor(kind=ActorKind.TELEGRAM, id=str(NORA), name="Nora", request_key="update:1")
GONE: list[tuple[str, dict[str, object]]] = [
    ("left", {}),
    ("kicked", {}),
    ("restricted", {"is_member": False, "until_date": 0}),
]


@pytest.mark.parametrize(("status", "more"), GONE)
async def test_nobody_is_asked_who_has_left_meanwhile(
    live: Backend, own_telegram: BotApi, status: str, more: dict[str, object]
) -> None:
    desk = await make_desk(live, own_telegram)
    nora = {"id": NORA, "is_bot": False, "first_name": "Nora"}
    own_telegram.world.chats[GROUP].set(nora, status, **more)
    joins, profile = live.services.joins, Profile(user_id=NORA, first_name="Nora")
    hour_ago = live.clock() - timedelta(hours=1)
    async with desk.working():
        assert await joins.admit(GROUP, profile, HERSELF, hour_ago) is Admission.GONE
    assert await live.database.motor["captchas"].count_documents({}) == 0
    # Learned of at once: they leave before the captcha's mute is carried out.
    assert await joins.admit(GROUP, profile, HERSELF, live.clock()) is Admission.HELD
    await own_telegram.wait_for(lambda: [call for call in own_telegram.calls if call.method == "getChatMember"][1:])
    async with asyncio.timeout(20):
        while await live.database.motor["actions"].count_documents({"status": "failed"}) != 1:
            await asyncio.sleep(0.02)
    assert not own_telegram.sent(GROUP, "restrictChatMember")


async def test_a_join_that_waited_is_still_held(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram)
    nora = {"id": NORA, "is_bot": False, "first_name": "Nora"}
    own_telegram.world.chats[GROUP].set(nora, "member")
    profile, hour_ago = Profile(user_id=NORA, first_name="Nora"), live.clock() - timedelta(hours=1)
    async with desk.working():
        assert await live.services.joins.admit(GROUP, profile, HERSELF, hour_ago) is Admission.HELD
        await desk.until_asked(NORA)


@pytest.mark.parametrize("is_lost", [False, True])
async def test_captchas_that_are_turned_off_remove_nobody(
    live: Backend, own_telegram: BotApi, *, is_lost: bool
) -> None:
    desk = await make_desk(live, own_telegram)
    async with desk.working():
        await desk.join(NORA, "Nora")
        await desk.until_asked(NORA)
        await live.services.settings.patch(GROUP, SettingsPatch(captcha_enabled=False), TOKEN_ACTOR)
        if is_lost:
            await live.database.motor["captchas"].update_many({}, {"$set": {"is_lost": True, "due_at": live.clock()}})
        live.clock.advance(seconds=601)
        await desk.until(0)
        await own_telegram.wait_for(lambda: own_telegram.world.chats[GROUP].members[NORA]["status"] == "member")
    assert desk.removed == []
