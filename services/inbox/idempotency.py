"""Requests with an Idempotency-Key: the same one again gets the first answer, and nothing is done twice.

After the IETF draft "The Idempotency-Key HTTP Header Field". Only successes are remembered: a request that was refused
has done nothing, and may be tried again under its key.
"""

from datetime import timedelta
from typing import Final, NamedTuple

from models.requests import Answer, RequestMark
from services.core.base import Service
from services.core.errors import Conflict, Invalid
from storage.errors import Duplicate
from texts import Key

HELD_FOR: Final = timedelta(seconds=15)
"""How long a request may take before it's considered lost with its process; too early does no harm,
since what it makes is known by its key."""


class Begun(NamedTuple):
    """How a request stands."""

    answer: Answer | None
    """What it was answered before."""
    number: str
    """Marks what it makes. The same key after its day is another request: it must not find what was made then."""


def _number(mark: RequestMark) -> str:
    return f"{mark.created_at.timestamp() * 1000:.0f}:{mark.fingerprint[:16]}"


class Requests(Service):
    """Remembers requests and their answers."""

    async def begin(self, key: str, fingerprint: str, group_id: int | None = None) -> Begun:
        """Begin a request, about a group or none: it has an answer already, or it is ours to work on.

        Raises Invalid if another request used the key, Conflict while it is being worked on.
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
        # Its process may have died in the middle: what it made carries the key, and is found by it.
        where = {"_id": mark.id, "held_until": {"$lt": mark.created_at}}
        if not await self._in.requests.change(where, {"held_until": mark.held_until}):
            raise Conflict(Key.ERROR_IDEMPOTENCY_IN_PROGRESS)
        return Begun(None, _number(kept or mark))

    async def finish(self, key: str, answer: Answer) -> None:
        """Keep the answer."""
        await self._in.requests.change({"_id": key}, {"answer": answer.model_dump()})

    async def forget(self, key: str) -> None:
        """It did nothing: the key is free."""
        await self._in.requests.delete({"_id": key, "answer": None})
