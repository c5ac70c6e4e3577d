"""The docs pages: Swagger UI, ReDoc and the schema. All assets are our own."""

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

import orjson
from aiohttp import web

ASSETS: Final = Path(__file__).parent / "assets"


def add_docs(app: web.Application, build: Callable[[], dict[str, Any]]) -> None:
    """Serve `/docs`, `/redoc` and `/openapi.json`.

    The schema is built on the first request, because that takes a while.
    """

    @cache
    def dump() -> bytes:
        return orjson.dumps(build(), option=orjson.OPT_INDENT_2)

    async def openapi(_: web.Request) -> web.Response:
        return web.Response(body=await asyncio.to_thread(dump), content_type="application/json")

    async def swagger(_: web.Request) -> web.FileResponse:
        return web.FileResponse(ASSETS / "swagger.html")

    async def redoc(_: web.Request) -> web.FileResponse:
        return web.FileResponse(ASSETS / "redoc.html")

    app.router.add_get("/openapi.json", openapi)
    app.router.add_get("/docs", swagger)
    app.router.add_get("/redoc", redoc)
    app.router.add_static("/assets", ASSETS)
