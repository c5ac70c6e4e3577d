"""`/addblocklist` and its kin: words that nobody may say. One rule holds them all."""

import re
from html import escape
from typing import Final

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from handlers.access import InputError, UsageError, actor_of, parse_input
from handlers.filters import in_group
from handlers.modes import set_penalty
from handlers.texts import shorten
from models.actors import Actor
from models.permissions import Permission
from models.rules import RuleCreate, RulePatch, RuleRead
from models.triggers import WordsTrigger
from services.errors import NotFound
from services.registry import Services

router = Router(name="blocklist")

RULE: Final = "blocklist"
_PHRASE: Final = re.compile(r'"([^"]+)"|(\S+)')
_SHOWN: Final = 3500


@router.message(Command("addblocklist"), in_group)
async def add(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """Add words, or phrases in quotes."""
    actor = actor_of(message)
    await services.permissions.require(actor, group_id, Permission.RULES_EDIT)
    added = _phrases(command)
    rule = await _find(group_id, actor, services)
    words = list(dict.fromkeys([*_words(rule), *added]))
    trigger = {"type": "words", "words": words}
    if rule is None:
        fields = {"rule_name": RULE, "description": "Blocked words", "delete_message": True, "trigger": trigger}
        await services.rules.create(group_id, parse_input(RuleCreate, fields), actor)
    else:
        await services.rules.patch(group_id, RULE, parse_input(RulePatch, {"trigger": trigger}), actor)
    await message.answer(f"Blocked: {escape(', '.join(added))}. In all {len(words)}.")


@router.message(Command("rmblocklist"), in_group)
async def remove(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """Take words off the list."""
    actor = actor_of(message)
    await services.permissions.require(actor, group_id, Permission.RULES_EDIT)
    removed = _phrases(command)
    rule = await _find(group_id, actor, services)
    left = [word for word in _words(rule) if word not in removed]
    if rule is None or len(left) == len(_words(rule)):
        raise InputError("None of that is blocked")
    if left:
        patch = parse_input(RulePatch, {"trigger": {"type": "words", "words": left}})
        await services.rules.patch(group_id, RULE, patch, actor)
    else:
        await services.rules.delete(group_id, RULE, actor)
    await message.answer(f"Not blocked any more: {escape(', '.join(removed))}.")


@router.message(Command("blocklist"), in_group)
async def show(message: Message, group_id: int, services: Services) -> None:
    """Show the list."""
    actor = actor_of(message)
    await services.permissions.require(actor, group_id, Permission.RULES_VIEW)
    words = sorted(_words(await _find(group_id, actor, services)))
    text = escape(shorten(", ".join(words), _SHOWN))
    await message.answer(f"<b>Blocked words</b>\n{text}" if words else "No word is blocked.")


@router.message(Command("blocklistmode"), in_group)
async def mode(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """What a blocked word costs, besides the message."""
    await set_penalty(message, command, group_id, RULE, services)
    await message.answer(f"A blocked word costs: {escape(command.args or '')}.")


def _phrases(command: CommandObject) -> list[str]:
    phrases = [quoted or word for quoted, word in _PHRASE.findall(command.args or "")]
    if not phrases:
        raise UsageError(command.command.lower())
    return phrases


async def _find(group_id: int, actor: Actor, services: Services) -> RuleRead | None:
    try:
        return await services.rules.get(group_id, RULE, actor)
    except NotFound:
        return None


def _words(rule: RuleRead | None) -> list[str]:
    return list(rule.trigger.words) if rule and isinstance(rule.trigger, WordsTrigger) else []
