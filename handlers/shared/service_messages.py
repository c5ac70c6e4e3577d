"""Telegram's service messages, which are deleted if the group wants that."""

from typing import Any, Final

from aiogram.types import Message

from handlers.shared.message_contents import SERVICE
from handlers.shared.partial import PartialMessage
from models.settings import ServiceKind
from services.container import Live, Services

_MOVES: Final = ("migrate_to_chat_id", "migrate_from_chat_id")
KINDS: Final = {
    **dict.fromkeys(sorted(SERVICE.difference(_MOVES)), ServiceKind.OTHER),
    "new_chat_members": ServiceKind.JOIN,
    "left_chat_member": ServiceKind.LEAVE,
    "pinned_message": ServiceKind.PIN,
    "new_chat_title": ServiceKind.TITLE,
    "new_chat_photo": ServiceKind.PHOTO,
    "delete_chat_photo": ServiceKind.PHOTO,
    "video_chat_scheduled": ServiceKind.VIDEO_CHAT,
    "video_chat_started": ServiceKind.VIDEO_CHAT,
    "video_chat_ended": ServiceKind.VIDEO_CHAT,
    "video_chat_participants_invited": ServiceKind.VIDEO_CHAT,
    "forum_topic_created": ServiceKind.TOPIC,
    "forum_topic_edited": ServiceKind.TOPIC,
    "forum_topic_closed": ServiceKind.TOPIC,
    "forum_topic_reopened": ServiceKind.TOPIC,
    "general_forum_topic_hidden": ServiceKind.TOPIC,
    "general_forum_topic_unhidden": ServiceKind.TOPIC,
}
"""The fields that make a message a service message of a kind (Bot API, Message)."""


async def clean_service(message: Message | PartialMessage, services: Services, live: Live) -> None:
    """Delete a service message of an unwanted kind. No I/O for other messages."""
    fields = message.raw.keys() if isinstance(message, PartialMessage) else message.model_fields_set
    if message.text is not None or KINDS.keys().isdisjoint(fields):
        return
    settings = await services.lookups.find_settings(message.chat.id)
    if settings is None:
        return
    kinds = {KINDS[field] for field in fields if field in KINDS and _value(message, field) is not None}
    if not kinds.isdisjoint(settings.clean_service):
        await live.gateway.delete_message(message.chat.id, message.message_id)


def _value(message: Message | PartialMessage, field: str) -> Any:
    # The field may be an empty object, as when a topic is closed.
    return message.raw[field] if isinstance(message, PartialMessage) else getattr(message, field)
