"""Blocked words, all found in one pass over a text. Pure: it stores nothing and does nothing.

All words are literals of one Aho-Corasick automaton; a word with stars is represented by its longest part. Each hit
is then checked: whether it starts and ends where a word does, and whether the rest of the word is there.
"""

import itertools
import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from services.protection.alphabets import is_hangul, is_unspaced
from services.protection.disguises import Reading, looks
from services.protection.glued import masked, may_be
from services.protection.normaliser import is_mark_of_word, spellings

BYTES_PER_LETTER: Final = 13
"""Bytes of the automaton for each byte of its literals (docs/decisions/0011-words-and-expressions.md)."""
BYTES_PER_FORM: Final = 200
"""Bytes of the lists beside it for each form of a word."""
_INSIDE: Final = 5
"""Letters that a word needs to be found inside a row of single letters: innocent rows contain shorter ones."""
_FLAG_LETTERS: Final = range(0x1F1E6, 0x1F200)
_MARKS: Final = frozenset(filter(is_mark_of_word, map(chr, (*range(0x900, 0x1D00), 0x3099, 0x309A))))
_RUN: Final = re.compile(rf"[^\W_]+(?:[{''.join(sorted(_MARKS))}]+[^\W_]*)*")
"""A run of letters and digits, with the marks of scripts whose marks are letters."""


class Form(NamedTuple):
    """A form in which a blocked word may occur in a text."""

    place: int
    """The place of its rule."""
    word: str
    """The word as typed."""
    parts: tuple[str, ...]
    """The parts between its stars."""


class WordSet:
    """Many words of many rules."""

    def __init__(self, words: Iterable[tuple[int, str]]) -> None:
        """Takes the words with the places of their rules."""
        plain: dict[str, list[Form]] = defaultdict(list)
        disguised: dict[str, list[Form]] = defaultdict(list)
        for place, word in words:
            form, *others = (Form(place, word, tuple(one.split("*"))) for one in spellings(word))
            for one in (form, *others):
                plain[_literal(one)].append(one)
            for seen in looks(word):
                other = Form(place, word, tuple(seen.split("*")))
                disguised[_literal(other)].append(form if other == form else other)
        literals = [one for one in plain.keys() | disguised.keys() if one]
        self._plain = [tuple(plain.get(one, ())) for one in literals]
        hidden = (tuple(disguised.get(one, ())) for one in literals)
        self._disguised = [plain_ if plain_ == one else one for plain_, one in zip(self._plain, hidden, strict=True)]
        self._by_letter: dict[str, list[Form]] = defaultdict(list)
        for form in itertools.chain.from_iterable(self._plain):
            self._by_letter[form.parts[0][:1] or f"*{form.parts[-1][-1:]}"].append(form)
        self._automaton = AhoCorasick(literals, store_patterns=False) if literals else None
        self._literals = literals
        self.has_phrases: bool = any(" " in one for one in literals)
        forms = len({id(form) for forms in (*self._plain, *self._disguised) for form in forms})
        self.memory: int = BYTES_PER_LETTER * sum(len(one.encode()) for one in literals) + BYTES_PER_FORM * forms
        """Approximate bytes in total."""

    def nesting(self) -> int:
        """The most forms that end at the same place of a text, where each must be checked."""
        weights = [len(self._plain[index]) + len(self._disguised[index]) for index in range(len(self._literals))]
        return max(
            (sum(weights[i] for i, _, end in self._hits(one) if end == len(one)) for one in self._literals), default=0
        )

    def find(self, plain: str, reading: Reading | None = None) -> Iterable[tuple[int, str]]:
        """The places of rules and their words in a normalised text, or in disguise in its reading."""
        hits, hidden = self._hits(plain), masked(plain)
        if reading is None and not hidden:
            return self._find_plain(plain, hits) if hits else ()
        disguised = self._find_disguised(reading) if reading is not None else ()
        return itertools.chain(self._find_plain(plain, hits), disguised, self._find_masked(hidden))

    def _find_plain(self, plain: str, hits: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, str]]:
        text, broken, tried = _Text(plain), set[int](), set[int]()
        for index, start, end in hits:
            for form in self._plain[index]:
                if form.place in broken or id(form) in tried:
                    continue
                if len(form.parts) == 1:
                    is_there = text.is_word(start, end)
                else:  # check the whole text, once
                    tried.add(id(form))
                    is_there = any(True for _ in text.spans(form.parts))
                if is_there:
                    broken.add(form.place)
                    yield form.place, form.word

    def _find_disguised(self, reading: Reading) -> Iterator[tuple[int, str]]:
        text, broken, tried = _Text(reading.key), set[int](), set[int]()
        disguised, rows = _Spans(reading.disguised), _Spans(reading.rows)
        for index, start, end in self._hits(reading.key):
            for form in self._disguised[index]:
                if form.place in broken or id(form) in tried:
                    continue
                if len(form.parts) == 1:
                    is_in_row = end - start >= _INSIDE and rows.hold(start, end)
                    is_there = is_in_row or (disguised.touch(start, end) and text.is_word(start, end))
                else:
                    tried.add(id(form))
                    is_there = any(disguised.touch(*span) for span in text.spans(form.parts))
                if is_there:
                    broken.add(form.place)
                    yield form.place, form.word

    def _find_masked(self, hidden: Iterable[str]) -> Iterator[tuple[int, str]]:
        for word in hidden:
            for form in (*self._by_letter.get(word[0], ()), *self._by_letter.get(f"*{word[-1]}", ())):
                if may_be(word, form.parts):
                    yield form.place, form.word

    def _hits(self, text: str) -> list[tuple[int, int, int]]:
        """The literals found in a text: their indexes, and where they start and end."""
        return self._automaton.find_matches_as_indexes(text, overlapping=True) if self._automaton and text else []


def _literal(form: Form) -> str:
    longest = max(map(len, form.parts))
    return next(part for part in form.parts if len(part) == longest)


class _Spans:
    """Ranges of a text, in order."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def touch(self, start: int, end: int) -> bool:
        """Whether a range has a character between `start` and `end`."""
        place = bisect_right(self._starts, end - 1) - 1
        return place >= 0 and self._ends[place] > start

    def hold(self, start: int, end: int) -> bool:
        """Whether a range contains all of it."""
        place = bisect_right(self._starts, start) - 1
        return place >= 0 and self._ends[place] >= end


class _Text:
    """A text in which words are searched."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._runs: tuple[list[int], list[int]] | None = None

    def is_word(self, start: int, end: int) -> bool:
        """Whether a word starts and ends there."""
        return self._begins(start) and self._ends(end)

    def spans(self, parts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where a word with stars between these parts occurs. Stars stand for letters and digits, or nothing.

        It's enough to try the first place of each part, so the time is linear.
        """
        first, *rest = filter(None, parts)
        at = self._text.find(first)
        while at >= 0:
            end = at + len(first)
            is_begin = not parts[0] or self._begins(at)
            last = self._follow(rest, end, is_end=bool(parts[-1])) if is_begin else None
            if last is not None:
                yield at, last
            elif is_begin and rest:
                end = max(end, self._run_end(end))  # a later start in the same run wouldn't match either
            at = self._text.find(first, max(at + 1, end - len(first) + 1))

    def _follow(self, rest: Sequence[str], end: int, *, is_end: bool) -> int | None:
        """Where the last of the following parts ends; None if they don't follow."""
        if not rest and is_end and not self._ends(end):
            return None
        for number, part in enumerate(rest, start=1):
            limit = self._run_end(end) + len(part)
            at = self._text.find(part, end, limit)
            while at >= 0 and is_end and number == len(rest) and not self._ends(at + len(part)):
                at = self._text.find(part, at + 1, limit)
            if at < 0:
                return None
            end = at + len(part)
        return end

    def _run_end(self, place: int) -> int:
        """Where the run of letters and digits that starts there ends."""
        if self._runs is None:
            spans = [found.span() for found in _RUN.finditer(self._text)]
            self._runs = [start for start, _ in spans], [end for _, end in spans]
        starts, ends = self._runs
        run = bisect_right(starts, place) - 1
        return max(place, ends[run]) if run >= 0 else place

    def _begins(self, start: int) -> bool:
        first = self._text[start]
        if ord(first) in _FLAG_LETTERS:
            return self._is_whole_flag(start)
        return start == 0 or _is_border(first, self._text[start - 1])

    def _ends(self, end: int) -> bool:
        return end == len(self._text) or _is_border(self._text[end - 1], self._text[end])

    def _is_whole_flag(self, start: int) -> bool:
        before = start
        while before and ord(self._text[before - 1]) in _FLAG_LETTERS:
            before -= 1
        return (start - before) % 2 == 0


def _is_border(inner: str, outer: str) -> bool:
    """Whether a word may start or end between these two. Next to a sign or an emoji it may anywhere."""
    if not (outer.isalnum() or outer in _MARKS):
        return True
    if is_unspaced(inner) or is_unspaced(outer) or is_hangul(inner) is not is_hangul(outer):
        return True
    return unicodedata.category(inner)[0] == "S"
