"""Requests with an Idempotency-Key whose process died halfway."""

from datetime import timedelta

import pytest

from services.core.errors import Conflict
from services.inbox.idempotency import HELD_FOR
from tests.backends import Backend


async def _is_held(backend: Backend) -> bool:
    try:
        begun = await backend.services.requests.begin("key", "print")
    except Conflict:
        return True
    assert begun.answer is None
    return False


@pytest.mark.parametrize("passed", [HELD_FOR + timedelta(seconds=1), timedelta(seconds=-60)], ids=["later", "set back"])
async def test_a_key_is_held_only_as_long_as_its_request_may_take(backend: Backend, passed: timedelta) -> None:
    assert not await _is_held(backend)
    backend.clock.now += timedelta(seconds=1)
    assert await _is_held(backend)
    backend.clock.now += passed
    assert not await _is_held(backend), "by a clock that was a minute ahead, the request would have 75 s"
    assert await _is_held(backend)
