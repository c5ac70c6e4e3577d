"""Reports, connections from private chat, and log channels."""

import pytest

from demo.telegram.world import button
from tests.conftest import Scene


async def test_a_report_reaches_the_admins_who_decide(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, "buy my coins")
    reporter = scene.world.person("Rita", "rita")
    scene.chat.set(reporter, "member")
    told = await scene.ask(reporter, "/report", reply_to_message=said)
    assert "A message from Mia was reported to the admins." in told.text
    assert str(scene.admin["id"]) in told.params["text"]
    assert str(scene.owner["id"]) in told.params["text"]
    other = scene.world.person("Rob", "rob")
    assert (await scene.ask(other, "look @admin!", reply_to_message=said)).text == "The admins already know. Thank you."
    refused = await scene.tap(told.result, scene.member, "Ban")
    assert "“Ban members”" in refused.params["text"]
    await scene.tap(told.result, scene.admin, "Ban")
    await scene.telegram.wait_for(lambda: "banned by Adam" in told.result["text"])
    late = await scene.tap({**told.result, "reply_markup": told.params["reply_markup"]}, scene.owner, "Dismiss")
    assert late.params["text"] == "This report has already been handled."
    by_admin = await scene.world.say(scene.chat, scene.admin, "hello")
    spared = await scene.ask(reporter, "@admin", reply_to_message=by_admin)
    assert spared.text == "You can't report a moderator or admin of this group."
    assert "I've called the admins." in (await scene.ask(reporter, "hey @admins")).text


async def test_enough_reports_act_until_an_admin_decides(scene: Scene) -> None:
    limited = await scene.ask(scene.admin, "/reports 2")
    assert limited.text == "After 2 reports I delete the message and mute its author until an admin decides."
    said = await scene.world.say(scene.chat, scene.member, "buy my coins")
    # Only people known for a day count. The owner and the admin registered just now, so nobody does yet.
    first = await scene.ask(scene.world.person("Rita"), "/report", reply_to_message=said)
    second = await scene.ask(scene.world.person("Rob"), "/report", reply_to_message=said)
    assert "reported" in first.text
    assert second.text == "The admins already know. Thank you."
    assert (scene.chat.id, said["message_id"]) in scene.world.messages
    assert (await scene.ask(scene.admin, "/reports off")).text == "Reports only notify the admins."


async def test_everything_from_private_chat(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    link = button((await scene.ask(scene.admin, "/connect")).result, "Open private chat")["url"]
    private = scene.world.private(scene.admin)

    async def ask(text: str, part: str) -> None:
        await scene.world.say(private, scene.admin, text)
        await scene.telegram.wait_for_text(private, part)

    await ask("/rules", "This works in a group. Send it there, or choose your group with /connect")
    await ask("/connect x", "Use: /connect [GROUP_ID]")
    await ask(f"/start {link.partition('start=')[2]}", "You're now managing Chess club from here")
    await ask("/rules add kind Be kind", "Rule kind added. Members see it under /rules")
    await ask("/mute @mia 1h", "@mia was muted for 1 hour by Adam.")
    await ask("/settings", "Settings of Chess club")
    await ask("/purge 5", "This works only in the group itself.")
    assert [rule["rule_name"] for rule in await scene.get("/rules")] == ["kind"]
    assert scene.chat.members[scene.member["id"]]["status"] == "restricted"
    await ask("/connect", "You're managing Chess club from here. Send /disconnect to stop.")
    await ask("/disconnect", "You no longer manage a group from here.")
    await ask(f"/connect {scene.chat.id}", "the commands that you send here apply there")
    elsewhere = scene.world.private(scene.member)
    for text in (f"/connect {scene.chat.id}", "/connect -1"):
        await scene.world.say(elsewhere, scene.member, text)
    refusal = "You don't have a role in that group, so there's nothing to manage."
    await scene.telegram.wait_for_text(elsewhere, refusal)
    assert scene.telegram.sent(elsewhere)[-1].text == refusal


async def test_the_groups_that_somebody_manages_are_offered_as_buttons(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    nothing = await scene.ask(scene.member, "/connect", chat=scene.world.private(scene.member))
    assert nothing.text.startswith("You're not managing a group from here, and I don't know of any group")
    private = scene.world.private(scene.admin)
    offered = await scene.ask(scene.admin, "/connect", chat=private)
    assert offered.text == "You're not managing a group from here yet. Choose one:"
    refused = await scene.tap(offered.result, scene.member, "Chess club")
    assert refused.params["text"] == "You don't have a role in that group, so there's nothing to manage."
    await scene.tap(offered.result, scene.admin, "Chess club")
    assert (
        await scene.ask(scene.admin, "/rules", chat=private)
    ).text == "This group has no rules yet. Admins add them with /rules add"


async def test_a_log_channel_gets_every_event(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    channel = scene.world.group("Log of the club", scene.owner, type="channel")
    channel.set({"id": 4242424242, "is_bot": True, "first_name": "Keeper"}, "administrator")
    post = scene.world.message(channel, scene.owner, text="/setlog")
    post |= {"sender_chat": channel.short(), "entities": [{"type": "bot_command", "offset": 0, "length": 7}]}
    del post["from"]
    await scene.world.send(channel_post=post)
    await scene.telegram.wait_for_text(channel, f"/setlog {channel.id}")
    refused = await scene.ask(scene.admin, f"/setlog {channel.id}")
    assert refused.text == "You and I both need to be admins there. Add me there as an admin, then try again."
    done = await scene.ask(scene.owner, f"/setlog {channel.id}")
    assert done.text == "From now on, the log goes to Log of the club."
    await scene.ask(scene.admin, "/ban @mia spam")
    ban = await scene.telegram.wait_for_text(channel, "Reason: spam")
    mia = scene.member["id"]
    assert f"Ban · Chess club\nPerson: @mia ({mia})\nBy: Adam\nReason: spam" in ban.text
    await scene.ask(scene.admin, "/warntime 3d")
    change = await scene.telegram.wait_for_text(channel, "Warnings expire after")
    assert "Settings changed · Chess club\nBy: Adam\nWarnings expire after: none → 3 days" in change.text
    status, _ = await scene.call("PATCH", "/roles/moderator", {"description": "Trusted"})
    assert status == 200
    await scene.telegram.wait_for_text(channel, "Role changed: moderator")
    await scene.ask(scene.admin, "/rules add kind Be kind")
    await scene.telegram.wait_for_text(channel, "Rule created: kind")
    asked = await scene.ask(scene.admin, "/unsetlog")
    assert asked.text.startswith("Stop sending the log to the channel?")
    assert (await scene.get("/settings"))["log_chat_id"] == channel.id
    await scene.tap(asked.result, scene.admin, "Yes, stop")
    assert (await scene.get("/settings"))["log_chat_id"] is None
    events = [entry["event_type"] for entry in await scene.get("/logs?limit=20")]
    assert {"action.completed", "settings.updated", "role.updated", "rule.created"} <= set(events)


async def test_a_log_channel_is_chosen_by_a_forwarded_message(scene: Scene) -> None:
    channel = scene.world.group("Log of the club", scene.owner, type="channel")
    channel.set({"id": 4242424242, "is_bot": True, "first_name": "Keeper"}, "administrator")
    origin = {"type": "channel", "date": 1, "chat": channel.short(), "message_id": 3}
    forwarded = await scene.world.say(scene.chat, scene.owner, "hello", forward_origin=origin)
    done = await scene.ask(scene.owner, "/setlog", reply_to_message=forwarded)
    assert done.text == "From now on, the log goes to Log of the club."
    assert (await scene.get("/settings"))["log_chat_id"] == channel.id


@pytest.mark.parametrize(("text", "calls"), [("😀 type @admin", False), ("😀 type @admin, @admin", True)])
async def test_an_example_calls_nobody(scene: Scene, text: str, *, calls: bool) -> None:
    example = {"type": "code", "offset": 8, "length": 6}
    before = len(scene.said(scene.chat))
    await scene.world.say(scene.chat, scene.member, text, entities=[example])
    last = await scene.world.send(message=scene.world.message(scene.chat, scene.member, text="done"))
    await scene.settle(last)
    assert len(scene.said(scene.chat)) - before == calls
