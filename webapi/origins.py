"""Where a request comes from: over TLS or not, from a page of ours or of another site's."""

from typing import Final

from aiohttp import hdrs, web

from services.core.errors import Forbidden
from webapi.refusals import OTHER_SITE

SAFE_METHODS: Final = frozenset({hdrs.METH_GET, hdrs.METH_HEAD})
"""They change nothing."""
_JSON: Final = "application/json"
_FETCH_SITE: Final = "Sec-Fetch-Site"
_OURS: Final = frozenset({"same-origin", "none"})


def is_https(request: web.Request) -> bool:
    """Whether it came by TLS, to us or to the proxy before us. A client that lies about it harms only itself."""
    return request.secure or request.headers.get(hdrs.X_FORWARDED_PROTO) == "https"


def refuse_other_sites(request: web.Request) -> None:
    """Let no page of another site sign a visitor in as somebody else ("login CSRF"). Programs send no such headers.

    A form of another site can send plain text, but no JSON without being asked by the browser's preflight first.
    Raises Forbidden, and an HTTPException for a body that isn't JSON.
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
