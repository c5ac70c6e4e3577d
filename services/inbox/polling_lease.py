"""Telegram lets only one process ask for updates, so that process holds a lease that the others wait for."""

import asyncio
import contextlib
import secrets
import time
from datetime import timedelta
from typing import Final

import structlog

from services.core.base import Service, Tools
from services.core.errors import Unavailable
from storage.errors import Duplicate

LEASE: Final = timedelta(seconds=6)
"""How long a process holds the lease without renewing it; the clocks of the processes must agree to within seconds."""
RENEW_INTERVAL: Final = 2.0
"""Seconds between two renewals, or two tries to get the lease: another process polls within 8 s of a death."""

log = structlog.get_logger(__name__)


class PollingLease(Service):
    """The lease of one bot."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._name = secrets.token_hex(8)
        self._timer = time.monotonic
        self._held_until = 0.0
        self._taken = asyncio.Event()

    @property
    def is_held(self) -> bool:
        """Whether this process may poll now."""
        return self._timer() < self._held_until

    async def take(self, bot_id: int) -> bool:
        """Take or renew the lease. Returns False if another process holds it, or the database is away."""
        asked_at, now = self._timer(), self._clock()
        mine = {"_id": _key(bot_id), "$or": [{"value.holder": self._name}, {"expires_at": {"$lte": now}}]}
        try:
            await self._in.memos.change(
                mine, {"value": {"holder": self._name}, "expires_at": now + LEASE}, on_insert={"chat_id": None}
            )
        except (Duplicate, Unavailable):
            return False
        if not self.is_held:
            log.info("polling.lease_taken")
        self._held_until = asked_at + LEASE.total_seconds()
        self._taken.set()
        return True

    async def wait(self) -> None:
        """Return when this process may poll."""
        while not self.is_held:
            self._taken.clear()
            await self._taken.wait()

    async def hold(self, bot_id: int) -> None:
        """Hold the lease from when it's free until cancelled, then release it."""
        try:
            while True:
                await self.take(bot_id)
                await asyncio.sleep(RENEW_INTERVAL)
        finally:
            self._held_until = 0.0
            with contextlib.suppress(Unavailable):  # otherwise it expires by itself
                await self._in.memos.delete({"_id": _key(bot_id), "value.holder": self._name})


def _key(bot_id: int) -> str:
    return f"polling:{bot_id}"
