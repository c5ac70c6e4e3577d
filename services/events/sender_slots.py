"""Limits how many webhooks are served at once, so that a slow receiver delays only its own group."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cachetools import TTLCache

SLOTS: Final = 100
"""How many webhooks are served at once."""
SLOW_SLOTS: Final = 30
"""Additional slots for webhooks whose last try timed out, so that they never take a slot from others."""
SLOTS_OF_GROUP: Final = 4
SLOTS_OF_OWNER: Final = 8
"""Slots for all webhooks that one person created, in all groups."""
TIMEOUTS_LIMIT: Final = 3
"""Time-outs in a row after which a webhook is paused."""
FIRST_PAUSE: Final = timedelta(minutes=1)
"""The first pause. Each further time-out in a row doubles it, up to LONGEST_PAUSE."""
LONGEST_PAUSE: Final = timedelta(hours=1)
REMEMBERED: Final = 10_000
"""How many slow webhooks are remembered, each for REMEMBERED_FOR seconds after its last time-out."""
REMEMBERED_FOR: Final = 2 * 3600


@dataclass(frozen=True, slots=True)
class _Slot:
    """What a webhook takes up while it's served."""

    group_id: int
    owner_id: int | None
    """The person who created it. None: the operator, whose webhooks count only by their groups."""
    is_slow: bool


class SenderSlots:
    """Hands out slots, and remembers slow webhooks. In process only: each process learns by itself which are slow."""

    def __init__(self, timer: Callable[[], float]) -> None:
        self._taken_slots: dict[str, _Slot] = {}
        self._of_groups: Counter[int] = Counter()
        self._of_owners: Counter[int] = Counter()
        self._timeouts: TTLCache[str, int] = TTLCache(REMEMBERED, REMEMBERED_FOR, timer=timer)
        self._paused: TTLCache[str, datetime] = TTLCache(REMEMBERED, REMEMBERED_FOR, timer=timer)

    @property
    def taken(self) -> list[str]:
        """The webhooks that are being served."""
        return sorted(self._taken_slots)

    def take(self, webhook_id: str, group_id: int, owner_id: int | None) -> bool:
        """Take a slot, if there's one for this webhook."""
        slot = _Slot(group_id, owner_id, is_slow=webhook_id in self._timeouts)
        alike = sum(1 for one in self._taken_slots.values() if one.is_slow is slot.is_slow)
        if webhook_id in self._taken_slots or alike >= (SLOW_SLOTS if slot.is_slow else SLOTS):
            return False
        if self._of_groups[group_id] >= SLOTS_OF_GROUP:
            return False
        if owner_id is not None and self._of_owners[owner_id] >= SLOTS_OF_OWNER:
            return False
        self._taken_slots[webhook_id] = slot
        self._of_groups[group_id] += 1
        if owner_id is not None:
            self._of_owners[owner_id] += 1
        return True

    def leave(self, webhook_id: str) -> None:
        """Give a slot back."""
        slot = self._taken_slots.pop(webhook_id)
        self._of_groups[slot.group_id] -= 1
        if slot.owner_id is not None:
            self._of_owners[slot.owner_id] -= 1
        self._of_groups, self._of_owners = +self._of_groups, +self._of_owners

    def timed_out(self, webhook_id: str, now: datetime) -> None:
        """Note that a receiver didn't answer in time."""
        timeouts = self._timeouts[webhook_id] = self._timeouts.get(webhook_id, 0) + 1
        if timeouts >= TIMEOUTS_LIMIT:
            self._paused[webhook_id] = now + min(FIRST_PAUSE * 2 ** min(timeouts - TIMEOUTS_LIMIT, 10), LONGEST_PAUSE)

    def answered(self, webhook_id: str) -> None:
        """Note that a receiver answered, with any status."""
        self._timeouts.pop(webhook_id, None)
        self._paused.pop(webhook_id, None)

    def paused_until(self, webhook_id: str, now: datetime) -> datetime | None:
        """Until when a webhook is paused; None if it isn't."""
        until = self._paused.get(webhook_id)
        return until if until is not None and until > now else None
