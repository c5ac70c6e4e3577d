"""`/groups/{group_id}/logs` and `/logs`."""

from typing import Any

from models.logs import LogInWords, LogQuery
from models.pages import Page
from models.permissions import Permission
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def page(call: Call[LogQuery, Nothing]) -> Page[LogInWords]:
    """List logs."""
    found = await call.services.logs.page(call.group_id, call.query, call.page, call.actor)
    return await call.services.logs.in_words(found, call.words)


async def of_installation(call: Call[LogQuery, Nothing]) -> Page[LogInWords]:
    """List the installation's logs."""
    found = await call.services.logs.of_installation(call.query, call.page, call.actor)
    return await call.services.logs.in_words(found, call.words)


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
