"""The headers of every response: what browsers may do with it, and how many requests the caller has left."""

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
"""Otherwise aiohttp would send its name and version."""
ANSWER: Final[dict[str, str]] = {
    **_ALL,
    _CSP: "default-src 'none'; frame-ancestors 'none'",
    hdrs.CACHE_CONTROL: "no-store",
}
"""For responses to programs."""
_PAGE: Final[dict[str, str]] = {
    **_ALL,
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    _CSP: (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
}
"""For the docs: only our own scripts, none inline, no eval. Swagger UI and ReDoc create inline styles."""
_PAGE_PATHS: Final = ("/docs", "/redoc", "/assets/")
_TELEGRAM_WEB: Final = "https://web.telegram.org https://webk.telegram.org https://webz.telegram.org"
"""They show Mini Apps in a frame, as does Telegram Desktop on Linux."""
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
"""For the panel. Without X-Frame-Options, which can't list several sites."""


@cache
def _policy(limit: int) -> str:
    """The header's text for a limit, of which an installation has few."""
    return f'"minute";q={limit};w=60'


def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Add the headers to a response. Those of endpoints have the constant ones already."""
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
