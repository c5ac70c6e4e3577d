"""The panel: serves its build from memory, read once at start.

Each build has an id, the hash of its files, which is part of their paths. So browsers can cache the files forever, and
get new ones under other paths. Every other path below `/panel` is the page itself, which does its own routing.
"""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import hdrs, web

from webapi.docs import ASSETS
from webapi.headers import PANEL

BUILD: Final = ASSETS / "panel"
"""The folder with the committed build."""
_PAGE: Final = "index.html"
_ID_LENGTH: Final = 16
_TYPES: Final = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".md": "text/plain",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
_OPAQUE: Final = frozenset({".png", ".woff2"})
"""Files that gzip doesn't make smaller."""
_FOR_GOOD: Final = "public, max-age=31536000, immutable"
_NOT_BUILT: Final = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Groupkeeper</title>
<h1>The panel isn't built</h1>
<p>This copy of Groupkeeper comes without its panel. Run <code>make panel</code>, then start Groupkeeper again.
<p>The API is here all the same: see <a href="/docs">its docs</a>.
</html>
"""


@dataclass(frozen=True, slots=True)
class _File:
    body: bytes
    packed: bytes | None
    """The same, compressed with gzip."""
    kind: str

    @classmethod
    def of(cls, name: str, body: bytes) -> "_File":
        suffix = Path(name).suffix
        packed = None if suffix in _OPAQUE else gzip.compress(body, mtime=0)
        return cls(body, packed, _TYPES.get(suffix, "application/octet-stream"))

    def answer(self, request: web.Request, caching: str) -> web.Response:
        headers = {**PANEL, hdrs.CACHE_CONTROL: caching, hdrs.VARY: hdrs.ACCEPT_ENCODING}
        is_text = self.kind.startswith("text/")
        headers[hdrs.CONTENT_TYPE] = f"{self.kind}; charset=utf-8" if is_text else self.kind
        if self.packed is None or "gzip" not in request.headers.get(hdrs.ACCEPT_ENCODING, ""):
            return web.Response(body=self.body, headers=headers)
        return web.Response(body=self.packed, headers={**headers, hdrs.CONTENT_ENCODING: "gzip"})


def add_panel(app: web.Application, folder: Path = BUILD) -> None:
    """Serve the build in a folder. If there's none, serve a page that says so."""
    raw = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    build_id = _id_of(raw)
    files = {name: _File.of(name, body) for name, body in raw.items() if name != _PAGE}
    page = _File.of(_PAGE, _based(raw[_PAGE], build_id) if _PAGE in raw else _NOT_BUILT.encode())

    async def asset(request: web.Request) -> web.Response:
        found = files.get(request.match_info["file"])
        if found is None or request.match_info["build"] != build_id:
            raise web.HTTPNotFound
        return found.answer(request, _FOR_GOOD)

    async def index(request: web.Request) -> web.Response:
        response = page.answer(request, "no-store")
        response.set_status(200 if _PAGE in raw else 404)
        return response

    async def elsewhere(_: web.Request) -> web.Response:
        raise web.HTTPNotFound

    app.router.add_get("/panel", index)
    app.router.add_get(f"/panel/{{build:[0-9a-f]{{{_ID_LENGTH}}}}}/{{file:.*}}", asset)
    app.router.add_get("/panel/{page:.*}", index)
    app.router.add_get("/assets/panel/{file:.*}", elsewhere)  # otherwise they'd get the headers of the docs


def _id_of(raw: dict[str, bytes]) -> str:
    """An ID that's the same for the same files, in every process and after each start."""
    digest = hashlib.sha256()
    for name in sorted(raw):
        digest.update(f"{name}\0{len(raw[name])}\0".encode() + raw[name])
    return digest.hexdigest()[:_ID_LENGTH]


def _based(page: bytes, build_id: str) -> bytes:
    """The page with the location of its files, which it names by relative paths.

    Raises ValueError if it has no head.
    """
    head, begin, rest = page.partition(b"<head>")
    if not begin:
        raise ValueError(f"{_PAGE} of the panel has no <head>")
    return head + begin + f'<base href="/panel/{build_id}/">'.encode() + rest
