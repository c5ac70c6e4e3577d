"""`/federations`."""

from typing import Any

from models.federations import (
    FederatedGroups,
    FederationBanCreate,
    FederationBanRead,
    FederationCreate,
    FederationPatch,
    FederationQuery,
    FederationRead,
)
from models.pages import Page
from models.permissions import Permission
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def create(call: Call[Nothing, FederationCreate]) -> FederationRead:
    """Create a federation."""
    return await call.services.federations.create(call.body, call.actor)


async def page(call: Call[FederationQuery, Nothing]) -> Page[FederationRead]:
    """List federations."""
    return await call.services.federations.page(call.query, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> FederationRead:
    """Show a federation."""
    return await call.services.federations.get(call.path["federation_id"], call.actor)


async def patch(call: Call[Nothing, FederationPatch]) -> FederationRead:
    """Change a federation."""
    return await call.services.federations.patch(call.path["federation_id"], call.body, call.actor)


async def delete(call: Call[Nothing, Nothing]) -> None:
    """Delete a federation."""
    await call.services.federations.delete(call.path["federation_id"], call.actor)


async def groups(call: Call[Nothing, Nothing]) -> FederatedGroups:
    """List a federation's groups."""
    return await call.services.federations.groups(call.path["federation_id"], call.actor)


async def join(call: Call[Nothing, Nothing]) -> FederationRead:
    """Let a group join."""
    return await call.services.federations.join(call.path["federation_id"], call.group_id, call.actor)


async def leave(call: Call[Nothing, Nothing]) -> None:
    """Let a group leave."""
    await call.services.federations.leave(call.group_id, call.actor, call.path["federation_id"])


async def bans(call: Call[Nothing, Nothing]) -> Page[FederationBanRead]:
    """List bans."""
    return await call.services.federations.bans(call.path["federation_id"], call.page, call.actor)


async def ban(call: Call[Nothing, FederationBanCreate]) -> FederationBanRead:
    """Ban somebody."""
    return await call.services.federations.ban(call.path["federation_id"], call.body, call.actor)


async def get_ban(call: Call[Nothing, Nothing]) -> FederationBanRead:
    """Show a ban."""
    return await call.services.federations.get_ban(call.path["federation_id"], call.path["user_id"], call.actor)


async def unban(call: Call[Nothing, Nothing]) -> None:
    """Lift a ban."""
    await call.services.federations.unban(call.path["federation_id"], call.path["user_id"], call.actor)


_ONE = "/federations/{federation_id}"
_BAN = f"{_ONE}/bans/{{user_id}}"


async def check_again(call: Call[Nothing, FederationBanCreate]) -> None:
    """Raise Forbidden if the caller is no longer its owner or admin."""
    await call.services.federations.get(call.path["federation_id"], call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/federations",
        Needs.FEDERATION,
        create,
        "Create a federation: groups that share a list of bans",
        location=lambda federation: federation.id,
        status=201,
        message="Federation {name} created",
        errors=(409,),
    ),
    Endpoint(
        "GET",
        "/federations",
        Needs.FEDERATION,
        page,
        "List federations",
        message="{items:federation} listed",
    ),
    Endpoint(
        "GET",
        _ONE,
        Needs.FEDERATION,
        get,
        "Show a federation",
        has_version=True,
        message="Federation {name} found",
    ),
    Endpoint(
        "PATCH",
        _ONE,
        Needs.FEDERATION,
        patch,
        "Change a federation",
        message="Federation {name} updated",
        has_version=True,
    ),
    Endpoint(
        "DELETE",
        _ONE,
        Needs.FEDERATION,
        delete,
        "Delete a federation; bans in its groups stay",
        message="Federation deleted",
        has_version=True,
    ),
    Endpoint(
        "GET",
        f"{_ONE}/groups",
        Needs.FEDERATION,
        groups,
        "List a federation's groups",
        has_version=True,
        message="{group_ids:group} listed",
    ),
    Endpoint(
        "PUT",
        f"{_ONE}/groups/{{group_id}}",
        Permission.ROLES_EDIT,
        join,
        "Add a group to a federation, whose bans then apply in it",
        message="Group {group_id} joined federation {name}",
        errors=(409,),
    ),
    Endpoint(
        "DELETE",
        f"{_ONE}/groups/{{group_id}}",
        Needs.FEDERATED_GROUP,
        leave,
        "Remove a group from a federation",
        message="Group {group_id} left the federation",
    ),
    Endpoint(
        "GET",
        f"{_ONE}/bans",
        Needs.FEDERATION,
        bans,
        "List a federation's bans",
        message="{items:ban} listed",
    ),
    Endpoint(
        "POST",
        f"{_ONE}/bans",
        Needs.FEDERATION,
        ban,
        "Ban a person in all of a federation's groups",
        check_again=check_again,
        location=lambda made: str(made.user_id),
        status=201,
        message="User {user_id} banned in the federation",
        errors=(403, 409),
    ),
    Endpoint(
        "GET",
        _BAN,
        Needs.FEDERATION,
        get_ban,
        "Show a ban",
        has_version=True,
        message="Ban of user {user_id} found",
    ),
    Endpoint(
        "DELETE",
        _BAN,
        Needs.FEDERATION,
        unban,
        "Lift a ban in all of a federation's groups",
        message="User {user_id} unbanned in the federation",
        has_version=True,
    ),
)
