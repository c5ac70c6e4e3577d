"""`/groups/{group_id}/roles`."""

from typing import Any

from models.pages import Page
from models.permissions import Permission
from models.roles import RoleCreate, RolePatch, RoleRead
from webapi.endpoints import Call, Endpoint, Nothing


async def create(call: Call[Nothing, RoleCreate]) -> RoleRead:
    """Create a role."""
    return await call.services.roles.create(call.group_id, call.body, call.actor)


async def page(call: Call[Nothing, Nothing]) -> Page[RoleRead]:
    """List roles."""
    return await call.services.roles.page(call.group_id, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> RoleRead:
    """Show a role."""
    return await call.services.roles.get(call.group_id, call.path["name"], call.actor)


async def patch(call: Call[Nothing, RolePatch]) -> RoleRead:
    """Change a role."""
    return await call.services.roles.patch(call.group_id, call.path["name"], call.body, call.actor)


async def delete(call: Call[Nothing, Nothing]) -> None:
    """Delete a role."""
    await call.services.roles.delete(call.group_id, call.path["name"], call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups/{group_id}/roles",
        Permission.ROLES_EDIT,
        create,
        "Create a role",
        location=lambda role: role.name,
        status=201,
        message="Role {name} created",
        errors=(409,),
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/roles",
        Permission.ROLES_VIEW,
        page,
        "List roles, strongest first",
        message="{items:role} listed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/roles/{name}",
        Permission.ROLES_VIEW,
        get,
        "Show a role",
        has_version=True,
        message="Role {name} found",
    ),
    Endpoint(
        "PATCH",
        "/groups/{group_id}/roles/{name}",
        Permission.ROLES_EDIT,
        patch,
        "Change a role, except owner",
        message="Role {name} updated",
        has_version=True,
    ),
    Endpoint(
        "DELETE",
        "/groups/{group_id}/roles/{name}",
        Permission.ROLES_EDIT,
        delete,
        "Delete a role, except built-in ones",
        message="Role {name} deleted",
        errors=(409,),
        has_version=True,
    ),
)
