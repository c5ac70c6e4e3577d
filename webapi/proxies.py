"""The client behind proxies: only trusted proxies are believed when they name it in `X-Forwarded-For`."""

from collections.abc import Iterable
from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Any, Final

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler, Middleware

Network = IPv4Network | IPv6Network
_SCHEMES: Final = frozenset({"http", "https"})


def behind(proxies: Iterable[Network]) -> Middleware:
    """A middleware that sets `request.remote` and `.scheme` to those of the client before the trusted proxies."""
    trusted = tuple(proxies)

    def is_trusted(address: str) -> bool:
        try:
            ip = ip_address(address)
        except ValueError:
            return False
        return any(ip in network for network in trusted)

    @web.middleware
    async def restore(request: web.Request, handler: Handler) -> web.StreamResponse:
        remote = request.remote or ""
        if not is_trusted(remote):
            return await handler(request)
        # Each proxy appends its client's address: from the right, the first one that isn't ours is the client.
        chain = [one.strip() for one in ",".join(request.headers.getall(hdrs.X_FORWARDED_FOR, ())).split(",")]
        while is_trusted(remote) and chain and chain[-1]:
            remote = chain.pop()
        changes: dict[str, Any] = {"remote": remote[:64]}
        scheme = request.headers.get(hdrs.X_FORWARDED_PROTO, "").rpartition(",")[2].strip()
        if scheme in _SCHEMES:
            changes["scheme"] = scheme
        return await handler(request.clone(**changes))

    return restore
