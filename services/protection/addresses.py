"""Where an address leads, in letters that people would read."""

from urllib.parse import unquote, urlsplit


def true_address(url: str) -> str:
    """The address without percent signs and Punycode, behind which a name can hide; as it is where that can't be."""
    if "%" in url:
        url = unquote(url, errors="replace")
    if "xn--" in url.lower():
        host = host_of(url)
        url = url.replace(host, _unicode(host)) if host else url
    return url


def host_of(url: str) -> str:
    """The host in lower case; empty if it isn't an address."""
    try:
        return urlsplit(url if "://" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""


def _unicode(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
