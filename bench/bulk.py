"""Bulk insert of 1,000 actions: the service compared with the driver's own insert_many of the same documents."""

import time
from typing import Any

from bench.measure import Ratio, at_most, in_turns
from models.actions import ActionCreate, ActionType
from models.base import utc_now
from tests.backends import GROUP, TOKEN_ACTOR, Backend

COUNT = 1000


async def measure(backend: Backend, rounds: int) -> list[Ratio]:
    """Milliseconds per bulk."""
    await backend.register()
    actions = [
        ActionCreate(action_type=ActionType.BAN, user_id=number + 1, admin_id=5, reason="spam", duration=3600)
        for number in range(COUNT)
    ]
    now = utc_now()
    shared = {"group_id": GROUP, "actor": TOKEN_ACTOR.model_dump(), "created_at": now, "updated_at": now}
    raws: list[dict[str, Any]] = [action.model_dump() | shared for action in actions]
    collection = backend.database.motor["actions"]

    async def ours() -> float:
        begin = time.perf_counter()
        await backend.services.actions.take_many(GROUP, actions, TOKEN_ACTOR)
        return (time.perf_counter() - begin) * 1000

    async def drivers() -> float:
        documents = [dict(raw) for raw in raws]
        begin = time.perf_counter()
        await collection.insert_many(documents)
        return (time.perf_counter() - begin) * 1000

    mine, theirs = await in_turns(rounds, ours, drivers)
    return [at_most("bulk of 1,000 actions, by the driver's own insert_many", mine, theirs, "ms", 1.5)]
