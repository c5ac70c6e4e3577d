"""What was said in the last seconds: for floods and duplicates. In process, and bounded."""

import hashlib
from collections import deque
from collections.abc import Callable
from typing import Final

from cachetools import TTLCache

from models.messages import MessageFacts
from models.triggers import DuplicatesTrigger, FloodTrigger
from services.normaliser import normalise

REMEMBERED: Final = 100_000
"""Windows that are kept; beyond, the oldest are forgotten."""
LONGEST: Final = 86_400
"""Seconds of the longest window."""

Window = deque[float]


class Windows:
    """Counts messages by their sender or their text."""

    def __init__(self, timer: Callable[[], float]) -> None:
        self._timer = timer
        self._windows: TTLCache[tuple[object, ...], Window] = TTLCache(REMEMBERED, LONGEST, timer=timer)

    def see(
        self, group_id: int, rule_name: str, trigger: FloodTrigger | DuplicatesTrigger, facts: MessageFacts
    ) -> str | None:
        """Count a message; answers why it is one too many, if it is."""
        if not facts.text and not facts.kinds:
            return None  # a service message: somebody joined, the title changed
        sender = facts.user_id or facts.sender_chat_id
        if isinstance(trigger, FloodTrigger):
            count = self._count((group_id, rule_name, sender), trigger.messages, trigger.seconds)
            return f"{count} messages in {trigger.seconds} s" if count >= trigger.messages else None
        if not facts.text:
            return None
        said = hashlib.blake2b(normalise(facts.text).encode(), digest_size=16).digest()
        who = None if trigger.across_users else sender
        count = self._count((group_id, rule_name, who, said), trigger.messages, trigger.seconds)
        return f"the same {count} times in {trigger.seconds} s" if count >= trigger.messages else None

    def _count(self, key: tuple[object, ...], most: int, seconds: int) -> int:
        now = self._timer()
        window = self._windows.get(key)
        if window is None:
            window = deque(maxlen=most)
        window.append(now)
        while window and window[0] <= now - seconds:
            window.popleft()
        count = len(window)
        if count >= most:
            window.clear()  # what was too much is dealt with: the next ones count anew
        self._windows[key] = window
        return count
