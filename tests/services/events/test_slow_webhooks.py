"""Slow receivers delay their own group, and nobody else's deliveries."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.actors import Actor, ActorKind
from models.rules import RuleCreate
from models.webhooks import WebhookCreate
from services.events import safe_http as sending
from services.events.safe_http import SafeHttp
from services.events.sender_slots import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    SLOTS,
    SLOTS_OF_GROUP,
    SLOTS_OF_OWNER,
    SLOW_SLOTS,
    TIMEOUTS_LIMIT,
    SenderSlots,
)
from tests.backends import GROUP, TOKEN_ACTOR, Backend, WireDatabase
from tests.receivers import receiver

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SPAMMER = 77


@contextlib.contextmanager
def _tarpit() -> Iterator[str]:
    """An address that accepts every connection, and never responds."""
    with socket.create_server(("127.0.0.1", 0), backlog=500) as server:
        yield f"https://localhost:{server.getsockname()[1]}/hook"


async def test_80_tarpits_of_one_person_block_nobody_else(
    wire_database: WireDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim = GROUP
    async with receiver(tmp_path) as hook:
        monkeypatch.setenv("SSL_CERT_FILE", str(hook.authority))
        async with (
            SafeHttp(allows_private=True) as outgoing,
            wire_database.backend(outgoing=outgoing) as backend,
        ):
            services = backend.services
            await backend.register(victim)
            made = await services.webhooks.create(
                victim, WebhookCreate(url=hook.url, events=["rule.created"]), TOKEN_ACTOR
            )
            with _tarpit() as slow:
                groups = [-2000 - number for number in range(8)]
                for group_id in groups:
                    await backend.register(group_id, "Slow")
                    for _ in range(10):
                        body = WebhookCreate(url=slow, events=["rule.created"])
                        await services.webhooks.create(group_id, body, TOKEN_ACTOR)
                await backend.database.motor["webhooks"].update_many(
                    {"group_id": {"$in": groups}}, {"$set": {"owner_id": SPAMMER}}
                )
                running = asyncio.create_task(services.deliveries.run())
                for group_id in groups:
                    for number in range(3):
                        await services.rules.create(group_id, RuleCreate(rule_name=f"r{number}"), TOKEN_ACTOR)
                async with asyncio.timeout(10):
                    while not services.deliveries._slots.taken:  # noqa: ASYNC110 - it gives no signal
                        await asyncio.sleep(0.01)
                assert len(services.deliveries._slots.taken) <= SLOTS_OF_OWNER
                await services.rules.create(victim, RuleCreate(rule_name="mine"), TOKEN_ACTOR)
                # Long before one of the tarpits times out.
                async with asyncio.timeout(sending.CONNECT_TIMEOUT):
                    [event] = await hook.wait_for(bool, made.secret)
                assert event["data"]["group_id"] == victim
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)


async def test_a_webhook_belongs_to_whoever_made_it(wire: Backend) -> None:
    await wire.register()
    await wire.person(5, "Mia", role="owner")
    mia = Actor(kind=ActorKind.TELEGRAM, id="5", name="Mia")
    body = WebhookCreate(url="https://example.org/hook")
    made = [await wire.services.webhooks.create(GROUP, body, actor) for actor in (mia, TOKEN_ACTOR)]
    assert [one.owner_id for one in made] == [5, None]


def test_limits_per_group_person_and_process() -> None:
    slots = SenderSlots(lambda: 0.0)
    of_group = [slots.take(f"g{number}", -1, None) for number in range(SLOTS_OF_GROUP + 1)]
    assert of_group == [True] * SLOTS_OF_GROUP + [False]
    of_owner = [slots.take(f"o{number}", -100 - number, 7) for number in range(SLOTS_OF_OWNER + 1)]
    assert of_owner == [True] * SLOTS_OF_OWNER + [False]
    while len(slots.taken) < SLOTS:
        assert slots.take(f"w{len(slots.taken)}", -1000 - len(slots.taken), None)
    assert not slots.take("late", -5000, None)
    slots.leave("g0")
    assert slots.take("late", -5000, None)
    assert not slots.take("late", -5000, None)  # one delivery at a time


def test_whoever_timed_out_takes_no_place_from_others() -> None:
    slots = SenderSlots(lambda: 0.0)
    for number in range(SLOW_SLOTS + 1):
        slots.timed_out(f"s{number}", NOW)
    assert [slots.take(f"s{number}", -number - 1, None) for number in range(SLOW_SLOTS + 1)].count(True) == SLOW_SLOTS
    assert slots.take("quick", -999, None)
    slots.leave("s0")
    slots.answered("s0")
    assert slots.take("s0", -1, None)


def test_time_outs_in_a_row_open_the_breaker_ever_longer() -> None:
    slots = SenderSlots(lambda: 0.0)
    for _ in range(TIMEOUTS_LIMIT - 1):
        slots.timed_out("w", NOW)
    assert slots.paused_until("w", NOW) is None
    pauses: list[timedelta] = []
    for _ in range(9):
        slots.timed_out("w", NOW)
        until = slots.paused_until("w", NOW)
        assert until is not None
        pauses.append(until - NOW)
    assert pauses[:3] == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]
    assert pauses[-1] == LONGEST_PAUSE
    assert slots.paused_until("w", NOW + LONGEST_PAUSE) is None
    slots.answered("w")
    slots.timed_out("w", NOW)
    assert slots.paused_until("w", NOW) is None
