"""`/cleanservice`: the messages by which Telegram tells what happens in a group are deleted, if wanted."""

from typing import Final

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from handlers.access import UsageError, parse_input, words_of
from handlers.filters import in_group
from handlers.talk import Talk
from models.actors import Actor
from models.settings import ServiceKind, SettingsPatch
from services.registry import Services

router = Router(name="cleaning")

KINDS: Final = {
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
    "message_auto_delete_timer_changed": ServiceKind.OTHER,
    "boost_added": ServiceKind.OTHER,
    "chat_background_set": ServiceKind.OTHER,
}
"""The fields of a message that make it a service message (Bot API, Message)."""


async def clean_service(message: Message | Talk, services: Services) -> None:
    """Delete a service message of a group, if it is one of the kinds that are not wanted. Else it costs no I/O."""
    if message.text is not None:
        return
    kind = next((kind for field, kind in KINDS.items() if getattr(message, field, None)), None)
    if kind is None:
        return
    settings = await services.lookups.find_settings(message.chat.id)
    if settings is not None and kind in settings.clean_service and services.gateway is not None:
        await services.gateway.delete_message(message.chat.id, message.message_id)


@router.message(Command("cleanservice"), in_group)
async def set_cleaning(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor
) -> None:
    """Show, or say, which service messages are deleted."""
    words = [word.lower() for word in words_of(command)]
    if not words:
        kinds = (await services.settings.show(group_id, actor)).clean_service
    else:
        kinds = _kinds(words)
        patch = parse_input(SettingsPatch, {"clean_service": kinds})
        await services.settings.patch(group_id, patch, actor)
    text = f"Service messages that are deleted: {', '.join(kinds)}." if kinds else "Service messages stay."
    await message.answer(text)


def _kinds(words: list[str]) -> list[ServiceKind]:
    if words in (["on"], ["all"]):
        return list(ServiceKind)
    if words == ["off"]:
        return []
    unknown = [word for word in words if word not in set(ServiceKind)]
    if unknown:
        raise UsageError("cleanservice", problem=f"“{unknown[0]}” is no kind of service message.")
    return [kind for kind in ServiceKind if kind in words]
