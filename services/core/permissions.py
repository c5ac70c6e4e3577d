"""Permissions: one check for chat and REST."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from models.actors import Actor, ActorKind
from models.permissions import ALL_PERMISSIONS, Permission
from models.roles import ADMIN, Role, RoleCreate, RoleRead
from models.tokens import ALL_SCOPES, NAMED_SCOPES, ExtraScope
from models.users import AdminRight, UserRead
from services.core.errors import Forbidden
from services.core.lookups import Lookups
from texts import Key
from texts.labels import RoleName, Scopes

ABOVE_ALL: Final = 1000
"""The priority of the system and of the operator's token: higher than any role's."""


@dataclass(frozen=True, slots=True)
class Authority:
    """What an actor may do in a group, and up to which rank."""

    role: str
    priority: int
    permissions: frozenset[Permission]

    def may(self, permission: Permission) -> bool:
        """Whether the actor holds the permission."""
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Raise Forbidden unless the actor holds the permission."""
        if permission not in self.permissions:
            raise Forbidden(Key.ERROR_PERMISSION_MISSING, permission=Scopes((permission,)))

    def check_above(self, role: Role | RoleRead | RoleCreate) -> None:
        """Raise Forbidden unless the role is below the actor."""
        if role.priority >= self.priority:
            raise Forbidden(Key.ERROR_ROLE_NOT_BELOW, role=RoleName(role.name))


def check_gives(given: Iterable[str], held: frozenset[str]) -> None:
    """Raise Forbidden if the giver doesn't hold one of the permissions or scopes they give."""
    lacking = tuple(sorted(set(given) - held))
    if lacking:
        raise Forbidden(Key.ERROR_GRANT_EXCEEDS_OWN, permissions=Scopes(lacking))


RIGHTS_BEHIND: Final[Mapping[Permission, AdminRight]] = {
    Permission.SETTINGS_EDIT: AdminRight.CHANGE_INFO,
    Permission.RULES_EDIT: AdminRight.CHANGE_INFO,
    Permission.ROLES_EDIT: AdminRight.PROMOTE_MEMBERS,
    Permission.ROLES_ASSIGN: AdminRight.PROMOTE_MEMBERS,
    Permission.MODERATE_WARN: AdminRight.RESTRICT_MEMBERS,
    Permission.MODERATE_MUTE: AdminRight.RESTRICT_MEMBERS,
    Permission.MODERATE_KICK: AdminRight.RESTRICT_MEMBERS,
    Permission.MODERATE_BAN: AdminRight.RESTRICT_MEMBERS,
    Permission.MODERATE_DELETE: AdminRight.DELETE_MESSAGES,
    Permission.MODERATE_PIN: AdminRight.PIN_MESSAGES,
}
"""The right in Telegram without which an administrator doesn't get a permission of the role `admin`. The other
permissions only let them see things."""

_ABOVE_ALL: Final = Authority("", ABOVE_ALL, ALL_PERMISSIONS)
_NOBODY: Final = Authority("", 0, frozenset())
"""For people who aren't members, as far as we know: they don't even have a member's permissions."""


@lru_cache(10_000)
def _within(authority: Authority, scopes: frozenset[str]) -> Authority:
    """The part of an authority that the scopes allow."""
    permissions = frozenset(one for one in authority.permissions if one in scopes)
    return Authority(authority.role, authority.priority, permissions)


@lru_cache(10_000)
def _as_far_as(authority: Authority, rights: frozenset[AdminRight]) -> Authority:
    """The part of an authority that Telegram's rights allow."""
    permissions = frozenset(
        one for one in authority.permissions if one not in RIGHTS_BEHIND or RIGHTS_BEHIND[one] in rights
    )
    return Authority(authority.role, authority.priority, permissions)


Refresh = Callable[[int], Awaitable[bool]]
"""Refreshes a group's administrators, if that's due. Returns whether there's new data."""


async def _nothing_new(_: int) -> bool:
    return False


class Permissions:
    """Checks actors against the roles of a group. With warm caches there's no I/O."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups
        self.refresh: Refresh = _nothing_new
        """Asks Telegram about a group's administrators from time to time, so that nobody stays one by mistake."""

    async def authority_of(self, actor: Actor, group_id: int) -> Authority:
        """What `actor` may do in the group."""
        if actor.is_unrestricted:
            return _ABOVE_ALL
        if actor.group_ids is not None and group_id not in actor.group_ids:
            return _NOBODY
        if actor.kind is ActorKind.TOKEN:
            return await self._of_token(actor, group_id)
        return await self._of_person(actor, group_id)

    async def _of_token(self, actor: Actor, group_id: int) -> Authority:
        """What a token's owner may do there, within the token's scopes."""
        owner = _ABOVE_ALL
        if actor.owner_id is not None:
            person = Actor(kind=ActorKind.TELEGRAM, id=str(actor.owner_id))
            owner = await self._of_person(person, group_id)
        return _within(owner, actor.scopes or frozenset())

    async def _of_person(self, actor: Actor, group_id: int) -> Authority:
        if actor.anonymous_admin:
            # Telegram doesn't say which administrator it is, so they get only what every administrator may do.
            return _as_far_as(await self._of_role(group_id, ADMIN), frozenset())
        user = None if actor.user_id is None else await self._lookups.find_user(group_id, actor.user_id)
        if user is not None and user.is_administrator and await self.refresh(group_id):
            user = await self._lookups.find_user(group_id, user.user_id)
        if user is None or not user.is_active or user.telegram_status.is_gone:
            return _NOBODY
        return await self._of_member(user)

    async def _of_member(self, user: UserRead) -> Authority:
        """The member's effective role. `admin` by status alone goes only as far as their rights in Telegram."""
        authority = await self._of_role(user.group_id, user.role)
        if user.role != ADMIN or user.assigned_role == ADMIN or user.telegram_rights is None:
            return authority
        limited = _as_far_as(authority, frozenset(user.telegram_rights))
        if user.assigned_role is None:
            return limited
        assigned = await self._of_role(user.group_id, user.assigned_role)
        return Authority(limited.role, limited.priority, limited.permissions | assigned.permissions)

    async def _of_role(self, group_id: int, name: str) -> Authority:
        role = await self._lookups.find_role(group_id, name)
        if role is None:
            return Authority(name, 0, frozenset())
        return Authority(role.name, role.priority, frozenset(role.permissions))

    def scopes_of(self, actor: Actor) -> frozenset[str]:
        """What an actor may do besides their roles. Every person may manage their tokens."""
        if actor.is_unrestricted or actor.kind is not ActorKind.TOKEN:
            return ALL_SCOPES if actor.manages_tokens else ALL_SCOPES - NAMED_SCOPES
        return actor.scopes or frozenset()

    def require_scope(self, actor: Actor, scope: ExtraScope) -> None:
        """Raise Forbidden unless the actor holds a scope that no role can give."""
        if scope is ExtraScope.GROUPS_CREATE and actor.acts_for is not None:
            raise Forbidden(Key.ERROR_GROUPS_REGISTER_THEMSELVES)
        is_of_operators = scope is ExtraScope.METRICS_VIEW and actor.acts_for is not None
        if is_of_operators or scope not in self.scopes_of(actor):
            raise Forbidden(Key.ERROR_SCOPE_MISSING, scope=Scopes((scope,)))

    async def is_member(self, actor: Actor, group_id: int) -> bool:
        """Whether the actor is in the group, as far as we know, or above all groups."""
        return await self.authority_of(actor, group_id) is not _NOBODY

    async def may(self, actor: Actor, group_id: int, permission: Permission) -> bool:
        """Whether `actor` holds the permission in the group."""
        return (await self.authority_of(actor, group_id)).may(permission)

    async def require(self, actor: Actor, group_id: int, permission: Permission) -> Authority:
        """The actor's authority. Raises NotFound for an unknown group, Forbidden if the actor lacks the permission."""
        if actor.is_unrestricted:
            await self._lookups.get_group(group_id)
            return _ABOVE_ALL
        if actor.kind is ActorKind.TOKEN and actor.group_ids is None:
            await self._lookups.get_group(group_id)
        authority = await self.authority_of(actor, group_id)
        if not authority.may(permission) and authority is not _NOBODY and await self.refresh(group_id):
            authority = await self.authority_of(actor, group_id)  # they may have been promoted while we were away
        authority.require(permission)
        return authority
