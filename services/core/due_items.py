"""Handles the due items of a queue, one after the other: for work that nobody waits for."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any

from models.base import Clock
from storage.database import Database
from storage.leases import Item, Leases


async def handle_due(
    queue: Leases[Item],
    handle: Callable[[Item], Awaitable[Any]],
    lease: timedelta,
    limit: int,
    *,
    database: Database,
    clock: Clock,
) -> None:
    """Claim up to `limit` due items, each for `lease`, and handle them, no matter how long the database is away.

    Another process keeps what it has claimed. An item that fails unexpectedly doesn't hold up the others.
    """
    for item in await database.patiently(partial(queue.due, {}, limit)):
        if not await queue.claim(item, clock() + lease):
            continue
        with queue.handling(item):
            try:
                await database.patiently(partial(handle, item))
            except Exception as error:  # noqa: BLE001 - the queue logs it
                await database.patiently(partial(queue.fail, item, error))
