"""Due work among much other work: on the embedded database, too, a query reads only what is due."""

import time
from datetime import timedelta
from statistics import median
from typing import Any

from models.logs import Log
from storage.collections import Collections
from storage.leases import Leases
from tests.backends import GROUP, TOKEN_ACTOR, Backend

ENTRIES = 2_000
"""Items that wait for nothing."""
LOOKS = 5


async def test_a_look_at_what_is_due_does_not_read_what_waits_for_nothing(wire: Backend) -> None:
    await wire.register()
    now = wire.clock()
    logs = wire.database.motor["logs"]
    kept: dict[str, Any] = {"group_id": GROUP, "actor": TOKEN_ACTOR.model_dump(), "event_type": "settings.updated"}
    kept |= {"message": "x", "timestamp": now}
    await logs.insert_many([{**kept, "due_at": None} for _ in range(ENTRIES)])
    await logs.insert_many([{**kept, "due_at": now + timedelta(hours=hours)} for hours in (-2, -1, 1)])
    queue: Leases[Log] = Leases(Collections.of(wire.database).logs, wire.clock)
    looks, counts, scans = [], [], []
    for _ in range(LOOKS):
        began = time.perf_counter()
        due = await queue.due({"tell_chat_id": {"$nin": [1]}}, 10)
        looked = time.perf_counter()
        waiting = await queue.backlog()
        counted = time.perf_counter()
        assert await logs.find_one({"message": "nothing like it"}) is None
        scans.append(time.perf_counter() - counted)
        looks.append(looked - began)
        counts.append(counted - looked)
        assert [entry.due_at for entry in due] == [now - timedelta(hours=2), now - timedelta(hours=1)]
        assert waiting == (2, 7_200.0)
    assert median(looks) < median(scans) / 3
    assert median(counts) < median(scans) / 3
