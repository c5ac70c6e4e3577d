"""`/groups/{group_id}/events` and `/events`: events, as they happen."""

from typing import Any

from aiohttp import web

from models.events import EventId, EventQuery
from models.permissions import Permission
from services.core.errors import Invalid
from webapi.endpoints import Call, Endpoint, Needs, Nothing
from webapi.event_streams import LAST_EVENT_ID, MEDIA_TYPE, stream_events


async def of_group(call: Call[Nothing, Nothing]) -> web.StreamResponse:
    """Stream the events of a group."""
    return await stream_events(call, frozenset([call.group_id]), _last_of(call))


async def of_groups(call: Call[EventQuery, Nothing]) -> web.StreamResponse:
    """Stream the events of several groups."""
    group_ids = await call.services.feed.groups_for(call.actor, call.query.group_ids)
    return await stream_events(call, group_ids, _last_of(call))


def _last_of(call: Call[Any, Any]) -> EventId | None:
    """The last event that the caller received. Raises Invalid."""
    given = call.request.headers.get(LAST_EVENT_ID)
    if given is None:
        return None
    last = EventId.parse(given)
    if last is None:
        raise Invalid(LAST_EVENT_ID, "must be the id of an event")
    return last


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/events",
        Permission.LOGS_VIEW,
        of_group,
        "Stream what happens in a group, as it happens (server-sent events)",
        media_type=MEDIA_TYPE,
        message="Events as they happen",
    ),
    Endpoint(
        "GET",
        "/events",
        Needs.SIGNED_IN,
        of_groups,
        "Stream what happens in several groups, or in all groups whose logs you can see",
        media_type=MEDIA_TYPE,
        message="Events as they happen",
        errors=(403, 404, 422),
    ),
)
