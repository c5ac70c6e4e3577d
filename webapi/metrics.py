"""`/metrics`: for programs on the same machine, and for tokens with the permission."""

from collections.abc import Awaitable, Callable
from ipaddress import IPv6Address, ip_address
from typing import Final

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from models.tokens import ExtraScope
from services.core.permissions import Permissions
from webapi.endpoints import Authenticate
from webapi.headers import ANSWER

PATH: Final = "/metrics"
_FORWARDED: Final = (hdrs.FORWARDED, hdrs.X_FORWARDED_FOR, hdrs.X_FORWARDED_HOST, hdrs.X_FORWARDED_PROTO, hdrs.VIA)
"""Headers that proxies add. With one of them, the peer isn't the caller."""

Scrape = Callable[[], Awaitable[tuple[bytes, str]]]
"""Returns the current metrics and their media type."""


def metrics_handler(scrape: Scrape, authenticate: Authenticate, permissions: Permissions) -> Handler:
    """The handler of `/metrics`. It raises Unauthorized, TooMany and Forbidden."""

    async def show(request: web.Request) -> web.Response:
        if not is_local(request):
            permissions.require_scope(await authenticate(request), ExtraScope.METRICS_VIEW)
        body, media_type = await scrape()
        return web.Response(body=body, headers={**ANSWER, hdrs.CONTENT_TYPE: media_type})

    return show


def is_local(request: web.Request) -> bool:
    """Whether the peer is on this machine and isn't a proxy. No header can make a request local."""
    peer = request.transport.get_extra_info("peername") if request.transport is not None else None
    if not isinstance(peer, tuple) or any(name in request.headers for name in _FORWARDED):
        return False
    try:
        address = ip_address(peer[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped.is_loopback
    return address.is_loopback
