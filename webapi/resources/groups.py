"""`/groups`."""

from typing import Any

from aiohttp import web

from models.base import ReadSchema
from models.groups import GroupBulkCreate, GroupCreate, GroupDetails, GroupPatch, GroupQuery, GroupRead
from models.pages import Page
from models.permissions import Permission
from models.stats import GroupStats
from models.tokens import ExtraScope
from services.core.errors import Away, NotFound, Problem, Refused
from services.core.refusals import sentence_of
from webapi import limits, report_tables
from webapi.endpoints import Call, Endpoint, Needs, Nothing
from webapi.streams import stream


class GroupsCreated(ReadSchema):
    """What a bulk request created."""

    created: int
    """How many groups were created."""
    group_ids: list[int]
    """The Telegram IDs of the groups, in the order in which you sent them."""


async def create(call: Call[Nothing, GroupCreate]) -> GroupRead:
    """Register a group."""
    return await call.services.groups.create(call.body, call.actor)


async def create_many(call: Call[Nothing, GroupBulkCreate]) -> GroupsCreated:
    """Register many groups."""
    made = await call.services.groups.create_many(call.body.groups, call.actor)
    return GroupsCreated(created=len(made), group_ids=[group.group_id for group in made])


async def page(call: Call[GroupQuery, Nothing]) -> Page[GroupRead]:
    """List groups."""
    return await call.services.groups.page(call.query, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> GroupRead:
    """Show a group."""
    return await call.services.groups.get(call.group_id)


async def replace(call: Call[Nothing, GroupDetails]) -> GroupRead:
    """Replace a group."""
    return await call.services.groups.replace(call.group_id, call.body, call.actor)


async def patch(call: Call[Nothing, GroupPatch]) -> GroupRead:
    """Change a group."""
    return await call.services.groups.patch(call.group_id, call.body, call.actor)


async def delete(call: Call[Nothing, Nothing]) -> None:
    """Erase a group."""
    await call.services.groups.delete(call.group_id, call.actor)


async def stats(call: Call[Nothing, Nothing]) -> GroupStats:
    """Figures of a group."""
    return await call.services.stats.of_group(call.group_id, call.actor)


async def photo(call: Call[Nothing, Nothing]) -> web.StreamResponse:
    """The group's photo, fetched from Telegram, because its URL there contains the bot's token."""
    file_id = await call.services.groups.photo_file_id(call.group_id)
    if call.services.live is None:
        raise Away(Problem.BOT_OFF)
    try:
        chunks = await call.services.live.gateway.photo(file_id)
    except Refused as error:
        raise NotFound(str(sentence_of(error))) from error
    return await stream(call.request, chunks, {"Content-Type": "image/jpeg", "Cache-Control": "private, max-age=300"})


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups",
        ExtraScope.GROUPS_CREATE,
        create,
        "Create a group with its settings and built-in roles",
        location=lambda group: str(group.group_id),
        status=201,
        message="Group {name} created",
        errors=(409,),
    ),
    Endpoint(
        "GET",
        "/groups",
        Needs.SIGNED_IN,
        page,
        "List your groups, by ID",
        message="{items:group} listed",
    ),
    Endpoint(
        "POST",
        "/groups/bulk",
        ExtraScope.GROUPS_CREATE,
        create_many,
        "Create many groups: all of them, or none",
        body_limit=limits.BULK_BODY,
        item=GroupCreate,
        status=201,
        message="{created:group} created",
        errors=(409,),
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}",
        Permission.RULES_VIEW,
        get,
        "Show a group",
        has_version=True,
        message="Group {name} found",
    ),
    Endpoint(
        "PUT",
        "/groups/{group_id}",
        Permission.SETTINGS_EDIT,
        replace,
        "Replace a group's details",
        message="Group {name} replaced",
        has_version=True,
    ),
    Endpoint(
        "PATCH",
        "/groups/{group_id}",
        Permission.SETTINGS_EDIT,
        patch,
        "Change a group",
        message="Group {name} updated",
        has_version=True,
    ),
    Endpoint(
        "DELETE",
        "/groups/{group_id}",
        Permission.ROLES_EDIT,
        delete,
        "Delete a group and everything that belongs to it, except its logs",
        message="Group {group_id} deleted",
        has_version=True,
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats",
        Permission.STATS_VIEW,
        stats,
        "Show a group's activity over the last seven days",
        table=report_tables.of_group,
        has_version=True,
        message="Statistics of group {group_id} computed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/photo",
        Permission.RULES_VIEW,
        photo,
        "Get a group's photo",
        media_type="image/jpeg",
        errors=(503,),
        message="The photo itself",
    ),
)
