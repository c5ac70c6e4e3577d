"""Changes to a group's own document: logged, and dropped from the cache."""

from collections.abc import Mapping
from typing import Any

from models.actors import Actor
from models.groups import Group, GroupRead
from models.logs import EventType
from services.core.audit import Audit
from storage.collections import Collections
from storage.database import Transaction
from storage.keys import group_key


class GroupChanges:
    """Sets fields of groups, for all services that store something in a group."""

    def __init__(self, collections: Collections, audit: Audit) -> None:
        self._in = collections
        self._audit = audit

    async def set(
        self, group_id: int, changes: Mapping[str, Any], actor: Actor, *, expected: frozenset[str] | None = None
    ) -> GroupRead:
        """Set fields. `expected` are the versions of the group that a request accepts. Raises NotFound, Outdated."""
        event = EventType.GROUP_REMOVED if changes == {"is_active": False} else EventType.GROUP_UPDATED

        async def work(tx: Transaction) -> Group:
            changed = await self._audit.change(
                tx,
                self._in.groups,
                {"group_id": group_id},
                changes,
                event=event,
                actor=actor,
                message="group changed",
                expected=expected,
            )
            await self._audit.stale(tx, group_key(group_id))
            return changed

        return GroupRead.model_validate(await self._audit.transaction(work))
