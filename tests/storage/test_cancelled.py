"""A caller that's cancelled in the middle of a write leaves nothing half done: no cache entry that's older than it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import pytest
from motor.motor_asyncio import AsyncIOMotorClientSession, AsyncIOMotorCollection
from pymongo.errors import AutoReconnect

from models.settings import SettingsPatch
from models.users import Profile, TelegramStatus
from storage.database import Transaction
from storage.errors import Unavailable
from storage.keys import settings_key
from tests.backends import GROUP, TOKEN_ACTOR, Backend

_MIA: Final = Profile(user_id=7, first_name="Mia", username="mia")
_ANNA: Final = Profile(user_id=8, first_name="Anna", username="mia")
"""Who takes the @name of the other."""


async def _settings(backend: Backend) -> Any:
    kept = await backend.services.lookups.get_settings(GROUP)
    return kept.language


async def _mia(backend: Backend) -> Any:
    user = await backend.services.lookups.find_user(GROUP, _MIA.user_id)
    return user and (user.username, user.is_approved, user.telegram_status, user.is_held)


async def _group(backend: Backend) -> Any:
    group = await backend.services.lookups.find_group(GROUP)
    return group and group.name


async def _patch(backend: Backend) -> None:
    await backend.services.settings.patch(GROUP, SettingsPatch(language="ru"), TOKEN_ACTOR)


async def _leave(backend: Backend) -> None:
    await backend.services.memberships.set_status(GROUP, _MIA, TelegramStatus.LEFT, TOKEN_ACTOR)


async def _rename(backend: Backend) -> None:
    await backend.services.groups.update(GROUP, {"name": "Draughts"})


async def _take_name(backend: Backend) -> None:
    await backend.services.users.see(GROUP, _ANNA)


Look = Callable[[Backend], Awaitable[Any]]
_WRITES: Final[tuple[tuple[Look, Look], ...]] = (
    (_settings, _patch),
    (_mia, _leave),
    (_group, _rename),
    (_mia, _take_name),
)


def _cancelling(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, caller: Callable[[], Any]) -> None:
    """After each such call of the driver, cancel the caller."""
    original = getattr(owner, name)

    async def call(self: Any, *values: Any, **options: Any) -> Any:
        result = await original(self, *values, **options)
        caller().cancel()
        return result

    monkeypatch.setattr(owner, name, call)


@pytest.mark.parametrize(("look", "write"), _WRITES)
async def test_the_cache_forgets_what_a_cancelled_caller_has_changed(
    wire: Backend, monkeypatch: pytest.MonkeyPatch, look: Look, write: Look
) -> None:
    await wire.register()
    await wire.services.users.see(GROUP, _MIA)
    before = await look(wire)
    tasks: list[asyncio.Task[None]] = []
    _cancelling(monkeypatch, AsyncIOMotorClientSession, "commit_transaction", lambda: tasks[0])
    _cancelling(monkeypatch, AsyncIOMotorCollection, "update_one", lambda: tasks[0])
    tasks.append(asyncio.create_task(write(wire)))  # type: ignore[arg-type]
    with pytest.raises(asyncio.CancelledError):
        await tasks[0]
    after = await look(wire)
    wire.cache._forget_near()
    assert after != before
    assert after == await look(wire)


async def test_a_commit_with_an_unknown_end_is_not_done_twice(wire: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection was lost behind the commit: the change is there, though its caller hears of an outage."""
    await wire.register()
    assert await _settings(wire) != "ru"
    runs = 0

    async def work(tx: Transaction) -> None:
        nonlocal runs
        runs += 1
        await wire.services.settings._in.settings.change({"group_id": GROUP}, {"language": "ru"}, tx)
        await wire.services.settings._audit.stale(tx, settings_key(GROUP))

    with monkeypatch.context() as patch:
        patch.setattr("storage.database.RETRIES", 1)
        patch.setattr(AsyncIOMotorClientSession, "commit_transaction", _lost_behind)
        with pytest.raises(Unavailable):
            await wire.services.settings._audit.transaction(work)
    wire.database._back.set()
    assert runs == 1
    assert await _settings(wire) == "ru"


_commit: Final = AsyncIOMotorClientSession.commit_transaction


async def _lost_behind(session: Any) -> None:
    await _commit(session)
    error = AutoReconnect("gone")
    error._add_error_label("UnknownTransactionCommitResult")
    raise error
