"""`/rules`: everyone sees them; who may edit them adds, deletes and switches them."""

from html import escape
from typing import Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.texts import page_number, paged
from models.actors import Actor
from models.durations import UnclearTime, read_time
from models.pages import PAGE_LIMIT, PageQuery
from models.rules import TIMED_PENALTIES, Penalty, RuleCreate, RulePatch, RuleQuery, RuleRead
from services.container import Services
from services.core.lengths import shorten

router = Router(name="rules")

SHOW = "rules"
"""The data of a button that shows the rules."""
_DESCRIPTION_SHOWN = 700
_TIMED: Final = {"tmute": Penalty.MUTE, "tban": Penalty.BAN}
"""As the commands are called that need a time."""
_PENALTIES: Final = {**{penalty.value: penalty for penalty in Penalty}, **_TIMED}


@router.message(Command("rules"), in_group)
async def rules(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """List the rules, or change them."""
    words = words_of(command)
    page = page_number(words)
    if page is not None:
        await message.answer(await _list(group_id, page, actor, services))
        return
    verb = words[0].lower()
    change = {"add": _add, "del": _delete, "on": _switch, "off": _switch}.get(verb)
    if change is None or len(words) < 2:
        raise UsageError("rules", verb)
    await message.answer(await change(group_id, command.args or "", services, actor))


@router.callback_query(F.data == SHOW)
async def show(query: CallbackQuery, services: Services, actor: Actor) -> None:
    """Show the rules from a button."""
    await query.answer()
    if query.message is not None:
        await query.message.answer(await _list(query.message.chat.id, 1, actor, services))


async def _list(group_id: int, page: int, actor: Actor, services: Services) -> str:
    found = await services.rules.page(group_id, RuleQuery(is_active=True), PageQuery(limit=PAGE_LIMIT), actor)
    if not found.items:
        return "This group has no rules yet."
    blocks = [_describe(number, rule) for number, rule in enumerate(found.items, start=1)]
    return paged("Rules", blocks, page, "rules")


def _describe(number: int, rule: RuleRead) -> str:
    text = shorten(rule.description, _DESCRIPTION_SHOWN)
    penalty = f" <i>({rule.penalty_in_words})</i>" if rule.penalty is not Penalty.NONE else ""
    return f"{number}. <b>{escape(rule.rule_name)}</b>{': ' if text else ''}{escape(text)}{penalty}"


async def _add(group_id: int, arguments: str, services: Services, actor: Actor) -> str:
    rule = parse_input(RuleCreate, parse_rule(arguments.split(maxsplit=1)[1]))
    made = await services.rules.create(group_id, rule, actor)
    return f"Rule <b>{escape(made.rule_name)}</b> added."


def parse_rule(text: str) -> dict[str, object]:
    """`NAME [PENALTY [DURATION]] [priority=N] TEXT` as the fields of a rule. Raises UsageError."""
    name, rest = _split(text)
    fields: dict[str, object] = {"rule_name": name}
    word, after = _split(rest)
    penalty = _PENALTIES.get(word.lower())
    if penalty is not None:
        fields["penalty"], rest = penalty, after
        if penalty in TIMED_PENALTIES:
            fields["penalty_duration"], rest = _time_of_penalty(rest)
        if word.lower() in _TIMED and fields["penalty_duration"] is None:
            raise UsageError("rules", "add", "For how long?")
    word, after = _split(rest)
    if word.lower().startswith("priority="):
        fields["priority"] = word.partition("=")[2]
        rest = after
    return fields | {"description": rest}


def _split(text: str) -> tuple[str, str]:
    """The first word, and what follows it."""
    word, *rest = text.split(maxsplit=1) or [""]
    return word, "".join(rest).rstrip()


def _time_of_penalty(text: str) -> tuple[int | None, str]:
    """The seconds that a text begins with, if it does, and the rest."""
    try:
        read = read_time(text)
    except UnclearTime as error:
        raise UsageError("rules", "add", f"{error} Type it like 20m, 2h or 3d, or type forever.") from None
    return (read.seconds, read.rest) if read else (None, text)


async def _delete(group_id: int, arguments: str, services: Services, actor: Actor) -> str:
    name = _only_name(arguments)
    await services.rules.delete(group_id, name, actor)
    return f"Rule <b>{escape(name)}</b> deleted."


async def _switch(group_id: int, arguments: str, services: Services, actor: Actor) -> str:
    name = _only_name(arguments)
    verb = arguments.split(maxsplit=1)[0].lower()
    await services.rules.patch(group_id, name, RulePatch(is_active=verb == "on"), actor)
    return f"Rule <b>{escape(name)}</b> is {verb}."


def _only_name(arguments: str) -> str:
    verb, name, *more = arguments.split()
    if more:
        raise UsageError("rules", verb.lower())
    return name
