"""Notes what Telegram was asked about lately, so that it isn't asked again too soon."""

import contextlib
import time
from collections.abc import Callable, Hashable, Iterator
from typing import Final

from cachetools import TTLCache

from gateway.errors import TelegramError

RETRY: Final = 60
"""Seconds until we ask again after Telegram didn't answer."""
REMEMBERED: Final = 10_000
"""Notes that we keep, at most."""


class Asked:
    """What was asked about in the last `again` s, or in the last `retry` s without an answer."""

    def __init__(self, again: float, retry: float = RETRY, timer: Callable[[], float] = time.monotonic) -> None:
        self._asked: TTLCache[Hashable, bool] = TTLCache(REMEMBERED, again, timer=timer)
        self._failed: TTLCache[Hashable, bool] = TTLCache(REMEMBERED, retry, timer=timer)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._asked or key in self._failed

    def note(self, key: Hashable) -> None:
        """Note that the answer is known and stored."""
        self._asked[key] = True

    @contextlib.contextmanager
    def asking(self, key: Hashable) -> Iterator[None]:
        """Ask, and store the answer. Nobody else asks meanwhile.

        The note stays only if all that works. If Telegram doesn't answer, we ask again after `retry` s; if anything
        else fails, such as storing the answer, at once.
        """
        self._asked[key] = True
        try:
            yield
        except BaseException as error:
            self._asked.pop(key, None)
            if isinstance(error, TelegramError | TimeoutError):
                self._failed[key] = True
            raise
