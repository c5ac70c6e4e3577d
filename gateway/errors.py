"""What it means when Telegram does not do what we ask. Only this package knows aiogram's errors; others see these."""

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

TOLD_LIMIT: Final = 300
"""Letters of what Telegram said: in its place a proxy may have sent a page."""


class Reason(StrEnum):
    """Why Telegram refused: stable, for programs."""

    NO_RIGHT = "no-right"
    """We lack a right, or may not write here."""
    ADMINISTRATOR = "administrator"
    """The target is an administrator, the owner, or ourselves."""
    UNKNOWN_USER = "unknown-user"
    NOT_A_MEMBER = "not-a-member"
    NO_CHAT = "no-chat"
    """There is no such chat, or we are not in it."""
    SUPERGROUPS_ONLY = "supergroups-only"
    TOO_OLD = "too-old"
    """A message that bots may not delete any more."""
    MESSAGE_GONE = "message-gone"
    NO_FILE = "no-file"
    ALREADY_SO = "already-so"
    """All is as it should be."""
    OTHER = "other"


class TelegramError(Exception):
    """The base. Its text is one sentence for people; `told` is what Telegram said, for the log."""

    def __init__(self, words: str, told: str = "") -> None:
        super().__init__(words)
        self.told = (told or words)[:TOLD_LIMIT]


class Away(TelegramError):
    """Telegram does not answer, or with something that can't be read: nobody knows what became of the call."""


class RetryAfter(Away):
    """Telegram takes nothing for some time."""

    def __init__(self, seconds: int, told: str = "") -> None:
        super().__init__(f"Telegram takes nothing for {seconds} s", told)
        self.seconds = seconds


class BadToken(Away):
    """Telegram does not know our token: nothing is taken until the operator has mended that."""


class Refused(TelegramError):
    """Telegram understood, and does not do it."""

    def __init__(self, reason: Reason, words: str, told: str = "") -> None:
        super().__init__(words, told)
        self.reason = reason


class Migrated(Refused):
    """The group has another id now."""

    def __init__(self, chat_id: int, told: str = "") -> None:
        super().__init__(Reason.NO_CHAT, "The group has another id now", told)
        self.chat_id = chat_id


class _Meaning(NamedTuple):
    part: str
    """Of what Telegram says, in small letters."""
    reason: Reason
    words: str


_MEANINGS: Final = (
    _Meaning(
        "not enough rights",
        Reason.NO_RIGHT,
        "I lack the right to do this: give it to me among my administrator rights",
    ),
    _Meaning("chat_admin_required", Reason.NO_RIGHT, "I lack the right to do this: make me an administrator"),
    _Meaning("need administrator rights", Reason.NO_RIGHT, "I lack the right to do this: make me an administrator"),
    _Meaning("have no rights to send", Reason.NO_RIGHT, "I may not write here"),
    _Meaning("chat_write_forbidden", Reason.NO_RIGHT, "I may not write here"),
    _Meaning("topic_closed", Reason.NO_RIGHT, "The topic is closed"),
    _Meaning("administrator of the chat", Reason.ADMINISTRATOR, "Telegram does not let me act on an administrator"),
    _Meaning("user_admin_invalid", Reason.ADMINISTRATOR, "Telegram does not let me act on an administrator"),
    _Meaning("can't remove chat owner", Reason.ADMINISTRATOR, "Telegram lets nobody act on the owner of the group"),
    _Meaning("can't restrict self", Reason.ADMINISTRATOR, "Telegram does not let me act on myself"),
    _Meaning("user not found", Reason.UNKNOWN_USER, "Telegram knows no such user"),
    _Meaning("user_id_invalid", Reason.UNKNOWN_USER, "Telegram knows no such user"),
    _Meaning("participant_id_invalid", Reason.NOT_A_MEMBER, "This user is not in the group"),
    _Meaning("user_not_participant", Reason.NOT_A_MEMBER, "This user is not in the group"),
    _Meaning("member not found", Reason.NOT_A_MEMBER, "This user is not in the group"),
    _Meaning("chat not found", Reason.NO_CHAT, "Telegram knows no such group, or I am not in it"),
    _Meaning("bot was kicked", Reason.NO_CHAT, "I am not in the group any more"),
    _Meaning("bot is not a member", Reason.NO_CHAT, "I am not in the group"),
    _Meaning("method is available for supergroup", Reason.SUPERGROUPS_ONLY, "This works in supergroups only"),
    _Meaning(
        "message can't be deleted",
        Reason.TOO_OLD,
        "Telegram does not let bots delete messages older than 48 hours",
    ),
    _Meaning("message to pin not found", Reason.MESSAGE_GONE, "The message is gone"),
    _Meaning("message to delete not found", Reason.MESSAGE_GONE, "The message is gone"),
    _Meaning("message to unpin not found", Reason.ALREADY_SO, "The message is not pinned"),
    _Meaning("chat_not_modified", Reason.ALREADY_SO, "It is so already"),
)


def meaning(error: AiogramError) -> TelegramError:
    """The error of ours that an error of aiogram's means."""
    told = error.message if isinstance(error, TelegramAPIError) else str(error)
    if isinstance(error, TelegramRetryAfter):
        return RetryAfter(error.retry_after, told)
    if isinstance(error, TelegramUnauthorizedError):
        return BadToken("Telegram does not know my token", told)
    if isinstance(error, TelegramMigrateToChat):
        return Migrated(error.migrate_to_chat_id, told)
    is_away = isinstance(error, TelegramServerError | TelegramNetworkError | ClientDecodeError)
    if (is_away and not isinstance(error, TelegramEntityTooLarge)) or not isinstance(error, TelegramAPIError):
        return Away("Telegram does not answer", told)
    refusal = error.message.lower()
    for part, reason, words in _MEANINGS:
        if part in refusal:
            return Refused(reason, words, told)
    return Refused(Reason.OTHER, f"Telegram refused: {error.message}", told)


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Raise what aiogram raises as an error of ours."""
    try:
        yield
    except AiogramError as error:
        raise meaning(error) from error
