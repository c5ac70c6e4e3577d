"""`/me`."""

from typing import Any

from models.me import Me
from webapi.endpoints import Call, Endpoint, Needs, Nothing
from webapi.resources.session import CSRF


async def show(call: Call[Nothing, Nothing]) -> Me:
    """Return the caller."""
    me = await call.services.groups.access_of(call.actor)
    # When a page is reloaded it still has its cookie, but not the CSRF token from signing in.
    return me.model_copy(update={"csrf_token": call.request.get(CSRF)})


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/me",
        Needs.SIGNED_IN,
        show,
        "Show who you are, and your permissions in each group",
        has_version=True,
        message="Signed in as {name}",
    ),
)
