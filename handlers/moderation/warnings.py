"""Warnings: who has how many, taking them back, and what they lead to."""

from html import escape
from typing import Any

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.moderation.moderation import act
from handlers.shared.access import InputError, UsageError, parse_input, words_of
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.modes import parse_mode
from handlers.shared.targets import meet, parse_command_target, parse_target
from models.actions import ActionType
from models.actors import Actor
from models.durations import UnclearTime, fold, format_duration, parse_duration, read_time
from models.permissions import Permission
from models.rules import Penalty
from models.settings import EscalationStep, SettingsPatch
from services.container import Services

router = Router(name="warnings")

_NEVER = ("off", "never", "0")


@router.message(Command("warns"), in_group)
async def warns(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Show the warnings of somebody, or one's own."""
    target, rest = await parse_target(message, command, group_id, services)
    if rest:
        raise UsageError("warns", problem="I know nobody by that.")
    if target is not None:
        target = await meet(target, group_id, services, actor, Permission.ACTIONS_VIEW, must_be_known=False)
    user_id = target.user_id if target else actor.user_id
    if user_id is None:
        raise UsageError("warns")
    found = await services.warnings.of_user(group_id, user_id, actor)
    lines = [f"Warnings: {await services.warnings.tally(group_id, user_id)}"]
    for warning in found[-20:]:
        until = f", until {warning.expires_at:%d %b}" if warning.expires_at else ""
        reason = f": {escape(warning.reason)}" if warning.reason else ""
        lines.append(f"• {warning.happened_at:%d %b} by {escape(warning.actor.name)}{until}{reason}")
    await message.answer("\n".join(lines))


@router.message(Command("rmwarn", "resetwarns"), in_group, identified)
async def take_back(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Take back the last warning of somebody, or all."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_WARN)
    aim = await parse_command_target(message, command, group_id, services, takes_reason=False)
    if aim.target.user_id is not None and not await services.warnings.active(group_id, aim.target.user_id):
        raise InputError(f"{aim.target.name} has no warnings")
    everything = command.command.lower() == "resetwarns"
    await act(message, group_id, aim, {"action_type": ActionType.UNWARN, "everything": everything}, services, actor)


@router.message(Command("warnlimit"), in_group)
async def warn_limit(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """So many warnings lead to the penalty."""
    words = words_of(command)
    if len(words) != 1:
        raise UsageError("warnlimit")
    step = {**await _last_step(group_id, services), "warnings": fold(words[0])}
    await _save(message, group_id, [step], services, actor, "/warnlimit 3")


@router.message(Command("warnmode"), in_group)
async def warn_mode(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """What the last warning leads to."""
    mode = parse_mode(words_of(command))
    if mode is None or mode[0] is Penalty.WARN:
        raise UsageError("warnmode")
    step = await _last_step(group_id, services) | {"penalty": mode[0], "duration": mode[1]}
    await _save(message, group_id, [step], services, actor)


async def _last_step(group_id: int, services: Services) -> dict[str, Any]:
    escalation = (await services.lookups.get_settings(group_id)).escalation
    step = escalation[-1] if escalation else EscalationStep(warnings=3, penalty="ban")
    return step.model_dump()


@router.message(Command("escalation"), in_group)
async def escalation(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Show what warnings lead to, or set all steps."""
    text = (command.args or "").strip()
    if not text:
        settings = await services.settings.show(group_id, actor)
        await message.answer(describe(settings.escalation))
        return
    steps = [] if text.lower() in _NEVER else [parse_step(part) for part in text.split(";")]
    await _save(message, group_id, steps, services, actor, "/escalation 3 mute 1d; 5 ban")


def parse_step(text: str) -> dict[str, Any]:
    """`N [in TIME] PENALTY [TIME]` as the fields of a step. Raises UsageError."""
    words = fold(text).replace("warnings", " ").replace(":", " ").split()
    step: dict[str, Any] = {}
    if words and words[0].isascii() and words[0].isdigit():
        step["warnings"] = words.pop(0)[:9]
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
    """The time that a text begins with (None if there is none), and the words behind it."""
    try:
        read = read_time(text)
    except UnclearTime:
        read = None
    return (read.seconds, read.rest.split()) if read else (None, [])


def describe(steps: list[EscalationStep]) -> str:
    """What warnings lead to."""
    if not steps:
        return "Warnings lead to nothing."
    lines = ["<b>What warnings lead to</b>"]
    for step in steps:
        within = f" in {format_duration(step.within)}" if step.within else ""
        duration = f" {format_duration(step.duration)}" if step.duration else ""
        lines.append(f"• {step.warnings}{within}: {step.penalty}{duration}")
    return "\n".join(lines)


async def _save(
    message: Message, group_id: int, steps: list[dict[str, Any]], services: Services, actor: Actor, example: str = ""
) -> None:
    patch = parse_input(SettingsPatch, {"escalation": steps}, example)
    settings = await services.settings.patch(group_id, patch, actor)
    await message.answer(describe(settings.escalation))


@router.message(Command("warntime"), in_group)
async def warn_time(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """How long a warning counts."""
    typed = command.args or ""
    lifetime = parse_duration(typed)
    if lifetime is None and fold(typed).strip() not in _NEVER:
        raise UsageError("warntime")
    patch = parse_input(SettingsPatch, {"warning_lifetime": lifetime})
    await services.settings.patch(group_id, patch, actor)
    await message.answer(f"A warning counts for {format_duration(lifetime)}." if lifetime else "Warnings never expire.")
