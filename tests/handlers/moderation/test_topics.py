"""A purge stays in its topic, because message ids run through all topics of a group."""

from typing import Any

import pytest

from services.groups.topics import KEPT, Topics
from tests.conftest import Scene


def _topic(number: int | None) -> dict[str, Any]:
    return {} if number is None else {"is_topic_message": True, "message_thread_id": number}


async def _talk(scene: Scene, topics: tuple[int | None, ...] = (100, 200), count: int = 10) -> list[dict[str, Any]]:
    """A member's messages, alternating between topics."""
    return [
        await scene.world.say(scene.chat, scene.member, f"m{number}", **_topic(topics[number % len(topics)]))
        for number in range(count)
    ]


def _left(scene: Scene, said: list[dict[str, Any]]) -> list[int]:
    return [number for number, one in enumerate(said) if (scene.chat.id, one["message_id"]) in scene.world.messages]


async def test_a_purge_in_reply(scene: Scene) -> None:
    said = await _talk(scene)
    purged = await scene.ask(scene.admin, "/purge", reply_to_message=said[0], **_topic(100))
    assert purged.text == "Purged 5 messages."
    assert _left(scene, said) == [1, 3, 5, 7, 9]


async def test_a_purge_of_some(scene: Scene) -> None:
    said = await _talk(scene)
    await scene.ask(scene.admin, "/purge 2", reply_to_message=said[1], **_topic(200))
    assert _left(scene, said) == [0, 2, 4, 5, 6, 7, 8, 9]
    await scene.ask(scene.admin, "/purge 2", **_topic(100))
    assert _left(scene, said) == [0, 2, 4, 5, 7, 9]


async def test_a_purge_between_marks(scene: Scene) -> None:
    said = await _talk(scene)
    await scene.ask(scene.admin, "/purgefrom", reply_to_message=said[2], **_topic(100))
    other = await scene.ask(scene.admin, "/purgeto", reply_to_message=said[7], **_topic(200))
    assert other.text.startswith("First, mark the message to start from.")
    await scene.ask(scene.admin, "/purgeto", reply_to_message=said[6], **_topic(100))
    assert _left(scene, said) == [0, 1, 3, 5, 7, 8, 9]


async def test_a_purge_in_the_general_topic(scene: Scene) -> None:
    said = await _talk(scene, (None, 200))
    said += await _talk(scene, (None, 200))
    await scene.ask(scene.admin, "/purge", reply_to_message=said[10])
    assert _left(scene, said) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15, 17, 19]


async def test_a_purge_reports_unseen_messages(scene: Scene) -> None:
    unseen = [scene.world.message(scene.chat, scene.member, text="before the bot ran") for _ in range(3)]
    said = await _talk(scene, (100,), 2)
    purged = await scene.ask(scene.admin, "/purge", reply_to_message={**unseen[0], **_topic(100)}, **_topic(100))
    assert purged.text == "Purged 3 messages. Up to 2 more may be in this topic: I didn't see them arrive."
    assert _left(scene, [*unseen, *said]) == [1, 2]


def test_the_memory_is_bounded_and_takes_ids_in_any_order() -> None:
    topics = Topics()
    topics.note(-1, 5, None, is_forum=False)
    assert not topics.knows(-1)
    for message_id in (7, 3, 5, 3):
        topics.note(-1, message_id, 100, is_forum=False)
    topics.note(-1, 4, None, is_forum=False)
    assert topics.within(-1, 100, range(1, 8)) == ([3, 5, 7], 3)
    assert topics.last(-1, 100, 7, 1) == [5]
    for message_id in range(10, 10 + 3 * KEPT):
        topics.note(-1, message_id, 100, is_forum=True)
    known, unplaced = topics.within(-1, 100, range(1, 10 + 3 * KEPT))
    assert KEPT <= len(known) <= 2 * KEPT
    assert len(known) + unplaced == 9 + 3 * KEPT


@pytest.mark.parametrize("who", ["an anonymous administrator", "the linked channel", "a channel"])
async def test_del_and_pin_are_about_a_message_whoever_wrote_it(scene: Scene, who: str) -> None:
    channel = {"id": -1009999999999, "type": "channel", "title": "News"}
    ghost = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    authors: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
        "an anonymous administrator": (ghost, {"sender_chat": scene.chat.short()}),
        "the linked channel": (telegram, {"sender_chat": channel, "is_automatic_forward": True}),
        "a channel": (stand_in, {"sender_chat": channel}),
    }
    author, more = authors[who]
    said = [await scene.world.say(scene.chat, author, "hello", **more) for _ in range(3)]
    assert (await scene.ask(scene.admin, "/pin", reply_to_message=said[0])).text == "Pinned."
    command = await scene.world.say(scene.chat, scene.admin, "/del", reply_to_message=said[0])
    await scene.telegram.wait_for(lambda: (scene.chat.id, command["message_id"]) not in scene.world.messages)
    assert _left(scene, said) == [1, 2]
    await scene.ask(scene.admin, "/purge", reply_to_message=said[1])
    assert _left(scene, said) == []
