"""`/antiraid`, `/autoantiraid`: while anti-raid is on, everyone who joins is banned for a while."""

from datetime import timedelta
from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.access import UsageError, example_of, parse_input, profile_of, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.typed import is_off, switched
from models.actors import Actor
from models.base import GroupId
from models.durations import fold, parse_duration
from models.messages import TICK
from models.settings import SettingsPatch, SettingsRead
from services.container import Services
from services.joins.placeholders import mention
from texts import Html, Key, Span, Words

router = Router(name="raids")

_LONGEST: Final = 7 * 86_400
"""Seconds for which anti-raid may be turned on: if people forget about it, it shouldn't close the group for longer."""
_BEFORE_TOLD: Final = timedelta(minutes=1)
"""How long before its message anti-raid may have banned somebody: it bans first, and writes afterwards."""


class TurnOff(CallbackData, prefix="raidoff"):
    """The button that turns anti-raid off."""

    group_id: GroupId


@router.message(Command("antiraid"), in_group)
async def anti_raid(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Turn anti-raid on for some time, turn it off, or show whether it's on."""
    typed = [word.lower() for word in words_of(command)]
    seconds = parse_duration(" ".join(typed))
    if is_off(" ".join(typed)):
        await services.settings.patch(group_id, parse_input(SettingsPatch, {"raid_until": None}), actor)
        await message.answer(words(Key.RAID_ENDED))
        return
    if switched(" ".join(typed)):
        seconds = (await services.settings.show(group_id, actor)).raid_duration
    elif typed and (seconds is None or seconds > _LONGEST):
        raise UsageError("antiraid")
    if seconds is None:
        settings = await services.settings.show(group_id, actor)
    else:
        settings = await services.settings.begin_raid(group_id, message.date + TICK, seconds, actor)
    state = raid_state(settings, services, words)
    await message.answer(state or words(Key.RAID_OFF), reply_markup=raid_keyboard(group_id, words) if state else None)


def raid_state(settings: SettingsRead, services: Services, words: Words, *, began_itself: bool = False) -> Html | None:
    """What anti-raid does while it's on, and why if it `began_itself`; None if it's off."""
    until, now = settings.raid_until, services.settings.now()
    if until is None or until <= now:
        return None
    rest = round((until - now).total_seconds())
    if rest >= 10 * 60:
        rest = 60 * round(rest / 60)  # seconds don't matter here
    lasts = {"rest": Span(rest), "ban": Span(settings.raid_ban)}
    if began_itself:
        return words(Key.RAID_BEGAN, joins=settings.raid_joins, window=Span(settings.raid_window), **lasts)
    return words(Key.RAID_ON, **lasts)


def raid_keyboard(group_id: int, words: Words) -> InlineKeyboardMarkup:
    """The button that turns anti-raid off."""
    data = TurnOff(group_id=group_id).pack()
    off = InlineKeyboardButton(text=words(Key.BUTTON_RAID_OFF).plain(), callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[off]])


@router.callback_query(TurnOff.filter())
async def turned_off(
    query: CallbackQuery, callback_data: TurnOff, services: Services, actor: Actor, words: Words
) -> None:
    """Turn anti-raid off by its button, and report what it did."""
    group_id = callback_data.group_id
    await services.settings.patch(group_id, SettingsPatch(raid_until=None), actor)
    await query.answer()
    if isinstance(query.message, Message):
        banned = await services.joins.banned_since(group_id, query.message.date - _BEFORE_TOLD)
        who = Html(mention(query.from_user.id, profile_of(query.from_user).full_name))
        said = words(Key.RAID_ENDED_BY_BANNED, who=who, count=banned) if banned else words(Key.RAID_ENDED_BY, who=who)
        await query.message.edit_text(said)


@router.message(Command("autoantiraid"), in_group)
async def auto_anti_raid(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set how many joins turn anti-raid on automatically."""
    typed = [word.lower() for word in words_of(command)]
    fields: dict[str, Any] = {"raid_joins": 0}
    if not is_off(" ".join(typed)):
        seconds = parse_duration(" ".join(typed[1:]).removeprefix("in "))
        if not typed or (len(typed) > 1 and seconds is None):
            raise UsageError("autoantiraid")
        fields = {"raid_joins": fold(typed[0])} | ({"raid_window": seconds} if seconds else {})
    patch = parse_input(SettingsPatch, fields, example_of("autoantiraid"))
    settings = await services.settings.patch(group_id, patch, actor)
    if settings.raid_joins:
        window = Span(settings.raid_window)
        await message.answer(words(Key.RAID_AUTOMATIC, joins=settings.raid_joins, window=window))
    else:
        await message.answer(words(Key.RAID_NOT_AUTOMATIC))
