"""Where a link leads, decoded to what people can read."""

from urllib.parse import unquote, urlsplit


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


def _unicode(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
