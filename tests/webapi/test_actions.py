"""Actions over REST: what is refused, what is only recorded, and keys that make repeated requests one."""

import asyncio
from typing import Any

import pytest

from tests.conftest import Scene


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"user_id": 5}, ""),
        ({"action_type": "ban"}, ""),
        ({"action_type": "kick", "user_id": 5, "duration": 60}, ""),
        ({"action_type": "mute", "sender_chat_id": -1001234567890}, ""),
        ({"action_type": "ban", "user_id": 5, "sender_chat_id": -1001234567890}, ""),
        ({"action_type": "ban", "user_id": 5, "execute": True, "status": "recorded"}, ""),
        ({"action_type": "delete", "execute": True}, "message_ids"),
        ({"action_type": "unpin", "execute": True}, "message_ids"),
        ({"action_type": "promote", "user_id": 5, "title": "x" * 17}, "title"),
        ({"action_type": "restrict", "user_id": 5, "denied": ["fly"]}, "denied.0"),
        ({"action_type": "delete", "message_ids": [0]}, "message_ids.0"),
    ],
)
async def test_nonsense_is_refused(scene: Scene, body: dict[str, Any], field: str) -> None:
    status, problem = await scene.call("POST", "/actions", body)
    assert (status, problem["errors"][0]["field"]) == (422, field)
    assert await scene.get("/actions") == []


async def test_a_mere_record_asks_telegram_for_nothing(scene: Scene) -> None:
    before = len(scene.telegram.calls)
    for body, recorded in (
        ({"action_type": "ban", "user_id": 5, "execute": False}, "recorded"),
        ({"action_type": "ban", "user_id": 5, "status": "recorded"}, "recorded"),
        ({"action_type": "pin"}, "recorded"),
    ):
        status, answer = await scene.call("POST", "/actions", body)
        assert (status, answer["data"]["status"], answer["data"]["execute"]) == (201, recorded, False)
        assert answer["message"] == "Recorded only: nothing was asked of Telegram"
    assert len(scene.telegram.calls) == before
    ban = next(one for one in await scene.get("/actions?status=recorded") if one["action_type"] == "ban")
    assert await scene.get("/actions?status=completed") == []
    status, answer = await scene.call("POST", f"/actions/{ban['id']}/revert", {})
    assert (status, answer["data"]["status"]) == (200, "reverted")
    assert len(scene.telegram.calls) == before


async def test_irreversible_actions(scene: Scene) -> None:
    _, kick = await scene.call("POST", "/actions", {"action_type": "kick", "user_id": scene.member["id"]})
    status, problem = await scene.call("POST", f"/actions/{kick['data']['id']}/revert", {})
    assert (status, problem["detail"]) == (409, "This kind of action can't be undone: Kick.")
    _, failed = await scene.call("POST", "/actions", {"action_type": "ban", "user_id": scene.owner["id"]})
    status, problem = await scene.call("POST", f"/actions/{failed['data']['id']}/revert", {})
    assert (status, problem["detail"]) == (409, "There's nothing to undo: this action is over or has failed.")
    status, _ = await scene.call("POST", f"/actions/{'0' * 24}/revert", {})
    assert status == 404


async def test_each_kind_over_rest_does_what_its_command_does(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, "hello")
    scene.chat.members[4242424242] |= {"can_delete_messages": True}
    who = {"user_id": scene.member["id"]}
    message = {"message_ids": [said["message_id"]]}
    for body, method in (
        ({"action_type": "mute", **who, "duration": 3600}, "restrictChatMember"),
        ({"action_type": "unmute", **who}, "restrictChatMember"),
        ({"action_type": "restrict", **who, "denied": ["can_send_polls"]}, "restrictChatMember"),
        ({"action_type": "unrestrict", **who}, "restrictChatMember"),
        ({"action_type": "promote", **who, "title": "Aide"}, "promoteChatMember"),
        ({"action_type": "demote", **who}, "promoteChatMember"),
        ({"action_type": "pin", **message}, "pinChatMessage"),
        ({"action_type": "unpin", **message}, "unpinChatMessage"),
        ({"action_type": "unpin", "everything": True}, "unpinAllChatMessages"),
        ({"action_type": "delete", **message}, "deleteMessages"),
        ({"action_type": "warn", **who}, None),
        ({"action_type": "unwarn", **who}, None),
        ({"action_type": "kick", **who}, "unbanChatMember"),
        ({"action_type": "ban", **who}, "banChatMember"),
        ({"action_type": "unban", **who}, "unbanChatMember"),
        ({"action_type": "ban", "sender_chat_id": -1001234567890}, "banChatSenderChat"),
        ({"action_type": "unban", "sender_chat_id": -1001234567890}, "unbanChatSenderChat"),
    ):
        before = len(scene.telegram.sent(scene.chat, method)) if method else 0
        status, answer = await scene.call("POST", "/actions", body)
        assert (status, answer["data"]["status"], answer["data"]["failure"]) == (201, "completed", ""), body
        assert answer["data"]["actor"]["kind"] == "token"
        if method:
            assert len(scene.telegram.sent(scene.chat, method)) == before + 1, body


async def test_one_key_makes_one_request_of_any_post(scene: Scene) -> None:
    base = f"/groups/{scene.chat.id}"
    group_id = scene.chat.id - 1_000_000
    for path, body in (
        (f"{base}/rules", {"rule_name": "kind"}),
        (f"{base}/roles", {"name": "helper"}),
        (f"{base}/actions/bulk", {"actions": [{"action_type": "warn", "user_id": 7}] * 2}),
        ("/groups", {"group_id": group_id, "name": "Other"}),
        ("/groups/bulk", {"groups": [{"group_id": group_id - 1, "name": "Third"}]}),
    ):
        key = {"Idempotency-Key": f"{path}-{scene.chat.id}"}
        answers = [await scene.keeper.call("POST", path, body, headers=key) for _ in range(2)]
        assert [status for status, _ in answers] == [201, 201], answers
        assert answers[0] == answers[1]
    assert len(await scene.get("/actions")) == 2
    at_once = await asyncio.gather(
        *(
            scene.keeper.call("POST", f"{base}/rules", {"rule_name": "once"}, headers={"Idempotency-Key": "at-once"})
            for _ in range(5)
        )
    )
    assert {status for status, _ in at_once} <= {201, 409}
    assert 201 in {status for status, _ in at_once}
    refused = {"Idempotency-Key": f"refused-{scene.chat.id}"}
    for name, wanted in (("<bad>", 422), ("good", 201)):  # a refused request doesn't use up its key
        status, _ = await scene.keeper.call("POST", f"{base}/rules", {"rule_name": name}, headers=refused)
        assert status == wanted
    status, problem = await scene.keeper.call(
        "POST", f"{base}/rules", {"rule_name": "x"}, headers={"Idempotency-Key": "a b"}
    )
    assert (status, problem["errors"][0]["field"]) == (422, "Idempotency-Key")
