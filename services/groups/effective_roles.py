"""A user's effective role: the stronger of the assigned role and the role of their status in Telegram."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from models.roles import ADMIN, MEMBER, OWNER, ROLES_LIMIT, Role
from models.users import TelegramStatus, User
from services.core.errors import NotFound
from services.core.names import find_name
from storage.collections import Collections
from storage.database import Transaction
from texts import Key

_ROLE_OF_STATUS: Final = {TelegramStatus.CREATOR: OWNER, TelegramStatus.ADMINISTRATOR: ADMIN}
RECOMPUTE_LIMIT: Final = 10_000
"""Users whose role can change when one role changes, at most."""


def role_of_status(status: TelegramStatus) -> str:
    """The role that a status in Telegram gives by itself."""
    return _ROLE_OF_STATUS.get(status, MEMBER)


def effective_role(status: TelegramStatus, assigned: str | None, priorities: Mapping[str, int]) -> str:
    """The stronger of both roles. An assigned role that was deleted doesn't count."""
    given = role_of_status(status)
    if assigned is None or assigned not in priorities:
        return given
    return assigned if given == MEMBER or priorities[assigned] > priorities.get(given, 0) else given


async def find_role(collections: Collections, group_id: int, name: str, tx: Transaction = None) -> Role:
    """The role that somebody means by a name. Raises NotFound."""
    exact = await collections.roles.find({"group_id": group_id, "name": name}, tx)
    if exact is not None:
        return exact
    roles = {role.name: role for role in await collections.roles.all_readable({"group_id": group_id}, ROLES_LIMIT, tx)}
    found = find_name(roles, name)
    if found is None:
        raise NotFound(Key.ERROR_ROLE_UNKNOWN, role=name)
    return roles[found]


async def load_priorities(collections: Collections, group_id: int, tx: Transaction) -> dict[str, int]:
    """The priority of each role of the group."""
    roles = await collections.roles.all({"group_id": group_id}, ROLES_LIMIT, tx)
    return {role.name: role.priority for role in roles}


async def recompute_roles(
    collections: Collections, group_id: int, where: Mapping[str, Any], now: datetime, tx: Transaction
) -> list[int]:
    """Recompute the effective role of the matching users. Returns the ids of those whose role changed."""
    priorities = await load_priorities(collections, group_id, tx)
    moved = []
    users: list[User] = await collections.users.all({"group_id": group_id, **where}, RECOMPUTE_LIMIT, tx)
    for user in users:
        role = effective_role(user.telegram_status, user.assigned_role, priorities)
        if role != user.role:
            one = {"group_id": group_id, "user_id": user.user_id}
            await collections.users.change(one, {"role": role, "updated_at": now}, tx)
            moved.append(user.user_id)
    return moved
