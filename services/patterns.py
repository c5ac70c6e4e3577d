"""The expressions of a group, matched within a budget. RE2 takes linear time, but a large expression takes much of it.

All expressions share one filter: a pass over the text tells which of them may match at all. Only those are tried, one
by one. RE2 releases the interpreter lock, so that long texts are matched in a thread beside everything else.
"""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import re2

PATTERN_MEMORY: Final = 256 << 10
"""Bytes of one expression, with what RE2 remembers while it matches. Short of them it is slower, and as right."""
BYTES_PER_INSTRUCTION: Final = 40
BYTES_PER_PATTERN: Final = 3_000
"""What the filter takes (docs/decisions/0011-words-and-expressions.md)."""
SECONDS_PER_STEP: Final = 15e-9
"""Of one instruction at one byte of a text, where an expression explodes (measured there too)."""
SLOW: Final = 0.002
"""Seconds for one text, from which on an expression counts as slow."""
UNTRIED: Final = 0.025
"""Seconds that an expression might take, from which on it counts as slow before it was tried."""
ALLOWED: Final = 0.25
"""Seconds that the slow expressions of a group may take at once."""
REFILL: Final = 0.05
"""Seconds more for them in each second: a twentieth of a core."""


class Allowance:
    """The time that the slow expressions of a group may take."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self._left = ALLOWED
        self._since = timer()
        self.refused = 0
        """How often there was none."""

    def allows(self) -> bool:
        """Whether there is time left."""
        now = self._timer()
        self._left = min(ALLOWED, self._left + (now - self._since) * REFILL)
        self._since = now
        self.refused += self._left <= 0
        return self._left > 0

    def take(self, seconds: float) -> None:
        """Note that a slow expression took so long."""
        self._left -= seconds

    @property
    def pause(self) -> int:
        """Seconds until there is time again."""
        return max(0, math.ceil(-self._left / REFILL))


class PatternSet:
    """Many expressions of many rules."""

    def __init__(self, patterns: Iterable[tuple[int, str]]) -> None:
        """Of expressions with the places of their rules. Raises re2.error."""
        self._patterns = list(patterns)
        self.sizes = [_compiled(pattern).programsize for _, pattern in self._patterns]
        """RE2 instructions of each."""
        self._filter = re2.Filter()
        for _, pattern in self._patterns:
            self._filter.Add(pattern, _OPTIONS)
        if self._patterns:
            self._filter.Compile()
        self._slow: set[int] = set()
        self.memory: int = sum(self.sizes) * BYTES_PER_INSTRUCTION + len(self._patterns) * BYTES_PER_PATTERN
        """Bytes that it takes, about."""

    def __len__(self) -> int:
        return len(self._patterns)

    def candidates(self, text: bytes) -> Sequence[int]:
        """Those that may match. Takes about a microsecond for a short text."""
        return self._filter.Match(text, potential=True) or () if self._patterns and text else ()

    def cost(self, candidates: Iterable[int], text: bytes) -> float:
        """Seconds that trying them may take at the most, if they explode."""
        steps: int = sum(self.sizes[index] for index in candidates) * len(text)
        return steps * SECONDS_PER_STEP

    def find(self, candidates: Iterable[int], text: bytes, allowance: Allowance) -> Iterator[tuple[int, str]]:
        """The places of rules and their expressions that match. Slow ones are left out while no time is allowed."""
        for index in candidates:
            if self._may_be_slow(index, text) and not allowance.allows():
                continue
            place, pattern = self._patterns[index]
            begin = time.thread_time()
            is_match = _compiled(pattern).search(text) is not None
            seconds = time.thread_time() - begin
            if seconds >= SLOW:
                self._slow.add(index)
                allowance.take(seconds)
            if is_match:
                yield place, pattern

    def _may_be_slow(self, index: int, text: bytes) -> bool:
        return index in self._slow or self.cost((index,), text) > UNTRIED


def _compiled(pattern: str) -> re2._Regexp:
    """The expression by itself. RE2's module keeps the last 128 of all groups."""
    return re2.compile(pattern, _OPTIONS)


_OPTIONS: Final = re2.Options()
_OPTIONS.max_mem = PATTERN_MEMORY
_OPTIONS.case_sensitive = False
_OPTIONS.never_capture = True
_OPTIONS.log_errors = False
