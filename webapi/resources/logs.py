"""`/groups/{group_id}/logs` and `/logs`."""

from typing import Any

from models.logs import LogQuery, LogRead
from models.pages import Page
from models.permissions import Permission
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def page(call: Call[LogQuery, Nothing]) -> Page[LogRead]:
    """List logs."""
    return await call.services.logs.page(call.group_id, call.query, call.page, call.actor)


async def of_installation(call: Call[LogQuery, Nothing]) -> Page[LogRead]:
    """List the installation's logs."""
    return await call.services.logs.of_installation(call.query, call.page, call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/logs",
        Permission.LOGS_VIEW,
        page,
        "List logs, newest first",
        message="{items:log} listed",
    ),
    Endpoint(
        "GET",
        "/logs",
        Needs.OPERATOR,
        of_installation,
        "List logs of tokens, sessions and federations, newest first",
        message="{items:log} listed",
    ),
)
