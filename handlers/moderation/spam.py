"""`/spam` deletes a person's messages, bans them, and trains the filter. `/ham` teaches it an ordinary message."""

from typing import Any

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.access import InputError, UsageError, refuse_words
from handlers.shared.filters import Command, identified, in_group, in_group_itself, text_of
from handlers.shared.outcomes import tell
from handlers.shared.targets import Target, author_of, meet, replied_to
from models.actors import Actor
from models.base import GroupId
from models.permissions import Permission
from services.container import Services
from services.core.lengths import MESSAGE_LIMIT
from services.filter.marking import Marked
from texts import Key, Sentence, Words

router = Router(name="spam")


class Meant(CallbackData, prefix="spam"):
    """What a moderator means by `/spam` on an ordinary message."""

    group_id: GroupId
    command_id: int
    teaches: bool
    """Whether the text is spam; otherwise its author is off-topic."""


@router.message(Command("spam"), in_group_itself, identified)
async def spam(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Ban the replied message's author, delete their messages and learn the text; ask first if it looks ordinary."""
    refuse_words(command)
    reply = replied_to(message)
    if reply is None:
        raise UsageError("spam", problem=Sentence(Key.REPLY_TO_MESSAGE))
    author = author_of(reply)
    if author is None:
        raise UsageError("spam", problem=Sentence(Key.PERSON_WHOM))
    is_unclear = await services.marking.is_unclear(group_id, text_of(reply), actor)
    target = await meet(author, group_id, services, actor, Permission.MODERATE_BAN, must_be_known=False)
    ids = services.albums.whole(group_id, reply.message_id)
    marked = Marked(text_of(reply), ids, target.user_id, target.sender_chat_id)
    if is_unclear:
        await _ask(message, marked, target, services, words)
        return
    await message.answer(**await _ban(group_id, marked, target.name, services, actor, words, teaches=True))


async def _ask(message: Message, marked: Marked, target: Target, services: Services, words: Words) -> None:
    """Ask whether the text is spam, or its author off-topic. The text is stored for an hour, for the answer."""
    kept = {
        "text": marked.text,
        "ids": list(marked.ids),
        "user_id": marked.user_id,
        "sender_chat_id": marked.sender_chat_id,
        "name": target.name,
    }
    await services.memos.keep(_memo(message.chat.id, message.message_id), kept, chat_id=message.chat.id)
    choices = ((Key.BUTTON_SPAM, True), (Key.BUTTON_OFF_TOPIC, False))
    row = [
        InlineKeyboardButton(
            text=words(label).plain(),
            callback_data=Meant(group_id=message.chat.id, command_id=message.message_id, teaches=teaches).pack(),
        )
        for label, teaches in choices
    ]
    await message.answer(words(Key.SPAM_QUESTION), reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]))


@router.callback_query(Meant.filter())
async def meant(query: CallbackQuery, callback_data: Meant, services: Services, actor: Actor, words: Words) -> None:
    """Ban the author, and learn the text only if it's spam."""
    group_id, memo = callback_data.group_id, _memo(callback_data.group_id, callback_data.command_id)
    await services.permissions.require(actor, group_id, Permission.MODERATE_BAN)
    kept = await services.memos.find(memo)
    if kept is None:
        raise InputError(Sentence(Key.ERROR_MENU_EXPIRED))
    marked = Marked(kept["text"], kept["ids"], kept["user_id"], kept["sender_chat_id"])
    said = await _ban(group_id, marked, kept["name"], services, actor, words, teaches=callback_data.teaches)
    await services.memos.take(memo)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(**said)


async def _ban(
    group_id: int, marked: Marked, name: str, services: Services, actor: Actor, words: Words, *, teaches: bool
) -> dict[str, Any]:
    taken = await services.marking.ban(group_id, marked, actor, teaches=teaches)
    ended = await services.actions.outcome(taken)
    more = (words(Key.SPAM_LEARNED),) if teaches and marked.text.strip() else ()
    return tell(ended, name, words, services.panel_links, more=more)


def _memo(chat_id: int, command_id: int) -> str:
    return f"spam:{chat_id}:{command_id}"


@router.message(Command("ham"), in_group, identified)
async def ham(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Learn that a text, or the replied message, is ordinary."""
    reply = replied_to(message)
    text = (command.args or "").strip() or (text_of(reply).strip() if reply is not None else "")
    if not text:
        raise UsageError("ham")
    await services.marking.ordinary(group_id, text[:MESSAGE_LIMIT], actor)
    await message.answer(words(Key.HAM_LEARNED))
