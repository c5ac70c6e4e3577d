"""What the embedded database itself takes for one command, by how many documents it reads."""

import time
from typing import Any, Final

from bench.large import REGULAR
from tests.backends import GROUP

READ: Final = (50, 200, 500, 1_000)
_RETURNED: Final = 50


async def bare(database: Any, rounds: int) -> dict[int, float]:
    """The fewest milliseconds of a command that finds so many actions by an index and returns the last 50.

    Fewer numbers if the group is small.
    """
    by_person = {"group_id": GROUP, "user_id": REGULAR}
    found = await database.actions.find(by_person, {"created_at": 1}).to_list(None)
    moments = sorted((raw["created_at"] for raw in found), reverse=True)
    taken = {}
    for count in READ:
        if count > len(moments):
            break
        where = {**by_person, "created_at": {"$gte": moments[count - 1]}}
        stages = [{"$match": where}, {"$sort": {"created_at": -1}}, {"$limit": _RETURNED}]
        times = []
        for _ in range(rounds):
            begin = time.perf_counter()
            await database.actions.aggregate(stages).to_list(None)
            times.append((time.perf_counter() - begin) * 1000)
        taken[count] = min(times)
    return taken
