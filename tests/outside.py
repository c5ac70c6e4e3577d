"""Outside services on loopback, such as a ban list or a language model, and services that ask them."""

from collections.abc import AsyncIterator, Callable, Sequence
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
async def serving(routes: Sequence[web.RouteDef]) -> AsyncIterator[str]:
    """A server with these routes. Yields its address."""
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def asking(
    method: str, path: str, handler: Handler, choose: Callable[[KnownHttp, str], Outside]
) -> AsyncIterator[tuple[Backend, Services]]:
    """A registered group in memory. `choose` gets the address of the server whose `path` `handler` serves."""
    async with in_memory() as backend, KnownHttp() as http, serving([web.route(method, path, handler)]) as address:
        outgoing = SafeHttp(allows_private=False)
        services = build_services(
            backend.database, Cache(), backend.clock, None, outgoing, outside=choose(http, address)
        )
        await backend.register()
        yield backend, services
