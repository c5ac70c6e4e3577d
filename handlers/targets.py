"""On whom a command acts, for how long and why: `USER [TIME] [REASON]`, or in reply."""

from dataclasses import dataclass

from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.access import InputError, UsageError
from models.durations import parse_duration
from services.registry import Services
from services.vetting import ANONYMOUS_ADMIN, UNTOUCHABLE

_SHORTEST_ID = 6
"""Digits of an id when a message is replied to: fewer are the first word of a reason."""
_CHANNELS_BELOW = -1_000_000_000_000
"""Ids of channels and supergroups (Telegram, "Bot API dialog IDs")."""


@dataclass(frozen=True, slots=True)
class Target:
    """A user, or a channel that posts under its own name."""

    user_id: int | None
    name: str
    sender_chat_id: int | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """What a command asks for."""

    target: Target
    duration: int | None
    reason: str


def replied_to(message: Message) -> Message | None:
    """The message that this one answers; in a topic Telegram names the topic's first message, which is no answer."""
    reply = message.reply_to_message
    return None if reply is None or reply.forum_topic_created is not None else reply


async def parse_aim(
    message: Message, command: CommandObject, group_id: int, services: Services, *, takes_time: bool = False
) -> Aim:
    """The target, then the time, then the reason. Raises UsageError, InputError."""
    name, rest = command.command, (command.args or "").strip()
    target, rest = await _split_target(message, rest, group_id, services)
    if target is None:
        raise UsageError(name, problem="I know nobody by that." if rest.startswith("@") else "Whom?")
    if not takes_time:
        return Aim(target, None, rest)
    word, _, after = rest.partition(" ")
    duration = parse_duration(word)
    if duration is not None:
        return Aim(target, duration, after.strip())
    if parse_duration(rest.rpartition(" ")[2]) is not None:
        raise UsageError(name, problem="The time goes before the reason.")
    return Aim(target, None, rest)


async def find_target(message: Message, word: str | None, group_id: int, services: Services) -> int | None:
    """The user meant by one word, or else by a reply."""
    target, _ = await _split_target(message, word or "", group_id, services)
    return target.user_id if target else None


async def _split_target(message: Message, text: str, group_id: int, services: Services) -> tuple[Target | None, str]:
    """The target, and what of `text` is left; None, and `text`, if it names nobody."""
    mentioned = _mentioned(message, text)
    if mentioned is not None:
        return mentioned
    word, _, rest = text.partition(" ")
    reply = replied_to(message)
    if word.startswith("@") and len(word) > 1:
        user = await services.users.find_by_username(group_id, word)
        return (Target(user.user_id, user.label), rest.strip()) if user else (None, text)
    if _is_id(word) and (reply is None or len(word) >= _SHORTEST_ID):
        user_id = int(word)
        known = await services.lookups.find_user(group_id, user_id) if user_id > 0 else None
        if user_id < 0:
            return Target(None, word, sender_chat_id=user_id), rest.strip()
        return Target(user_id, known.label if known else word), rest.strip()
    if reply is None:
        return None, text
    return author_of(reply), text


def _mentioned(message: Message, text: str) -> tuple[Target, str] | None:
    """A mention of somebody without a @name: the text is his name, which may have several words."""
    for entity in message.entities or ():
        if entity.type == "text_mention" and entity.user is not None and message.text is not None:
            shown = entity.extract_from(message.text)
            if text.startswith(shown):
                return Target(entity.user.id, entity.user.full_name), text.removeprefix(shown).strip()
    return None


def _is_id(word: str) -> bool:
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 16:
        return False
    return 0 < int(word) < 2**52 or -(2**52) < int(word) < _CHANNELS_BELOW


def author_of(message: Message) -> Target | None:
    """Who wrote a message. Raises InputError for one whom no command acts on."""
    channel = message.sender_chat
    if channel is not None and channel.id == message.chat.id:
        raise InputError(UNTOUCHABLE[ANONYMOUS_ADMIN])
    if channel is not None:
        if message.is_automatic_forward:
            raise InputError("This is the channel that the group belongs to")
        return Target(None, channel.title or str(channel.id), sender_chat_id=channel.id)
    if message.from_user is None:
        return None
    return Target(message.from_user.id, message.from_user.full_name)
