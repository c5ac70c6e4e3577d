"""Rates: in process, and over a real Redis."""

from storage.cache import Cache
from storage.rates import WINDOW, Rates
from tests.backends import connected
from tests.servers import RedisServer


async def test_in_process() -> None:
    now = 1000.0 * WINDOW + 10
    rates = Rates(Cache(), lambda: now)
    spent = [await rates.spend("a", 3) for _ in range(5)]
    assert [one.is_allowed for one in spent] == [True, True, True, False, False]
    assert [one.remaining for one in spent] == [2, 1, 0, 0, 0]
    assert {(one.limit, one.reset) for one in spent} == {(3, WINDOW - 10)}
    assert (await rates.spend("b", 3)).is_allowed
    now += WINDOW
    assert (await rates.spend("a", 3)).is_allowed


async def test_two_processes_share_what_is_allowed(redis_server: RedisServer) -> None:
    async with connected(redis_server) as first, connected(redis_server) as second:
        now = 1000.0 * WINDOW
        one, other = Rates(first, lambda: now), Rates(second, lambda: now)
        allowed = sum([(await rates.spend("a", 100)).is_allowed for _ in range(100) for rates in (one, other)])
        assert allowed == 100
        # Without Redis each process counts for itself, and continues.
        redis_server.kill()
        now += WINDOW
        assert sum([(await one.spend("a", 100)).is_allowed for _ in range(150)]) == 100
