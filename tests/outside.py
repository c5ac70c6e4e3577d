"""Services whose outside services are on loopback: stand-ins for a ban list or a language model."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.typedefs import Handler

from services.container import Services, build_services
from services.core.known_http import KnownHttp
from services.core.outside import Outside
from services.events.safe_http import SafeHttp
from storage.cache import Cache
from tests.backends import Backend, in_memory


@asynccontextmanager
async def asking(
    method: str, path: str, handler: Handler, choose: Callable[[KnownHttp, str], Outside]
) -> AsyncIterator[tuple[Backend, Services]]:
    """A registered group in memory. `choose` gets the address of the server whose `path` `handler` serves."""
    app = web.Application()
    app.router.add_route(method, path, handler)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    async with in_memory() as backend, KnownHttp() as http:
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            outside = choose(http, f"http://127.0.0.1:{runner.addresses[0][1]}")
            outgoing = SafeHttp(allows_private=False)
            services = build_services(backend.database, Cache(), backend.clock, None, outgoing, outside=outside)
            await backend.register()
            yield backend, services
        finally:
            await runner.cleanup()
