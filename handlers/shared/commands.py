"""Every command, once: its words, its forms, who may use it and where Telegram offers it."""

from dataclasses import dataclass
from typing import Final

from models.permissions import Permission
from texts import Key, Words


@dataclass(frozen=True, slots=True)
class CommandInfo:
    """One command."""

    name: str
    forms: tuple[str, ...]
    permission: Permission | None = None
    """What it takes to see; changing takes more, as the forms' subject says."""
    in_private: bool = False

    def summary(self, words: Words) -> str:
        """What it does, in one line of plain text."""
        return words(Key(f"command-{self.name}")).plain()


_MODES: Final = "delete|warn|mute|kick|ban|tmute TIME|tban TIME"

COMMANDS: Final = (
    CommandInfo("start", ("/start",), in_private=True),
    CommandInfo("help", ("/help [PAGE]",), in_private=True),
    CommandInfo("connect", ("/connect [GROUP_ID]",), in_private=True),
    CommandInfo("disconnect", ("/disconnect",), in_private=True),
    CommandInfo("token", ("/token",), in_private=True),
    CommandInfo("rules", ("/rules [PAGE]",), Permission.RULES_VIEW),
    CommandInfo("ruletest", ("/ruletest TEXT", "/ruletest (in reply)"), Permission.RULES_VIEW),
    CommandInfo("report", ("/report (in reply)", "@admin (in reply)")),
    CommandInfo("adminlist", ("/adminlist",)),
    CommandInfo("id", ("/id",), in_private=True),
    CommandInfo("info", ("/info [USER]",)),
    CommandInfo("warns", ("/warns [USER]",)),
    CommandInfo("kickme", ("/kickme",)),
    CommandInfo("ban", ("/ban USER [TIME] [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("tban", ("/tban USER TIME [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("dban", ("/dban [TIME] [REASON] (in reply)",), Permission.MODERATE_BAN),
    CommandInfo("sban", ("/sban USER [TIME] [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("unban", ("/unban USER [REASON]",), Permission.MODERATE_BAN),
    CommandInfo("mute", ("/mute USER [TIME] [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("tmute", ("/tmute USER TIME [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("dmute", ("/dmute [TIME] [REASON] (in reply)",), Permission.MODERATE_MUTE),
    CommandInfo("smute", ("/smute USER [TIME] [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("unmute", ("/unmute USER [REASON]",), Permission.MODERATE_MUTE),
    CommandInfo("kick", ("/kick USER [REASON]",), Permission.MODERATE_KICK),
    CommandInfo("dkick", ("/dkick [REASON] (in reply)",), Permission.MODERATE_KICK),
    CommandInfo("skick", ("/skick USER [REASON]",), Permission.MODERATE_KICK),
    CommandInfo("warn", ("/warn USER [REASON]",), Permission.MODERATE_WARN),
    CommandInfo("dwarn", ("/dwarn [REASON] (in reply)",), Permission.MODERATE_WARN),
    CommandInfo("swarn", ("/swarn USER [REASON]",), Permission.MODERATE_WARN),
    CommandInfo("rmwarn", ("/rmwarn USER",), Permission.MODERATE_WARN),
    CommandInfo("resetwarns", ("/resetwarns USER",), Permission.MODERATE_WARN),
    CommandInfo("punish", ("/punish USER RULE [REASON]",), Permission.MODERATE_WARN),
    CommandInfo("undo", ("/undo", "/undo (in reply)"), Permission.MODERATE_WARN),
    CommandInfo("warnlimit", ("/warnlimit N",), Permission.SETTINGS_EDIT),
    CommandInfo(
        "warnmode",
        ("/warnmode ban|mute|kick", "/warnmode tban|tmute TIME"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("warntime", ("/warntime TIME|off",), Permission.SETTINGS_EDIT),
    CommandInfo("escalation", ("/escalation",), Permission.SETTINGS_VIEW),
    CommandInfo("purge", ("/purge [N] (in reply)", "/purge N"), Permission.MODERATE_DELETE),
    CommandInfo("spurge", ("/spurge [N] (in reply)", "/spurge N"), Permission.MODERATE_DELETE),
    CommandInfo("purgefrom", ("/purgefrom (in reply)",), Permission.MODERATE_DELETE),
    CommandInfo("purgeto", ("/purgeto (in reply)",), Permission.MODERATE_DELETE),
    CommandInfo("del", ("/del (in reply)",), Permission.MODERATE_DELETE),
    CommandInfo("pin", ("/pin [loud] (in reply)",), Permission.MODERATE_PIN),
    CommandInfo("unpin", ("/unpin", "/unpin (in reply)"), Permission.MODERATE_PIN),
    CommandInfo("unpinall", ("/unpinall",), Permission.MODERATE_PIN),
    CommandInfo("promote", ("/promote USER [TITLE]",), Permission.ROLES_ASSIGN),
    CommandInfo("demote", ("/demote USER",), Permission.ROLES_ASSIGN),
    CommandInfo("setup", ("/setup",), Permission.SETTINGS_EDIT),
    CommandInfo("lock", ("/lock KIND…",), Permission.RULES_EDIT),
    CommandInfo("unlock", ("/unlock KIND…",), Permission.RULES_EDIT),
    CommandInfo("locks", ("/locks",), Permission.RULES_VIEW),
    CommandInfo("locktypes", ("/locktypes",)),
    CommandInfo(
        "addblocklist",
        ("/addblocklist WORD [REASON] [{MODE}]", "/addblocklist (WORD, …) [REASON] [{MODE}]"),
        Permission.RULES_EDIT,
    ),
    CommandInfo("rmblocklist", ("/rmblocklist WORD", "/rmblocklist (WORD, …)"), Permission.RULES_EDIT),
    CommandInfo("blocklist", ("/blocklist",), Permission.RULES_VIEW),
    CommandInfo("blocklistmode", (f"/blocklistmode {_MODES}",), Permission.RULES_EDIT),
    CommandInfo("setflood", ("/setflood N [in a row]", "/setflood off"), Permission.RULES_EDIT),
    CommandInfo("setfloodtimer", ("/setfloodtimer N TIME",), Permission.RULES_EDIT),
    CommandInfo("floodmode", (f"/floodmode {_MODES}",), Permission.RULES_EDIT),
    CommandInfo("nightmode", ("/nightmode",), Permission.RULES_VIEW),
    CommandInfo("captcha", ("/captcha",), Permission.SETTINGS_VIEW),
    CommandInfo("captchamode", ("/captchamode",), Permission.SETTINGS_VIEW),
    CommandInfo("captchakick", ("/captchakick",), Permission.SETTINGS_VIEW),
    CommandInfo("antiraid", ("/antiraid",), Permission.SETTINGS_VIEW),
    CommandInfo(
        "autoantiraid",
        ("/autoantiraid N [TIME]", "/autoantiraid off"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("approve", ("/approve USER",), Permission.MODERATE_MUTE),
    CommandInfo("unapprove", ("/unapprove USER",), Permission.MODERATE_MUTE),
    CommandInfo("welcome", ("/welcome",), Permission.SETTINGS_VIEW),
    CommandInfo(
        "setwelcome",
        ("/setwelcome TEXT", "/setwelcome (in reply)"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("cleanwelcome", ("/cleanwelcome",), Permission.SETTINGS_VIEW),
    CommandInfo("goodbye", ("/goodbye",), Permission.SETTINGS_VIEW),
    CommandInfo(
        "setgoodbye",
        ("/setgoodbye TEXT", "/setgoodbye (in reply)"),
        Permission.SETTINGS_EDIT,
    ),
    CommandInfo("cleanservice", ("/cleanservice",), Permission.SETTINGS_VIEW),
    CommandInfo("newfed", ("/newfed NAME",), in_private=True),
    CommandInfo("joinfed", ("/joinfed ID",), Permission.ROLES_EDIT),
    CommandInfo("leavefed", ("/leavefed",), Permission.ROLES_EDIT),
    CommandInfo("fedinfo", ("/fedinfo",)),
    CommandInfo("fban", ("/fban USER [REASON]",)),
    CommandInfo("unfban", ("/unfban USER",)),
    CommandInfo("reports", ("/reports N|off",), Permission.SETTINGS_EDIT),
    CommandInfo("setlog", ("/setlog CHANNEL", "/setlog (in reply)"), Permission.SETTINGS_EDIT),
    CommandInfo("unsetlog", ("/unsetlog",), Permission.SETTINGS_EDIT),
    CommandInfo("language", ("/language [CODE]",), in_private=True),
    CommandInfo("setlang", ("/setlang [CODE]",), in_private=True),
    CommandInfo("settings", ("/settings",), Permission.SETTINGS_VIEW),
    CommandInfo("roles", ("/roles [PAGE]",), Permission.ROLES_VIEW),
    CommandInfo("role", ("/role USER NAME", "/role NAME (in reply)"), Permission.ROLES_ASSIGN),
    CommandInfo("stats", ("/stats",), Permission.STATS_VIEW),
    CommandInfo("history", ("/history [USER]",), Permission.ACTIONS_VIEW),
)

_BY_NAME: Final = {info.name: info for info in COMMANDS}

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


def info_of(name: str) -> CommandInfo:
    """A command by its name. Raises KeyError."""
    return _BY_NAME[name]


def form_of(name: str, starts_with: str = "") -> str:
    """The forms of a command whose second word begins so, for a one-line answer to a wrong one."""
    forms = [form for info in COMMANDS if info.name == name for form in info.forms]
    forms += [form for command, form, _ in SUBCOMMANDS if command == name]
    fitting = [form for form in forms if f"/{name} {starts_with}".rstrip() in form]
    return " · ".join(fitting or forms)
