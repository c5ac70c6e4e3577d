"""CORS: which other sites' pages may call the API, with a token. Off unless the operator configures some."""

from collections.abc import Iterable
from typing import Final

import aiohttp_cors
from aiohttp import hdrs, web

from webapi.event_streams import LAST_EVENT_ID
from webapi.idempotency import IDEMPOTENCY_KEY, REPLAYED

_SENT: Final = (
    hdrs.AUTHORIZATION,
    hdrs.CONTENT_TYPE,
    hdrs.IF_MATCH,
    hdrs.IF_NONE_MATCH,
    IDEMPOTENCY_KEY,
    LAST_EVENT_ID,
)
_READ: Final = (hdrs.ETAG, hdrs.LOCATION, hdrs.RETRY_AFTER, "RateLimit", "RateLimit-Policy", "X-Request-Id", REPLAYED)
_PREFLIGHT_LIFETIME: Final = 600
"""Seconds for which a browser may cache the answer."""


def allow_origins(app: web.Application, origins: Iterable[str]) -> None:
    """Let pages of these origins call all routes added so far. They can't use sessions, because no cookies are sent."""
    options = aiohttp_cors.ResourceOptions(  # type: ignore[no-untyped-call]
        allow_credentials=False,
        expose_headers=_READ,
        allow_headers=_SENT,
        allow_methods="*",
        max_age=_PREFLIGHT_LIFETIME,
    )
    cors = aiohttp_cors.setup(app, defaults=dict.fromkeys(origins, options))
    for route in list(app.router.routes()):
        if route.resource is not None and route.method != hdrs.METH_HEAD:
            cors.add(route)
