"""Counts requests, and how long their responses took."""

import time
from collections.abc import Callable
from typing import Final

from aiohttp import hdrs, web

from models.meters import DurationsBy

UNKNOWN: Final = "unknown"
"""The route of unknown paths."""
_METHODS: Final = hdrs.METH_ALL

Route = web.AbstractRoute | str
"""A route of the router, or UNKNOWN."""


class RequestMeter:
    """Counts by route, of which there are as many as endpoints, and by the first digit of the status."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self.timer = timer
        self.answers: DurationsBy[tuple[Route, int]] = DurationsBy()
        self.streams: DurationsBy[tuple[Route, int]] = DurationsBy()
        """Streamed responses, whose duration depends on the reader."""

    def observe(self, request: web.Request, response: web.StreamResponse, seconds: float, *, is_stream: bool) -> None:
        """Count a request that was answered."""
        route = request.match_info.route
        key = (UNKNOWN if route.resource is None else route, response.status // 100)
        (self.streams if is_stream else self.answers).observe(key, seconds)


def labels_of(route: Route) -> tuple[str, str]:
    """The method and path of a route as declared, or its name, because the webhook's path is secret."""
    if isinstance(route, str) or route.resource is None:
        return UNKNOWN, UNKNOWN
    return route.method if route.method in _METHODS else "other", route.resource.name or route.resource.canonical
