"""Operators are told in private that something is wrong, and that it's fine again: once, and not too often."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.errors import Away
from gateway.limits import KeepLimits
from gateway.session import build_bot
from services.container import build_services
from services.events.operator_notes import OperatorNotes
from services.events.safe_http import SafeHttp
from storage.cache import Cache
from tests.backends import GROUP, Backend

LATE = "⚠️ Work is late:"
Process = Callable[[], OperatorNotes]


@pytest.fixture
def wilma(own_telegram: BotApi) -> dict[str, Any]:
    """An operator, who has written to the bot."""
    wilma = own_telegram.world.person("Wilma")
    own_telegram.world.private(wilma)
    return wilma


@pytest.fixture
async def process(wire: Backend, own_telegram: BotApi, wilma: dict[str, Any]) -> AsyncIterator[Process]:
    """Starts a process on the database. A second operator never wrote to the bot."""
    bots = []

    def start() -> OperatorNotes:
        bot = build_bot(TOKEN, own_telegram.url, KeepLimits(10_000, 10_000))
        bots.append(bot)
        outgoing, gateway, operators = SafeHttp(allows_private=False), Gateway(bot), [wilma["id"], 99]
        live = build_services(wire.database, Cache(), wire.clock, gateway, outgoing, operators).live
        assert live is not None
        return live.operator_notes

    yield start
    for bot in bots:
        await bot.session.close()


async def _make_late(backend: Backend) -> None:
    due = backend.clock() - timedelta(minutes=6)
    await backend.database.motor["deliveries"].insert_one({"group_id": GROUP, "body": "", "due_at": due})


def _said(telegram: BotApi, wilma: dict[str, Any]) -> list[str]:
    return [call.text for call in telegram.sent(wilma["id"])]


async def test_of_several_processes_one_tells_a_change(
    wire: Backend, own_telegram: BotApi, wilma: dict[str, Any], process: Process
) -> None:
    one, other = process(), process()
    await asyncio.gather(one.look(), other.look())
    assert _said(own_telegram, wilma) == []
    await _make_late(wire)
    await asyncio.gather(one.look(), other.look())
    await one.look()
    [said] = _said(own_telegram, wilma)
    assert said.startswith(LATE)
    assert "deliveries has waited for 6 minutes" in said
    # Fine again is a note of the same kind, so it waits until the hour is over.
    await wire.database.motor["deliveries"].delete_many({})
    await asyncio.gather(one.look(), other.look())
    assert len(_said(own_telegram, wilma)) == 1
    wire.clock.advance(hours=1)
    await asyncio.gather(one.look(), other.look())
    assert [text[:1] for text in _said(own_telegram, wilma)] == ["⚠", "✅"]


async def test_a_group_more_without_rights_is_told_and_one_less_is_not(
    wire: Backend, own_telegram: BotApi, wilma: dict[str, Any], process: Process
) -> None:
    groups = wire.database.motor["groups"]
    for count in (1, 2, 1, 0):
        await groups.delete_many({})
        await groups.insert_many(
            [
                {"group_id": -one, "is_active": True, "missing_rights": ["can_pin_messages"]}
                for one in range(1, count + 1)
            ]
            or [{"group_id": -9, "is_active": True, "missing_rights": []}]
        )
        await process().look()  # another process, because the number is cached for a minute
        wire.clock.advance(hours=1)
    said = _said(own_telegram, wilma)
    assert [text.split(" ")[1] for text in said] == ["In", "In", "I"]
    assert "In 2 groups" in said[1]


async def test_a_backup_that_fails_is_told_when_telegram_is_there(
    own_telegram: BotApi, wilma: dict[str, Any], process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def send_nothing(*_: Any) -> int:
        raise Away

    notes = process()
    notes.backup_failed = lambda: True
    with monkeypatch.context() as broken:
        broken.setattr(Gateway, "send", send_nothing)
        await notes.look()
    assert _said(own_telegram, wilma) == []
    for _ in range(2):
        await notes.look()
    [said] = _said(own_telegram, wilma)
    assert said.startswith("⚠️ The nightly backup failed")
