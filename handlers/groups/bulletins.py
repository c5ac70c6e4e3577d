"""`/weekly` and `/daily`: scheduled reports to the group."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.typed import switched
from models.actors import Actor
from models.bulletins import REGULAR, BulletinKind
from models.settings import SettingsPatch
from services.container import Services
from texts import Key, Words

router = Router(name="bulletins")

_STATES: Final = {
    (BulletinKind.WEEKLY, True): Key.WEEKLY_ON,
    (BulletinKind.WEEKLY, False): Key.WEEKLY_OFF,
    (BulletinKind.DAILY, True): Key.DAILY_ON,
    (BulletinKind.DAILY, False): Key.DAILY_OFF,
}


@router.message(Command(*REGULAR), in_group)
async def set_bulletin(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Turn a report on or off, or show whether it's on."""
    kind = BulletinKind(command.command)
    setting = REGULAR[kind]
    typed = [word.lower() for word in words_of(command)]
    if not typed:
        settings = await services.settings.show(group_id, actor)
    elif (wanted := switched(" ".join(typed))) is not None:
        patch = parse_input(SettingsPatch, {setting: wanted})
        settings = await services.settings.patch(group_id, patch, actor)
    else:
        raise UsageError(kind)
    await message.answer(words(_STATES[kind, getattr(settings, setting)]))
