"""Changes that leave a trace: the write and its log are kept together, or not at all."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from models.actors import Actor
from models.base import Clock
from models.logs import UNTOLD_EVENTS, EventType, Log, Severity
from services import versions
from services.errors import NotFound
from services.lookups import Lookups
from storage.collection import Collection, Doc
from storage.collections import Collections
from storage.database import Database, Transaction

T = TypeVar("T")


class Audit:
    """Writes logs, in the transaction of what they tell of, unless the group does not want any."""

    def __init__(self, database: Database, collections: Collections, lookups: Lookups, clock: Clock) -> None:
        self._database = database
        self._in = collections
        self._lookups = lookups
        self._clock = clock
        self.has_news = asyncio.Event()
        """Set after something was kept that a log channel may want to be told of."""
        self._has_channels = False

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """`Database.transaction`; afterwards whoever tells the log channels is woken."""
        result = await self._database.transaction(work)
        if self._has_channels:
            self.has_news.set()
        return result

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
        severity: Severity = Severity.INFO,
        is_wanted: bool = False,
    ) -> None:
        """Keep one log, if the group wants any or `is_wanted` says so."""
        if is_wanted or await self.wants_logs(group_id):
            settings = await self._lookups.find_settings(group_id)
            channel = settings.log_chat_id if settings and event not in UNTOLD_EVENTS else None
            self._has_channels = self._has_channels or channel is not None
            now = self._clock()
            entry = Log(
                group_id=group_id,
                event_type=event,
                severity=severity,
                message=message,
                actor=actor,
                details=dict(details or {}),
                timestamp=now,
                tell_chat_id=channel,
                due_at=now if channel is not None else None,
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
        versions.check(document)
        kept = document.model_dump(include=set(changes))
        after = {field: value for field, value in changes.items() if kept[field] != value}
        if not after:
            return document
        group_id = where["group_id"]
        # The switch itself is logged, whichever way it is turned: what counts was read before the change.
        is_logged = bool(after.get("logging_enabled")) or await self.wants_logs(group_id)
        changes = {**after, "updated_at": self._clock()}
        await collection.change(where, changes, tx)
        if is_logged:
            details = {"before": {field: kept[field] for field in after}, "after": after}
            await self.write(tx, group_id, event, actor, f"{subject} changed", details, is_wanted=True)
        changed: Doc = document.model_copy(update=changes)
        return changed
