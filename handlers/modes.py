"""Penalties as people type them: `ban`, `mute`, `kick`, `tban TIME`, `tmute TIME`."""

from collections.abc import Sequence
from typing import Any, Final

from aiogram.filters import CommandObject

from handlers.access import UsageError, parse_input, words_of
from models.actors import Actor
from models.durations import parse_duration
from models.rules import Penalty, RuleCreate, RulePatch
from services.errors import Conflict
from services.registry import Services

TIMED_MODES: Final = {"tban": Penalty.BAN, "tmute": Penalty.MUTE}
PLAIN_MODES: Final = {"ban": Penalty.BAN, "mute": Penalty.MUTE, "kick": Penalty.KICK, "warn": Penalty.WARN}


def parse_mode(words: Sequence[str]) -> tuple[Penalty, int | None] | None:
    """The penalty and its seconds; None if the words are no mode."""
    mode = words[0].lower() if words else ""
    if len(words) == 1 and mode in PLAIN_MODES:
        return PLAIN_MODES[mode], None
    duration = parse_duration(words[1]) if len(words) == 2 else None
    return (TIMED_MODES[mode], duration) if mode in TIMED_MODES and duration else None


async def set_penalty(command: CommandObject, group_id: int, rule_name: str, services: Services, actor: Actor) -> None:
    """Give a rule the penalty that was typed. Raises UsageError, NotFound."""
    fields = penalty_fields(words_of(command))
    if fields is None:
        raise UsageError(command.command.lower())
    await services.rules.patch(group_id, rule_name, parse_input(RulePatch, fields), actor)


async def save_rule(
    group_id: int,
    name: str,
    made: dict[str, Any],
    changed: dict[str, Any],
    services: Services,
    actor: Actor,
) -> None:
    """Make a rule of the fields `made`, or change those of `changed` if it is there. Raises InputError, Forbidden."""
    try:
        await services.rules.create(group_id, parse_input(RuleCreate, {"rule_name": name, **made}), actor)
    except Conflict:
        await services.rules.patch(group_id, name, parse_input(RulePatch, changed), actor)


def penalty_fields(words: Sequence[str]) -> dict[str, Any] | None:
    """The same as fields of a rule; `off` and `delete` mean that only the message goes."""
    if [word.lower() for word in words] in (["off"], ["delete"]):
        return {"penalty": Penalty.NONE, "penalty_duration": None}
    mode = parse_mode(words)
    return None if mode is None else {"penalty": mode[0], "penalty_duration": mode[1]}
