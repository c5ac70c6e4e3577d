"""Requests with an Idempotency-Key: a repeated request gets the first answer, and nothing is done twice.

Follows the IETF draft "The Idempotency-Key HTTP Header Field". Only successes are remembered: a refused request did
nothing, so it may be tried again with the same key.
"""

from datetime import timedelta
from typing import Final, NamedTuple

from models.requests import Answer, RequestMark
from services.core.base import Service
from services.core.errors import Conflict, Invalid
from storage.errors import Duplicate
from texts import Key

HELD_FOR: Final = timedelta(seconds=15)
"""How long a request may take before we assume that its process died. Assuming it too early does no harm,
because what the request creates is found by its key."""


class Begun(NamedTuple):
    """The state of a request that begins."""

    answer: Answer | None
    """The answer it got before; None for a new request."""
    number: str
    """Marks what the request creates. A key is forgotten after a day; used again, it mustn't find the old creations."""


def _number(mark: RequestMark) -> str:
    return f"{mark.created_at.timestamp() * 1000:.0f}:{mark.fingerprint[:16]}"


class Requests(Service):
    """Remembers requests and their answers."""

    async def begin(self, key: str, fingerprint: str, group_id: int | None = None) -> Begun:
        """Begin a request, about a group or none. It has an answer already, or it's ours to handle.

        Raises Invalid if a different request used the key, Conflict while the request is being handled.
        """
        now = self._clock()
        mark = RequestMark(
            id=key, fingerprint=fingerprint, held_until=now + HELD_FOR, group_id=group_id, created_at=now
        )
        try:
            await self._in.requests.insert(mark)
        except Duplicate:
            return await self._resume(mark)
        return Begun(None, _number(mark))

    async def _resume(self, mark: RequestMark) -> Begun:
        kept = await self._in.requests.find({"_id": mark.id})
        if kept is not None and kept.fingerprint != mark.fingerprint:
            raise Invalid("Idempotency-Key", Key.ERROR_IDEMPOTENCY_KEY_REUSED)
        if kept is not None and kept.answer is not None:
            return Begun(kept.answer, _number(kept))
        # Its process may have died halfway: what it created carries the key, so it's found.
        # If the request ends later than any that begins now, the clock was set back since it began.
        over = [{"held_until": {"$lt": mark.created_at}}, {"held_until": {"$gt": mark.held_until + HELD_FOR}}]
        where = {"_id": mark.id, "$or": over}
        if not await self._in.requests.change(where, {"held_until": mark.held_until}):
            raise Conflict(Key.ERROR_IDEMPOTENCY_IN_PROGRESS)
        return Begun(None, _number(kept or mark))

    async def finish(self, key: str, answer: Answer) -> None:
        """Store the answer."""
        await self._in.requests.change({"_id": key}, {"answer": answer.model_dump()})

    async def forget(self, key: str) -> None:
        """Release the key, because the request did nothing."""
        await self._in.requests.delete({"_id": key, "answer": None})
