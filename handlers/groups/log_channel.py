"""`/setlog` and `/unsetlog`: the channel or group that gets the log."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message, MessageOriginChannel

from handlers.shared.access import InputError, UsageError, parse_input, refuse_words, words_of
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import replied_to
from handlers.shared.typed import whole_number
from models.actors import Actor
from models.settings import SettingsPatch
from services.container import Live, Services
from services.core.errors import TelegramError
from texts import Key, Sentence, Words

router = Router(name="log_channel")

_UNSET: Final = "unsetlog"


@router.channel_post(Command("setlog"))
async def how_to(message: Message, words: Words) -> None:
    """In a channel: explain what to send in the group."""
    await message.answer(words(Key.LOG_CHANNEL_HOW_TO, id=str(message.chat.id)))


@router.message(Command("setlog"), in_group, identified)
async def set_log(
    message: Message,
    command: CommandObject,
    group_id: int,
    services: Services,
    live: Live,
    actor: Actor,
    words: Words,
) -> None:
    """Choose the log channel: by id or @name, or in reply to a message forwarded from it."""
    await services.settings.check_log_chat(group_id, None, actor)  # checks only whether they may edit settings at all
    typed = words_of(command)
    origin = reply.forward_origin if (reply := replied_to(message)) else None
    chat: int | str | None = origin.chat.id if isinstance(origin, MessageOriginChannel) else None
    if len(typed) == 1:
        chat = _as_chat(typed[0])
    if chat is None or len(typed) > 1:
        raise UsageError("setlog")
    group = await services.groups.get(group_id)
    try:
        found = await live.gateway.find_chat(chat)
        if found.id >= 0:
            raise InputError(Sentence(Key.LOG_CHANNEL_WRONG_CHAT))
        await services.settings.check_log_chat(group_id, found.id, actor)
        spoken = await services.languages.of_group(group_id)
        await live.gateway.send(found.id, spoken(Key.LOG_CHANNEL_HELLO, group=group.name))
    except TelegramError as error:
        raise InputError(Sentence(Key.LOG_CHANNEL_UNREACHABLE)) from error
    patch = parse_input(SettingsPatch, {"log_chat_id": found.id})
    await services.settings.patch(group_id, patch, actor)
    await message.answer(words(Key.LOG_CHANNEL_SET, chat=found.title or str(found.id)))


def _as_chat(word: str) -> int | str | None:
    if word.startswith("@") and len(word) > 1:
        return word
    number = whole_number(word.removeprefix("-"), digits=17)
    if number is None or number >= 10**16:
        return None
    return -number if word.startswith("-") else number


@router.message(Command("unsetlog"), in_group, identified)
async def unset_log(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Ask before turning the log channel off: a single tap in Telegram's menu sends this command."""
    await services.settings.check_log_chat(group_id, None, actor)
    refuse_words(command)
    assert actor.user_id is not None, "only people type"
    asked = Confirm(what=_UNSET, user_id=actor.user_id, group_id=group_id)
    await ask_first(message, words(Key.LOG_CHANNEL_UNSET_QUESTION), words(Key.BUTTON_STOP_LOG), asked, words)


@router.callback_query(confirmed(_UNSET))
async def unset_log_confirmed(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Turn it off."""
    await services.settings.patch(callback_data.group_id, SettingsPatch(log_chat_id=None), actor)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.LOG_CHANNEL_UNSET))
