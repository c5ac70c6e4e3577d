"""`/cleanservice`: deletes Telegram's service messages, if the group wants that."""

import re
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.typed import is_off, listed, switched
from models.actors import Actor
from models.settings import ServiceKind, SettingsPatch
from services.container import Services
from services.core.lengths import shorten
from texts import Key, Sentence, Words

router = Router(name="cleaning")

_TWO_WORDS: Final = re.compile(r"\b(?:video|voice)[ -]?chat")
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


@router.message(Command("cleanservice"), in_group)
async def set_cleaning(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set which service messages are deleted, or show it."""
    typed = listed(_TWO_WORDS.sub("videochat", " ".join(words_of(command)).lower()).split())
    if not typed:
        kinds = (await services.settings.show(group_id, actor)).clean_service
    else:
        kinds = _kinds(typed)
        patch = parse_input(SettingsPatch, {"clean_service": kinds})
        await services.settings.patch(group_id, patch, actor)
    lines = [words(Key.CLEANING_LIST), *(words(_LABELS[kind]) for kind in kinds)]
    await message.answer("\n".join(lines) if kinds else words(Key.CLEANING_NONE))


def _kinds(typed: list[str]) -> list[ServiceKind]:
    if typed == ["all"] or switched(" ".join(typed)):
        return list(ServiceKind)
    if is_off(" ".join(typed)):
        return []
    meant = {word if word in set(ServiceKind) else word.removesuffix("s"): word for word in typed}
    unknown = [word for kind, word in meant.items() if kind not in set(ServiceKind)]
    if unknown:
        raise UsageError(
            "cleanservice",
            problem=Sentence(Key.CLEANING_UNKNOWN, {"typed": shorten(unknown[0], 40), "kinds": " ".join(ServiceKind)}),
        )
    return [kind for kind in ServiceKind if kind in meant]
