"""`/groups/{group_id}/actions`."""

from typing import Any

from models.actions import ActionBulkCreate, ActionCreate, ActionQuery, ActionRead
from models.base import ReadSchema
from models.pages import Page
from webapi.endpoints import Call, Endpoint, Nothing


class ActionsRecorded(ReadSchema):
    """What a bulk request recorded."""

    created: int
    action_ids: list[str]


async def create(call: Call[Nothing, ActionCreate]) -> ActionRead:
    """Record an action."""
    return await call.services.actions.take(call.group_id, call.body, call.actor)


async def create_many(call: Call[Nothing, ActionBulkCreate]) -> ActionsRecorded:
    """Record many actions."""
    ids = await call.services.actions.take_many(call.group_id, call.body.actions, call.actor)
    return ActionsRecorded(created=len(ids), action_ids=ids)


async def page(call: Call[ActionQuery, Nothing]) -> Page[ActionRead]:
    """List actions."""
    return await call.services.actions.page(call.group_id, call.query, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> ActionRead:
    """Show an action."""
    return await call.services.actions.get(call.group_id, call.path["action_id"], call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups/{group_id}/actions",
        create,
        "Record an action",
        ActionRead,
        body=ActionCreate,
        location=lambda action: action.id,
        status=201,
        message="Action recorded",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/actions",
        page,
        "List actions, newest first",
        ActionRead,
        query=ActionQuery,
        is_paged=True,
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/actions/bulk",
        create_many,
        "Record many actions in their order: all, or none",
        ActionsRecorded,
        body=ActionBulkCreate,
        status=201,
        message="Actions recorded",
    ),
    Endpoint("GET", "/groups/{group_id}/actions/{action_id}", get, "Show an action", ActionRead),
)
