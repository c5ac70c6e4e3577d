"""The meaning of aiogram's errors."""

import pytest
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe

from gateway.errors import DESCRIPTION_LIMIT, Away, BadToken, Migrated, Problem, Reason, Refused, RetryAfter, meaning

ASKED = GetMe()


@pytest.mark.parametrize(
    "error",
    [
        TelegramServerError(ASKED, "Bad Gateway"),
        TelegramNetworkError(ASKED, "ServerDisconnectedError"),
        ClientDecodeError("no JSON", ValueError("page"), "<html>" * 1_000),
    ],
)
def test_no_answer(error: AiogramError) -> None:
    meant = meaning(error)
    assert type(meant) is Away
    assert meant.code is Problem.AWAY
    assert 0 < len(meant.description) <= DESCRIPTION_LIMIT


def test_when_to_ask_again() -> None:
    meant = meaning(TelegramRetryAfter(ASKED, "Too Many Requests", 7))
    assert isinstance(meant, RetryAfter)
    assert meant.seconds == 7
    assert type(meaning(TelegramUnauthorizedError(ASKED, "Unauthorized"))) is BadToken


def test_a_group_that_moved() -> None:
    meant = meaning(TelegramMigrateToChat(ASKED, "group chat was upgraded", -100_5))
    assert isinstance(meant, Migrated)
    assert meant.chat_id == -100_5


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("Bad Request: not enough rights to restrict/unrestrict chat member", Reason.NO_RIGHT),
        ("Bad Request: TOPIC_CLOSED", Reason.NO_RIGHT),
        ("Bad Request: member list is inaccessible", Reason.NO_RIGHT),
        ("Bad Request: RIGHT_FORBIDDEN", Reason.NO_RIGHT),
        ("Bad Request: can't demote chat creator", Reason.ADMINISTRATOR),
        ("Bad Request: invalid user_id specified", Reason.UNKNOWN_USER),
        ("Bad Request: PEER_ID_INVALID", Reason.UNKNOWN_USER),
        ("Bad Request: CHAT_ADMIN_INVITE_REQUIRED", Reason.NOT_A_MEMBER),
        ("Forbidden: the group chat was deleted", Reason.NO_CHAT),
        ("Bad Request: CHANNEL_PRIVATE", Reason.NO_CHAT),
        ("Bad Request: have no rights to send a message", Reason.NO_RIGHT),
        ("Bad Request: user is an administrator of the chat", Reason.ADMINISTRATOR),
        ("Bad Request: PARTICIPANT_ID_INVALID", Reason.NOT_A_MEMBER),
        ("Bad Request: chat not found", Reason.NO_CHAT),
        ("Bad Request: method is available for supergroup and channel chats only", Reason.SUPERGROUPS_ONLY),
        ("Bad Request: message can't be deleted for everyone", Reason.TOO_OLD),
        ("Bad Request: message to unpin not found", Reason.ALREADY_SO),
        ("Bad Request: CHAT_NOT_MODIFIED", Reason.ALREADY_SO),
        ("Bad Request: something that nobody has seen", Reason.OTHER),
    ],
)
def test_refusals(told: str, reason: Reason) -> None:
    meant = meaning(TelegramBadRequest(ASKED, told))
    assert isinstance(meant, Refused)
    assert (meant.reason, meant.description) == (reason, told)
    assert (meant.code is Problem.REFUSED) is (reason is Reason.OTHER)


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Bad Request: ADMINS_TOO_MUCH", Problem.TOO_MANY_ADMINS),
        ("Bad Request: USER_PRIVACY_RESTRICTED", Problem.PRIVACY),
    ],
)
def test_refused_promotions(told: str, code: Problem) -> None:
    assert meaning(TelegramBadRequest(ASKED, told)).code is code


def test_a_file_that_is_too_large_is_refused() -> None:
    assert isinstance(meaning(TelegramEntityTooLarge(ASKED, "Request Entity Too Large")), Refused)
    assert isinstance(meaning(TelegramForbiddenError(ASKED, "Forbidden: bot was kicked from the group")), Refused)
