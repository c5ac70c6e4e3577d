"""`/setflood`, `/setfloodtimer`, `/floodmode`: too many messages at once. One rule holds it."""

from typing import Any, Final

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from handlers.access import UsageError, actor_of, parse_input, words_of
from handlers.filters import in_group
from handlers.modes import set_penalty
from models.durations import format_duration, parse_duration
from models.rules import RuleCreate, RulePatch
from models.triggers import FloodTrigger
from services.errors import Conflict
from services.registry import Services

router = Router(name="floods")

RULE: Final = "flood"
SECONDS: Final = 10
"""The window, unless another is given."""


@router.message(Command("setflood", "setfloodtimer"), in_group)
async def set_flood(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """So many messages (in so much time) are a flood."""
    name, words = command.command.lower(), words_of(command)
    if [word.lower() for word in words] in (["off"], ["0"]):
        await services.rules.delete(group_id, RULE, actor_of(message))
        await message.answer("Floods are let through.")
        return
    seconds = parse_duration(words[1]) if len(words) == 2 else SECONDS
    if not words or len(words) > (2 if name == "setfloodtimer" else 1) or seconds is None:
        raise UsageError(name)
    fields = {"type": "flood", "messages": words[0], "seconds": seconds}
    trigger = parse_input(FloodTrigger, fields)
    await _save(message, group_id, {"trigger": trigger.model_dump()}, services)
    await message.answer(f"{trigger.messages} messages in {format_duration(trigger.seconds)} are a flood.")


async def _save(message: Message, group_id: int, fields: dict[str, Any], services: Services) -> None:
    """Make the rule, which mutes for an hour, or change what is there."""
    actor = actor_of(message)
    penalty = {"penalty": "mute", "penalty_duration": 3600, "delete_message": True, "description": "Not so fast"}
    try:
        await services.rules.create(group_id, parse_input(RuleCreate, {"rule_name": RULE, **penalty, **fields}), actor)
    except Conflict:
        await services.rules.patch(group_id, RULE, parse_input(RulePatch, fields), actor)


@router.message(Command("floodmode"), in_group)
async def flood_mode(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """What a flood costs."""
    await set_penalty(message, command, group_id, RULE, services)
    await message.answer(f"A flood costs: {' '.join(words_of(command)).lower()}.")
