"""Counts the requests, with how long their answers took."""

import time
from collections.abc import Callable
from typing import Final

from aiohttp import hdrs, web

from models.meters import DurationsBy

UNKNOWN: Final = "unknown"
"""The route of a path that there isn't."""
_METHODS: Final = hdrs.METH_ALL

Route = web.AbstractRoute | str
"""A route of the router, or UNKNOWN."""


class RequestMeter:
    """Counts by route, of which there are as many as endpoints, and by the status's first digit."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self.timer = timer
        self.answers: DurationsBy[tuple[Route, int]] = DurationsBy()
        self.streams: DurationsBy[tuple[Route, int]] = DurationsBy()
        """Answers that were sent in parts: their time is that of the reader."""

    def observe(self, request: web.Request, response: web.StreamResponse, seconds: float, *, is_stream: bool) -> None:
        """One more request was answered."""
        route = request.match_info.route
        key = (UNKNOWN if route.resource is None else route, response.status // 100)
        (self.streams if is_stream else self.answers).observe(key, seconds)


def labels_of(route: Route) -> tuple[str, str]:
    """The method and the path of a route as it's declared, or the route's name: the webhook's path is a secret."""
    if isinstance(route, str) or route.resource is None:
        return UNKNOWN, UNKNOWN
    return route.method if route.method in _METHODS else "other", route.resource.name or route.resource.canonical
