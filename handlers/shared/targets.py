"""Parses a command's target, time and reason: `USER [TIME] [REASON]`, or in reply.

The bot asks about words that it doesn't understand. They never become part of the reason.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, UsageError, profile_of
from handlers.shared.commands import NAMES
from handlers.shared.filters import text_of
from models.actors import Actor
from models.durations import UnclearKind, UnclearTime, fold, holds_time, is_told_apart, parse_duration, read_time
from models.permissions import Permission
from models.users import visible_name
from services.container import Services
from services.core.lengths import shorten
from services.moderation.policy import ANONYMOUS_ADMIN, UNTOUCHABLE
from texts import Key, Sentence

_SHORTEST_ID = 6
"""Digits that an id needs in a reply: a shorter number is the first word of a reason."""
_NAME: Final = re.compile(r"@(\w{1,32})[,.:;!]*")
"""A @name as typed; phones may add a comma after it."""
_OPENERS: Final = "([{<\"'`«“„\u2018"
_CLOSERS: Final = ")]}>\"'`»”\u2019“\u2018.,:;!?…|-\u2013\u2014"
"""What people type around a @name or an id. In a reply, that's a reason which quotes somebody."""
_GLUED: Final = re.compile(r"\S{0,4}@\w{1,32}[,:;](?=[^\s,:;])")
"""A @name with the next word right after it."""
_TELEGRAM: Final = r"(?:https?://)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog))/"
_LINK: Final = re.compile(
    rf"{_TELEGRAM}@?(\w{{1,32}})/?(?:\?\S*)?"
    r"|(?:https?://)?(\w{1,32})\.t\.me/?"
    r"|tg://resolve\?domain=(\w{1,32})(?:&\S*)?",
    re.IGNORECASE,
)
"""The same as a link. In a reply, or after a person, it's part of the reason."""
_ANY_LINK: Final = re.compile(_TELEGRAM, re.IGNORECASE)
_SEVERAL_NAMES: Final = re.compile(r"@\w{1,32}(?:[,;/+&]@\w{1,32})+[,;]*")
_ID: Final = re.compile(r"(?:tg://(?:user\?id|openmessage\?user_id)=|#?id:?)?(-?[0-9]{1,16})", re.IGNORECASE)
"""An id as typed, as a link to a profile, or as bots show it: `id123456`."""
_AND: Final = re.compile(r"(?:[&+,;/]|(?:and|и|та|y|e|et|und|و)(?=\s))\s*", re.IGNORECASE)
"""What people type before a second person."""
_NEXT_COMMAND: Final = re.compile(r"(?:\A|\n)\s*/(\w+)")
_TIME_WORDS: Final = 4
"""Words that a time at the end of a reason may have, as in `for an hour`."""
_COUNTED: Final = re.compile(r"[0-9]+(?:st|nd|rd|th|[.ºª°+%]|-[^\W\d]{1,3})?\s+[^\W\d]")
"""A number or an ordinal that is followed by a word."""
_SHOWN: Final = 40
_CHANNELS_BELOW = -1_000_000_000_000
"""Ids of channels and supergroups are below this (Telegram, "Bot API dialog IDs")."""


@dataclass(frozen=True, slots=True)
class Target:
    """A user, or a channel that posts under its own name."""

    user_id: int | None
    name: str
    sender_chat_id: int | None = None


@dataclass(frozen=True, slots=True)
class CommandTarget:
    """What a command asks for."""

    target: Target
    duration: int | None
    reason: str


def replied_to(message: Message) -> Message | None:
    """The replied message. In a topic, Telegram sends the topic's first message here, which isn't a reply."""
    reply = message.reply_to_message
    return None if reply is None or reply.forum_topic_created is not None else reply


async def parse_command_target(
    message: Message,
    command: CommandObject,
    group_id: int,
    services: Services,
    *,
    takes_time: bool = False,
    takes_reason: bool = True,
    takes_name: bool = False,
) -> CommandTarget:
    """The target, then the time, then the reason; with `takes_name`, a name first. Raises UsageError, InputError."""
    name, text = command.command, (command.args or "").strip()
    target, rest = await parse_target(message, command, group_id, services)
    if target is None:
        raise UsageError(name, problem=Sentence(_why_nobody(fold(text))))
    if _names_somebody(message, rest) or _has_next_command(rest):
        raise UsageError(name, problem=Sentence(Key.ONE_PERSON_AT_A_TIME))
    if not takes_reason and rest:
        raise UsageError(name, problem=not_understood(rest))
    who = text[: len(text) - len(rest)].strip()
    if not takes_time:
        refuse_time(name, rest, is_reason=not takes_name)
        return CommandTarget(target, None, rest)
    if replied_to(message) is None and _lacks_target(who, rest):
        raise UsageError(name, problem=Sentence(Key.PERSON_WHOM))
    aim = _parse_time(name, who, target, rest)
    if _names_somebody(message, aim.reason):  # in reply to somebody else, `1d @mia` would hit the wrong person
        raise UsageError(name, problem=Sentence(Key.ONE_PERSON_AT_A_TIME))
    return aim


def _why_nobody(text: str) -> Key:
    """What to say about a text that names nobody we know."""
    word = _first_word(text)
    if _SEVERAL_NAMES.fullmatch(word):
        return Key.ONE_PERSON_AT_A_TIME
    is_somebody = text.startswith("@") or _LINK.fullmatch(word) or _ANY_LINK.match(word)
    return Key.PERSON_UNKNOWN if is_somebody else Key.PERSON_WHOM


def _parse_time(name: str, who: str, target: Target, text: str) -> CommandTarget:
    """The target and time of `/NAME WHO TEXT`. Raises UsageError, InputError."""
    typed = f"/{name} {who}".strip()
    try:
        read = read_time(text)
    except UnclearTime as error:
        raise InputError(unclear_time(error), f"{typed} {error.guess or '20m'} spam") from None
    if read is not None:
        return CommandTarget(target, read.seconds, read.rest)
    if _ends_with_time(text):
        raise UsageError(name, problem=Sentence(Key.TIME_BEFORE_REASON))
    if holds_time(text):
        raise InputError(Sentence(Key.TIME_HOW_LONG, {"forever": f"{typed} forever spam"}), f"{typed} 20m spam")
    return CommandTarget(target, None, text)


def unclear_time(error: UnclearTime) -> Sentence:
    """The problem with a time that somebody typed."""
    match error.kind:
        case UnclearKind.TOO_SHORT:
            return Sentence(Key.TIME_TOO_SHORT)
        case UnclearKind.TOO_LONG:
            return Sentence(Key.TIME_TOO_LONG)
        case UnclearKind.NEGATIVE:
            return Sentence(Key.TIME_NEGATIVE)
    if error.guess:
        return Sentence(Key.TIME_UNCLEAR_GUESS, {"typed": error.typed, "guess": error.guess})
    return Sentence(Key.TIME_UNCLEAR, {"typed": error.typed})


def _ends_with_time(text: str) -> bool:
    words = text.split()
    for count in range(1, min(len(words), _TIME_WORDS) + 1):
        if count < len(words) and is_told_apart(words[-count - 1]):
            continue
        if parse_duration(" ".join(words[-count:]).strip("()[].!")) is not None:
            return True
    return False


def not_understood(rest: str) -> Sentence:
    """Says that what was typed after a person means nothing to the command."""
    return Sentence(Key.NOT_UNDERSTOOD_HERE, {"typed": shorten(rest, _SHOWN)})


def refuse_time(name: str, text: str, *, is_reason: bool = True) -> None:
    """Raise for a time after a command that takes none, because it would end up in the reason.

    What isn't a reason (a title, the name of a rule) may contain such words.
    """
    is_time = parse_duration(text) is not None or parse_duration("".join(text.split()[:1])) is not None
    if is_time or (is_reason and (_begins_like_time(text) or _ends_with_time(text) or holds_time(text))):
        raise UsageError(name, problem=Sentence(Key.TAKES_NO_TIME))


def _begins_like_time(text: str) -> bool:
    """Whether a reason starts with a time, or almost one. `2nd offence` and `50 links` don't."""
    try:
        return read_time(text) is not None
    except UnclearTime:
        return _COUNTED.match(fold(text)) is None


def _lacks_target(who: str, rest: str) -> bool:
    """Whether a presumed id is really the number of a time, as in `/mute 15 min`."""
    return (
        len(who) < _SHORTEST_ID and who.isdecimal() and parse_duration(" ".join([who, *rest.split()[:1]])) is not None
    )


async def meet(
    target: Target,
    group_id: int,
    services: Services,
    actor: Actor,
    permission: Permission,
    *,
    must_be_known: bool = True,
) -> Target:
    """The target. Asks Telegram about a person we haven't seen. Raises InputError if it doesn't know them either.

    Only asks for a caller who has the permission. Others are refused later.
    """
    if target.user_id is None:
        return target
    is_somebody = await services.strangers.meet(group_id, target.user_id, actor, permission)
    known = await services.lookups.find_user(group_id, target.user_id)
    if known is not None:
        return replace(target, name=known.label) if target.name == str(target.user_id) else target
    if must_be_known and not is_somebody:
        raise InputError(Sentence(Key.PERSON_ID_UNKNOWN, {"id": str(target.user_id)}))
    return target


async def parse_target(
    message: Message, command: CommandObject, group_id: int, services: Services
) -> tuple[Target | None, str]:
    """The target and the rest of the text; None and the whole text if there's no target."""
    return await _split_target(message, (command.args or "").strip(), group_id, services)


async def _split_target(message: Message, text: str, group_id: int, services: Services) -> tuple[Target | None, str]:
    """The target and the rest of `text`; None and all of `text` if it names nobody."""
    mentioned = _mentioned(message, text)
    if mentioned is not None:
        return mentioned
    reply = replied_to(message)
    glued = _GLUED.match(text)
    typed, *rest = [text[: glued.end()], text[glued.end() :]] if glued else text.split(maxsplit=1)[:2] or [""]
    word, left = fold(typed), "".join(rest).strip()
    if reply is None:
        word = _without_quotes(word)
    name = _NAME.fullmatch(word) or (_LINK.fullmatch(word) if reply is None else None)
    if name:
        user = await services.users.find_by_username(group_id, next(filter(None, name.groups())))
        return (Target(user.user_id, user.label), left) if user else (None, text)
    user_id = _id_of(word)
    if user_id is not None and (reply is None or len(word) >= _SHORTEST_ID):
        known = await services.lookups.find_user(group_id, user_id) if user_id > 0 else None
        if user_id < 0:
            return Target(None, str(user_id), sender_chat_id=user_id), left
        return Target(user_id, known.label if known else str(user_id)), left
    if reply is None:
        return None, text
    return author_of(reply), text


def _without_quotes(word: str) -> str:
    """A @name or a long id without what's around it, as in `(@mia)` or `1234567:`. Other words stay as they are."""
    bare = word.lstrip(_OPENERS).rstrip(_CLOSERS)
    is_id = _ID.fullmatch(bare) is not None and len(bare) >= _SHORTEST_ID
    return bare if is_id or _NAME.fullmatch(bare) else word


def _has_next_command(text: str) -> bool:
    """Whether a line of a reason is a command of its own."""
    return any(found.casefold() in NAMES for found in _NEXT_COMMAND.findall(text))


def _first_word(text: str) -> str:
    """The first word; empty if there's none."""
    return "".join(text.split(maxsplit=1)[:1])


def _names_somebody(message: Message, text: str) -> bool:
    """Whether a text starts with another person."""
    text = text[found.end() :] if (found := _AND.match(text)) else text
    word = fold(_first_word(text))
    is_id = _id_of(word) is not None and len(word) >= _SHORTEST_ID
    return bool(_NAME.fullmatch(word) or _SEVERAL_NAMES.fullmatch(word) or is_id or _mentioned(message, text))


def _mentioned(message: Message, text: str) -> tuple[Target, str] | None:
    """A mention of somebody without a @name. Its text is their name, which may have several words."""
    whole = text_of(message)
    for entity in message.entities or message.caption_entities or ():
        if entity.type == "text_mention" and entity.user is not None:
            shown = entity.extract_from(whole)
            if shown and text.startswith(shown):
                rest = text.removeprefix(shown).lstrip().lstrip(",.:;!")
                return Target(entity.user.id, profile_of(entity.user).full_name), rest.strip()
    return None


def _id_of(word: str) -> int | None:
    """The id of a person or a channel that somebody typed."""
    found = _ID.fullmatch(word)
    given = int(found[1]) if found else 0
    return given if 0 < given < 2**52 or -(2**52) < given < _CHANNELS_BELOW else None


def author_of(message: Message) -> Target | None:
    """The author of a message. Raises InputError for an author that no command acts on."""
    channel = message.sender_chat
    if channel is not None and channel.id == message.chat.id:
        raise InputError(Sentence(UNTOUCHABLE[ANONYMOUS_ADMIN]))
    if channel is not None:
        if message.is_automatic_forward:
            raise InputError(Sentence(Key.ERROR_TARGET_IS_LINKED_CHANNEL))
        return Target(None, visible_name(channel.title or "", str(channel.id)), sender_chat_id=channel.id)
    if message.from_user is None or _tells_of_others(message):
        return None
    return Target(message.from_user.id, profile_of(message.from_user).full_name)


def _tells_of_others(message: Message) -> bool:
    """Whether it's a service message about people being added or removed, so it isn't clear who is meant."""
    moved = [*(message.new_chat_members or ()), *([message.left_chat_member] if message.left_chat_member else ())]
    return any(user.id != (message.from_user and message.from_user.id) for user in moved)


def writer_of(message: Message) -> Target | None:
    """The same, but None for an author that no command acts on."""
    try:
        return author_of(message)
    except InputError:
        return None
