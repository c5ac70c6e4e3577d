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


_MODES: Final = "delete|warn|mute|kick|ban|tmute TIME|tban TIME"

COMMANDS: Final = (
    CommandInfo("start", "What this bot does", ("/start",), in_private=True),
    CommandInfo("help", "The commands", ("/help [PAGE]",), in_private=True),
    CommandInfo("connect", "Rule a group from private chat", ("/connect [GROUP_ID]",), in_private=True),
    CommandInfo("disconnect", "End the connection", ("/disconnect",), in_private=True),
    CommandInfo("token", "Your API tokens", ("/token",), in_private=True),
    CommandInfo("rules", "The rules of this group", ("/rules [PAGE]",), Permission.RULES_VIEW),
    CommandInfo(
        "ruletest", "What rules say to that", ("/ruletest TEXT", "/ruletest (in reply)"), Permission.RULES_VIEW
    ),
    CommandInfo("report", "Tell the admins of a message", ("/report (in reply)", "@admin (in reply)")),
    CommandInfo("adminlist", "The administrators", ("/adminlist",)),
    CommandInfo("id", "The ids of the chat, of you, of a message", ("/id",), in_private=True),
    CommandInfo("info", "What is known of somebody, or of you", ("/info [USER]",)),
    CommandInfo("warns", "The warnings of somebody, or yours", ("/warns [USER]",)),
    CommandInfo("kickme", "Leave the group", ("/kickme",)),
    CommandInfo("ban", "Ban", ("/ban USER [TIME] [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("tban", "Ban for a time", ("/tban USER TIME [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("dban", "Ban, delete the message", ("/dban [TIME] [REASON] (in reply)",), Permission.MODERATE_BAN),
    CommandInfo("sban", "Ban in silence", ("/sban USER [TIME] [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("unban", "Lift a ban", ("/unban USER [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("mute", "Mute", ("/mute USER [TIME] [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("tmute", "Mute for a time", ("/tmute USER TIME [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("dmute", "Mute, delete the message", ("/dmute [TIME] [REASON] (in reply)",), Permission.MODERATE_MUTE),
    CommandInfo("smute", "Mute in silence", ("/smute USER [TIME] [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("unmute", "Lift a mute", ("/unmute USER [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("kick", "Remove, free to return", ("/kick USER [REASON]",), Permission.MODERATE_KICK),
    CommandInfo("dkick", "Kick, delete the message", ("/dkick [REASON] (in reply)",), Permission.MODERATE_KICK),
    CommandInfo("skick", "Kick in silence", ("/skick USER [REASON]",), Permission.MODERATE_KICK),
    CommandInfo("warn", "Warn", ("/warn USER [REASON]",), Permission.MODERATE_WARN),
    CommandInfo("dwarn", "Warn, delete the message", ("/dwarn [REASON] (in reply)",), Permission.MODERATE_WARN),
    CommandInfo("swarn", "Warn in silence", ("/swarn USER [REASON]",), Permission.MODERATE_WARN),
    CommandInfo("rmwarn", "Take back the last warning", ("/rmwarn USER",), Permission.MODERATE_WARN),
    CommandInfo("resetwarns", "Take back all warnings", ("/resetwarns USER",), Permission.MODERATE_WARN),
    CommandInfo("punish", "Apply the penalty of a rule", ("/punish USER RULE [REASON]",), Permission.MODERATE_WARN),
    CommandInfo("undo", "Undo your last act", ("/undo", "/undo (in reply)"), Permission.MODERATE_WARN),
    CommandInfo("warnlimit", "So many warnings lead to the penalty", ("/warnlimit N",), Permission.SETTINGS_EDIT),
    CommandInfo(
        "warnmode",
        "What too many warnings lead to",
        ("/warnmode ban|mute|kick", "/warnmode tban|tmute TIME"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("warntime", "How long a warning counts", ("/warntime TIME|off",), Permission.SETTINGS_EDIT),
    CommandInfo("escalation", "What warnings lead to, by steps", ("/escalation",), Permission.SETTINGS_VIEW),
    CommandInfo("purge", "Delete from a message on", ("/purge [N] (in reply)", "/purge N"), Permission.MODERATE_DELETE),
    CommandInfo("spurge", "Purge in silence", ("/spurge [N] (in reply)", "/spurge N"), Permission.MODERATE_DELETE),
    CommandInfo("purgefrom", "Mark the first to delete", ("/purgefrom (in reply)",), Permission.MODERATE_DELETE),
    CommandInfo("purgeto", "Delete from the mark to here", ("/purgeto (in reply)",), Permission.MODERATE_DELETE),
    CommandInfo("del", "Delete a message", ("/del (in reply)",), Permission.MODERATE_DELETE),
    CommandInfo("pin", "Pin a message", ("/pin [loud] (in reply)",), Permission.MODERATE_PIN),
    CommandInfo("unpin", "Unpin a message, or the newest", ("/unpin", "/unpin (in reply)"), Permission.MODERATE_PIN),
    CommandInfo("unpinall", "Unpin all", ("/unpinall",), Permission.MODERATE_PIN),
    CommandInfo("promote", "Make an administrator", ("/promote USER [TITLE]",), Permission.ROLES_ASSIGN),
    CommandInfo("demote", "Take administrator rights away", ("/demote USER",), Permission.ROLES_ASSIGN),
    CommandInfo("setup", "Protect the group in five taps", ("/setup",), Permission.SETTINGS_EDIT),
    CommandInfo("lock", "Let nobody send some kinds", ("/lock KIND…",), Permission.RULES_EDIT),
    CommandInfo("unlock", "Let them be sent again", ("/unlock KIND…",), Permission.RULES_EDIT),
    CommandInfo("locks", "What is locked", ("/locks",), Permission.RULES_VIEW),
    CommandInfo("locktypes", "What can be locked", ("/locktypes",)),
    CommandInfo(
        "addblocklist",
        "Block words",
        ("/addblocklist WORD [REASON] [{MODE}]", "/addblocklist (WORD, …) [REASON] [{MODE}]"),
        Permission.RULES_EDIT,
    ),
    CommandInfo(
        "rmblocklist", "Block them no more", ("/rmblocklist WORD", "/rmblocklist (WORD, …)"), Permission.RULES_EDIT
    ),
    CommandInfo("blocklist", "The blocked words", ("/blocklist",), Permission.RULES_VIEW),
    CommandInfo("blocklistmode", "What they cost", (f"/blocklistmode {_MODES}",), Permission.RULES_EDIT),
    CommandInfo(
        "setflood", "So many messages are a flood", ("/setflood N [in a row]", "/setflood off"), Permission.RULES_EDIT
    ),
    CommandInfo("setfloodtimer", "The same, in a time", ("/setfloodtimer N TIME",), Permission.RULES_EDIT),
    CommandInfo("floodmode", "What a flood costs", (f"/floodmode {_MODES}",), Permission.RULES_EDIT),
    CommandInfo("nightmode", "At night nothing is said", ("/nightmode",), Permission.RULES_VIEW),
    CommandInfo("captcha", "Must newcomers solve a captcha", ("/captcha",), Permission.SETTINGS_VIEW),
    CommandInfo("captchamode", "Which captcha", ("/captchamode",), Permission.SETTINGS_VIEW),
    CommandInfo("captchakick", "In what time it must be solved", ("/captchakick",), Permission.SETTINGS_VIEW),
    CommandInfo("antiraid", "Ban whoever comes, for a time", ("/antiraid",), Permission.SETTINGS_VIEW),
    CommandInfo(
        "autoantiraid",
        "So many joins begin a raid",
        ("/autoantiraid N [TIME]", "/autoantiraid off"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("approve", "Vouch for somebody", ("/approve USER",), Permission.MODERATE_MUTE),
    CommandInfo("unapprove", "Do so no more", ("/unapprove USER",), Permission.MODERATE_MUTE),
    CommandInfo("welcome", "Are joiners greeted", ("/welcome",), Permission.SETTINGS_VIEW),
    CommandInfo(
        "setwelcome",
        "How joiners are greeted",
        ("/setwelcome TEXT", "/setwelcome (in reply)"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("cleanwelcome", "Delete the last welcome", ("/cleanwelcome",), Permission.SETTINGS_VIEW),
    CommandInfo("goodbye", "Are leavers told of", ("/goodbye",), Permission.SETTINGS_VIEW),
    CommandInfo(
        "setgoodbye",
        "How leavers are told of",
        ("/setgoodbye TEXT", "/setgoodbye (in reply)"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("cleanservice", "Delete service messages", ("/cleanservice",), Permission.SETTINGS_VIEW),
    CommandInfo("newfed", "Make a federation", ("/newfed NAME",), in_private=True),
    CommandInfo("joinfed", "Join a federation", ("/joinfed ID",), Permission.ROLES_EDIT),
    CommandInfo("leavefed", "Leave the federation", ("/leavefed",), Permission.ROLES_EDIT),
    CommandInfo("fedinfo", "The federation of this group", ("/fedinfo",)),
    CommandInfo("fban", "Ban in all groups of the federation", ("/fban USER [REASON]",)),
    CommandInfo("unfban", "Lift that ban", ("/unfban USER",)),
    CommandInfo("reports", "How many reports act by themselves", ("/reports N|off",), Permission.SETTINGS_EDIT),
    CommandInfo("setlog", "Log into a channel", ("/setlog CHANNEL", "/setlog (in reply)"), Permission.SETTINGS_EDIT),
    CommandInfo("unsetlog", "Log into no channel", ("/unsetlog",), Permission.SETTINGS_EDIT),
    CommandInfo("settings", "Change the settings with buttons", ("/settings",), Permission.SETTINGS_VIEW),
    CommandInfo("roles", "The roles and what they may do", ("/roles [PAGE]",), Permission.ROLES_VIEW),
    CommandInfo("role", "Give somebody a role", ("/role USER NAME", "/role NAME (in reply)"), Permission.ROLES_ASSIGN),
    CommandInfo("stats", "What happened in the last 7 days", ("/stats",), Permission.STATS_VIEW),
    CommandInfo("history", "Moderation acts, newest first", ("/history [USER]",), Permission.ACTIONS_VIEW),
)

SUBCOMMANDS: Final[tuple[tuple[str, str, Permission | None], ...]] = (
    ("token", "/token new NAME [TIME] [SCOPE…]", None),
    ("token", "/token revoke NAME", None),
    ("rules", "/rules add NAME [PENALTY [DURATION]] [priority=N] TEXT", Permission.RULES_EDIT),
    ("rules", "/rules del NAME", Permission.RULES_EDIT),
    ("rules", "/rules on NAME", Permission.RULES_EDIT),
    ("rules", "/rules off NAME", Permission.RULES_EDIT),
    ("roles", "/roles add NAME [priority=N] PERMISSION…", Permission.ROLES_EDIT),
    ("roles", "/roles set NAME [priority=N] [+|-]PERMISSION…", Permission.ROLES_EDIT),
    ("roles", "/roles del NAME", Permission.ROLES_EDIT),
    ("captcha", "/captcha on|off", Permission.SETTINGS_EDIT),
    ("captchamode", "/captchamode button|math|text", Permission.SETTINGS_EDIT),
    ("captchakick", "/captchakick TIME", Permission.SETTINGS_EDIT),
    ("antiraid", "/antiraid TIME|off", Permission.SETTINGS_EDIT),
    ("welcome", "/welcome on|off", Permission.SETTINGS_EDIT),
    ("cleanwelcome", "/cleanwelcome on|off", Permission.SETTINGS_EDIT),
    ("goodbye", "/goodbye on|off", Permission.SETTINGS_EDIT),
    ("cleanservice", "/cleanservice on|off|KIND…", Permission.SETTINGS_EDIT),
    ("nightmode", "/nightmode HH:MM-HH:MM [ZONE]", Permission.RULES_EDIT),
    ("nightmode", "/nightmode off", Permission.RULES_EDIT),
    ("escalation", "/escalation N [in TIME] PENALTY [TIME]; …", Permission.SETTINGS_EDIT),
    ("escalation", "/escalation off", Permission.SETTINGS_EDIT),
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
