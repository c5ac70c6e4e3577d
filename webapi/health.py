"""`/health` and `/ready`: public, at the root and below the API's prefix."""

from collections.abc import Mapping

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler

from services.core.errors import Unavailable
from services.inbox.health import Health


def health_handlers(health: Health) -> Mapping[str, Handler]:
    """The handlers by path."""
    process = health.alive().model_dump(mode="json")
    alive = orjson.dumps({"success": True, "data": process, "message": "The process is running"})

    async def is_alive(_: web.Request) -> web.Response:
        return web.Response(body=alive, content_type="application/json")

    async def is_ready(_: web.Request) -> web.Response:
        readiness = await health.readiness()
        body = {
            "success": readiness.ready,
            "data": readiness.model_dump(mode="json"),
            "message": "Ready" if readiness.ready else "The database is down",
        }
        headers = {} if readiness.ready else {"Retry-After": str(Unavailable.RETRY_AFTER)}
        return web.Response(
            body=orjson.dumps(body),
            status=200 if readiness.ready else 503,
            content_type="application/json",
            headers=headers,
        )

    return {"/health": is_alive, "/ready": is_ready}
