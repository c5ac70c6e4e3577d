"""How many requests a caller may make in a minute, and how often an address may fail to say who it is."""

from typing import Final

from models.quotas import Spent
from services.errors import TooMany
from storage.rates import Rates

FAILURES_PER_MINUTE: Final = 60
"""Refused tokens of one address; a guess at one of 2^256 is hopeless anyway, but costs us a look-up."""


class Quotas:
    """Spends quotas."""

    def __init__(self, rates: Rates) -> None:
        self._rates = rates

    async def request(self, caller: str, limit: int) -> Spent:
        """One more request of a caller, by his id. Raises TooMany."""
        return _checked(await self._rates.spend(caller, limit))

    async def failure(self, address: str) -> None:
        """One more request of an address whose token was refused. Raises TooMany."""
        _checked(await self._rates.spend(f"address:{address}", FAILURES_PER_MINUTE))


def _checked(spent: Spent) -> Spent:
    if not spent.is_allowed:
        raise TooMany(spent.reset)
    return spent
