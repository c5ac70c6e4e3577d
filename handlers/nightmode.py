"""`/nightmode`: at night nothing is said. One rule holds it."""

from html import escape
from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.access import UsageError, parse_input
from handlers.filters import Command, in_group
from handlers.modes import save_rule
from models.actors import Actor
from models.schedules import Schedule, parse_schedule
from services.errors import NotFound
from services.registry import Services

router = Router(name="nightmode")

RULE: Final = "nightmode"


@router.message(Command("nightmode"), in_group)
async def night_mode(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Show, set, or end the night's rest."""
    typed = (command.args or "").strip()
    if not typed:
        await message.answer(await _shown(group_id, services, actor))
        return
    if typed.lower() == "off":
        await services.rules.delete(group_id, RULE, actor)
        await message.answer("The nights are open.")
        return
    fields = parse_schedule(typed)
    if fields is None:
        raise UsageError("nightmode")
    schedule = parse_input(Schedule, fields)
    made: dict[str, Any] = {
        "trigger": {"type": "any"},
        "delete_message": True,
        "description": "The group rests",
        "schedule": schedule.model_dump(),
    }
    await save_rule(group_id, RULE, made, {"schedule": schedule.model_dump()}, services, actor)
    await message.answer(f"Between {escape(str(schedule))} only who keeps order may write.")


async def _shown(group_id: int, services: Services, actor: Actor) -> str:
    try:
        rule = await services.rules.get(group_id, RULE, actor)
    except NotFound:
        return "The nights are open."
    return f"The group rests: {escape(str(rule.schedule))}."
