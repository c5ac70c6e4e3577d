"""Greetings for people who join or leave, and the commands that configure them."""

from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final, NamedTuple

import structlog
from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.filters import CommandObject
from aiogram.methods import (
    SendAnimation,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendSticker,
    SendVideo,
    TelegramMethod,
)
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.answering import AnsweringBot
from gateway.budgets import Budgets
from handlers.shared.access import InputError, UsageError, parse_input, profile_of, refuse_words
from handlers.shared.addresses import args_with_addresses, with_addresses
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import replied_to
from handlers.shared.typed import switched
from models.actors import Actor
from models.durations import fold
from models.groups import GroupRead
from models.settings import MediaType, SettingsPatch, SettingsRead
from models.users import Profile
from services.container import Live, Services
from services.core.lengths import shorten
from services.joins.greetings import GreetingMessage, compose, greeting_text
from services.joins.placeholders import html_of, without_tags
from texts import Key, Sentence, Words, to_html

router = Router(name="greetings")

_DELETABLE: Final = timedelta(hours=48)
"""How long a bot may delete its own messages (Bot API, deleteMessage)."""
_SHOWN: Final = 3000
_KINDS: Final = {"welcome": "welcome_message", "goodbye": "goodbye_message"}
_SWITCHES: Final = {"cleanwelcome": "clean_welcome", **{name: f"{field}_enabled" for name, field in _KINDS.items()}}
_METHODS: Final[dict[MediaType, type[TelegramMethod[Message]]]] = {
    MediaType.PHOTO: SendPhoto,
    MediaType.VIDEO: SendVideo,
    MediaType.ANIMATION: SendAnimation,
    MediaType.DOCUMENT: SendDocument,
    MediaType.STICKER: SendSticker,
}
Send = Callable[[TelegramMethod[Message]], Awaitable[Message]]

_STATES: Final = {
    "welcome": {True: Key.GREETING_WELCOME_ON, False: Key.GREETING_WELCOME_OFF},
    "goodbye": {True: Key.GREETING_GOODBYE_ON, False: Key.GREETING_GOODBYE_OFF},
    "cleanwelcome": {True: Key.GREETING_CLEANWELCOME_ON, False: Key.GREETING_CLEANWELCOME_OFF},
}

log = structlog.get_logger(__name__)


async def greet(
    group_id: int,
    profile: Profile,
    bot: AnsweringBot,
    services: Services,
    live: Live,
    greetings: Budgets,
    *,
    has_left: bool = False,
) -> None:
    """Greet somebody who joined or left, if the group wants that. In a rush, only some are greeted."""
    settings = await services.lookups.get_settings(group_id)
    is_wanted = settings.goodbye_message_enabled if has_left else settings.welcome_message_enabled
    if not is_wanted or not greetings.has_room(group_id):
        return
    await greetings.spend(group_id)
    group = await services.lookups.get_group(group_id)
    words = await services.languages.of_group(group_id)
    calls = deque(_compose(group_id, profile, group, settings, words, has_left=has_left))
    sent = _Sent([], [])

    async def deliver(outgoing: Bot) -> None:
        await _send(calls, sent, outgoing)
        if sent.message_ids and not has_left and settings.clean_welcome:
            await _delete_last(group_id, sent.message_ids, services, live)

    if calls:
        await bot.post(group_id, deliver, repr(calls))


class _Sent(NamedTuple):
    """The result of sending a greeting."""

    message_ids: list[int]
    refusals: list[TelegramBadRequest]
    """Why Telegram refused it as it was. Then it's sent again without its buttons, or without its media."""


async def _send(calls: deque[TelegramMethod[Message]], sent: _Sent, send: Send) -> None:
    """Send a greeting, or at least its text. After a 429 it continues where it was.
    Raises TelegramAPIError if not even the text can be sent."""
    while calls:
        for attempt in _attempts(calls[0]):
            try:
                sent.message_ids.append((await send(attempt)).message_id)
            except TelegramBadRequest as error:
                sent.refusals.append(error)
            else:
                break
        calls.popleft()
    if sent.refusals and not sent.message_ids:
        raise sent.refusals[-1]


def _compose(
    chat_id: int, profile: Profile, group: GroupRead, settings: SettingsRead, words: Words, *, has_left: bool
) -> list[TelegramMethod[Message]]:
    """The messages of a greeting."""
    media = settings.goodbye_media if has_left else settings.welcome_media
    text = greeting_text(settings, words, has_left=has_left)
    return [_call(chat_id, one) for one in compose(text, media, profile, group)]


def _call(chat_id: int, message: GreetingMessage) -> TelegramMethod[Message]:
    more: dict[str, Any] = {"chat_id": chat_id}
    if message.rows:
        buttons = [[InlineKeyboardButton(text=one.text, url=one.url) for one in row] for row in message.rows]
        more["reply_markup"] = InlineKeyboardMarkup(inline_keyboard=buttons)
    text = html_of(message.pieces)
    if message.media is None:
        return SendMessage(text=text, **more)
    file = {message.media.type: message.media.file_id}
    return _METHODS[message.media.type].model_validate({**more, **file, **({"caption": text} if text else {})})


def _attempts(call: TelegramMethod[Message]) -> Iterator[TelegramMethod[Message]]:
    """The call, and what's left of it if Telegram refuses its buttons (because of a bad link, say) or its media."""
    keyboard, caption = getattr(call, "reply_markup", None), getattr(call, "caption", None)
    calls = [call]
    if isinstance(caption, str):
        calls.append(SendMessage(chat_id=call.model_dump()["chat_id"], text=caption, reply_markup=keyboard))
    for one in calls:
        yield one
        if keyboard is not None:
            yield one.model_copy(update={"reply_markup": None})


async def _delete_last(group_id: int, message_ids: list[int], services: Services, live: Live) -> None:
    key = f"welcome:{group_id}"
    last = await services.memos.take(key)
    await services.memos.keep(key, {"message_ids": message_ids}, _DELETABLE, chat_id=group_id)
    if last is not None:
        for message_id in last.get("message_ids") or [last["message_id"]]:
            await live.gateway.delete_message(group_id, message_id)


@router.message(Command("welcome", "goodbye", "cleanwelcome"), in_group)
async def switch(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Turn a greeting on or off, or show it."""
    name, typed = command.command, (command.args or "").strip().lower()
    wanted = switched(typed)
    if wanted is not None:
        patch = SettingsPatch.model_validate({_SWITCHES[name]: wanted})
        await services.settings.patch(group_id, patch, actor)
        await message.answer(words(_STATES[name][wanted]))
        return
    if typed:
        raise UsageError(name)
    await message.answer(await _shown(name, await services.settings.show(group_id, actor), group_id, services, words))


@router.message(Command("resetwelcome", "resetgoodbye"), in_group)
async def reset(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Take back a greeting's own text and media, and show the one that every group has."""
    refuse_words(command)
    name = command.command.removeprefix("reset")
    patch = SettingsPatch.model_validate({_KINDS[name]: None, f"{name}_media": None})
    settings = await services.settings.patch(group_id, patch, actor)
    await message.answer(await _shown(name, settings, group_id, services, words))


async def _shown(name: str, settings: SettingsRead, group_id: int, services: Services, words: Words) -> str:
    """Whether it's on, and the text of a greeting."""
    lines: list[str] = [words(_STATES[name][getattr(settings, _SWITCHES[name])])]
    if name in _KINDS:
        spoken = await services.languages.of_group(group_id)
        text = greeting_text(settings, spoken, has_left=name == "goodbye")
        lines.append(f"<code>{to_html(shorten(text, _SHOWN))}</code>")
    return "\n".join(lines)


@router.message(Command("setwelcome", "setgoodbye"), in_group)
async def set_greeting(
    message: Message,
    command: CommandObject,
    group_id: int,
    bot: AnsweringBot,
    services: Services,
    actor: Actor,
    words: Words,
) -> None:
    """Set a greeting's text, or take text and media from the replied message. Then show it."""
    name = command.command
    kind = name.removeprefix("set")
    if switched(command.args or "") is not None:  # a greeting that says “off”: nobody wants that
        await switch(message, replace(command, command=kind), group_id, services, actor, words)
        return
    reply = replied_to(message)
    text = args_with_addresses(message, command, formatted=True)
    text = text or (with_addresses(reply, formatted=True) if reply is not None else "")
    media = media_of(message) or (media_of(reply) if reply is not None else None)
    if not fold(without_tags(text)).strip() and media is None:
        raise UsageError(name)
    fields = {_KINDS[kind]: text, f"{kind}_media": media, f"{_KINDS[kind]}_enabled": True}
    settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    if message.from_user is None:
        return
    try:
        profile, sent = profile_of(message.from_user), _Sent([], [])
        group = await services.lookups.get_group(group_id)
        spoken = await services.languages.of_group(group_id)
        calls = deque(_compose(message.chat.id, profile, group, settings, spoken, has_left=kind == "goodbye"))
        await _send(calls, sent, bot.ask)
    except TelegramAPIError as error:
        raise InputError(Sentence(Key.GREETING_SAVED_NOT_SENT, {"reason": error.message})) from error
    if sent.refusals:
        raise InputError(Sentence(Key.GREETING_SAVED_IN_PART, {"reason": sent.refusals[0].message}))


def media_of(message: Message) -> dict[str, str] | None:
    """The media of a message, if a greeting can have it. For old bots, an animation is also a document."""
    files = {
        MediaType.PHOTO: message.photo[-1] if message.photo else None,
        MediaType.VIDEO: message.video,
        MediaType.ANIMATION: message.animation,
        MediaType.DOCUMENT: message.document if message.animation is None else None,
        MediaType.STICKER: message.sticker,
    }
    return next(({"type": kind, "file_id": file.file_id} for kind, file in files.items() if file is not None), None)
