"""Telegram's limits are kept, and moderation doesn't wait for messages."""

import asyncio
import time
from typing import Any

from aiogram import Bot
from aiogram.methods import BanChatMember, DeleteMessage, Response, SendMessage, TelegramMethod

from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from gateway.limits import KeepLimits
from tests.conftest import StartKeeper, make_scene

BOT = Bot(TOKEN)


class _Wire:
    """What was sent, in order."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def __call__(self, _: Bot, method: TelegramMethod[Any]) -> Response[Any]:
        self.sent.append(method.__api_method__)
        return Response[Any](ok=True, result=True)


def _message(chat_id: int) -> SendMessage:
    return SendMessage(chat_id=chat_id, text="hello")


async def test_a_group_gets_so_many_messages_a_minute_and_others_are_not_held_up() -> None:
    wire, limits = _Wire(), KeepLimits(1000, 3)
    waiting = [asyncio.create_task(limits(wire, BOT, _message(-1))) for _ in range(5)]
    await asyncio.gather(*(limits(wire, BOT, _message(-2)) for _ in range(3)))
    await limits(wire, BOT, _message(5))  # a private chat
    await limits(wire, BOT, DeleteMessage(chat_id=-1, message_id=1))
    assert [task.done() for task in waiting] == [True, True, True, False, False]
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_moderation_goes_first() -> None:
    wire, limits = _Wire(), KeepLimits(5, 1000)
    messages = [asyncio.create_task(limits(wire, BOT, _message(chat))) for chat in range(1, 12)]
    await asyncio.sleep(0)
    begin = time.monotonic()
    await asyncio.gather(*(limits(wire, BOT, BanChatMember(chat_id=-1, user_id=user)) for user in range(1, 50)))
    assert wire.sent.count("banChatMember") == 49
    assert sum(task.done() for task in messages) <= 5 * (1 + time.monotonic() - begin) + 1
    await asyncio.gather(*messages)
    assert wire.sent.count("sendMessage") == 11


async def test_members_cannot_use_up_the_message_limit(start_keeper: StartKeeper, own_telegram: BotApi) -> None:
    keeper = await start_keeper(MESSAGES_PER_GROUP_MINUTE="20")
    scene = await make_scene(own_telegram, keeper)
    for _ in range(40):
        await scene.world.say(scene.chat, scene.member, "plain talk costs nothing")
    members = [scene.member, *(scene.world.person(name) for name in ("Nora", "Otto", "Pia"))]
    for _ in range(10):
        for member in members:
            await scene.world.say(scene.chat, member, "/id")
    await scene.world.say(scene.chat, scene.admin, "/warn @mia noise")
    await own_telegram.wait_for_text(scene.chat, "@mia was warned")
    assert len([call for call in own_telegram.sent(scene.chat) if "This chat" in call.text]) == 10
