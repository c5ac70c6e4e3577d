"""Operators in chat: the bot's groups, leaving one, and who may have the bot."""

from typing import Any

import pytest

from demo.telegram.server import BotApi, Call
from demo.telegram.world import BOT
from tests.conftest import Scene, StartKeeper, make_scene

WILMA: dict[str, Any] = {"id": 4_000_001, "is_bot": False, "first_name": "Wilma"}


@pytest.fixture
async def scene(own_telegram: BotApi, start_keeper: StartKeeper) -> Scene:
    """A group whose bot Wilma operates."""
    return await make_scene(own_telegram, await start_keeper(OWNER_IDS=str(WILMA["id"])))


async def _wilma(scene: Scene, text: str) -> Call:
    return await scene.ask(WILMA, text, chat=scene.world.private(WILMA))


def _is_there(scene: Scene, chat_id: int) -> bool:
    return bool(scene.world.chats[chat_id].members[BOT["id"]]["status"] == "administrator")


async def test_groups_are_listed_and_left_after_a_question(scene: Scene) -> None:
    listed = await _wilma(scene, "/groups")
    assert listed.text.startswith("The groups that I know")
    assert "• Chess club, " in listed.text
    assert str(scene.chat.id) in listed.text
    asked = await _wilma(scene, f"/leave {scene.chat.id}")
    assert asked.text.startswith("Do you want me to leave Chess club?")
    assert _is_there(scene, scene.chat.id)
    await scene.tap(asked.result, WILMA, "Leave the group")
    await scene.telegram.wait_for(lambda: asked.result["text"] == "I've left Chess club.")
    assert not _is_there(scene, scene.chat.id)
    assert "Chess club: I'm no longer there" in (await _wilma(scene, "/groups")).text
    assert "Use: /leave GROUP_ID" in (await _wilma(scene, "/leave the club")).text


async def test_a_group_that_is_not_allowed_gets_one_sentence(scene: Scene) -> None:
    world = scene.world
    assert (await _wilma(scene, "/allow")).text.startswith("Anyone can add me")
    assert (await _wilma(scene, f"/allow {scene.owner['id']}")).text.endswith("can add me to groups now.")
    nora = world.person("Nora")
    strange, welcome = world.group("Tea", nora), world.group("Go", scene.owner)
    await scene.settle(await world.add_bot(strange, by=nora))
    [said] = scene.telegram.sent(strange)
    assert "hasn't allowed this group" in said.text
    assert not _is_there(scene, strange.id)
    assert (await scene.keeper.call("GET", f"/groups/{strange.id}"))[0] == 404
    await world.add_bot(welcome, by=scene.owner)
    await scene.telegram.wait_for_text(welcome, "Hello! I moderate")
    assert _is_there(scene, scene.chat.id)  # it was there before
    await _wilma(scene, "/allow all")
    denied = await _wilma(scene, f"/deny {welcome.id}")
    assert denied.text.endswith("can't add me any more.")
    await scene.telegram.wait_for_text(welcome, "hasn't allowed this group")
    assert not _is_there(scene, welcome.id)
    assert "🚫 Group" in (await _wilma(scene, "/allow")).text
    status, answer = await scene.keeper.call("GET", "/logs?event_type=allowance.changed")
    assert (status, len(answer["data"])) == (200, 3)


async def test_nobody_else_can_and_groups_hear_nothing(scene: Scene) -> None:
    for number, command in enumerate(("/groups", f"/leave {scene.chat.id}", "/allow", f"/deny {scene.chat.id}")):
        somebody = scene.world.person(f"Somebody {number}")  # the bot answers each person once
        said = await scene.ask(somebody, command, chat=scene.world.private(somebody))
        assert said.text == "Only the operators of this bot can do that."
    before = len(scene.telegram.sent(scene.chat))
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, WILMA, text="/groups")))
    assert len(scene.telegram.sent(scene.chat)) == before
