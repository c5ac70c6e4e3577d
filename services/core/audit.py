"""Changes and their log entries are written together, or not at all."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from pydantic_core import to_json

from models.actors import Actor
from models.base import Clock
from models.logs import UNTOLD_EVENTS, EventType, Log, Severity
from models.phrases import Phrase
from models.webhooks import Delivery, WebhookRead
from services.core import versions
from services.core.errors import NotFound
from services.core.lookups import Lookups
from services.core.news import News
from storage.cache import Cache
from storage.collection import Collection, Doc
from storage.collections import Collections
from storage.database import Database, Transaction
from storage.keys import CacheKey
from storage.leases import Queues
from texts import Key

HIDDEN: Final = "(hidden)"
"""Replaces a value in logs that isn't meant for everyone who can see logs."""
_NAMES: Final = ("user_id", "name", "rule_name")
"""What identifies a member, a role or a rule in its group: every log of a change names it."""

T = TypeVar("T")


@dataclass(slots=True)
class _Aftermath:
    """What happens after a transaction is committed."""

    stale: list[CacheKey[Any]] = field(default_factory=list)
    """What the cache must forget first."""
    to_do: list[Callable[[], None]] = field(default_factory=list)


class Audit:
    """Writes logs, in the transaction of the change they describe, unless the group has logging off."""

    def __init__(
        self,
        database: Database,
        collections: Collections,
        cache: Cache,
        lookups: Lookups,
        clock: Clock,
        queues: Queues,
        news: News,
    ) -> None:
        self._database = database
        self._cache = cache
        self._in = collections
        self._lookups = lookups
        self._clock = clock
        self._queues = queues
        self._news = news
        self._has_channels = False
        self._has_webhooks = False
        self._after: dict[int, _Aftermath] = {}
        """By the id of the transaction's session, which can't be hashed."""

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """`Database.transaction`; afterwards the cache forgets outdated values, and queues with new items wake up."""
        used: list[Transaction] = []

        async def run(tx: Transaction) -> T:
            used.append(tx)
            return await work(tx)

        try:
            return await self._database.transaction(run, self._follow)
        finally:
            for tx in used:  # those of failed tries
                self._after.pop(id(tx), None)

    async def _follow(self, tx: Transaction, is_kept: bool) -> None:
        after = self._after.pop(id(tx), _Aftermath())
        if after.stale:
            await self._cache.drop(*after.stale)
        if not is_kept:
            return
        for do in after.to_do:
            do()
        self._news.announce()
        if self._has_channels:
            self._queues.logs.wake()
        if self._has_webhooks:
            self._queues.deliveries.wake()

    def afterwards(self, tx: Transaction, do: Callable[[], None]) -> None:
        """Do something after the transaction is committed, or at once without a transaction."""
        if tx is None:
            do()
        else:
            self._after.setdefault(id(tx), _Aftermath()).to_do.append(do)

    async def stale(self, tx: Transaction, *keys: CacheKey[Any]) -> None:
        """Let the cache forget what was just written, after the commit, or at once without a transaction."""
        if tx is None:
            await self._cache.drop(*keys)
        else:
            self._after.setdefault(id(tx), _Aftermath()).stale.extend(keys)

    async def wants_logs(self, group_id: int | None) -> bool:
        """Whether the group has logging on. A group that doesn't exist yet has, and so does the installation."""
        settings = await self._lookups.find_settings(group_id) if group_id is not None else None
        return settings is None or settings.logging_enabled

    async def write(
        self,
        tx: Transaction,
        group_id: int | None,
        *,
        event: EventType,
        actor: Actor,
        message: str,
        details: Mapping[str, Any] | None = None,
        severity: Severity = Severity.INFO,
        is_wanted: bool | None = None,
        why: Phrase | None = None,
    ) -> None:
        """Write one log entry, if the group has logging on or `is_wanted` says so. Webhooks get the event in any case.

        Without a group, the entry is about the installation.
        """
        entry = Log(
            group_id=group_id,
            event_type=event,
            severity=severity,
            message=message,
            actor=actor,
            address=actor.address,
            details=dict(details or {}),
            why=why,
            timestamp=self._clock(),
        )
        if group_id is not None:
            await self._tell_webhooks(entry, group_id, tx)
        if is_wanted is None:
            is_wanted = await self.wants_logs(group_id)
        if is_wanted:
            settings = await self._lookups.find_settings(group_id) if group_id is not None else None
            if settings is not None and settings.log_chat_id is not None and event not in UNTOLD_EVENTS:
                self._has_channels = True
                entry.tell_chat_id, entry.due_at = settings.log_chat_id, entry.timestamp
            await self._in.logs.insert(entry, tx)

    async def is_awaited(self, group_id: int, event: EventType) -> bool:
        """Whether one of the group's webhooks subscribes to such events."""
        return bool(await self._webhooks_for(group_id, event))

    async def _webhooks_for(self, group_id: int, event: EventType) -> list[WebhookRead]:
        webhooks = await self._lookups.find_webhooks(group_id)
        return [webhook for webhook in webhooks if webhook.is_active and event in webhook.events]

    async def _tell_webhooks(self, entry: Log, group_id: int, tx: Transaction) -> None:
        told = await self._webhooks_for(group_id, entry.event_type)
        if not told:
            return
        self._has_webhooks = True
        now, body = entry.timestamp, event_body(entry)
        fields = {"group_id": group_id, "event_type": entry.event_type, "body": body}
        stamps = {"due_at": now, "created_at": now, "updated_at": now}
        await self._in.deliveries.insert_many([Delivery(webhook_id=one.id, **fields, **stamps) for one in told], tx)

    async def change(
        self,
        tx: Transaction,
        collection: Collection[Doc],
        where: Mapping[str, Any],
        changes: Mapping[str, Any] | Callable[[Doc], Mapping[str, Any]],
        *,
        event: EventType,
        actor: Actor,
        message: str,
        expected: frozenset[str] | None,
        hidden: frozenset[str] = frozenset(),
        details: Mapping[str, Any] | None = None,
        severity: Severity = Severity.INFO,
    ) -> Doc:
        """Set fields of one document, and log their old and new values. If nothing changes, nothing is written.

        `changes` may be computed from the current document. `expected` are the versions that the caller accepts: None
        for a document that the request doesn't name. The log has the old and new values, except those of `hidden`
        fields, and `details`. Raises NotFound, Outdated.
        """
        document = await collection.find(where, tx)
        if document is None:
            raise NotFound(Key.ERROR_GONE)
        wanted = changes(document) if callable(changes) else changes
        versions.check(document, expected)
        kept = document.model_dump(include=set(wanted))
        after = {field: value for field, value in wanted.items() if kept[field] != value}
        if not after:
            return document
        group_id = where.get("group_id")
        # Turning logging on or off is itself logged: what counts was read before the change.
        is_logged = bool(after.get("logging_enabled")) or await self.wants_logs(group_id)
        fields = {**after, "updated_at": self._clock()}
        await collection.change(where, fields, tx)
        named = {field: where[field] for field in _NAMES if field in where}
        values = {"before": _logged(kept, after, hidden), "after": _logged(after, after, hidden)}
        logged = {**named, **(details or {}), **values}
        await self.write(
            tx,
            group_id,
            event=event,
            actor=actor,
            message=message,
            details=logged,
            severity=severity,
            is_wanted=is_logged,
        )
        changed: Doc = document.model_copy(update=fields)
        return changed


def _logged(values: Mapping[str, Any], fields: Iterable[str], hidden: frozenset[str]) -> dict[str, Any]:
    return {field: HIDDEN if field in hidden else values[field] for field in fields}


def event_body(entry: Log) -> str:
    """An event in the form that webhooks get (docs/api/webhooks.md)."""
    shown = {"group_id", "severity", "message", "actor", "details"}
    event = {"type": entry.event_type, "timestamp": entry.timestamp, "data": entry.model_dump(include=shown)}
    return to_json(event).decode()
