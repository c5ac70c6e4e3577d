"""Greetings for joiners and leavers, and the commands that set them."""

from datetime import timedelta
from html import escape
from typing import Any, Final

import structlog
from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import CommandObject
from aiogram.methods import SendAnimation, SendDocument, SendPhoto, SendSticker, SendVideo, TelegramMethod
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.access import InputError, UsageError, parse_input, profile_of
from handlers.budgets import Budgets
from handlers.filters import Command, in_group, text_of
from handlers.targets import replied_to
from handlers.texts import CAPTION_LIMIT, shorten
from models.actors import Actor
from models.settings import GreetingMedia, MediaType, SettingsPatch, SettingsRead
from models.users import Profile
from services.fillings import fill
from services.greetings import split_buttons
from services.registry import Services

router = Router(name="greetings")

_DELETABLE: Final = timedelta(hours=48)
"""How long a bot may delete its messages (Bot API, deleteMessage)."""
_SHOWN: Final = 3000
_KINDS: Final = {"welcome": "welcome_message", "goodbye": "goodbye_message"}
_METHODS: Final[dict[MediaType, type[TelegramMethod[Message]]]] = {
    MediaType.PHOTO: SendPhoto,
    MediaType.VIDEO: SendVideo,
    MediaType.ANIMATION: SendAnimation,
    MediaType.DOCUMENT: SendDocument,
    MediaType.STICKER: SendSticker,
}
_SWITCHES: Final = {"on": True, "yes": True, "off": False, "no": False}

log = structlog.get_logger(__name__)


async def greet(
    group_id: int, profile: Profile, bot: Bot, services: Services, greetings: Budgets, *, has_left: bool = False
) -> None:
    """Greet who came or went, where the group wants that; in a rush of people, only some."""
    settings = await services.lookups.get_settings(group_id)
    is_wanted = settings.goodbye_message_enabled if has_left else settings.welcome_message_enabled
    if not is_wanted or not greetings.has_room(group_id):
        return
    await greetings.spend(group_id)
    sent = await _send(group_id, profile, bot, services, settings, has_left=has_left)
    if sent is not None and not has_left and settings.clean_welcome:
        await _delete_last(group_id, sent, services)


async def _send(
    group_id: int, profile: Profile, bot: Bot, services: Services, settings: SettingsRead, *, has_left: bool
) -> Message | None:
    template = settings.goodbye_message if has_left else settings.welcome_message
    media = settings.goodbye_media if has_left else settings.welcome_media
    text, rows = split_buttons(template)
    group = await services.lookups.get_group(group_id)
    filled = fill(text, profile, group.name, group.member_count)
    keyboard = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=one.text, url=one.url) for one in row] for row in rows]
    )
    more: dict[str, Any] = {"reply_markup": keyboard} if rows else {}
    if media is None:
        return await bot.send_message(group_id, filled, **more) if filled else None
    if filled and (media.type is MediaType.STICKER or len(text) > CAPTION_LIMIT):
        await _send_media(bot, group_id, media)
        return await bot.send_message(group_id, filled, **more)
    if media.type is not MediaType.STICKER:
        more["caption"] = filled
    return await _send_media(bot, group_id, media, **more)


async def _send_media(bot: Bot, chat_id: int, media: GreetingMedia, **more: Any) -> Message:
    return await bot(_METHODS[media.type].model_validate({"chat_id": chat_id, media.type: media.file_id, **more}))


async def _delete_last(group_id: int, sent: Message, services: Services) -> None:
    key = f"welcome:{group_id}"
    last = await services.memos.take(key)
    await services.memos.keep(key, {"message_id": sent.message_id}, _DELETABLE, chat_id=group_id)
    if last is not None and services.gateway is not None:
        await services.gateway.delete_message(group_id, last["message_id"])


@router.message(Command("welcome", "goodbye", "cleanwelcome"), in_group)
async def switch(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Turn a greeting on or off, or show it."""
    name, typed = command.command.lower(), (command.args or "").strip().lower()
    field = "clean_welcome" if name == "cleanwelcome" else f"{_KINDS[name]}_enabled"
    if typed in _SWITCHES:
        patch = SettingsPatch.model_validate({field: _SWITCHES[typed]})
        await services.settings.patch(group_id, patch, actor)
        await message.answer(f"{_label(name)}: {'on' if _SWITCHES[typed] else 'off'}.")
        return
    if typed:
        raise UsageError(name)
    settings = await services.settings.show(group_id, actor)
    lines = [f"{_label(name)}: {'on' if getattr(settings, field) else 'off'}."]
    if name in _KINDS:
        lines.append(f"<code>{escape(shorten(getattr(settings, _KINDS[name]), _SHOWN), quote=False)}</code>")
    await message.answer("\n".join(lines))


def _label(name: str) -> str:
    return {"welcome": "The welcome", "goodbye": "The goodbye", "cleanwelcome": "Deleting the last welcome"}[name]


@router.message(Command("setwelcome", "setgoodbye"), in_group)
async def set_greeting(
    message: Message, command: CommandObject, group_id: int, bot: Bot, services: Services, actor: Actor
) -> None:
    """Set a greeting by its text, or by the replied message with its media; then show it."""
    name = command.command.lower()
    kind = name.removeprefix("set")
    reply = replied_to(message)
    text = (command.args or "").strip() or (text_of(reply) if reply is not None else "")
    media = media_of(message) or (media_of(reply) if reply is not None else None)
    if not text and media is None:
        raise UsageError(name)
    fields = {_KINDS[kind]: text, f"{kind}_media": media, f"{_KINDS[kind]}_enabled": True}
    settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    if message.from_user is None:
        return
    try:
        profile = profile_of(message.from_user)
        await _send(message.chat.id, profile, bot, services, settings, has_left=kind == "goodbye")
    except TelegramAPIError as error:
        raise InputError(f"Saved, but Telegram will not send it: {error.message}") from error


def media_of(message: Message) -> dict[str, str] | None:
    """What a message shows, if a greeting can show it too. An animation is a document too, for older bots."""
    files = {
        MediaType.PHOTO: message.photo[-1] if message.photo else None,
        MediaType.VIDEO: message.video,
        MediaType.ANIMATION: message.animation,
        MediaType.DOCUMENT: message.document if message.animation is None else None,
        MediaType.STICKER: message.sticker,
    }
    return next(({"type": kind, "file_id": file.file_id} for kind, file in files.items() if file is not None), None)
