"""An item that keeps failing unexpectedly: the others continue, and it's set aside in the end."""

# ruff: noqa: ASYNC110 - other tasks give no signal

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import services.events.log_forwarder
from demo.telegram.server import BotApi
from demo.telegram.world import BOT, Chat
from handlers.moderation.reviews import review_buttons
from models.actions import ActionCreate, ActionStatus, ActionType
from models.rules import RuleCreate
from models.webhooks import WebhookCreate
from services.events import log_lines
from services.events.log_lines import LineContext
from services.events.safe_http import SafeHttp
from storage.errors import Unavailable
from storage.leases import CRASHES_LIMIT, LONGEST_DELAY, Leases
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.services.joins.test_captchas import NORA, OTTO, make_desk
from texts import Html, Words

MIA, BAD = 4, 666


async def _as_time_passes(backend: Backend, queue: Leases[Any], find: Callable[[], Awaitable[Any]]) -> Any:
    """Let time pass until `find` finds something. Returns it."""
    async with asyncio.timeout(60):
        while not (found := await find()):
            backend.clock.advance(seconds=LONGEST_DELAY.total_seconds() * 1.2)
            queue.wake()
            await asyncio.sleep(0.05)
    return found


async def _until_set_aside(backend: Backend, queue: Leases[Any], collection: str) -> dict[str, Any]:
    """Let time pass until an item of the queue is set aside. Returns it."""
    items, where = backend.database.motor[collection], {"set_aside": {"$ne": None}}
    found = await _as_time_passes(backend, queue, lambda: items.find_one(where))
    assert found["crashes"] == CRASHES_LIMIT
    assert found["due_at"] is None
    assert queue.set_aside == 1
    return dict(found)


async def _until(is_so: Callable[[], Any]) -> None:
    async with asyncio.timeout(20):
        while not is_so():
            await asyncio.sleep(0.02)


async def _group(live: Backend, telegram: BotApi) -> None:
    chat = Chat(GROUP, "Chess")
    chat.set(BOT, "administrator")
    for user_id in (MIA, BAD):
        chat.set({"id": user_id, "is_bot": False, "first_name": f"U{user_id}"}, "member")
    telegram.world.chats[GROUP] = chat
    await live.register()


async def test_an_action(live: Backend, own_telegram: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    await _group(live, own_telegram)
    assert live.services.live is not None
    job = live.services.live.worker._job
    real = job._effects.carry_out

    async def carry_out(action: Any, *, again: bool) -> Any:
        if action.user_id == BAD:
            raise RuntimeError("nobody thought of this")
        return await real(action, again=again)

    monkeypatch.setattr(job._effects, "carry_out", carry_out)
    actions = live.services.actions
    bad = await actions.take(GROUP, ActionCreate(action_type=ActionType.BAN, user_id=BAD), TOKEN_ACTOR)
    good = await actions.take(GROUP, ActionCreate(action_type=ActionType.BAN, user_id=MIA), TOKEN_ACTOR)
    assert (await actions.outcome(good, 5)).status is ActionStatus.COMPLETED
    await _until_set_aside(live, live.services.queues.actions, "actions")
    ended = await actions.get(GROUP, bad.id, TOKEN_ACTOR)
    assert (ended.status, ended.failure) == (ActionStatus.FAILED, "Something went wrong on our side.")


async def test_an_outage_is_no_fault_of_an_item(
    live: Backend, own_telegram: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _group(live, own_telegram)
    assert live.services.live is not None
    job, outages = live.services.live.worker._job, list[int]()
    real = job._effects.carry_out

    async def carry_out(action: Any, *, again: bool) -> Any:
        outages.append(len(outages))
        if len(outages) <= CRASHES_LIMIT:
            raise Unavailable("the database is away")
        return await real(action, again=again)

    monkeypatch.setattr(job._effects, "carry_out", carry_out)
    actions, queue = live.services.actions, live.services.queues.actions
    ban = await actions.take(GROUP, ActionCreate(action_type=ActionType.BAN, user_id=MIA), TOKEN_ACTOR)

    async def ended() -> ActionStatus | None:
        status = (await actions.get(GROUP, ban.id, TOKEN_ACTOR)).status
        return None if status is ActionStatus.PENDING else status

    assert await _as_time_passes(live, queue, ended) is ActionStatus.COMPLETED
    assert len(outages) == CRASHES_LIMIT + 1


async def test_a_captcha(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram, seconds=86_400)
    desk.poison = {NORA}
    async with desk.working():
        await desk.join(NORA, "Nora")
        await desk.join(OTTO, "Otto")
        await _until(lambda: OTTO in desk.asked)
        await _until_set_aside(live, live.services.queues.captchas, "captchas")
        members = own_telegram.world.chats[GROUP].members
        await own_telegram.wait_for(lambda: members[NORA]["status"] == "member")  # nobody stays muted because of it


async def test_a_line_for_a_log_channel(live: Backend, own_telegram: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    await _group(live, own_telegram)
    channel = Chat(-1_000_000_000_500, "Logs")
    channel.set(BOT, "administrator")
    own_telegram.world.chats[channel.id] = channel
    await live.database.motor["settings"].update_one({"group_id": GROUP}, {"$set": {"log_chat_id": channel.id}})
    real = log_lines.line

    def line(told: LineContext, words: Words) -> Html:
        if "poison" in str(told.entry.details):
            raise RuntimeError("nobody thought of this")
        return real(told, words)

    monkeypatch.setattr(services.events.log_forwarder, "line", line)
    assert live.services.live is not None
    log_channels = live.services.live.log_channels
    running = asyncio.create_task(log_channels.run(review_buttons))
    for name in ("poison", "harmless"):
        await live.services.rules.create(GROUP, RuleCreate(rule_name=name), TOKEN_ACTOR)
    await _until(lambda: any("harmless" in call.text for call in own_telegram.sent(channel.id)))
    await _until_set_aside(live, live.services.queues.logs, "logs")
    assert not running.done()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_delivery(wire: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    await wire.register()
    taken: list[str] = []

    async def post(_: Any, url: str, *__: Any) -> None:
        if "bad" in url:
            raise RuntimeError("nobody thought of this")
        taken.append(url)

    monkeypatch.setattr(SafeHttp, "post", post)
    for name in ("bad", "good"):
        body = WebhookCreate(url=f"https://{name}.example/hook", events=["rule.created"])
        await wire.services.webhooks.create(GROUP, body, TOKEN_ACTOR)
    running = asyncio.create_task(wire.services.deliveries.run())
    await wire.services.rules.create(GROUP, RuleCreate(rule_name="one"), TOKEN_ACTOR)
    await _until(lambda: taken)
    dead = await _until_set_aside(wire, wire.services.queues.deliveries, "deliveries")
    assert (dead["status"], dead["failure"]) == ("dead", "something went wrong on our side")
    assert not running.done()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_what_cannot_be_read(live: Backend, own_telegram: BotApi) -> None:
    desk = await make_desk(live, own_telegram)
    await live.database.motor["captchas"].insert_one({"group_id": GROUP, "user_id": BAD, "due_at": live.clock()})
    async with desk.working():
        await desk.join(OTTO, "Otto")
        await _until(lambda: OTTO in desk.asked)
    unread = await live.database.motor["captchas"].find_one({"user_id": BAD})
    assert unread is not None
    assert (unread["due_at"], unread["set_aside"]) == (None, "it can't be read")
