"""`/setflood`, `/setfloodtimer`, `/floodmode`: too many messages in a short time."""

import contextlib
import re
from typing import Final, Literal

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, example_of, parse_input
from handlers.shared.filters import Command, in_group
from handlers.shared.modes import typed_penalty
from handlers.shared.typed import is_off
from models.actors import Actor
from models.durations import fold, parse_duration
from models.floods import FLOOD_SECONDS, FloodPut
from models.triggers import FloodTrigger
from services.container import Services
from services.core.errors import NotFound
from texts import Html, Key, Span, Words
from texts.labels import penalty_label

router = Router(name="floods")

_LIMIT: Final = re.compile(r"(\S+?)(?:\s+(?:messages|msgs?))?(?:\s*[/,]?\s+|\s*/\s*)(.+)|(\S+)", re.IGNORECASE)
_SPAN: Final = re.compile(r"(?:in|within|per|every)\s+", re.IGNORECASE)


@router.message(Command("setflood", "setfloodtimer"), in_group)
async def set_flood(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set how many messages, within a time or in a row, count as flooding. Without any, show it."""
    name, text = command.command, fold((command.args or "").strip())
    if not text and name == "setflood":
        await _show(message, group_id, services, actor, words)
        return
    await services.rules.check_edit(group_id, actor)
    if is_off(text):
        await _lift(group_id, services, actor)
        await message.answer(words(Key.FLOOD_OFF))
        return
    match = _LIMIT.fullmatch(text)
    seconds = _window(match[2] or "") if match else False
    if match is None or seconds is False:
        raise UsageError(name)
    limit = parse_input(FloodPut, {"messages": match[1] or match[3], "seconds": seconds}, example_of(name))
    rule = await services.floods.put(group_id, limit, actor)
    assert isinstance(rule.trigger, FloodTrigger), "it has just been set"
    await message.answer(_limit(rule.trigger, words))


async def _show(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Show the limit and its penalty."""
    with contextlib.suppress(NotFound):
        rule = await services.floods.get(group_id, actor)
        if rule.is_active and isinstance(rule.trigger, FloodTrigger):
            penalty = penalty_label(rule.penalty, rule.penalty_duration, words)
            await message.answer(f"{_limit(rule.trigger, words)}\n{words(Key.FLOOD_MODE, penalty=penalty)}")
            return
    await message.answer(words(Key.FLOOD_OFF))


def _limit(trigger: FloodTrigger, words: Words) -> Html:
    """The sentence about the limit."""
    if trigger.seconds is None:
        return words(Key.FLOOD_IN_A_ROW, count=trigger.messages)
    return words(Key.FLOOD_IN_TIME, count=trigger.messages, span=Span(trigger.seconds))


async def _lift(group_id: int, services: Services, actor: Actor) -> None:
    try:
        await services.floods.delete(group_id, actor)
    except NotFound:
        return  # there is no limit


def _window(text: str) -> int | Literal[False] | None:
    """The number of seconds that was typed, None for “in a row”; False if it's neither."""
    if not text:
        return FLOOD_SECONDS
    if text.lower() == "in a row":
        return None
    return parse_duration(_SPAN.sub("", text, count=1)) or False


@router.message(Command("floodmode"), in_group)
async def flood_mode(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set the penalty for flooding."""
    await services.rules.check_edit(group_id, actor)
    rule = await services.floods.set_penalty(group_id, typed_penalty(command), actor)
    await message.answer(words(Key.FLOOD_MODE, penalty=penalty_label(rule.penalty, rule.penalty_duration, words)))
