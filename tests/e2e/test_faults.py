"""An acknowledged action is carried out, no matter what dies in between."""

# ruff: noqa: ASYNC110 - REST gives no signal

import asyncio
import os
import signal
from typing import Any

import pytest

from demo.telegram.server import BotApi, Fault, Refusal
from storage.embedded import EmbeddedDatabase
from tests.conftest import Scene, StartKeeper, make_scene


async def _ended(scene: Scene) -> dict[str, Any]:
    """The only action, once it's final."""
    async with asyncio.timeout(40):
        while True:
            status, body = await scene.call("GET", "/actions")
            if status == 200 and body["data"] and body["data"][0]["status"] != "pending":
                [action] = body["data"]
                return dict(action)
            await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    ("command", "method", "state", "told"),
    [
        ("ban", "banChatMember", "kicked", "banned"),
        ("kick", "unbanChatMember", "left", "kicked"),
        ("mute", "restrictChatMember", "restricted", "muted"),
    ],
)
@pytest.mark.parametrize("is_done", [False, True], ids=["before the call", "after the call"])
async def test_killed_around_the_call(
    start_keeper: StartKeeper,
    own_telegram: BotApi,
    command: str,
    method: str,
    state: str,
    told: str,
    *,
    is_done: bool,
) -> None:
    """kill -9 between write and call, and between call and mark: after a restart it's carried out, once."""
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    await scene.world.say(scene.chat, scene.member, "spam")
    never = asyncio.Event()
    own_telegram.faults[method].append(Fault(hold=never, hold_after=is_done, drop=not is_done))
    await scene.world.say(scene.chat, scene.admin, f"/{command} @mia spam")
    await own_telegram.wait_for(lambda: own_telegram.held, "the call")
    keeper.kill()
    never.set()
    await own_telegram.wait_for(lambda: not own_telegram.held)
    await keeper.start(bot="polling")
    action = await _ended(scene)
    assert (action["action_type"], action["status"]) == (command, "completed")
    assert scene.chat.members[scene.member["id"]]["status"] == state
    done = [call for call in own_telegram.calls if call.method == method and call.was_carried_out]
    assert len(done) == (1 if command == "kick" or not is_done else 2)
    # The update was handled again, found its action, and was answered once.
    await own_telegram.wait_for_text(scene.chat, "@mia was")
    last = await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="bye"))
    await scene.settle(last)  # a second answer would have come before
    answers = [call.text for call in own_telegram.sent(scene.chat) if "@mia" in call.text]
    assert [text.partition(" by ")[0] for text in answers] == [f"@mia was {told}"]


async def test_telegram_away_then_back(start_keeper: StartKeeper, own_telegram: BotApi) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    own_telegram.weather = lambda method, _: Fault(drop=True) if method == "banChatMember" else None
    status, body = await scene.call("POST", "/actions", {"action_type": "ban", "user_id": scene.member["id"]})
    assert (status, body["data"]["status"]) == (202, "pending")
    keeper.kill()
    await keeper.start(bot="polling")
    own_telegram.weather = lambda _, __: None
    assert (await _ended(scene))["status"] == "completed"
    assert scene.chat.members[scene.member["id"]]["status"] == "kicked"


async def test_the_database_dies_between_call_and_mark(
    own_database: EmbeddedDatabase, own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper(MONGODB_URI=own_database.uri)
    scene = await make_scene(own_telegram, keeper)
    held = asyncio.Event()
    own_telegram.faults["banChatMember"].append(Fault(hold=held, hold_after=True))
    asked = asyncio.create_task(
        scene.call("POST", "/actions", {"action_type": "ban", "user_id": scene.member["id"], "reason": "spam"})
    )
    await own_telegram.wait_for(lambda: own_telegram.held, "the call")
    os.kill(own_database.pid, signal.SIGKILL)
    held.set()
    await asked
    own_database.restart()
    await own_database.wait_until_ready()
    assert (await _ended(scene))["status"] == "completed"
    assert len(own_telegram.sent(scene.chat, "banChatMember")) == 1


async def test_a_log_channel_gets_what_happened_during_an_outage(
    start_keeper: StartKeeper, own_telegram: BotApi
) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    channel = scene.world.group("Log", scene.owner, type="channel")
    channel.set({"id": 4242424242, "is_bot": True, "first_name": "Keeper"}, "administrator")
    await scene.ask(scene.owner, f"/setlog {channel.id}")
    own_telegram.weather = lambda method, params: (
        Fault(Refusal(502, "Bad Gateway")) if method == "sendMessage" and params["chat_id"] == channel.id else None
    )
    status, _ = await scene.call("PATCH", "/settings", {"warning_lifetime": 86_400})
    assert status == 200
    keeper.kill()
    own_telegram.weather = lambda _, __: None
    await keeper.start(bot="polling")
    async with asyncio.timeout(90):  # the killed process's claim has to expire first
        while not [call for call in own_telegram.sent(channel) if "Warnings expire after" in call.text]:
            await asyncio.sleep(0.1)
