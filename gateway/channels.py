"""Which @names are channels or groups, as far as Telegram tells: it tells bots of no person by his name."""

import time
from collections.abc import Sequence
from typing import Final

import structlog
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from cachetools import TTLCache

from gateway.client import Gateway

REMEMBERED: Final = 10_000
REMEMBERED_FOR: Final = 3600
"""Seconds."""
ASKED_AT_ONCE: Final = 5
"""Unknown names of one message that are asked about; the rest count as people."""

log = structlog.get_logger(__name__)


class Channels:
    """Asks Telegram, and remembers what it said."""

    def __init__(self, gateway: Gateway | None) -> None:
        self._gateway = gateway
        self._known: TTLCache[str, bool] = TTLCache(REMEMBERED, REMEMBERED_FOR, timer=time.monotonic)

    async def among(self, names: Sequence[str]) -> list[str]:
        """Those of the names that are channels or groups."""
        if self._gateway is None:
            return []
        unknown = [name for name in names if name not in self._known]
        for name in unknown[:ASKED_AT_ONCE]:
            try:
                await self._gateway.find_chat(f"@{name}")
                self._known[name] = True
            except TelegramBadRequest:
                self._known[name] = False
            except TelegramAPIError as error:
                log.warning("channels.unknown", name=name, error=str(error)[:200])
        return [name for name in names if self._known.get(name)]
