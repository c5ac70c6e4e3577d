"""An action over REST is carried out in Telegram: from pending to its end."""

import asyncio

from tests.conftest import Scene


async def test_a_ban_is_carried_out_and_undone(scene: Scene) -> None:
    body = {"action_type": "ban", "user_id": scene.member["id"], "reason": "ads", "duration": 86_400}
    status, answer = await scene.call("POST", "/actions", body)
    assert (status, answer["data"]["status"]) == (201, "completed")
    assert answer["data"]["execute"] is True
    assert answer["data"]["expires_at"] is not None
    [call] = scene.telegram.sent(scene.chat, "banChatMember")
    assert call.params["user_id"] == scene.member["id"]
    assert scene.chat.members[scene.member["id"]]["status"] == "kicked"
    action_id = answer["data"]["id"]
    status, answer = await scene.call("POST", f"/actions/{action_id}/revert", {"reason": "a mistake"})
    assert (status, answer["data"]["status"]) == (200, "reverted")
    assert answer["data"]["reverted_by"]["kind"] == "token"
    assert scene.chat.members[scene.member["id"]]["status"] == "left"
    status, _ = await scene.call("POST", f"/actions/{action_id}/revert", {})
    assert status == 409


async def test_a_refusal_is_final_and_explained(scene: Scene) -> None:
    status, answer = await scene.call("POST", "/actions", {"action_type": "ban", "user_id": scene.owner["id"]})
    assert (status, answer["data"]["status"]) == (201, "failed")
    assert answer["data"]["failure"] == "Nobody can act on the owner of the group."


async def test_one_key_is_one_action(scene: Scene) -> None:
    path = f"/groups/{scene.chat.id}/actions"
    body = {"action_type": "kick", "user_id": scene.member["id"]}
    key = {"Idempotency-Key": f"kick-{scene.chat.id}"}
    answers = [await scene.keeper.call("POST", path, body, headers=key) for _ in range(3)]
    assert [status for status, _ in answers] == [201, 201, 201]
    assert len({answer["data"]["id"] for _, answer in answers}) == 1
    assert len(scene.telegram.sent(scene.chat, "unbanChatMember")) == 1
    status, problem = await scene.keeper.call("POST", path, {**body, "reason": "other"}, headers=key)
    assert (status, problem["errors"][0]["field"]) == (422, "Idempotency-Key")


async def test_while_telegram_asks_to_wait_the_answer_is_202(scene: Scene) -> None:
    scene.telegram.fail("banChatMember", 429, "Too Many Requests: retry after 6", retry_after=6)
    url = f"{scene.keeper.base}/api/v2/groups/{scene.chat.id}/actions"
    body = {"action_type": "ban", "user_id": scene.member["id"]}
    async with scene.keeper.session.post(url, json=body) as answer:
        assert (answer.status, (await answer.json())["data"]["status"]) == (202, "pending")
        location = scene.keeper.base + answer.headers["Location"]
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "banChatMember"))
    async with asyncio.timeout(60):
        while True:
            async with scene.keeper.session.get(location) as answer:
                if (await answer.json())["data"]["status"] == "completed":
                    return
            await asyncio.sleep(0.05)
