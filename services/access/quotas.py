"""Rate limits: requests per caller and minute, and failed sign-ins per address."""

import contextlib
from ipaddress import IPv6Address, ip_address, ip_network

from models.quotas import Limits, Spent
from services.core.errors import TooMany
from storage.rates import Rates


class Quotas:
    """Counts requests against the limits."""

    def __init__(self, rates: Rates, limits: Limits) -> None:
        self._rates = rates
        self._limits = limits

    async def request(self, caller: str) -> Spent:
        """Count one request of a caller, known by their id. Raises TooMany."""
        return _checked(await self._rates.spend(caller, self._limits.requests))

    def check(self, address: str) -> None:
        """Raise TooMany for an address with too many failures, before we spend a lookup on it."""
        name = _counted(address)
        if self._rates.is_spent(name):
            raise TooMany(self._rates.reset)

    async def failure(self, address: str) -> None:
        """Count one request of an address whose token was refused. Raises TooMany.

        Nobody guesses one token of 2^256, but each guess costs us a lookup.
        """
        _checked(await self._rates.spend(_counted(address), self._limits.failures))

    async def code(self, address: str) -> None:
        """Count one more sign-in code, or one more wait for its answer. Raises TooMany."""
        _checked(await self._rates.spend(f"codes:{_counted(address)}", self._limits.codes))


def _counted(address: str) -> str:
    """The key to count by: the address, or for IPv6 its /64 network, one customer's (RFC 4291, 2.5.4)."""
    with contextlib.suppress(ValueError):
        ip = ip_address(address)
        if isinstance(ip, IPv6Address) and ip.ipv4_mapped is None:
            return f"address:{ip_network((ip, 64), strict=False)}"
    return f"address:{address}"


def _checked(spent: Spent) -> Spent:
    if not spent.is_allowed:
        raise TooMany(spent.reset)
    return spent
