"""Finds out which @names are channels or groups. Telegram doesn't let bots look up people by name."""

import time
from collections.abc import Sequence
from typing import Final

import structlog
from cachetools import TTLCache

from gateway.budgets import Budgets
from gateway.client import Gateway
from gateway.errors import Refused, TelegramError

REMEMBERED: Final = 10_000
REMEMBERED_FOR: Final = 3600
"""Seconds."""
ASKED_AT_ONCE: Final = 5
"""Unknown names in one message that we ask about. The rest count as people."""
ASKED_IN_A_MINUTE: Final = 30
"""Unknown names per group and minute that we ask about, because all groups share Telegram's limits."""

log = structlog.get_logger(__name__)


class Channels:
    """Asks Telegram, and caches its answers."""

    def __init__(self, gateway: Gateway | None) -> None:
        self._gateway = gateway
        self._known: TTLCache[str, bool] = TTLCache(REMEMBERED, REMEMBERED_FOR, timer=time.monotonic)
        self._budgets = Budgets(ASKED_IN_A_MINUTE)

    async def among(self, group_id: int, names: Sequence[str]) -> list[str]:
        """Those of the names mentioned in a group that are channels or groups."""
        if self._gateway is None:
            return []
        unknown = dict.fromkeys(name.lower() for name in names if name.lower() not in self._known)
        for name in list(unknown)[:ASKED_AT_ONCE]:
            if not await self._budgets.take(group_id):
                log.info("channels.spared", group_id=group_id)
                break
            try:
                await self._gateway.find_chat(f"@{name}")
                self._known[name] = True
            except Refused:
                self._known[name] = False
            except TelegramError as error:
                log.warning("channels.unknown", name=name, error=error.description)
        return [name for name in names if self._known.get(name.lower())]
