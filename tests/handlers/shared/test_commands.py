"""What people type and tap in the group, and what they see."""

import pytest

from demo.telegram.world import button
from tests.conftest import Scene


async def test_settings_toggle_in_place_and_check_who_taps(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    refusal = await scene.tap(page.result, scene.member, "Delete commands")
    assert refusal.params["show_alert"] is True
    assert "“Change settings”" in refusal.params["text"]
    answer = await scene.tap(page.result, scene.admin, "⬜️ Delete commands")
    assert answer.params["text"] == "Delete commands: on"
    assert (await scene.get("/settings"))["auto_delete_commands"] is True
    edited = (await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "editMessageText")))[-1]
    assert button(edited.result, "Delete commands")["text"] == "✅ Delete commands"
    # From now on commands are deleted after the answer, including refused ones, but not other bots'.
    said = [
        await scene.world.say(scene.chat, scene.admin, "/stats@another_bot"),
        await scene.world.say(scene.chat, scene.admin, "/unknown"),
        await scene.world.say(scene.chat, scene.admin, "/stats"),
        await scene.world.say(scene.chat, scene.member, "/stats"),
        await scene.world.say(scene.chat, scene.admin, "/roles frobnicate x"),
    ]
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.admin, text="done")))
    deleted = [call.params["message_id"] for call in scene.telegram.sent(scene.chat, "deleteMessage")]
    assert deleted == [message["message_id"] for message in said[2:]]


async def test_a_text_is_asked_for_and_taken_from_the_reply(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    await scene.world.tap(page.result, scene.admin, "Welcome text")
    prompt = await scene.telegram.wait_for_text(scene.chat, "Reply to this message")
    assert prompt.params["reply_markup"]["force_reply"] is True
    refused = await scene.ask(scene.member, "Mine!", reply_to_message=prompt.result)
    assert "“Change settings”" in refused.text
    too_long = await scene.ask(scene.admin, "x" * 3001, reply_to_message=prompt.result)
    assert "at most 3,000 characters" in too_long.text
    saved = await scene.ask(scene.admin, "Hello {mention} <3", reply_to_message=prompt.result)
    assert saved.text == "Welcome text saved."
    assert (await scene.get("/settings"))["welcome_message"] == "Hello {mention} <3"


async def test_settings_in_private_by_the_link_under_the_page(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    link = button(page.result, "Open in private")["url"]
    private = scene.world.private(scene.admin)
    await scene.world.say(private, scene.admin, f"/start {link.partition('start=')[2]}")
    opened = await scene.telegram.wait_for_text(private, "Settings of Chess club")
    await scene.tap(opened.result, scene.admin, "Moderation")
    question = await scene.telegram.wait_for_text(private, "Turn off all moderation in Chess club?")
    assert (await scene.get("/settings"))["moderation_enabled"] is True
    await scene.tap(question.result, scene.admin, "Yes, turn it off")
    assert (await scene.get("/settings"))["moderation_enabled"] is False
    # The link is useless to anybody else.
    stranger = scene.world.person("Sam")
    elsewhere = scene.world.private(stranger)
    await scene.world.say(elsewhere, stranger, f"/start settings_{scene.chat.id}")
    await scene.telegram.wait_for_text(elsewhere, "“View settings”")


async def test_a_page_is_closed(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    await scene.world.tap(page.result, scene.admin, "Close")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "deleteMessage"))


async def test_the_buttons_of_earlier_greetings_lead_on(scene: Scene) -> None:
    hello = scene.telegram.sent(scene.chat)[0].result
    await scene.world.press(hello, scene.admin, f"settings:{scene.chat.id}")
    await scene.telegram.wait_for_text(scene.chat, "Settings of Chess club")
    await scene.world.press(hello, scene.member, "rules")
    await scene.telegram.wait_for_text(scene.chat, "This group has no rules yet. Admins add them with /rules add")


async def test_a_missing_permission_is_mentioned_once(scene: Scene) -> None:
    refusal = await scene.ask(scene.member, "/settings")
    assert (
        refusal.text
        == "You need the permission “View settings” for this. The group owner can give you a role that has it."
    )
    await scene.world.say(scene.chat, scene.member, "/settings")
    await scene.world.say(scene.chat, scene.member, "/stats")
    answer = await scene.ask(scene.member, "/rules")
    assert answer.text == "This group has no rules yet. Admins add them with /rules add"


async def test_somebody_with_a_role_hears_each_reason_once(scene: Scene) -> None:
    fixed = "The owner role always has every permission and can't be changed."
    above = "You can't change or assign “owner”: it's equal to or higher than your own role."
    await scene.world.say(scene.chat, scene.member, "hello")
    assert (await scene.ask(scene.owner, "/roles set owner -moderate.ban")).text == fixed
    await scene.world.say(scene.chat, scene.owner, "/roles set owner -moderate.kick")
    assert (await scene.ask(scene.owner, "/role @mia owner")).text == above
    assert "Change roles" in (await scene.ask(scene.admin, "/roles add x moderate.warn")).text
    await scene.world.say(scene.chat, scene.admin, "/roles add y moderate.warn")
    assert "Give roles" in (await scene.ask(scene.admin, "/promote @mia")).text


async def test_in_private_each_refusal_is_said(scene: Scene) -> None:
    chat = scene.world.private(scene.world.person("Otto"))
    otto = scene.world.named("Otto")
    assert otto is not None
    for typed in (f"/connect {scene.chat.id}", f"/start connect_{scene.chat.id}"):
        answer = await scene.ask(otto, typed, chat=chat)
        assert answer.text == "You don't have a role in that group, so there's nothing to manage."


async def test_roles_are_made_changed_given_and_deleted(scene: Scene) -> None:
    made = await scene.ask(scene.owner, "/roles add helper priority=20 moderate.warn moderate.mute")
    assert (
        made.text == "Role created.\n• helper (priority 20): Mute members (moderate.mute), Warn members (moderate.warn)"
    )
    changed = await scene.ask(scene.owner, "/roles set helper +moderate.kick -moderate.warn")
    assert (
        changed.text
        == "Role changed.\n• helper (priority 20): Kick members (moderate.kick), Mute members (moderate.mute)"
    )
    await scene.world.say(scene.chat, scene.member, "hello")
    given = await scene.ask(scene.owner, "/role @MIA helper")
    assert given.text == "@mia now has the role helper."
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "helper"
    listed = await scene.ask(scene.admin, "/roles")
    assert listed.text.splitlines()[0:2] == ["Roles", "• owner (priority 100): everything"]
    assert "• helper (priority 20)" in listed.text
    asked = await scene.ask(scene.owner, "/roles del helper")
    assert asked.text == "Delete the role helper? Everyone who has it loses it."
    assert (await scene.get("/roles/helper"))["name"] == "helper"
    await scene.tap(asked.result, scene.owner, "Yes, delete it")
    await scene.telegram.wait_for(lambda: asked.result["text"] == "The role helper is deleted.")
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "member"


async def test_a_role_is_given_by_id_and_in_reply(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, "hello")
    given = await scene.ask(scene.owner, "/role moderator", reply_to_message=said)
    assert given.text == "@mia now has the role moderator."
    given = await scene.ask(scene.owner, f"/role {scene.member['id']} member")
    assert given.text == "@mia now has the role member."
    stays = await scene.ask(scene.owner, "/role @adam moderator")
    assert stays.text == "@Adam keeps the role admin: it comes from their Telegram status, and it's the stronger one."


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("/role", "Use: /role USER NAME · /role NAME (in reply)"),
        (
            "/role @nobody moderator",
            "I haven't seen that person in this group yet.",
        ),
        ("/role @adam nothing", "There's no role called “nothing”. See /roles."),
        ("/role @adam owner", "You can't change or assign “owner”: it's equal to or higher than your own role."),
        ("/roles add", "Use: /roles add NAME [priority=N] PERMISSION…"),
        ("/roles frobnicate x", "Use: /roles [PAGE] · /roles add"),
        ("/roles add x fly", "“fly” isn't a permission. Choose from these: settings.view, "),
        (
            "/roles add x moderate.bna",
            "I don't know “moderate.bna”. Did you mean moderate.ban? For example: /roles add helper priority=20 moder",
        ),
        ("/roles add x priority=high", "“high” isn't a number."),
        ("/roles add owner", "A role called “owner” already exists. Change it with /roles set owner …"),
        ("/roles add <b>", "“<b>” can't be a name."),
        (
            "/roles del admin",
            "“admin” is a built-in role and can't be deleted. You can change its permissions instead.",
        ),
        ("/roles set owner -settings.view", "The owner role always has every permission and can't be changed."),
        ("/rules add", "Use: /rules add NAME [PENALTY [DURATION]] [priority=N] TEXT"),
        ("/rules del nothing", "There's no rule called “nothing”. See /rules."),
        ("/rules on a b", "Use: /rules on NAME"),
        ("/rules 99999999999999999999", "This group has no rules yet. Admins add them with /rules add"),
        (
            "/history @nobody",
            (
                "I haven't seen that person in this group yet. Reply to one of their messages, "
                "or use their numeric ID. Use: /history [USER] [N]"
            ),
        ),
        (
            "/history 99999999999999999999999999999999",
            (
                "I haven't seen that person in this group yet. Reply to one of their messages, "
                "or use their numeric ID. Use: /history [USER] [N]"
            ),
        ),
        ("/history 5", "Nothing here yet."),
    ],
)
async def test_a_wrong_command_is_answered_with_the_right_form(scene: Scene, text: str, answer: str) -> None:
    assert (await scene.ask(scene.owner, text)).text.startswith(answer)


async def test_rules_in_chat(scene: Scene) -> None:
    await scene.ask(scene.admin, "/rules add no-spam mute 1h30m priority=5 No <spam>, please")
    await scene.ask(scene.admin, "/rules add be-kind Be kind to\neach other")
    shown = await scene.ask(scene.member, "/rules")
    assert (
        shown.text
        == "Rules\n1. no-spam: No <spam>, please (mute for 1 hour 30 minutes)\n2. be-kind: Be kind to\neach other"
    )
    assert (await scene.ask(scene.admin, "/rules off no-spam")).text == "Rule no-spam is off."
    assert "no-spam" not in (await scene.ask(scene.member, "/rules@keeper_test_bot")).text
    assert (await scene.ask(scene.admin, "/rules on no-spam")).text == "Rule no-spam is on."
    assert (await scene.ask(scene.admin, "/rules del no-spam")).text == "Rule no-spam deleted."
    assert "“Change rules”" in (await scene.ask(scene.member, "/rules add x y")).text


async def test_many_long_rules_come_in_pages(scene: Scene) -> None:
    for number in range(12):
        body = {"rule_name": f"rule-{number:02}", "description": "<&" * 500, "priority": 100 - number}
        assert (await scene.call("POST", "/rules", body))[0] == 201
    first = await scene.ask(scene.member, "/rules")
    pages = int(first.text.split("Page 1 of ")[1].split(".")[0])
    assert pages > 1
    last = await scene.ask(scene.member, f"/rules {pages}")
    assert "rule-11" in last.text


async def test_history_turns_pages(scene: Scene) -> None:
    actions = [{"action_type": "warn", "user_id": scene.member["id"], "reason": f"n{number}"} for number in range(25)]
    assert (await scene.call("POST", "/actions/bulk", {"actions": actions}))[0] == 201
    first = await scene.ask(scene.admin, "/history")
    assert "n24" in first.text
    assert "n15" in first.text
    await scene.ask(scene.member, "/id")  # only now the bot knows her @name
    for typed in ("/history @mia 5", "/history 5", f"/history {scene.member['id']} ۵"):  # noqa: RUF001
        five = (await scene.ask(scene.admin, typed)).text
        assert ("n24" in five, five.count(" · by ")) == (True, 5), typed
    asked = await scene.ask(scene.admin, "/history @mia please")
    assert asked.text.startswith("I don't know what “please” means here. Use: /history [USER] [N]")
    await scene.tap(first.result, scene.admin, "Older")
    second = first.result
    await scene.telegram.wait_for(lambda: "n14" in second["text"])
    assert {row["text"] for row in second["reply_markup"]["inline_keyboard"][0]} == {"◀️ Newer", "Older ▶️"}
    await scene.tap(second, scene.admin, "Newer")
    await scene.telegram.wait_for(lambda: "n24" in second["text"])
    refusal = await scene.tap(second, scene.member, "Older")
    assert "“View actions”" in refusal.params["text"]


async def test_start(scene: Scene) -> None:
    private = scene.world.private(scene.member)
    await scene.world.say(private, scene.member, "/start")
    start = await scene.telegram.wait_for_text(private, "I moderate Telegram groups")
    assert button(start.result, "Add to a group")["url"].startswith(
        "https://t.me/keeper_test_bot?startgroup=true&admin="
    )
    await scene.world.say(private, scene.member, "/roles")
    await scene.telegram.wait_for_text(private, "This works in a group.")
    assert (await scene.ask(scene.member, "/start")).text == "I'm here. Send /help to see what I can do."


async def test_an_anonymous_admin_acts_as_an_admin(scene: Scene) -> None:
    ghost = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    page = await scene.ask(ghost, "/settings", sender_chat=scene.chat.short())
    assert "Settings of" in page.text


async def test_a_command_for_another_bot_is_not_ours(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.admin, "/settings@another_bot")
    answer = await scene.ask(scene.admin, "/rules")
    assert answer.text == "This group has no rules yet. Admins add them with /rules add"


async def test_a_tap_from_outside_makes_nobody_a_member(scene: Scene) -> None:
    await scene.ask(scene.owner, "/roles add helper priority=20 settings.view logs.view")
    helper = scene.world.person("Hal", "hal")
    scene.chat.set(helper, "member")
    await scene.world.say(scene.chat, helper, "hello")
    await scene.ask(scene.owner, "/role @hal helper")
    greeting = await scene.ask(scene.owner, "/settings")
    await scene.world.move(scene.chat, helper, "left", helper)
    await scene.tap(greeting.result, helper, "Close")
    assert (await scene.get(f"/users/{helper['id']}"))["is_active"] is False
    outsider = scene.world.person("Eve")
    await scene.tap(greeting.result, outsider, "Close")
    status, _ = await scene.call("GET", f"/users/{outsider['id']}")
    assert status == 404


async def test_a_command_is_obeyed_although_a_part_of_its_message_is_odd(scene: Scene) -> None:
    """An update that Telegram really sent: the replied story is an empty object."""
    said = await scene.ask(scene.admin, f"/mute {scene.member['id']} 1h noise", external_reply={"story": {}})
    assert "was muted" in said.text
    [mute] = await scene.get(f"/actions?user_id={scene.member['id']}")
    assert (mute["action_type"], mute["duration"], mute["reason"]) == ("mute", 3600, "noise")
