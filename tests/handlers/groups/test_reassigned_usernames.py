"""A @name means the person who has it now, however they were seen with it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.conftest import Scene

Person = dict[str, Any]


async def _reacts(scene: Scene, person: Person) -> int:
    return await scene.world.react(scene.world.message(scene.chat, scene.admin, text="hello"), person, "👍")


async def _edits(scene: Scene, person: Person) -> int:
    message = scene.world.message(scene.chat, person, text="hello")
    return await scene.world.send(edited_message={**message, "edit_date": message["date"]})


async def _asks_to_join(scene: Scene, person: Person) -> int:
    return await scene.world.ask_to_join(scene.chat, person)


async def _invites(scene: Scene, person: Person) -> int:
    return await scene.world.move(scene.chat, scene.world.person("Pia"), "member", by=person)


async def _is_mentioned(scene: Scene, person: Person) -> int:
    entity = {"type": "text_mention", "offset": 0, "length": 3, "user": person}
    return await scene.world.send(message=scene.world.message(scene.chat, scene.admin, text="Tim!", entities=[entity]))


async def _is_answered(scene: Scene, person: Person) -> int:
    said = scene.world.message(scene.chat, person, text="hello")
    answer = scene.world.message(scene.chat, scene.admin, text="yes", reply_to_message=said)
    return await scene.world.send(message=answer)


async def _taps(scene: Scene, person: Person) -> int:
    help_ = (await scene.ask(scene.admin, "/rules")).result
    tap = {"id": "1", "from": person, "chat_instance": "1", "message": help_, "data": "nothing"}
    return await scene.world.send(callback_query=tap)


WAYS = (_reacts, _edits, _asks_to_join, _invites, _is_mentioned, _is_answered, _taps)


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("way", WAYS)
async def test_a_ban_by_name_spares_its_former_holder(
    scene: Scene, way: Callable[[Scene, Person], Awaitable[int]], *, is_known: bool
) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    tim = scene.world.person("Tim", "tim")
    if is_known:
        await scene.settle(await scene.world.move(scene.chat, tim, "member"))
    scene.world.message(scene.chat, tim, text="hello")
    await scene.settle(await way(scene, {**tim, "username": "Mia"}))
    answer = await scene.ask(scene.admin, "/ban @mia")
    assert scene.chat.members[scene.member["id"]]["status"] == "member"
    assert (await scene.get(f"/users/{scene.member['id']}"))["username"] is None
    if is_known:
        assert "was banned" in answer.text
        assert scene.chat.members[tim["id"]]["status"] == "kicked"


async def test_being_mentioned_makes_nobody_a_member(scene: Scene) -> None:
    await scene.settle(await _is_mentioned(scene, tim := scene.world.person("Tim", "tim")))
    status, _ = await scene.call("GET", f"/users/{tim['id']}")
    assert status == 404
