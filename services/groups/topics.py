"""Remembers the topic of each forum's latest messages. In process only, so that noting one needs no I/O.

Message ids run through all topics of a group, so a range of ids says nothing about a topic.
"""

from array import array
from bisect import bisect_left
from typing import Final

from cachetools import LRUCache

GENERAL: Final = 0
"""Our id for the general topic, which has none (Bot API, Message.message_thread_id)."""
FORUMS: Final = 2_000
"""Forums that we remember; beyond that, the ones silent for longest are forgotten."""
KEPT: Final = 2_000
"""Messages that we remember per forum, at least: twice as many as one purge deletes."""


class _Forum:
    """One forum's messages by id, 16 bytes each."""

    def __init__(self) -> None:
        self._ids = array("q")
        self._topics = array("q")

    def add(self, message_id: int, topic: int) -> None:
        if not self._ids or message_id > self._ids[-1]:
            self._ids.append(message_id)
            self._topics.append(topic)
        else:
            place = bisect_left(self._ids, message_id)
            if self._ids[place] != message_id:
                self._ids.insert(place, message_id)
                self._topics.insert(place, topic)
        if len(self._ids) > 2 * KEPT:
            del self._ids[:KEPT], self._topics[:KEPT]

    def slice(self, first: int, end: int) -> list[tuple[int, int]]:
        """The messages from `first` up to but not including `end`, each with its topic."""
        begin, stop = bisect_left(self._ids, first), bisect_left(self._ids, end)
        return list(zip(self._ids[begin:stop], self._topics[begin:stop], strict=True))


class Topics:
    """Remembers the topics of messages. Does nothing for groups without topics."""

    def __init__(self) -> None:
        self._forums: LRUCache[int, _Forum] = LRUCache(FORUMS)

    def note(self, chat_id: int, message_id: int, topic: int | None, *, is_forum: bool) -> None:
        """Note a message; a group counts as a forum once a message says so."""
        forum = self._forums.get(chat_id)
        if forum is None:
            if not is_forum and topic is None:
                return
            forum = self._forums[chat_id] = _Forum()
        forum.add(message_id, GENERAL if topic is None else topic)

    def knows(self, chat_id: int) -> bool:
        """Whether the group is a forum, as far as we've seen."""
        return chat_id in self._forums

    def within(self, chat_id: int, topic: int, ids: range) -> tuple[list[int], int]:
        """Which of `ids` are in the topic, and how many of them are unknown."""
        forum = self._forums.get(chat_id)
        seen = forum.slice(ids.start, ids.stop) if forum else []
        return [one for one, where in seen if where == topic], len(ids) - len(seen)

    def last(self, chat_id: int, topic: int, before: int, count: int) -> list[int]:
        """The topic's last `count` messages before a given one, or as many as we've seen."""
        return self.within(chat_id, topic, range(before))[0][-count:]
