"""Telegram's menu: few commands, in the reader's language, sent once."""

from typing import Any

from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from gateway.limits import KeepLimits
from gateway.session import build_bot
from handlers.menu import ADMIN_MENU, MEMBER_MENU, PRIVATE_MENU, publish_menus
from handlers.shared.commands import COMMANDS
from services.core.panel_links import PanelLinks
from tests.backends import in_memory
from texts import languages

DANGEROUS = {"kickme", "unpinall", "leavefed", "fban", "unfban", "delfed", "unsetlog", "newfed"}
"""Commands that act at once on many things, and a tap sends them."""


def test_no_menu_is_a_mine_field() -> None:
    names = {info.name for info in COMMANDS}
    for menu in (MEMBER_MENU, ADMIN_MENU):
        assert set(menu) <= names
        assert not DANGEROUS & set(menu)
    assert len(MEMBER_MENU) <= 12
    assert len(ADMIN_MENU) <= 35


async def test_menus_are_set_once_in_every_language(own_telegram: BotApi) -> None:
    bot = build_bot(TOKEN, own_telegram.url, KeepLimits(1000, 1000))
    async with bot, in_memory() as backend:
        await publish_menus(bot, backend.services.memos, None)
        told = [call.params for call in own_telegram.calls if call.method == "setMyCommands"]
        assert len(told) == 3 * len(languages())
        assert {params.get("language_code") for params in told} == {None, "ru", "es", "pt", "fa"}
        russian = next(
            params
            for params in told
            if params.get("language_code") == "ru" and params["scope"]["type"] == "all_chat_administrators"
        )
        assert {"command": "ban", "description": "Забанить участника"} in russian["commands"]
        assert [one["command"] for one in russian["commands"]] == list(ADMIN_MENU)
        for method, field, limit in (
            ("setMyDescription", "description", 512),
            ("setMyShortDescription", "short_description", 120),
        ):
            told_of = {
                call.params.get("language_code"): call.params[field]
                for call in own_telegram.calls
                if call.method == method
            }
            assert told_of.keys() == {None, "ru", "es", "pt", "fa"}
            assert all(0 < len(text) <= limit for text in told_of.values())
            assert "группы Telegram" in told_of["ru"]
        await publish_menus(bot, backend.services.memos, None)
        assert len([call for call in own_telegram.calls if call.method == "setMyCommands"]) == len(told)
    assert "kickme" not in PRIVATE_MENU
    assert PRIVATE_MENU[:2] == ("start", "help")


async def test_the_button_beside_the_text_field_opens_the_panel_where_it_has_an_address(own_telegram: BotApi) -> None:
    def told() -> list[Any]:
        return [call.params["menu_button"] for call in own_telegram.calls if call.method == "setChatMenuButton"]

    bot = build_bot(TOKEN, own_telegram.url, KeepLimits(1000, 1000))
    links = PanelLinks("https://bot.example.org")
    async with bot, in_memory() as backend:
        memos = backend.services.memos
        await publish_menus(bot, memos, None)
        assert told() == []  # what somebody set at BotFather stays
        for _ in range(2):
            await publish_menus(bot, memos, links)
        assert told() == [{"type": "web_app", "text": "Panel", "web_app": {"url": "https://bot.example.org/panel"}}]
        for _ in range(2):
            await publish_menus(bot, memos, None)
        assert told()[1:] == [{"type": "default"}]
