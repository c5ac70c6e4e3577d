"""Which @names are channels or groups, as far as Telegram tells: it tells bots of no person by their name."""

import time
from collections.abc import Sequence
from typing import Final

import structlog
from aiolimiter import AsyncLimiter
from cachetools import TTLCache

from gateway.client import Gateway
from gateway.errors import Refused, TelegramError

REMEMBERED: Final = 10_000
REMEMBERED_FOR: Final = 3600
"""Seconds."""
ASKED_AT_ONCE: Final = 5
"""Unknown names of one message that are asked about; the rest count as people."""
ASKED_IN_A_MINUTE: Final = 30
"""Unknown names of one group that are asked about: the calls are taken from what all groups share."""
_MINUTE: Final = 60
_GROUPS: Final = 10_000

log = structlog.get_logger(__name__)


class Channels:
    """Asks Telegram, and remembers what it said."""

    def __init__(self, gateway: Gateway | None) -> None:
        self._gateway = gateway
        self._known: TTLCache[str, bool] = TTLCache(REMEMBERED, REMEMBERED_FOR, timer=time.monotonic)
        # A budget that nobody used for a minute is whole again: it may be forgotten.
        self._budgets: TTLCache[int, AsyncLimiter] = TTLCache(_GROUPS, 2 * _MINUTE, timer=time.monotonic)

    async def among(self, group_id: int, names: Sequence[str]) -> list[str]:
        """Those of the names, mentioned in a group, that are channels or groups."""
        if self._gateway is None:
            return []
        unknown = dict.fromkeys(name.lower() for name in names if name.lower() not in self._known)
        for name in list(unknown)[:ASKED_AT_ONCE]:
            if not await self._may_ask(group_id):
                log.info("channels.spared", group_id=group_id)
                break
            try:
                await self._gateway.find_chat(f"@{name}")
                self._known[name] = True
            except Refused:
                self._known[name] = False
            except TelegramError as error:
                log.warning("channels.unknown", name=name, error=error.told)
        return [name for name in names if self._known.get(name.lower())]

    async def _may_ask(self, group_id: int) -> bool:
        budget = self._budgets.get(group_id) or AsyncLimiter(ASKED_IN_A_MINUTE, _MINUTE)
        self._budgets[group_id] = budget  # its time begins anew
        if not budget.has_capacity():
            return False
        await budget.acquire()  # at once
        return True
