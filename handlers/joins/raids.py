"""`/antiraid`, `/autoantiraid`: while anti-raid is on, everybody who joins is banned for some time."""

from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.durations import fold, parse_duration
from models.messages import TICK
from models.settings import SettingsPatch, SettingsRead
from services.container import Services
from texts import Html, Key, Span, Words

router = Router(name="raids")

_LONGEST: Final = 7 * 86_400
"""Seconds for which anti-raid may be turned on: forgotten, it would shut the group."""


@router.message(Command("antiraid"), in_group)
async def anti_raid(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Turn anti-raid on for some time, turn it off, or say whether it is on."""
    typed = [word.lower() for word in words_of(command)]
    seconds = parse_duration(" ".join(typed))
    if typed == ["off"]:
        await services.settings.patch(group_id, parse_input(SettingsPatch, {"raid_until": None}), actor)
        await message.answer(words(Key.RAID_ENDED))
        return
    if typed and (seconds is None or seconds > _LONGEST):
        raise UsageError("antiraid")
    if seconds is None:
        settings = await services.settings.show(group_id, actor)
    else:
        settings = await services.settings.begin_raid(group_id, message.date + TICK, seconds, actor)
    await message.answer(raid_state(settings, services, words) or words(Key.RAID_OFF))


def raid_state(settings: SettingsRead, services: Services, words: Words) -> Html | None:
    """What anti-raid does while it is on; None if it is off."""
    until, now = settings.raid_until, services.settings.now()
    if until is None or until <= now:
        return None
    rest = round((until - now).total_seconds())
    if rest >= 10 * 60:
        rest = 60 * round(rest / 60)  # nobody wants to read the seconds
    return words(Key.RAID_ON, rest=Span(rest), ban=Span(settings.raid_ban))


@router.message(Command("autoantiraid"), in_group)
async def auto_anti_raid(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set how many joins turn anti-raid on by themselves."""
    typed = [word.lower() for word in words_of(command)]
    fields: dict[str, Any] = {"raid_joins": 0}
    if typed not in (["off"], ["0"]):
        seconds = parse_duration(" ".join(typed[1:]))
        if not typed or (len(typed) > 1 and seconds is None):
            raise UsageError("autoantiraid")
        fields = {"raid_joins": fold(typed[0])} | ({"raid_window": seconds} if seconds else {})
    settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    if settings.raid_joins:
        window = Span(settings.raid_window)
        await message.answer(words(Key.RAID_AUTOMATIC, joins=settings.raid_joins, window=window))
    else:
        await message.answer(words(Key.RAID_NOT_AUTOMATIC))
