"""Counting over time: in process, and shared over a real Redis."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from models.messages import MessageFacts
from services.protection.matching import CompiledRules, compile_rules
from services.protection.sliding_windows import count
from storage.cache import Cache
from storage.counters import SHARED_REMEMBERED, Counters, Hit
from storage.redis_client import connect
from tests.backends import connected
from tests.rules import make_rule
from tests.servers import RedisServer


class Processes:
    """Two processes' counters: over one Redis, or the same in process."""

    def __init__(self, first: Counters, second: Counters) -> None:
        self.first, self.second = first, second


@pytest.fixture(params=["in process", "over Redis"])
async def processes(request: pytest.FixtureRequest) -> AsyncIterator[Processes]:
    """Both tiers in turn."""
    if request.param == "in process":
        alone = Counters(Cache())
        yield Processes(alone, alone)
        return
    server: RedisServer = request.getfixturevalue("redis_server")
    async with connected(server) as first, connected(server) as second:
        yield Processes(Counters(first), Counters(second))


def _compiled(trigger: dict[str, Any]) -> CompiledRules:
    return compile_rules([make_rule(trigger)])


async def _see(counters: Counters, compiled: CompiledRules, **facts: Any) -> str | None:
    why = (await count(counters, -1, compiled, MessageFacts(**facts))).get(0)
    return None if why is None else str(why)


async def test_a_flood(processes: Processes) -> None:
    flood = _compiled({"type": "flood", "messages": 3, "seconds": 600})
    assert await _see(processes.first, flood, user_id=5, text="a") is None
    assert await _see(processes.second, flood, user_id=5, text="b") is None
    assert await _see(processes.second, flood, user_id=6, text="b") is None
    assert await _see(processes.first, flood, user_id=5, kinds=["sticker"]) == "3 messages in 10 minutes"
    assert await _see(processes.first, flood, user_id=5, text="and again") is None
    # An edit or a service message isn't another message.
    for _ in range(5):
        assert await _see(processes.first, flood, user_id=7, text="x", edited_after=3) is None
        assert await _see(processes.first, flood, user_id=7) is None


async def test_a_row(processes: Processes) -> None:
    row = _compiled({"type": "flood", "messages": 3, "seconds": None})
    said = [5, 5, 6, 5, 5, 5, 5]
    seen = [
        await _see((processes.first, processes.second)[n % 2], row, user_id=u, text="x") for n, u in enumerate(said)
    ]
    assert seen == [None, None, None, None, None, "3 messages in a row", None]


async def test_duplicates(processes: Processes) -> None:
    own = _compiled({"type": "duplicates", "messages": 2, "seconds": 60})
    anybodys = _compiled({"type": "duplicates", "messages": 2, "seconds": 60, "across_users": True})
    assert await _see(processes.first, own, user_id=5, text="Buy NOW") is None
    assert await _see(processes.first, own, user_id=6, text="buy now") is None
    assert await _see(processes.second, own, user_id=5, text="buy  now") == "the same message 2 times in 1 minute"
    anybodys.rules[0].__dict__["rule_name"] = "anybodys"
    assert await _see(processes.first, anybodys, user_id=5, text="Sell NOW") is None
    assert await _see(processes.second, anybodys, user_id=6, text="sell now") == "the same message 2 times in 1 minute"


async def test_reactions(processes: Processes) -> None:
    thumbs = _compiled({"type": "reactions", "emojis": ["👎"], "count": 2})
    assert await _see(processes.first, thumbs, user_id=5, reactions=["👎"]) is None
    assert await _see(processes.first, thumbs, user_id=5, reactions=["👍"]) is None
    assert await _see(processes.second, thumbs, user_id=5, reactions=["👎"]) == "2 reactions in 1 minute"


async def test_a_window_counts_by_when_things_happened(processes: Processes) -> None:
    """After an outage, messages of many hours arrive within a second."""
    flood = _compiled({"type": "flood", "messages": 3, "seconds": 60})
    copies = _compiled({"type": "duplicates", "messages": 3, "seconds": 60})
    copies.rules[0].__dict__["rule_name"] = "copies"
    thumbs = _compiled({"type": "reactions", "count": 3, "seconds": 60})
    thumbs.rules[0].__dict__["rule_name"] = "thumbs"
    begin = 1_700_000_000
    for number in range(8):
        counters = (processes.first, processes.second)[number % 2]
        late = {"user_id": 5, "date": begin + 300 * number}
        assert await _see(counters, flood, text=f"line {number}", **late) is None
        assert await _see(counters, copies, text="good morning", **late) is None
        assert await _see(counters, thumbs, reactions=["👎"], **late) is None
    for number in (0, 1):
        assert await _see(processes.first, flood, user_id=6, text="x", date=begin + number) is None
    assert await _see(processes.second, flood, user_id=6, text="x", date=begin + 59) == "3 messages in 1 minute"


async def test_a_window_counts_in_any_order(processes: Processes) -> None:
    """Two processes, or a migrated chat, can deliver messages out of order."""
    flood = _compiled({"type": "flood", "messages": 3, "seconds": 10})
    begin = 1_700_000_000
    for late in (20, 0, 9, 40):
        assert await _see(processes.first, flood, user_id=5, text="x", date=begin + late) is None
    assert await _see(processes.second, flood, user_id=5, text="x", date=begin + 5) == "3 messages in 10 seconds"
    for late in (20, 10, 0):  # each pair is within ten seconds, or just not
        assert await _see(processes.second, flood, user_id=5, text="x", date=begin + late) is None


async def test_windows_slide_in_process() -> None:
    now = 0.0
    counters = Counters(Cache(), lambda: now)
    hit = Hit("s", "k", 3, 10)
    assert await counters.count([hit, hit]) == [1, 2]
    now = 10.0
    assert await counters.count([hit, hit, hit, hit]) == [1, 2, 3, 1]


async def test_windows_in_redis_are_bounded(redis_server: RedisServer) -> None:
    async with connected(redis_server) as cache:
        counters = Counters(cache)
        for begin in range(0, SHARED_REMEMBERED + 500, 500):
            await counters.count([Hit("s", str(number), 5, 60) for number in range(begin, begin + 500)])
        client = connect(redis_server.url)
        assert await client.zcard("windows:s") == SHARED_REMEMBERED
        assert await client.dbsize() == SHARED_REMEMBERED + 1
        await client.aclose()
        # Without Redis it continues, alone.
        redis_server.kill()
        assert await counters.count([Hit("s", "0", 5, 60)]) == [1]
