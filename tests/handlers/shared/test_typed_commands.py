"""Commands as phones and people type them: what isn't understood is asked about, and never becomes the reason."""

import pytest

from tests.conftest import Scene


async def _said(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.member, "buy my coins")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/mute @mia 1h\nnoise", "@mia was muted for 1 hour by Adam.\nReason: noise"),
        ("/mute @mia\n1h", "@mia was muted for 1 hour by Adam."),
        ("/mute\t@mia\u00a01h\u2003noise", "@mia was muted for 1 hour by Adam.\nReason: noise"),
        ("/mute \u2068@mia\u2069, 15 min", "@mia was muted for 15 minutes by Adam."),
        ("/mute \uff20MIA \uff13 hours noise", "@mia was muted for 3 hours by Adam.\nReason: noise"),
        ("/mute @mia 1 day noise", "@mia was muted for 1 day by Adam.\nReason: noise"),
        ("/mute @mia 1,5h", "@mia was muted for 1 hour 30 minutes by Adam."),
        ("/mute @mia 1h30", "@mia was muted for 1 hour 30 minutes by Adam."),
        ("/mute @mia ٣d", "@mia was muted for 3 days by Adam."),
        ("/mute @mia for 2 hours: 2 warnings", "@mia was muted for 2 hours by Adam.\nReason: 2 warnings"),
        ("/mute @mia forever 2nd offence", "@mia was muted by Adam.\nReason: 2nd offence"),
        ("/mute @mia,noise", "@mia was muted by Adam.\nReason: noise"),
        ("/mute @mia:1h noise", "@mia was muted for 1 hour by Adam.\nReason: noise"),
        ("/mute (@mia) 1h", "@mia was muted for 1 hour by Adam."),
        ("/mute “@mia” 1h", "@mia was muted for 1 hour by Adam."),
        ("/mute @mia? 1h", "@mia was muted for 1 hour by Adam."),
        ("/mute @mia a second account", "@mia was muted by Adam.\nReason: a second account"),
        ("/mute @mia twenty minutes spam", "@mia was muted for 20 minutes by Adam.\nReason: spam"),
        ("/mute @mia 2 h 30 spam", "@mia was muted for 2 hours 30 minutes by Adam.\nReason: spam"),
        ("/mute @mia на час спам", "@mia was muted for 1 hour by Adam.\nReason: спам"),
        ("/mute @mia spam every hour", "@mia was muted by Adam.\nReason: spam every hour"),
        ("/mute @mia спам каждый час", "@mia was muted by Adam.\nReason: спам каждый час"),
    ],
)
async def test_a_time_as_it_is_typed(scene: Scene, typed: str, answer: str) -> None:
    await _said(scene)
    assert (await scene.ask(scene.admin, typed)).text == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/mute @mia 90", "I don't understand “90” as a time. Did you mean 1h30m? For example: /mute @mia 1h30m spam"),
        ("/mute @mia -5m", "A time can't be negative. For example: /mute @mia 5m spam"),
        ("/mute @mia 0m", "A time must be at least a second."),
        ("/ban @mia 99999999w", "A time can be ten years at most."),
        (
            "/ban @mia 2nd offence",
            "I don't understand “2nd offence” as a time. For example: /ban @mia 20m spam",
        ),
        (
            "/mute @mia 50 links",
            "I don't understand “50 links” as a time. For example: /mute @mia 20m spam",
        ),
        ("/mute @mia a few days", "I don't understand “a few” as a time. For example: /mute @mia 20m spam"),
        (
            "/mute @mia spam twenty minutes please",
            "For how long? To make it permanent, type /mute @mia forever spam. For example: /mute @mia 20m spam",
        ),
        ("/ban @mia flooding for 3 days", "The time goes before the reason."),
        ("/ban @mia flooding (3d)", "The time goes before the reason."),
        ("/tban @mia forever", "For how long?"),
        ("/mute 15 min", "Who do you mean?"),
        ("/mute 2 hours noise", "Who do you mean?"),
        ("/kick @mia 3d", "This command takes no time."),
        ("/warn @mia 3d spam", "This command takes no time."),
        ("/unmute @mia 2 hours", "This command takes no time."),
        ("/kick @mia twenty minutes spam", "This command takes no time."),
        ("/kick @mia 2 hours spam", "This command takes no time."),
        ("/kick @mia flooding (3d)", "This command takes no time."),
        ("/kick @mia 90", "This command takes no time."),
        ("/kick @mia forever", "This command takes no time."),
        ("/warn @mia spam twenty minutes please", "This command takes no time."),
        ("/warn @mia a few days spam", "This command takes no time."),
        ("/warn @mia till friday", "This command takes no time."),
        ("/unban @mia tomorrow", "This command takes no time."),
        ("/ban @mia @Adam spam", "I act on one person at a time."),
        ("/ban @mia 1234567", "I act on one person at a time."),
        ("/ban @mia and @Adam", "I act on one person at a time."),
        ("/ban @mia & @Adam", "I act on one person at a time."),
        ("/ban @mia 1d и @Adam", "I act on one person at a time."),
        ("/ban @mia\n/ban @Adam", "I act on one person at a time."),
        ("/ban @mia spam\n/ban @Adam", "I act on one person at a time."),
        ("/ban https://t.me/c/1234567/89", "I haven't seen that person in this group yet."),
        ("/rmwarn @mia 2", "I don't know what “2” means here."),
        ("/demote @mia now", "I don't know what “now” means here."),
        ("/info @mia please", "Use: /info [USER]"),
    ],
)
async def test_unclear_input_is_queried(scene: Scene, typed: str, answer: str) -> None:
    await _said(scene)
    asked = await scene.ask(scene.owner, typed)  # an admin lacks the permission for /demote
    assert asked.text.startswith(answer)
    assert await scene.get("/actions") == []


@pytest.mark.parametrize(
    "reason",
    [
        *("2nd offence", "3 links", "18+ links", "100% scam", "50 links"),
        *("a second account", "spam every hour", "joined two days ago"),
    ],
)
async def test_numbers_in_the_reason_of_a_command_without_a_time(scene: Scene, reason: str) -> None:
    await _said(scene)
    warned = await scene.ask(scene.admin, f"/warn @mia {reason}")
    assert warned.text == f"@mia was warned by Adam.\nReason: {reason}\nWarnings: 1 of 3"


async def test_a_title_and_a_rule_may_be_called_like_a_time(scene: Scene) -> None:
    await _said(scene)
    promoted = await scene.ask(scene.owner, "/promote @mia Hours manager")
    assert promoted.text == "@mia was promoted by Olga."
    await scene.ask(scene.owner, "/demote @mia")
    await scene.ask(scene.owner, "/rules add 2nd-offence warn Once is enough")
    punished = await scene.ask(scene.owner, "/punish @mia 2nd-offence flooding")
    assert punished.text.startswith("@mia was warned by Olga.")
    asked = await scene.ask(scene.owner, "/punish @mia 2nd-offence twenty minutes flooding")
    assert asked.text.startswith("This command takes no time.")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/mute 1h\nnoise", "Mia was muted for 1 hour by Adam.\nReason: noise"),
        ("/mute 15 min", "Mia was muted for 15 minutes by Adam."),
        ("/mute 15", "I don't understand “15” as a time. Did you mean 15m? For example: /mute 15m spam"),
        ("/ban 1d @Adam spam", "I act on one person at a time."),
        ("/ban @unknown spam", "I haven't seen that person in this group yet."),
        ("/dban @Adam", "@Adam didn't write that message."),
    ],
)
async def test_in_reply(scene: Scene, typed: str, answer: str) -> None:
    said = await scene.world.say(scene.chat, scene.member, "buy my coins")
    who = scene.owner if "Adam" in typed else scene.admin
    assert (await scene.ask(who, typed, reply_to_message=said)).text.startswith(answer)
    if typed.startswith(("/ban", "/dban")):
        assert await scene.get("/actions") == []
        assert (scene.chat.id, said["message_id"]) in scene.world.messages


async def test_a_silent_ban_of_somebody_else_leaves_the_replied_message(scene: Scene) -> None:
    await _said(scene)
    of_the_owner = await scene.world.say(scene.chat, scene.owner, "look at that")
    command = await scene.world.say(scene.chat, scene.admin, "/sban @mia", reply_to_message=of_the_owner)
    await scene.telegram.wait_for(lambda: (scene.chat.id, command["message_id"]) not in scene.world.messages)
    assert (scene.chat.id, of_the_owner["message_id"]) in scene.world.messages
    assert scene.chat.members[scene.member["id"]]["status"] == "kicked"


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/antiraid 3 hours", "🚨 Anti-raid is on for 3 hours. "),
        ("/autoantiraid \u0663 2 min", "Anti-raid turns itself on when 3 people join within 2 minutes."),
        ("/captchakick 10 min", "Saved. The captcha is still off."),
        ("/setfloodtimer \uff15 half a minute", "Flood limit: 5 messages in 30 seconds."),
        ("/warntime 2 weeks", "A warning counts for 14 days."),
        ("/warnlimit ٣", "What warnings lead to\n• 3 warnings: "),
        ("/warnmode tmute 1 day", "What warnings lead to\n• 3 warnings: mute for 1 day"),
        ("/escalation 3 in 7 days mute 1 day", "What warnings lead to\n• 3 warnings within 7 days: mute for 1 day"),
        ("/reports \u0663", "After 3 reports I delete the message"),
        (
            "/rules add calm mute 1 day\nBe calm",
            "Rule calm added. Members see it under /rules. I don't enforce it myself",
        ),
        ("/rules add calm mute 3 strikes", "I don't understand “3 strikes” as a time. Use: /rules add"),
        ("/role @Adam Moderator", "@Adam keeps the role admin"),
        ("/unpinall please", "This command takes nothing more. Use: /unpinall"),
        ("/unpin 5", "This command takes nothing more. Use: /unpin"),
        ("/undo @mia", "This command takes nothing more. Use: /undo"),
        ("/leavefed now", "This command takes nothing more. Use: /leavefed"),
        ("/unsetlog now", "This command takes nothing more. Use: /unsetlog"),
    ],
)
async def test_times_and_numbers_of_other_commands(scene: Scene, typed: str, answer: str) -> None:
    assert (await scene.ask(scene.owner, typed)).text.startswith(answer)


async def test_a_rule_is_typed_over_several_lines(scene: Scene) -> None:
    await scene.ask(scene.owner, "/rules add\ncalm\nmute 1 day\npriority=5\nBe calm,\n\nplease")
    [rule] = await scene.get("/rules")
    assert (rule["rule_name"], rule["penalty_duration"], rule["priority"]) == ("calm", 86_400, 5)
    assert rule["description"] == "Be calm,\n\nplease"


@pytest.mark.parametrize(
    ("typed", "penalty", "seconds"),
    [
        ("calm mute twenty minutes Be calm", "mute", 1200),
        ("calm tmute 1h Be calm", "mute", 3600),
        ("calm TBAN 2 days Be calm", "ban", 172_800),
    ],
)
async def test_the_penalty_of_a_rule(scene: Scene, typed: str, penalty: str, seconds: int) -> None:
    await scene.ask(scene.owner, f"/rules add {typed}")
    [rule] = await scene.get("/rules")
    assert (rule["penalty"], rule["penalty_duration"], rule["description"]) == (penalty, seconds, "Be calm")


@pytest.mark.parametrize("typed", ["mute a few days Be calm", "tmute Be calm", "tban forever Be calm", "mute hours"])
async def test_no_rule_of_which_the_time_is_unclear(scene: Scene, typed: str) -> None:
    asked = await scene.ask(scene.owner, f"/rules add calm {typed}")
    assert "Use: /rules add" in asked.text
    assert await scene.get("/rules") == []


async def test_a_penalty_takes_no_time_behind_its_rule(scene: Scene) -> None:
    await _said(scene)
    await scene.ask(scene.owner, "/rules add calm warn Be calm")
    asked = await scene.ask(scene.admin, "/punish @mia calm 3d shouting")
    assert asked.text.startswith("This command takes no time.")
    assert await scene.get("/actions") == []


@pytest.mark.parametrize("number", ["٢", "\uff12", "२"])
async def test_a_purge_counts_in_any_digits(scene: Scene, number: str) -> None:
    said = [await scene.world.say(scene.chat, scene.member, f"m{one}") for one in range(3)]
    assert (await scene.ask(scene.admin, f"/purge {number}")).text == "Purged 2 messages."
    assert (scene.chat.id, said[0]["message_id"]) in scene.world.messages


async def test_a_token_for_a_time_in_words(scene: Scene) -> None:
    private = scene.world.private(scene.owner)
    await scene.world.say(private, scene.owner, "/token new panel 30 days rules.view")
    await scene.telegram.wait_for_text(private, "The token panel")
    await scene.world.say(private, scene.owner, "/token")
    listed = await scene.telegram.wait_for_text(private, "Your API tokens")
    assert "panel\nAllows: View rules\nNever used.\nExpires: " in listed.text


@pytest.mark.parametrize(
    "typed",
    [
        *("t.me/mia", "https://t.me/mia/", "https://t.me/@mia", "t.me/mia?profile", "https://telegram.dog/mia"),
        *("mia.t.me", "tg://resolve?domain=mia", "tg://user?id={}", "id{}", "#id{}", "id:{}", "{},", "({})"),
    ],
)
async def test_somebody_by_link(scene: Scene, typed: str) -> None:
    await _said(scene)
    who = typed.format(scene.member["id"])
    assert (await scene.ask(scene.admin, f"/mute {who} 1h")).text == "@mia was muted for 1 hour by Adam."


@pytest.mark.parametrize("typed", ["Nina, 1h noise", "Nina 1h noise", "Nina: 1h noise"])
async def test_somebody_without_a_name_of_their_own(scene: Scene, typed: str) -> None:
    nina = scene.world.person("Nina")
    scene.chat.set(nina, "member")
    named = {"type": "text_mention", "offset": 6, "length": 4, "user": nina}
    answer = await scene.ask(scene.admin, f"/mute {typed}", entities=[named])
    assert answer.text == "Nina was muted for 1 hour by Adam.\nReason: noise"


async def test_somebody_behind_a_time_isnt_the_reason(scene: Scene) -> None:
    nina = scene.world.person("Nina")
    scene.chat.set(nina, "member")
    said = await scene.world.say(scene.chat, scene.member, "buy my coins")
    named = {"type": "text_mention", "offset": 9, "length": 4, "user": nina}
    answer = await scene.ask(scene.admin, "/mute 1h Nina", entities=[named], reply_to_message=said)
    assert answer.text.startswith("I act on one person at a time.")
    assert await scene.get("/actions") == []


async def test_a_link_behind_a_person_is_the_reason(scene: Scene) -> None:
    await _said(scene)
    answer = await scene.ask(scene.admin, "/warn @mia t.me/coins")
    assert "Reason: t.me/coins" in answer.text
    message = scene.world.message(scene.chat, scene.member, text="buy my coins at t.me/coins")
    answer = await scene.ask(scene.admin, "/warn t.me/coins", reply_to_message=message)
    assert "Reason: t.me/coins" in answer.text


@pytest.mark.parametrize(
    "typed",
    [
        *("!mute @mia 1h", ".mute @mia 1h", "\uff0fmute @mia 1h", "\u200f/mute @mia 1h", "/mute\u200b @mia 1h"),
        *("/mute: @mia 1h", "/mute. @mia 1h", "/mute@mia 1h", "!MUTE@keeper_test_bot @mia 1h"),
    ],
)
async def test_commands_as_other_bots_taught_them(scene: Scene, typed: str) -> None:
    await _said(scene)
    assert (await scene.ask(scene.admin, typed)).text == "@mia was muted for 1 hour by Adam."


@pytest.mark.parametrize(
    "text", ["!banana @mia", ".banned @mia", "! ban @mia", "...", "/ban@another_bot @mia", "//ban @mia", "ban @mia"]
)
async def test_what_only_resembles_a_command(scene: Scene, text: str) -> None:
    await _said(scene)
    await scene.world.say(scene.chat, scene.admin, text)
    assert (await scene.ask(scene.admin, "/id")).text.startswith("This chat")
    assert await scene.get("/actions") == []


async def test_a_penalty_without_end(scene: Scene) -> None:
    assert (await scene.ask(scene.owner, "/addblocklist coins {ban forever}")).text.endswith("Penalty: ban")
    await scene.ask(scene.owner, "/addblocklist casino")
    assert (await scene.ask(scene.owner, "/blocklistmode mute permanent")).text == "Penalty for blocked words: mute."


async def test_two_names_with_a_comma(scene: Scene) -> None:
    await _said(scene)
    assert (await scene.ask(scene.admin, "/mute @mia,@zed 1h")).text.startswith("I act on one person at a time.")


async def test_a_form_is_marked_once(scene: Scene) -> None:
    answer = await scene.ask(scene.admin, "/ban")
    assert answer.params["text"].count("<code>") == 2  # the form, and the example


async def test_names_that_other_bots_taught(scene: Scene) -> None:
    await _said(scene)
    await scene.ask(scene.admin, "/warn @mia")
    assert "was removed" in (await scene.ask(scene.admin, "/unwarn @mia")).text
    assert (await scene.ask(scene.member, "/staff")).text.startswith("Admins")
    assert (await scene.ask(scene.admin, "/setwarnlimit x")).text.startswith("“x” isn't a number.")
    assert "3 hours" in (await scene.ask(scene.owner, "/raid on")).text
    assert (await scene.ask(scene.owner, "/raid off")).text == "Anti-raid is off. New members can join again."
