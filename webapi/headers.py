"""The headers that every answer has: what a browser may do with it, and how much the caller may still ask."""

from typing import Final

from aiohttp import web

from models.quotas import Spent

SPENT: Final = web.RequestKey("spent", Spent)
_ALWAYS: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
}
_NOTHING: Final = "default-src 'none'; frame-ancestors 'none'"
_PAGES: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""For the docs: our own scripts, none in the page, no eval. Swagger UI and ReDoc make styles of their own."""
_PAGE_PATHS: Final = ("/docs", "/redoc", "/assets/")


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Add them to an answer that is about to leave."""
    headers = response.headers
    headers.update(_ALWAYS)
    is_page = request.path.startswith(_PAGE_PATHS)
    headers["Content-Security-Policy"] = _PAGES if is_page else _NOTHING
    if not is_page:
        headers.setdefault("Cache-Control", "no-store")
    spent = request.get(SPENT)
    if spent is not None:
        headers["RateLimit-Limit"] = str(spent.limit)
        headers["RateLimit-Remaining"] = str(spent.remaining)
        headers["RateLimit-Reset"] = str(spent.reset)
