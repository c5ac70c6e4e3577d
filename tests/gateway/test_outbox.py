"""Messages wait for Telegram's limits in the outbox, and nobody waits for them."""

# ruff: noqa: ASYNC110 - a queue gives no signal

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.methods import SendMessage, TelegramMethod

from demo.telegram.server import BotApi, Fault, Refusal
from demo.telegram.world import TOKEN
from gateway.limits import KeepLimits
from gateway.outbox import LONGEST_WAIT, WAITING_LIMIT, Job, Outbox
from tests.conftest import Scene, StartKeeper, make_scene

GROUP = -1


class _Wire:
    """What was sent, in order, and the responses."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.refusals: list[Exception] = []

    async def __call__(self, method: TelegramMethod[Any]) -> str:
        if self.refusals:
            raise self.refusals.pop(0)
        self.sent.append(method.text)  # type: ignore[attr-defined]
        return "sent"


@pytest.fixture
def wire() -> _Wire:
    """In place of Telegram."""
    return _Wire()


@pytest.fixture
async def tasks() -> AsyncIterator[asyncio.TaskGroup]:
    """The queues run here. What still waits at the end is dropped."""
    ended = asyncio.Event()
    got: asyncio.Future[asyncio.TaskGroup] = asyncio.get_running_loop().create_future()

    async def own() -> None:
        async with asyncio.TaskGroup() as group:
            got.set_result(group)
            await ended.wait()

    owner = asyncio.create_task(own())
    yield await got
    owner.cancel()
    await asyncio.gather(owner, return_exceptions=True)


def _say(text: str, chat_id: int = GROUP) -> SendMessage:
    return SendMessage(chat_id=chat_id, text=text)


def _job(text: str) -> Job:
    async def job(bot: Bot) -> None:
        await bot(_say(text))

    return job


def _outbox(wire: Any, tasks: asyncio.TaskGroup, per_minute: int) -> Any:
    box = Outbox(Bot(TOKEN), KeepLimits(1_000, per_minute), tasks)
    box._bot = wire
    return box


async def test_messages_beyond_the_limit_wait_without_blocking(wire: _Wire, tasks: asyncio.TaskGroup) -> None:
    box = _outbox(wire, tasks, 2)
    assert [await box.send(_say(str(number))) for number in range(3)] == ["sent", "sent", None]
    assert wire.sent == ["0", "1"]
    # Other chats aren't held up.
    assert await box.send(_say("elsewhere", -2)) == "sent"


async def test_repeated_messages_are_sent_once_and_in_order(wire: _Wire, tasks: asyncio.TaskGroup) -> None:
    box = _outbox(wire, tasks, 600)
    for _ in range(601):
        await box.send(_say("first"))
    wire.sent.clear()
    for text in ("a", "b", "a", "c", "b"):
        await box.send(_say(text))
    async with asyncio.timeout(60):
        while len(wire.sent) < 4:
            await asyncio.sleep(0.01)
    assert wire.sent == ["first", "a", "b", "c"]


async def test_answers_go_before_chatter_and_chatter_is_dropped_first(wire: _Wire, tasks: asyncio.TaskGroup) -> None:
    box = _outbox(wire, tasks, 60)
    for _ in range(60):
        await box.send(_say("full"))
    wire.sent.clear()
    for number in range(WAITING_LIMIT + 10):
        text = f"chatter {number}"
        box.post(GROUP, _job(text), text)
    await box.send(_say("an answer"))
    async with asyncio.timeout(60):
        while len(wire.sent) < 2:
            await asyncio.sleep(0.01)
    assert wire.sent == ["an answer", "chatter 11"]


async def test_a_429_delays_only_its_own_chat(wire: _Wire, tasks: asyncio.TaskGroup) -> None:
    box = _outbox(wire, tasks, 100)
    wire.refusals = [TelegramRetryAfter(_say(""), "Too Many Requests", 0)] * 2
    assert await box.send(_say("late")) is None
    async with asyncio.timeout(60):
        while not wire.sent:
            await asyncio.sleep(0.01)
    assert wire.sent == ["late"]


async def test_a_failed_message_does_not_stop_others(wire: _Wire, tasks: asyncio.TaskGroup) -> None:
    box = _outbox(wire, tasks, 100)

    async def poison(_: Bot) -> None:
        raise RuntimeError

    box.post(GROUP, poison, "poison")
    wire.refusals = [TelegramBadRequest(_say(""), "TOPIC_CLOSED")]
    for text in ("refused", "said"):
        box.post(GROUP, _job(text), text)
    async with asyncio.timeout(60):
        while not wire.sent:
            await asyncio.sleep(0.01)
    assert wire.sent == ["said"]
    too_long = LONGEST_WAIT + 1
    wire.refusals = [TelegramRetryAfter(_say(""), "Too Many Requests", too_long)]
    box.post(GROUP, _job("never"), "never")
    box.post(GROUP, _job("then"), "then")
    async with asyncio.timeout(60):
        while wire.sent[-1] != "then":
            await asyncio.sleep(0.01)
    assert wire.sent == ["said", "then"]


async def _rule(scene: Scene, reply: str) -> None:
    rule = {
        "rule_name": "casino",
        "trigger": {"type": "words", "words": ["casino"]},
        "delete_message": True,
        "reply": reply,
    }
    status, body = await scene.call("POST", "/rules", rule)
    assert status == 201, body


@pytest.mark.parametrize("reply", ["No", "No, {first}"])
async def test_replies_by_rules_do_not_delay_commands(
    start_keeper: StartKeeper, own_telegram: BotApi, reply: str
) -> None:
    keeper = await start_keeper(MESSAGES_PER_GROUP_MINUTE="20")
    begun = time.monotonic()
    scene = await make_scene(own_telegram, keeper)
    await _rule(scene, reply)
    said = [await scene.world.say(scene.chat, scene.world.person(f"Member {number}"), "casino") for number in range(60)]
    await scene.world.say(scene.chat, scene.admin, f"/ban {scene.member['id']} ads")
    await own_telegram.wait_for(lambda: own_telegram.sent(scene.chat, "banChatMember"), "the ban")
    places = {(scene.chat.id, one["message_id"]) for one in said}
    await own_telegram.wait_for(lambda: not places & scene.world.messages.keys(), "all of them are deleted")
    # The greeting and 20 at once, then one every three seconds: most replies wait.
    assert len(own_telegram.sent(scene.chat)) <= 21 + (time.monotonic() - begun) / 3 < 60
    await own_telegram.wait_for_text(scene.chat, "was banned")


async def test_a_rule_acts_even_if_its_reply_is_refused(start_keeper: StartKeeper, own_telegram: BotApi) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    await _rule(scene, "No")
    own_telegram.fail("sendMessage", 400, "Bad Request: TOPIC_CLOSED")
    said = await scene.world.say(scene.chat, scene.member, "casino")
    await own_telegram.wait_for(lambda: not own_telegram.faults["sendMessage"], "the reply")
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    await scene.ask(scene.admin, "/id")
    assert "outbox.refused" in keeper.log
    assert "Traceback" not in keeper.log


async def test_a_tap_that_is_too_old_is_heard(start_keeper: StartKeeper, own_telegram: BotApi) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    banned = await scene.ask(scene.admin, f"/ban {scene.member['id']}")
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    own_telegram.fail("answerCallbackQuery", 400, too_old)
    await scene.world.tap(banned.result, scene.admin, "Undo")
    await own_telegram.wait_for(lambda: own_telegram.sent(scene.chat, "editMessageText"), "the message without button")
    assert scene.chat.members[scene.member["id"]]["status"] == "left"
    assert "answer.refused" in keeper.log


async def test_a_429_for_a_reply_blocks_nothing(start_keeper: StartKeeper, own_telegram: BotApi) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    own_telegram.weather = lambda method, _: (
        Fault(Refusal(429, "Too Many Requests: retry after 1", retry_after=1))
        if method == "sendMessage" and not own_telegram.sent(scene.chat, "banChatMember")
        else None
    )
    await scene.world.say(scene.chat, scene.admin, "/id")
    await scene.world.say(scene.chat, scene.admin, f"/ban {scene.member['id']}")
    await own_telegram.wait_for(lambda: own_telegram.sent(scene.chat, "banChatMember"), "the ban")
    await own_telegram.wait_for_text(scene.chat, "This chat")
    await own_telegram.wait_for_text(scene.chat, "was banned")
