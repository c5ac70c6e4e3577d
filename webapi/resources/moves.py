"""`/groups/{group_id}/export`, `/groups/{group_id}/import`."""

from typing import Any

from models.moves import ExportQuery, GroupFile
from models.permissions import Permission
from services.moves.exports import parts_named
from webapi.endpoints import Call, Endpoint, Nothing


async def export(call: Call[ExportQuery, Nothing]) -> GroupFile:
    """The group's configuration as a file."""
    return await call.services.exports.file(call.group_id, parts_named(call.query.parts), call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/export",
        Permission.SETTINGS_VIEW,
        export,
        "Export the group's configuration: its settings, roles and rules, who has a role, and who is approved",
        GroupFile,
        query=ExportQuery,
        message="Group exported",
        errors=(409,),
    ),
)
