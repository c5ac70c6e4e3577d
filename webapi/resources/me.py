"""`/me`."""

from typing import Any

from models.me import Me
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def show(call: Call[Nothing, Nothing]) -> Me:
    """Tell who calls."""
    return await call.services.groups.access_of(call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint("GET", "/me", Needs.SIGNED_IN, show, "Who I am, and what I may do where", Me, has_version=True),
)
