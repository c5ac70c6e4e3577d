"""A bare aiohttp handler that returns the same bytes as the product: the best that aiohttp can do."""

import asyncio
import sys

import uvloop
from aiohttp import web


async def main(port: int, body: bytes) -> None:
    """Serve forever."""

    async def handle(_: web.Request) -> web.Response:
        return web.Response(body=body, headers={"Content-Type": "application/json; charset=utf-8"})

    app = web.Application()
    app.router.add_get("/api/v2/groups/{group_id}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]), sys.argv[2].encode()))
