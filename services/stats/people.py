"""How many people wrote in many groups: each person counts once, no matter in how many groups or on how many days.

For a single group, the roll-ups know it: `active_since` in models/rollups.py.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any, Final

from services.core.base import Service

LIMIT: Final = 50_000
"""Person-days that are read for one answer, at most. The roll-ups show beforehand how many there are."""


class People(Service):
    """Reads the days of people."""

    async def count(self, group_ids: Sequence[int], since: datetime, until: datetime, expected: int) -> int | None:
        """How many wrote from the day in UTC of `since` on; None if `expected`, the number of days, is too large."""
        if expected > LIMIT:
            return None
        if not expected or not group_ids:
            return 0
        first = datetime.combine(since.astimezone(UTC).date(), time(), UTC)
        wanted = group_ids[0] if len(group_ids) == 1 else {"$in": list(group_ids)}
        stages: list[dict[str, Any]] = [
            {"$match": {"group_id": wanted, "at": {"$gte": first, "$lt": until}}},
            # A stage of its own: in the same stage, the embedded server wouldn't use the index.
            {"$match": {"messages": {"$gt": 0}}},
            {"$group": {"_id": "$user_id"}},
        ]
        return len(await self._in.person_days.aggregate(stages))
