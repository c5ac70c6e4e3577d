"""`/nightmode`: at night nothing is said."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.schedules import Schedule, parse_schedule
from services.container import Services
from services.core.errors import NotFound

router = Router(name="nightmode")

_OPEN = "The nights are open."


@router.message(Command("nightmode"), in_group)
async def night_mode(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Show, set, or end the night's rest."""
    typed = (command.args or "").strip()
    if not typed:
        await message.answer(await _shown(group_id, services, actor))
        return
    await services.rules.check_edit(group_id, actor)
    if typed.lower() in ("off", "no", "none", "stop", "disable"):
        await message.answer(await _end(group_id, services, actor))
        return
    fields = parse_schedule(typed)
    if fields is None:
        raise UsageError("nightmode")
    rule = await services.night_mode.put(group_id, parse_input(Schedule, fields, "/nightmode 22:00-07:00"), actor)
    await message.answer(f"Between {escape(str(rule.schedule))} only who keeps order may write.")


async def _end(group_id: int, services: Services, actor: Actor) -> str:
    try:
        await services.night_mode.delete(group_id, actor)
    except NotFound:
        return _OPEN  # they were
    return _OPEN


async def _shown(group_id: int, services: Services, actor: Actor) -> str:
    try:
        rule = await services.night_mode.get(group_id, actor)
    except NotFound:
        return _OPEN
    return f"The group rests: {escape(str(rule.schedule))}."
