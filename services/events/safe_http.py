"""Requests to addresses that other people chose. They reach the public internet, and nothing in our own network."""

import ipaddress
import socket
import ssl
from collections.abc import Mapping
from http import HTTPStatus
from types import TracebackType
from typing import Final, Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp.connector import AddrInfoType

from services.core.errors import Invalid
from texts import Key

ANSWER_TIMEOUT: Final = 15.0
"""Seconds for a whole request (Standard Webhooks advise 15 to 30)."""
CONNECT_TIMEOUT: Final = 5.0
"""Seconds that connecting may take."""

_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052
_COMPATIBLE: Final = ipaddress.IPv6Network("::/96")  # RFC 4291, 2.5.5.1; out of use


class Undelivered(Exception):
    """The receiver didn't accept it; the text says why.

    `is_gone`: it never will again. `is_timeout`: it didn't answer in time.
    """

    def __init__(self, why: str, *, is_gone: bool = False, is_timeout: bool = False) -> None:
        super().__init__(why)
        self.is_gone = is_gone
        self.is_timeout = is_timeout


class PrivateAddress(OSError):
    """An address that isn't on the public internet."""


def is_public(address: str) -> bool:
    """Whether an IP address is on the public internet. An IPv4 address inside an IPv6 one counts too."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if inner is not None:
            ip = inner
        elif ip in _NAT64 or ip in _COMPATIBLE:
            ip = ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
    return ip.is_global and not ip.is_multicast


class SafeHttp:
    """Posts over HTTPS. Follows no redirect, uses no proxy, reads no answer, and calls no private address."""

    def __init__(self, *, allows_private: bool) -> None:
        self._allows_private = allows_private
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(), socket_factory=self._connect, limit=0)
        timeout = aiohttp.ClientTimeout(total=ANSWER_TIMEOUT, sock_connect=CONNECT_TIMEOUT)
        self._session = aiohttp.ClientSession(connector=connector, timeout=timeout, cookie_jar=aiohttp.DummyCookieJar())
        return self

    async def __aexit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    def check(self, url: str) -> None:
        """Raise Invalid for an address that we'd never call. Host names are resolved only when we call them."""
        host = urlsplit(url).hostname or ""
        try:
            is_private = not is_public(host)
        except ValueError:
            is_private = host == "localhost" or host.endswith(".localhost")
        if is_private and not self._allows_private:
            raise Invalid("url", Key.ERROR_WEBHOOK_ADDRESS_PRIVATE)

    async def post(self, url: str, body: str, headers: Mapping[str, str]) -> None:
        """Post JSON. Raises Undelivered."""
        assert self._session is not None, "it is not open"
        given = {"Content-Type": "application/json", **headers}
        try:
            async with self._session.post(url, data=body.encode(), headers=given, allow_redirects=False) as answer:
                if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
                    return
        except aiohttp.ConnectionTimeoutError:
            raise Undelivered(f"it can't be reached within {CONNECT_TIMEOUT:.0f} s", is_timeout=True) from None
        except TimeoutError:
            raise Undelivered(f"no answer within {ANSWER_TIMEOUT:.0f} s", is_timeout=True) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Undelivered(_in_words(error)) from error
        raise Undelivered(f"answered {answer.status}", is_gone=answer.status == HTTPStatus.GONE)

    def _connect(self, address: AddrInfoType) -> socket.socket:
        """A socket for an address that was resolved for this connection."""
        family, kind, protocol, _, where = address
        if not self._allows_private and not is_public(str(where[0])):
            raise PrivateAddress("not on the public internet")
        return socket.socket(family, kind, protocol)


def _in_words(error: Exception) -> str:
    """Why it failed, without revealing which names and hosts our own network has."""
    if isinstance(error, aiohttp.InvalidURL):
        return "its address is not valid"
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return "its certificate is not trusted"
    if isinstance(error, aiohttp.ClientConnectorError | PrivateAddress) or isinstance(error.__cause__, PrivateAddress):
        return "it can't be reached"
    return f"its answer can't be read ({type(error).__name__})"
