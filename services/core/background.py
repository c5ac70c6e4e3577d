"""A bounded queue in memory, whose items are handled in the background: for work that may be lost with the process."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Generic, NamedTuple, TypeVar

import structlog

from services.core.errors import ServiceError, Unavailable

Item = TypeVar("Item")

log = structlog.get_logger(__name__)


class _Waiting(NamedTuple, Generic[Item]):
    group_id: int
    item: Item


class BackgroundQueue(Generic[Item]):
    """Items about groups, handled one after the other."""

    def __init__(self, limit: int, failed: str) -> None:
        """`limit` is how many items may wait; `failed` is the event logged for an item that can't be handled."""
        self._waiting: asyncio.Queue[_Waiting[Item]] = asyncio.Queue(limit)
        self._failed = failed

    @property
    def is_full(self) -> bool:
        """Whether no further item may wait."""
        return self._waiting.full()

    def put(self, group_id: int, item: Item) -> None:
        """Add an item. Call it only if the queue isn't full."""
        self._waiting.put_nowait(_Waiting(group_id, item))

    async def run(self, handle: Callable[[int, Item], Awaitable[Any]]) -> None:
        """Handle items. Runs as long as the process. One that fails with ServiceError or Unavailable is logged."""
        while True:
            group_id, item = await self._waiting.get()
            try:
                await handle(group_id, item)
            except (ServiceError, Unavailable) as error:
                log.warning(self._failed, group_id=group_id, error=str(error))
            finally:
                self._waiting.task_done()

    async def settled(self) -> None:
        """Wait until all items are handled."""
        await self._waiting.join()
