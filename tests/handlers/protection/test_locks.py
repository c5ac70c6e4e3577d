"""Locks that need more than the message itself: bots added by members, and comments by outsiders."""

from typing import Any

import pytest

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


@pytest.mark.parametrize(
    ("typed", "action_type", "duration", "status"),
    [
        ("warn", "warn", None, "member"),
        ("mute 2h", "mute", 7_200, "restricted"),
        ("kick", "kick", None, "left"),
        ("ban", "ban", None, "kicked"),
    ],
)
async def test_adding_a_bot_costs_the_person_who_added_it(
    scene: Scene, typed: str, action_type: str, duration: int | None, status: str
) -> None:
    await scene.ask(scene.admin, f"/lock bots {typed}")
    bot: dict[str, Any] = {"id": 4_141_414_142, "is_bot": True, "first_name": "Ads", "username": "adsbot"}
    scene.chat.set(bot, "member")
    await scene.settle(
        await scene.world.send(message=scene.world.message(scene.chat, scene.member, new_chat_members=[bot]))
    )
    await scene.telegram.wait_for(lambda: scene.chat.members[bot["id"]]["status"] == "left", "removed")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == status, status)
    taken = [(one["action_type"], one["duration"], one["user_id"]) for one in await scene.get("/actions")]
    assert (action_type, duration, scene.member["id"]) in taken
    assert [one for one in taken if one[2] == bot["id"]] == [("kick", None, bot["id"])]


async def test_comments_are_for_members(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/lock comment")).text == "Locked: comments by people outside the group."
    outsider = scene.world.person("Otto")
    said = await scene.world.say(scene.chat, outsider, "buy coins", message_thread_id=2)
    await scene.telegram.wait_for(lambda: (scene.chat.id, said["message_id"]) not in scene.world.messages, "deleted")
    spared = await scene.world.say(scene.chat, scene.member, "nice post", message_thread_id=2)
    await scene.ask(scene.admin, "/locks")
    assert (scene.chat.id, spared["message_id"]) in scene.world.messages


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/lock paid media, voice messages", "Locked: paid media and voice messages."),
        ("/lock replies to messages of other chats", "Locked: replies to messages of other chats."),
        ("/lock Files and photos", "Locked: files and photos."),
        ("/lock everything", "Locked: all messages."),
        ("/lock photo on", "Locked: photos."),
        ("/lock photo del", "Locked: photos."),
        ("/lock photo off", "Unlocked: photos."),
        ("/lock photo video off", "Unlocked: photos and videos."),
        ("/lock off", "Use: /lock KIND… [PENALTY]\nFor example: /lock links stickers"),
        ("/lock paid", "“paid” can't be locked. /locktypes lists what can."),
    ],
)
async def test_locks_as_people_type_them(scene: Scene, typed: str, answer: str) -> None:
    assert (await scene.ask(scene.admin, typed)).text == answer


async def test_a_penalty_that_still_applies_is_named(scene: Scene) -> None:
    await scene.ask(scene.admin, "/lock links ban")
    assert (await scene.ask(scene.admin, "/lock links")).text == "Locked: links.\nPenalty: ban."
    assert (await scene.ask(scene.admin, "/lock links none")).text == "Locked: links."


async def test_locks_in_the_language_of_the_group(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"language": "ru"})
    labels = (await scene.ask(scene.admin, "/locktypes")).text
    photos = next(line for line in labels.splitlines() if line.endswith(": photo")).strip("• ").partition(":")[0]
    await scene.ask(scene.admin, f"/lock {photos.upper()}")
    assert [one["kind"] for one in await scene.get("/locks")] == ["photo"]


async def test_photos_that_are_sent_as_files(scene: Scene) -> None:
    await scene.ask(scene.admin, "/lock photos")
    file = {"file_id": "f", "file_unique_id": "f", "file_name": "cat.JPG"}
    said = scene.world.message(scene.chat, scene.member, document=file)
    await scene.world.send(message=said)
    await scene.telegram.wait_for(lambda: (scene.chat.id, said["message_id"]) not in scene.world.messages, "deleted")
