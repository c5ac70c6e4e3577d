"""Captchas, end to end: for joins, for requests to join, and across crashes."""

import re
from typing import Any

import pytest

from demo.telegram.server import BotApi, Call, Fault, Refusal
from demo.telegram.world import Chat, button
from tests.conftest import Scene, StartKeeper, make_scene


async def _join(scene: Scene, name: str = "Nora") -> dict[str, Any]:
    person = scene.world.person(name)
    await scene.world.move(scene.chat, person, "member")
    return person


async def _asked(scene: Scene, person: dict[str, Any]) -> Call:
    """The message that asks somebody. They're muted by then."""
    call: Call = await scene.telegram.wait_for_text(scene.chat, f"Welcome, {person['first_name']}!")
    await _is(scene, person, "restricted")
    return call


async def _is(scene: Scene, person: dict[str, Any], status: str) -> None:
    await scene.telegram.wait_for(lambda: scene.chat.members[person["id"]]["status"] == status, status)


async def _is_gone(scene: Scene, chat: Chat, call: Call) -> None:
    await scene.telegram.wait_for(lambda: (chat.id, call.result["message_id"]) not in scene.world.messages, "tidied up")


async def test_by_a_button(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/captcha")).text == "The captcha is off. Turn it on with /captcha on"
    on = await scene.ask(scene.admin, "/captcha on")
    assert on.text == "New members tap a button within 10 minutes, or I remove them."
    await scene.ask(scene.admin, "/welcome on")
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    assert asked.text == (
        "Welcome, Nora! Tap the button within 10 minutes to start chatting. "
        "Otherwise I'll remove you, and you can rejoin."
    )
    assert (await scene.tap(asked.result, scene.member, "human")).params["text"] == "This captcha is for somebody else."
    assert (await scene.tap(asked.result, nora, "human")).params["text"] == "Thank you, and welcome!"
    await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Nora!")
    await _is(scene, nora, "member")
    await _is_gone(scene, scene.chat, asked)
    assert (await scene.get(f"/users/{nora['id']}"))["is_approved"] is True
    acts = [(one["action_type"], one["actor"]["name"]) for one in await scene.get(f"/actions?user_id={nora['id']}")]
    assert acts == [("unmute", "the captcha"), ("mute", "the captcha")]
    # An approved person isn't asked again.
    await scene.world.move(scene.chat, nora, "left")
    await scene.world.move(scene.chat, nora, "member")
    await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Nora!", count=2)
    assert len([call for call in scene.telegram.sent(scene.chat) if "Tap the button" in call.text]) == 1


async def test_by_a_sum(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    assert "solve a sum" in (await scene.ask(scene.admin, "/captchamode math")).text
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    first, second = (int(word) for word in asked.text.partition("?")[0].split() if word.isdigit())
    rows = asked.result["reply_markup"]["inline_keyboard"]
    labels = [one["text"] for row in rows for one in row]
    wrong = next(label for label in labels if label != str(first + second))
    assert (await scene.tap(asked.result, nora, wrong)).params["text"] == "That's wrong. You have 2 tries left."
    exact = next(label for label in labels if label == str(first + second))
    assert button(asked.result, exact)["text"] == exact
    assert (await scene.tap(asked.result, nora, exact)).params["text"] == "Thank you, and welcome!"
    await _is(scene, nora, "member")
    # After three wrong answers they're removed.
    otto = await _join(scene, "Otto")
    asked = await _asked(scene, otto)
    first, second = (int(word) for word in asked.text.partition("?")[0].split() if word.isdigit())
    rows = asked.result["reply_markup"]["inline_keyboard"]
    wrong = next(one["text"] for row in rows for one in row if one["text"] != str(first + second))
    said = [(await scene.tap(asked.result, otto, wrong)).params["text"] for _ in range(3)]
    assert said == [
        "That's wrong. You have 2 tries left.",
        "That's wrong. You have one try left.",
        "Too many wrong answers, so I removed you from the group. You can rejoin right away and try again.",
    ]
    await _is(scene, otto, "left")
    await _is_gone(scene, scene.chat, asked)
    assert (await scene.tap(asked.result, otto, wrong)).params[
        "text"
    ] == "You've already answered, or this captcha has expired."


async def test_replies_to_answers_are_in_the_persons_language(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"captcha_enabled": True, "captcha_mode": "math"})
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    first, second = (int(word) for word in asked.text.partition("?")[0].split() if word.isdigit())
    rows = asked.result["reply_markup"]["inline_keyboard"]
    wrong = next(one["text"] for row in rows for one in row if one["text"] != str(first + second))
    persian = {**nora, "language_code": "fa"}
    said = [(await scene.tap(asked.result, persian, wrong)).params for _ in range(3)]
    assert [one["text"] for one in said] == [
        "درست نبود. ۲ بار دیگر می‌توانید امتحان کنید.",
        "درست نبود. ۱ بار دیگر می‌توانید امتحان کنید.",  # noqa: RUF001
        (
            "پاسخ‌های نادرست زیاد بود، برای همین شما را از گروه بیرون کردم. "
            "همین حالا می‌توانید دوباره وارد شوید و امتحان کنید."
        ),
    ]
    assert all(one["show_alert"] for one in said)
    await _is(scene, nora, "left")


async def test_a_person_of_unknown_language_gets_the_groups(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.call("PATCH", "/settings", {"language": "ru"})
    nora = await _join(scene)
    asked = await scene.telegram.wait_for_text(scene.chat, "Добро пожаловать, Nora!")
    assert (await scene.tap(asked.result, scene.member, "робот")).params["text"] == "Эта капча для другого человека."
    assert (await scene.tap(asked.result, nora, "робот")).params["text"] == "Спасибо, добро пожаловать!"


async def test_by_a_picture(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchamode text")
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    url = button(asked.result, "Solve captcha")["url"]
    assert url.startswith("https://t.me/keeper_test_bot?start=captcha_-")
    private = scene.world.private(nora)
    await scene.world.say(private, {**nora, "language_code": "fa"}, f"/start {url.partition('=')[2]}")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(private, "sendPhoto"))
    picture = scene.telegram.sent(private, "sendPhoto")[0]
    assert "بنویسید" in picture.text, "in private it speaks her language, not the group's"
    assert picture.params["photo"] == "the file picture.png"
    await scene.world.say(private, nora, "no idea")
    await scene.telegram.wait_for_text(private, "That's wrong. You have 2 tries left.")
    await scene.world.say(scene.chat, scene.admin, f"/approve {nora['id']}")  # an admin may approve them
    await _is(scene, nora, "member")
    await _is_gone(scene, scene.chat, asked)
    stranger = scene.world.person("Sam")
    elsewhere = scene.world.private(stranger)
    await scene.world.say(elsewhere, stranger, f"/start {url.partition('=')[2]}")
    await scene.telegram.wait_for_text(elsewhere, "You've already answered, or this captcha has expired.")


async def test_join_requests(scene: Scene) -> None:
    nora, otto = scene.world.person("Nora"), scene.world.person("Otto")
    await scene.settle(await scene.world.ask_to_join(scene.chat, otto))
    assert scene.chat.requests == {otto["id"]}  # without a captcha the admins decide
    await scene.ask(scene.admin, "/captcha on")
    await scene.world.ask_to_join(scene.chat, nora)
    asked = await scene.telegram.wait_for_text(scene.world.chats[nora["id"]], "to show that you're human")
    await scene.tap(asked.result, nora, "human")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "approveChatJoinRequest"))
    assert scene.chat.requests == {otto["id"]}
    await scene.settle(await scene.world.move(scene.chat, nora, "member"))
    assert (await scene.get(f"/actions?user_id={nora['id']}")) == []  # inside, they aren't asked again
    await scene.world.ask_to_join(scene.chat, nora)
    await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "approveChatJoinRequest")) == 2)


async def test_a_request_to_join_is_asked_in_the_persons_language(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    asking = scene.world.person("Nora")
    await scene.world.ask_to_join(scene.chat, {**asking, "language_code": "es"})
    asked = await scene.telegram.wait_for_text(scene.world.chats[asking["id"]], "para confirmar que no eres un robot")
    assert "Chess club" in asked.text


async def test_people_added_by_an_admin_get_no_captcha(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = scene.world.person("Nora")
    await scene.settle(await scene.world.move(scene.chat, nora, "member", by=scene.admin))
    assert await scene.get(f"/actions?user_id={nora['id']}") == []


async def test_leaving_ends_a_captcha(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    await scene.world.move(scene.chat, nora, "left")
    await _is_gone(scene, scene.chat, asked)


async def test_wrong_forms(scene: Scene) -> None:
    assert (
        await scene.ask(scene.admin, "/captcha maybe")
    ).text == "Use: /captcha · /captcha on|off\nFor example: /captcha on"
    assert (await scene.ask(scene.admin, "/captchamode riddle")).text.startswith("Use: /captchamode")
    assert (await scene.ask(scene.admin, "/captchakick soon")).text.startswith("Use: /captchakick")
    short = await scene.ask(scene.admin, "/captchakick 5s")
    assert short.text == "That's too short. The minimum is 10 seconds. For example: /captchakick 10m"
    long = await scene.ask(scene.admin, "/captchakick 2d")
    assert long.text == "That's too long. The maximum is 1 day. For example: /captchakick 10m"


async def test_the_deadline_outlives_a_kill(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchakick 10s")
    nora, asking = await _join(scene), scene.world.person("Otto")
    asked = await _asked(scene, nora)
    await scene.world.ask_to_join(scene.chat, asking)
    # A group's captchas are asked one after the other, so the first one is stored as asked by now.
    await own_telegram.wait_for_text(scene.world.chats[asking["id"]], "to show that you're human")
    keeper.kill()
    await keeper.start(bot="polling")
    await own_telegram.wait_for_count(lambda: len(own_telegram.sent(scene.chat, "declineChatJoinRequest")), 1)
    await own_telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "left")
    assert scene.chat.requests == set()
    await _is_gone(scene, scene.chat, asked)
    assert [call.text for call in own_telegram.sent(scene.chat) if "Tap the button" in call.text] == [asked.text]
    kick = (await scene.get(f"/actions?user_id={nora['id']}"))[0]
    assert (kick["action_type"], kick["reason"]) == ("kick", "didn't solve the captcha")


async def test_telegram_is_away_when_it_asks(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    scene = await make_scene(own_telegram, await start_keeper())
    await scene.ask(scene.admin, "/captcha on")
    own_telegram.fail("sendMessage", 502, times=4)
    nora = await _join(scene)
    await _asked(scene, nora)


async def test_by_a_question_of_the_groups_own(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    unclear = await scene.ask(scene.admin, "/captchaquestion Which river is ours?")
    assert unclear.text.startswith("Write a question, an equals sign")
    added = await scene.ask(scene.admin, "/captchaquestion Which river is ours? = Danube | Donau")
    assert added.text == "Saved. New members get one of these questions."
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    assert "answer in our private chat within 10 minutes" in asked.text
    private = scene.world.private(nora)
    await scene.world.say(private, nora, f"/start {button(asked.result, 'Solve captcha')['url'].partition('=')[2]}")
    question = await scene.telegram.wait_for_text(private, "Which river is ours?")
    assert "Donau" not in question.text
    await scene.world.say(private, nora, "the Rhine")
    await scene.telegram.wait_for_text(private, "That's wrong. You have 2 tries left.")
    await scene.world.say(private, nora, " donau!")
    await _is(scene, nora, "member")
    shown = await scene.ask(scene.admin, "/captchaquestion")
    assert shown.text == "Captcha questions\n• Which river is ours? = Danube | Donau"
    assert "deleted" in (await scene.ask(scene.admin, "/captchaquestion off")).text
    settings = await scene.get("/settings")
    assert (settings["captcha_mode"], settings["captcha_questions"]) == ("button", [])


async def test_failing_costs_what_the_group_says_also_in_private(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchamode math")
    said = await scene.ask(scene.admin, "/captchafail ban 1d")
    assert said.text == "Penalty for failing the captcha: ban for 1 day."
    unknown = await scene.ask(scene.admin, "/captchafail jail")
    assert unknown.text == "“jail” isn't a penalty. Use one of these: kick, ban, mute, tban TIME, tmute TIME"
    refused = await scene.ask(scene.admin, "/captchafail warn")
    assert refused.text == "The penalty for failing the captcha can be kick, ban or mute."
    place = await scene.ask(scene.admin, "/captchaplace private")
    assert place.text == "Captchas are asked in private: the group only sees a button."
    nora = await _join(scene)
    asked = await _asked(scene, nora)
    assert asked.text.endswith("Otherwise I'll ban you.")
    private = scene.world.private(nora)
    await scene.world.say(private, nora, f"/start {button(asked.result, 'Solve captcha')['url'].partition('=')[2]}")
    question = await scene.telegram.wait_for_text(private, "this is for Chess club: what's")
    first, second = re.findall(r"\d", question.text)[:2]
    wrong = next(
        one["text"]
        for row in question.result["reply_markup"]["inline_keyboard"]
        for one in row
        if one["text"] != str(int(first) + int(second))
    )
    for _ in range(2):
        assert "That's wrong" in (await scene.tap(question.result, nora, wrong)).params["text"]
    lost = await scene.tap(question.result, nora, wrong)
    assert lost.params["text"] == "Too many wrong answers, so I banned you from the group."
    await scene.telegram.wait_for(lambda: scene.chat.members[nora["id"]]["status"] == "kicked")
    [ban] = await scene.get(f"/actions?user_id={nora['id']}&action_type=ban")
    assert (ban["duration"], ban["actor"]["name"]) == (86400, "the captcha")


@pytest.mark.parametrize(
    ("typed", "shown", "warned", "lost", "status", "action"),
    [
        (
            "kick",
            "kick",
            "Otherwise I'll remove you, and you can rejoin.",
            "I removed you from",
            "left",
            ("kick", None),
        ),
        ("ban", "ban", "Otherwise I'll ban you.", "I banned you from", "kicked", ("ban", None)),
        (
            "mute 2h",
            "mute for 2 hours",
            "Otherwise you won't be able to post.",
            "you can't post in",
            "restricted",
            ("mute", 7_200),
        ),
    ],
)
async def test_of_two_people_who_are_asked_the_groups_own_question_one_passes_and_one_pays(
    scene: Scene, typed: str, shown: str, warned: str, lost: str, status: str, action: tuple[str, int | None]
) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchaquestion Which river is ours? = Danube | Donau")
    said = await scene.ask(scene.admin, f"/captchafail {typed}")
    assert said.text == f"Penalty for failing the captcha: {shown}."
    topic: dict[str, Any] = {"message_thread_id": 77, "is_topic_message": True}
    assert "in this topic" in (await scene.ask(scene.admin, "/captchaplace here", **topic)).text
    for name, answers in (("Nora", ["donau"]), ("Otto", ["Rhine", "Elbe", "Oder"])):
        person = await _join(scene, name)
        asked = await _asked(scene, person)
        assert asked.params["message_thread_id"] == 77
        assert asked.text.endswith(warned)
        private = scene.world.private(person)
        await scene.world.say(private, person, f"/start {button(asked.result, 'captcha')['url'].partition('=')[2]}")
        await scene.telegram.wait_for_text(private, "Which river is ours?")
        for answer in answers:
            said = await scene.ask(person, answer, chat=private)
        await _is_gone(scene, scene.chat, asked)
        await _is(scene, person, "member" if name == "Nora" else status)
    assert lost in said.text
    cost, *_ = await scene.get(f"/actions?user_id={person['id']}")
    assert (cost["action_type"], cost["duration"], cost["actor"]["name"]) == (*action, "the captcha")


async def test_asked_in_a_topic_and_in_the_general_one_if_that_is_gone(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    assert (await scene.call("PATCH", "/settings", {"captcha_topic": 77}))[0] == 200
    asked = await _asked(scene, await _join(scene))
    assert asked.params["message_thread_id"] == 77
    gone = Refusal(400, "Bad Request: message thread not found")
    scene.telegram.faults["sendMessage"].append(Fault(gone, matches=lambda call: call.get("message_thread_id") == 77))
    await _join(scene, "Otto")
    await scene.telegram.wait_for(
        lambda: [
            call
            for call in scene.telegram.sent(scene.chat)
            if "Welcome, Otto!" in call.text and "message_thread_id" not in call.params
        ]
    )
    assert (await scene.ask(scene.admin, "/captchaplace group")).text == "Captchas are asked in the group."
    assert (await scene.get("/settings"))["captcha_topic"] is None
