"""People come in by a link, by a request or by somebody who adds them: all are treated alike."""

from typing import Any

from demo.telegram.server import Call
from tests.conftest import Scene

GHOST = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
"""Telegram's stand-in for an anonymous admin."""


async def _asks(scene: Scene, person: dict[str, Any]) -> Call:
    """Somebody asks to join. Returns the captcha's question in private."""
    await scene.world.ask_to_join(scene.chat, person)
    private = scene.world.chats[person["id"]]
    call: Call = await scene.telegram.wait_for_text(private, "to show that you're human")
    return call


async def _is_gone(scene: Scene, asked: Call) -> None:
    key = (asked.params["chat_id"], asked.result["message_id"])
    await scene.telegram.wait_for(lambda: key not in scene.world.messages, "the question to go")


async def _added(scene: Scene, name: str) -> dict[str, Any]:
    """Somebody an admin added."""
    person = scene.world.person(name)
    await scene.settle(await scene.world.move(scene.chat, person, "member", by=scene.admin))
    return person


async def test_a_second_link_is_no_way_around_a_captcha(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    outside = await _asks(scene, nora)
    await scene.world.move(scene.chat, nora, "member")  # by a link that needs no approval
    asked = await scene.telegram.wait_for_text(scene.chat, "Welcome, Nora!")
    assert scene.chat.members[nora["id"]]["status"] == "restricted"
    await _is_gone(scene, outside)
    assert (await scene.tap(asked.result, nora, "human")).params["text"] == "Thank you, and welcome!"
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "member", "let in")


async def test_a_request_that_an_admin_approves_ends_its_captcha(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    outside = await _asks(scene, nora)
    await scene.world.move(scene.chat, nora, "member", by=scene.admin)
    await _is_gone(scene, outside)
    answer = await scene.tap(outside.result, nora, "human")
    assert answer.params["text"] == "You've already answered, or this captcha has expired."
    assert scene.telegram.sent(scene.chat, "approveChatJoinRequest", "restrictChatMember") == []


async def test_people_added_by_an_anonymous_admin_get_no_captcha(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/antiraid on")
    await scene.ask(scene.admin, "/welcome on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member", by=GHOST)
    await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Nora!")
    assert await scene.get(f"/actions?user_id={nora['id']}") == []
    [entry] = await scene.get(f"/logs?event_type=user.joined&user_id={nora['id']}")
    assert entry["actor"] == {
        "kind": "telegram",
        "id": str(scene.chat.id),
        "name": "an administrator",
        "anonymous_admin": True,
    }


async def test_an_anonymous_admin_who_adds_the_bot_is_no_member(scene: Scene) -> None:
    await scene.world.move(scene.chat, scene.world.person("Zoe"), "member")
    await scene.settle(await scene.world.add_bot(scene.chat, by=GHOST))
    assert (await scene.call("GET", f"/users/{GHOST['id']}"))[0] == 404


async def test_anti_raid_keeps_its_promise_to_approved_people(scene: Scene) -> None:
    nora, hans = await _added(scene, "Nora"), await _added(scene, "Hans")
    await scene.ask(scene.admin, f"/approve {nora['id']}")
    await scene.ask(scene.owner, "/roles add helper priority=20 moderate.warn")
    await scene.ask(scene.owner, f"/role {hans['id']} helper")
    for person in (nora, hans):
        await scene.settle(await scene.world.move(scene.chat, person, "left"))
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/antiraid on")
    for person in (nora, hans):
        await scene.world.ask_to_join(scene.chat, person)
    await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "approveChatJoinRequest")) == 2)
    assert scene.telegram.sent(scene.chat, "declineChatJoinRequest") == []


async def test_with_moderation_off_requests_are_left_to_the_admins(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/antiraid on")
    await scene.call("PATCH", "/settings", {"moderation_enabled": False})
    nora = scene.world.person("Nora")
    await scene.settle(await scene.world.ask_to_join(scene.chat, nora))
    assert scene.chat.requests == {nora["id"]}
    assert scene.telegram.sent(scene.world.chats[nora["id"]]) == []
