"""Greetings and service messages, end to end."""

from typing import Any

import pytest

from demo.telegram.html import parse_html
from demo.telegram.server import BotApi
from models.users import Profile
from services.joins.greetings import Button, split_buttons
from services.joins.placeholders import fill
from tests.conftest import Scene, StartKeeper, make_scene

FILE = {"file_id": "P1", "file_unique_id": "u", "width": 1, "height": 1}


async def _join(scene: Scene, name: str) -> dict[str, Any]:
    person = scene.world.person(name)
    await scene.world.move(scene.chat, person, "member")
    return person


async def test_a_welcome_with_buttons(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/welcome")).text == (
        "I don't welcome new members. Turn it on with /welcome on\nWelcome to {chatname}, {mention}!"
    )
    text = "Hi {first}!\n[Rules](buttonurl://https://example.org/rules) [Site](buttonurl://https://example.org:same)"
    shown = await scene.ask(scene.admin, f"/setwelcome {text}")
    assert shown.text == "Hi Adam!"
    await _join(scene, "Nora")
    call = await scene.telegram.wait_for_text(scene.chat, "Hi Nora!")
    [row] = call.result["reply_markup"]["inline_keyboard"]
    assert [(one["text"], one["url"]) for one in row] == [
        ("Rules", "https://example.org/rules"),
        ("Site", "https://example.org"),
    ]
    assert (await scene.ask(scene.admin, "/welcome off")).text.startswith("I don't welcome new members.")
    assert (await scene.ask(scene.admin, "/setwelcome")).text.startswith("Use: /setwelcome TEXT")
    reset = await scene.ask(scene.admin, "/resetwelcome")
    assert reset.text.endswith("\nWelcome to {chatname}, {mention}!")


async def test_the_last_welcome_goes(scene: Scene) -> None:
    await scene.ask(scene.admin, "/welcome on")
    assert (await scene.ask(scene.admin, "/cleanwelcome on")).text == "I keep only the latest welcome message."
    await _join(scene, "Nora")
    first = await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Nora!")
    await _join(scene, "Otto")
    second = await scene.telegram.wait_for_text(scene.chat, "Welcome to Chess club, Otto!")
    await scene.telegram.wait_for(lambda: (scene.chat.id, first.result["message_id"]) not in scene.world.messages)
    assert (scene.chat.id, second.result["message_id"]) in scene.world.messages


@pytest.mark.parametrize(
    ("method", "content"),
    [
        ("sendPhoto", {"photo": [{"file_id": "P1", "file_unique_id": "u", "width": 1, "height": 1}]}),
        ("sendVideo", {"video": {"file_id": "P1", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}}),
        (
            "sendAnimation",
            {
                "animation": {"file_id": "P1", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1},
                "document": {"file_id": "P1", "file_unique_id": "u"},
            },
        ),
        ("sendDocument", {"document": {"file_id": "P1", "file_unique_id": "u"}}),
    ],
)
async def test_a_welcome_with_media(scene: Scene, method: str, content: dict[str, Any]) -> None:
    shown = scene.world.message(scene.chat, scene.admin, caption="Look, {first}", **content)
    await scene.world.say(scene.chat, scene.admin, "/setwelcome", reply_to_message=shown)
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, method))
    await _join(scene, "Nora")
    await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, method)) == 2)
    call = scene.telegram.sent(scene.chat, method)[1]
    assert call.text == "Look, Nora"
    assert call.params[method.removeprefix("send").lower()] == "P1"


async def test_a_sticker_and_a_long_text(scene: Scene) -> None:
    sticker = {"file_id": "S1", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1}
    shown = scene.world.message(scene.chat, scene.admin, sticker={**sticker, "is_animated": False, "is_video": False})
    await scene.ask(scene.admin, f"/setgoodbye Bye {{first}} {'x' * 1500}", reply_to_message=shown)
    await scene.world.move(scene.chat, scene.member, "left")
    await scene.telegram.wait_for_text(scene.chat, "Bye Mia xxx")
    assert len(scene.telegram.sent(scene.chat, "sendSticker")) == 2


async def test_a_greeting_that_telegram_refuses(scene: Scene) -> None:
    scene.telegram.fail("sendMessage", 400, "Bad Request: have no rights to send a message")
    refused = await scene.ask(scene.admin, "/setwelcome Hi {first}")
    assert refused.text.startswith("Saved, but Telegram refuses to send it: ")
    # The other people who joined are still greeted.
    scene.telegram.fail("sendMessage", 400, "Bad Request: have no rights to send a message")
    people = [scene.world.person("Nora"), scene.world.person("Otto")]
    await scene.world.send(message=scene.world.message(scene.chat, people[0], new_chat_members=people))
    await scene.telegram.wait_for_text(scene.chat, "Hi Otto")


async def test_buttons_that_telegram_refuses_do_not_cost_the_greeting(scene: Scene) -> None:
    refusal = "Bad Request: inline keyboard button URL is invalid"
    scene.telegram.fail("sendMessage", 400, refusal)
    await scene.world.say(scene.chat, scene.admin, "/setwelcome Hi {first} [x](buttonurl://https://bad)")
    told = await scene.telegram.wait_for_text(scene.chat, "Saved, but")
    assert told.text.endswith("inline keyboard button URL is invalid")
    scene.telegram.fail("sendMessage", 400, refusal)
    await _join(scene, "Nora")
    assert "reply_markup" not in (await scene.telegram.wait_for_text(scene.chat, "Hi Nora")).params
    # A file that Telegram no longer has costs only itself.
    shown = scene.world.message(scene.chat, scene.admin, caption="Look, {first}", photo=[{**FILE, "file_id": "P9"}])
    await scene.world.say(scene.chat, scene.admin, "/setwelcome", reply_to_message=shown)
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "sendPhoto"))
    scene.telegram.fail("sendPhoto", 400, "Bad Request: wrong file identifier")
    await _join(scene, "Otto")
    await scene.telegram.wait_for_text(scene.chat, "Look, Otto")


async def test_names_do_not_make_a_greeting_too_long(scene: Scene) -> None:
    title = "🏆" * 60
    await scene.world.send(message=scene.world.message(scene.chat, scene.admin, new_chat_title=title))
    await scene.call("PATCH", "/settings", {"welcome_message_enabled": True})
    # A caption that's too long with names is sent as a separate text. Both are deleted with the next welcome.
    photo = scene.world.message(scene.chat, scene.admin, caption="x" * 983 + " {chatname}", photo=[FILE])
    await scene.world.say(scene.chat, scene.admin, "/setwelcome", reply_to_message=photo)
    await scene.ask(scene.admin, "/cleanwelcome on")
    await _join(scene, "Nora")
    first = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "sendPhoto")[1:])
    assert first[0].text == ""
    await _join(scene, "Otto")
    await scene.telegram.wait_for(lambda: (scene.chat.id, first[0].result["message_id"]) not in scene.world.messages)
    # A filled text longer than a message is cut, not lost.
    await scene.call(
        "PATCH", "/settings", {"welcome_message": "Hi {mention} " + "{chatname} " * 200, "welcome_media": None}
    )
    await _join(scene, "<Pia>")
    assert (await scene.telegram.wait_for_text(scene.chat, "Hi <Pia> 🏆")).text.endswith("…")


async def test_service_messages_are_cleaned(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/cleanservice")).text == "All service messages stay."
    set_ = await scene.ask(scene.admin, "/cleanservice join title pin")
    assert set_.text == (
        "I delete Telegram's messages about this:\n"
        "• join: somebody joins\n• pin: a message is pinned\n• title: the group's name changes"
    )
    nora = scene.world.person("Nora")
    joined = scene.world.message(scene.chat, nora, new_chat_members=[nora])
    pinned = scene.world.message(scene.chat, scene.admin, pinned_message=joined)
    titled = scene.world.message(scene.chat, scene.admin, new_chat_title="Tea club")
    left = scene.world.message(scene.chat, nora, left_chat_member=nora)
    for message in (joined, pinned, titled, left):
        await scene.world.send(message=message)
    gone = {one["message_id"] for one in (joined, pinned, titled)}
    await scene.telegram.wait_for(lambda: not gone & {message_id for _, message_id in scene.world.messages})
    await scene.ask(scene.admin, "/rules")
    assert (scene.chat.id, left["message_id"]) in scene.world.messages
    assert (await scene.get(""))["name"] == "Tea club"
    assert (await scene.ask(scene.admin, "/cleanservice jokes")).text.startswith(
        "“jokes” isn't a kind of service message."
    )
    assert (await scene.ask(scene.admin, "/cleanservice Joins, pins titles")).text == set_.text
    chats = (await scene.ask(scene.admin, "/cleanservice video chats")).text
    assert chats.endswith("about this:\n• videochat: a video chat begins or ends")
    assert "topic" in (await scene.ask(scene.admin, "/cleanservice on")).text
    assert (await scene.ask(scene.admin, "/cleanservice off")).text == "All service messages stay."


async def test_in_a_rush_only_some_are_greeted(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper(MESSAGES_PER_GROUP_MINUTE="8")
    scene = await make_scene(own_telegram, keeper)
    await scene.call("PATCH", "/settings", {"welcome_message_enabled": True})
    for number in range(10):
        last = await scene.world.move(scene.chat, scene.world.person(f"P{number}"), "member")
    await scene.settle(last)
    assert len([call for call in own_telegram.sent(scene.chat) if call.text.startswith("Welcome")]) == 4


async def test_in_persian_the_default_texts_are_too(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"language": "fa", "goodbye_message_enabled": True})
    assert (await scene.get("/settings"))["welcome_message"] is None
    on = await scene.ask(scene.admin, "/welcome on")
    assert on.text == "به اعضای تازه خوشامد می‌گویم."
    shown = await scene.ask(scene.admin, "/cleanservice pin")
    assert shown.text == "این پیام‌های تلگرام را پاک می‌کنم:\n• \u2068pin\u2069: پیامی سنجاق می‌شود"
    nora = await _join(scene, "Nora")
    welcome = await scene.telegram.wait_for_text(scene.chat, "خوش آمدید")
    assert "Nora" in welcome.text
    assert "Chess club" in welcome.text
    await scene.world.move(scene.chat, nora, "left")
    await scene.telegram.wait_for_text(scene.chat, "از گروه رفت")
    # What an admin typed stays as it is; null restores the default.
    await scene.call("PATCH", "/settings", {"welcome_message": "Hi {first}"})
    await _join(scene, "Otto")
    await scene.telegram.wait_for_text(scene.chat, "Hi Otto")
    await scene.call("PATCH", "/settings", {"welcome_message": None})
    await _join(scene, "Pia")
    await scene.telegram.wait_for_text(scene.chat, "خوش آمدید", count=2)


@pytest.mark.parametrize("command", ["/setwelcome", "/rules add here"])
async def test_the_address_behind_a_word_is_kept(scene: Scene, command: str) -> None:
    before = f"{command} 👋 Read the "
    link = {"type": "text_link", "offset": len(before) + 1, "length": 5, "url": "https://example.org/r?a=1"}
    typed = f"{before}rules on example.org"
    shown = typed.index("example.org") + 1
    address = {"type": "text_link", "offset": shown, "length": 11, "url": "https://example.org/"}
    await scene.ask(scene.admin, typed, entities=[link, address])
    wanted = "👋 Read the rules (https://example.org/r?a=1) on example.org"
    if command == "/setwelcome":
        assert (await scene.get("/settings"))["welcome_message"] == wanted
    else:
        assert (await scene.get("/rules/here"))["description"] == wanted


async def test_a_replied_text_keeps_its_addresses(scene: Scene) -> None:
    link = {"type": "text_link", "offset": 0, "length": 5, "url": "https://example.org/r"}
    reply = await scene.world.say(scene.chat, scene.admin, "Rules first!", entities=[link])
    assert (await scene.ask(scene.admin, "/setwelcome", reply_to_message=reply)).text == (
        "Rules (https://example.org/r) first!"
    )


async def test_a_greeting_of_buttons_only(scene: Scene) -> None:
    shown = await scene.ask(scene.admin, "/setwelcome [Rules](buttonurl://example.org/rules)")
    assert shown.text == "Adam"
    [[button]] = shown.result["reply_markup"]["inline_keyboard"]
    assert button["url"] == "https://example.org/rules"


async def test_a_capitalized_placeholder(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/setwelcome {First}, hi")).text == "Adam, hi"


def test_a_button_needs_no_scheme() -> None:
    text = "[a](buttonurl://t.me/x)[b](buttonurl:пример.рф:same)[c](buttonurl://x.org?a=b:same)"
    assert split_buttons(text) == (
        "",
        [[Button("a", "https://t.me/x"), Button("b", "https://пример.рф"), Button("c", "https://x.org?a=b")]],
    )
    for bad in ("[a](buttonurl://#rules)", "[a](buttonurl://localhost)", "[a](buttonurl://javascript:x.org)"):
        assert split_buttons(bad) == (bad, [])


def test_an_invalid_button_stays_text() -> None:
    text = "a [b](buttonurl://javascript:x) [c](http://x)"
    assert split_buttons(text) == (text, [])
    assert split_buttons("[a](buttonurl:https://x.org)[b](buttonurl://tg://user?id=1:same)") == (
        "",
        [[Button("a", "https://x.org"), Button("b", "tg://user?id=1")]],
    )


async def test_formatting_is_kept(scene: Scene) -> None:
    text = "/setwelcome Hi {mention}, see the rules & 1 < 2 <b>here</b> <u>\U0001f642 x\n[Go](buttonurl://https://example.org)"
    start = len("/setwelcome ")
    entities = [
        {"type": "bold", "offset": 0, "length": start + len("Hi {mention},")},
        {"type": "italic", "offset": start + 3, "length": len("{mention}")},
        {"type": "spoiler", "offset": text.index("rules"), "length": 5},
        {"type": "text_link", "offset": text.index("rules"), "length": 5, "url": "https://example.org/rules"},
        {"type": "underline", "offset": text.index("Go") + 1, "length": 2},
    ]
    shown = await scene.ask(scene.admin, text, entities=entities)
    who = f'<a href="tg://user?id={scene.admin["id"]}">Adam</a>'
    assert shown.params["text"] == (
        f"<b>Hi <i>{who}</i>,</b> see the <tg-spoiler>rules</tg-spoiler> (https://example.org/rules)"
        " &amp; 1 &lt; 2 <b>here</b> &lt;u&gt;\U0001f642 x"
    )
    [[button]] = shown.params["reply_markup"]["inline_keyboard"]
    assert button["text"] == "Go"
    stored = (await scene.get("/settings"))["welcome_message"]
    assert stored.startswith("<b>Hi <i>{mention}</i>,</b> see")
    await _join(scene, "<b>Nora</b>")
    call = await scene.telegram.wait_for_text(scene.chat, "Hi <b>Nora</b>, see the rules")
    assert "<i><a" in call.params["text"]


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("<b>a</b> <I>b</i>", "<b>a</b> <i>b</i>"),
        ("<b>a<i>b</b>c</i>", "&lt;b&gt;a<i>b&lt;/b&gt;c</i>"),
        ("a</b><b>c", "a&lt;/b&gt;&lt;b&gt;c"),
        ("<b></b>x<b>\n</b>", "x<b>\n</b>"),
        ("<code>{mention}</code>{mention}", '<code>Mia</code><a href="tg://user?id=5">Mia</a>'),
        ("<script>x</script><a href='x'>", "&lt;script&gt;x&lt;/script&gt;&lt;a href='x'&gt;"),
        ("<b>" * 3 + "x" + "</b>" * 3, "<b><b><b>x</b></b></b>"),
        ("<blockquote>a {first}\nb</blockquote>", "<blockquote>a Mia\nb</blockquote>"),
    ],
)
def test_tags_count_in_pairs(template: str, html: str) -> None:
    assert fill(template, Profile(user_id=5, first_name="Mia"), "Chess", 3) == html
    parse_html(html)


@pytest.mark.parametrize("kind", ["welcome", "goodbye"])
async def test_off_is_no_greeting(scene: Scene, kind: str) -> None:
    await scene.ask(scene.admin, f"/{kind} on")
    assert (await scene.ask(scene.admin, f"/set{kind} off")).text.endswith(f"Turn it on with /{kind} on")
    settings = await scene.get("/settings")
    assert (settings[f"{kind}_message"], settings[f"{kind}_message_enabled"]) == (None, False)
    assert (await scene.ask(scene.admin, f"/set{kind} \u200b")).text.startswith(f"Use: /set{kind} TEXT")
