"""How many requests a caller may make in a minute, and how often an address may fail to say who it is."""

from models.quotas import Limits, Spent
from services.errors import TooMany
from storage.rates import Rates


class Quotas:
    """Spends quotas."""

    def __init__(self, rates: Rates, limits: Limits) -> None:
        self._rates = rates
        self._limits = limits

    async def request(self, caller: str) -> Spent:
        """One more request of a caller, by his id. Raises TooMany."""
        return _checked(await self._rates.spend(caller, self._limits.requests))

    async def failure(self, address: str) -> None:
        """One more request of an address whose token was refused. Raises TooMany.

        A guess at one of 2^256 is hopeless anyway, but costs us a look-up.
        """
        _checked(await self._rates.spend(f"address:{address}", self._limits.failures))


def _checked(spent: Spent) -> Spent:
    if not spent.is_allowed:
        raise TooMany(spent.reset)
    return spent
