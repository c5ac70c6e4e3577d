"""Where a link leads, decoded to what people can read."""

import re
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+-]*:(?://|(?=resolve))")
_TELEGRAM: Final = frozenset({"t.me", "telegram.me", "telegram.dog"})


def true_address(url: str) -> str:
    """The address without percent-encoding and Punycode, which can hide a name. Unchanged if it can't be decoded."""
    if "%" in url:
        url = unquote(url, errors="replace")
    if "xn--" in url.lower():
        host = host_of(url)
        url = url.replace(host, _unicode(host)) if host else url
    return url


def host_of(url: str) -> str:
    """The host in lower case; empty if the text isn't an address."""
    try:
        return urlsplit(url if "://" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""


def ascii_host(url: str) -> str:
    """The host as browsers look it up: without `www.`, a dot at the end, percent-encoding, and other scripts' dots."""
    host = unquote(host_of(url)).lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode()
        except UnicodeError:
            return host
    return host.rstrip(".").removeprefix("www.")


def telegram_path(url: str) -> str | None:
    """What a link to Telegram points at, such as `name/5` or `+invitation`; None for other links.

    `https://name.t.me` and `tg://resolve?domain=name` point at a name, too (core.telegram.org, "Deep links").
    """
    try:
        parts = urlsplit(url if _SCHEME.match(url) else f"//{url}")
    except ValueError:
        return None
    if parts.scheme == "tg":
        is_chat = (parts.netloc or parts.path.strip("/")).lower() == "resolve"
        return parse_qs(parts.query).get("domain", [""])[0] if is_chat else None
    host, path = ascii_host(url), unquote(parts.path).strip("/")
    if host in _TELEGRAM:
        return path
    name, _, domain = host.partition(".")
    return f"{name}/{path}" if domain in _TELEGRAM else None


def _unicode(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
