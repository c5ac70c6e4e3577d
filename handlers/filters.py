"""Which messages concern us: plain talk never reaches the command handlers."""

import re
from typing import Any, Final

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.access import is_group
from handlers.links import question_answered_by
from handlers.talk import Talk
from models.actors import Actor
from services.registry import Services

_ADMIN_CALL: Final = re.compile(r"(?<!\w)@admins?(?!\w)", re.IGNORECASE)

SERVICE_FIELDS: Final = (
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)
"""The service messages that tell of something we keep."""


def calls_admins(text: str) -> bool:
    """Whether a text calls `@admin`, which reports."""
    return "@admin" in text.lower() and _ADMIN_CALL.search(text) is not None


def concerns_us(message: Talk, bot_id: int) -> bool:
    """Whether it is a command, a call for the admins, a service message that we use, an answer to us, or private."""
    if message.chat.type == "private" or question_answered_by(message, bot_id) is not None:
        return True
    if message.text is not None:
        return message.text.startswith("/") or calls_admins(message.text)
    return message.has_any(SERVICE_FIELDS)


async def in_group(message: Message, services: Services, actor: Actor, **_: Any) -> bool | dict[str, int]:
    """Admits a command in a group, or in private from a member who is connected to one; tells its `group_id`."""
    if is_group(message.chat):
        return {"group_id": message.chat.id}
    group_id = await connected_group(message, services)
    if group_id is not None and await services.permissions.is_member(actor, group_id):
        return {"group_id": group_id}
    await message.answer("This works in a group. Or /connect to one, and do it from here.")
    return False


async def in_group_itself(message: Message, **_: Any) -> bool | dict[str, int]:
    """Admits a command in a group only: it is about messages there."""
    if is_group(message.chat):
        return {"group_id": message.chat.id}
    await message.answer("This works in the group itself.")
    return False


async def connected_group(message: Message, services: Services) -> int | None:
    """The group that somebody is connected to from his private chat."""
    memo = await services.memos.find(connection_key(message.chat.id))
    return memo["group_id"] if memo else None


def connection_key(user_id: int) -> str:
    """The memo of whom somebody is connected to."""
    return f"connection:{user_id}"


class Identify(CallbackData, prefix="me"):
    """An anonymous administrator says who he is, for the command in that message."""

    message_id: int


def command_key(chat_id: int, message_id: int) -> str:
    """The memo of a command that waits for its author to say who he is."""
    return f"command:{chat_id}:{message_id}"


async def identified(message: Message, services: Services, actor: Actor, **_: Any) -> bool:
    """Admits everybody whom we know; keeps the command of an anonymous administrator until he says who he is."""
    if actor.anonymous_admin:
        await ask_who_it_is(message, services)
    return not actor.anonymous_admin


async def ask_who_it_is(message: Message, services: Services) -> None:
    """Keep the command of an anonymous administrator until they tap and so say who they are."""
    raw = message.model_dump(mode="json", by_alias=True, exclude_none=True)
    key = command_key(message.chat.id, message.message_id)
    await services.memos.keep(key, {"message": raw}, chat_id=message.chat.id)
    button = InlineKeyboardButton(text="It is me", callback_data=Identify(message_id=message.message_id).pack())
    await message.reply(
        "You are anonymous. Tap, and I do it in your name.",
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
    )
