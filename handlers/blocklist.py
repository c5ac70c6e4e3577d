"""`/addblocklist` and its kin: words that nobody may say.

One rule holds all words without a reason or a mode of their own; each of the others is a rule of its own.
"""

import hashlib
import re
from collections.abc import Sequence
from html import escape
from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.access import InputError, UsageError, parse_input
from handlers.filters import Command, in_group
from handlers.modes import penalty_fields, save_rule, set_penalty
from models.actors import Actor
from models.pages import PAGE_LIMIT, PageQuery
from models.permissions import Permission
from models.rules import Penalty, RulePatch, RuleQuery, RuleRead
from models.triggers import WordsTrigger
from services.lengths import shorten
from services.normaliser import normalise
from services.registry import Services

router = Router(name="blocklist")

RULE: Final = "blocklist"
_LIST: Final = re.compile(r'\s*\(\s*(.+?)\s*\)(.*)|\s*"([^"]+)"(.*)|\s*(\S+)(.*)', re.DOTALL)
_MODE: Final = re.compile(r"\{([^{}]*)\}\s*$")
_DESCRIPTION: Final = "Blocked words"
_SHOWN: Final = 3500


def parse_entry(text: str) -> tuple[list[str], str, dict[str, Any] | None]:
    """`WORD`, `"A PHRASE"` or `(ONE, "AN OTHER")`, then a reason, then `{a mode}`; each but the first may be missing.

    Raises InputError for a mode that is none.
    """
    match = _LIST.fullmatch(text)
    if match is None:
        return [], "", None
    several, phrase, word = match[1], match[3], match[5]
    rest = (match[2] or match[4] or match[6] or "").strip()
    words = [part.strip().strip('"') for part in several.split(",")] if several else [phrase or word]
    mode = _MODE.search(rest)
    penalty = penalty_fields(mode[1].split()) if mode else None
    if mode and penalty is None:
        raise InputError(f"“{mode[1]}” is no mode")
    return [one for one in words if one], (rest[: mode.start()].strip() if mode else rest), penalty


@router.message(Command("addblocklist"), in_group)
async def add(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Add words, with a reason and a mode of their own or without."""
    await services.permissions.require(actor, group_id, Permission.RULES_EDIT)
    added, reason, penalty = parse_entry(command.args or "")
    if not added:
        raise UsageError("addblocklist")
    rules = await _rules(group_id, actor, services)
    await _take_off(group_id, rules, [one for one in added if reason or penalty], actor, services)
    name = _name_of(added) if reason or penalty else RULE
    words = list(dict.fromkeys([*_words(rules.get(name)), *added]))
    changed: dict[str, Any] = {"trigger": {"type": "words", "words": words}, **(penalty or {})}
    made = {"description": reason or _DESCRIPTION, "delete_message": True, "priority": int(name != RULE), **changed}
    await save_rule(group_id, name, made, changed | ({"description": reason} if reason else {}), services, actor)
    total = len({word for rule in (await _rules(group_id, actor, services)).values() for word in _words(rule)})
    await message.answer(f"Blocked: {escape(', '.join(added))}. In all {total}.")


@router.message(Command("rmblocklist"), in_group)
async def remove(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Take words off the list."""
    await services.permissions.require(actor, group_id, Permission.RULES_EDIT)
    removed, _, _ = parse_entry(command.args or "")
    if not removed:
        raise UsageError("rmblocklist")
    if not await _take_off(group_id, await _rules(group_id, actor, services), removed, actor, services):
        raise InputError("None of that is blocked")
    await message.answer(f"Not blocked any more: {escape(', '.join(removed))}.")


@router.message(Command("blocklist"), in_group)
async def show(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Show the list."""
    await services.permissions.require(actor, group_id, Permission.RULES_VIEW)
    rules = await _rules(group_id, actor, services)
    lines = [_line(rule) for _, rule in sorted(rules.items()) if _words(rule)]
    text = escape(shorten("\n".join(lines), _SHOWN))
    await message.answer(f"<b>Blocked words</b>\n{text}" if lines else "No word is blocked.")


@router.message(Command("blocklistmode"), in_group)
async def mode(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """What a blocked word costs, besides the message."""
    await set_penalty(command, group_id, RULE, services, actor)
    await message.answer(f"A blocked word costs: {escape(command.args or '')}.")


async def _take_off(
    group_id: int, rules: dict[str, RuleRead], words: Sequence[str], actor: Actor, services: Services
) -> bool:
    """Take words off every rule that blocks them; answers whether one did."""
    found = False
    for name, rule in rules.items():
        left = [word for word in _words(rule) if word not in words]
        if len(left) == len(_words(rule)):
            continue
        found = True
        if left:
            patch = parse_input(RulePatch, {"trigger": {"type": "words", "words": left}})
            await services.rules.patch(group_id, name, patch, actor)
        else:
            await services.rules.delete(group_id, name, actor)
    return found


def _name_of(words: Sequence[str]) -> str:
    """A rule's name for words with a reason or a mode of their own: the same words, the same rule."""
    same = ",".join(sorted(normalise(word) for word in words))
    return f"{RULE}-{hashlib.blake2b(same.encode(), digest_size=4).hexdigest()}"


async def _rules(group_id: int, actor: Actor, services: Services) -> dict[str, RuleRead]:
    """The rules of the list, by their names."""
    found = await services.rules.page(group_id, RuleQuery(), PageQuery(limit=PAGE_LIMIT), actor)
    return {rule.rule_name: rule for rule in found.items if rule.rule_name.split("-")[0] == RULE}


def _line(rule: RuleRead) -> str:
    text = ", ".join(sorted(_words(rule)))
    if rule.rule_name != RULE and rule.description != _DESCRIPTION:
        text += f": {rule.description}"
    return text if rule.penalty is Penalty.NONE else f"{text} ({rule.penalty_in_words})"


def _words(rule: RuleRead | None) -> list[str]:
    return list(rule.trigger.words) if rule and isinstance(rule.trigger, WordsTrigger) else []
