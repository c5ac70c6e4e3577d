"""The roles of a group."""

from collections.abc import Iterable
from typing import Any

from models.actors import Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.roles import BUILT_IN_NAMES, OWNER, ROLES_LIMIT, Role, RoleCreate, RolePatch, RoleRead
from services.core import versions
from services.core.base import Service
from services.core.errors import Conflict, Forbidden
from services.core.names import find_name
from services.core.permissions import Authority, check_gives
from services.groups.effective_roles import find_role, recompute_roles
from storage.cursors import STRONGEST_ROLE_FIRST
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import role_key, user_key
from texts import Key
from texts.labels import RoleName


class Roles(Service):
    """Shows, creates, changes and deletes roles. Nobody can change a role as high as theirs, or give what they lack."""

    async def page(self, group_id: int, page: PageQuery, actor: Actor) -> Page[RoleRead]:
        """Roles, highest priority first. Raises Forbidden without `roles.view`."""
        await self._permissions.require(actor, group_id, Permission.ROLES_VIEW)
        found = await self._in.roles.page({"group_id": group_id}, STRONGEST_ROLE_FIRST, page)
        return found.shown_as(RoleRead)

    async def get(self, group_id: int, name: str, actor: Actor) -> RoleRead:
        """One role. Raises NotFound, Forbidden without `roles.view`."""
        await self._permissions.require(actor, group_id, Permission.ROLES_VIEW)
        exact = await self._lookups.find_role(group_id, name)
        return exact or RoleRead.model_validate(await find_role(self._in, group_id, name))

    async def create(self, group_id: int, role: RoleCreate, actor: Actor) -> RoleRead:
        """Create a role. Raises Conflict if the name is taken, Forbidden."""
        authority = await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        check_within(authority, role.permissions, role.priority)
        now = self._clock()

        async def work(tx: Transaction) -> Role:
            names = [one.name for one in await self._in.roles.all_readable({"group_id": group_id}, ROLES_LIMIT, tx)]
            taken = find_name(names, role.name)
            if taken is not None and taken != role.name:
                raise Conflict(Key.ERROR_ROLE_EXISTS, role=taken)
            if await self._in.roles.count({"group_id": group_id}, tx) >= ROLES_LIMIT:
                raise Conflict(Key.ERROR_LIMIT_ROLES, limit=ROLES_LIMIT)
            kept = {**role.model_dump(), "permissions": sorted(set(role.permissions))}
            document = Role(group_id=group_id, told_by=actor.request_key, created_at=now, updated_at=now, **kept)
            await self._in.roles.insert(document, tx)
            await self._audit.stale(tx, role_key(group_id, role.name))
            await self._audit.write(
                tx,
                group_id,
                event=EventType.ROLE_CREATED,
                actor=actor,
                message=f"role “{role.name}” created",
                details=kept,
            )
            return document

        try:
            created = await self._audit.transaction(work)
        except Duplicate as error:
            existing = await find_role(self._in, group_id, role.name)
            if actor.asked_for(existing.told_by):
                return RoleRead.model_validate(existing)
            raise Conflict(Key.ERROR_ROLE_EXISTS, role=role.name) from error
        return RoleRead.model_validate(created)

    async def patch(self, group_id: int, name: str, patch: RolePatch, actor: Actor) -> RoleRead:
        """Change what `patch` names. Raises NotFound, Forbidden; `owner` never changes."""
        authority = await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        changes: dict[str, Any] = patch.model_dump(exclude_unset=True)
        if "permissions" in changes:
            changes["permissions"] = sorted(set(changes["permissions"]))

        async def work(tx: Transaction) -> Role:
            current = await find_role(self._in, group_id, name, tx)
            if current.name == OWNER and changes:
                raise Forbidden(Key.ERROR_ROLE_OWNER_FIXED)
            authority.check_above(current)
            added = set(changes.get("permissions", ())) - set(current.permissions)
            check_within(authority, added, changes.get("priority", current.priority))
            changed = await self._audit.change(
                tx,
                self._in.roles,
                {"group_id": group_id, "name": current.name},
                changes,
                event=EventType.ROLE_UPDATED,
                actor=actor,
                message=f"role “{current.name}” changed",
                expected=actor.expected_versions,
            )
            await self._audit.stale(tx, role_key(group_id, current.name))
            if changed.priority != current.priority:
                await self._recompute_roles(group_id, {"assigned_role": current.name}, tx)
            return changed

        return RoleRead.model_validate(await self._audit.transaction(work))

    async def delete(self, group_id: int, name: str, actor: Actor) -> None:
        """Delete a role. Its members fall back to the role that their status in Telegram gives.

        Raises NotFound, Conflict for a built-in role, Forbidden.
        """
        authority = await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)

        async def work(tx: Transaction) -> None:
            current = await find_role(self._in, group_id, name, tx)
            _check_goes(authority, current)
            versions.check(current, actor.expected_versions)
            await self._in.roles.delete({"group_id": group_id, "name": current.name}, tx)
            held = {"group_id": group_id, "assigned_role": current.name}
            await self._in.users.change_all(held, {"assigned_role": None}, tx)
            await self._audit.stale(tx, role_key(group_id, current.name))
            await self._recompute_roles(group_id, {"role": current.name}, tx)
            details = {"name": current.name, "before": current.model_dump(include=set(RoleCreate.model_fields))}
            await self._audit.write(
                tx,
                group_id,
                event=EventType.ROLE_DELETED,
                actor=actor,
                message=f"role “{current.name}” deleted",
                details=details,
            )

        await self._audit.transaction(work)

    async def _recompute_roles(self, group_id: int, where: dict[str, Any], tx: Transaction) -> None:
        """Recompute the effective role of some people."""
        moved = await recompute_roles(self._in, group_id, where, self._clock(), tx)
        await self._audit.stale(tx, *(user_key(group_id, user_id) for user_id in moved))

    async def check_delete(self, group_id: int, name: str, actor: Actor) -> RoleRead:
        """The role. Raises what `delete` would raise: called before we ask for confirmation."""
        authority = await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        role = await find_role(self._in, group_id, name)
        _check_goes(authority, role)
        return RoleRead.model_validate(role)


def _check_goes(authority: Authority, role: Role) -> None:
    """Raise Conflict for a built-in role, Forbidden for one that isn't below the actor."""
    if role.name in BUILT_IN_NAMES:
        raise Conflict(Key.ERROR_ROLE_BUILT_IN, role=RoleName(role.name))
    authority.check_above(role)


def check_within(authority: Authority, permissions: Iterable[Permission], priority: int) -> None:
    """Raise Forbidden if the role would have permissions or a priority beyond its creator's."""
    if priority >= authority.priority:
        raise Forbidden(Key.ERROR_ROLE_PRIORITY_TOO_HIGH, priority=authority.priority)
    check_gives(permissions, authority.permissions)
