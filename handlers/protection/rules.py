"""`/rules`: everyone can see the rules. People who may edit them can add, delete and switch them."""

from typing import Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import UsageError, example_of, parse_input, words_of
from handlers.shared.addresses import args_with_addresses
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import unclear_time
from handlers.shared.texts import page_number, paged
from handlers.shared.typed import bare_name
from models.actors import Actor
from models.durations import UnclearTime, read_time
from models.pages import PAGE_LIMIT, PageQuery
from models.rules import TIMED_PENALTIES, Penalty, RuleCreate, RulePatch, RuleQuery, RuleRead
from services.container import Services
from services.protection.labels import rule_text
from texts import Html, Key, Sentence, Words
from texts.labels import penalty_label

router = Router(name="rules")

SHOW = "rules"
"""The data of a button that shows the rules."""
_TIMED: Final = {"tmute": Penalty.MUTE, "tban": Penalty.BAN}
"""The names of the commands that need a time."""
_PENALTIES: Final = {**{penalty.value: penalty for penalty in Penalty}, **_TIMED}


@router.message(Command("rules"), in_group)
async def rules(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """List the rules, or change them."""
    typed = words_of(command)
    page = page_number(typed)
    if page is not None:
        await message.answer(await _list(group_id, page, actor, services, words))
        return
    verb = typed[0].lower()
    change = {"add": _add, "del": _delete, "delete": _delete, "on": _switch, "off": _switch}.get(verb)
    if change is None or len(typed) < 2:
        raise UsageError("rules", verb)
    await message.answer(await change(group_id, args_with_addresses(message, command), services, actor, words))


@router.callback_query(F.data == SHOW)
async def show(query: CallbackQuery, services: Services, actor: Actor, words: Words) -> None:
    """Show the rules from a button."""
    await query.answer()
    if query.message is not None:
        await query.message.answer(await _list(query.message.chat.id, 1, actor, services, words))


async def _list(group_id: int, page: int, actor: Actor, services: Services, words: Words) -> str:
    found = await services.rules.page(group_id, RuleQuery(is_active=True), PageQuery(limit=PAGE_LIMIT), actor)
    if not found.items:
        return words(Key.RULES_NONE)
    blocks = [_describe(number, rule, words) for number, rule in enumerate(found.items, start=1)]
    return paged(words(Key.RULES_TITLE), blocks, page, "rules", words)


def _describe(number: int, rule: RuleRead, words: Words) -> Html:
    name, text = rule.rule_name, rule_text(rule, words)
    penalty = penalty_label(rule.penalty, rule.penalty_duration, words)
    match bool(text), rule.penalty is not Penalty.NONE:
        case True, True:
            return words(Key.RULE_LINE_PENALTY, number=number, name=name, text=text, penalty=penalty)
        case True, False:
            return words(Key.RULE_LINE, number=number, name=name, text=text)
        case False, True:
            return words(Key.RULE_LINE_BARE_PENALTY, number=number, name=name, penalty=penalty)
    return words(Key.RULE_LINE_BARE, number=number, name=name)


async def _add(group_id: int, arguments: str, services: Services, actor: Actor, words: Words) -> Html:
    rule = parse_input(RuleCreate, parse_rule(arguments.split(maxsplit=1)[1]), example_of("rules", "add"))
    made = await services.rules.create(group_id, rule, actor)
    said = Key.RULE_ADDED if made.penalty is Penalty.NONE else Key.RULE_ADDED_PENALTY
    return words(said, name=made.rule_name)


def parse_rule(text: str) -> dict[str, object]:
    """`NAME [PENALTY [DURATION]] [priority=N] TEXT`, as the fields of a rule. Raises UsageError."""
    name, rest = _split(text)
    fields: dict[str, object] = {"rule_name": name}
    word, after = _split(rest)
    penalty = _PENALTIES.get(word.lower())
    if penalty is not None:
        fields["penalty"], rest = penalty, after
        if penalty in TIMED_PENALTIES:
            fields["penalty_duration"], rest = _time_of_penalty(rest)
        if word.lower() in _TIMED and fields["penalty_duration"] is None:
            raise UsageError("rules", "add", Sentence(Key.TIME_MISSING))
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
    """The seconds at the start of a text (None if there are none), and the rest."""
    try:
        read = read_time(text)
    except UnclearTime as error:
        raise UsageError("rules", "add", unclear_time(error)) from None
    return (read.seconds, read.rest) if read else (None, text)


async def _delete(group_id: int, arguments: str, services: Services, actor: Actor, words: Words) -> Html:
    name = _only_name(arguments)
    gone = await services.rules.delete(group_id, name, actor)
    return words(Key.RULE_DELETED, name=gone)


async def _switch(group_id: int, arguments: str, services: Services, actor: Actor, words: Words) -> Html:
    name = _only_name(arguments)
    verb = arguments.split(maxsplit=1)[0].lower()
    rule = await services.rules.patch(group_id, name, RulePatch(is_active=verb == "on"), actor)
    return words(Key.RULE_ON if verb == "on" else Key.RULE_OFF, name=rule.rule_name)


def _only_name(arguments: str) -> str:
    verb, name, *more = arguments.split()
    if more:
        raise UsageError("rules", verb.lower())
    return bare_name(name)
