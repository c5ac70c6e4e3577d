"""Commands about messages: `/purge` and its variants, `/del`, `/pin`, `/unpin`, `/unpinall`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.moderation.moderation import deletion
from handlers.shared.access import InputError, UsageError, refuse_words, words_of
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command, identified, in_group_itself
from handlers.shared.outcomes import action_keyboard, failure_of, note_of
from handlers.shared.targets import replied_to, writer_of
from handlers.shared.typed import whole_number
from models.actions import MESSAGES_LIMIT, ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from models.permissions import Permission
from services.container import Live, Services
from services.core.errors import NotFound
from services.groups.topics import GENERAL
from texts import Key, Sentence, Words

router = Router(name="messages")

_TOO_MANY: Final = Sentence(Key.MESSAGES_LIMIT, {"limit": MESSAGES_LIMIT - 1})
_ASKED_FROM: Final = 100
"""Purges of this many messages ask first."""
_PURGE: Final = "purge"
_UNPIN_ALL: Final = "unpinall"


async def _take(group_id: int, action: ActionCreate, services: Services, actor: Actor, words: Words) -> ActionRead:
    taken = await services.actions.take(group_id, action, actor)
    ended = await services.actions.outcome(taken)
    if ended.status is ActionStatus.FAILED:
        raise InputError(failure_of(ended, words))
    return ended


def _unpinning(**fields: Any) -> ActionCreate:
    return ActionCreate(action_type=ActionType.UNPIN, execute=True, **fields)


@router.message(Command("del"), in_group_itself, identified)
async def delete(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Delete the replied message and the command."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_DELETE)
    reply = _replied_to(message, "del")
    author = writer_of(reply)  # it's the message that counts, no matter who wrote it
    ids = [*services.albums.whole(group_id, reply.message_id), message.message_id]
    ended = await _take(group_id, deletion(ids, author.user_id if author else None), services, actor, words)
    if note := note_of(ended, words):
        await message.answer(note)


@router.message(Command("purge", "spurge"), in_group_itself, identified)
async def purge(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Delete from the replied message down to the command, or N messages from there. Without a reply, the last N."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_DELETE)
    name, typed, reply = command.command, words_of(command), replied_to(message)
    count = whole_number(typed[0]) if len(typed) == 1 else None
    if (typed and not count) or (reply is None and count is None):
        raise UsageError(name)
    if count is not None and count >= MESSAGES_LIMIT:
        raise InputError(_TOO_MANY)
    span = _span(message, reply, count, services)
    await _purge(message, group_id, span, services, actor, words, is_silent=name == "spurge")


class _Span(NamedTuple):
    """The messages that a purge deletes, without the command."""

    ids: Sequence[int]
    unplaced: int = 0
    """Messages in between whose topic we don't know."""


def _span(message: Message, reply: Message | None, count: int | None, services: Services) -> _Span:
    """From the replied message down to the command, or `count` from there. Without a reply, the last `count`."""
    topic, here = _topic_of(message, services), message.message_id
    if topic is not None and reply is None:
        ids = services.topics.last(message.chat.id, topic, here, count or 0)
        return _Span(ids, (count or 0) - len(ids))
    if reply is None:
        return _Span(range(max(1, here - (count or 0)), here))
    if topic is None:
        return _Span(range(reply.message_id, min(reply.message_id + count if count else here, here)))
    found = _within(message, topic, range(reply.message_id, here), {reply.message_id}, services)
    return _Span(found.ids[:count], found.unplaced)


def _within(message: Message, topic: int, ids: range, ends: set[int], services: Services) -> _Span:
    """Those of `ids` that are in a forum's topic. `ends` are, because people replied to them there."""
    known, unplaced = services.topics.within(message.chat.id, topic, ids)
    return _Span(sorted(ends.union(known)), max(0, unplaced - len(ends.difference(known))))


def _topic_of(message: Message, services: Services) -> int | None:
    """The topic that a command is typed in; None in a group without topics."""
    if message.is_topic_message:
        return message.message_thread_id
    return GENERAL if message.chat.is_forum or services.topics.knows(message.chat.id) else None


@router.message(Command("purgefrom"), in_group_itself, identified)
async def purge_from(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Mark the first message to delete."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_DELETE)
    reply = _replied_to(message, "purgefrom")
    await services.memos.keep(
        _mark(message, actor, services), {"message_id": reply.message_id}, chat_id=message.chat.id
    )
    await message.answer(words(Key.PURGE_MARKED))


@router.message(Command("purgeto"), in_group_itself, identified)
async def purge_to(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Delete from the mark to the replied message."""
    reply = _replied_to(message, "purgeto")
    mark = await services.memos.find(_mark(message, actor, services))
    if mark is None:
        raise UsageError("purgefrom", problem=Sentence(Key.PURGE_UNMARKED))
    first, last = sorted((mark["message_id"], reply.message_id))
    ids, topic = range(first, last + 1), _topic_of(message, services)
    span = _Span(ids) if topic is None else _within(message, topic, ids, {first, last}, services)
    await _purge(message, group_id, span, services, actor, words, is_silent=False)
    await services.memos.take(_mark(message, actor, services))


def _mark(message: Message, actor: Actor, services: Services) -> str:
    return f"purge:{message.chat.id}:{_topic_of(message, services) or GENERAL}:{actor.id}"


async def _purge(
    message: Message,
    group_id: int,
    span: _Span,
    services: Services,
    actor: Actor,
    words: Words,
    *,
    is_silent: bool,
) -> None:
    """Delete a span and the command. Ask first if the span is long."""
    if len(span.ids) >= MESSAGES_LIMIT:
        raise InputError(_TOO_MANY)
    if len(span.ids) >= _ASKED_FROM:
        kept = {"ids": [*span.ids], "unplaced": span.unplaced, "is_silent": is_silent}
        await services.memos.keep(_asked(group_id, message.message_id), kept, chat_id=group_id)
        value = str(message.message_id)
        asked = Confirm(what=_PURGE, user_id=int(actor.id), group_id=group_id, value=value)
        question = words(Key.PURGE_QUESTION, count=len(span.ids))
        await ask_first(message, question, words(Key.BUTTON_PURGE), asked, words)
        return
    ended = await _take(group_id, deletion([*span.ids, message.message_id], None), services, actor, words)
    if not is_silent:
        keyboard = action_keyboard(ended, words, services.panel_links)
        await message.answer(_purged(span, ended, words), reply_markup=keyboard)


def _asked(group_id: int, message_id: int) -> str:
    """The key of the memo with the purge to confirm."""
    return f"purge-asked:{group_id}:{message_id}"


@router.callback_query(confirmed(_PURGE))
async def purge_many(
    query: CallbackQuery, callback_data: Confirm, services: Services, live: Live, actor: Actor, words: Words
) -> None:
    """Delete a long span, after a confirmation."""
    group_id, command_id = callback_data.group_id, int(callback_data.value)
    kept = await services.memos.take(_asked(group_id, command_id))
    if kept is None:
        raise NotFound(Key.ERROR_MENU_EXPIRED)
    span = _Span(kept["ids"], kept["unplaced"])
    ended = await _take(group_id, deletion([*span.ids, command_id], None), services, actor, words)
    await query.answer()
    if not isinstance(query.message, Message):
        return
    if kept["is_silent"]:
        await live.gateway.delete_message(group_id, query.message.message_id)
    else:
        keyboard = action_keyboard(ended, words, services.panel_links)
        await query.message.edit_text(_purged(span, ended, words), reply_markup=keyboard)


def _purged(span: _Span, ended: ActionRead, words: Words) -> str:
    if ended.status is ActionStatus.PENDING:
        return words(Key.PURGE_PENDING)
    asked = len(span.ids)
    gone = asked if ended.deleted is None else min(asked, max(0, ended.deleted - 1))  # one of them is the command
    said = [words(Key.PURGED, count=gone), note_of(ended, words)]
    if span.unplaced:
        said.append(words(Key.PURGE_UNPLACED, count=span.unplaced))
    return " ".join(sentence for sentence in said if sentence)


@router.message(Command("pin"), in_group_itself, identified)
async def pin(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Pin the replied message."""
    typed = [word.lower() for word in words_of(command)]
    if typed not in ([], ["loud"], ["notify"], ["silent"], ["quiet"]):
        raise UsageError("pin")
    reply = _replied_to(message, "pin")
    is_loud = typed in (["loud"], ["notify"])
    ids = [reply.message_id]
    asked = ActionCreate(action_type=ActionType.PIN, message_ids=ids, loud=is_loud, execute=True)
    ended = await _take(group_id, asked, services, actor, words)
    await message.answer(words(Key.PINNED), reply_markup=action_keyboard(ended, words, services.panel_links))


@router.message(Command("unpin"), in_group_itself, identified)
async def unpin(
    message: Message, command: CommandObject, group_id: int, services: Services, live: Live, actor: Actor, words: Words
) -> None:
    """Unpin the replied message, or else the newest pinned one; `/unpin all` is `/unpinall`."""
    if (command.args or "").strip().lower() == "all":
        await ask_to_unpin_all(message, replace(command, args=None), group_id, services, actor, words)
        return
    refuse_words(command)
    reply = replied_to(message)
    message_id = reply.message_id if reply else None
    if message_id is None:
        message_id = await live.gateway.pinned_message(group_id)
    if message_id is None:
        raise InputError(Sentence(Key.NOTHING_PINNED))
    await _take(group_id, _unpinning(message_ids=[message_id]), services, actor, words)
    await message.answer(words(Key.UNPINNED))


@router.message(Command("unpinall"), in_group_itself, identified)
async def ask_to_unpin_all(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Ask before unpinning all messages."""
    refuse_words(command)
    await services.permissions.require(actor, group_id, Permission.MODERATE_PIN)
    asked = Confirm(what=_UNPIN_ALL, user_id=int(actor.id), group_id=group_id)
    await ask_first(message, words(Key.UNPINALL_QUESTION), words(Key.BUTTON_UNPINALL), asked, words)


@router.callback_query(confirmed(_UNPIN_ALL))
async def unpin_all(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Unpin all messages."""
    await _take(callback_data.group_id, _unpinning(everything=True), services, actor, words)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.ALL_UNPINNED))


def _replied_to(message: Message, command: str) -> Message:
    reply = replied_to(message)
    if reply is None:
        raise UsageError(command, problem=Sentence(Key.REPLY_TO_MESSAGE))
    return reply
