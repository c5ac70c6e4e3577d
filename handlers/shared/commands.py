"""All commands, each with its topic, its forms with examples, and its permissions."""

from typing import Final

from handlers.shared.command_info import CommandInfo, Form, Topic
from models.permissions import Permission

_MODES: Final = "delete|warn|mute|kick|ban|tmute TIME|tban TIME"
T: Final = Topic
P: Final = Permission


def _command(
    name: str,
    topic: Topic,
    *forms: tuple[str, str] | tuple[str, str, Permission],
    aliases: tuple[str, ...] = (),
    in_private: bool = False,
) -> CommandInfo:
    return CommandInfo(name, topic, tuple(Form(*form) for form in forms), aliases, in_private)


COMMANDS: Final = (
    _command("ban", T.MODERATION, ("/ban USER [TIME] [REASON]", "/ban @mia 3d spam", P.MODERATE_BAN)),
    _command("tban", T.MODERATION, ("/tban USER TIME [REASON]", "/tban @mia 6d ads", P.MODERATE_BAN)),
    _command("dban", T.MODERATION, ("/dban [TIME] [REASON] (in reply)", "/dban ads", P.MODERATE_BAN)),
    _command("sban", T.MODERATION, ("/sban USER [TIME] [REASON]", "/sban @mia", P.MODERATE_BAN)),
    _command("unban", T.MODERATION, ("/unban USER [REASON]", "/unban @mia", P.MODERATE_BAN)),
    _command("mute", T.MODERATION, ("/mute USER [TIME] [REASON]", "/mute @mia 1h30m noise", P.MODERATE_MUTE)),
    _command("tmute", T.MODERATION, ("/tmute USER TIME [REASON]", "/tmute @mia 3h", P.MODERATE_MUTE)),
    _command("dmute", T.MODERATION, ("/dmute [TIME] [REASON] (in reply)", "/dmute 4m", P.MODERATE_MUTE)),
    _command("smute", T.MODERATION, ("/smute USER [TIME] [REASON]", "/smute @mia 3h", P.MODERATE_MUTE)),
    _command("unmute", T.MODERATION, ("/unmute USER [REASON]", "/unmute @mia", P.MODERATE_MUTE)),
    _command("kick", T.MODERATION, ("/kick USER [REASON]", "/kick @mia", P.MODERATE_KICK)),
    _command("dkick", T.MODERATION, ("/dkick [REASON] (in reply)", "/dkick", P.MODERATE_KICK)),
    _command("skick", T.MODERATION, ("/skick USER [REASON]", "/skick @mia", P.MODERATE_KICK)),
    _command("punish", T.MODERATION, ("/punish USER RULE [REASON]", "/punish @mia no-ads third time", P.MODERATE_WARN)),
    _command("undo", T.MODERATION, ("/undo", "/undo", P.MODERATE_WARN), ("/undo (in reply)", "/undo", P.MODERATE_WARN)),
    _command("warn", T.WARNINGS, ("/warn USER [REASON]", "/warn @mia be kind", P.MODERATE_WARN)),
    _command("dwarn", T.WARNINGS, ("/dwarn [REASON] (in reply)", "/dwarn ads", P.MODERATE_WARN)),
    _command("swarn", T.WARNINGS, ("/swarn USER [REASON]", "/swarn @mia", P.MODERATE_WARN)),
    _command("warns", T.WARNINGS, ("/warns [USER]", "/warns @mia")),
    _command("rmwarn", T.WARNINGS, ("/rmwarn USER", "/rmwarn @mia", P.MODERATE_WARN), aliases=("unwarn", "delwarn")),
    _command(
        "resetwarns", T.WARNINGS, ("/resetwarns USER", "/resetwarns @mia", P.MODERATE_WARN), aliases=("resetwarn",)
    ),
    _command("warnlimit", T.WARNINGS, ("/warnlimit N", "/warnlimit 3", P.SETTINGS_EDIT), aliases=("setwarnlimit",)),
    _command(
        "warnmode",
        T.WARNINGS,
        ("/warnmode ban|mute|kick", "/warnmode kick", P.SETTINGS_EDIT),
        ("/warnmode tban|tmute TIME", "/warnmode tmute 1d", P.SETTINGS_EDIT),
        aliases=("setwarnmode",),
    ),
    _command("warntime", T.WARNINGS, ("/warntime TIME|off", "/warntime 3d", P.SETTINGS_EDIT), aliases=("setwarntime",)),
    _command(
        "escalation",
        T.WARNINGS,
        ("/escalation", "/escalation", P.SETTINGS_VIEW),
        ("/escalation N [in TIME] PENALTY [TIME]; …", "/escalation 3 in 7d mute 1d; 5 ban", P.SETTINGS_EDIT),
        ("/escalation off", "/escalation off", P.SETTINGS_EDIT),
    ),
    _command("del", T.MESSAGES, ("/del (in reply)", "/del", P.MODERATE_DELETE), aliases=("delete",)),
    _command(
        "purge",
        T.MESSAGES,
        ("/purge [N] (in reply)", "/purge", P.MODERATE_DELETE),
        ("/purge N", "/purge 20", P.MODERATE_DELETE),
    ),
    _command(
        "spurge",
        T.MESSAGES,
        ("/spurge [N] (in reply)", "/spurge", P.MODERATE_DELETE),
        ("/spurge N", "/spurge 20", P.MODERATE_DELETE),
    ),
    _command("purgefrom", T.MESSAGES, ("/purgefrom (in reply)", "/purgefrom", P.MODERATE_DELETE)),
    _command("purgeto", T.MESSAGES, ("/purgeto (in reply)", "/purgeto", P.MODERATE_DELETE)),
    _command("pin", T.MESSAGES, ("/pin [loud] (in reply)", "/pin loud", P.MODERATE_PIN)),
    _command(
        "unpin", T.MESSAGES, ("/unpin", "/unpin", P.MODERATE_PIN), ("/unpin (in reply)", "/unpin", P.MODERATE_PIN)
    ),
    _command("unpinall", T.MESSAGES, ("/unpinall", "/unpinall", P.MODERATE_PIN)),
    _command(
        "rules",
        T.RULES,
        ("/rules [PAGE]", "/rules", P.RULES_VIEW),
        (
            "/rules add NAME [PENALTY [DURATION]] [priority=N] TEXT",
            "/rules add no-ads mute 1h30m No advertising",
            P.RULES_EDIT,
        ),
        ("/rules del NAME", "/rules del no-ads", P.RULES_EDIT),
        ("/rules on NAME", "/rules on no-ads", P.RULES_EDIT),
        ("/rules off NAME", "/rules off no-ads", P.RULES_EDIT),
    ),
    _command(
        "ruletest",
        T.RULES,
        ("/ruletest TEXT", "/ruletest free casino", P.RULES_VIEW),
        ("/ruletest (in reply)", "/ruletest", P.RULES_VIEW),
    ),
    _command("setup", T.PROTECTION, ("/setup", "/setup", P.SETTINGS_EDIT)),
    _command("lock", T.PROTECTION, ("/lock KIND… [PENALTY]", "/lock links stickers", P.RULES_EDIT)),
    _command("unlock", T.PROTECTION, ("/unlock KIND…", "/unlock links", P.RULES_EDIT)),
    _command("locks", T.PROTECTION, ("/locks", "/locks", P.RULES_VIEW)),
    _command("locktypes", T.PROTECTION, ("/locktypes", "/locktypes")),
    _command(
        "addblocklist",
        T.PROTECTION,
        ("/addblocklist WORD [REASON] [{MODE}]", '/addblocklist "free money" No begging {tmute 6h}', P.RULES_EDIT),
        ("/addblocklist (WORD, …) [REASON] [{MODE}]", "/addblocklist (casino, *coin)", P.RULES_EDIT),
        aliases=("addblacklist",),
    ),
    _command(
        "rmblocklist",
        T.PROTECTION,
        ("/rmblocklist WORD", "/rmblocklist casino", P.RULES_EDIT),
        ("/rmblocklist (WORD, …)", "/rmblocklist (casino, *coin)", P.RULES_EDIT),
        aliases=("rmblacklist", "unblocklist", "unblacklist"),
    ),
    _command("spam", T.PROTECTION, ("/spam (in reply)", "/spam", P.MODERATE_BAN)),
    _command(
        "ham",
        T.PROTECTION,
        ("/ham (in reply)", "/ham", P.MODERATE_BAN),
        ("/ham TEXT", "/ham who wants to earn a beer tonight", P.MODERATE_BAN),
    ),
    _command("blocklist", T.PROTECTION, ("/blocklist [PAGE]", "/blocklist", P.RULES_VIEW), aliases=("blacklist",)),
    _command(
        "blocklistmode",
        T.PROTECTION,
        (f"/blocklistmode {_MODES}", "/blocklistmode tmute 6h", P.RULES_EDIT),
        aliases=("blacklistmode",),
    ),
    _command(
        "setflood",
        T.PROTECTION,
        ("/setflood", "/setflood", P.RULES_VIEW),
        ("/setflood N [in a row]", "/setflood 5", P.RULES_EDIT),
        ("/setflood off", "/setflood off", P.RULES_EDIT),
        aliases=("flood",),
    ),
    _command("setfloodtimer", T.PROTECTION, ("/setfloodtimer N TIME", "/setfloodtimer 5 20s", P.RULES_EDIT)),
    _command(
        "floodmode", T.PROTECTION, (f"/floodmode {_MODES}", "/floodmode kick", P.RULES_EDIT), aliases=("setfloodmode",)
    ),
    _command(
        "nightmode",
        T.PROTECTION,
        ("/nightmode", "/nightmode", P.RULES_VIEW),
        ("/nightmode HH:MM-HH:MM [ZONE]", "/nightmode 22:00-07:00 Europe/Berlin", P.RULES_EDIT),
        ("/nightmode off", "/nightmode off", P.RULES_EDIT),
    ),
    _command(
        "captcha",
        T.NEW_MEMBERS,
        ("/captcha", "/captcha", P.SETTINGS_VIEW),
        ("/captcha on|off", "/captcha on", P.SETTINGS_EDIT),
    ),
    _command(
        "captchamode",
        T.NEW_MEMBERS,
        ("/captchamode", "/captchamode", P.SETTINGS_VIEW),
        ("/captchamode button|math|text|question", "/captchamode math", P.SETTINGS_EDIT),
    ),
    _command(
        "captchakick",
        T.NEW_MEMBERS,
        ("/captchakick", "/captchakick", P.SETTINGS_VIEW),
        ("/captchakick TIME", "/captchakick 10m", P.SETTINGS_EDIT),
        aliases=("captchakicktime",),
    ),
    _command(
        "captchaquestion",
        T.NEW_MEMBERS,
        ("/captchaquestion", "/captchaquestion", P.SETTINGS_VIEW),
        (
            "/captchaquestion QUESTION = ANSWER",
            "/captchaquestion Which river is ours? = Danube | Donau",
            P.SETTINGS_EDIT,
        ),
        ("/captchaquestion off", "/captchaquestion off", P.SETTINGS_EDIT),
    ),
    _command(
        "captchafail",
        T.NEW_MEMBERS,
        ("/captchafail", "/captchafail", P.SETTINGS_VIEW),
        ("/captchafail kick|ban|mute [TIME]", "/captchafail ban 1d", P.SETTINGS_EDIT),
    ),
    _command(
        "captchaplace",
        T.NEW_MEMBERS,
        ("/captchaplace", "/captchaplace", P.SETTINGS_VIEW),
        ("/captchaplace group|here|private", "/captchaplace private", P.SETTINGS_EDIT),
    ),
    _command(
        "banlists",
        T.NEW_MEMBERS,
        ("/banlists", "/banlists", P.SETTINGS_VIEW),
        ("/banlists on|off", "/banlists on", P.SETTINGS_EDIT),
        ("/banlists allow|forget ID", "/banlists allow 123456789", P.SETTINGS_EDIT),
    ),
    _command(
        "antiraid",
        T.NEW_MEMBERS,
        ("/antiraid", "/antiraid", P.SETTINGS_VIEW),
        ("/antiraid on|off|TIME", "/antiraid 3h", P.SETTINGS_EDIT),
        aliases=("raid",),
    ),
    _command(
        "autoantiraid",
        T.NEW_MEMBERS,
        ("/autoantiraid N [TIME]", "/autoantiraid 10 1m", P.SETTINGS_EDIT),
        ("/autoantiraid off", "/autoantiraid off", P.SETTINGS_EDIT),
    ),
    _command("approve", T.NEW_MEMBERS, ("/approve USER", "/approve @mia", P.MODERATE_MUTE)),
    _command("unapprove", T.NEW_MEMBERS, ("/unapprove USER", "/unapprove @mia", P.MODERATE_MUTE)),
    _command(
        "welcome",
        T.GREETINGS,
        ("/welcome", "/welcome", P.SETTINGS_VIEW),
        ("/welcome on|off", "/welcome on", P.SETTINGS_EDIT),
    ),
    _command(
        "setwelcome",
        T.GREETINGS,
        ("/setwelcome TEXT", "/setwelcome Hi {first}! [Rules](buttonurl://https://example.org)", P.SETTINGS_EDIT),
        ("/setwelcome (in reply)", "/setwelcome", P.SETTINGS_EDIT),
    ),
    _command(
        "cleanwelcome",
        T.GREETINGS,
        ("/cleanwelcome", "/cleanwelcome", P.SETTINGS_VIEW),
        ("/cleanwelcome on|off", "/cleanwelcome on", P.SETTINGS_EDIT),
    ),
    _command("resetwelcome", T.GREETINGS, ("/resetwelcome", "/resetwelcome", P.SETTINGS_EDIT)),
    _command(
        "goodbye",
        T.GREETINGS,
        ("/goodbye", "/goodbye", P.SETTINGS_VIEW),
        ("/goodbye on|off", "/goodbye off", P.SETTINGS_EDIT),
    ),
    _command(
        "setgoodbye",
        T.GREETINGS,
        ("/setgoodbye TEXT", "/setgoodbye {fullname} has left.", P.SETTINGS_EDIT),
        ("/setgoodbye (in reply)", "/setgoodbye", P.SETTINGS_EDIT),
    ),
    _command("resetgoodbye", T.GREETINGS, ("/resetgoodbye", "/resetgoodbye", P.SETTINGS_EDIT)),
    _command(
        "cleanservice",
        T.GREETINGS,
        ("/cleanservice", "/cleanservice", P.SETTINGS_VIEW),
        ("/cleanservice on|off|KIND…", "/cleanservice join leave", P.SETTINGS_EDIT),
    ),
    _command("settings", T.ROLES, ("/settings", "/settings", P.SETTINGS_VIEW)),
    _command("export", T.ROLES, ("/export [PART…]", "/export rules roles", P.SETTINGS_VIEW)),
    _command("import", T.ROLES, ("/import (in reply)", "/import", P.SETTINGS_EDIT)),
    _command(
        "roles",
        T.ROLES,
        ("/roles [PAGE]", "/roles", P.ROLES_VIEW),
        ("/roles add NAME [priority=N] PERMISSION…", "/roles add helper priority=20 moderate.warn", P.ROLES_EDIT),
        ("/roles set NAME [priority=N] [+|-]PERMISSION…", "/roles set helper +moderate.mute", P.ROLES_EDIT),
        ("/roles del NAME", "/roles del helper", P.ROLES_EDIT),
    ),
    _command(
        "role",
        T.ROLES,
        ("/role USER NAME", "/role @mia helper", P.ROLES_ASSIGN),
        ("/role NAME (in reply)", "/role helper", P.ROLES_ASSIGN),
    ),
    _command("promote", T.ROLES, ("/promote USER [TITLE]", "/promote @mia Gatekeeper", P.ROLES_ASSIGN)),
    _command("demote", T.ROLES, ("/demote USER", "/demote @mia", P.ROLES_ASSIGN)),
    _command("adminlist", T.ROLES, ("/adminlist", "/adminlist"), aliases=("admins", "staff", "admincache", "reload")),
    _command("newfed", T.FEDERATIONS, ("/newfed NAME", "/newfed Our clubs"), in_private=True),
    _command("joinfed", T.FEDERATIONS, ("/joinfed ID", "/joinfed 0123456789abcdef01234567", P.ROLES_EDIT)),
    _command("leavefed", T.FEDERATIONS, ("/leavefed", "/leavefed", P.ROLES_EDIT)),
    _command("fedinfo", T.FEDERATIONS, ("/fedinfo", "/fedinfo"), aliases=("chatfed",)),
    _command("fban", T.FEDERATIONS, ("/fban USER [REASON]", "/fban @mia ads everywhere")),
    _command("unfban", T.FEDERATIONS, ("/unfban USER", "/unfban @mia")),
    _command("fedpromote", T.FEDERATIONS, ("/fedpromote USER", "/fedpromote @mia")),
    _command("feddemote", T.FEDERATIONS, ("/feddemote USER", "/feddemote @mia")),
    _command("fedadmins", T.FEDERATIONS, ("/fedadmins", "/fedadmins")),
    _command("myfeds", T.FEDERATIONS, ("/myfeds", "/myfeds"), in_private=True),
    _command("renamefed", T.FEDERATIONS, ("/renamefed NAME", "/renamefed Our clubs")),
    _command("delfed", T.FEDERATIONS, ("/delfed", "/delfed")),
    _command("fbanlist", T.FEDERATIONS, ("/fbanlist", "/fbanlist")),
    _command("importfbans", T.FEDERATIONS, ("/importfbans (in reply)", "/importfbans")),
    _command("report", T.REPORTS, ("/report (in reply)", "/report ads"), ("@admin (in reply)", "@admin")),
    _command("reports", T.REPORTS, ("/reports N|off", "/reports 3", P.SETTINGS_EDIT)),
    _command(
        "setlog",
        T.REPORTS,
        ("/setlog CHANNEL", "/setlog @our_log", P.SETTINGS_EDIT),
        ("/setlog (in reply)", "/setlog", P.SETTINGS_EDIT),
    ),
    _command("unsetlog", T.REPORTS, ("/unsetlog", "/unsetlog", P.SETTINGS_EDIT)),
    _command("history", T.REPORTS, ("/history [USER] [N]", "/history @mia 5", P.ACTIONS_VIEW)),
    _command(
        "stats",
        T.REPORTS,
        ("/stats [week|month]", "/stats month", P.STATS_VIEW),
        ("/stats light|dark", "/stats dark", P.SETTINGS_EDIT),
    ),
    _command(
        "weekly",
        T.REPORTS,
        ("/weekly", "/weekly", P.SETTINGS_VIEW),
        ("/weekly on|off", "/weekly on", P.SETTINGS_EDIT),
    ),
    _command(
        "daily",
        T.REPORTS,
        ("/daily", "/daily", P.SETTINGS_VIEW),
        ("/daily on|off", "/daily on", P.SETTINGS_EDIT),
    ),
    _command("growth", T.REPORTS, ("/growth [week|month]", "/growth week", P.STATS_VIEW)),
    _command("activity", T.REPORTS, ("/activity [week|month]", "/activity week", P.STATS_VIEW)),
    _command("topmods", T.REPORTS, ("/topmods [week|month]", "/topmods month", P.STATS_VIEW)),
    _command("top", T.REPORTS, ("/top [week|month]", "/top month", P.STATS_VIEW)),
    _command("info", T.REPORTS, ("/info [USER]", "/info @mia"), aliases=("whois",)),
    _command("start", T.ACCOUNT, ("/start", "/start"), in_private=True),
    _command("help", T.ACCOUNT, ("/help [TOPIC|COMMAND]", "/help ban"), in_private=True),
    _command("panel", T.ACCOUNT, ("/panel", "/panel"), in_private=True),
    _command("language", T.ACCOUNT, ("/language [CODE]", "/language pt-BR"), aliases=("setlang",), in_private=True),
    _command("connect", T.ACCOUNT, ("/connect [GROUP_ID]", "/connect -1001234567890"), in_private=True),
    _command("disconnect", T.ACCOUNT, ("/disconnect", "/disconnect"), in_private=True),
    _command(
        "token",
        T.ACCOUNT,
        ("/token", "/token"),
        ("/token new NAME [TIME] [SCOPE…]", "/token new panel 30d rules.view rules.edit"),
        ("/token revoke NAME", "/token revoke panel"),
        in_private=True,
    ),
    _command("privacy", T.ACCOUNT, ("/privacy", "/privacy"), in_private=True),
    _command("mydata", T.ACCOUNT, ("/mydata", "/mydata"), in_private=True),
    _command("forgetme", T.ACCOUNT, ("/forgetme", "/forgetme"), in_private=True),
    _command("id", T.ACCOUNT, ("/id", "/id"), ("/id USER", "/id @mia", P.USERS_VIEW), in_private=True),
    _command("kickme", T.ACCOUNT, ("/kickme", "/kickme")),
    _command("groups", T.OPERATORS, ("/groups", "/groups")),
    _command("leave", T.OPERATORS, ("/leave GROUP_ID", "/leave -1001234567890")),
    _command(
        "allow",
        T.OPERATORS,
        ("/allow", "/allow"),
        ("/allow ID", "/allow -1001234567890"),
        ("/allow all", "/allow all"),
    ),
    _command("deny", T.OPERATORS, ("/deny ID", "/deny 123456789")),
)

_BY_NAME: Final = {name: info for info in COMMANDS for name in (info.name, *info.aliases)}
NAMES: Final = tuple(_BY_NAME)
"""Every name of a command, including aliases."""


def info_of(name: str) -> CommandInfo:
    """A command by its name or an alias. Raises KeyError."""
    return _BY_NAME[name]


def forms_of(name: str, starts_with: str = "") -> tuple[Form, ...]:
    """The forms of a command whose second word starts with this; all forms if none does."""
    forms = info_of(name).forms
    fitting = tuple(form for form in forms if f"/{name} {starts_with}".rstrip() in form.typed)
    return fitting or forms
