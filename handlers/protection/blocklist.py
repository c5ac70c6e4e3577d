"""`/addblocklist`, `/rmblocklist`, `/blocklist`, `/blocklistmode`: words that members can't use."""

from collections.abc import Iterator, Sequence
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.protection.wordlists import parse_entry
from handlers.shared.access import InputError, UsageError, parse_input
from handlers.shared.access import words_of as typed_words
from handlers.shared.filters import Command, in_group
from handlers.shared.modes import typed_penalty
from handlers.shared.texts import page_number, paged
from models.actors import Actor
from models.batches import batches
from models.blocklist import BlocklistAdd
from models.rules import Penalty, RuleRead
from services.container import Services
from services.core.lengths import shorten
from services.protection.wordlists import words_of
from texts import Html, Key, Sentence, Words, to_html
from texts.labels import penalty_label

router = Router(name="blocklist")

_IN_A_LINE: Final = 20
"""Words in one line, so that a page has room for each line, no matter how long the words are."""
_SHOWN: Final = 200
"""UTF-16 units shown of text that we don't understand."""


@router.message(Command("addblocklist"), in_group)
async def add(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Block words, optionally with their own reason and penalty."""
    await services.rules.check_edit(group_id, actor)
    typed = parse_entry(command.args or "")
    if not typed.words:
        raise UsageError("addblocklist")
    fields = {"words": typed.words, "reason": typed.reason, **typed.penalty.of_rule()}
    added = await services.wordlists.add(group_id, parse_input(BlocklistAdd, fields), actor)
    said = [words(Key.BLOCKLIST_ADDED, words=_listed(typed.words, words), count=added.total)]
    if typed.reason:
        said.append(words(Key.BLOCKLIST_REASON, reason=typed.reason))
    if typed.penalty.penalty is not None:
        said.append(words(Key.BLOCKLIST_PENALTY, penalty=_penalty(added.rules[0], words)))
    await message.answer("\n".join(said))


@router.message(Command("rmblocklist"), in_group)
async def remove(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Remove words from the list."""
    await services.rules.check_edit(group_id, actor)
    typed = parse_entry(command.args or "")
    if not typed.words:
        raise UsageError("rmblocklist")
    if typed.reason:
        raise InputError(Sentence(Key.BLOCKLIST_WHAT_ABOUT, {"typed": shorten(typed.reason, _SHOWN)}))
    await services.wordlists.remove(group_id, typed.words, actor)
    await message.answer(words(Key.BLOCKLIST_REMOVED, words=_listed(typed.words, words)))


@router.message(Command("blocklist"), in_group)
async def show(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show the list."""
    page = page_number(typed_words(command))
    if page is None:
        raise UsageError("blocklist")
    lines = [line for rule in await services.wordlists.all(group_id, actor) for line in _lines(rule, words)]
    if not lines:
        await message.answer(words(Key.ERROR_BLOCKLIST_EMPTY))
        return
    await message.answer(paged(words(Key.BLOCKLIST_TITLE), lines, page, "blocklist", words))


@router.message(Command("blocklistmode"), in_group)
async def mode(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set the penalty for blocked words, in addition to deleting the message."""
    await services.rules.check_edit(group_id, actor)
    rule = await services.wordlists.set_penalty(group_id, typed_penalty(command), actor)
    await message.answer(words(Key.BLOCKLIST_MODE, penalty=_penalty(rule, words)))


def _penalty(rule: RuleRead, words: Words) -> Html:
    return penalty_label(rule.penalty, rule.penalty_duration, words)


def _listed(blocked: Sequence[str], words: Words) -> Html:
    """Blocked words, only the first ones if there are many. A @name among them notifies nobody."""
    more = ["…"] if len(blocked) > _IN_A_LINE else []
    return words.listed([*(Html(f"<code>{to_html(one)}</code>") for one in blocked[:_IN_A_LINE]), *more])


def _lines(rule: RuleRead, words: Words) -> Iterator[Html]:
    for blocked in batches(sorted(words_of(rule)), _IN_A_LINE):
        yield _line(_listed(blocked, words), rule, words)


def _line(blocked: Html, rule: RuleRead, words: Words) -> Html:
    penalty, reason = _penalty(rule, words), rule.description
    match bool(reason), rule.penalty is not Penalty.NONE:
        case True, True:
            return words(Key.BLOCKLIST_LINE_REASON_PENALTY, words=blocked, reason=reason, penalty=penalty)
        case True, False:
            return words(Key.BLOCKLIST_LINE_REASON, words=blocked, reason=reason)
        case False, True:
            return words(Key.BLOCKLIST_LINE_PENALTY, words=blocked, penalty=penalty)
    return blocked
