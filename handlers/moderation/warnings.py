"""Warnings: listing and removing them, and the penalties they lead to."""

import re
from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.moderation.moderation import act, count_warnings
from handlers.shared.access import InputError, UsageError, example_of, parse_input, words_of
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.modes import parse_mode
from handlers.shared.outcomes import reason_of
from handlers.shared.targets import meet, parse_command_target, parse_target
from handlers.shared.typed import is_off, whole_number
from models.actions import ActionRead, ActionType
from models.actors import Actor
from models.durations import UnclearTime, fold, parse_duration, read_time
from models.permissions import Permission
from models.rules import Penalty
from models.settings import EscalationStep, SettingsPatch
from services.container import Services
from texts import Html, Key, Sentence, Span, Value, Words
from texts.labels import actor_label, penalty_label

router = Router(name="warnings")

_SHOWN: Final = 20
"""Warnings in the list, at most."""
_REASON_SHOWN: Final = 150
"""Characters shown of a reason, so that the list fits in a message."""


@router.message(Command("warns"), in_group)
async def warns(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show a person's warnings, or one's own."""
    target, rest = await parse_target(message, command, group_id, services)
    if rest:
        raise UsageError("warns", problem=Sentence(Key.PERSON_UNKNOWN))
    if target is not None:
        target = await meet(target, group_id, services, actor, Permission.ACTIONS_VIEW, must_be_known=False)
    user_id = target.user_id if target else actor.user_id
    if user_id is None:
        raise UsageError("warns")
    found = await services.warnings.of_user(group_id, user_id, actor)
    lines = [await count_warnings(group_id, user_id, services, words)]
    await message.answer("\n".join([*lines, *(_line(warning, words) for warning in found[-_SHOWN:])]))


def _line(warning: ActionRead, words: Words) -> Html:
    """A warning in the list."""
    values: dict[str, Value] = {"when": warning.happened_at, "by": actor_label(warning.actor, words)}
    reason = reason_of(warning, words, _REASON_SHOWN)
    if reason:
        values["reason"] = reason
    if warning.expires_at is None:
        return words(Key.WARNING_LINE_REASON if reason else Key.WARNING_LINE, **values)
    key = Key.WARNING_LINE_UNTIL_REASON if reason else Key.WARNING_LINE_UNTIL
    return words(key, until=warning.expires_at, **values)


@router.message(Command("rmwarn", "resetwarns"), in_group, identified)
async def take_back(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Remove somebody's last warning, or all."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_WARN)
    aim = await parse_command_target(message, command, group_id, services, takes_reason=False)
    if aim.target.user_id is not None and not await services.warnings.active(group_id, aim.target.user_id):
        raise InputError(Sentence(Key.WARNINGS_NONE, {"who": aim.target.name}))
    everything = command.command == "resetwarns"
    fields = {"action_type": ActionType.UNWARN, "everything": everything}
    await act(message, group_id, aim, fields, services, actor, words)


@router.message(Command("warnlimit"), in_group)
async def warn_limit(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set how many warnings lead to the penalty."""
    await services.permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
    typed = words_of(command)
    if len(typed) != 1:
        raise UsageError("warnlimit")
    step = {**await _last_step(group_id, services), "warnings": fold(typed[0])}
    await _save(message, group_id, [step], services, actor, words, "/warnlimit 3")


@router.message(Command("warnmode"), in_group)
async def warn_mode(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set the penalty for the last warning."""
    await services.permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
    mode = parse_mode(words_of(command))
    if mode is None or mode[0] is Penalty.WARN:
        raise UsageError("warnmode")
    step = await _last_step(group_id, services) | {"penalty": mode[0], "duration": mode[1]}
    await _save(message, group_id, [step], services, actor, words)


async def _last_step(group_id: int, services: Services) -> dict[str, Any]:
    escalation = (await services.lookups.get_settings(group_id)).escalation
    step = escalation[-1] if escalation else EscalationStep(warnings=3, penalty="ban")
    return step.model_dump()


@router.message(Command("escalation"), in_group)
async def escalation(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show the penalties for warnings, or set all steps."""
    text = (command.args or "").strip()
    if not text:
        settings = await services.settings.show(group_id, actor)
        await message.answer(describe(settings.escalation, words))
        return
    steps = [] if is_off(text) else [parse_step(part) for part in re.split(r"\s*[;\n]\s*", text) if part]
    await _save(message, group_id, steps, services, actor, words, example_of("escalation"))


def parse_step(text: str) -> dict[str, Any]:
    """`N [in TIME] PENALTY [TIME]`, as the fields of a step. Raises UsageError."""
    words = fold(text).replace("warnings", " ").replace(":", " ").split()
    step: dict[str, Any] = {}
    if words and (number := whole_number(words[0])) is not None:
        step["warnings"], words = number, words[1:]
    if len(words) > 1 and words[0] == "in":
        step["within"], words = _within(" ".join(words[1:]))
    if words:
        step["penalty"] = words.pop(0)
    if words:
        step["duration"] = parse_duration(" ".join(words))
    if not {"warnings", "penalty"} <= step.keys() or None in step.values():
        raise UsageError("escalation")
    return step


def _within(text: str) -> tuple[int | None, list[str]]:
    """The time at the start of a text (None if there's none), and the words after it."""
    try:
        read = read_time(text)
    except UnclearTime:
        read = None
    return (read.seconds, read.rest.split()) if read else (None, [])


def describe(steps: list[EscalationStep], words: Words) -> str:
    """The penalties that warnings lead to."""
    if not steps:
        return words(Key.ESCALATION_NONE)
    return "\n".join([words(Key.ESCALATION_HEADING), *(_step(step, words) for step in steps)])


def _step(step: EscalationStep, words: Words) -> Html:
    penalty = penalty_label(step.penalty, step.duration, words)
    if step.within is None:
        return words(Key.ESCALATION_STEP, count=step.warnings, penalty=penalty)
    within = Span(step.within)
    return words(Key.ESCALATION_STEP_WITHIN, count=step.warnings, within=within, penalty=penalty)


async def _save(
    message: Message,
    group_id: int,
    steps: list[dict[str, Any]],
    services: Services,
    actor: Actor,
    words: Words,
    example: str = "",
) -> None:
    patch = parse_input(SettingsPatch, {"escalation": steps}, example)
    settings = await services.settings.patch(group_id, patch, actor)
    await message.answer(describe(settings.escalation, words))


@router.message(Command("warntime"), in_group)
async def warn_time(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set how long a warning counts."""
    await services.permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
    typed = command.args or ""
    lifetime = parse_duration(typed)
    if lifetime is None and not is_off(typed):
        raise UsageError("warntime")
    patch = parse_input(SettingsPatch, {"warning_lifetime": lifetime}, example_of("warntime"))
    await services.settings.patch(group_id, patch, actor)
    if lifetime:
        await message.answer(words(Key.WARNING_LIFETIME, span=Span(lifetime)))
    else:
        await message.answer(words(Key.WARNING_LIFETIME_OFF))
