"""Memos: what a person said before, for what they say next. Kept in the database, so that every process knows."""

from datetime import timedelta
from typing import Any, Final

from services.core.base import Service

HOUR: Final = timedelta(hours=1)


class Memos(Service):
    """Keeps, shows and takes away memos."""

    async def keep(
        self, key: str, value: dict[str, Any], lifetime: timedelta | None = HOUR, *, chat_id: int | None = None
    ) -> None:
        """Keep a value under a key, instead of what was there. `chat_id`: the chat whose message it is about."""
        changes = {"value": value, "expires_at": self._clock() + lifetime if lifetime else None, "chat_id": chat_id}
        await self._in.memos.change({"_id": key}, changes, on_insert={})

    async def find(self, key: str) -> dict[str, Any] | None:
        """The value, if it is there and not too old."""
        memo = await self._in.memos.find({"_id": key})
        if memo is None or (memo.expires_at is not None and memo.expires_at <= self._clock()):
            return None
        return memo.value

    async def take(self, key: str) -> dict[str, Any] | None:
        """Remove and return the value: of two concurrent callers, one gets it."""
        value = await self.find(key)
        return value if await self._in.memos.delete({"_id": key}) else None
