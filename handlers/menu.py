"""The bot's command menus for members and admins, and its profile, in each language."""

import hashlib
from typing import Final

from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    MenuButtonDefault,
    MenuButtonWebApp,
    WebAppInfo,
)

from handlers.shared.command_info import Topic
from handlers.shared.commands import COMMANDS, info_of
from services.core.panel_links import PanelLinks
from services.inbox.memos import Memos
from texts import ENGLISH, Key, Words, languages
from texts.source import LOCALES

MEMBER_MENU: Final = (
    *("help", "rules", "report", "adminlist", "info", "warns", "id", "ruletest", "locks", "locktypes", "blocklist"),
    "fedinfo",
)
"""Commands in the members' menu. A tap sends a command at once, so those that act without asking are left out."""
ADMIN_MENU: Final = (
    *("help", "settings", "setup", "ban", "unban", "mute", "unmute", "kick", "warn", "rmwarn", "warns", "undo"),
    *("del", "purge", "pin", "history", "info", "role", "roles", "rules", "lock", "locks", "addblocklist"),
    *("blocklist", "setflood", "captcha", "approve", "antiraid", "nightmode", "welcome", "setwelcome", "stats"),
    *("panel", "language"),
)
"""Commands in the admins' menu: those for every day. All other commands work as well."""
_FILE: Final = "commands.ftl"
"""The file with what menus and profiles say."""
PRIVATE_MENU: Final = tuple(
    info.name
    for info in sorted(COMMANDS, key=lambda info: info.topic is not Topic.ACCOUNT)  # begin with /start
    if info.in_private
)
_MENUS: Final = (
    (PRIVATE_MENU, BotCommandScopeAllPrivateChats()),
    (MEMBER_MENU, BotCommandScopeAllGroupChats()),
    (ADMIN_MENU, BotCommandScopeAllChatAdministrators()),
)


async def publish_menus(bot: Bot, memos: Memos, links: PanelLinks | None) -> None:
    """Send Telegram the menus and descriptions, unless it has them already. Raises TelegramAPIError."""
    await _offer_panel(bot, memos, links)
    key, version = f"menu:{bot.id}", {"version": _version()}
    if await memos.find(key) == version:
        return
    for language in languages():
        words = Words(language, _FILE)  # not whole languages: most installations use few
        for names, scope in _MENUS:
            offered = [BotCommand(command=name, description=info_of(name).summary(words)) for name in names]
            await bot.set_my_commands(offered, scope=scope, language_code=_code_of(language))
        code = _code_of(language)
        await bot.set_my_description(words(Key.BOT_DESCRIPTION).plain(), language_code=code)
        await bot.set_my_short_description(words(Key.BOT_SHORT_DESCRIPTION).plain(), language_code=code)
    await memos.keep(key, version, None)


async def _offer_panel(bot: Bot, memos: Memos, links: PanelLinks | None) -> None:
    """Make the button beside the text field open the panel in private chats. Without an address, leave it as it is.

    The button has one text for all languages (Bot API, setChatMenuButton).
    """
    key = f"menu-button:{bot.id}"
    told = await memos.find(key)
    if links is None:
        if told is not None:
            await bot.set_chat_menu_button(menu_button=MenuButtonDefault())
            await memos.take(key)
        return
    wanted = {"opens": links.home}
    if told != wanted:
        text = Words(ENGLISH, _FILE)(Key.BUTTON_MENU_PANEL).plain()
        await bot.set_chat_menu_button(menu_button=MenuButtonWebApp(text=text, web_app=WebAppInfo(url=links.home)))
        await memos.keep(key, wanted, None)


def _code_of(language: str) -> str | None:
    """A language's two-letter code in Telegram; None for English, the default."""
    return None if language == ENGLISH else language[:2]


def _version() -> str:
    """A digest that changes whenever a menu does."""
    told = hashlib.blake2b(repr([names for names, _ in _MENUS]).encode(), digest_size=12)
    for path in sorted(LOCALES.glob(f"*/{_FILE}")):
        told.update(path.parent.name.encode() + path.read_bytes())
    return told.hexdigest()
