"""`/federations`."""

from typing import Any

from models.federations import (
    BanImportBody,
    BanImportRead,
    FederatedGroups,
    FederationBanCreate,
    FederationBanRead,
    FederationCreate,
    FederationPatch,
    FederationQuery,
    FederationRead,
    RefusedBan,
)
from models.imports import ImportQuery
from models.pages import Page
from models.permissions import Permission
from webapi import limits
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
    return await call.services.federation_bans.page(call.path["federation_id"], call.page, call.actor)


async def ban(call: Call[Nothing, FederationBanCreate]) -> FederationBanRead:
    """Ban somebody."""
    return await call.services.federation_bans.ban(call.path["federation_id"], call.body, call.actor)


async def get_ban(call: Call[Nothing, Nothing]) -> FederationBanRead:
    """Show a ban."""
    return await call.services.federation_bans.get(call.path["federation_id"], call.path["user_id"], call.actor)


async def unban(call: Call[Nothing, Nothing]) -> None:
    """Lift a ban."""
    await call.services.federation_bans.unban(call.path["federation_id"], call.path["user_id"], call.actor)


async def import_bans(call: Call[ImportQuery, BanImportBody]) -> BanImportRead:
    """Who a file would ban, or banned."""
    imports, federation_id, confirm = call.services.ban_imports, call.path["federation_id"], call.query.confirm
    raw = call.body.file.encode()
    if confirm is None:
        call.message = "Nobody banned. Send the same file with confirm to ban them"
        plan = await imports.look(federation_id, raw, call.actor)
    else:
        plan = await imports.apply(federation_id, raw, confirm, call.actor)
    return BanImportRead(
        is_applied=confirm is not None,
        confirm=plan.token,
        added=len(plan.new),
        same=len(plan.same),
        refused=[
            RefusedBan(user_id=one.user_id, line=one.line, code=one.why.code, reason=str(one.why))
            for one in plan.refused
        ],
    )


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
        "POST",
        f"{_ONE}/bans/import",
        Needs.FEDERATION,
        import_bans,
        "Import bans from a file: a summary first, and with confirm all of it",
        body_limit=limits.BULK_BODY,
        is_file=True,
        message="{added:ban} imported",
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
