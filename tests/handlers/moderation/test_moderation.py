"""Each moderation command, end to end against the Bot API server."""

from typing import Any

import pytest

from demo.telegram.server import Fault, Refusal
from demo.telegram.world import button
from tests.conftest import Scene


def _status(scene: Scene, user: dict[str, Any]) -> str:
    return str(scene.chat.members[user["id"]]["status"])


async def _said(scene: Scene, text: str = "buy my coins") -> dict[str, Any]:
    return await scene.world.say(scene.chat, scene.member, text)


async def test_ban_by_name_with_time_and_reason_and_undo(scene: Scene) -> None:
    await _said(scene)
    banned = await scene.ask(scene.admin, "/ban @MIA 3d flooding")
    assert banned.text == "@mia was banned for 3 days by Adam.\nReason: flooding"
    [call] = scene.telegram.sent(scene.chat, "banChatMember")
    assert call.params["user_id"] == scene.member["id"]
    assert call.params["until_date"] > 1_700_000_000
    assert _status(scene, scene.member) == "kicked"
    [record] = await scene.get("/actions")
    assert record | {"id": "", "created_at": "", "updated_at": "", "occurred_at": "", "expires_at": ""} == {
        "id": "",
        "group_id": scene.chat.id,
        "user_id": scene.member["id"],
        "user_name": "@mia",
        "sender_chat_id": None,
        "admin_id": scene.admin["id"],
        "admin_name": "@Adam",
        "actor": {"kind": "telegram", "id": str(scene.admin["id"]), "name": "Adam", "anonymous_admin": False},
        "action_type": "ban",
        "reason": "flooding",
        "duration": 3 * 86_400,
        "message_ids": [],
        "title": "",
        "denied": [],
        "everything": False,
        "loud": False,
        "rule_name": None,
        "execute": True,
        "status": "completed",
        "failure": "",
        "note": "",
        "deleted": None,
        "expires_at": "",
        "reverts": None,
        "reverted_by": None,
        "caused_by": None,
        "federation_id": None,
        "origin_group_id": None,
        "reaction_by": None,
        "occurred_at": "",
        "created_at": "",
        "updated_at": "",
    }
    refused = await scene.tap(banned.result, scene.member, "Undo")
    assert "“Ban members”" in refused.params["text"]
    undone = await scene.tap(banned.result, scene.owner, "Undo")
    assert undone.params["text"] == "Undone."
    assert _status(scene, scene.member) == "left"
    unban, ban = await scene.get("/actions")
    assert (ban["status"], ban["reverted_by"]["name"], unban["reverts"]) == ("reverted", "Olga", ban["id"])
    again = await scene.tap(banned.result, scene.owner, "Undo")  # on a screen that still shows the button
    assert "already undone" in again.params["text"]


@pytest.mark.parametrize(
    ("command", "method", "status", "done"),
    [
        ("ban", "banChatMember", "kicked", "banned"),
        ("mute", "restrictChatMember", "restricted", "muted"),
        ("kick", "unbanChatMember", "left", "kicked"),
        ("warn", None, "member", "warned"),
    ],
)
async def test_each_family(scene: Scene, command: str, method: str | None, status: str, done: str) -> None:
    """Plain, in reply, by id; `d` deletes the replied message; `s` says nothing."""
    said = await _said(scene)
    plain = await scene.ask(scene.admin, f"/{command} {scene.member['id']} spam")
    assert plain.text.startswith(f"@mia was {done} by Adam.")
    assert _status(scene, scene.member) == status
    scene.chat.set(scene.member, "member")
    said = await _said(scene)
    with_deletion = await scene.ask(scene.admin, f"/d{command} ads", reply_to_message=said)
    assert with_deletion.text.startswith(f"Mia was {done} by Adam.")
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    scene.chat.set(scene.member, "member")
    said = await _said(scene)
    answers = len(scene.telegram.sent(scene.chat))
    silent = await scene.world.say(scene.chat, scene.admin, f"/s{command}", reply_to_message=said)
    await scene.telegram.wait_for(lambda: (scene.chat.id, silent["message_id"]) not in scene.world.messages)
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    assert len(scene.telegram.sent(scene.chat)) == answers
    types = [action["action_type"] for action in await scene.get("/actions")]
    assert types.count(command) == 3
    if method:
        assert len(scene.telegram.sent(scene.chat, method)) == 3


async def test_timed_commands_and_lifting(scene: Scene) -> None:
    await _said(scene)
    assert (await scene.ask(scene.admin, "/tmute @mia 1h30m noise")).text.startswith(
        "@mia was muted for 1 hour 30 minutes"
    )
    assert (await scene.ask(scene.admin, "/unmute @mia")).text == "@mia was unmuted by Adam."
    assert _status(scene, scene.member) == "member"
    assert (await scene.ask(scene.admin, "/tban @mia 5w")).text == "@mia was banned for 35 days by Adam."
    assert (await scene.ask(scene.admin, "/unban @mia")).text == "@mia was unbanned by Adam."
    statuses = {action["action_type"]: action["status"] for action in await scene.get("/actions")}
    assert statuses == {"mute": "reverted", "unmute": "completed", "ban": "reverted", "unban": "completed"}


async def test_a_mention_without_a_name_and_a_channel(scene: Scene) -> None:
    entity = {"type": "text_mention", "offset": 6, "length": 7, "user": scene.member}
    muted = await scene.ask(scene.admin, "/mute Mia 🦄 M 2h shouting", entities=[{**entity, "length": 8}])
    assert muted.text == "Mia was muted for 2 hours by Adam.\nReason: shouting"
    channel = {"id": -1009999999999, "type": "channel", "title": "News"}
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    post = await scene.world.say(scene.chat, stand_in, "read us", sender_chat=channel)
    banned = await scene.ask(scene.admin, "/ban", reply_to_message=post)
    assert banned.text == "News was banned by Adam."
    [call] = scene.telegram.sent(scene.chat, "banChatSenderChat")
    assert call.params["sender_chat_id"] == channel["id"]
    await scene.tap(banned.result, scene.admin, "Undo")
    assert scene.telegram.sent(scene.chat, "unbanChatSenderChat")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("/ban", "Who do you mean? Use: /ban USER [TIME] [REASON]"),
        ("/ban @nobody_here", "I haven't seen that person in this group yet. Reply to one of their messages"),
        ("/ban @mia flooding 3d", "The time goes before the reason. Use: /ban USER [TIME] [REASON]"),
        ("/ban -1", "Who do you mean? Use: /ban USER [TIME] [REASON]"),
        ("/ban 3d @mia flooding", "Who do you mean? Use: /ban USER [TIME] [REASON]"),
        ("/tban @mia", "For how long? Use: /tban USER TIME [REASON]"),
        ("/dban @mia", "Reply to the message that I should delete. Use: /dban [TIME] [REASON] (in reply)"),
        ("/ban @Adam", "You can't do that to yourself"),
        ("/mute {owner}", "You can't do that to Olga: their role is equal to or higher than yours."),
        ("/kick {bot}", "I can't do that to myself."),
        ("/kick 1087968824", "That message was posted anonymously by an admin, so I can't act on its author."),
        ("/punish @mia", "Which rule? Use: /punish USER RULE [REASON]"),
        ("/punish @mia none", "There's no rule called “none”. See /rules."),
        ("/warnlimit many", "“many” isn't a number. For example: /warnlimit 3"),
        ("/warnlimit 0", "“0” is too small. The minimum is 1. For example: /warnlimit 3"),
        ("/setflood five", "“five” isn't a number. For example: /setflood 5"),
        ("/nightmode 25:00-07:00", "“25:00” isn't a time of day. For example: /nightmode 22:00-07:00 Europe/Berlin"),
        ("/mute -1001234567890 spam", "Only a ban works on a channel."),
        ("/warn -1001234567890 spam", "Only a ban works on a channel."),
        ("/warnmode tban", "Use: /warnmode ban|mute|kick · /warnmode tban|tmute TIME"),
        ("/warntime soon", "Use: /warntime TIME|off"),
        (
            "/escalation 3 in 7d tickle",
            "Warnings can lead to a mute, a kick or a ban. For example: /escalation 3 in 7d mute 1d; 5 ban",
        ),
        ("/escalation 3 kik", "I don't know “kik”. Did you mean kick? For example: /escalation 3 in 7d mute 1d; 5 ban"),
        ("/escalation 3 in 7d warn", "Warnings can lead to a mute, a kick or a ban. For example: /escalation 3 in 7d"),
        ("/setfloodtimer 5 3h", "That's too long. The maximum is 1 hour. For example: /setfloodtimer 5 20s"),
        ("/autoantiraid 5 1s", "That's too short. The minimum is 5 seconds. For example: /autoantiraid 10 1m"),
        ("/escalation 5 ban; 3 mute", "Each step needs more warnings than the one before."),
        ("/escalation once ban", "Use: /escalation · /escalation N [in TIME] PENALTY [TIME]; …"),
        ("/purge", "Use: /purge [N] (in reply) · /purge N"),
        ("/purge 5000", "I delete at most 999 messages at once"),
        ("/purgeto", "Reply to a message. Use: /purgeto (in reply)"),
        ("/del", "Reply to a message. Use: /del (in reply)"),
        ("/pin", "Reply to a message. Use: /pin [loud] (in reply)"),
        ("/unpin", "Nothing is pinned"),
        ("/undo", "You have no recent action here that can be undone."),
        ("/rmwarn @mia", "@mia has no warnings"),
        ("/setlog", "Use: /setlog CHANNEL · /setlog (in reply)"),
        ("/setlog -100123", "I can't write to that chat. Make me an admin there, then send /setlog again."),
        (
            "/promote @mia",
            "You need the permission “Give roles” for this. The group owner can give you a role that has it.",
        ),
        ("/reports often", "“often” isn't a number. For example: /reports 3"),
    ],
)
async def test_a_wrong_command_gets_one_line(scene: Scene, text: str, answer: str) -> None:
    await _said(scene)
    filled = text.format(owner=scene.owner["id"], bot=4242424242)
    assert (await scene.ask(scene.admin, filled)).text.startswith(answer)


async def test_the_history_notifies_nobody(scene: Scene) -> None:
    await _said(scene)
    await scene.ask(scene.admin, "/mute @mia 1h noise")
    shown = await scene.ask(scene.admin, "/history")
    assert " · Mute (1 hour) · mia · by Adam\nnoise" in shown.text
    assert "@" not in shown.text


async def test_a_refusal_by_telegram_is_explained(scene: Scene) -> None:
    await _said(scene)
    scene.telegram.fail("banChatMember", 400, "Bad Request: not enough rights to restrict/unrestrict chat member")
    answer = await scene.ask(scene.admin, "/ban @mia")
    where = "To give it to me, open the group's profile, choose Administrators, then choose me."
    assert answer.text == f"I couldn't ban @mia. I don't have the right “Ban Users”. {where}"
    assert [action["status"] for action in await scene.get("/actions")] == ["failed"]


async def test_warnings_escalate_and_are_taken_back(scene: Scene) -> None:
    await _said(scene)
    ladder = await scene.ask(scene.admin, "/escalation 2 warnings in 7d: mute 1d; 3: ban")
    assert ladder.text == "What warnings lead to\n• 2 warnings within 7 days: mute for 1 day\n• 3 warnings: ban"
    assert (await scene.ask(scene.admin, "/escalation")).text == ladder.text
    first = await scene.ask(scene.admin, "/warn @mia rude")
    assert first.text == "@mia was warned by Adam.\nReason: rude\nWarnings: 1 of 3"
    assert (await scene.ask(scene.member, "/warns")).text.startswith("Warnings: 1 of 3\n• ")
    second = await scene.ask(scene.admin, "/warn @mia")
    assert "@mia was muted for 1 day by Groupkeeper.\nReason: 2 warnings within 7 days" in second.text
    assert _status(scene, scene.member) == "restricted"
    # Undoing the warning undoes its penalty, too.
    await scene.tap(second.result, scene.admin, "Undo")
    await scene.telegram.wait_for(lambda: _status(scene, scene.member) == "member")
    assert (await scene.ask(scene.admin, "/warns @mia")).text.startswith("Warnings: 1 of 3")
    assert (await scene.ask(scene.admin, "/rmwarn @mia")).text.startswith(
        "The last warning of @mia was removed by Adam."
    )
    for _ in range(2):
        await scene.ask(scene.admin, "/warn @mia")
    assert (await scene.ask(scene.admin, "/resetwarns @mia")).text.startswith(
        "All warnings of @mia were removed by Adam."
    )
    assert (await scene.ask(scene.admin, "/warns @mia")).text == "Warnings: 0 of 3"
    assert (await scene.ask(scene.admin, "/warnlimit 1")).text == "What warnings lead to\n• 1 warning: ban"
    assert (
        await scene.ask(scene.admin, "/warnmode tmute 4m")
    ).text == "What warnings lead to\n• 1 warning: mute for 4 minutes"
    assert (await scene.ask(scene.admin, "/warntime 3d")).text == "A warning counts for 3 days."
    last = await scene.ask(scene.admin, "/warn @mia")
    assert "@mia was muted for 4 minutes by Groupkeeper." in last.text
    [warning, *_] = [one for one in await scene.get("/actions") if one["action_type"] == "warn"]
    assert (warning["status"], warning["expires_at"] is not None) == ("expired", True)
    assert (
        await scene.ask(scene.admin, "/escalation off")
    ).text == "Warnings lead to no penalty. To set one: /escalation 3 mute 1d; 5 ban"


async def test_a_rule_is_applied_by_name(scene: Scene) -> None:
    await _said(scene)
    await scene.ask(scene.admin, "/rules add no-ads mute 1h30m No advertising")
    punished = await scene.ask(scene.admin, "/punish @mia no-ads third time")
    assert punished.text == "@mia was muted for 1 hour 30 minutes by Adam.\nReason: third time"
    channel = {"id": -1009999999999, "type": "channel", "title": "News"}
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    post = await scene.world.say(scene.chat, stand_in, "read us", sender_chat=channel)
    refused = await scene.ask(scene.admin, "/punish no-ads", reply_to_message=post)
    assert refused.text == "Rule “no-ads” doesn't ban, and a channel can only be banned."
    body = {"rule_name": "no-ads", "user_id": scene.member["id"]}
    status, answer = await scene.call("POST", "/actions", body)
    assert (status, answer["data"]["action_type"], answer["data"]["duration"]) == (201, "mute", 5400)
    assert len(await scene.get("/actions?rule_name=no-ads")) == 2


async def test_undo_by_command(scene: Scene) -> None:
    await _said(scene)
    muted = await scene.ask(scene.admin, "/mute @mia")
    await scene.ask(scene.admin, "/warn @mia")
    assert (await scene.ask(scene.admin, "/undo")).text == "↩️ Undone: Warning, @mia."
    assert (await scene.ask(scene.member, "/warns")).text == "Warnings: 0 of 3"
    in_reply = await scene.ask(scene.admin, "/undo", reply_to_message=muted.result)
    assert in_reply.text == "↩️ Undone: Mute, @mia."
    assert _status(scene, scene.member) == "member"


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("/kick @gus", "Your last action here can't be undone: Kick, @gus."),
        ("/unban @gus", "Your last action here can't be undone: Lifted ban, @gus."),
        ("/purge 1", "Your last action here can't be undone: Deleted messages, 2 messages."),
        ("/ban @gus", "Your last action here failed, so there's nothing to undo: Ban, @gus."),
    ],
)
async def test_undo_frees_nobody_else_where_the_last_action_stays(scene: Scene, command: str, answer: str) -> None:
    gus = scene.world.person("Gus", "gus")
    for who in (scene.member, gus):
        scene.chat.set(who, "member")
        await scene.world.say(scene.chat, who, "hello")
    await scene.ask(scene.admin, "/mute @mia")
    if "failed" in answer:
        scene.telegram.fail("banChatMember", 400, "Bad Request: not enough rights to restrict/unrestrict chat member")
    await scene.ask(scene.admin, command)
    assert (await scene.ask(scene.admin, "/undo")).text == answer
    assert _status(scene, scene.member) == "restricted"


async def test_undo_takes_a_request_as_a_whole(scene: Scene) -> None:
    gus = scene.world.person("Gus", "gus")
    scene.chat.set(gus, "member")
    await scene.world.say(scene.chat, gus, "hello")
    await scene.ask(scene.admin, "/warn @gus")
    await scene.ask(scene.admin, "/dban", reply_to_message=await _said(scene))
    assert (await scene.ask(scene.admin, "/undo")).text == "↩️ Undone: Ban, @mia."
    assert _status(scene, scene.member) == "left"
    # The deletion belongs to the ban, so neither it nor the undoing of the ban is the last action now.
    assert (await scene.ask(scene.admin, "/undo")).text == "↩️ Undone: Warning, @gus."
    assert (await scene.ask(scene.admin, "/undo")).text == "You have no recent action here that can be undone."


async def test_undo_of_a_warning_that_led_to_a_ban_names_both(scene: Scene) -> None:
    await _said(scene)
    await scene.ask(scene.admin, "/warnlimit 1")
    await scene.ask(scene.admin, "/warn @mia")
    assert _status(scene, scene.member) == "kicked"
    undone = await scene.ask(scene.admin, "/undo")
    assert undone.text == "↩️ Undone: Warning, @mia.\n↩️ Undone: Ban, @mia."
    assert _status(scene, scene.member) == "left"


async def test_undo_in_reply_is_about_the_replied_author(scene: Scene) -> None:
    await _said(scene)
    await scene.ask(scene.admin, "/mute @mia")
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    news = {"id": -1009999999998, "type": "channel", "title": "News"}
    post = await scene.world.say(scene.chat, stand_in, "read us", sender_chat=news)
    nothing = await scene.ask(scene.admin, "/undo", reply_to_message=post)
    assert nothing.text == "You have no recent action here that can be undone."
    gus = scene.world.person("Gus")
    added = await scene.world.say(scene.chat, scene.owner, "", new_chat_members=[gus])
    unclear = await scene.ask(scene.admin, "/undo", reply_to_message=added)
    assert unclear.text.startswith("I can't tell who that message is about.")
    assert _status(scene, scene.member) == "restricted"
    await scene.ask(scene.admin, "/ban", reply_to_message=post)
    undone = await scene.ask(scene.admin, "/undo", reply_to_message=post)
    assert undone.text == f"↩️ Undone: Ban, channel {news['id']}."


async def test_purges(scene: Scene) -> None:
    said = [await _said(scene, f"spam {number}") for number in range(6)]

    def left() -> list[int]:
        return [number for number, one in enumerate(said) if (scene.chat.id, one["message_id"]) in scene.world.messages]

    purged = await scene.ask(scene.admin, "/purge 2", reply_to_message=said[0])
    assert (purged.text, left()) == ("Purged 2 messages.", [2, 3, 4, 5])
    await scene.ask(scene.admin, "/purgefrom", reply_to_message=said[2])
    purged = await scene.ask(scene.admin, "/purgeto", reply_to_message=said[3])
    assert (purged.text, left()) == ("Purged 2 messages.", [4, 5])
    await scene.world.say(scene.chat, scene.admin, "/del", reply_to_message=said[4])
    await scene.telegram.wait_for(lambda: left() == [5])
    await scene.world.say(scene.chat, scene.admin, "/spurge", reply_to_message=said[5])
    await scene.telegram.wait_for(lambda: left() == [])
    more = [await _said(scene, f"spam {number}") for number in range(150)]
    asked = await scene.ask(scene.admin, "/purge 150")
    assert asked.text == "Delete 150 messages? This can't be undone."
    assert (await scene.agree(asked, scene.admin, "Delete them")).text == "Purged 150 messages."
    again = await scene.tap(asked.result, scene.admin, "Delete them")
    assert "expired" in again.params["text"]
    assert not [one for one in more if (scene.chat.id, one["message_id"]) in scene.world.messages]
    batches = [len(call.params["message_ids"]) for call in scene.telegram.sent(scene.chat, "deleteMessages")]
    assert batches[-2:] == [100, 51]


async def test_a_purge_says_what_it_could_not_delete(scene: Scene) -> None:
    said = [await _said(scene, f"spam {number}") for number in range(6)]
    too_old = {one["message_id"] for one in said[:2]}

    def refuse(method: str, params: dict[str, Any]) -> Fault | None:
        stays = method == "deleteMessages" and params["chat_id"] == scene.chat.id and too_old & {*params["message_ids"]}
        return Fault(Refusal(400, "Bad Request: message can't be deleted for everyone")) if stays else None

    scene.telegram.weather = refuse
    try:
        purged = await scene.ask(scene.admin, "/purge", reply_to_message=said[0])
        why = "Telegram doesn't let bots delete messages older than 48 hours."
        assert purged.text == f"Purged 4 messages. 2 messages stay: {why}"
        left = [one for one in said if (scene.chat.id, one["message_id"]) in scene.world.messages]
        assert left == said[:2]
        one = await scene.ask(scene.admin, "/del", reply_to_message=said[0])
        assert one.text == f"1 message stays: {why}"
    finally:
        scene.telegram.weather = lambda _, __: None
    [action, _] = [one for one in await scene.get("/actions") if one["action_type"] == "delete"]
    assert (action["status"], action["deleted"]) == ("completed", 1)


async def test_pins(scene: Scene) -> None:
    one, two = await _said(scene, "one"), await _said(scene, "two")
    assert (await scene.ask(scene.admin, "/pin loud", reply_to_message=one)).text == "Pinned."
    pinned = await scene.ask(scene.admin, "/pin", reply_to_message=two)
    assert scene.chat.pinned == [one["message_id"], two["message_id"]]
    assert [call.params["disable_notification"] for call in scene.telegram.sent(scene.chat, "pinChatMessage")] == [
        False,
        True,
    ]
    await scene.tap(pinned.result, scene.admin, "Undo")
    assert scene.chat.pinned == [one["message_id"]]
    await scene.ask(scene.admin, "/unpin")
    assert scene.chat.pinned == []
    await scene.ask(scene.admin, "/pin", reply_to_message=one)
    assert (await scene.ask(scene.admin, "/unpin all")).text == "Unpin all messages? This can't be undone."
    asked = await scene.ask(scene.admin, "/unpinall")
    assert scene.chat.pinned == [one["message_id"]]
    assert (await scene.tap(asked.result, scene.owner, "Unpin all")).params["text"] == "This button isn't for you."
    assert (await scene.agree(asked, scene.admin, "Cancel")).text == "Cancelled. Nothing has changed."
    assert scene.chat.pinned == [one["message_id"]]
    assert (await scene.agree(asked, scene.admin, "Unpin all")).text == "All messages are unpinned."
    assert scene.chat.pinned == []


async def test_promote_and_demote(scene: Scene) -> None:
    await _said(scene)
    scene.chat.members[4242424242] |= {"can_delete_messages": True, "can_pin_messages": True}
    promoted = await scene.ask(scene.owner, "/promote @mia Gatekeeper")
    assert promoted.text == "@mia was promoted by Olga."
    [call] = scene.telegram.sent(scene.chat, "promoteChatMember")
    granted = {name for name, value in call.params.items() if value is True}
    assert granted == {"can_manage_chat", "can_delete_messages", "can_pin_messages"}
    [title] = scene.telegram.sent(scene.chat, "setChatAdministratorCustomTitle")
    assert title.params["custom_title"] == "Gatekeeper"
    assert (await scene.ask(scene.owner, "/promote @mia A title that is too long")).text.startswith(
        "That's too long: at most 16"
    )
    assert (await scene.ask(scene.owner, "/demote @mia")).text == "@mia was demoted by Olga."
    assert _status(scene, scene.member) == "member"
    listed = await scene.ask(scene.member, "/adminlist")
    assert listed.text == "Admins\n• Olga (owner)\n• Adam (admin)"


async def test_kickme_id_and_info(scene: Scene) -> None:
    said = await _said(scene)
    assert f"Its author: {scene.member['id']}" in (await scene.ask(scene.admin, "/id", reply_to_message=said)).text
    assert "Role: member" in (await scene.ask(scene.admin, "/info @mia")).text
    assert "Role: member" in (await scene.ask(scene.member, "/info")).text
    assert "“View members”" in (await scene.ask(scene.member, "/info @Adam")).text
    asked = await scene.ask(scene.member, "/kickme")
    assert asked.text == "Leave this group? I'll remove you, and you can rejoin."
    assert (await scene.agree(asked, scene.member, "Yes, remove me")).text == "Mia left the group."
    assert _status(scene, scene.member) == "left"


async def test_a_role_decides_not_only_telegram(scene: Scene) -> None:
    helper = scene.world.person("Hal", "hal")
    scene.chat.set(helper, "member")
    await scene.world.say(scene.chat, helper, "hello")
    await _said(scene)
    assert "“Mute members”" in (await scene.ask(helper, "/mute @mia")).text
    await scene.ask(scene.owner, "/roles add helper priority=20 moderate.mute")
    await scene.ask(scene.owner, "/role @hal helper")
    assert (await scene.ask(helper, "/mute @mia 1h")).text == "@mia was muted for 1 hour by Hal."
    assert (
        "You can't do that to @Adam: their role is equal to or higher than yours."
        in (await scene.ask(helper, "/mute @Adam")).text
    )
    [record] = await scene.get("/actions")
    assert (record["admin_id"], record["actor"]["name"]) == (helper["id"], "Hal")


async def test_answers_go_to_the_topic(scene: Scene) -> None:
    await _said(scene)
    start = {
        "message_id": 5,
        "date": 1,
        "chat": scene.chat.short(),
        "forum_topic_created": {"name": "T", "icon_color": 1},
    }
    topic: dict[str, Any] = {"is_topic_message": True, "message_thread_id": 5, "reply_to_message": start}
    answer = await scene.ask(scene.admin, "/mute @mia", **topic)
    assert answer.params["message_thread_id"] == 5
    lost = await scene.ask(scene.admin, "/mute", **topic)
    assert lost.text.startswith("Who do you mean?")


async def test_an_anonymous_admin_confirms_a_command(scene: Scene) -> None:
    said = await _said(scene)
    ghost = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    asked = await scene.ask(ghost, "/dban bots", sender_chat=scene.chat.short(), reply_to_message=said)
    assert asked.text == "You're posting anonymously. Confirm that you sent this command. The group will see your name."
    assert not scene.telegram.sent(scene.chat, "banChatMember")
    refused = await scene.tap(asked.result, scene.member, "Confirm")
    assert refused.params["text"] == "Only the admin who sent the command can confirm it."
    await scene.tap(asked.result, scene.admin, "Confirm")
    done = await scene.telegram.wait_for_text(scene.chat, "Mia was banned by Adam.")
    assert button(done.result, "Undo")
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    assert {one["admin_id"] for one in await scene.get("/actions")} == {scene.admin["id"]}
    by_ghost = await scene.world.say(scene.chat, ghost, "hi", sender_chat=scene.chat.short())
    spared = await scene.ask(scene.admin, "/ban", reply_to_message=by_ghost)
    assert spared.text == "That message was posted anonymously by an admin, so I can't act on its author."


async def test_moderation_switched_off_is_off(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"moderation_enabled": False})
    await _said(scene)
    assert (
        await scene.ask(scene.admin, "/warn @mia")
    ).text == "Moderation is turned off in this group. Turn it on under /settings."


@pytest.mark.parametrize("whose", ["the bot's", "the admin's own", "Telegram's"])
async def test_a_deletion_is_about_the_message_and_not_its_author(scene: Scene, whose: str) -> None:
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    if whose == "the bot's":
        written = scene.telegram.sent(scene.chat)[0].result
    else:
        author = scene.admin if whose == "the admin's own" else telegram
        written = scene.world.message(scene.chat, author, text="oops")
    command = await scene.world.say(scene.chat, scene.admin, "/del", reply_to_message=written)
    await scene.telegram.wait_for(lambda: (scene.chat.id, command["message_id"]) not in scene.world.messages)
    assert (scene.chat.id, written["message_id"]) not in scene.world.messages
    banned = await scene.ask(scene.admin, "/ban", reply_to_message=written)
    assert " was banned" not in banned.text


async def test_the_id_of_somebody(scene: Scene) -> None:
    await _said(scene)
    assert (await scene.ask(scene.admin, "/id @mia")).text == f"@mia\nID: {scene.member['id']}"
    assert (await scene.ask(scene.admin, "/id @nobody")).text.startswith("I haven't seen that person")
    assert (await scene.ask(scene.admin, "/id @mia please")).text.startswith("I haven't seen that person")


async def test_a_refused_title_is_no_refused_promotion(scene: Scene) -> None:
    await _said(scene)
    scene.telegram.fail("setChatAdministratorCustomTitle", 400, "Bad Request: ADMIN_RANK_EMOJI_NOT_ALLOWED")
    promoted = await scene.ask(scene.owner, "/promote @mia 🔥")
    assert promoted.text.startswith("@mia was promoted by Olga. They have no title: Telegram refused:")
    [action] = await scene.get("/actions")
    assert (action["action_type"], action["status"]) == ("promote", "completed")
    assert _status(scene, scene.member) == "administrator"


async def test_a_message_that_stays_is_mentioned(scene: Scene) -> None:
    for command, answer in (
        ("/dwarn", "Mia was warned by Adam.\nWarnings: 1 of 3\n"),
        ("/swarn", ""),
    ):
        said = await _said(scene)
        scene.telegram.fail("deleteMessages", 400, "Bad Request: message can't be deleted for everyone")
        told = await scene.ask(scene.admin, command, reply_to_message=said)
        stays = "I couldn't delete the message from Mia. Telegram doesn't let bots delete messages older than 48 hours."
        assert told.text == answer + stays
