"""`/antiraid`, `/autoantiraid`: while a raid lasts, everybody who joins is banned for some time."""

from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.durations import fold, format_duration, parse_duration
from models.messages import TICK
from models.settings import SettingsPatch, SettingsRead
from services.container import Services

router = Router(name="raids")

_LONGEST: Final = 7 * 86_400
"""Seconds that a raid is let last: one that is forgotten would shut the group."""


@router.message(Command("antiraid"), in_group)
async def anti_raid(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Begin a raid for some time, end it, or tell whether one lasts."""
    words = [word.lower() for word in words_of(command)]
    seconds = parse_duration(" ".join(words))
    if words == ["off"]:
        await services.settings.patch(group_id, parse_input(SettingsPatch, {"raid_until": None}), actor)
        await message.answer("The raid is over: newcomers are welcome.")
        return
    if words and (seconds is None or seconds > _LONGEST):
        raise UsageError("antiraid")
    if seconds is None:
        settings = await services.settings.show(group_id, actor)
    else:
        settings = await services.settings.begin_raid(group_id, message.date + TICK, seconds, actor)
    await message.answer(raid_state(settings, services) or "There is no raid.")


def raid_state(settings: SettingsRead, services: Services) -> str | None:
    """What is done while a raid lasts; None if none does."""
    until, now = settings.raid_until, services.settings.now()
    if until is None or until <= now:
        return None
    rest = round((until - now).total_seconds())
    if rest >= 10 * 60:
        rest = 60 * round(rest / 60)  # nobody wants to read the seconds
    ban = format_duration(settings.raid_ban)
    return f"Raid: for {format_duration(rest)} everybody who joins is banned for {ban}. /antiraid off ends it."


@router.message(Command("autoantiraid"), in_group)
async def auto_anti_raid(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor
) -> None:
    """So many joins begin a raid by themselves."""
    words = [word.lower() for word in words_of(command)]
    fields: dict[str, Any] = {"raid_joins": 0}
    if words not in (["off"], ["0"]):
        seconds = parse_duration(" ".join(words[1:]))
        if not words or (len(words) > 1 and seconds is None):
            raise UsageError("autoantiraid")
        fields = {"raid_joins": fold(words[0])} | ({"raid_window": seconds} if seconds else {})
    settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    if settings.raid_joins:
        window = format_duration(settings.raid_window)
        await message.answer(f"{settings.raid_joins} joins in {window} begin a raid.")
    else:
        await message.answer("No raid begins by itself.")
