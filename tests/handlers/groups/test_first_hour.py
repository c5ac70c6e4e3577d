"""The first hour of an admin who doesn't speak English: they add the bot, set it up, and moderate."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from demo.telegram.server import BotApi, Call
from demo.telegram.world import Chat
from tests.conftest import Scene
from tests.servers import Keeper

_GIVEN = re.compile(
    r"[@/]\w+|<code>.*?</code>|</?\w+[^>]*>|&\w+;|Telegram|Groupkeeper|API|UTC|ID|Чат|No-?spam|setup-[\w-]+"
    r"|\b(?:casino|mia|bob)\b|moderator|member|owner|admin|helper|GIF|blocklist|USER|TIME|REASON"
)
"""Text that isn't translated: commands, typed text, proper names, and the names of roles and rules."""
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
_MARKS = {"ru": re.compile("[“”]"), "fa": re.compile(r"[“”]|[\w)\u2069>], ")}
"""Marks that the language doesn't use."""


def _shown(calls: list[Call]) -> Iterator[str]:
    """All text that people read in some calls."""
    for call in calls:
        yield str(call.params.get("text") or call.params.get("caption") or "")
        for row in (call.params.get("reply_markup") or {}).get("inline_keyboard", ()):
            yield from (one["text"] for one in row)


@pytest.mark.parametrize(("language", "word"), [("ru", "Привет"), ("fa", "سلام")])
async def test_they_meet_no_english(telegram: BotApi, keeper: Keeper, language: str, word: str) -> None:
    world = telegram.world
    owner: dict[str, Any] = {**world.person("Оля"), "language_code": language}
    mia, bob = world.person("Мия", "mia"), world.person("Боб", "bob")
    chat = world.group("Чат", owner, mia, bob)
    private = world.private(owner)
    scene = Scene(telegram, keeper, chat, owner, owner, mia)
    begin = len(telegram.calls)
    await world.add_bot(chat, by=owner)
    await telegram.wait_for(lambda: telegram.sent(chat), "a hello")
    for who in (mia, bob):
        await world.say(chat, who, word)
    await _set_up(scene)
    for text in (
        "/settings",
        "/rules",
        "/lock links",
        "/addblocklist casino",
        "/captcha on",
        "/help",
        "/roles",
        "/stats",
        "/growth",
        "/activity",
        "/topmods",
        "/top",
        "/weekly on",
        "/daily on",
        "/privacy",
    ):
        await scene.ask(owner, text)
    await world.say(chat, bob, "casino")
    await telegram.wait_for(
        lambda: telegram.sent(chat, "deleteMessages") or telegram.sent(chat, "deleteMessage"), "a deletion"
    )
    said = await world.say(chat, bob, word)
    await scene.ask(mia, "/report", reply_to_message=said)
    for text in (
        "/warn @bob",
        "/warns @bob",
        "/ban @mia 2h",
        "/undo",
        "/mute @bob 1d",
        "/unmute @bob",
        "/history",
        "/info @bob",
    ):
        await scene.ask(owner, text)
    await scene.ask(owner, "/kick @nobody_here")
    await scene.ask(owner, "/warnlimit 0")
    await scene.ask(bob, "/ban @mia")
    for text in ("/start", "/help", "/help ban", "/connect"):
        await scene.ask(owner, text, chat=private)
    newcomer = world.person("Нина")
    await world.move(chat, newcomer, "member")
    await telegram.wait_for(lambda: _mentions(telegram, chat, newcomer), "a captcha")
    calls = [
        one
        for one in telegram.calls[begin:]
        if one.params.get("chat_id") in (chat.id, private.id) or one.method == "answerCallbackQuery"
    ]
    read = [text for text in _shown(calls) if text]
    assert len(read) > 40
    assert [text for text in read if _ENGLISH.search(_GIVEN.sub("", text))] == []
    assert [text for text in read if _MARKS[language].search(text)] == []


async def _set_up(scene: Scene) -> None:
    """Answer `/setup` by tapping the first button until there's none."""
    page = (await scene.ask(scene.owner, "/setup")).result
    for _ in range(12):
        rows = (page.get("reply_markup") or {}).get("inline_keyboard")
        if not rows:
            return
        await scene.tap(page, scene.owner, rows[0][0]["text"])
        page = scene.world.messages[scene.chat.id, page["message_id"]]


def _mentions(telegram: BotApi, chat: Chat, who: dict[str, Any]) -> list[Call]:
    return [call for call in telegram.sent(chat) if str(who["id"]) in str(call.params.get("text"))]
