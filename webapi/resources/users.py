"""`/groups/{group_id}/users`, and `/users`: people in all groups."""

from typing import Any

from models.pages import Page
from models.permissions import Permission
from models.stats import UserStats
from models.users import UserPatch, UserQuery, UserRead
from webapi import report_tables
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def page(call: Call[UserQuery, Nothing]) -> Page[UserRead]:
    """List users."""
    return await call.services.users.page(call.group_id, call.query, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> UserRead:
    """Show a user."""
    await call.services.strangers.meet(call.group_id, call.path["user_id"], call.actor, Permission.USERS_VIEW)
    return await call.services.users.get(call.group_id, call.path["user_id"], call.actor)


async def patch(call: Call[Nothing, UserPatch]) -> UserRead:
    """Change a user."""
    needs = Permission.ROLES_ASSIGN if "role" in call.body.model_fields_set else Permission.MODERATE_MUTE
    await call.services.strangers.meet(call.group_id, call.path["user_id"], call.actor, needs)
    return await call.services.users.patch(call.group_id, call.path["user_id"], call.body, call.actor)


async def stats(call: Call[Nothing, Nothing]) -> UserStats:
    """Figures of a user."""
    await call.services.strangers.meet(call.group_id, call.path["user_id"], call.actor, Permission.STATS_VIEW)
    return await call.services.stats.of_user(call.group_id, call.path["user_id"], call.actor)


async def forget(call: Call[Nothing, Nothing]) -> None:
    """Erase everything about a person."""
    await call.services.erasures.ask(call.path["user_id"], call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/users",
        Permission.USERS_VIEW,
        page,
        "List the people in a group, or find some by name",
        message="{items:user} listed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/users/{user_id}",
        Permission.USERS_VIEW,
        get,
        "Show a person",
        has_version=True,
        message="User {label} found",
    ),
    Endpoint(
        "PATCH",
        "/groups/{group_id}/users/{user_id}",
        Needs.USER_FIELDS,
        patch,
        "Assign a role, approve or trust a person, or mark them as gone",
        message="User {label} updated",
        has_version=True,
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/users/{user_id}/stats",
        Permission.STATS_VIEW,
        stats,
        "Count the actions that a person received and took",
        table=report_tables.of_user,
        has_version=True,
        message="Statistics of user {user_id} computed",
    ),
    Endpoint(
        "DELETE",
        "/users/{user_id}",
        Needs.OPERATOR,
        forget,
        "Erase everything that's kept about a person, in all groups, in the background",
        status=202,
        message="Everything about the person is being erased",
    ),
)
