"""Each author's newest messages, so that a spammer's can be deleted. In process only, without texts."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from cachetools import TTLCache

AUTHORS: Final = 10_000
"""Authors that are remembered; beyond that, the oldest are forgotten."""
MESSAGES: Final = 50
"""Messages of one author that are remembered."""
REMEMBERED_FOR: Final = 48 * 3600
"""Seconds: for so long a bot may delete messages (Bot API, deleteMessage)."""


class RecentMessages:
    """Remembers who wrote which messages. It doesn't know messages that other processes received."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._ids: TTLCache[tuple[int, int], deque[int]] = TTLCache(AUTHORS, REMEMBERED_FOR, timer=timer)

    def note(self, chat_id: int, author_id: int, message_id: int) -> None:
        """Note a message by a person or a channel."""
        ids = self._ids.get((chat_id, author_id))
        if ids is None:
            ids = self._ids[chat_id, author_id] = deque(maxlen=MESSAGES)
        ids.append(message_id)

    def of(self, chat_id: int, author_id: int) -> list[int]:
        """The ids of an author's newest messages, oldest first."""
        return list(self._ids.get((chat_id, author_id), ()))
