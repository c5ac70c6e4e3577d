"""The headers that every answer has: what a browser may do with it, and how much the caller may still ask."""

from functools import cache
from typing import Final

from aiohttp import hdrs, web
from multidict import istr

from models.quotas import Spent
from webapi.origins import is_https

SPENT: Final = web.RequestKey("spent", Spent)
_CSP: Final = istr("Content-Security-Policy")
_HSTS: Final = istr("Strict-Transport-Security")
_YEAR: Final = "max-age=31536000"
_POLICY: Final = istr("RateLimit-Policy")
_LIMIT: Final = istr("RateLimit")
_ALL: Final[dict[str, str]] = {istr("X-Content-Type-Options"): "nosniff", hdrs.SERVER: "Groupkeeper"}
"""aiohttp would name itself and its version."""
ANSWER: Final[dict[str, str]] = {
    **_ALL,
    _CSP: "default-src 'none'; frame-ancestors 'none'",
    hdrs.CACHE_CONTROL: "no-store",
}
"""Of what programs read."""
_PAGE: Final[dict[str, str]] = {
    **_ALL,
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    _CSP: (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
}
"""Of the docs: our own scripts, none in the page, no eval. Swagger UI and ReDoc make styles of their own."""
_PAGE_PATHS: Final = ("/docs", "/redoc", "/assets/")
_TELEGRAM_WEB: Final = "https://web.telegram.org https://webk.telegram.org https://webz.telegram.org"
"""They show a Mini App in a frame, and so does Telegram Desktop on Linux."""
PANEL: Final[dict[str, str]] = {
    **_ALL,
    "Referrer-Policy": "no-referrer",
    _CSP: (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types svelte-trusted-html; "
        f"frame-ancestors {_TELEGRAM_WEB}"
    ),
}
"""Of the panel. X-Frame-Options knows no list of sites: it isn't among them."""


@cache
def _policy(limit: int) -> str:
    """Of a limit, of which an installation has one."""
    return f'"minute";q={limit};w=60'


def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Add them to an answer; an endpoint's has the constant ones already."""
    headers = response.headers
    if _CSP not in headers:
        is_page = request.path.startswith(_PAGE_PATHS)
        headers.update({name: value for name, value in (_PAGE if is_page else ANSWER).items() if name not in headers})
    if is_https(request):
        headers[_HSTS] = _YEAR
    spent = request.get(SPENT)
    if spent is not None:  # IETF draft "RateLimit header fields for HTTP"
        headers[_POLICY] = _policy(spent.limit)
        headers[_LIMIT] = f'"minute";r={spent.remaining};t={spent.reset}'
