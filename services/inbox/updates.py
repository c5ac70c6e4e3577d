"""Marks for updates: which are handled, and which wait for a slow chat.

We send an answer only after marking its update, in one atomic write. So no update is ever answered twice, in this
process, after a crash, or in another process.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.updates import UpdateState
from services.core.base import Service
from storage.errors import Duplicate

PARKED_LIMIT: Final = 10_000
"""Parked updates that are read at start, at most."""


class AlreadyHandled(Exception):
    """Another task, or this process before it was killed, has already answered the update."""


@dataclass(slots=True)
class Ticket:
    """An update that's being handled."""

    bot_id: int
    update_id: int
    is_claimed: bool = False

    @property
    def key(self) -> str:
        """The update's id, unique among all bots."""
        return _key(self.bot_id, self.update_id)


class Updates(Service):
    """Marks updates of one bot."""

    async def is_handled(self, bot_id: int, update_id: int) -> bool:
        """Whether the update was marked as handled."""
        where = {"_id": _key(bot_id, update_id), "state": UpdateState.HANDLED}
        return await self._in.updates.find(where) is not None

    async def claim(self, bot_id: int, update_id: int) -> bool:
        """Mark the update as handled. Returns False if it was marked already."""
        key, claim = _key(bot_id, update_id), secrets.token_hex(8)
        try:
            await self._in.updates.change(
                {"_id": key, "state": {"$ne": UpdateState.HANDLED}},
                {"state": UpdateState.HANDLED, "raw": None, "claim": claim, "handled_at": self._clock()},
                on_insert={"bot_id": bot_id, "update_id": update_id},
            )
        except Duplicate:
            # After a dropped connection the driver may have sent this twice: then the earlier claim was ours.
            return await self._in.updates.find({"_id": key, "claim": claim}) is not None
        return True

    async def park(self, bot_id: int, raws: Sequence[dict[str, Any]]) -> None:
        """Store updates that are still being handled, so that Telegram may drop them."""
        for raw in raws:
            try:
                await self._in.updates.change(
                    {"_id": _key(bot_id, raw["update_id"]), "state": {"$ne": UpdateState.HANDLED}},
                    {"state": UpdateState.PARKED, "raw": raw},
                    on_insert={"bot_id": bot_id, "update_id": raw["update_id"], "handled_at": None},
                )
            except Duplicate:
                continue  # it was handled in the meantime

    async def parked(self, bot_id: int) -> list[dict[str, Any]]:
        """The parked updates that weren't handled yet, oldest first, no matter how long the database is away."""
        where = {"bot_id": bot_id, "state": UpdateState.PARKED}
        marks = await self._database.patiently(lambda: self._in.updates.all(where, PARKED_LIMIT))
        return [mark.raw for mark in sorted(marks, key=lambda mark: mark.update_id) if mark.raw is not None]

    async def unpark(self, bot_id: int, update_ids: Sequence[int]) -> None:
        """Delete parked updates that are handled and needed no answer."""
        keys = [_key(bot_id, update_id) for update_id in update_ids]
        await self._in.updates.delete({"_id": {"$in": keys}, "state": UpdateState.PARKED})


def _key(bot_id: int, update_id: int) -> str:
    return f"{bot_id}:{update_id}"
