"""Programs that use the API: they read groups, change settings, and ask for actions."""

import asyncio
import time
from collections import defaultdict
from random import Random
from typing import Any, Final

import aiohttp

from bench.storm.ledger import Get, Ledger, Read, Version
from bench.storm.machine import Machine
from bench.storm.options import Options
from bench.storm.orders import KINDS, Order
from demo.telegram.world import Chat

ADDRESSES: Final = 10
"""nginx allows 50 requests per second from one address."""
TICK: Final = 0.02
AT_ONCE: Final = 300
"""Calls at the same time, at most. Beyond that, none begins."""
TIMEOUT: Final = aiohttp.ClientTimeout(20)
AGAIN: Final = 0.2
SHARES: Final = {"get": 80, "read": 10, "write": 5, "order": 5}
"""Of a hundred calls."""
BASE: Final = 1_000_000
"""The first version of a setting that's a number of seconds."""
MUTE: Final = 35
"""Seconds that a mute lasts, if it ends: Telegram doesn't end shorter ones."""
API: Final = "/api/v2"
CREATED: Final = (201, 202)


class Callers:
    """Calls the API at the wanted rate."""

    def __init__(self, machine: Machine, groups: list[Chat], ledger: Ledger, options: Options) -> None:
        self._machine = machine
        self._groups = groups
        self._ledger = ledger
        self._options = options
        self._chance = Random(options.seed + 2)
        self._sessions: list[aiohttp.ClientSession] = []
        self._writing: dict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._in_hand = 0
        self.orders: list[Order] = []
        self.unexpected: list[str] = []
        """Answers that no fault explains."""
        self.left_out = 0
        """Calls that weren't made, because too many were waiting."""

    async def run(self) -> None:
        """Call for the whole storm, and return when every write is acknowledged."""
        self._sessions = [self._machine.session(f"127.0.2.{number + 1}") for number in range(ADDRESSES)]
        try:
            async with asyncio.TaskGroup() as tasks:
                count = 0
                while (now := self._ledger.now()) < self._options.seconds:
                    while count < now * self._options.calls:
                        count += 1
                        if self._in_hand < AT_ONCE:
                            tasks.create_task(self._call())
                        else:
                            self.left_out += 1
                    await asyncio.sleep(TICK)
        finally:
            for session in self._sessions:
                await session.close()

    async def _call(self) -> None:
        self._in_hand += 1
        chat = self._chance.choice(self._groups)
        [what] = self._chance.choices(list(SHARES), list(SHARES.values()))
        try:
            await {"get": self._get, "read": self._read, "write": self._write, "order": self._order}[what](chat)
        finally:
            self._in_hand -= 1

    async def _ask(self, method: str, path: str, body: Any = None, key: str | None = None) -> tuple[int, Any]:
        """The status and the body; 0 if there's no answer."""
        headers = {"Idempotency-Key": key} if key else {}
        session = self._chance.choice(self._sessions)
        try:
            async with session.request(method, API + path, json=body, headers=headers, timeout=TIMEOUT) as answer:
                status, found = answer.status, await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError):
            status, found = 0, None
        if status in (0, 502, 503, 504):
            self._ledger.second.refused += 1
        else:
            self._ledger.second.answered += 1
        return status, found

    def _is_known(self, status: int, what: str, body: Any) -> bool:
        """Whether to try again; any answer that isn't about a fault is noted."""
        if status in (0, 409, 502, 503, 504):
            return True
        self.unexpected.append(f"{what}: {status} {body}"[:300])
        return False

    async def _get(self, chat: Chat) -> None:
        begun, timer = self._ledger.now(), time.perf_counter()
        status, body = await self._ask("GET", f"/groups/{chat.id}")
        self._ledger.gets.append(Get(begun, time.perf_counter() - timer, status))
        if status != 200:
            self._is_known(status, "GET group", body)

    async def _read(self, chat: Chat) -> None:
        begun = self._ledger.now()
        status, body = await self._ask("GET", f"/groups/{chat.id}/settings")
        if status == 200:
            self._ledger.reads.append(Read(chat.id, (body["data"]["warning_lifetime"] or BASE) - BASE, begun))
        else:
            self._is_known(status, "GET settings", body)

    async def _write(self, chat: Chat) -> None:
        """Store a group's next version, however often that takes. One at a time, so that the last one is known."""
        async with self._writing[chat.id]:
            versions = self._ledger.versions[chat.id]
            version = Version(len(versions) + 1)
            versions.append(version)
            body = {"warning_lifetime": BASE + version.number}
            while True:
                status, found = await self._ask("PATCH", f"/groups/{chat.id}/settings", body)
                if status == 200:
                    version.acknowledged = self._ledger.now()
                    return
                if not self._is_known(status, "PATCH settings", found):
                    return
                await asyncio.sleep(AGAIN)

    async def _order(self, chat: Chat) -> None:
        """Ask for an action until it's acknowledged, sometimes in two requests at once."""
        order = self._new_order(chat)
        await asyncio.gather(*(self._insist(order) for _ in range(order.copies)))

    def _new_order(self, chat: Chat) -> Order:
        world = self._machine.telegram.world
        user = world.person(f"User{len(self.orders)}")
        chat.set(user, "member")
        message = world.message(chat, user, text="a message")
        kind = self._chance.choice(sorted(KINDS))
        copies = self._chance.choice((1, 1, 2))
        lasts = MUTE if kind == "mute" and self._chance.random() < 0.5 else None
        order = Order(len(self.orders), kind, chat, user["id"], message["message_id"], copies, lasts)
        self.orders.append(order)
        return order

    async def _insist(self, order: Order) -> None:
        while True:
            status, body = await self._ask("POST", order.path, order.body, key=f"order-{order.number}")
            if status in CREATED:
                order.answers.append(body["data"])
                return
            if not self._is_known(status, f"POST {order.kind}", body):
                return
            await asyncio.sleep(AGAIN)
