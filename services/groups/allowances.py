"""Which groups may use the bot, and who may add it to theirs. Operators decide."""

from typing import Any, Final

from models.actors import Actor
from models.allowances import Allowance
from models.logs import EventType
from services.core.base import Service, Tools
from services.core.operators import Operators
from storage.database import Transaction

LISTED: Final = 200
"""Entries that a list shows, at most."""


class Allowances(Service):
    """Keeps the list, and decides for a group."""

    def __init__(self, tools: Tools, operators: Operators) -> None:
        super().__init__(tools)
        self._operators = operators

    async def set(self, subject: int, actor: Actor, *, is_allowed: bool) -> None:
        """Allow or deny a group (a negative id) or a person. Raises Forbidden for all but operators."""
        actor = self._operators.acting(actor)
        about = {"group_id": subject if subject < 0 else None, "user_id": subject if subject > 0 else None}

        async def work(tx: Transaction) -> None:
            kept = {"is_allowed": is_allowed}
            await self._in.allowances.change(about, kept, tx, on_insert={"created_at": self._clock()})
            message = f"{'group' if subject < 0 else 'user'} {subject} {'allowed' if is_allowed else 'denied'}"
            await self._audit.write(
                tx, None, event=EventType.ALLOWANCE_CHANGED, actor=actor, message=message, details={**about, **kept}
            )

        await self._audit.transaction(work)

    async def open_to_all(self, actor: Actor) -> None:
        """Remove all allowed entries: then everybody not denied may have the bot. Raises Forbidden."""
        actor = self._operators.acting(actor)

        async def work(tx: Transaction) -> None:
            await self._in.allowances.delete({"is_allowed": True}, tx)
            details = {"group_id": None, "user_id": None, "is_allowed": True}
            await self._audit.write(
                tx, None, event=EventType.ALLOWANCE_CHANGED, actor=actor, message="all groups allowed", details=details
            )

        await self._audit.transaction(work)

    async def all(self, actor: Actor) -> list[Allowance]:
        """The list, oldest first. Raises Forbidden for all but operators."""
        self._operators.acting(actor)
        return await self._in.allowances.first({}, "created_at", LISTED)

    async def may_have_bot(self, group_id: int, added_by: int) -> bool:
        """Whether the bot may be in a group to which that person added it.

        The group's entry comes before the person's. Without either, it may unless others are explicitly allowed.
        """
        if added_by in self._operators.ids:
            return True
        for about in ({"group_id": group_id}, {"user_id": added_by}):
            found = await self._in.allowances.find(about)
            if found is not None:
                return found.is_allowed
        allowed: dict[str, Any] = {"is_allowed": True}
        return await self._in.allowances.count(allowed, limit=1) == 0
