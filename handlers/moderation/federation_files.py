"""`/fbanlist` sends a federation's bans as a file, and `/importfbans` imports one in reply to it."""

from collections import Counter
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import BufferedInputFile, CallbackQuery, Message, ReplyParameters

from gateway.answering import AnsweringBot
from handlers.shared.access import UsageError, refuse_words
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.federation import federation_of
from handlers.shared.files import file_asked_about, read_document, send_privately
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.speech import reason_of
from models.actors import Actor
from models.federations import BAN_FILE_LIMIT
from services.container import Services
from services.moderation.ban_imports import BanPlan
from texts import Html, Key, Sentence, Words

router = Router(name="federation_files")

_IMPORT: Final = "importfbans"


@router.message(Command("fbanlist"), in_group, identified)
async def export(
    message: Message,
    command: CommandObject,
    group_id: int,
    bot: AnsweringBot,
    services: Services,
    actor: Actor,
    words: Words,
) -> None:
    """Send the bans in private, because they name people. Telegram takes no empty files."""
    refuse_words(command)
    federation = await federation_of(group_id, services)
    content = await services.ban_imports.export(federation.id, actor)
    if not content:
        await message.answer(words(Key.FBANLIST_NONE))
        return
    file = BufferedInputFile(content, filename="bans.json")
    await send_privately(message, file, words(Key.FBANLIST_CAPTION, name=federation.name), actor, bot, words)


@router.message(Command("importfbans"), in_group, identified)
async def ask(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show how many people a file would ban, and ask."""
    refuse_words(command)
    federation = await federation_of(group_id, services)
    await services.federations.get(federation.id, actor)  # nobody else makes the bot read files
    replied = message.reply_to_message
    if replied is None or replied.document is None or actor.user_id is None:
        raise UsageError("importfbans", problem=Sentence(Key.IMPORT_REPLY_TO_FILE))
    raw = await read_document(replied.document, BAN_FILE_LIMIT, services)
    plan = await services.ban_imports.look(federation.id, raw, actor)
    said = _summary(Key.IMPORT_TITLE, plan, words)
    where = ReplyParameters(message_id=replied.message_id)  # a tap finds the file through it
    if not plan.new:
        await message.answer(Html(f"{said}\n\n{words(Key.IMPORT_NOTHING)}"), reply_parameters=where)
        return
    count = len((await services.federations.groups(federation.id, actor)).group_ids)
    question = words(Key.IMPORTFBANS_QUESTION, count=count, name=federation.name)
    asked = Confirm(what=_IMPORT, user_id=actor.user_id, group_id=group_id, value=plan.token)
    await ask_first(message, Html(f"{said}\n\n{question}"), words(Key.BUTTON_FBAN), asked, words, where)


@router.callback_query(confirmed(_IMPORT))
async def carry_out(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Import the file that the question replies to."""
    asked, document = file_asked_about(query)
    federation = await federation_of(callback_data.group_id, services)
    raw = await read_document(document, BAN_FILE_LIMIT, services)
    plan = await services.ban_imports.apply(federation.id, raw, callback_data.value, actor)
    await query.answer()
    await asked.edit_text(_summary(Key.IMPORT_DONE, plan, words))


def _summary(title: Key, plan: BanPlan, words: Words) -> Html:
    lines = [words(title)]
    if plan.new:
        lines.append(words(Key.IMPORTFBANS_NEW, count=len(plan.new)))
    if plan.same:
        lines.append(words(Key.IMPORTFBANS_SAME, count=len(plan.same)))
    if plan.refused:
        lines += [Html(""), words(Key.IMPORT_REFUSED)]
        errors = {line.why.code: line.why for line in plan.refused}
        for code, count in Counter(line.why.code for line in plan.refused).items():
            lines.append(words(Key.IMPORTFBANS_REFUSED, count=count, why=reason_of(errors[code], words)))
    return Html("\n".join(lines))
