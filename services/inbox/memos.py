"""Memos: what a person said before, until their next message needs it. Stored, so that every process knows it."""

from datetime import timedelta
from typing import Any, Final

from services.core.base import Service

HOUR: Final = timedelta(hours=1)


class Memos(Service):
    """Stores, finds and removes memos."""

    async def keep(
        self, key: str, value: dict[str, Any], lifetime: timedelta | None = HOUR, *, chat_id: int | None = None
    ) -> None:
        """Store a value under a key, replacing an earlier one. `chat_id` is the chat whose message it's about."""
        changes = {"value": value, "expires_at": self._clock() + lifetime if lifetime else None, "chat_id": chat_id}
        await self._in.memos.change({"_id": key}, changes, on_insert={})

    async def find(self, key: str) -> dict[str, Any] | None:
        """The value; None if there's none or it's too old."""
        memo = await self._in.memos.find({"_id": key})
        if memo is None or (memo.expires_at is not None and memo.expires_at <= self._clock()):
            return None
        return memo.value

    async def take(self, key: str) -> dict[str, Any] | None:
        """Remove and return the value. Of two concurrent callers, only one gets it."""
        value = await self.find(key)
        return value if await self._in.memos.delete({"_id": key}) else None
