"""Shared ban lists: they keep people out of groups that turned them on. See docs/internals/joins.md.

A list that doesn't answer in time bans nobody.
"""

import asyncio
import time
from collections.abc import Callable
from typing import Final

import structlog
from cachetools import TTLCache

from services.core.known_http import Unanswered
from services.core.outside import Outside

TIMEOUT: Final = 2.0
"""Seconds that a list may take to answer."""
KEPT: Final = 3600.0
"""Seconds for which an answer is cached."""
_PEOPLE: Final = 20_000
REST: Final = 60.0
"""Seconds for which a list that failed isn't asked again."""

log = structlog.get_logger(__name__)


class BanLists:
    """Asks the operator's lists: each returns `{"ok": true}` for people on it."""

    def __init__(self, outside: Outside | None, timer: Callable[[], float] = time.monotonic) -> None:
        self._outside = outside
        self._known: TTLCache[int, bool] = TTLCache(_PEOPLE, KEPT, timer=timer)
        self._resting: TTLCache[str, bool] = TTLCache(100, REST, timer=timer)

    @property
    def are_known(self) -> bool:
        """Whether the operator configured a list."""
        return self._outside is not None and bool(self._outside.ban_lists)

    async def have(self, user_id: int) -> bool:
        """Whether a person is on a list. A list that can't be asked has nobody on it."""
        known = self._known.get(user_id)
        if known is not None or self._outside is None:
            return bool(known)
        asked = [url for url in self._outside.ban_lists if url not in self._resting]
        answers = await asyncio.gather(*(self._ask(self._outside, url, user_id) for url in asked))
        is_listed = any(answers)
        if is_listed or (None not in answers and len(asked) == len(self._outside.ban_lists)):
            self._known[user_id] = is_listed
        return is_listed

    async def _ask(self, outside: Outside, url: str, user_id: int) -> bool | None:
        """What one list returns; None if it doesn't answer."""
        try:
            answer = await outside.http.get(url.replace("{user_id}", str(user_id)), TIMEOUT)
        except Unanswered as error:
            self._resting[url] = True
            log.warning("ban_list.unanswered", list=outside.ban_lists.index(url) + 1, error=str(error))
            return None
        return isinstance(answer, dict) and answer.get("ok") is True
