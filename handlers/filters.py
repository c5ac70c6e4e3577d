"""Which messages concern us: plain talk never walks the command handlers."""

from typing import Any, Final

from aiogram import Bot
from aiogram.types import Message

from handlers.access import is_group
from handlers.links import question_answered_by

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


def concerns_us(message: Message, bot_id: int) -> bool:
    """Whether `message` is a command, a service message that we use, or an answer to a prompt of ours."""
    if message.text is not None:
        return message.text.startswith("/") or (
            message.reply_to_message is not None and question_answered_by(message, bot_id) is not None
        )
    if any(getattr(message, field) for field in SERVICE_FIELDS):
        return True
    return message.reply_to_message is not None and question_answered_by(message, bot_id) is not None


async def only_what_concerns_us(message: Message, bot: Bot, **_: Any) -> bool:
    """The filter on the parent of all subjects' routers."""
    return concerns_us(message, bot.id)


async def in_group(message: Message, **_: Any) -> bool:
    """Admits a command in a group; elsewhere says where it belongs."""
    if is_group(message.chat):
        return True
    await message.answer("This works in a group.")
    return False
