"""`/setflood`, `/setfloodtimer`, `/floodmode`: too many messages at once. One rule holds it."""

from typing import Any, Final, Literal

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.access import UsageError, parse_input, words_of
from handlers.filters import Command, in_group
from handlers.modes import save_rule, set_penalty
from models.actors import Actor
from models.durations import format_duration, parse_duration
from models.triggers import FloodTrigger
from services.registry import Services

router = Router(name="floods")

RULE: Final = "flood"
SECONDS: Final = 10
"""The window, unless another is given."""
DEFAULTS: Final[dict[str, Any]] = {
    "penalty": "mute",
    "penalty_duration": 3600,
    "delete_message": True,
    "description": "Not so fast",
}


@router.message(Command("setflood", "setfloodtimer"), in_group)
async def set_flood(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """So many messages (in so much time, or in a row) are a flood."""
    name, words = command.command.lower(), words_of(command)
    if [word.lower() for word in words] in (["off"], ["0"]):
        await services.rules.delete(group_id, RULE, actor)
        await message.answer("Floods are let through.")
        return
    seconds = _window(name, " ".join(words[1:]).lower())
    if not words or seconds is False:
        raise UsageError(name)
    trigger = parse_input(FloodTrigger, {"type": "flood", "messages": words[0], "seconds": seconds})
    fields = {"trigger": trigger.model_dump()}
    await save_rule(group_id, RULE, DEFAULTS | fields, fields, services, actor)
    span = f"in {format_duration(trigger.seconds)}" if trigger.seconds else "in a row"
    await message.answer(f"{trigger.messages} messages {span} are a flood.")


def _window(command: str, text: str) -> int | Literal[False] | None:
    """The seconds that were typed, None for “in a row”; False if it is neither."""
    if not text:
        return SECONDS
    if command == "setfloodtimer":
        return parse_duration(text) or False
    return None if text == "in a row" else False


@router.message(Command("floodmode"), in_group)
async def flood_mode(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """What a flood costs."""
    await set_penalty(command, group_id, RULE, services, actor)
    await message.answer(f"A flood costs: {' '.join(words_of(command)).lower()}.")
