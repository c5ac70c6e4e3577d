"""Changes that leave a trace: the write and its log are kept together, or not at all."""

from collections.abc import Mapping
from typing import Any

from models.actors import Actor
from models.base import Clock
from models.logs import EventType, Log
from services.errors import NotFound
from services.lookups import Lookups
from storage.collection import Collection, Doc
from storage.collections import Collections
from storage.database import Database, Transaction


class Audit:
    """Writes logs, in the transaction of what they tell of, unless the group does not want any."""

    def __init__(self, database: Database, collections: Collections, lookups: Lookups, clock: Clock) -> None:
        self._database = database
        self._in = collections
        self._lookups = lookups
        self._clock = clock

    async def wants_logs(self, group_id: int) -> bool:
        """Whether the group has logging on; a group that is not born yet has."""
        settings = await self._lookups.find_settings(group_id)
        return settings is None or settings.logging_enabled

    async def write(
        self,
        tx: Transaction,
        group_id: int,
        event: EventType,
        actor: Actor,
        message: str,
        details: Mapping[str, Any] | None = None,
        *,
        is_wanted: bool = False,
    ) -> None:
        """Keep one log, if the group wants any or `is_wanted` says so."""
        if is_wanted or await self.wants_logs(group_id):
            entry = Log(
                group_id=group_id,
                event_type=event,
                message=message,
                actor=actor,
                details=dict(details or {}),
                timestamp=self._clock(),
            )
            await self._in.logs.insert(entry, tx)

    async def change(
        self,
        tx: Transaction,
        collection: Collection[Doc],
        where: Mapping[str, Any],
        changes: Mapping[str, Any],
        event: EventType,
        actor: Actor,
        subject: str,
    ) -> Doc:
        """Set fields of one document, and log which of them were what before. Nothing new: nothing is written.

        Raises NotFound.
        """
        document = await collection.find(where, tx)
        if document is None:
            raise NotFound(f"There is no {subject}")
        kept = document.model_dump(include=set(changes))
        after = {field: value for field, value in changes.items() if kept[field] != value}
        if not after:
            return document
        group_id = where["group_id"]
        # The switch itself is logged, whichever way it is turned: what counts was read before the change.
        is_logged = bool(after.get("logging_enabled")) or await self.wants_logs(group_id)
        changed = await collection.change(where, {**after, "updated_at": self._clock()}, tx)
        assert changed is not None, "it was found in the same transaction"
        if is_logged:
            details = {"before": {field: kept[field] for field in after}, "after": after}
            await self.write(tx, group_id, event, actor, f"{subject} changed", details, is_wanted=True)
        return changed
