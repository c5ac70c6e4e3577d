"""`/nightmode`: during set hours only moderators can post."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, example_of, parse_input
from handlers.shared.filters import Command, in_group
from handlers.shared.typed import is_off
from models.actors import Actor
from models.durations import fold
from models.rules import RuleRead
from models.schedules import Schedule, parse_schedule
from services.container import Services
from services.core.errors import NotFound
from services.protection.labels import night_text
from texts import Html, Key, Words

router = Router(name="nightmode")


@router.message(Command("nightmode"), in_group)
async def night_mode(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show, set or remove the hours."""
    typed = (command.args or "").strip()
    if not typed:
        await message.answer(await _shown(group_id, services, actor, words))
        return
    await services.rules.check_edit(group_id, actor)
    if is_off(typed):
        await _end(group_id, services, actor)
        await message.answer(words(Key.NIGHT_OFF))
        return
    fields = parse_schedule(fold(typed))
    if fields is None:
        raise UsageError("nightmode")
    rule = await services.night_mode.put(group_id, parse_input(Schedule, fields, example_of("nightmode")), actor)
    await message.answer(_said(rule, words))


async def _end(group_id: int, services: Services, actor: Actor) -> None:
    try:
        await services.night_mode.delete(group_id, actor)
    except NotFound:
        return  # it's off already


async def _shown(group_id: int, services: Services, actor: Actor, words: Words) -> Html:
    try:
        rule = await services.night_mode.get(group_id, actor)
    except NotFound:
        return words(Key.NIGHT_OFF)
    return _said(rule, words)


def _said(rule: RuleRead, words: Words) -> Html:
    return night_text(rule.schedule, words) if rule.schedule is not None else words(Key.NIGHT_OFF)
