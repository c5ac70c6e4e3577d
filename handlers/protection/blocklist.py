"""`/addblocklist`, `/rmblocklist`, `/blocklist`, `/blocklistmode`: words that nobody may say."""

from html import escape
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.protection.wordlists import parse_entry
from handlers.shared.access import InputError, UsageError, parse_input
from handlers.shared.filters import Command, in_group
from handlers.shared.modes import typed_penalty
from models.actors import Actor
from models.blocklist import BlocklistAdd
from models.rules import Penalty, RuleRead
from services.container import Services
from services.core.lengths import shorten
from services.protection.wordlists import DESCRIPTION, words_of

router = Router(name="blocklist")

_SHOWN: Final = 3500


@router.message(Command("addblocklist"), in_group)
async def add(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Add words, with a reason and a mode of their own or without."""
    await services.rules.check_edit(group_id, actor)
    typed = parse_entry(command.args or "")
    if not typed.words:
        raise UsageError("addblocklist")
    fields = {"words": typed.words, "reason": typed.reason, **typed.penalty.of_rule()}
    added = await services.wordlists.add(group_id, parse_input(BlocklistAdd, fields), actor)
    told = [f"Blocked: {', '.join(typed.words)}. In all {added.total}."]
    if typed.reason:
        told.append(f"Reason: {typed.reason}")
    if typed.penalty.penalty is not None:
        told.append(f"It costs: {_cost(added.rules[0])}")
    await message.answer(escape("\n".join(told)))


@router.message(Command("rmblocklist"), in_group)
async def remove(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Take words off the list."""
    await services.rules.check_edit(group_id, actor)
    typed = parse_entry(command.args or "")
    words = typed.words
    if not words:
        raise UsageError("rmblocklist")
    if typed.reason:
        raise InputError(f"What about “{typed.reason}”? Put several words in brackets: (ONE, OTHER)")
    await services.wordlists.remove(group_id, words, actor)
    await message.answer(f"Not blocked any more: {escape(', '.join(words))}.")


@router.message(Command("blocklist"), in_group)
async def show(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Show the list."""
    lines = [_line(rule) for rule in await services.wordlists.all(group_id, actor) if words_of(rule)]
    text = escape(shorten("\n".join(lines), _SHOWN))
    await message.answer(f"<b>Blocked words</b>\n{text}" if lines else "No word is blocked.")


@router.message(Command("blocklistmode"), in_group)
async def mode(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """What a blocked word costs, besides the message."""
    await services.rules.check_edit(group_id, actor)
    rule = await services.wordlists.set_penalty(group_id, typed_penalty(command), actor)
    await message.answer(f"A blocked word costs: {_cost(rule)}.")


def _cost(rule: RuleRead) -> str:
    return "only the message" if rule.penalty is Penalty.NONE else rule.penalty_in_words


def _line(rule: RuleRead) -> str:
    text = ", ".join(sorted(words_of(rule)))
    if rule.description not in ("", DESCRIPTION):
        text += f": {rule.description}"
    return text if rule.penalty is Penalty.NONE else f"{text} ({rule.penalty_in_words})"
