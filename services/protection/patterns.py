"""A group's regular expressions, matched within a budget. RE2 takes linear time, but large expressions take much of it.

All expressions share one filter: one pass over the text tells which of them may match. Only those are tried, one by
one. RE2 releases the interpreter lock, so long texts are matched in a thread without blocking anything else.
"""

import contextlib
import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

import re2

PATTERN_MEMORY: Final = 256 << 10
"""Bytes per expression, including RE2's cache while it matches. With less it'd be slower, but still right."""
BYTES_PER_INSTRUCTION: Final = 40
BYTES_PER_PATTERN: Final = 3_000
"""Bytes of the filter per expression (docs/decisions/0011-words-and-expressions.md)."""
SECONDS_PER_STEP: Final = 15e-9
"""Time per instruction and byte of text when an expression explodes (measured in the same document)."""
COMPILED: Final = 256
"""Separately compiled expressions that are cached for all groups."""
GATE_LENGTH: Final = 512
"""Bytes of a text up to which expressions without a literal are first tried together."""
GATE_SIZE: Final = 2_000
"""RE2 instructions up to which all expressions of a group are first tried together."""
GATE_MEMORY: Final = 512 << 10
"""Bytes for trying them together."""
GATE_STRIKES: Final = 3
"""How often trying them together may be slow before we stop doing it."""
SLOW: Final = 0.002
"""An expression that takes this many seconds or more for one text is slow."""
UNTRIED: Final = 0.025
"""An expression that's estimated to take this many seconds or more counts as slow before it's tried."""
ALLOWED: Final = 0.25
"""Seconds that a group's slow expressions may take at once."""
REFILL: Final = 0.05
"""Seconds added to this each second: a twentieth of a core."""


class Allowance:
    """The time that a group's slow expressions may take."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self._left = ALLOWED
        self._since = timer()
        self.refused = 0
        """How often there was no time left."""

    def allows(self) -> bool:
        """Whether there is time left."""
        now = self._timer()
        self._left = min(ALLOWED, self._left + (now - self._since) * REFILL)
        self._since = now
        self.refused += self._left <= 0
        return self._left > 0

    def take(self, seconds: float) -> None:
        """Note that a slow expression took this long."""
        self._left -= seconds

    @property
    def pause(self) -> int:
        """Seconds until there's time again."""
        return max(0, math.ceil(-self._left / REFILL))


class PatternSet:
    """Many expressions of many rules."""

    def __init__(self, patterns: Iterable[tuple[int, str]]) -> None:
        """Takes the expressions with the places of their rules. Raises re2.error."""
        self._patterns = list(patterns)
        self.sizes = [_compiled(pattern).programsize for _, pattern in self._patterns]
        """RE2 instructions of each expression."""
        self._filter = re2.Filter()
        for _, pattern in self._patterns:
            self._filter.Add(pattern, _OPTIONS)
        if self._patterns:
            self._filter.Compile()
        # Those without a literal that the filter could look for. The filter passes them for every text.
        self._unfiltered = frozenset(self._filter.Match(b"\0", potential=True) or ()) if self._patterns else frozenset()
        self._is_small = sum(self.sizes) <= GATE_SIZE
        gated = range(len(self._patterns)) if self._is_small else sorted(self._unfiltered)
        self._gate = _gate([(index, self._patterns[index][1]) for index in gated])
        self._slow: set[int] = set()
        self.shared_memory = GATE_MEMORY if self._gate is not None else 0
        """Bytes that don't depend on the number of expressions."""
        own: int = sum(self.sizes) * BYTES_PER_INSTRUCTION + len(self._patterns) * BYTES_PER_PATTERN
        self.memory = own + self.shared_memory
        """Approximate bytes in total."""

    def candidates(self, text: bytes) -> Sequence[int]:
        """The indexes of expressions that may match. Takes about a microsecond for a short text."""
        if not self._patterns or not text:
            return ()
        passed = self._gate.candidates(text) if self._gate is not None else None
        if passed is not None and self._is_small:
            return passed
        found: Sequence[int] = self._filter.Match(text, potential=True) or ()
        if passed is None:
            return found
        if len(found) == len(self._unfiltered):
            return passed
        return [*(index for index in found if index not in self._unfiltered), *passed]

    def cost(self, candidates: Iterable[int], text: bytes) -> float:
        """Seconds that trying them may take at most, if they explode."""
        steps: int = sum(self.sizes[index] for index in candidates) * len(text)
        return steps * SECONDS_PER_STEP

    def find(self, candidates: Iterable[int], text: bytes, allowance: Allowance) -> Iterator[tuple[int, str]]:
        """The places of rules and their expressions that match.

        Slow ones are skipped while the allowance is used up.
        """
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


def _gate(patterns: Sequence[tuple[int, str]]) -> "_Gate | None":
    if patterns:
        with contextlib.suppress(re2.error):  # too large together
            return _Gate(patterns)
    return None


class _Gate:
    """Tells which of several expressions match a short text, all at once, as long as that's quick."""

    def __init__(self, patterns: Sequence[tuple[int, str]]) -> None:
        self._indexes = [index for index, _ in patterns]
        self._set = re2.Set.SearchSet(_GATE_OPTIONS)
        for _, pattern in patterns:
            self._set.Add(pattern)
        self._sentinel = self._set.Add("")  # always matches: without it in the result, RE2 ran out of memory
        self._set.Compile()
        self._slow = 0

    def candidates(self, text: bytes) -> Sequence[int] | None:
        """The indexes that match; None for a long text, or once the set was too slow too often."""
        if len(text) > GATE_LENGTH or self._slow >= GATE_STRIKES:
            return None
        begin = time.perf_counter()
        found = self._set.Match(text) or ()
        if time.perf_counter() - begin >= SLOW:
            self._slow += self._is_slow(text)
        if found == [self._sentinel]:
            return ()
        if self._sentinel not in found:
            return None
        return [self._indexes[place] for place in found if place != self._sentinel]

    def _is_slow(self, text: bytes) -> bool:
        """Whether the set itself took long, rather than a busy machine."""
        begin = time.thread_time()
        self._set.Match(text)
        return time.thread_time() - begin >= SLOW


@lru_cache(COMPILED)
def _compiled(pattern: str) -> re2._Regexp:
    """One compiled expression. Raises re2.error."""
    return re2.compile(pattern, _OPTIONS)


def _options(memory: int) -> re2.Options:
    options = re2.Options()
    options.max_mem = memory
    options.case_sensitive = False
    options.never_capture = True
    options.log_errors = False
    return options


_OPTIONS: Final = _options(PATTERN_MEMORY)
_GATE_OPTIONS: Final = _options(GATE_MEMORY)
