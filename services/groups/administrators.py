"""Telegram's administrators, asked about again from time to time.

Telegram reports each change only once, and drops what we don't fetch within a day. Without this, people who were
demoted during a long outage would keep their powers here.
"""

import asyncio
import time
from typing import Final

import structlog
from cachetools import TTLCache

from gateway.client import Gateway
from gateway.errors import TelegramError
from services.core.base import Service, Tools
from services.groups.users import Users

ASK_AGAIN: Final = 3600
"""Seconds between two requests to Telegram about a group's administrators."""
RETRY: Final = 60
"""Seconds between them while Telegram doesn't answer. Until then, the last known administrators count."""
REMEMBERED: Final = 10_000
"""Groups for which we remember having asked, at most."""
ASK_TIMEOUT: Final = 5.0
"""Seconds that a caller waits for Telegram."""

log = structlog.get_logger(__name__)


class Administrators(Service):
    """Keeps the administrators of groups up to date."""

    def __init__(self, tools: Tools, users: Users, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._users = users
        self._gateway = gateway
        self._failed: TTLCache[int, bool] = TTLCache(REMEMBERED, RETRY, timer=time.monotonic)
        self._asked: TTLCache[int, bool] = TTLCache(REMEMBERED, ASK_AGAIN, timer=time.monotonic)

    def note_fresh(self, group_id: int) -> None:
        """Note that we've just got a group's administrators from Telegram."""
        self._asked[group_id] = True

    async def refresh(self, group_id: int) -> bool:
        """Ask Telegram, unless we've asked lately. Returns whether we have new data."""
        if self._gateway is None or group_id in self._asked or group_id in self._failed:
            return False
        self.note_fresh(group_id)
        try:
            async with asyncio.timeout(ASK_TIMEOUT):
                found = await self._gateway.administrators(group_id)
        except (TelegramError, TimeoutError) as error:
            log.warning("administrators.unknown", group_id=group_id, error=str(error)[:200])
            del self._asked[group_id]
            self._failed[group_id] = True
            return False
        await self._users.sync_administrators(group_id, [one.to_administrator() for one in found])
        return True
