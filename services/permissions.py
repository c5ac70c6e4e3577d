"""Who may do what: the one check behind both doors."""

from dataclasses import dataclass
from typing import Final

from models.actors import Actor
from models.permissions import ALL_PERMISSIONS, Permission
from models.roles import ADMIN, MEMBER
from services.errors import Forbidden
from services.lookups import Lookups

ABOVE_ALL: Final = 1000
"""The priority of the system and of the API token: higher than any role's."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What an actor may do in a group, and whom he stands above."""

    role: str
    priority: int
    permissions: frozenset[Permission]

    def may(self, permission: Permission) -> bool:
        """Whether the permission is held."""
        return permission in self.permissions


class Permissions:
    """Checks actors against the roles of a group. With warm caches it costs no command to the database."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups

    async def standing(self, actor: Actor, group_id: int) -> Standing:
        """What `actor` may do in the group."""
        if actor.is_unrestricted:
            return Standing(actor.kind, ABOVE_ALL, ALL_PERMISSIONS)
        if actor.anonymous_admin:
            return await self._of_role(group_id, ADMIN)
        user = None if actor.user_id is None else await self._lookups.find_user(group_id, actor.user_id)
        return await self._of_role(group_id, user.role if user and user.is_active else MEMBER)

    async def _of_role(self, group_id: int, name: str) -> Standing:
        role = await self._lookups.find_role(group_id, name)
        if role is None:
            return Standing(name, 0, frozenset())
        return Standing(role.name, role.priority, frozenset(role.permissions))

    async def may(self, actor: Actor, group_id: int, permission: Permission) -> bool:
        """Whether `actor` holds the permission in the group."""
        return (await self.standing(actor, group_id)).may(permission)

    async def require(self, actor: Actor, group_id: int, permission: Permission) -> Standing:
        """The actor's standing. Raises NotFound for an unknown group, Forbidden if the permission is not held."""
        if actor.is_unrestricted:
            await self._lookups.get_group(group_id)
        standing = await self.standing(actor, group_id)
        if not standing.may(permission):
            raise Forbidden(f"You need the permission {permission} for this")
        return standing
