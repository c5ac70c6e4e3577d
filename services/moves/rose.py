"""Reads Rose's (@MissRose_bot) `/export` file, as far as we have similar features. It never raises."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from models.imports import Source
from models.settings import (
    LONGEST_CAPTCHA,
    RAID_JOINS_LIMIT,
    SHORTEST_CAPTCHA,
    WARNINGS_LIMIT,
    CaptchaMode,
    ServiceKind,
)
from services.core.errors import Conflict
from services.joins.placeholders import PLACEHOLDERS
from services.moves.incoming import Incoming
from services.moves.rose_rules import antiflood, blocklists, locks
from services.moves.rose_values import Taken, duration, has_content, mapping, number, penalty, text, things
from texts import Key, languages

_PLACEHOLDER: Final = re.compile(r"\{([a-z_]{1,32})(?::[^{}]{0,64})?\}")
_CAPTCHA_MODES: Final = {
    "button": CaptchaMode.BUTTON,
    "math": CaptchaMode.MATH,
    "text": CaptchaMode.TEXT,
    "text2": CaptchaMode.TEXT,
}
_RAID_WINDOW: Final = 60
"""Seconds within which Rose counts joins."""


def is_rose(given: Mapping[str, Any]) -> bool:
    """Whether a file looks like Rose's."""
    return "bot_id" in given and isinstance(given.get("data"), dict)


def read_rose(given: Mapping[str, Any]) -> Incoming:
    """The file's contents. Features that we don't have are refused, if they're set at all."""
    taken = Taken()
    for name, module in mapping(given.get("data")).items():
        read = _READERS.get(name)
        if read is not None and isinstance(module, dict):
            read(mapping(module), taken)
        elif has_content(module):
            taken.refuse(name, name, Conflict(Key.ERROR_ROSE_UNKNOWN_PART))
    return Incoming(
        source=Source.ROSE,
        settings=taken.settings,
        rules=list(taken.rules.values()),
        refused=taken.refused,
    )


def _greetings(module: dict[str, Any], taken: Taken) -> None:
    for kind, setting in (("welcome", "welcome_message"), ("goodbye", "goodbye_message")):
        greeting = mapping(module.get(kind))
        taken.set("greetings", **{f"{setting}_enabled": module.get(f"should_{kind}") is True})
        said = _without_unknown(text(greeting.get("text")), setting, taken)
        if said.strip():
            taken.set("greetings", **{setting: said})
        if text(greeting.get("data_id")):
            taken.refuse("greetings", kind, Conflict(Key.ERROR_IMPORT_MEDIA))
    taken.set("greetings", clean_welcome=module.get("should_clean") is True)
    if module.get("should_delete_service") is True:  # older files say it here
        taken.set("greetings", clean_service=[ServiceKind.JOIN, ServiceKind.LEAVE])
    _captcha(module, taken)


def _without_unknown(said: str, setting: str, taken: Taken) -> str:
    """A text without the placeholders that only Rose has, such as `{rules}`."""
    unknown = {one for one in _PLACEHOLDER.findall(said) if one not in PLACEHOLDERS}
    if unknown:
        names = ", ".join(f"{{{name}}}" for name in sorted(unknown)[:10])
        taken.refuse("greetings", setting, Conflict(Key.ERROR_ROSE_PLACEHOLDER, placeholders=names))
    return _PLACEHOLDER.sub(lambda found: "" if found[1] in unknown else found[0], said)


def _captcha(module: dict[str, Any], taken: Taken) -> None:
    is_on = module.get("should_mute") is True
    taken.set("greetings", captcha_enabled=is_on)
    if not is_on:
        return
    mode = _CAPTCHA_MODES.get(text(module.get("mute_mode")).lower())
    if mode is None:
        taken.refuse("greetings", "mute_mode", Conflict(Key.ERROR_ROSE_MODE))
    else:
        taken.set("greetings", captcha_mode=mode)
    kicks, after = module.get("should_kick") is True, duration(module.get("kick_after"))
    taken.set("greetings", captcha_fail="kick" if kicks else "mute")
    if kicks and after is not None:
        taken.set("greetings", captcha_timeout=max(SHORTEST_CAPTCHA, min(after, LONGEST_CAPTCHA)))
    for name in ("mute_for", "mute_text", "captcha_rules"):
        if has_content(module.get(name)):
            taken.refuse("greetings", name, Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))


def _warns(module: dict[str, Any], taken: Taken) -> None:
    limit, costs = number(module.get("warn_limit")), penalty(module.get("action"), module.get("action_duration"))
    if limit > 0 and costs is not None and costs["penalty"] in ("ban", "mute", "kick"):
        step = {"warnings": min(limit, WARNINGS_LIMIT), "penalty": costs["penalty"]}
        taken.set("warns", escalation=[{**step, "duration": costs["penalty_duration"]}])
    elif limit > 0:
        taken.refuse("warns", "action", Conflict(Key.ERROR_ROSE_MODE))
    taken.set("warns", warning_lifetime=duration(module.get("warn_for")))


def _raids(module: dict[str, Any], taken: Taken) -> None:
    joins = number(module.get("raid_mode_auto_limit"))
    taken.set("raids", raid_joins=max(0, min(joins, RAID_JOINS_LIMIT)), raid_window=_RAID_WINDOW)
    for name, setting in (("raid_mode_duration", "raid_duration"), ("raid_mode_action_duration", "raid_ban")):
        seconds = duration(module.get(name))
        if seconds is not None:
            taken.set("raids", **{setting: seconds})


def _clean_service(module: dict[str, Any], taken: Taken) -> None:
    types = mapping(module.get("service_types"))
    chosen = [name for name, state in types.items() if mapping(state).get("clean") is True]
    known = [kind for kind in ServiceKind if kind in chosen or "all" in chosen]
    taken.set("clean_service", clean_service=known)
    for name in chosen:
        if name != "all" and name not in set(ServiceKind):
            taken.refuse("clean_service", name, Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))


def _clean_command(module: dict[str, Any], taken: Taken) -> None:
    types = mapping(module.get("command_types"))
    chosen = [name for name, state in types.items() if mapping(state).get("clean") is True]
    taken.set("clean_command", auto_delete_commands=bool(chosen))
    if "other" in chosen:
        taken.refuse("clean_command", "other", Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))


def _rules(module: dict[str, Any], taken: Taken) -> None:
    """The text of the rules becomes a rule that people enforce: `/rules` shows it."""
    content = text(module.get("content")).strip()
    if content:
        taken.add("rules", "chat-rules", description=content)


def _translations(module: dict[str, Any], taken: Taken) -> None:
    lang = text(module.get("lang"))
    known = {one.lower(): one for one in languages()} | {one.lower().split("-")[0]: one for one in languages()}
    ours = known.get(lang.lower()) or known.get(re.split("[-_]", lang.lower())[0])
    if ours is not None:
        taken.set("translations", language=ours)
    elif lang:
        taken.refuse("translations", lang, Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))


def _federations(module: dict[str, Any], taken: Taken) -> None:
    if has_content(module.get("fed_id")):
        taken.refuse("federations", text(module.get("fed_id")), Conflict(Key.ERROR_ROSE_FEDERATION))


def _listed(part: str) -> Callable[[dict[str, Any], Taken], None]:
    """Reads a part for a feature that we don't have: each item is refused by its name."""

    def read(module: dict[str, Any], taken: Taken) -> None:
        for one in things(module.get(part)):
            taken.refuse(part, text(one.get("name")), Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))

    return read


def _switches(part: str) -> Callable[[dict[str, Any], Taken], None]:
    """Reads a part with switches that we don't have: each one that's on is refused."""

    def read(module: dict[str, Any], taken: Taken) -> None:
        for name, value in module.items():
            if has_content(value):
                taken.refuse(part, name, Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))

    return read


_READERS: Final[Mapping[str, Callable[[dict[str, Any], Taken], None]]] = {
    "admin": _switches("admin"),
    "antiflood": antiflood,
    "blocklists": blocklists,
    "clean_command": _clean_command,
    "clean_service": _clean_service,
    "disabled": _listed("disabled"),
    "federations": _federations,
    "filters": _listed("filters"),
    "greetings": _greetings,
    "locks": locks,
    "notes": _listed("notes"),
    "pins": _switches("pins"),
    "raids": _raids,
    "reports": _switches("reports"),
    "rules": _rules,
    "translations": _translations,
    "warns": _warns,
}
