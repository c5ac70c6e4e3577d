"""A response of the wrong shape counts as no response, for every call."""

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod

from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.errors import Away
from gateway.moderation import Member
from models.actions import Action, ActionStatus, ActionType
from models.users import TelegramStatus
from tests.backends import TOKEN_ACTOR, in_memory

GROUP = -1001
"""A supergroup."""


class _Answering(BaseSession):
    """Gives the same response to every call."""

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self._answer = answer

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        return self._answer

    async def stream_content(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise NotImplementedError

    async def close(self) -> None: ...


def _gateway(answer: Any) -> Gateway:
    return Gateway(Bot(TOKEN, session=_Answering(answer)))


@pytest.mark.parametrize(
    "answer", [True, None, [], "member", {}, {"status": "emperor"}, {"status": "member", "until_date": "soon"}]
)
async def test_a_member_of_the_wrong_shape(answer: Any) -> None:
    with pytest.raises(Away):
        await _gateway(answer).moderation.member(GROUP, 7)


async def test_our_own_rights_of_the_wrong_shape() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with in_memory():  # the document needs its database
        promotion = Action(
            group_id=GROUP,
            action_type=ActionType.PROMOTE,
            user_id=7,
            actor=TOKEN_ACTOR,
            status=ActionStatus.PENDING,
            created_at=now,
            updated_at=now,
        )
        with pytest.raises(Away):
            await _gateway(True).moderation.carry_out(promotion, None, again=False)


async def test_a_restriction() -> None:
    answer = {"status": "restricted", "is_member": False, "until_date": 0, "can_send_polls": False, "can_fly": False}
    found = await _gateway(answer).moderation.member(GROUP, 7)
    assert found == Member(TelegramStatus.RESTRICTED, is_here=False, denied=frozenset({"can_send_polls"}))
