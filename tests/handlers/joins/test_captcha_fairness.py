"""Captchas affect nobody by mistake, and the messages of people who fail are deleted."""

import asyncio
from typing import Any

import pytest

from demo.telegram.server import BotApi, Call, Fault, Refusal
from demo.telegram.world import BOT, Chat
from tests.conftest import Scene, StartKeeper, make_scene

MUTED = {"is_member": True, "can_send_messages": False, "can_send_photos": False, "until_date": 0}
"""Telegram's update about a person an admin muted in Telegram's own menu."""


async def _asked(scene: Scene, person: dict[str, Any], chat: Chat | None = None) -> Call:
    call: Call = await scene.telegram.wait_for_text(chat or scene.chat, f"Welcome, {person['first_name']}!")
    return call


async def _is(scene: Scene, person: dict[str, Any], status: str, chat: Chat | None = None) -> dict[str, Any]:
    members = (chat or scene.chat).members
    await scene.telegram.wait_for(lambda: members[person["id"]]["status"] == status, f"{person['first_name']} {status}")
    return members[person["id"]]


async def _is_over(scene: Scene, asked: Call, chat: Chat | None = None) -> None:
    """The question is deleted at the end."""
    key = ((chat or scene.chat).id, asked.result["message_id"])
    await scene.telegram.wait_for(lambda: key not in scene.world.messages, "the question to go")


async def _wrong(scene: Scene, person: dict[str, Any], asked: Call) -> None:
    """Answer a sum wrong three times."""
    first, second = (int(word) for word in asked.text.partition("?")[0].split() if word.isdigit())
    rows = asked.result["reply_markup"]["inline_keyboard"]
    wrong = next(one["text"] for row in rows for one in row if one["text"] != str(first + second))
    for _ in range(3):
        await scene.tap(asked.result, person, wrong)


async def test_a_question_that_telegram_refuses_leaves_nobody_mute(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    refusal = Refusal(400, "Bad Request: TOPIC_CLOSED")
    fault = Fault(refusal, matches=lambda call: "Tap the button" in call["text"])
    scene.telegram.faults["sendMessage"].append(fault)
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "restrictChatMember")) == 2)
    await _is(scene, nora, "member")
    user = await scene.get(f"/users/{nora['id']}")
    assert (user["is_approved"], user["is_held"]) == (False, False)
    async with asyncio.timeout(20):
        while not (logged := await scene.get("/logs?event_type=captcha.not_asked")):
            pass  # it's logged after the unmute
    [entry] = logged
    told = "the captcha can't be asked of Nora: The topic is closed. They may write without it"
    assert (entry["message"], entry["severity"]) == (told, "warning")


async def test_a_mute_of_a_captcha_ends_by_itself(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await _asked(scene, nora)
    muted = await _is(scene, nora, "restricted")
    assert muted["until_date"] > 0


async def _comes_back(scene: Scene, person: dict[str, Any], status: str, **more: Any) -> Call:
    """Somebody leaves, comes back as Telegram reports, and solves the captcha. Returns the question."""
    await scene.world.move(scene.chat, person, "left")
    await scene.world.move(scene.chat, person, status, **more)
    asked = await _asked(scene, person)
    assert (await scene.tap(asked.result, person, "human")).params["text"] == "Thank you, and welcome!"
    await _is_over(scene, asked)
    return asked


@pytest.mark.parametrize("status", ["member", "restricted"])
async def test_a_mute_by_an_admin_outlasts_a_captcha(scene: Scene, status: str) -> None:
    nora = scene.world.person("Nora")
    await scene.settle(await scene.world.move(scene.chat, nora, "member"))
    await scene.ask(scene.admin, f"/mute {nora['id']} 30d")
    until = scene.chat.members[nora["id"]]["until_date"]
    await scene.ask(scene.admin, "/captcha on")
    more = {**MUTED, "until_date": until} if status == "restricted" else {}
    await _comes_back(scene, nora, status, **more)
    await scene.telegram.wait_for(lambda: abs(scene.chat.members[nora["id"]].get("until_date", 0) - until) < 10)
    assert scene.chat.members[nora["id"]]["can_send_messages"] is False
    mutes = await scene.get(f"/actions?user_id={nora['id']}&action_type=mute")
    by_admin = next(one for one in mutes if one["admin_id"] == scene.admin["id"])
    assert by_admin["status"] == "completed"


async def test_a_mute_in_telegrams_own_menu_outlasts_a_captcha(scene: Scene) -> None:
    nora = scene.world.person("Nora")
    await scene.settle(await scene.world.move(scene.chat, nora, "member"))
    await scene.ask(scene.admin, "/captcha on")
    await scene.settle(await scene.world.move(scene.chat, nora, "restricted", by=scene.admin, **MUTED))
    await _comes_back(scene, nora, "restricted", **MUTED)
    assert scene.chat.members[nora["id"]]["can_send_messages"] is False
    assert scene.chat.members[nora["id"]]["until_date"] == 0
    assert (await scene.get(f"/users/{nora['id']}"))["is_approved"] is True


async def test_other_denied_rights_are_denied_again(scene: Scene) -> None:
    nora = scene.world.person("Nora")
    await scene.settle(await scene.world.move(scene.chat, nora, "member"))
    await scene.ask(scene.admin, "/captcha on")
    no_photos = {"is_member": True, "can_send_messages": True, "can_send_photos": False, "until_date": 0}
    await _comes_back(scene, nora, "restricted", **no_photos)
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]].get("can_send_messages"))
    assert scene.chat.members[nora["id"]]["can_send_photos"] is False


async def test_a_mute_while_the_captcha_is_open_outlasts_it(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    asked = await _asked(scene, nora)
    await scene.ask(scene.admin, f"/mute {nora['id']} 30d")
    await scene.tap(asked.result, nora, "human")
    await _is_over(scene, asked)
    renewed = await scene.telegram.wait_for(
        lambda: (mutes := scene.telegram.sent(scene.chat, "restrictChatMember"))[2:] and mutes[-1]
    )
    assert renewed.params["permissions"]["can_send_messages"] is False
    assert (await _is(scene, nora, "restricted"))["until_date"] == renewed.params["until_date"] > 0


async def test_failing_a_captcha_deletes_messages(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchamode math")
    nora, otto = scene.world.person("Nora"), scene.world.person("Otto")
    kept = await scene.world.say(scene.chat, scene.member, "hello")
    await scene.world.move(scene.chat, nora, "member")
    adverts = [await scene.world.say(scene.chat, nora, text) for text in ("buy", "/buy now", "here")]
    asked = await _asked(scene, nora)
    await _wrong(scene, nora, asked)
    await _is(scene, nora, "left")
    deleted = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "deleteMessages"))
    assert sorted(deleted[0].params["message_ids"]) == [one["message_id"] for one in adverts]
    assert (scene.chat.id, kept["message_id"]) in scene.world.messages
    # If they solve it, their messages stay.
    await scene.world.move(scene.chat, otto, "member")
    said = await scene.world.say(scene.chat, otto, "hello")
    asked = await _asked(scene, otto)
    first, second = (int(word) for word in asked.text.partition("?")[0].split() if word.isdigit())
    rows = asked.result["reply_markup"]["inline_keyboard"]
    exact = next(one["text"] for row in rows for one in row if one["text"] == str(first + second))
    await scene.tap(asked.result, otto, exact)
    await _is_over(scene, asked)
    assert (scene.chat.id, said["message_id"]) in scene.world.messages
    assert (await scene.get(f"/users/{otto['id']}"))["is_held"] is False


async def test_leaving_without_an_answer_deletes_messages(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    advert = await scene.world.say(scene.chat, nora, "buy")
    asked = await _asked(scene, nora)
    await scene.world.move(scene.chat, nora, "left")
    await _is_over(scene, asked)
    deleted = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "deleteMessages"))
    assert deleted[0].params["message_ids"] == [advert["message_id"]]


async def test_a_late_toast_does_not_prevent_the_welcome(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/welcome on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    asked = await _asked(scene, nora)
    scene.telegram.fail("answerCallbackQuery", 400, "Bad Request: query is too old and response timeout expired")
    await scene.world.tap(asked.result, nora, "human")
    await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Nora!")
    await _is(scene, nora, "member")


async def test_with_moderation_switched_off_meanwhile_nobody_stays_mute(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchamode math")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    asked = await _asked(scene, nora)
    await scene.call("PATCH", "/settings", {"moderation_enabled": False})
    await _wrong(scene, nora, asked)
    await _is(scene, nora, "member")


async def test_deleting_a_group_unmutes_people_in_captchas(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await _asked(scene, nora)
    await _is(scene, nora, "restricted")
    assert (await scene.call("DELETE", ""))[0] == 200
    await _is(scene, nora, "member")


async def _migrate(scene: Scene, person: dict[str, Any]) -> Chat:
    world = scene.world
    new = world.group("Chess club", scene.owner, person)
    new.set(BOT, "administrator")
    new.set(scene.admin, "administrator")
    await world.send(message=world.message(scene.chat, scene.admin, migrate_to_chat_id=new.id))
    await scene.settle(await world.send(message=world.message(new, scene.admin, migrate_from_chat_id=scene.chat.id)))
    return new


async def test_in_a_group_that_becomes_a_supergroup_the_captcha_is_solved_there(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await _asked(scene, nora)
    new = await _migrate(scene, nora)
    asked = await _asked(scene, nora, new)
    await _is(scene, nora, "restricted", new)
    await scene.tap(asked.result, nora, "human")
    await _is(scene, nora, "member", new)
    await _is_over(scene, asked, new)


async def test_in_a_group_that_becomes_a_supergroup_whoever_fails_is_removed_there(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchamode math")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await _asked(scene, nora)
    new = await _migrate(scene, nora)
    await _wrong(scene, nora, await _asked(scene, nora, new))
    await _is(scene, nora, "left", new)


async def test_an_answer_given_while_the_process_was_down_counts(
    own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchakick 10s")
    nora, otto = scene.world.person("Nora"), scene.world.person("Otto")
    for person in (nora, otto):
        await scene.world.move(scene.chat, person, "member")
    asked = await _asked(scene, nora)
    await _asked(scene, otto)
    keeper.kill()
    # The deadline passes while nobody listens: the process starts slowly, and Telegram is away at first.
    own_telegram.fail("getMe", 502, times=6)
    await scene.world.tap(asked.result, nora, "human")
    await keeper.start(bot="polling")
    await _is(scene, nora, "member")
    await _is(scene, otto, "left")
    kicked = [call.params["user_id"] for call in own_telegram.sent(scene.chat, "unbanChatMember")]
    assert kicked == [otto["id"]]


@pytest.mark.parametrize("way", ["by us", "in Telegram's menu"])
async def test_somebody_banned_meanwhile_is_not_welcomed(scene: Scene, way: str) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/welcome on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    asked = await _asked(scene, nora)
    if way == "by us":
        await scene.ask(scene.admin, f"/ban {nora['id']}")
    else:
        await scene.world.move(scene.chat, nora, "kicked", by=scene.admin)
    tap = await scene.tap(asked.result, nora, "human")
    assert tap.params["text"] == "You've already answered, or this captcha has expired."
    await _is_over(scene, asked)
    assert not [call for call in scene.telegram.sent(scene.chat) if "Welcome to" in call.text]


@pytest.mark.parametrize("how", ["/unmute", "menu", "undone"])
async def test_an_admin_who_unmutes_somebody_lets_them_in(scene: Scene, how: str) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    asked = await _asked(scene, nora)
    await _is(scene, nora, "restricted")
    if how == "menu":
        await scene.world.move(scene.chat, nora, "member", by=scene.admin)
    elif how == "undone":
        [mute] = await scene.get("/actions?action_type=mute")
        assert (await scene.call("POST", f"/actions/{mute['id']}/revert"))[0] == 200
    else:
        await scene.world.say(scene.chat, scene.admin, f"{how} {nora['id']}")
    await _is_over(scene, asked)
    user = await scene.get(f"/users/{nora['id']}")
    assert (user["is_approved"], user["is_held"]) == (True, False)
    assert (await _is(scene, nora, "member"))["status"] == "member"


async def test_the_end_of_another_mute_ends_no_captcha(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.world.move(scene.chat, nora, "member")
    await _asked(scene, nora)
    await scene.ask(scene.admin, f"/mute {nora['id']} 1h")
    await scene.ask(scene.admin, "/undo")
    user = await scene.get(f"/users/{nora['id']}")
    assert (user["is_approved"], user["is_held"]) == (False, True)
    assert scene.chat.members[nora["id"]]["status"] == "restricted"
