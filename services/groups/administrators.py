"""Telegram's administrators, asked about again from time to time.

Telegram reports each change only once, and drops what we don't fetch within a day. Without this, people who were
demoted during a long outage would keep their powers here.
"""

import asyncio
from typing import Final

import structlog

from gateway.client import AdministratorList, Gateway
from gateway.errors import TelegramError
from models.actors import SYSTEM, Actor
from services.core.asked import Asked
from services.core.base import Service, Tools
from services.groups.memberships import Memberships

ASK_AGAIN: Final = 3600
"""Seconds between two requests to Telegram about a group's administrators."""
ASK_TIMEOUT: Final = 5.0
"""Seconds that a caller waits for Telegram."""

log = structlog.get_logger(__name__)


class Administrators(Service):
    """Keeps the administrators of groups up to date."""

    def __init__(self, tools: Tools, memberships: Memberships, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._memberships = memberships
        self._gateway = gateway
        self._asked = Asked(ASK_AGAIN)

    async def keep(self, group_id: int, found: AdministratorList, actor: Actor = SYSTEM) -> None:
        """Store who a group's administrators are, as Telegram has just said."""
        people = [one.to_administrator() for one in found.people]
        await self._memberships.sync_administrators(group_id, people, actor, are_all=found.is_complete)
        self._asked.note(group_id)

    async def refresh(self, group_id: int) -> bool:
        """Ask Telegram, unless we've asked lately. Returns whether we have new data.

        While Telegram doesn't answer, the last known administrators count.
        """
        if self._gateway is None or group_id in self._asked:
            return False
        try:
            with self._asked.asking(group_id):
                async with asyncio.timeout(ASK_TIMEOUT):
                    found = await self._gateway.administrators(group_id)
                await self.keep(group_id, found)
        except (TelegramError, TimeoutError) as error:
            log.warning("administrators.unknown", group_id=group_id, error=str(error)[:200])
            return False
        return True
