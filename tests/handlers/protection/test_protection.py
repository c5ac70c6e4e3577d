"""Rules that enforce themselves, end to end."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from demo.telegram.server import Refusal
from demo.telegram.world import BOT
from tests.conftest import Scene


async def _rule(scene: Scene, name: str, trigger: dict[str, Any], **more: Any) -> None:
    status, body = await scene.call("POST", "/rules", {"rule_name": name, "trigger": trigger, **more})
    assert status == 201, body


_RIGHTS = (
    "can_restrict_members",
    "can_delete_messages",
    "can_change_info",
    "can_pin_messages",
    "can_manage_video_chats",
)


async def test_a_rule_deletes_punishes_and_replies(scene: Scene) -> None:
    await _rule(
        scene,
        "no-casino",
        {"type": "words", "words": ["casino"]},
        penalty="mute",
        penalty_duration=3600,
        delete_message=True,
        reply="{first}, no casinos here.",
    )
    said = await scene.world.say(scene.chat, scene.member, "The best саsіnо in town")
    await scene.telegram.wait_for_text(scene.chat, "Mia, no casinos here.")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    mute, delete = await scene.get("/actions?rule_name=no-casino")
    assert {mute["action_type"], delete["action_type"]} == {"mute", "delete"}
    assert mute["actor"]["kind"] == "rule"
    assert mute["reason"] == "the word “casino”"
    # Rules don't apply to moderators, or to people that a rule exempts.
    spared = await scene.world.say(scene.chat, scene.admin, "I closed the casino")
    await scene.ask(scene.admin, "/rules")
    assert (scene.chat.id, spared["message_id"]) in scene.world.messages


async def test_a_reply_that_cannot_be_sent_has_no_other_effect(scene: Scene) -> None:
    more = {"delete_message": True, "penalty": "warn", "reply": "No, {first}!" * 250}
    await _rule(scene, "no-casino", {"type": "words", "words": ["casino"]}, **more)
    scene.telegram.fail("sendMessage", 400, "Bad Request: not enough rights to send text messages to the chat")
    said = await scene.world.say(scene.chat, scene.member, "casino")
    await scene.settle(await scene.world.react(said, scene.owner, "👍"))
    assert (scene.chat.id, said["message_id"]) not in scene.world.messages
    [line] = [one for one in scene.keeper.log.splitlines() if "not enough rights to send text" in one]
    assert "warning" in line
    # Names may make it too long for a message.
    await scene.world.say(scene.chat, scene.world.person("Mara" * 16), "casino")
    shown = await scene.telegram.wait_for_text(scene.chat, "No, Mara")
    assert shown.text.startswith(f"No, {'Mara' * 3}")


async def test_an_edit_is_held_against_the_rules_too(scene: Scene) -> None:
    await _rule(scene, "no-links", {"type": "links"}, delete_message=True)
    said = await scene.world.say(scene.chat, scene.member, "hello")
    entities = [{"type": "text_link", "offset": 0, "length": 5, "url": "https://spam.example"}]
    await scene.world.send(edited_message={**said, "entities": entities, "edit_date": said["date"] + 1})
    await scene.telegram.wait_for(lambda: (scene.chat.id, said["message_id"]) not in scene.world.messages)


async def test_a_flood_is_stopped(scene: Scene) -> None:
    await _rule(scene, "slowly", {"type": "flood", "messages": 4, "seconds": 30}, penalty="mute")
    said = await scene.world.say(scene.chat, scene.member, "line 0")
    for number in range(4):  # neither edits nor service messages count as a flood
        await scene.world.send(edited_message={**said, "text": f"line 0{number}", "edit_date": said["date"] + 1})
        await scene.world.send(message=scene.world.message(scene.chat, scene.member, new_chat_title=f"Title {number}"))
    await scene.ask(scene.admin, "/rules")
    assert await scene.get("/actions") == []
    for number in range(1, 4):
        await scene.world.say(scene.chat, scene.member, f"line {number}")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    [mute] = await scene.get("/actions")
    assert mute["reason"] == "4 messages in 30 seconds"


async def test_content_beside_the_text_is_checked_too(scene: Scene) -> None:
    assert (
        await scene.ask(scene.admin, "/addblocklist casino")
    ).text == "Added to the blocklist: casino (1 word in total)."
    assert (
        await scene.ask(scene.admin, "/lock giveaway invites")
    ).text == "Locked: giveaways and invitations to other chats."
    link = {"type": "text_link", "offset": 0, "length": 4, "url": "https://casino.example/?erid=x"}
    invitation = {"type": "text_link", "offset": 0, "length": 3, "url": "https://t.me/+abc"}
    channel = {"id": -1009, "type": "channel", "title": "Casino"}
    origin = {"type": "channel", "chat": channel, "message_id": 2, "date": 5}
    for content in (
        {"text": "look", "quote": {"text": "the best casino", "position": 0}},
        {"text": "look", "quote": {"text": "all in here", "position": 0, "entities": [invitation]}},
        {"text": "look", "external_reply": {"origin": origin}},
        {"text": "here", "entities": [link]},
        {"contact": {"phone_number": "+1", "first_name": "Best Casino"}},
        {"giveaway_winners": {"chat": channel, "giveaway_message_id": 1, "winners": []}},
    ):
        said = scene.world.message(scene.chat, scene.member, **content)
        await scene.world.send(message=said)
        await _sees_deleted(scene, said)


async def test_quoting_the_group_itself_is_no_offence(scene: Scene) -> None:
    """A reply to the channel's post or an admin's message quotes words that don't count against its author."""
    world, chat = scene.world, scene.chat
    await scene.ask(scene.admin, "/addblocklist casino")
    chat.linked_chat_id = -1005550000000
    channel = {"id": chat.linked_chat_id, "type": "channel", "title": "Casino news"}
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    quote = {"quote": {"text": "the casino", "position": 0}}
    post = world.message(chat, telegram, text="the casino", sender_chat=channel, is_automatic_forward=True)
    origin = {"type": "channel", "chat": channel, "message_id": 2, "date": 5}
    spared = [
        await world.say(chat, scene.member, "so?", **quote, reply_to_message=post),
        await world.say(
            chat, scene.member, "so?", **quote, reply_to_message=world.message(chat, scene.admin, text="x")
        ),
        await world.say(chat, scene.member, "so?", **quote, reply_to_message=world.message(chat, BOT, text="x")),
        await world.say(chat, scene.member, "so?", **quote, external_reply={"origin": origin, "chat": channel}),
        await world.say(chat, scene.member, "so?", external_reply={"origin": origin, "chat": chat.short()}),
    ]
    other = world.message(chat, scene.member, text="the casino")
    await _sees_deleted(scene, await world.say(chat, scene.member, "so?", **quote, reply_to_message=other))
    assert all((chat.id, message["message_id"]) in world.messages for message in spared)


async def test_an_edit_without_a_date_is_no_message_more(scene: Scene) -> None:
    await _rule(scene, "slowly", {"type": "flood", "messages": 3, "seconds": 30}, penalty="mute")
    said = await scene.world.say(scene.chat, scene.member, "hello")
    for number in range(4):
        await scene.world.send(edited_message={**said, "text": f"/rules {number}"})
    await scene.ask(scene.admin, "/rules")
    assert await scene.get("/actions") == []
    assert len(scene.telegram.sent(scene.chat)) == 2  # the greeting and this answer


async def _album(scene: Scene, *captions: str) -> list[dict[str, Any]]:
    """The member sends an album."""
    photo = [{"file_id": "p", "file_unique_id": "u", "width": 1, "height": 1}]
    shared = {"photo": photo, "media_group_id": "a1"}
    contents = [shared | ({"caption": one} if one else {}) for one in captions]
    items = [scene.world.message(scene.chat, scene.member, **content) for content in contents]
    for item in items:
        await scene.world.send(message=item)
    return items


async def test_an_album_goes_as_a_whole_and_is_punished_once(scene: Scene) -> None:
    more = {"delete_message": True, "penalty": "warn", "reply": "No, {first}."}
    await _rule(scene, "no-casino", {"type": "words", "words": ["casino"]}, **more)
    for item in await _album(scene, "", "to the casino", "", "casino"):
        await _sees_deleted(scene, item)
    await scene.ask(scene.admin, "/rules")
    kinds = [action["action_type"] for action in await scene.get("/actions?rule_name=no-casino")]
    assert (kinds.count("warn"), kinds.count("delete")) == (1, 3)
    assert len([call for call in scene.telegram.sent(scene.chat) if call.text == "No, Mia."]) == 1


async def test_an_album_is_one_message_of_a_flood(scene: Scene) -> None:
    await _rule(scene, "slowly", {"type": "flood", "messages": 4, "seconds": 60}, penalty="mute")
    await _rule(scene, "copies", {"type": "duplicates", "messages": 3, "seconds": 60}, penalty="mute")
    await _album(scene, "sunset", "sunset", "sunset", "", "")
    await scene.world.say(scene.chat, scene.member, "nice, isn't it")
    await scene.ask(scene.admin, "/rules")
    assert await scene.get("/actions") == []
    for number in range(2):
        await scene.world.say(scene.chat, scene.member, f"line {number}")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")


@pytest.mark.parametrize("command", ["/del", "/dmute"])
async def test_a_command_that_deletes_an_item_deletes_its_album(scene: Scene, command: str) -> None:
    items = await _album(scene, "a", "", "")
    await scene.world.say(scene.chat, scene.admin, command, reply_to_message=items[1])
    for item in items:
        await _sees_deleted(scene, item)


async def test_administrators_are_exempt_also_without_rights(scene: Scene) -> None:
    rule = {"rule_name": "coins", "trigger": {"type": "words", "words": ["coins"]}, "penalty": "warn"}
    assert (await scene.call("POST", "/rules", {**rule, "delete_message": True}))[0] == 201
    honoured = scene.world.person("Hugo")
    await scene.world.move(scene.chat, honoured, "administrator", scene.owner, **dict.fromkeys(_RIGHTS, False))
    said = await scene.world.say(scene.chat, honoured, "I collect coins")
    await scene.ask(scene.admin, "/id")
    assert (scene.chat.id, said["message_id"]) in scene.world.messages
    assert await scene.get("/actions") == []


async def test_telegram_itself_is_nobody_to_punish_or_list(scene: Scene) -> None:
    rule = {"rule_name": "coins", "trigger": {"type": "words", "words": ["coins"]}, "penalty": "ban"}
    assert (await scene.call("POST", "/rules", {**rule, "delete_message": True}))[0] == 201
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    said = await scene.world.say(scene.chat, telegram, "coins of our channel")
    await scene.ask(scene.admin, "/id")
    assert (scene.chat.id, said["message_id"]) in scene.world.messages
    assert await scene.get("/actions") == []
    assert 777000 not in [one["user_id"] for one in await scene.get("/users")]


async def test_a_dry_run_only_logs(scene: Scene) -> None:
    await _rule(scene, "quiet", {"type": "caps"}, penalty="ban", dry_run=True)
    await scene.world.say(scene.chat, scene.member, "EVERYBODY BUY THIS COIN")
    await scene.ask(scene.admin, "/rules")
    assert await scene.get("/actions") == []
    [entry] = await scene.get("/logs?event_type=rule.matched")
    assert entry["message"] == "dry run: 100% capitals; it would be: ban"


async def test_a_channel_that_posts_is_banned(scene: Scene) -> None:
    await _rule(scene, "no-channels", {"type": "sender_chat"}, penalty="ban")
    channel = {"id": -1009999999999, "type": "channel", "title": "News"}
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    await scene.world.say(scene.chat, stand_in, "read us", sender_chat=channel)
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "banChatSenderChat"))


async def test_the_channel_of_the_group_is_the_group_itself(scene: Scene) -> None:
    """Its comments aren't automatic forwards. A channel that isn't known to be linked is a stranger."""
    world, chat = scene.world, scene.chat
    await _rule(scene, "no-channels", {"type": "sender_chat"}, delete_message=True, penalty="ban")
    await _rule(scene, "manners", {"type": "reactions"}, delete_message=True)
    await _rule(scene, "slowly", {"type": "flood", "messages": 2, "seconds": 60}, delete_message=True)
    own_id = -1005550000000
    own, other = ({"id": one, "type": "channel", "title": "News"} for one in (own_id, own_id - 1))
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    chat.linked_chat_id = own_id
    comments = [await world.say(chat, stand_in, "thank you", sender_chat=own) for _ in range(3)]
    await world.send(
        message_reaction={
            "chat": chat.short(),
            "message_id": comments[0]["message_id"],
            "actor_chat": own,
            "date": comments[0]["date"],
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": "👍"}],
        }
    )
    await _sees_deleted(scene, await world.say(chat, stand_in, "read us", sender_chat=other))
    assert all((chat.id, comment["message_id"]) in world.messages for comment in comments)
    assert {call.params["sender_chat_id"] for call in scene.telegram.sent(chat, "banChatSenderChat")} <= {other["id"]}
    assert scene.telegram.sent(chat, "deleteMessageReaction") == []
    assert (await scene.get())["linked_chat_id"] == own["id"]
    # An admin can't hit it by mistake either, and Telegram's placeholder accounts aren't members.
    refused = await scene.ask(scene.admin, "/ban", reply_to_message=comments[0])
    assert refused.text == "That was posted in the name of the group itself."
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    await world.say(chat, telegram, "/rules of the week", sender_chat=own, is_automatic_forward=True)
    await scene.ask(scene.admin, "/rules")
    assert (await scene.call("GET", "/users/777000"))[0] == 404
    # An automatically forwarded post shows another channel, so the link was changed.
    await world.say(chat, telegram, "we moved", sender_chat=other, is_automatic_forward=True)
    await scene.ask(scene.admin, "/rules")
    assert (await scene.get())["linked_chat_id"] == other["id"]


async def test_rules_are_tried_before_they_are_turned_on(scene: Scene) -> None:
    await _rule(scene, "no-casino", {"type": "words", "words": ["casino"]}, penalty="ban", priority=5)
    await _rule(scene, "short", {"type": "length", "characters": 10}, delete_message=True)
    tested = await scene.ask(scene.admin, "/ruletest casino, casino")
    assert tested.text == (
        "▶️ no-casino: the word “casino”. What I'd do: ban\n▫️ short: 14 characters. What I'd do: deletion of the message"
    )
    said = await scene.world.say(scene.chat, scene.admin, "good day")
    assert (await scene.ask(scene.member, "/ruletest", reply_to_message=said)).text == "This doesn't break any rule."
    assert (await scene.ask(scene.admin, "/ruletest")).text.startswith("Use: /ruletest TEXT")
    status, body = await scene.call("POST", "/rules/test", {"text": "my casino", "user_id": 77})
    assert status == 200
    assert body["data"]["matches"] == [
        {
            "rule_name": "no-casino",
            "why": "the word “casino”",
            "would": "ban",
            "applies": True,
            "marks": [{"offset": 3, "length": 6}],
        }
    ]
    assert await scene.get("/actions") == []
    bad = {"rule_name": "bad", "trigger": {"type": "regex", "pattern": "a(b"}}
    status, problem = await scene.call("POST", "/rules", bad)
    assert (status, problem["errors"]) == (
        422,
        [{"field": "trigger.regex.pattern", "code": "invalid", "message": "missing ): a(b (at position 0)"}],
    )
    # A rule may have the same name as a path.
    await _rule(scene, "test", {"type": "forwards"})
    assert (await scene.get("/rules/test"))["trigger"]["type"] == "forwards"
    # Changes apply at once.
    await scene.call("PATCH", "/rules/no-casino", {"exempt_users": [77]})
    status, body = await scene.call("POST", "/rules/test", {"text": "my casino", "user_id": 77})
    assert body["data"]["matches"] == []


async def _sees_deleted(scene: Scene, message: dict[str, Any]) -> None:
    await scene.telegram.wait_for(lambda: (scene.chat.id, message["message_id"]) not in scene.world.messages)


async def test_locks(scene: Scene) -> None:
    assert "sticker" in (await scene.ask(scene.member, "/locktypes")).text
    assert (await scene.ask(scene.admin, "/lock links forwards")).text == "Locked: links and forwarded messages."
    assert (await scene.ask(scene.admin, "/lock links")).text == "Locked: links."
    assert (await scene.ask(scene.member, "/locks")).text == (
        "Locked in this group\n• forwarded messages: forwards\n• links: links"
    )
    entity = {"type": "url", "offset": 4, "length": 19}
    await _sees_deleted(
        scene, await scene.world.say(scene.chat, scene.member, "see https://spam.example", entities=[entity])
    )
    assert (await scene.ask(scene.admin, "/unlock links trolls")).text.startswith("“trolls” can't be locked.")
    assert (await scene.ask(scene.admin, "/unlock links forwards")).text == "Unlocked: links and forwarded messages."
    assert (await scene.ask(scene.admin, "/locks")).text == "Nothing is locked. Lock something, for example /lock links"
    assert (
        await scene.ask(scene.admin, "/lock")
    ).text == "Use: /lock KIND… [PENALTY]\nFor example: /lock links stickers"
    told = (await scene.ask(scene.admin, "/lock bots ban")).text
    assert told == "Locked: adding bots.\nPenalty: ban."
    assert (await scene.ask(scene.admin, "/lock bots {tmute 2h}")).text.endswith("\nPenalty: mute for 2 hours.")
    assert (await scene.get("/rules/lock-bots"))["penalty_duration"] == 7200
    assert (await scene.ask(scene.admin, "/lock bots nothing")).text == "Locked: adding bots."
    assert (await scene.get("/rules/lock-bots"))["penalty"] == "none"


async def test_the_blocklist(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/blocklist")).text.startswith("The blocklist is empty.")
    assert (await scene.ask(scene.admin, "/rmblocklist x")).text == "Those words aren't on the blocklist."
    added = await scene.ask(scene.admin, '/addblocklist (casino, "free money")')
    assert added.text == "Added to the blocklist: casino and free money (2 words in total)."
    assert (
        await scene.ask(scene.admin, "/addblocklist *coin")
    ).text == "Added to the blocklist: *coin (3 words in total)."
    assert (await scene.ask(scene.admin, "/blocklist")).text == "Blocked words\n*coin, casino, and free money"
    await _sees_deleted(scene, await scene.world.say(scene.chat, scene.member, "FREE  MONEY for all"))
    assert (
        await scene.ask(scene.admin, "/blocklistmode tmute 2h")
    ).text == "Penalty for blocked words: mute for 2 hours."
    await scene.world.say(scene.chat, scene.member, "buy bitcoin")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    asked = await scene.ask(scene.admin, "/rmblocklist casino *coin")
    assert asked.text == "I don't know what “*coin” means here. Put several words in brackets: (ONE, OTHER)"
    assert (
        await scene.ask(scene.admin, "/rmblocklist (casino, *coin)")
    ).text == "Removed from the blocklist: casino and *coin."
    await scene.ask(scene.admin, '/rmblocklist "free money"')
    assert (await scene.ask(scene.admin, "/blocklist")).text.startswith("The blocklist is empty.")
    assert (await scene.ask(scene.admin, "/blocklistmode shout")).text.startswith(
        "“shout” isn't a penalty. Use one of these: delete, "
    )
    assert (await scene.ask(scene.admin, "/blocklistmode")).text.startswith("Use: /blocklistmode")
    assert (
        await scene.ask(scene.admin, "/blocklistmode mute")
    ).text == "The blocklist is empty. Add a word, for example /addblocklist casino"


async def test_floods(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/flood")).text == "Flood protection is off."
    assert (await scene.ask(scene.admin, "/setflood 5")).text == "Flood limit: 5 messages in 10 seconds."
    shown = (await scene.ask(scene.admin, "/flood")).text
    assert shown == "Flood limit: 5 messages in 10 seconds.\nPenalty for flooding: mute for 1 hour."
    assert (await scene.ask(scene.admin, "/setfloodtimer 3 1m")).text == "Flood limit: 3 messages in 1 minute."
    assert (await scene.ask(scene.admin, "/floodmode kick")).text == "Penalty for flooding: kick."
    for number in range(3):
        await scene.world.say(scene.chat, scene.member, f"line {number}")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "left")
    assert (await scene.ask(scene.admin, "/setflood one")).text.startswith(
        "“one” isn't a number. For example: /setflood 5"
    )
    shown = (await scene.ask(scene.admin, "/setflood")).text
    assert shown == "Flood limit: 3 messages in 1 minute.\nPenalty for flooding: kick."
    assert (await scene.ask(scene.admin, "/floodmode tban")).text == "For how long? For example: tban 3d"
    assert (
        await scene.ask(scene.admin, "/setflood 4 messages in 20 seconds")
    ).text == "Flood limit: 4 messages in 20 seconds."
    assert (await scene.get("/flood"))["penalty"] == "kick", "what a flood costs stays"
    assert (await scene.ask(scene.admin, "/setflood off")).text == "Flood protection is off."


async def test_a_blocked_word_with_a_reason_and_a_mode(scene: Scene) -> None:
    added = await scene.ask(scene.admin, '/addblocklist ("free money", casino) No gambling here {tmute 6h}')
    assert added.text == (
        "Added to the blocklist: free money and casino (2 words in total).\n"
        "Reason: No gambling here\nPenalty: mute for 6 hours"
    )
    await scene.ask(scene.admin, "/addblocklist lottery")
    shown = await scene.ask(scene.admin, "/blocklist")
    assert shown.text == "Blocked words\nlottery\ncasino and free money: No gambling here (mute for 6 hours)"
    await _sees_deleted(scene, await scene.world.say(scene.chat, scene.member, "come to the casino"))
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    mute = (await scene.get(f"/actions?user_id={scene.member['id']}&action_type=mute"))[0]
    assert (mute["duration"], mute["reason"]) == (6 * 3600, "No gambling here (the word “casino”)")
    asked = await scene.ask(scene.admin, "/addblocklist x why {bann}")
    assert asked.text == "“bann” isn't a penalty. Did you mean ban?"
    # Without a reason it joins the others; with one it gets its own rule again.
    assert (await scene.ask(scene.admin, "/rmblocklist casino")).text == "Removed from the blocklist: casino."
    moved = await scene.ask(scene.admin, "/addblocklist {kick} lottery")
    assert moved.text == "Added to the blocklist: lottery (2 words in total).\nPenalty: kick"
    shown = await scene.ask(scene.admin, "/blocklist")
    assert sorted(shown.text.splitlines()[1:]) == ["free money: No gambling here (mute for 6 hours)", "lottery (kick)"]


async def test_a_flood_in_a_row(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/setflood 3 in a row")).text == "Flood limit: 3 messages in a row."
    assert (await scene.ask(scene.admin, "/setflood 3 in a while")).text.startswith("Use: /setflood")
    other = scene.world.person("Otto")
    for who in (scene.member, scene.member, other, scene.member, scene.member, scene.member):
        await scene.world.say(scene.chat, who, "line")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    [mute] = await scene.get("/actions?action_type=mute")
    assert mute["reason"] == "3 messages in a row"


async def test_night_mode(scene: Scene) -> None:
    assert (await scene.ask(scene.member, "/nightmode")).text == "Night mode is off."
    now = datetime.now(ZoneInfo("Europe/Berlin"))
    begin, end = now - timedelta(hours=1), now + timedelta(hours=1)
    typed = f"{begin:%H:%M}-{end:%H:%M} europe/berlin"
    said = await scene.ask(scene.admin, f"/nightmode {typed}")
    assert said.text == (f"🌙 Night mode: from {begin:%H:%M} to {end:%H:%M} (Europe/Berlin), only moderators can post.")
    await _sees_deleted(scene, await scene.world.say(scene.chat, scene.member, "can't sleep"))
    spared = await scene.world.say(scene.chat, scene.admin, "good night")
    # By day everybody can write.
    await scene.ask(scene.admin, f"/nightmode {end:%H:%M}-{begin:%H:%M} Europe/Berlin")
    day = await scene.world.say(scene.chat, scene.member, "good morning")
    assert (
        await scene.ask(scene.member, "/nightmode")
    ).text == f"🌙 Night mode: from {end:%H:%M} to {begin:%H:%M} (Europe/Berlin), only moderators can post."
    for message in (spared, day):
        assert (scene.chat.id, message["message_id"]) in scene.world.messages
    assert "time zone" in (await scene.ask(scene.admin, "/nightmode 22:00-07:00 Moon/Crater")).text
    assert (await scene.ask(scene.admin, "/nightmode later")).text.startswith("Use: /nightmode")
    assert (await scene.ask(scene.admin, "/nightmode off")).text == "Night mode is off."


async def test_reactions(scene: Scene) -> None:
    trigger = {"type": "reactions", "emojis": ["🖕"], "count": 2, "seconds": 600}
    await _rule(scene, "manners", trigger, delete_message=True, penalty="mute")
    said = await scene.world.say(scene.chat, scene.owner, "Welcome")
    await scene.world.react(said, scene.member, "👍")
    await scene.world.react(said, scene.member, "🖕")
    await scene.world.react(said, scene.admin, "🖕")
    await scene.ask(scene.admin, "/rules")
    assert await scene.get("/actions") == []
    await scene.world.react(said, scene.member, "🖕")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "deleteMessageReaction"))
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    [call] = scene.telegram.sent(scene.chat, "deleteMessageReaction")
    assert (call.params["message_id"], call.params["user_id"]) == (said["message_id"], scene.member["id"])
    assert (scene.chat.id, said["message_id"]) in scene.world.messages


async def test_new_members_are_held_to_more(scene: Scene) -> None:
    trigger = {"type": "new_member", "seconds": 3600, "triggers": [{"type": "links", "kinds": ["web", "channel"]}]}
    await _rule(scene, "first-steps", trigger, delete_message=True)
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    entity = {"type": "url", "offset": 0, "length": 20}
    old = await scene.world.say(scene.chat, scene.member, "https://spam.example", entities=[entity])
    new = await scene.world.say(scene.chat, nora, "https://spam.example", entities=[entity])
    await _sees_deleted(scene, new)
    assert (scene.chat.id, old["message_id"]) in scene.world.messages


async def test_without_a_join_people_are_new_from_their_first_message(scene: Scene) -> None:
    trigger = {"type": "new_member", "seconds": 1, "triggers": [{"type": "links"}]}
    await _rule(scene, "first-steps", trigger, delete_message=True)
    link = {"entities": [{"type": "url", "offset": 0, "length": 20}]}
    passer_by = scene.world.person("Zoe")  # people can comment in a discussion group without being members
    await _sees_deleted(scene, await scene.world.say(scene.chat, passer_by, "https://spam.example", **link))
    await scene.ask(scene.admin, "/rules")
    seen = await scene.get(f"/users/{passer_by['id']}")
    assert seen["joined_at"] is None
    later = datetime.fromisoformat(seen["created_at"]) + timedelta(seconds=1)
    await asyncio.sleep(max(0.0, (later - datetime.now(UTC)).total_seconds()) + 0.1)
    spared = await scene.world.say(scene.chat, passer_by, "https://spam.example", **link)
    await scene.ask(scene.admin, "/rules")
    assert (scene.chat.id, spared["message_id"]) in scene.world.messages


async def test_a_rule_that_acted_shields_no_message_from_the_others(scene: Scene) -> None:
    await _rule(scene, "coins", {"type": "words", "words": ["coin"]}, penalty="warn", priority=5)
    await _rule(scene, "casinos", {"type": "words", "words": ["casino"]}, penalty="mute", delete_message=True)
    said = await scene.world.say(scene.chat, scene.member, "a coin")
    edit = {**said, "edit_date": said["date"] + 2}
    await scene.world.send(edited_message={**edit, "text": "a coin again"})
    await scene.ask(scene.admin, "/rules")
    assert [one["rule_name"] for one in await scene.get("/actions")] == ["coins"]
    await scene.world.send(edited_message={**edit, "text": "a coin and a casino"})
    await _sees_deleted(scene, said)
    done = [(one["rule_name"], one["action_type"]) for one in await scene.get("/actions")]
    assert sorted(done) == [("casinos", "delete"), ("casinos", "mute"), ("coins", "warn")]


async def test_rules_that_cost_too_much_are_refused_in_words(scene: Scene) -> None:
    vast = {"rule_name": "vast", "trigger": {"type": "regex", "pattern": r"(\pL+\s*){12}"}}
    status, problem = await scene.call("POST", "/rules", vast)
    assert (status, problem["errors"][0]["field"]) == (422, "trigger")
    assert problem["errors"][0]["message"].startswith("An expression is too large")
    for number in range(4):
        words = [f"{number}{index:04}{'я' * 95}" for index in range(300)]
        status, problem = await scene.call(
            "POST", "/rules", {"rule_name": f"long-{number}", "trigger": {"type": "words", "words": words}}
        )
    assert (status, problem["errors"][0]["field"]) == (422, "trigger")
    assert "too much memory" in problem["errors"][0]["message"]
    status, problem = await scene.call("POST", "/rules/test", {"text": "x" * 4097})
    assert (status, problem["errors"][0]["field"]) == (422, "text")


async def test_a_hidden_address_is_matched_by_words_and_expressions(scene: Scene) -> None:
    await _rule(scene, "casino", {"type": "words", "words": ["casino"]}, delete_message=True)
    await _rule(scene, "erid", {"type": "regex", "pattern": r"[?&]erid="}, delete_message=True)
    for url in ("https://casino.example/", "https://x.example/?erid=1"):
        entities = [{"type": "text_link", "offset": 0, "length": 4, "url": url}]
        await _sees_deleted(scene, await scene.world.say(scene.chat, scene.member, "here", entities=entities))


async def test_mentions_of_channels(scene: Scene) -> None:
    await _rule(scene, "no-ads", {"type": "links", "kinds": ["channel"]}, delete_message=True)
    channel = {"id": -1007, "type": "channel", "title": "Ads", "accent_color_id": 0, "max_reaction_count": 1}

    def get_chat(params: dict[str, Any]) -> Any:
        if params["chat_id"] == "@adchannel":
            return channel
        if isinstance(params["chat_id"], str):
            raise Refusal(400, "Bad Request: chat not found")
        return scene.telegram._on_getChat(params)

    scene.telegram.answers["getChat"] = get_chat
    try:
        person = {"type": "mention", "offset": 0, "length": 5}
        spared = await scene.world.say(scene.chat, scene.member, "@anna hi", entities=[person])
        for text, entity in (
            ("read @AdChannel", {"type": "mention", "offset": 5, "length": 10}),
            ("t.me/s/adchannel/12", {"type": "url", "offset": 0, "length": 19}),
        ):
            await _sees_deleted(scene, await scene.world.say(scene.chat, scene.member, text, entities=[entity]))
        asked = [call.params["chat_id"] for call in scene.telegram.calls if call.method == "getChat"]
        assert [name for name in asked if isinstance(name, str)].count("@adchannel") == 1
    finally:
        scene.telegram.answers.pop("getChat")
    assert (scene.chat.id, spared["message_id"]) in scene.world.messages


async def test_late_edits(scene: Scene) -> None:
    await _rule(scene, "no-late-edits", {"type": "edited", "seconds": 60}, delete_message=True)
    said = await scene.world.say(scene.chat, scene.member, "hello")
    await scene.world.send(edited_message={**said, "text": "helo", "edit_date": said["date"] + 5})
    await scene.ask(scene.admin, "/rules")
    assert (scene.chat.id, said["message_id"]) in scene.world.messages
    await scene.world.send(edited_message={**said, "text": "buy", "edit_date": said["date"] + 61})
    await _sees_deleted(scene, said)


_STICKER = {"file_id": "S", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1}
_HIDDEN = {"type": "hidden_user", "sender_user_name": "X", "date": 1}
_BOT = {"id": 9, "is_bot": True, "first_name": "B"}
_BREAKS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"type": "words", "words": ["casino"]}, {"text": "a ｃａｓｉｎｏ"}),
    ({"type": "regex", "pattern": r"\bbuy\s+now\b"}, {"text": "BUY  now"}),
    ({"type": "forwards"}, {"text": "hi", "forward_origin": _HIDDEN}),
    ({"type": "media", "kinds": ["sticker"]}, {"sticker": {**_STICKER, "is_animated": False, "is_video": False}}),
    (
        {"type": "media", "kinds": ["document"], "extensions": ["exe"]},
        {"document": {"file_id": "D", "file_unique_id": "u", "file_name": "Game.EXE"}, "caption": "play"},
    ),
    ({"type": "media", "kinds": ["inline_bot"]}, {"text": "gif", "via_bot": _BOT}),
    ({"type": "caps", "percent": 70}, {"text": "EVERYBODY LOOK HERE"}),
    ({"type": "length", "characters": 20}, {"text": "x" * 21}),
    (
        {"type": "mentions", "count": 2},
        {"text": "@anna @ben", "entities": [{"type": "mention", "offset": n, "length": 4} for n in (0, 6)]},
    ),
    ({"type": "language", "scripts": ["arabic"]}, {"text": "hello مرحبا"}),
    (
        {"type": "links", "kinds": ["invite"]},
        {"text": "🎉 here", "entities": [{"type": "text_link", "offset": 3, "length": 4, "url": "https://t.me/+abc"}]},
    ),
    ({"type": "any"}, {"text": "x"}),
]


@pytest.mark.parametrize(("trigger", "content"), _BREAKS, ids=lambda one: one.get("type", ""))
async def test_each_trigger_deletes(scene: Scene, trigger: dict[str, Any], content: dict[str, Any]) -> None:
    await _rule(scene, "one", trigger, delete_message=True)
    message = scene.world.message(scene.chat, scene.member, **content)
    await scene.world.send(message=message)
    await _sees_deleted(scene, message)


async def test_duplicates_by_anybody(scene: Scene) -> None:
    trigger = {"type": "duplicates", "messages": 3, "seconds": 600, "across_users": True}
    await _rule(scene, "once", trigger, delete_message=True)
    people = [scene.world.person(name) for name in ("Ada", "Bob", "Cy")]
    texts = ("Buy it", "BUY  it", "buy it")
    said = [await scene.world.say(scene.chat, who, text) for who, text in zip(people, texts, strict=True)]
    await _sees_deleted(scene, said[2])
    assert (scene.chat.id, said[1]["message_id"]) in scene.world.messages
