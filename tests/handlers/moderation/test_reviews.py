"""The log channel asks about messages that the spam filter isn't sure about, and about those a rule deleted."""

from typing import Any

import pytest

from demo.telegram.server import Call
from demo.telegram.world import Chat
from tests.conftest import Scene

SURE = "Earn $500 daily from home, DM me now"
MILD = {"type": "spam", "sensitivity": "low"}


@pytest.fixture
async def channel(scene: Scene) -> Chat:
    """The group's log channel."""
    channel = scene.world.group("Log of the club", scene.owner, type="channel")
    channel.set({"id": 4242424242, "is_bot": True, "first_name": "Keeper"}, "administrator")
    assert (await scene.call("PATCH", "/settings", {"log_chat_id": channel.id}))[0] == 200
    return channel


async def _rule(scene: Scene, trigger: dict[str, Any], penalty: str = "mute") -> None:
    rule = {"rule_name": "no-spam", "trigger": trigger, "delete_message": True, "penalty": penalty}
    status, body = await scene.call("POST", "/rules", rule)
    assert status == 201, body


async def _press(scene: Scene, channel: Chat, asked: Call, label: str) -> str:
    await scene.tap(asked.result, scene.admin, label)
    edits: list[Call] = await scene.telegram.wait_for(
        lambda: scene.telegram.sent(channel, "editMessageText"), "the line to change"
    )
    return edits[-1].text


async def _samples(scene: Scene) -> dict[str, str]:
    return {one["text"]: one["label"] for one in await scene.get("/filter/samples")}


async def test_what_a_rule_deleted_can_be_called_ordinary(scene: Scene, channel: Chat) -> None:
    await _rule(scene, {"type": "spam"})
    await scene.world.say(scene.chat, scene.member, SURE)
    asked = await scene.telegram.wait_for_text(channel, f"Text: {SURE}")
    refused = await scene.tap(asked.result, scene.world.person("Gus"), "✅ Not spam")
    assert refused.params.get("show_alert")
    assert await _samples(scene) == {}
    text = await _press(scene, channel, asked, "✅ Not spam")
    assert text.endswith("✅ Adam says that it isn't spam. I've learned that.")
    assert await _samples(scene) == {SURE: "ham"}
    await scene.telegram.wait_for(
        lambda: scene.chat.members[scene.member["id"]]["status"] == "member", "the mute to be lifted"
    )


async def test_of_a_message_that_stays_it_asks_once(scene: Scene, channel: Chat) -> None:
    dry = {"rule_name": "no-spam", "trigger": MILD, "delete_message": True, "dry_run": True}
    assert (await scene.call("POST", "/rules", dry))[0] == 201
    said = await scene.world.say(scene.chat, scene.member, SURE)
    asked = await scene.telegram.wait_for_text(channel, "The spam filter is ")
    assert f"Text: {SURE}" in asked.text
    text = await _press(scene, channel, asked, "🚫 Spam")
    assert "@mia was banned by Adam." in text
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    assert await _samples(scene) == {SURE: "spam"}
