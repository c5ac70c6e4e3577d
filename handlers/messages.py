"""What is done to messages: `/purge` and its kin, `/del`, `/pin`, `/unpin`, `/unpinall`."""

from html import escape
from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.access import InputError, UsageError, parse_input, words_of
from handlers.filters import Command, identified, in_group_itself
from handlers.outcomes import OUTCOME_WAIT, undo_keyboard
from handlers.targets import author_of, replied_to
from models.actions import MESSAGES_LIMIT, ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from models.permissions import Permission
from services.registry import Services

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
    author = author_of(reply)
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
    count = int(words[0][:9]) if len(words) == 1 and words[0].isascii() and words[0].isdigit() else None
    if (words and not count) or (reply is None and count is None):
        raise UsageError(name)
    if count is not None and count >= MESSAGES_LIMIT:
        raise InputError(_TOO_MANY)
    if reply is None:
        ids = range(max(1, message.message_id - (count or 0)), message.message_id)
    else:
        end = reply.message_id + count if count else message.message_id
        ids = range(reply.message_id, min(end, message.message_id))
    await _purge(message, group_id, ids, services, actor, is_silent=name == "spurge")


@router.message(Command("purgefrom"), in_group_itself, identified)
async def purge_from(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Mark the first message to delete."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_DELETE)
    reply = _replied_to(message, "purgefrom")
    await services.memos.keep(_mark(message, actor), {"message_id": reply.message_id}, chat_id=message.chat.id)
    await message.answer("From there. Now reply /purgeto to the last one.")


@router.message(Command("purgeto"), in_group_itself, identified)
async def purge_to(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Delete from the mark to the replied message."""
    reply = _replied_to(message, "purgeto")
    mark = await services.memos.find(_mark(message, actor))
    if mark is None:
        raise UsageError("purgefrom", problem="Mark the first message before.")
    first, last = sorted((mark["message_id"], reply.message_id))
    await _purge(message, group_id, range(first, last + 1), services, actor, is_silent=False)
    await services.memos.take(_mark(message, actor))


def _mark(message: Message, actor: Actor) -> str:
    return f"purge:{message.chat.id}:{actor.id}"


async def _purge(
    message: Message, group_id: int, ids: range, services: Services, actor: Actor, *, is_silent: bool
) -> None:
    if len(ids) >= MESSAGES_LIMIT:
        raise InputError(_TOO_MANY)
    ended = await _take(group_id, _deletion([*ids, message.message_id]), services, actor)
    if not is_silent:
        await message.answer(_purged(len(ids), ended))


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
async def unpin(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Unpin the replied message, else the newest pinned one."""
    reply = replied_to(message)
    message_id = reply.message_id if reply else None
    if message_id is None and services.gateway is not None:
        message_id = await services.gateway.pinned_message(group_id)
    if message_id is None:
        raise InputError("Nothing is pinned")
    await _take(group_id, {"action_type": ActionType.UNPIN, "message_ids": [message_id]}, services, actor)
    await message.answer("Unpinned.")


@router.message(Command("unpinall"), in_group_itself, identified)
async def unpin_all(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Unpin all messages."""
    await _take(group_id, {"action_type": ActionType.UNPIN, "everything": True}, services, actor)
    await message.answer("Nothing is pinned any more.")


def _replied_to(message: Message, command: str) -> Message:
    reply = replied_to(message)
    if reply is None:
        raise UsageError(command, problem="Reply to a message.")
    return reply
