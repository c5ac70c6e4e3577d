"""Locks that need more than the message itself: bots added by members, and comments by outsiders."""

from typing import Any

from tests.conftest import Scene


async def test_bots_that_members_add_are_removed(scene: Scene) -> None:
    assert (
        await scene.ask(scene.admin, "/lock bot, url & rtl")
    ).text == "Locked: adding bots, links, and Arabic and Hebrew letters."
    bot: dict[str, Any] = {"id": 4_141_414_141, "is_bot": True, "first_name": "Ads", "username": "adsbot"}
    scene.chat.set(bot, "member")
    await scene.world.send(message=scene.world.message(scene.chat, scene.member, new_chat_members=[bot]))
    await scene.telegram.wait_for(lambda: scene.chat.members[bot["id"]]["status"] == "left", "removed")
    # An admin may add one.
    scene.chat.set(bot, "member")
    await scene.settle(
        await scene.world.send(message=scene.world.message(scene.chat, scene.admin, new_chat_members=[bot]))
    )
    assert scene.chat.members[bot["id"]]["status"] == "member"
    assert (
        await scene.ask(scene.admin, "/unlock all")
    ).text == "Unlocked: Arabic and Hebrew letters, adding bots, and links."
    assert (
        await scene.ask(scene.admin, "/unlock all")
    ).text == "Nothing is locked. Lock something, for example /lock links"


async def test_comments_are_for_members(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/lock comment")).text == "Locked: comments by people outside the group."
    outsider = scene.world.person("Otto")
    said = await scene.world.say(scene.chat, outsider, "buy coins", message_thread_id=2)
    await scene.telegram.wait_for(lambda: (scene.chat.id, said["message_id"]) not in scene.world.messages, "deleted")
    spared = await scene.world.say(scene.chat, scene.member, "nice post", message_thread_id=2)
    await scene.ask(scene.admin, "/locks")
    assert (scene.chat.id, spared["message_id"]) in scene.world.messages
