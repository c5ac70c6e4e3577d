"""Two processes on one database, one of them killed; and a thousand pending actions beside a blocked group.

`make storm` lets everything else fail too: see docs/internals/storm.md.
"""

# ruff: noqa: ASYNC110 - other processes give no signal

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import aiohttp
import pytest
from motor.motor_asyncio import AsyncIOMotorCollection

from bench.storm.orders import KINDS, METHODS, Order
from bot.config import Config
from demo.telegram.server import BotApi, Fault, Refusal
from demo.telegram.world import BOT, Chat
from storage.driver import connect
from storage.embedded import EmbeddedDatabase
from tests.conftest import StartKeeper
from tests.servers import Keeper, free_port

SEED = 20261124
ACTIONS = 300
GROUPS = 20
CLIENTS = 40
RETRY_AFTER = 60
"""Seconds for which the blocked group is blocked."""
Kept: TypeAlias = "AsyncIOMotorCollection[dict[str, Any]]"


def _weather(telegram: BotApi, chance: random.Random) -> Counter[str]:
    """5% of moderation calls get 429, 5% get 5xx, half of these after they're carried out."""
    seen: Counter[str] = Counter()

    def weather(method: str, _: dict[str, Any]) -> Fault | None:
        if method not in METHODS:
            return None
        drawn = chance.random()
        if drawn < 0.05:
            seen["429"] += 1
            return Fault(Refusal(429, "Too Many Requests: retry after 1", retry_after=1))
        if drawn < 0.10:
            is_late = drawn < 0.075
            seen["502 after the call" if is_late else "502 before it"] += 1
            return Fault(Refusal(502, "Bad Gateway"), is_late=is_late)
        return None

    telegram.weather = weather
    return seen


def _world(telegram: BotApi, count: int, title: str = "Storm") -> list[Chat]:
    world = telegram.world
    groups = [world.group(f"{title} {number}", world.person("Olga")) for number in range(count)]
    for group in groups:
        group.set(BOT, "administrator")
    return groups


async def _register(keeper: Keeper, groups: list[Chat]) -> None:
    bodies = [{"group_id": group.id, "name": group.title} for group in groups]
    assert (await keeper.call("POST", "/groups/bulk", {"groups": bodies}))[0] == 201


def _orders(telegram: BotApi, groups: list[Chat], chance: random.Random) -> list[Order]:
    orders = []
    for number in range(ACTIONS):
        group = groups[number % len(groups)]
        user = telegram.world.person(f"User{number}")
        group.set(user, "member")
        message = telegram.world.message(group, user, text="spam")
        kind = chance.choice(sorted(KINDS))
        orders.append(Order(number, kind, group, user["id"], message["message_id"], chance.choice((1, 1, 2, 3))))
    return orders


async def _ask(order: Order, keepers: list[Keeper], chance: random.Random) -> None:
    """Repeat a request until a process answers, because some are killed."""
    headers = {"Idempotency-Key": f"order-{order.number}"}
    async with asyncio.timeout(120):
        while True:
            keeper = chance.choice([one for one in keepers if one.is_running])
            try:
                status, body = await keeper.call("POST", order.path, order.body, headers=headers)
            except (aiohttp.ClientError, OSError):
                continue
            if status in (201, 202):
                order.answers.append(body["data"])
                return
            assert status in (409, 503), body  # another copy is being handled, or the database is busy
            await asyncio.sleep(0.05)


async def _pending(keeper: Keeper, groups: list[Chat]) -> int:
    pages = [await keeper.call("GET", f"/groups/{group.id}/actions?status=pending&limit=100") for group in groups]
    return sum(len(body["data"]) for _, body in pages)


@asynccontextmanager
async def _kept_in(database: EmbeddedDatabase) -> AsyncIterator[Kept]:
    """The actions as stored."""
    client = connect(database.uri)
    yield client[Config.model_fields["mongodb_db"].default]["actions"]
    client.close()


async def _name_of(keeper: Keeper, telegram: BotApi, kept: Kept, group: Chat) -> str:
    """The process's name in its claims, read from one whose call Telegram holds."""
    is_read = asyncio.Event()
    telegram.faults["unbanChatMember"].append(Fault(hold=is_read))
    async with asyncio.TaskGroup() as asking:
        body = {"action_type": "unban", "user_id": 1}
        asking.create_task(keeper.call("POST", f"/groups/{group.id}/actions", body))
        await telegram.wait_for(lambda: telegram.held)
        [claim] = await kept.distinct("claim", {"status": "pending"})
        is_read.set()
    return str(claim)


async def test_two_processes_one_killed(
    own_database: EmbeddedDatabase, own_telegram: BotApi, start_keeper: StartKeeper, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    quiet, *groups = _world(own_telegram, 1 + GROUPS)
    port = free_port()
    shared = {"MONGODB_URI": own_database.uri, "WEBHOOK_URL": f"http://127.0.0.1:{port}/updates"}
    keepers = [
        await start_keeper(bot="webhook", PORT=str(port), **shared),
        await start_keeper(bot="webhook", PORT=str(free_port()), **shared),
    ]
    await _register(keepers[0], [quiet, *groups])
    orders = _orders(own_telegram, groups, chance)
    seen = _weather(own_telegram, chance)
    own_telegram.latency = 0.03
    copies = [order for order in orders for _ in range(order.copies)]
    chance.shuffle(copies)
    queue: asyncio.Queue[Order] = asyncio.Queue()
    for copy in copies:
        queue.put_nowait(copy)

    async def client(number: int) -> None:
        own_chance = random.Random(SEED + number)
        while not queue.empty():
            await _ask(queue.get_nowait(), keepers, own_chance)

    victim = chance.choice(keepers)
    moment = chance.randrange(ACTIONS // 6, ACTIONS // 2)
    async with _kept_in(own_database) as kept, asyncio.TaskGroup() as clients:
        name = await _name_of(victim, own_telegram, kept, quiet)
        for number in range(CLIENTS):
            clients.create_task(client(number))
        await own_telegram.wait_for_calls(moment)
        victim.kill()
        # MongoDB ends a dead process's transactions and locks only after 60 s.
        await kept.database.client.admin.command("killAllSessions", [])
        in_hand = {str(one) for one in await kept.distinct("_id", {"status": "pending", "claim": name})}
    survivor = next(keeper for keeper in keepers if keeper.is_running)
    async with asyncio.timeout(120):
        while await _pending(survivor, groups):
            await asyncio.sleep(0.2)

    statuses: Counter[str] = Counter()
    made: Counter[str] = Counter()
    again = lost = 0
    for order in orders:
        assert len({answer["id"] for answer in order.answers}) == 1
        _, body = await survivor.call("GET", f"{order.path}/{order.answers[0]['id']}")
        statuses[body["data"]["status"]] += 1
        calls = [call for call in own_telegram.calls if order.is_told_by(call) and call.was_carried_out]
        if order.kind == "warn":
            continue
        assert calls, f"never carried out: {order}"
        made[order.kind] += 1
        repeated, unanswered = len(calls) - 1, sum(call.code != 200 for call in calls)
        # Once for each lost answer, and once if the killed process was between call and mark.
        assert repeated <= unanswered + (order.answers[0]["id"] in in_hand), calls
        again, lost = again + repeated, lost + unanswered
        if order.kind == "pin":
            assert order.message_id in order.group.pinned
    with capsys.disabled():
        sys.stdout.write(
            f"\nstorm, seed {SEED}: {len(orders)} actions asked for {len(copies)} times, one process killed at call "
            f"{moment} with {len(in_hand)} in hand; Telegram's weather: {dict(seen)}.\n"
            f"  ended as {dict(statuses)}; carried out {made.total()} ({dict(made)}), "
            f"{again} calls repeated without effect; {lost} answers were lost\n"
        )
    assert statuses == {"completed": ACTIONS}
    assert sum(group.rings for group in groups) <= made["pin"]  # nobody was notified twice
    records = [
        len((await survivor.call("GET", f"/groups/{group.id}/actions?limit=100"))[1]["data"]) for group in groups
    ]
    assert sum(records) == ACTIONS


async def test_a_blocked_group_holds_up_nobody(
    own_telegram: BotApi, start_keeper: StartKeeper, capsys: pytest.CaptureFixture[str]
) -> None:
    count, each = 50, 20
    keeper = await start_keeper(MESSAGES_PER_SECOND="30")
    groups = _world(own_telegram, count, "Busy")
    blocked, *free = groups
    await _register(keeper, groups)
    is_blocked = True

    def weather(method: str, params: dict[str, Any]) -> Fault | None:
        if is_blocked and method in METHODS and params["chat_id"] == blocked.id:
            return Fault(Refusal(429, "Too Many Requests", retry_after=RETRY_AFTER))
        return None

    own_telegram.weather = weather
    begin = time.monotonic()
    for number, group in enumerate(groups):
        bodies = [{"action_type": "ban", "user_id": 10_000_000 + number * 100 + one} for one in range(each)]
        assert (await keeper.call("POST", f"/groups/{group.id}/actions/bulk", {"actions": bodies}))[0] == 201
    wanted = len(free) * each
    async with asyncio.timeout(60):
        await own_telegram.wait_for_count(
            lambda: sum(1 for call in own_telegram.calls if call.method == "banChatMember" and call.code == 200), wanted
        )
        while await _pending(keeper, free):
            await asyncio.sleep(0.2)
    assert await _pending(keeper, [blocked]) == each
    tries = [call for call in own_telegram.calls if call.method == "banChatMember" and call.code == 429]
    with capsys.disabled():
        beside = f"in {time.monotonic() - begin:.0f} s beside a blocked one, which was tried {len(tries)} times"
        sys.stdout.write(f"\n{wanted} actions of {len(free)} groups done {beside}\n")
    assert len(tries) <= 1 + (time.monotonic() - begin) // RETRY_AFTER
