"""Approvals: the same permission, log and end of captchas in chat and over REST."""

from typing import Any

from tests.conftest import Scene


async def _held(scene: Scene) -> dict[str, Any]:
    """A new member with an open captcha."""
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await scene.telegram.wait_for_text(scene.chat, "Welcome, Nora!")
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "restricted")
    return nora


async def _events(scene: Scene, event: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = await scene.get(f"/logs?event_type={event}")
    return entries


async def test_an_approval_over_rest_lets_a_newcomer_in(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = await _held(scene)
    status, body = await scene.call("PATCH", f"/users/{nora['id']}", {"is_approved": True})
    assert (status, body["data"]["is_approved"]) == (200, True)
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "member", "let in")
    [entry] = await _events(scene, "user.approved")
    told: dict[str, object] = {"before": {"is_approved": False}, "after": {"is_approved": True}}
    assert {**entry["details"], "user_id": 0} == {"user_id": 0, **told}
    changed = [one["details"]["user_id"] for one in await _events(scene, "user.role_changed")]
    assert nora["id"] not in changed


async def test_an_approval_in_chat_leaves_the_same_log(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = await _held(scene)
    assert (
        await scene.ask(scene.admin, f"/approve {nora['id']}")
    ).text == "Nora is approved: they need no captcha, and anti-raid lets them in."
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "member", "let in")
    [entry] = await _events(scene, "user.approved")
    assert (entry["actor"]["name"], entry["details"]["after"]) == ("Adam", {"is_approved": True})


async def test_somebody_who_waits_outside_can_be_approved(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.ask_to_join(scene.chat, nora)
    await scene.telegram.wait_for_text(scene.world.chats[nora["id"]], "to show that you're human")
    assert (await scene.call("PATCH", f"/users/{nora['id']}", {"is_approved": True}))[0] == 200
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "approveChatJoinRequest"))
    assert (await scene.call("PATCH", "/users/999999999", {"is_approved": True}))[0] == 404
