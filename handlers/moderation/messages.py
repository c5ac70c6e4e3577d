"""What is done to messages: `/purge` and its kin, `/del`, `/pin`, `/unpin`, `/unpinall`."""

from collections.abc import Sequence
from html import escape
from typing import Any, Final, NamedTuple

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, UsageError, parse_input, refuse_words, words_of
from handlers.shared.filters import Command, identified, in_group_itself
from handlers.shared.outcomes import OUTCOME_WAIT, undo_keyboard
from handlers.shared.targets import replied_to, writer_of
from models.actions import MESSAGES_LIMIT, ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from models.durations import fold
from models.permissions import Permission
from services.container import Live, Services
from services.groups.topics import GENERAL

router = Router(name="messages")

_TOO_MANY: Final = f"I delete at most {MESSAGES_LIMIT - 1} messages at once"


async def _take(group_id: int, fields: dict[str, Any], services: Services, actor: Actor) -> ActionRead:
    action = parse_input(ActionCreate, {**fields, "execute": True})
    taken = await services.actions.take(group_id, action, actor)
    ended = await services.actions.outcome(taken, OUTCOME_WAIT)
    if ended.status is ActionStatus.FAILED:
        raise InputError(ended.failure)
    return ended


@router.message(Command("del"), in_group_itself, identified)
async def delete(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Delete the replied message, and the command."""
    reply = _replied_to(message, "del")
    author = writer_of(reply)  # it's about a message, whoever wrote it
    ids = [*services.albums.whole(group_id, reply.message_id), message.message_id]
    user_id = author.user_id if author else None
    ended = await _take(group_id, _deletion(ids) | {"user_id": user_id}, services, actor)
    if ended.note:
        await message.answer(escape(ended.note))


@router.message(Command("purge", "spurge"), in_group_itself, identified)
async def purge(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Delete from the replied message to here, or N messages from there; without a reply, the last N."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_DELETE)
    name, words, reply = command.command.lower(), words_of(command), replied_to(message)
    number = fold(words[0]) if len(words) == 1 else ""
    count = int(number[:9]) if number.isascii() and number.isdigit() else None
    if (words and not count) or (reply is None and count is None):
        raise UsageError(name)
    if count is not None and count >= MESSAGES_LIMIT:
        raise InputError(_TOO_MANY)
    span = _span(message, reply, count, services)
    await _purge(message, group_id, span, services, actor, is_silent=name == "spurge")


class _Span(NamedTuple):
    """What a purge deletes, without the command."""

    ids: Sequence[int]
    unplaced: int = 0
    """Messages in between that may belong there: we didn't see in which topic they are."""


def _span(message: Message, reply: Message | None, count: int | None, services: Services) -> _Span:
    """From the replied message to here, or `count` from there; without a reply, the last `count`."""
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
    """Of a range of a forum, what is in the topic; `ends` are, since they were replied to from there."""
    known, unplaced = services.topics.within(message.chat.id, topic, ids)
    return _Span(sorted(ends.union(known)), max(0, unplaced - len(ends.difference(known))))


def _topic_of(message: Message, services: Services) -> int | None:
    """The topic that a command is typed in; None where there are none."""
    if message.is_topic_message:
        return message.message_thread_id
    return GENERAL if message.chat.is_forum or services.topics.knows(message.chat.id) else None


@router.message(Command("purgefrom"), in_group_itself, identified)
async def purge_from(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Mark the first message to delete."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_DELETE)
    reply = _replied_to(message, "purgefrom")
    await services.memos.keep(
        _mark(message, actor, services), {"message_id": reply.message_id}, chat_id=message.chat.id
    )
    await message.answer("From there. Now reply /purgeto to the last one.")


@router.message(Command("purgeto"), in_group_itself, identified)
async def purge_to(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Delete from the mark to the replied message."""
    reply = _replied_to(message, "purgeto")
    mark = await services.memos.find(_mark(message, actor, services))
    if mark is None:
        raise UsageError("purgefrom", problem="Mark the first message before.")
    first, last = sorted((mark["message_id"], reply.message_id))
    ids, topic = range(first, last + 1), _topic_of(message, services)
    span = _Span(ids) if topic is None else _within(message, topic, ids, {first, last}, services)
    await _purge(message, group_id, span, services, actor, is_silent=False)
    await services.memos.take(_mark(message, actor, services))


def _mark(message: Message, actor: Actor, services: Services) -> str:
    return f"purge:{message.chat.id}:{_topic_of(message, services) or GENERAL}:{actor.id}"


async def _purge(
    message: Message, group_id: int, span: _Span, services: Services, actor: Actor, *, is_silent: bool
) -> None:
    if len(span.ids) >= MESSAGES_LIMIT:
        raise InputError(_TOO_MANY)
    ended = await _take(group_id, _deletion([*span.ids, message.message_id]), services, actor)
    if not is_silent:
        more = f" Up to {span.unplaced} more may be in this topic: I didn't see them come." if span.unplaced else ""
        await message.answer(_purged(len(span.ids), ended) + more)


def _purged(asked: int, ended: ActionRead) -> str:
    if ended.status is ActionStatus.PENDING:
        return "Telegram makes me wait: the messages go as soon as it lets me."
    gone = asked if ended.deleted is None else min(asked, max(0, ended.deleted - 1))  # one is the command
    return f"Purged {gone} messages. {escape(ended.note)}".rstrip()


def _deletion(ids: list[int]) -> dict[str, Any]:
    return {"action_type": ActionType.DELETE, "message_ids": ids}


@router.message(Command("pin"), in_group_itself, identified)
async def pin(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Pin the replied message."""
    words = [word.lower() for word in words_of(command)]
    if words not in ([], ["loud"], ["notify"], ["silent"], ["quiet"]):
        raise UsageError("pin")
    reply = _replied_to(message, "pin")
    is_loud = words in (["loud"], ["notify"])
    fields = {"action_type": ActionType.PIN, "message_ids": [reply.message_id], "loud": is_loud}
    ended = await _take(group_id, fields, services, actor)
    await message.answer("Pinned.", reply_markup=undo_keyboard(ended))


@router.message(Command("unpin"), in_group_itself, identified)
async def unpin(
    message: Message, command: CommandObject, group_id: int, services: Services, live: Live, actor: Actor
) -> None:
    """Unpin the replied message, else the newest pinned one."""
    refuse_words(command)
    reply = replied_to(message)
    message_id = reply.message_id if reply else None
    if message_id is None:
        message_id = await live.gateway.pinned_message(group_id)
    if message_id is None:
        raise InputError("Nothing is pinned")
    await _take(group_id, {"action_type": ActionType.UNPIN, "message_ids": [message_id]}, services, actor)
    await message.answer("Unpinned.")


@router.message(Command("unpinall"), in_group_itself, identified)
async def unpin_all(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Unpin all messages."""
    refuse_words(command)
    await _take(group_id, {"action_type": ActionType.UNPIN, "everything": True}, services, actor)
    await message.answer("Nothing is pinned any more.")


def _replied_to(message: Message, command: str) -> Message:
    reply = replied_to(message)
    if reply is None:
        raise UsageError(command, problem="Reply to a message.")
    return reply
