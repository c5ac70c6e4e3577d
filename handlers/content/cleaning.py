"""`/cleanservice`: deletes Telegram's own messages about what happens in a group, if an admin wants that."""

from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.message_contents import SERVICE
from handlers.shared.partial import PartialMessage
from models.actors import Actor
from models.settings import ServiceKind, SettingsPatch
from services.container import Live, Services
from services.core.lengths import shorten
from texts import Key, Sentence, Words

router = Router(name="cleaning")

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
"""The fields of a message that make it a service message (Bot API, Message)."""


_LABELS: Final = {
    ServiceKind.JOIN: Key.SERVICE_JOIN,
    ServiceKind.LEAVE: Key.SERVICE_LEAVE,
    ServiceKind.PIN: Key.SERVICE_PIN,
    ServiceKind.TITLE: Key.SERVICE_TITLE,
    ServiceKind.PHOTO: Key.SERVICE_PHOTO,
    ServiceKind.VIDEO_CHAT: Key.SERVICE_VIDEOCHAT,
    ServiceKind.TOPIC: Key.SERVICE_TOPIC,
    ServiceKind.OTHER: Key.SERVICE_OTHER,
}


async def clean_service(message: Message | PartialMessage, services: Services, live: Live) -> None:
    """Delete a service message of a group, if it is one of the kinds that are not wanted. Else it costs no I/O."""
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
    # What is told may be an empty object: a topic that was closed has nothing more to say.
    return message.raw[field] if isinstance(message, PartialMessage) else getattr(message, field)


@router.message(Command("cleanservice"), in_group)
async def set_cleaning(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show, or say, which service messages are deleted."""
    typed = [word.lower() for word in words_of(command)]
    if not typed:
        kinds = (await services.settings.show(group_id, actor)).clean_service
    else:
        kinds = _kinds(typed)
        patch = parse_input(SettingsPatch, {"clean_service": kinds})
        await services.settings.patch(group_id, patch, actor)
    lines = [words(Key.CLEANING_LIST), *(words(_LABELS[kind]) for kind in kinds)]
    await message.answer("\n".join(lines) if kinds else words(Key.CLEANING_NONE))


def _kinds(typed: list[str]) -> list[ServiceKind]:
    if typed in (["on"], ["all"]):
        return list(ServiceKind)
    if typed == ["off"]:
        return []
    unknown = [word for word in typed if word not in set(ServiceKind)]
    if unknown:
        raise UsageError(
            "cleanservice",
            problem=Sentence(Key.CLEANING_UNKNOWN, {"typed": shorten(unknown[0], 40), "kinds": " ".join(ServiceKind)}),
        )
    return [kind for kind in ServiceKind if kind in typed]
