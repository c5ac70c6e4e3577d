"""Every command, once: its words, its forms, who may use it and where Telegram offers it."""

from dataclasses import dataclass
from typing import Final

from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from models.permissions import Permission


@dataclass(frozen=True, slots=True)
class CommandInfo:
    """One command."""

    name: str
    summary: str
    """For Telegram's list and for /help: at most 256 characters (Bot API, BotCommand)."""
    forms: tuple[str, ...]
    permission: Permission | None = None
    """What it takes to see; changing takes more, as the forms' subject says."""
    in_private: bool = False


COMMANDS: Final = (
    CommandInfo("start", "What this bot does", ("/start",), in_private=True),
    CommandInfo("help", "The commands", ("/help",), in_private=True),
    CommandInfo("rules", "The rules of this group", ("/rules [PAGE]",), Permission.RULES_VIEW),
    CommandInfo("settings", "Change the settings with buttons", ("/settings",), Permission.SETTINGS_VIEW),
    CommandInfo("roles", "The roles and what they may do", ("/roles [PAGE]",), Permission.ROLES_VIEW),
    CommandInfo("role", "Give somebody a role", ("/role USER NAME", "/role NAME (in reply)"), Permission.ROLES_ASSIGN),
    CommandInfo("stats", "What happened in the last 7 days", ("/stats",), Permission.STATS_VIEW),
    CommandInfo("history", "Moderation acts, newest first", ("/history [USER]",), Permission.ACTIONS_VIEW),
)

SUBCOMMANDS: Final = (
    ("rules", "/rules add NAME [PENALTY [DURATION]] [priority=N] TEXT", Permission.RULES_EDIT),
    ("rules", "/rules del NAME", Permission.RULES_EDIT),
    ("rules", "/rules on NAME", Permission.RULES_EDIT),
    ("rules", "/rules off NAME", Permission.RULES_EDIT),
    ("roles", "/roles add NAME [priority=N] PERMISSION…", Permission.ROLES_EDIT),
    ("roles", "/roles set NAME [priority=N] [+|-]PERMISSION…", Permission.ROLES_EDIT),
    ("roles", "/roles del NAME", Permission.ROLES_EDIT),
)
"""Forms that change things: command, form, permission."""


async def publish_commands(bot: Bot) -> None:
    """Tell Telegram which commands to offer where. Raises TelegramAPIError."""
    everywhere = [BotCommand(command=info.name, description=info.summary) for info in COMMANDS]
    private = [command for command, info in zip(everywhere, COMMANDS, strict=True) if info.in_private]
    for_members = [
        command
        for command, info in zip(everywhere, COMMANDS, strict=True)
        if info.permission in (None, Permission.RULES_VIEW)
    ]
    await bot.set_my_commands(private, scope=BotCommandScopeAllPrivateChats())
    await bot.set_my_commands(for_members, scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands(everywhere, scope=BotCommandScopeAllChatAdministrators())


def form_of(name: str, starts_with: str = "") -> str:
    """The forms of a command whose second word begins so, for a one-line answer to a wrong one."""
    forms = [form for info in COMMANDS if info.name == name for form in info.forms]
    forms += [form for command, form, _ in SUBCOMMANDS if command == name]
    fitting = [form for form in forms if f"/{name} {starts_with}".rstrip() in form]
    return " · ".join(fitting or forms)
