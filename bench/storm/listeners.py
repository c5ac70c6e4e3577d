"""Programs that listen to event streams, and connect again when a stream ends."""

import asyncio
import time
from contextlib import suppress
from typing import Final

import aiohttp

from bench.storm.ledger import Heard
from bench.storm.machine import Machine
from bench.storm.options import Options
from demo.telegram.world import Chat
from webapi.event_streams import STREAMS_OF_CALLER

PER_ADDRESS: Final = 50
"""nginx allows 100 connections from one address."""
AGAIN: Final = 1.0
FOREVER: Final = aiohttp.ClientTimeout(total=None, sock_read=None)
GRACE: Final = 2.0
"""Seconds around a stream's beginning, a reset, and its end, in which an event may come or not."""


class Listeners:
    """Keeps streams open."""

    def __init__(self, machine: Machine, groups: list[Chat], options: Options) -> None:
        self._machine = machine
        self._groups = groups
        self._count = options.streams
        self._sessions: list[aiohttp.ClientSession] = []
        self._tasks: list[asyncio.Task[None]] = []
        self.open = 0
        self.heard: list[Heard] = []

    async def start(self) -> None:
        """Open all streams, as several callers: each may have only a few."""
        addresses = -(-self._count // PER_ADDRESS)
        self._sessions = [self._machine.session(f"127.0.3.{number + 1}") for number in range(addresses)]
        tokens = [await self._token(number) for number in range(-(-self._count // STREAMS_OF_CALLER))]
        for number in range(self._count):
            session, token = self._sessions[number // PER_ADDRESS], tokens[number // STREAMS_OF_CALLER]
            heard = Heard(self._groups[number % len(self._groups)].id)
            self.heard.append(heard)
            self._tasks.append(asyncio.create_task(self._listen(session, token, heard)))

    async def stop(self) -> None:
        """Close them."""
        for heard in self.heard:
            heard.until = heard.until or time.time() - GRACE
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for session in self._sessions:
            await session.close()

    async def _token(self, number: int) -> str:
        body = {"name": f"listener-{number}", "scopes": ["logs.view"]}
        made = await self._machine.create(self._sessions[0], "/tokens", body)
        return str(made["token"])

    async def _listen(self, session: aiohttp.ClientSession, token: str, heard: Heard) -> None:
        last = ""
        while True:
            headers = {"Authorization": f"Bearer {token}"} | ({"Last-Event-ID": last} if last else {})
            with suppress(aiohttp.ClientError, OSError, ValueError):
                last = await self._read(session, headers, heard, last)
            await asyncio.sleep(AGAIN)

    async def _read(self, session: aiohttp.ClientSession, headers: dict[str, str], heard: Heard, last: str) -> str:
        """Read one stream to its end. Returns the id of the last event."""
        path = f"/api/v2/groups/{heard.group_id}/events"
        async with session.get(path, headers=headers, timeout=FOREVER) as stream:
            if stream.status != 200:
                return last
            self.open += 1
            came: set[str] = set()
            is_head = True  # it repeats the id from which it goes on
            try:
                async for line in stream.content:
                    if line.startswith(b"id: "):
                        last = line[4:].decode().strip()
                        if not is_head:
                            _note(heard, came, last)
                        is_head = False
                        heard.since = heard.since or time.time() + GRACE
                    elif line.startswith(b"event: reset"):
                        heard.resets += 1
                        heard.since = time.time() + GRACE
            except (aiohttp.ClientError, OSError):
                pass
            finally:
                self.open -= 1
        return last


def _note(heard: Heard, came: set[str], event_id: str) -> None:
    entry = event_id.partition("-")[2]
    if entry in came:
        heard.twice.append(event_id)
    came.add(entry)
    heard.ids.add(entry)
