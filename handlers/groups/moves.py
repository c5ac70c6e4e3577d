"""`/export` sends a group's configuration as a file, and `/import` imports one in reply to it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    Document,
    Message,
    ReplyParameters,
)

from gateway.answering import AnsweringBot
from handlers.shared.access import UsageError, refuse_words, words_of
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.files import file_asked_about, read_document, send_privately
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.speech import reason_of
from models.actors import Actor
from models.imports import Outcome, Source
from models.moves import FILE_LIMIT, GroupFile, LackCode, Part
from services.container import Services
from services.core.errors import ServiceError
from services.moves.exports import parts_named
from services.moves.imports import parsed
from services.moves.planning import Item, Plan
from texts import Html, Key, Sentence, Words, to_html

router = Router(name="moves")

_IMPORT: Final = "import"
_NAMES: Final = 5
"""Names in one line of a summary, at most."""
_REASONS: Final = 8
"""Reasons in a summary, at most."""
_NAME_LENGTH: Final = 24
"""Characters of a name, so that a summary fits in a message."""
_TITLES: Final = {Source.GROUPKEEPER: Key.IMPORT_TITLE, Source.ROSE: Key.IMPORT_TITLE_ROSE}
_PARTS: Final = {
    Part.SETTINGS: Key.PART_SETTINGS,
    Part.ROLES: Key.PART_ROLES,
    Part.RULES: Key.PART_RULES,
    Part.PEOPLE: Key.PART_PEOPLE,
    Part.SAMPLES: Key.PART_SAMPLES,
}
_NAMED: Final = frozenset({Part.ROLES, Part.RULES})
"""Parts whose items people know by name. Of the others, only the number is shown."""


@router.message(Command("export"), in_group, identified)
async def export(
    message: Message,
    command: CommandObject,
    group_id: int,
    bot: AnsweringBot,
    services: Services,
    actor: Actor,
    words: Words,
) -> None:
    """Send the file in private, because it names people and what is forbidden."""
    typed = [word.strip(",").lower() for word in words_of(command)]
    try:
        parts = parts_named(",".join(typed) or None)
    except ServiceError as error:
        raise UsageError("export", problem=error.sentence or "") from None
    file = await services.exports.file(group_id, parts, actor)
    document = BufferedInputFile(file.model_dump_json(indent=1).encode(), filename="group.json")
    await send_privately(message, document, _caption(file, words), actor, bot, words)


def _caption(file: GroupFile, words: Words) -> Html:
    lacking = [lack for lack in file.lacks if lack.code is not LackCode.NEVER]
    said = words(Key.EXPORT_CAPTION, group=file.group.name)
    if not lacking:
        return said
    parts = words.in_row(_part(part, words) for part in dict.fromkeys(lack.what for lack in lacking))
    return Html(f"{said}\n{words(Key.EXPORT_CAPTION_LACKS, parts=parts)}")


@router.message(Command("import"), in_group, identified)
async def ask(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show what a file would change, and ask."""
    refuse_words(command)
    await services.imports.check(group_id, actor)
    replied = message.reply_to_message
    if replied is None or replied.document is None or actor.user_id is None:
        raise UsageError("import", problem=Sentence(Key.IMPORT_REPLY_TO_FILE))
    source, plan = await services.imports.look(group_id, await _content(replied.document, services), actor)
    said = _summary(_TITLES[source], plan, words)
    where = ReplyParameters(message_id=replied.message_id)  # a tap finds the file through it
    if plan.is_empty:
        await message.answer(Html(f"{said}\n\n{words(Key.IMPORT_NOTHING)}"), reply_parameters=where)
        return
    question = Html(f"{said}\n\n{words(Key.IMPORT_QUESTION)}")
    asked = Confirm(what=_IMPORT, user_id=actor.user_id, group_id=group_id, value=plan.token)
    await ask_first(message, question, words(Key.BUTTON_IMPORT), asked, words, where)


@router.callback_query(confirmed(_IMPORT))
async def carry_out(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Import the file that the question replies to."""
    asked, document = file_asked_about(query)
    content = await _content(document, services)
    _, plan = await services.imports.apply(callback_data.group_id, content, callback_data.value, actor)
    await query.answer()
    await asked.edit_text(_summary(Key.IMPORT_DONE, plan, words))


async def _content(document: Document, services: Services) -> dict[str, object]:
    """The file's JSON. Raises InputError for a file that's too large, Invalid, TelegramError."""
    return parsed(await read_document(document, FILE_LIMIT, services))


def _summary(title: Key, plan: Plan, words: Words) -> Html:
    lines = [words(title)]
    for outcome, key in (
        (Outcome.ADDED, Key.IMPORT_ADDED),
        (Outcome.CHANGED, Key.IMPORT_CHANGED),
        (Outcome.SAME, Key.IMPORT_SAME),
    ):
        parts = [
            words(Key.IMPORT_PART, part=_part(part, words), things=_things(part, names, words))
            for part, names in plan.names(outcome).items()
        ]
        if parts:
            lines.append(words(key, parts=words.in_row(parts)))
    refused = list(_refusals(plan.items, words))
    if refused:
        lines += [Html(""), words(Key.IMPORT_REFUSED), *refused[:_REASONS]]
        if len(refused) > _REASONS:
            lines.append(words(Key.IMPORT_MORE, count=len(refused) - _REASONS))
    return Html("\n".join(lines))


def _refusals(items: Iterable[Item], words: Words) -> Iterator[Html]:
    """What can't be imported: each reason once, with what it's about."""
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for item in items:
        if item.why is not None:
            said = reason_of(item.why, words)
            alike[item.part, said].append(item.name)
    for (part, why), names in alike.items():
        yield words(Key.IMPORT_REFUSED_LINE, part=_part(part, words), things=_things(part, names, words), why=Html(why))


def _things(part: str, names: list[str], words: Words) -> Html:
    """Their names, as far as there's room, or their number."""
    if part not in _NAMED:
        return words(Key.IMPORT_COUNT, count=len(names))
    shown = words.in_row(to_html(name[:_NAME_LENGTH]) for name in names[:_NAMES])
    if len(names) <= _NAMES:
        return shown
    return words(Key.IMPORT_NAMES_MORE, names=shown, count=len(names) - _NAMES)


def _part(part: str, words: Words) -> Html:
    return words(_PARTS[Part(part)]) if part in set(Part) else to_html(part)
