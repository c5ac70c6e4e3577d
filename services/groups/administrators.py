"""Telegram's administrators, asked about again from time to time.

Telegram reports each change only once, and drops what we don't fetch within a day. Without this, people who were
demoted during a long outage would keep their powers here.
"""

import asyncio
import time
from collections.abc import Iterable
from typing import Final

import structlog
from cachetools import TTLCache

from gateway.client import ChatMember, Gateway
from gateway.errors import TelegramError
from models.actors import SYSTEM, Actor
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

    async def keep(self, group_id: int, found: Iterable[ChatMember], actor: Actor = SYSTEM) -> None:
        """Store who a group's administrators are, as Telegram has just said."""
        await self._users.sync_administrators(group_id, [one.to_administrator() for one in found], actor)
        self._asked[group_id] = True

    async def refresh(self, group_id: int) -> bool:
        """Ask Telegram, unless we've asked lately. Returns whether we have new data."""
        if self._gateway is None or group_id in self._asked or group_id in self._failed:
            return False
        self._asked[group_id] = True
        try:
            async with asyncio.timeout(ASK_TIMEOUT):
                found = await self._gateway.administrators(group_id)
        except (TelegramError, TimeoutError) as error:
            log.warning("administrators.unknown", group_id=group_id, error=str(error)[:200])
            del self._asked[group_id]
            self._failed[group_id] = True
            return False
        await self.keep(group_id, found)
        return True
