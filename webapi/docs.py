"""The docs pages: Swagger UI, ReDoc and the schema; all assets are served from here."""

from pathlib import Path
from typing import Any, Final

import orjson
from aiohttp import web

ASSETS: Final = Path(__file__).parent / "assets"


def add_docs(app: web.Application, schema: dict[str, Any]) -> None:
    """Serve `/docs`, `/redoc` and `/openapi.json`."""
    body = orjson.dumps(schema, option=orjson.OPT_INDENT_2)

    async def openapi(_: web.Request) -> web.Response:
        return web.Response(body=body, content_type="application/json")

    async def swagger(_: web.Request) -> web.FileResponse:
        return web.FileResponse(ASSETS / "swagger.html")

    async def redoc(_: web.Request) -> web.FileResponse:
        return web.FileResponse(ASSETS / "redoc.html")

    app.router.add_get("/openapi.json", openapi)
    app.router.add_get("/docs", swagger)
    app.router.add_get("/redoc", redoc)
    app.router.add_static("/assets", ASSETS)
