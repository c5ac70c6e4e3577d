"""`/setlog` and `/unsetlog`: the channel or group that is told of everything."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message, MessageOriginChannel

from handlers.shared.access import InputError, UsageError, parse_input, refuse_words, words_of
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import replied_to
from models.actors import Actor
from models.settings import SettingsPatch
from services.container import Live, Services
from services.core.errors import TelegramError

router = Router(name="log_channel")


@router.channel_post(Command("setlog"))
async def how_to(message: Message) -> None:
    """In a channel: tell what to type in the group."""
    await message.answer(f"Now type this in your group:\n<code>/setlog {message.chat.id}</code>")


@router.message(Command("setlog"), in_group, identified)
async def set_log(
    message: Message, command: CommandObject, group_id: int, services: Services, live: Live, actor: Actor
) -> None:
    """Choose the log channel: by id or @name, or in reply to a message forwarded from it."""
    await services.settings.check_log_chat(group_id, None, actor)  # that is: may they edit settings at all
    words = words_of(command)
    origin = reply.forward_origin if (reply := replied_to(message)) else None
    chat: int | str | None = origin.chat.id if isinstance(origin, MessageOriginChannel) else None
    if len(words) == 1:
        chat = _as_chat(words[0])
    if chat is None or len(words) > 1:
        raise UsageError("setlog")
    group = await services.groups.get(group_id)
    try:
        found = await live.gateway.find_chat(chat)
        if found.id >= 0:
            raise InputError("A log goes to a channel or a group")
        await services.settings.check_log_chat(group_id, found.id, actor)
        await live.gateway.send(found.id, f"From now on I log here what happens in <b>{escape(group.name)}</b>.")
    except TelegramError as error:
        raise InputError(f"I can't write there: {error.told}") from error
    patch = parse_input(SettingsPatch, {"log_chat_id": found.id})
    await services.settings.patch(group_id, patch, actor)
    await message.answer(f"Everything is logged in {escape(found.title or str(found.id))} from now on.")


def _as_chat(word: str) -> int | str | None:
    if word.startswith("@") and len(word) > 1:
        return word
    digits = word.removeprefix("-")
    return int(word) if digits.isascii() and digits.isdigit() and len(digits) < 17 else None


@router.message(Command("unsetlog"), in_group)
async def unset_log(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Stop logging into a chat."""
    refuse_words(command)
    await services.settings.patch(group_id, SettingsPatch(log_chat_id=None), actor)
    await message.answer("Nothing is logged into a chat any more; the log itself is kept.")
