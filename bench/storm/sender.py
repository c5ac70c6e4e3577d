"""Telegram's side of the webhook: it sends an update until it's told that the update is handled."""

import asyncio
from random import Random
from typing import Any, Final

import aiohttp

from bench.storm.crowd import Crowd
from bench.storm.ledger import Ledger, Sent
from bench.storm.machine import Machine
from bench.storm.options import Options

ADDRESS: Final = "127.0.1.1"
AT_ONCE: Final = 100
"""Updates that Telegram sends at the same time, at most (Bot API, setWebhook, max_connections)."""
TICK: Final = 0.02
AGAIN: Final = 0.5
"""Seconds after which an update that wasn't handled is sent again. The pause doubles each time."""
LONGEST_PAUSE: Final = 8.0
TIMEOUT: Final = 60.0
JITTER: Final = 0.05
"""Seconds by which updates overtake each other, at most."""
LATE: Final = 0.005
"""The share of updates that come late."""
LATEST: Final = 3.0
"""Seconds by which an update is late, at most."""
TWICE: Final = 0.02
"""The share of updates that are sent again although they were handled."""


class Sender:
    """Sends what the crowd says."""

    def __init__(self, machine: Machine, crowd: Crowd, ledger: Ledger, options: Options) -> None:
        self._machine = machine
        self._crowd = crowd
        self._ledger = ledger
        self._options = options
        self._chance = Random(options.seed + 1)
        self._room = asyncio.Semaphore(AT_ONCE)
        self._timeout = aiohttp.ClientTimeout(TIMEOUT)

    async def run(self) -> None:
        """Send updates at the wanted rate for the whole storm, and return when all are handled."""
        async with self._machine.session(ADDRESS, AT_ONCE) as session, asyncio.TaskGroup() as tasks:
            count = 0
            while (now := self._ledger.now()) < self._options.seconds:
                while count < now * self._options.updates:
                    sent, raw = self._crowd.next()
                    tasks.create_task(self._deliver(session, sent, raw))
                    self._ledger.second.offered += 1
                    count += 1
                await asyncio.sleep(TICK)

    async def send_all(self, raws: list[dict[str, Any]]) -> None:
        """Send these, and return when they're handled."""
        async with self._machine.session(ADDRESS, AT_ONCE) as session, asyncio.TaskGroup() as tasks:
            for raw in raws:
                tasks.create_task(self._send(session, raw))

    async def _deliver(self, session: aiohttp.ClientSession, sent: Sent, raw: dict[str, Any]) -> None:
        is_late = not self._options.is_calm and self._chance.random() < LATE
        comes_twice = not self._options.is_calm and self._chance.random() < TWICE
        await asyncio.sleep(self._chance.uniform(0, LATEST if is_late else JITTER))
        await self._send(session, raw)
        sent.acknowledged = self._ledger.now()
        self._ledger.second.handled += 1
        if comes_twice:
            sent.copies += 1
            await asyncio.sleep(self._chance.uniform(0, LATEST))
            await self._send(session, raw)

    async def _send(self, session: aiohttp.ClientSession, raw: dict[str, Any]) -> None:
        url, headers = self._machine.webhook
        pause = AGAIN
        while True:
            async with self._room:
                try:
                    async with session.post(url, json=raw, headers=headers, timeout=self._timeout) as answer:
                        if answer.status == 200:
                            return
                except (aiohttp.ClientError, TimeoutError):
                    pass
            self._ledger.repeated_deliveries += 1
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
