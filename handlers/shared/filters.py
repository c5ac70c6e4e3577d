"""Filters: which messages concern us. Plain talk never reaches the command handlers."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from aiogram import Bot, filters
from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.access import is_group
from handlers.shared.commands import NAMES, info_of
from handlers.shared.links import question_answered_by
from handlers.shared.partial import PartialMessage
from models.actions import MessageId
from models.actors import Actor
from models.durations import UNSEEN
from services.container import Services
from texts import Key, Words

_ADMIN_CALL: Final = re.compile(r"(?<!\w)@admins?(?!\w)", re.IGNORECASE)

SERVICE_FIELDS: Final = (
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)
"""The fields of service messages about something we store."""

_QUOTES: Final = frozenset({"code", "pre", "blockquote", "expandable_blockquote"})
"""A command inside one of these is an example, not a command (Bot API, MessageEntity)."""

_SIGNS: Final = "/!.\uff0f"
"""What commands start with: in other bots also with `!` or `.`, and on keyboards for Chinese with a wide slash."""
_FIRST: Final = UNSEEN | frozenset(_SIGNS)
_COMMAND: Final = re.compile(
    rf"[{''.join(sorted(UNSEEN))}]*[{_SIGNS}](?P<name>\w+)(?:@(?P<to>\w+))?"
    rf"[{''.join(sorted(UNSEEN))}.,:;!?]*(?=\s|$)"
)
"""A command as phones and people type it."""

_OTHERS_WORDS: Final = (
    *("forward_origin", "forward_date", "forward_from", "forward_from_chat", "forward_sender_name"),
    *("via_bot", "sender_business_bot", "guest_bot_caller_user", "guest_bot_caller_chat"),
)
"""Fields that show that somebody else wrote the message (Bot API, Message, old and new)."""


class Command(filters.Command):
    """A command in a text or caption, under any of its names, in upper or lower case."""

    def __init__(self, *names: str) -> None:
        infos = [info_of(name) for name in names]
        super().__init__(*(name for info in infos for name in (info.name, *info.aliases)), ignore_case=True)

    async def __call__(self, message: Message, bot: Bot) -> bool | dict[str, Any]:
        return is_command(message) and await super().__call__(message, bot)

    @classmethod
    def extract_command(cls, text: str) -> filters.CommandObject:
        """The command's parts. Raises CommandException."""
        return super().extract_command(command_of(text) or text)

    def validate_command(self, command: filters.CommandObject) -> filters.CommandObject:
        """The command under its main name. Raises CommandException if it's a different command."""
        return replace(super().validate_command(command), command=info_of(command.command.casefold()).name)


class CommandStart(filters.CommandStart):
    """The same for `/start`, which links to the private chat send."""

    def __init__(self, *, deep_link: bool | None = None, magic: Any = None) -> None:
        super().__init__(deep_link=deep_link, ignore_case=True, magic=magic)


def text_of(message: Message | PartialMessage) -> str:
    """What was typed: the text, or a caption."""
    return message.text or message.caption or ""


def command_of(text: str) -> str | None:
    """A text that starts with a command, ours or another bot's, in the form `/name@bot …`; None for other texts.

    Our own commands may also be typed as `!ban`, `.ban` or `/ban.`; `/ban@mia` is about Mia, since bots' names
    end in “bot”.
    """
    if text[:1] not in _FIRST:
        return None
    found = _COMMAND.match(text)
    if found is None or found["name"].casefold() not in NAMES:
        return text if text.startswith("/") else None
    rest, to = text[found.end() :], found["to"]
    between = "" if to is None else f"@{to}" if to.casefold().endswith("bot") else f" @{to}"
    return f"/{found['name']}{between}{rest}"


def is_command(message: Message | PartialMessage) -> bool:
    """Whether it starts with a command, ours or another bot's."""
    if command_of(text_of(message)) is None:
        return False
    return not any(start == 0 for start, _ in _quoted(message))


def _quoted(message: Message | PartialMessage) -> Iterator[tuple[int, int]]:
    """Where the examples in a message start and end, in UTF-16 units."""
    for one in message.entities or message.caption_entities or ():
        raw = one if isinstance(one, dict) else one.model_dump(include={"type", "offset", "length"})
        start, length = raw.get("offset"), raw.get("length")
        if raw.get("type") in _QUOTES and isinstance(start, int):
            yield start, start + (length if isinstance(length, int) else 0)


def calls_admins(message: Message | PartialMessage) -> bool:
    """Whether it calls `@admin`, which reports a message."""
    text = text_of(message)
    if "@admin" not in text.lower():
        return False
    quoted = list(_quoted(message))
    starts = (_units(text[: found.start()]) for found in _ADMIN_CALL.finditer(text))
    return any(not any(start <= one < end for start, end in quoted) for one in starts)


def _units(text: str) -> int:
    """The length of a text in UTF-16 units, in which Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_report(message: Message | PartialMessage) -> bool:
    """Whether it's a report, by `@admin` or `/report`."""
    if not is_command(message):
        return calls_admins(message)
    command = command_of(text_of(message)) or ""
    return command.split(maxsplit=1)[0].partition("@")[0].casefold() == "/report"


def is_service(message: Message | PartialMessage) -> bool:
    """Whether it's a service message about something we store."""
    return _has_any(message, SERVICE_FIELDS)


def _has_any(message: Message | PartialMessage, fields: tuple[str, ...]) -> bool:
    if isinstance(message, PartialMessage):
        return message.has_any(fields)
    return any(getattr(message, field, None) is not None for field in fields)


def is_own_word(message: Message | PartialMessage) -> bool:
    """Whether a person wrote it there themselves: only then it counts as a command.

    What's forwarded, or sent through an inline bot, was written by others, and people pass it on without reading it.
    Channels and bots can't give commands.
    """
    if message.is_automatic_forward or _has_any(message, _OTHERS_WORDS):
        return False
    if message.sender_chat is not None:
        return message.sender_chat.id == message.chat.id
    return message.from_user is not None and not message.from_user.is_bot


def concerns_us(message: PartialMessage, bot_id: int) -> bool:
    """Whether it's a command, a report, a service message that we use, an answer to us, or private."""
    is_meant_for_us = (
        message.chat.type == "private"
        or is_command(message)
        or calls_admins(message)
        or question_answered_by(message, bot_id) is not None
    )
    return (is_meant_for_us and is_own_word(message)) or (message.text is None and is_service(message))


def edits_command(message: Message | PartialMessage) -> bool:
    """Whether an edited message in a group is now one of our commands, as people write them themselves."""
    found = _COMMAND.match(text_of(message))
    is_ours = found is not None and found["name"].casefold() in NAMES
    return is_ours and is_group(message.chat) and is_command(message) and is_own_word(message)


async def in_group(message: Message, services: Services, actor: Actor, words: Words, **_: Any) -> bool | dict[str, int]:
    """Passes commands in a group, or in private from a person connected to one. Adds `group_id`."""
    if is_group(message.chat):
        return {"group_id": message.chat.id}
    group_id = await connected_group(message, services)
    if group_id is not None and await services.permissions.is_member(actor, group_id):
        return {"group_id": group_id}
    await message.answer(words(Key.PRIVATE_NEEDS_GROUP))
    return False


async def in_group_itself(message: Message, words: Words, **_: Any) -> bool | dict[str, int]:
    """Passes commands in a group only, because they're about messages there."""
    if is_group(message.chat):
        return {"group_id": message.chat.id}
    await message.answer(words(Key.PRIVATE_NEEDS_GROUP_ITSELF))
    return False


async def connected_group(message: Message, services: Services) -> int | None:
    """The group that somebody is connected to in their private chat."""
    memo = await services.memos.find(connection_key(message.chat.id))
    return memo["group_id"] if memo else None


def connection_key(user_id: int) -> str:
    """The key of the memo with the group that somebody is connected to."""
    return f"connection:{user_id}"


class Identify(CallbackData, prefix="me"):
    """The button with which an anonymous admin confirms the command in that message."""

    message_id: MessageId


def command_key(chat_id: int, message_id: int) -> str:
    """The key of the memo with a command that waits for its author's confirmation."""
    return f"command:{chat_id}:{message_id}"


async def identified(message: Message, services: Services, actor: Actor, words: Words, **_: Any) -> bool:
    """Passes everyone who can be identified. Stores an anonymous admin's command until they confirm it."""
    if actor.anonymous_admin:
        await ask_who_it_is(message, services, words)
    return not actor.anonymous_admin


async def ask_who_it_is(message: Message, services: Services, words: Words) -> None:
    """Store an anonymous admin's command until they confirm it, and so identify themselves."""
    raw = message.model_dump(mode="json", by_alias=True, exclude_none=True)
    key = command_key(message.chat.id, message.message_id)
    await services.memos.keep(key, {"message": raw}, chat_id=message.chat.id)
    button = InlineKeyboardButton(
        text=words(Key.BUTTON_CONFIRM_IDENTITY).plain(), callback_data=Identify(message_id=message.message_id).pack()
    )
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await message.reply(words(Key.IDENTITY_QUESTION), reply_markup=keyboard)
