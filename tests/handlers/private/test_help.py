"""`/help` in a group and in private, and every example that it shows."""

from functools import partial

import pytest

from demo.telegram.html import parse_html
from demo.telegram.server import Call
from demo.telegram.world import button
from handlers.private.help_pages import private_page
from handlers.shared.command_info import Topic
from handlers.shared.commands import COMMANDS, NAMES
from services.core.lengths import MESSAGE_LIMIT
from tests.conftest import Scene
from texts import languages, words_in


async def test_in_a_group_one_line_leads_to_the_private_chat(scene: Scene) -> None:
    said = await scene.ask(scene.member, "/help")
    assert said.text == "I explain everything in our private chat."
    link = button(said.result, "Open help")["url"]
    assert link == "https://t.me/keeper_test_bot?start=help"
    private = scene.world.private(scene.member)
    opened = await scene.ask(scene.member, f"/start {link.partition('start=')[2]}", chat=private)
    assert opened.text.startswith("Help\nChoose a topic")
    topic = await scene.ask(scene.member, "/help new-members")
    assert button(topic.result, "Open help")["url"].endswith("?start=help_new-members")


def _shows(page: Call, expected: str) -> bool:
    return expected in page.result["text"]


async def test_topics_lead_to_commands_and_back(scene: Scene) -> None:
    private = scene.world.private(scene.member)
    page = await scene.ask(scene.member, "/help", chat=private)
    for label, expected in (
        ("Moderation", "/ban — Ban a member\n"),
        ("/ban", "/ban USER [TIME] [REASON]"),
        ("Moderation", "/kick — "),
        ("All topics", "Choose a topic"),
    ):
        await scene.tap(page.result, scene.member, label)
        await scene.telegram.wait_for(partial(_shows, page, expected))
    assert len(scene.telegram.sent(private)) == 1


async def test_a_command_is_explained_in_private(scene: Scene) -> None:
    page = (await scene.ask(scene.member, "/help ban", chat=scene.world.private(scene.member))).text
    assert page.startswith("/ban — Ban a member\n")
    for expected in ("/ban USER [TIME] [REASON]", "/ban @mia 3d spam", "Ban members", "USER is", "TIME is"):
        assert expected in page
    settings = (await scene.ask(scene.member, "/help captcha", chat=scene.world.private(scene.member))).text
    assert "Permissions: View settings to look, Change settings to change." in settings
    greeting = (await scene.ask(scene.member, "/help setwelcome", chat=scene.world.private(scene.member))).text
    assert "{chatname} — Name of the group" in greeting


@pytest.mark.parametrize("asked", ["ban", "/ban", "/ban@keeper_test_bot", "BAN"])
async def test_a_command_is_explained_shortly_in_the_group(scene: Scene, asked: str) -> None:
    said = await scene.ask(scene.member, f"/help {asked}")
    assert said.text.splitlines() == [
        *("/ban — Ban a member", "Use:", "/ban USER [TIME] [REASON]", "For example:", "/ban @mia 3d spam"),
        "Permission: Ban members.",
    ]
    assert button(said.result, "Read more")["url"] == "https://t.me/keeper_test_bot?start=help_ban"


async def test_an_alias_is_the_same_command(scene: Scene) -> None:
    said = await scene.ask(scene.member, "/help setlang")
    assert said.text.startswith("/language — ")
    private = await scene.ask(scene.member, "/help setlang", chat=scene.world.private(scene.member))
    assert "Also: /setlang" in private.text


async def test_the_nearest_command_is_suggested(scene: Scene) -> None:
    said = await scene.ask(scene.member, "/help bann")
    assert said.text == "I don't know the command /bann. Did you mean /help ban?"
    private = await scene.ask(scene.member, "/help bann", chat=scene.world.private(scene.member))
    await scene.tap(private.result, scene.member, "/ban")
    await scene.telegram.wait_for(lambda: private.result["text"].startswith("/ban — "))
    unknown = await scene.ask(scene.member, "/help <qqqqq>")
    assert unknown.text == "I don't know the command /<qqqqq>. Send /help to see all topics."


async def test_a_button_in_the_group_opens_the_private_chat(scene: Scene) -> None:
    hello = scene.telegram.sent(scene.chat)[0].result
    answer = await scene.tap(hello, scene.member, "Guide")
    assert answer.params["url"] == "https://t.me/keeper_test_bot?start=help"
    assert len(scene.telegram.sent(scene.chat)) == 1


async def test_a_russian_is_helped_in_russian(scene: Scene) -> None:
    olga = {**scene.world.person("Olga"), "language_code": "ru"}
    private = scene.world.private(olga)
    page = await scene.ask(olga, "/help", chat=private)
    assert page.text.startswith("Помощь\n")
    await scene.tap(page.result, olga, "Предупреждения")
    await scene.telegram.wait_for(lambda: "/warn — Предупредить участника" in page.result["text"])
    explained = await scene.ask(olga, "/help warn", chat=private)
    assert "Нужно право: Предупреждения." in explained.text
    assert "For example" not in explained.text
    await scene.ask(scene.owner, "/language ru")
    wrong = await scene.ask(scene.owner, "/ban")
    assert "Например: /ban @mia 3d spam" in wrong.text


def test_no_alias_hides_a_topic() -> None:
    assert not {alias for info in COMMANDS for alias in info.aliases} & set(Topic)


@pytest.mark.parametrize("language", languages())
def test_every_page_fits_into_a_message_and_a_topic_on_a_screen(language: str) -> None:
    words = words_in(language)
    for about in ("", *Topic, *NAMES):
        page = private_page(about, words)
        assert len(parse_html(page.text)[0].encode("utf-16-le")) <= 2 * MESSAGE_LIMIT, about
        assert page.keyboard is not None
        buttons = [one for row in page.keyboard.inline_keyboard for one in row]
        assert all(len(one.text) <= 40 and len((one.callback_data or "").encode()) <= 64 for one in buttons)
        assert len(buttons) <= 16, about


@pytest.mark.parametrize("language", languages())
def test_the_commands_that_people_use_most_say_more_than_a_line(language: str) -> None:
    words = words_in(language)
    said = {info.name: info.help(words) for info in COMMANDS}
    explained = {name: text for name, text in said.items() if text}
    assert len(explained) >= 40
    assert all(len(text.plain()) < 600 for text in explained.values())


async def test_every_example_is_understood(scene: Scene) -> None:
    """No matter what it leads to, none is answered with the right form."""
    # They need another group, a file or a forwarded message, or change the language of the answers.
    elsewhere = {"connect", "import", "language", "setlog"}
    world = scene.world
    for info in COMMANDS:
        said = await world.say(scene.chat, scene.member, "spam")
        for form in info.forms if info.name not in elsewhere else ():
            in_reply = {"reply_to_message": said} if form.typed.endswith("(in reply)") else {}
            await world.say(scene.chat, scene.owner, form.example, **in_reply)
    await scene.settle(await world.send(message=world.message(scene.chat, scene.owner, text="done")))
    answers = [call.text for call in scene.telegram.sent(scene.chat)]
    assert len(answers) > len(COMMANDS) / 2
    assert [text for text in answers if "Use: " in text] == []
