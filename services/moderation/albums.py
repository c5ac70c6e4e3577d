"""Albums: which messages belong together. In process only, so items that another process received are unknown here."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from cachetools import TTLCache

from models.rules import RuleRead
from texts import Sentence

REMEMBERED: Final = 10_000
"""Albums that are remembered; beyond that, the oldest are forgotten."""
ITEMS: Final = 20
"""Items of an album that are remembered. Telegram allows 10."""
REMEMBERED_FOR: Final = 48 * 3600
"""Seconds: for so long a bot may delete messages (Bot API, deleteMessage)."""


@dataclass(slots=True)
class Album:
    """What we know of an album so far."""

    ids: list[int] = field(default_factory=list)
    texts: set[int] = field(default_factory=set)
    """The hashes of its captions."""
    acted: set[str] = field(default_factory=set)
    """The names of the rules that acted on it."""
    goes_by: tuple[RuleRead, Sentence] | None = None
    """The rule that deletes the whole album, including later items, and why."""


class Albums:
    """Remembers albums. Does nothing for other messages."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._albums: TTLCache[tuple[int, str], Album] = TTLCache(REMEMBERED, REMEMBERED_FOR, timer=timer)
        self._of: TTLCache[tuple[int, int], Album] = TTLCache(10 * REMEMBERED, REMEMBERED_FOR, timer=timer)

    def add(self, chat_id: int, album_id: str, message_id: int) -> None:
        """Note an item of an album."""
        album = self._albums.get((chat_id, album_id))
        if album is None:
            album = self._albums[chat_id, album_id] = Album()
        if message_id not in album.ids and len(album.ids) < ITEMS:
            album.ids.append(message_id)
            self._of[chat_id, message_id] = album

    def find(self, chat_id: int, album_id: str | None) -> Album | None:
        """The album, if one of its items was noted."""
        return None if album_id is None else self._albums.get((chat_id, album_id))

    def whole(self, chat_id: int, message_id: int) -> list[int]:
        """The ids of all messages of its album, or else just its own."""
        album = self._of.get((chat_id, message_id))
        return [message_id] if album is None else sorted(album.ids)
