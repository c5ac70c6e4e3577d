"""Federations: groups that share a list of bans. See docs/internals/joins.md."""

from collections.abc import Callable, Mapping
from typing import Any

from models.actors import Actor
from models.federations import (
    FEDERATED_GROUPS_LIMIT,
    FEDERATION_ADMINS_LIMIT,
    FEDERATION_BANS_LIMIT,
    FEDERATIONS_LIMIT,
    RESERVED_GROUPS,
    FederatedGroups,
    Federation,
    FederationCreate,
    FederationPatch,
    FederationQuery,
    FederationRead,
)
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Conflict, Forbidden, NotFound
from services.moderation.federation_enforcement import FederationEnforcement
from storage.cursors import BY_ID
from storage.database import Transaction
from texts import Key


class Federations(Service):
    """Creates federations, and lets groups join and leave."""

    def __init__(self, tools: Tools, enforcement: FederationEnforcement) -> None:
        super().__init__(tools)
        self._enforcement = enforcement

    async def create(self, body: FederationCreate, actor: Actor) -> FederationRead:
        """Create a federation; a person can only create their own. Raises Conflict, Forbidden."""
        if not actor.is_unrestricted and (actor.user_id is None or body.owner_id != actor.user_id):
            raise Forbidden(Key.ERROR_FEDERATION_OWN_ONLY)
        if body.owner_id is not None:
            own = await self._in.federations.all({"owner_id": body.owner_id}, FEDERATIONS_LIMIT)
            made = next((one for one in own if actor.asked_for(one.told_by)), None)
            if made is not None:
                return FederationRead.model_validate(made)
            if len(own) == FEDERATIONS_LIMIT:
                raise Conflict(Key.ERROR_LIMIT_FEDERATIONS, limit=FEDERATIONS_LIMIT)
        now = self._clock()
        federation = Federation(**body.model_dump(), told_by=actor.request_key, created_at=now, updated_at=now)

        async def work(tx: Transaction) -> Federation:
            await self._in.federations.insert(federation, tx)
            await self.log(tx, federation, EventType.FEDERATION_CREATED, actor, "created")
            return federation

        return FederationRead.model_validate(await self._audit.transaction(work))

    async def get(self, federation_id: str, actor: Actor) -> FederationRead:
        """One federation. Raises NotFound, Forbidden for everyone but its owner and admins."""
        return FederationRead.model_validate(await self.run_by(federation_id, actor))

    async def check_owner(self, federation_id: str, actor: Actor) -> None:
        """Raise Forbidden for all but the owner, or NotFound."""
        await self.run_by(federation_id, actor, owner_only=True)

    async def page(self, query: FederationQuery, page: PageQuery, actor: Actor) -> Page[FederationRead]:
        """Federations; a person sees those they own. Raises Forbidden for a group's token."""
        where = query.model_dump(exclude_none=True)
        if not actor.is_unrestricted:
            if actor.user_id is None:
                raise Forbidden(Key.ERROR_FEDERATION_NOT_FOR_TOKEN)
            where["owner_id"] = actor.user_id
        found = await self._in.federations.page(where, BY_ID, page)
        return found.shown_as(FederationRead)

    async def patch(self, federation_id: str, patch: FederationPatch, actor: Actor) -> FederationRead:
        """Change the fields that `patch` names. Raises NotFound, Forbidden for all but the owner."""
        federation = await self.run_by(federation_id, actor, owner_only=True)
        return await self._change(federation, patch.model_dump(exclude_unset=True), actor)

    async def set_admin(self, federation_id: str, user_id: int, actor: Actor, *, is_admin: bool) -> FederationRead:
        """Let somebody ban in a federation, or not any more. An admin can also step down.

        Raises NotFound, Conflict, Forbidden for all others but the owner.
        """
        steps_down = not is_admin and actor.user_id == user_id
        federation = await self.run_by(federation_id, actor, owner_only=not steps_down)

        def changes(current: Federation) -> dict[str, Any]:
            others = [one for one in current.admin_ids if one != user_id]
            if is_admin and len(others) == FEDERATION_ADMINS_LIMIT:
                raise Conflict(Key.ERROR_LIMIT_FEDERATION_ADMINS, limit=FEDERATION_ADMINS_LIMIT)
            return {"admin_ids": [*others, user_id] if is_admin else others}

        return await self._change(federation, changes, actor)

    async def _change(
        self,
        federation: Federation,
        changes: Mapping[str, Any] | Callable[[Federation], Mapping[str, Any]],
        actor: Actor,
    ) -> FederationRead:
        where, message = {"_id": federation.id}, f"federation “{federation.name}” changed"
        changed = await self._audit.transaction(
            lambda tx: self._audit.change(
                tx,
                self._in.federations,
                where,
                changes,
                event=EventType.FEDERATION_UPDATED,
                actor=actor,
                message=message,
                expected=actor.expected_versions,
            )
        )
        return FederationRead.model_validate(changed)

    async def delete(self, federation_id: str, actor: Actor) -> None:
        """Delete a federation. The bans in its groups stay. Raises NotFound, Forbidden for all but the owner."""
        federation = await self.run_by(federation_id, actor, owner_only=True)
        versions.check(federation, actor.expected_versions)
        for group_id in await self.active_groups(federation_id):
            await self._group_changes.set(group_id, {"federation_id": None}, actor)
        async for ids in self._in.federation_bans.batches({"federation_id": federation_id}):
            await self._in.federation_bans.delete({"_id": {"$in": ids}})

        async def work(tx: Transaction) -> None:
            await self._in.federations.delete({"_id": federation.id}, tx)
            await self.log(tx, federation, EventType.FEDERATION_DELETED, actor, "ended")

        await self._audit.transaction(work)

    async def groups(self, federation_id: str, actor: Actor) -> FederatedGroups:
        """The groups of a federation. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self.run_by(federation_id, actor)
        return FederatedGroups(group_ids=await self.active_groups(federation_id))

    async def of_group(self, group_id: int) -> FederationRead | None:
        """The federation that a group is in, if any."""
        group = await self._lookups.find_group(group_id)
        if group is None or group.federation_id is None:
            return None
        found = await self._in.federations.find_by_id(group.federation_id, {})
        return FederationRead.model_validate(found) if found else None

    async def join(self, federation_id: str, group_id: int, actor: Actor) -> FederationRead:
        """Let a group join, and apply the existing bans there. Raises NotFound, Conflict, Forbidden."""
        await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        federation = await self.find(federation_id)
        group = await self._lookups.get_group(group_id)
        if group.federation_id not in (None, federation_id):
            raise Conflict(Key.ERROR_FEDERATION_OTHER)
        if group.federation_id is None:
            await self._check_room(federation, actor)
        await self._group_changes.set(group_id, {"federation_id": federation_id}, actor)
        where = {"federation_id": federation_id}
        banned = await self._in.federation_bans.fields(where, ("user_id",), FEDERATION_BANS_LIMIT)
        await self._enforcement.ban_members(federation, [ban["user_id"] for ban in banned], {group_id})
        return FederationRead.model_validate(federation)

    async def leave(self, group_id: int, actor: Actor, federation_id: str | None = None) -> None:
        """Let a group leave its federation. With `federation_id`, only if it's in that one: its owner can remove any.

        Raises NotFound, Forbidden.
        """
        if federation_id is None or not (await self.find(federation_id)).is_owned_by(actor):
            await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        current = (await self._lookups.get_group(group_id)).federation_id
        if current is None or federation_id not in (None, current):
            raise NotFound(Key.ERROR_FEDERATION_NOT_OF_GROUP if federation_id else Key.ERROR_FEDERATION_NONE)
        await self._group_changes.set(group_id, {"federation_id": None}, actor)

    async def _check_room(self, federation: Federation, actor: Actor) -> None:
        """Raise Conflict if the actor's group doesn't fit in any more."""
        limit = FEDERATED_GROUPS_LIMIT if federation.is_run_by(actor) else FEDERATED_GROUPS_LIMIT - RESERVED_GROUPS
        if await self._in.groups.count({"federation_id": str(federation.id), "is_active": True}) >= limit:
            raise Conflict(Key.ERROR_LIMIT_FEDERATION_GROUPS, limit=limit)

    async def log(
        self,
        tx: Transaction,
        federation: Federation,
        event: EventType,
        actor: Actor,
        what: str,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        told = {"federation_id": str(federation.id), **(details or {})}
        await self._audit.write(
            tx, None, event=event, actor=actor, message=f"federation “{federation.name}” {what}", details=told
        )

    async def find(self, federation_id: str) -> Federation:
        found = await self._in.federations.find_by_id(federation_id, {})
        if found is None:
            raise NotFound(Key.ERROR_FEDERATION_UNKNOWN)
        return found

    async def run_by(self, federation_id: str, actor: Actor, *, owner_only: bool = False) -> Federation:
        """The federation, for its owner and admins. Raises NotFound, Forbidden."""
        federation = await self.find(federation_id)
        is_allowed = federation.is_owned_by(actor) if owner_only else federation.is_run_by(actor)
        if not is_allowed:
            raise Forbidden(Key.ERROR_FEDERATION_OWNER_ONLY if owner_only else Key.ERROR_FEDERATION_NOT_YOURS)
        return federation

    async def active_groups(self, federation_id: str) -> list[int]:
        """The IDs of its groups, without those that the bot has left."""
        where = {"federation_id": federation_id, "is_active": True}
        return sorted(group.group_id for group in await self._in.groups.all(where, FEDERATED_GROUPS_LIMIT))
