"""What Telegram's errors mean. Only this package knows aiogram's errors; everybody else sees these."""

import contextlib
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramEntityTooLarge,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

DESCRIPTION_LIMIT: Final = 300
"""Characters kept of Telegram's own text: a proxy may have sent a whole page instead."""


class Reason(StrEnum):
    """Why Telegram refused, stable for programs."""

    NO_RIGHT = "no-right"
    """We lack a right, or may not write here."""
    ADMINISTRATOR = "administrator"
    """The target is an administrator, the owner, or the bot itself."""
    UNKNOWN_USER = "unknown-user"
    NOT_A_MEMBER = "not-a-member"
    NO_CHAT = "no-chat"
    """The chat doesn't exist, or the bot isn't in it."""
    SUPERGROUPS_ONLY = "supergroups-only"
    TOO_OLD = "too-old"
    """Bots may no longer delete this message."""
    MESSAGE_GONE = "message-gone"
    NO_FILE = "no-file"
    ALREADY_SO = "already-so"
    """Everything is already as requested."""
    OTHER = "other"


class Problem(StrEnum):
    """What an error means for people. Each has a sentence in the catalogue, `telegram-…`."""

    NEEDS_RIGHT = "needs-right"
    NEEDS_ADMIN = "needs-admin"
    CANT_WRITE = "cant-write"
    TOPIC_CLOSED = "topic-closed"
    IS_ADMIN = "is-admin"
    IS_OWNER = "is-owner"
    IS_MYSELF = "is-myself"
    USER_UNKNOWN = "user-unknown"
    NOT_A_MEMBER = "not-a-member"
    TOO_MANY_ADMINS = "too-many-admins"
    PRIVACY = "privacy"
    CHAT_UNKNOWN = "chat-unknown"
    REMOVED = "removed"
    NOT_HERE = "not-here"
    SUPERGROUPS_ONLY = "supergroups-only"
    TOO_OLD = "too-old"
    MESSAGE_GONE = "message-gone"
    NOT_PINNED = "not-pinned"
    ALREADY_SO = "already-so"
    AWAY = "away"
    WAIT = "wait"
    BAD_TOKEN = "bad-token"
    MIGRATED = "migrated"
    NO_PHOTO = "no-photo"
    NO_FILE = "no-file"
    FILES_AWAY = "files-away"
    BOT_OFF = "bot-off"
    REFUSED = "refused"


class TelegramError(Exception):
    """The base class. `code` names the sentence for people, `description` is Telegram's own text, for the log."""

    def __init__(self, code: Problem, description: str = "") -> None:
        super().__init__(description or code)
        self.code = code
        self.description = (description or code)[:DESCRIPTION_LIMIT]


class Away(TelegramError):
    """Telegram doesn't respond, or its response is unreadable. The call may or may not have had an effect."""

    def __init__(self, code: Problem = Problem.AWAY, description: str = "") -> None:
        super().__init__(code, description)


class RetryAfter(Away):
    """Telegram accepts no calls for some time."""

    def __init__(self, seconds: int, description: str = "") -> None:
        super().__init__(Problem.WAIT, description)
        self.seconds = seconds


class BadToken(Away):
    """Telegram doesn't know our token. It accepts no calls until the operator fixes that."""


class Refused(TelegramError):
    """Telegram understood the call and refuses it."""

    def __init__(self, reason: Reason, code: Problem, description: str = "") -> None:
        super().__init__(code, description)
        self.reason = reason


class Migrated(Refused):
    """The group has another id now."""

    def __init__(self, chat_id: int, description: str = "") -> None:
        super().__init__(Reason.NO_CHAT, Problem.MIGRATED, description)
        self.chat_id = chat_id


class _Meaning(NamedTuple):
    part: str
    """A part of Telegram's text, in lower case."""
    reason: Reason
    code: Problem
    """The sentence that people read."""


_MEANINGS: Final = (
    _Meaning(
        "not enough rights",
        Reason.NO_RIGHT,
        Problem.NEEDS_RIGHT,
    ),
    _Meaning("chat_admin_required", Reason.NO_RIGHT, Problem.NEEDS_ADMIN),
    _Meaning("need administrator rights", Reason.NO_RIGHT, Problem.NEEDS_ADMIN),
    _Meaning("member list is inaccessible", Reason.NO_RIGHT, Problem.NEEDS_ADMIN),
    _Meaning("right_forbidden", Reason.NO_RIGHT, Problem.NEEDS_RIGHT),
    _Meaning("have no rights to send", Reason.NO_RIGHT, Problem.CANT_WRITE),
    _Meaning("chat_write_forbidden", Reason.NO_RIGHT, Problem.CANT_WRITE),
    _Meaning("topic_closed", Reason.NO_RIGHT, Problem.TOPIC_CLOSED),
    _Meaning("administrator of the chat", Reason.ADMINISTRATOR, Problem.IS_ADMIN),
    _Meaning("user_admin_invalid", Reason.ADMINISTRATOR, Problem.IS_ADMIN),
    _Meaning("can't remove chat owner", Reason.ADMINISTRATOR, Problem.IS_OWNER),
    _Meaning("can't demote chat", Reason.ADMINISTRATOR, Problem.IS_OWNER),
    _Meaning("can't restrict self", Reason.ADMINISTRATOR, Problem.IS_MYSELF),
    _Meaning("user not found", Reason.UNKNOWN_USER, Problem.USER_UNKNOWN),
    _Meaning("user_id_invalid", Reason.UNKNOWN_USER, Problem.USER_UNKNOWN),
    _Meaning("invalid user_id", Reason.UNKNOWN_USER, Problem.USER_UNKNOWN),
    _Meaning("peer_id_invalid", Reason.UNKNOWN_USER, Problem.USER_UNKNOWN),
    _Meaning("participant_id_invalid", Reason.NOT_A_MEMBER, Problem.NOT_A_MEMBER),
    _Meaning("user_not_participant", Reason.NOT_A_MEMBER, Problem.NOT_A_MEMBER),
    _Meaning("member not found", Reason.NOT_A_MEMBER, Problem.NOT_A_MEMBER),
    _Meaning("chat_admin_invite_required", Reason.NOT_A_MEMBER, Problem.NOT_A_MEMBER),
    _Meaning("admins_too_much", Reason.OTHER, Problem.TOO_MANY_ADMINS),
    _Meaning("user_privacy_restricted", Reason.OTHER, Problem.PRIVACY),
    _Meaning("chat not found", Reason.NO_CHAT, Problem.CHAT_UNKNOWN),
    _Meaning("group chat was de", Reason.NO_CHAT, Problem.CHAT_UNKNOWN),
    _Meaning("channel_private", Reason.NO_CHAT, Problem.NOT_HERE),
    _Meaning("bot was kicked", Reason.NO_CHAT, Problem.REMOVED),
    _Meaning("bot is not a member", Reason.NO_CHAT, Problem.NOT_HERE),
    _Meaning("method is available for supergroup", Reason.SUPERGROUPS_ONLY, Problem.SUPERGROUPS_ONLY),
    _Meaning("method is available only for supergroup", Reason.SUPERGROUPS_ONLY, Problem.SUPERGROUPS_ONLY),
    _Meaning(
        "message can't be deleted",
        Reason.TOO_OLD,
        Problem.TOO_OLD,
    ),
    _Meaning("message to pin not found", Reason.MESSAGE_GONE, Problem.MESSAGE_GONE),
    _Meaning("message to delete not found", Reason.MESSAGE_GONE, Problem.MESSAGE_GONE),
    _Meaning("message to unpin not found", Reason.ALREADY_SO, Problem.NOT_PINNED),
    _Meaning("chat_not_modified", Reason.ALREADY_SO, Problem.ALREADY_SO),
)


def meaning(error: AiogramError) -> TelegramError:
    """Translate aiogram's error into ours."""
    description = error.message if isinstance(error, TelegramAPIError) else str(error)
    if isinstance(error, TelegramRetryAfter):
        return RetryAfter(error.retry_after, description)
    if isinstance(error, TelegramUnauthorizedError):
        return BadToken(Problem.BAD_TOKEN, description)
    if isinstance(error, TelegramMigrateToChat):
        return Migrated(error.migrate_to_chat_id, description)
    is_away = isinstance(error, TelegramServerError | TelegramNetworkError | ClientDecodeError)
    if (is_away and not isinstance(error, TelegramEntityTooLarge)) or not isinstance(error, TelegramAPIError):
        return Away(Problem.AWAY, description)
    refusal = error.message.lower()
    for part, reason, code in _MEANINGS:
        if part in refusal:
            return Refused(reason, code, description)
    return Refused(Reason.OTHER, Problem.REFUSED, description)


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Translate aiogram's errors into ours."""
    try:
        yield
    except AiogramError as error:
        raise meaning(error) from error
