"""Where a request comes from: over TLS or not, from our own page or from another site."""

from typing import Final

from aiohttp import hdrs, web

from services.core.errors import Forbidden
from webapi.refusals import OTHER_SITE

SAFE_METHODS: Final = frozenset({hdrs.METH_GET, hdrs.METH_HEAD})
"""Methods that change nothing."""
_JSON: Final = "application/json"
_FETCH_SITE: Final = "Sec-Fetch-Site"
_OURS: Final = frozenset({"same-origin", "none"})


def is_https(request: web.Request) -> bool:
    """Whether it came over TLS, to us or to the proxy. A client that lies about this harms only itself."""
    return request.secure or request.headers.get(hdrs.X_FORWARDED_PROTO) == "https"


def refuse_other_sites(request: web.Request) -> None:
    """Prevent other sites' pages from signing a visitor in as somebody else ("login CSRF").

    Programs send no such headers.

    A form on another site can send plain text, but JSON needs the browser's preflight first. Raises Forbidden, and an
    HTTPException for a body that isn't JSON.
    """
    if request.content_type != _JSON:
        raise web.HTTPUnsupportedMediaType
    site = request.headers.get(_FETCH_SITE)
    if site is not None:
        is_ours = site in _OURS
    else:
        origin = request.headers.get(hdrs.ORIGIN)
        is_ours = origin is None or origin in (f"http://{request.host}", f"https://{request.host}")
    if not is_ours:
        raise Forbidden(OTHER_SITE.detail, code=OTHER_SITE.code)
