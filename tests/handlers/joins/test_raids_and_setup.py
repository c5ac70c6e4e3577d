"""Raids, and the six taps of `/setup`, end to end."""

from demo.telegram.world import BOT, button
from handlers.protection.setup import watch_button
from tests.conftest import Scene
from texts import words_in


async def test_a_raid_by_hand(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/antiraid")).text == "Anti-raid is off."
    await scene.ask(scene.admin, "/welcome on")
    began = await scene.ask(scene.admin, "/antiraid 3h")
    assert began.text == ("🚨 Anti-raid is on for 3 hours. Everyone who joins is banned for 1 hour.")
    nora, asking = scene.world.person("Nora"), scene.world.person("Ada")
    await scene.world.move(scene.chat, nora, "member")
    await scene.world.ask_to_join(scene.chat, asking)
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "kicked")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "declineChatJoinRequest"))
    [ban] = await scene.get(f"/actions?user_id={nora['id']}")
    assert (ban["reason"], ban["duration"], ban["actor"]["name"]) == ("joined during a raid", 3600, "anti-raid")
    # People that an admin adds don't count as a raid.
    guest = scene.world.person("Gus")
    await scene.world.move(scene.chat, guest, "member", by=scene.owner)
    await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Gus!")
    assert (await scene.ask(scene.admin, "/antiraid off")).text == "Anti-raid is off. New members can join again."
    await scene.world.move(scene.chat, scene.world.person("Pia"), "member")
    await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Pia!")
    assert (await scene.ask(scene.admin, "/antiraid 99w")).text.startswith("Use: /antiraid")


async def test_in_a_raid_people_who_are_approved_or_have_a_role_can_ask_to_join(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    approved, helper = scene.member, scene.world.person("Hal", "hal")
    await scene.world.move(scene.chat, helper, "member", by=scene.owner)
    await scene.world.say(scene.chat, approved, "hello")
    assert "approved" in (await scene.ask(scene.admin, "/approve @mia")).text
    assert (await scene.call("PATCH", f"/users/{helper['id']}", {"role": "moderator"}))[0] == 200
    await scene.ask(scene.admin, "/antiraid 3h")
    for person in (approved, helper):
        await scene.world.move(scene.chat, person, "left")
        await scene.world.ask_to_join(scene.chat, person)
    await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "approveChatJoinRequest")) == 2)
    assert not scene.telegram.sent(scene.chat, "declineChatJoinRequest")


async def test_with_moderation_off_requests_to_join_are_left_to_the_admins(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/antiraid 3h")
    assert (await scene.call("PATCH", "/settings", {"moderation_enabled": False}))[0] == 200
    nora = scene.world.person("Nora")
    await scene.settle(await scene.world.ask_to_join(scene.chat, nora))
    await scene.call("PATCH", "/settings", {"raid_until": None})
    otto = scene.world.person("Otto")
    await scene.settle(await scene.world.ask_to_join(scene.chat, otto))
    assert scene.chat.requests == {nora["id"], otto["id"]}
    assert scene.telegram.sent(scene.world.private(otto)) == []


async def test_a_raid_begins_by_itself(scene: Scene) -> None:
    assert (
        await scene.ask(scene.admin, "/autoantiraid 4 5m")
    ).text == "Anti-raid turns itself on when 4 people join within 5 minutes."
    await scene.call("PATCH", "/settings", {"raid_duration": 60})
    people = [scene.world.person(f"Bot{number}") for number in range(6)]
    for person in people:
        await scene.world.move(scene.chat, person, "member")
    told = await scene.telegram.wait_for_text(scene.chat, "Everyone who joins is banned for 1 hour.")
    assert told.text.startswith("🚨 4 people joined within 5 minutes, so anti-raid is on for ")
    await scene.telegram.wait_for(lambda: scene.chat.members[people[5]["id"]]["status"] == "kicked")
    assert [scene.chat.members[one["id"]]["status"] for one in people] == ["member"] * 3 + ["kicked"] * 3
    until = (await scene.get("/settings"))["raid_until"]
    assert until is not None
    [entry] = await scene.get("/logs?event_type=raid.began")
    details = {"joins": 4, "window": 300, "before": {"raid_until": None}, "after": {"raid_until": until}}
    assert (entry["severity"], entry["details"]) == ("warning", details)
    changes = await scene.get("/logs?event_type=settings.updated")
    assert not [one for one in changes if one["actor"]["id"] == "raid"], "a raid is one event"
    # People who can't change settings can't turn it off.
    assert "permission" in (await scene.tap(told.result, scene.member, "Turn anti-raid off")).params["text"]
    assert (await scene.get("/settings"))["raid_until"] is not None
    await scene.tap(told.result, scene.admin, "Turn anti-raid off")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "editMessageText"))
    ended = scene.telegram.sent(scene.chat, "editMessageText")[-1]
    assert ended.text == "Adam turned anti-raid off. It banned 3 people. New members can join again."
    assert (await scene.get("/settings"))["raid_until"] is None
    assert (await scene.ask(scene.admin, "/autoantiraid off")).text == "Automatic anti-raid is off."
    assert (await scene.ask(scene.admin, "/autoantiraid many")).text.startswith("“many” isn't a number.")
    assert (await scene.ask(scene.admin, "/autoantiraid")).text.startswith("Use: /autoantiraid")


_OFF = {"captcha": None, "spam": None, "newcomers": False, "flood": None, "raids": False, "bots": False}


async def test_six_taps(scene: Scene) -> None:
    assert "You need the permission “Change settings”" in (await scene.ask(scene.member, "/setup")).text
    offer = await scene.get("/setup")
    assert offer["plan"] == {**_OFF, "captcha": "button", "spam": "log", "flood": 8, "raids": True, "bots": True}
    assert (offer["captchas"], offer["floods"]) == (["button", "math", None], [8, 5, None])
    page = (await scene.ask(scene.admin, "/setup")).result
    assert "Protection, 1 of 6" in page["text"]
    await scene.tap(page, scene.member, "with a button")
    assert "You need the permission “Change settings”" in scene.taps_answered[-1].params["text"]
    for number in range(6):
        advised = page["reply_markup"]["inline_keyboard"][0 if number != 2 else 1][0]["text"]
        before = len(scene.telegram.sent(scene.chat, "editMessageText"))
        await scene.tap(page, scene.admin, advised)
        await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "editMessageText")) > before)  # noqa: B023
    assert page["text"].startswith("Setup finished\n• Captcha: Yes, with a button\n• Spam: Watch for a day, then ask")
    assert page["text"].endswith("15 rules are active: see /rules. Try a message with /ruletest")
    settings = await scene.get("/settings")
    assert (settings["captcha_enabled"], settings["captcha_mode"], settings["raid_joins"]) == (True, "button", 10)
    rules = {rule["rule_name"]: rule for rule in await scene.get("/rules")}
    assert {"setup-phrases", "setup-invitations", "setup-newcomers", "setup-flood"} <= set(rules)
    assert {name for name, rule in rules.items() if not rule["dry_run"]} == {
        "setup-bots",
        "setup-flood",
        "setup-newcomers",
    }
    keyboard = watch_button(scene.chat.id, words_in("en")).model_dump(exclude_none=True)
    await scene.tap(scene.world.message(scene.chat, BOT, text="Watch mode", reply_markup=keyboard), scene.admin, "on")
    spam = await scene.world.say(scene.chat, scene.member, "Free spins and guaranteed profit for all, write in DM")
    await scene.telegram.wait_for(lambda: (scene.chat.id, spam["message_id"]) not in scene.world.messages)
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "restricted")
    assert (await scene.get("/setup"))["plan"] == {**offer["plan"], "spam": "mute", "newcomers": True}
    # A group whose rules act isn't advised to go back to watching.
    again = (await scene.ask(scene.admin, "/setup")).result
    await scene.tap(again, scene.admin, "with a button")
    await scene.telegram.wait_for(lambda: "2 of 6" in again["text"])
    assert again["reply_markup"]["inline_keyboard"][0][0]["text"] == "⭐ Delete it, mute for a day"
    # Chosen again over REST with less: what's no longer chosen is deleted.
    status, body = await scene.call("POST", "/setup", {"spam": "log"})
    assert (status, body["data"]["settings"]["captcha_enabled"]) == (200, False)
    assert "setup-flood" not in body["data"]["rules"]
    assert (await scene.get("/setup"))["plan"] == {**_OFF, "spam": "log"}
    await scene.call("PATCH", "/settings", {"captcha_enabled": True, "captcha_mode": "text"})
    assert (await scene.get("/setup"))["captchas"] == ["button", "math", None, "text"]
    assert {rule["rule_name"] for rule in await scene.get("/rules")} == set(body["data"]["rules"])
    assert all(rule["dry_run"] for rule in await scene.get("/rules"))


async def test_repeated_taps_and_forged_buttons(scene: Scene) -> None:
    page = (await scene.ask(scene.admin, "/setup")).result
    forged = {
        **page,
        "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": f"setup:{scene.chat.id}:099999"}]]},
    }
    told = (await scene.tap(forged, scene.admin, "x")).params["text"]
    assert told == "This menu has expired. Send the command again."
    first = dict(page)
    label = button(first, "with a sum")["text"]
    await scene.tap(first, scene.admin, label)
    await scene.tap(first, scene.admin, label)
    assert "Protection, 2 of 6" in page["text"]


async def test_who_may_edit_rules_ends_watch_mode(scene: Scene) -> None:
    assert (await scene.call("POST", "/setup", {"spam": "log"}))[0] == 200
    keyboard = watch_button(scene.chat.id, words_in("en")).model_dump(exclude_none=True)
    told = scene.world.message(scene.chat, BOT, text="Watch mode", reply_markup=keyboard)
    refused = await scene.tap(told, scene.member, "Switch it on")
    assert refused.params.get("show_alert")
    assert {rule["dry_run"] for rule in await scene.get("/rules")} == {True}
    await scene.tap(told, scene.admin, "Switch it on")
    assert {rule["dry_run"] for rule in await scene.get("/rules")} == {False}
    late = await scene.tap(told, scene.admin, "Switch it on")
    assert late.params["text"] == "No rule is in watch mode any more."
