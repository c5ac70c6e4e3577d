"""Sees through disguised words: look-alike letters, digits for letters, spaced-out letters.

A text is read a second time, letter by letter as it looks. This reading counts only where a word is disguised: a
Russian word doesn't disguise an English one, unless a letter in it is English.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import re2

from services.protection.alphabets import (
    CYRILLIC_ALPHABETS,
    CYRILLIC_LETTERS,
    DRAWN,
    DRAWN_AS,
    DRAWN_LENGTH,
    PROOF,
    RARE,
)
from services.protection.faces import (
    BLANK,
    CURRENCIES,
    CYRILLIC,
    DIGIT,
    DIGITS,
    FLAG,
    GREEK,
    JOINERS,
    LATIN,
    MARK,
    NOTHING,
    ODD,
    OTHER,
    SIGN,
    WHOLE,
    Face,
    face,
)
from services.protection.glued import Glued, glued
from services.protection.normaliser import normalise

ROW: Final = "\x1f"
"""Comes before each row of letters in `Reading.key`; no word contains it."""
_ROW_LENGTH: Final = 3
"""Single letters that make a row, at least."""
_CHUNKS_LENGTH: Final = 5
"""Letters in all of `ca.si.no`, at least."""
_GAP_LENGTH: Final = 3
"""Characters between two letters of a row, at most."""
_APOSTROPHES: Final = frozenset("'\u2019\u02bc")
_SAME: Final = str.maketrans("l", "i")
_STAND_INS: Final = frozenset({DIGIT, SIGN})
_SCRIPTS: Final = frozenset({LATIN, CYRILLIC, GREEK, OTHER})
_LETTERS: Final = _SCRIPTS | {ODD, WHOLE}
_PURE: Final = {script: frozenset({script, DIGIT, NOTHING}) for script in (LATIN, CYRILLIC, GREEK)}
_WORD: Final = re.compile("[LCGOXFDS][LCGOXFDSMBN]*|W[WMBN]*")
"""A word, in terms of the kinds of its characters."""


class Word(NamedTuple):
    """A run of letters in a text."""

    start: int
    end: int
    looks: str
    kinds: frozenset[str]
    is_leet: bool
    """Whether it has digits or signs in place of letters, or an `I` in place of an `l`."""


class Reading(NamedTuple):
    """A text as it looks."""

    text: str
    """For people, and for expressions."""
    key: str
    """For words: `i`, `l` and `1` are the same here, as they can look the same."""
    disguised: Sequence[tuple[int, int]]
    """Where the disguised words are in `key`, in order."""
    rows: Sequence[tuple[int, int]]
    """Those of them that are rows of single letters, where words may start and end anywhere."""


def read(text: str) -> Reading | None:
    """The text as it looks, if something in it is disguised; None for an ordinary text.

    Takes time linear in the length, and never raises.
    """
    seen, glued_words = _read(text), glued(text)
    return _with_glued(seen or _NOTHING_SEEN, glued_words) if glued_words else seen


def _read(text: str) -> Reading | None:
    """The same without words that have a sign inside."""
    if not _may_be_disguised(text):
        return None
    text = _DRAWN.sub(lambda found: found[0].translate(_AS_DRAWN), unicodedata.normalize("NFKC", text))
    words = list(_words(text))
    foreign = _foreign(text, words)
    disguised = [_is_disguised(word) or number in foreign for number, word in enumerate(words)]
    rows = [*_rows(text, words), *_stretched(words)]
    return _reading(text, words, disguised, rows) if rows or any(disguised) else None


_NOTHING_SEEN: Final = Reading("", "", (), ())


def _with_glued(seen: Reading, found: Iterable[Glued]) -> Reading:
    """What was read, and what words with a sign inside may be."""
    texts, keys, spans, length = [seen.text], [seen.key], [*seen.disguised], len(seen.key)
    for word, is_guess in found:
        key = _key(unicodedata.normalize("NFKC", word))
        spans.append((length + len(ROW), length + len(ROW) + len(key)))
        length = spans[-1][1]
        keys.append(key)
        texts += [] if is_guess else [normalise(word)]
    return Reading("\n".join(filter(None, texts)), ROW.join(keys), spans, seen.rows)


def looks(text: str) -> set[str]:
    """How a blocked word may look in lower case and in capitals, in the form of `Reading.key`."""
    if text.isascii() and not _may_be_disguised_in_ascii(f"{text}.{text}"):
        return {normalise(text).translate(_SAME)}  # most words, ten times faster
    return {_key(unicodedata.normalize("NFKC", one)) for one in (text, text.lower(), text.upper())}


def _key(text: str) -> str:
    if all(one == " " or face(one).kind in _LETTERS for one in text):
        return "".join([face(one).looks or one for one in text]).translate(_SAME)  # most words, five times faster
    words = list(_words(text))
    return _join(text, words, [word.looks for word in words])[0].strip().translate(_SAME)


_DRAWN: Final = re.compile(f"[{DRAWN}]{{{DRAWN_LENGTH},}}")
_AS_DRAWN: Final = str.maketrans(DRAWN, DRAWN_AS)
_BETWEEN_SIGNS: Final = re.compile(r"[^\W_]([@!|$])[^\W_](?:\1[^\W_])+")
_LEET: Final = re.compile(r"[^\W\d_](?:[013-9]|[@!|$]{1,2}[^\W\d_]|\$)|\$[^\W\d_]|(?<![^\W_])[013][^\W\d_]{4}")
_TALL: Final = re.compile(
    r"[Il](?:(?<=[a-z]I)|(?<=[a-z]II)|(?<=I)(?<![^\W_]I)(?=[aeiou])"
    r"|(?<=[A-Z]l)(?=[A-Z])|(?<=[A-Z]{2}l)(?![a-z])|(?<=l)(?<![^\W_]l)(?=[A-Z]{2}))"
)
"""An `I` where only an `l` would be, as in `teIegram`, or the reverse. Before a vowel, few words start with an `I`."""
_BETWEEN: Final = r"(?:[^\w{spaces}\u0300-\u036f\u0900-\u109f\u1780-\u17ff\u3099\u309a]|_){{1,3}}"
_APART: Final = re.compile(
    r"(?<![^\W_])(?:"
    rf"[^\W_](?:{_BETWEEN.format(spaces='')}[^\W_]){{2}}"
    rf"|[^\W_]{{1,2}}(?:{_BETWEEN.format(spaces=chr(92) + 's')}[^\W_]{{1,2}}){{2}}"
    r")(?![^\W_])"
)
_FOREIGN: Final = r"\p{Cyrillic}\p{Greek}\p{Armenian}\p{Georgian}\p{Hebrew}\p{Arabic}\p{Devanagari}\p{Ethiopic}"
_UNUSUAL: Final = re2.compile(
    # Two scripts in one text.
    rf"(?s)\p{{Latin}}.*[{_FOREIGN}]|[{_FOREIGN}].*\p{{Latin}}"
    # Letters that hardly anybody writes with.
    rf"|[{RARE}{RARE.upper()}\x{{115F}}\x{{1160}}\x{{2800}}\x{{3164}}\x{{FFA0}}¢£¥€©®\x{{20A0}}-\x{{20CF}}]"
    rf"|[^\p{{Latin}}{_FOREIGN}\p{{Common}}\p{{Inherited}}\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Hangul}}\p{{Thai}}"
    r"\p{Lao}\p{Khmer}\p{Myanmar}\p{Bengali}\p{Gujarati}\p{Gurmukhi}\p{Kannada}\p{Malayalam}\p{Tamil}\p{Telugu}]"
    r"|[\x{0180}-\x{019F}\x{01A2}-\x{01AE}\x{01B1}-\x{01CC}\x{0220}-\x{0258}\x{025A}-\x{02AF}\x{1D00}-\x{1DBF}\x{2100}-\x{214F}\x{2460}-\x{24FF}\x{2C60}-\x{2C7F}\x{A720}-\x{A7FF}]"
    r"|[\x{AB30}-\x{AB6F}\x{1F100}-\x{1F1FF}]"
    # Marks of one script on letters of another, and drawn letters.
    rf"|[\p{{Latin}}\p{{Cyrillic}}\p{{Greek}}][\x{{0900}}-\x{{109F}}\x{{1780}}-\x{{17FF}}]"
    rf"|[{DRAWN}]{{{DRAWN_LENGTH}}}"
    r"|(?:^|[^\pL\pN])\p{Han}[^\pL\pN]{1,3}\p{Han}(?:$|[^\pL\pN])"
)


def _may_be_disguised(text: str) -> bool:
    """A quick check that rules out most texts."""
    if _STRETCHED.search(text.encode(errors="replace")) is not None:
        return True
    if text.isascii() and not _may_be_disguised_in_ascii(text):
        return False
    if _LEET.search(text) or _APART.search(text) or _TALL.search(text):
        return True
    return not text.isascii() and _UNUSUAL.search(text.encode(errors="replace")) is not None


_ALPHABETS: Final = (
    range(0x61, 0x7B),
    range(0x430, 0x460),
    range(0x627, 0x640),
    range(0x641, 0x64B),
    range(0x671, 0x6D4),
)
"""Small letters of Latin, Cyrillic, and Arabic with Persian."""
_STRETCHED: Final = re2.compile("(?i)" + "|".join(f"{chr(one)}{{3}}" for alphabet in _ALPHABETS for one in alphabet))
_RUN: Final = re.compile(r"(.)\1{2,}")
"""A letter three times or more in a row, which no word is written with."""

_ASCII_KINDS: Final = bytes(
    ord("a" if chr(code).isalpha() else "1" if chr(code).isdigit() else "$" if chr(code) in "@!|$" else " ")
    for code in range(128)
) + bytes(128)


def _may_be_disguised_in_ascii(text: str) -> bool:
    """The same in a tenth of the time: a digit behind or before a letter, a sign, a single letter, or an odd `I`."""
    kinds = b" %b " % text.encode().translate(_ASCII_KINDS)
    if b"a1" in kinds or b" a " in kinds or b"$" in kinds or b" aa aa " in kinds or b" 1aaaa" in kinds:
        return True
    return _TALL.search(text) is not None


def _words(text: str) -> Iterator[Word]:
    faces = [face(one) for one in text]
    kinds = "".join([one.kind for one in faces])
    for found in _WORD.finditer(kinds):
        start, end = _without_signs(text, kinds, *found.span())
        own = frozenset(kinds[start:end])
        if own - JOINERS <= {SIGN}:
            continue
        looks_like = "".join([one.looks for one in faces[start:end]])
        is_number = own - JOINERS <= _STAND_INS
        is_leet = not is_number and not _STAND_INS.isdisjoint(own) and _is_leet(faces[start:end])
        swapped = _TALL.sub(lambda found: "l" if found[0] == "I" else "i", text[start:end])
        if LATIN in own and swapped != text[start:end]:
            looks_like, is_leet = "".join([face(one).looks for one in swapped]), True
        yield Word(start, end, looks_like if is_number else looks_like.translate(DIGITS), own, is_leet)


def _without_signs(text: str, kinds: str, start: int, end: int) -> tuple[int, int]:
    """Where a word starts and ends without the signs around it, and without an amount's currency."""
    while start < end and (
        (kinds[start] == SIGN and text[start] in "@!|")
        or (text[start] in CURRENCIES and DIGIT in kinds[start + 1 : end][:1])
    ):
        start += 1
    while start < end and (
        (kinds[end - 1] in "SNB" and text[end - 1] != "$")
        or (text[end - 1] in CURRENCIES and DIGIT in kinds[start : end - 1][-1:])
    ):
        end -= 1
    return start, end


def _is_leet(faces: Sequence[Face]) -> bool:
    """Whether digits or signs stand for letters: inside a word, one at its start, or a 0 or a `$` at its end."""
    seen = [one for one in faces if one.looks]
    stands_in = [one.kind in _STAND_INS for one in seen]
    letters = stands_in.count(False)
    if sum(stands_in) > letters or letters < 2 or any(one.looks == "2" for one in seen):
        return False
    first, last = stands_in.index(False), len(seen) - 1 - stands_in[::-1].index(False)
    begins = first > 0 and (seen[0].kind == SIGN or (first == 1 and letters > _ROW_LENGTH and _looks_same(seen)))
    ends = last < len(seen) - 1 and (seen[-1].kind == SIGN or (last == len(seen) - 2 and seen[-1].looks == "0"))
    return any(stands_in[first:last]) or begins or (ends and letters > _ROW_LENGTH) or (ends and begins)


def _looks_same(seen: Sequence[Face]) -> bool:
    """Whether a digit in front really looks like a letter, so that `5lots` isn't slots: 0, 1, and in Cyrillic 3."""
    return seen[0].looks in ("03" if seen[1].kind == CYRILLIC else "01")


def _is_disguised(word: Word) -> bool:
    kinds = word.kinds
    if FLAG in kinds:
        return len(word.looks) > 2  # two make a flag
    scripts = len(kinds & _SCRIPTS)
    has_odd_part = BLANK in kinds or (MARK in kinds and not kinds.isdisjoint({LATIN, CYRILLIC, GREEK}))
    return ODD in kinds or word.is_leet or scripts > 1 or (scripts > 0 and has_odd_part)


def _foreign(text: str, words: Sequence[Word]) -> set[int]:
    """The indexes of words written in Cyrillic or Greek letters only for their looks."""
    latin = sum(LATIN in word.kinds and word.kinds <= _PURE[LATIN] for word in words)
    foreign: set[int] = set()
    for script in (CYRILLIC, GREEK):
        own = {
            number: frozenset(text[word.start : word.end].lower())
            for number, word in enumerate(words)
            if script in word.kinds and word.kinds <= _PURE[script]
        }
        if own:
            foreign |= _foreign_of(own, PROOF[script], latin)
    return foreign


def _foreign_of(own: dict[int, frozenset[str]], proof: frozenset[str], latin: int) -> set[int]:
    strange = _beyond_alphabet(own)
    if any(letters & proof for letters in own.values()):
        return strange
    if latin > len(own):
        return set(own)
    return strange | {number for number, letters in own.items() if not letters.isdisjoint(RARE)}


def _beyond_alphabet(own: dict[int, frozenset[str]]) -> set[int]:
    """The words that don't fit the alphabet that most of the text's words fit."""
    letters = {number: one & CYRILLIC_LETTERS for number, one in own.items()}
    fits: list[set[int]] = [
        {number for number, one in letters.items() if one <= alphabet} for alphabet in CYRILLIC_ALPHABETS
    ]
    most = max(fits, key=len)
    return own.keys() - most


def _rows(text: str, words: Sequence[Word]) -> Iterator[tuple[Sequence[Word], bool]]:
    """Rows of spaced-out letters (`c a s i n o`, `c.a.s.i.n.o`, `ca.si.no`), and whether they are single letters."""
    for chain in _chains(text, words, 1):
        row = [word for word in chain if not _is_cut_off(text, word, chain)]
        is_whole = all(WHOLE in word.kinds for word in row)
        if len(row) >= (2 if is_whole else _ROW_LENGTH) and _has_more_letters(row):
            yield row, True
    for word in words:
        if SIGN in word.kinds and _BETWEEN_SIGNS.fullmatch(text, word.start, word.end):
            yield [word._replace(looks=face(one).looks) for one in text[word.start : word.end : 2]], True
    for chunks in _chains(text, words, 2):
        row = list(chunks)
        letters = sum(len(word.looks) for word in row)
        is_long = len(row) >= _ROW_LENGTH and letters >= _CHUNKS_LENGTH
        if is_long and len(row) < letters and not _is_space(text, row) and _has_more_letters(row):
            yield row, False


def _stretched(words: Sequence[Word]) -> Iterator[tuple[Sequence[Word], bool]]:
    """Words with stretched letters (`caaasino`, `slooots`), with each of those once, and twice."""
    for word in words:
        for times in (1, 2) if _RUN.search(word.looks) else ():
            looks_like = _RUN.sub(lambda run, times=times: run[1] * times, word.looks)  # type: ignore[misc]
            if len(looks_like) >= _ROW_LENGTH and len(set(looks_like)) > 1:
                yield [word._replace(looks=looks_like)], False


def _is_cut_off(text: str, word: Word, chain: Sequence[Word]) -> bool:
    """Whether it's only an ending or a beginning, at an end of the chain, as in `it's` and `o'clock`."""
    before, after = text[max(0, word.start - 2) : word.start], text[word.end : word.end + 2]
    is_ending = word is chain[0] and before[-1:] in _APOSTROPHES and before[:1].isalnum()
    return is_ending or (word is chain[-1] and after[:1] in _APOSTROPHES and after[1:].isalnum())


def _chains(text: str, words: Sequence[Word], longest: int) -> Iterator[Sequence[Word]]:
    """Two or more neighbouring words of up to `longest` letters, with the same kind of narrow gap between them."""
    chain: list[Word] = []
    for word in words:
        is_short = len(word.looks) <= longest
        if chain and not (is_short and _goes_on(text, chain, word)):
            if len(chain) > 1:
                yield chain
            chain = []
        if is_short:
            chain.append(word)
    if len(chain) > 1:
        yield chain


def _goes_on(text: str, chain: list[Word], word: Word) -> bool:
    begin, end = chain[-1].end, word.start
    if not 0 < end - begin <= _GAP_LENGTH:
        return False
    return len(chain) == 1 or text[begin:end].isspace() is _is_space(text, chain)


def _is_space(text: str, row: Sequence[Word]) -> bool:
    return text[row[0].end : row[1].start].isspace()


def _has_more_letters(row: Sequence[Word]) -> bool:
    return 2 * sum(word.kinds <= {DIGIT} for word in row) < len(row)


def _reading(
    text: str, words: Sequence[Word], disguised: Sequence[bool], rows: Iterable[tuple[Sequence[Word], bool]]
) -> Reading:
    pairs = zip(words, disguised, strict=True)
    shown, _ = _join(
        text, words, [word.looks if one else normalise(text[word.start : word.end]) for word, one in pairs]
    )
    key, spans = _join(text, words, [word.looks for word in words])
    hidden = [span for span, one in zip(spans, disguised, strict=True) if one]
    open_rows, length = [], len(key)
    keys, texts = [key], [shown]
    for row, is_open in rows:
        joined = "".join([word.looks for word in row]).translate(DIGITS)
        span = (length + len(ROW), length + len(ROW) + len(joined))
        length = span[1]
        hidden.append(span)
        open_rows += [span] if is_open else []
        keys.append(joined)
        texts.append(joined)
    return Reading("\n".join(texts), ROW.join(keys).translate(_SAME), hidden, open_rows)


def _join(text: str, words: Sequence[Word], written: Iterable[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text with its words as they're written, and where they are in it."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    length = end = 0
    for word, one in zip(words, written, strict=True):
        gap = _plain_gap(text[end : word.start])
        parts += [gap, one]
        spans.append((length + len(gap), length + len(gap) + len(one)))
        length, end = spans[-1][1], word.end
    parts.append(_plain_gap(text[end:]))
    return "".join(parts), spans


def _plain_gap(gap: str) -> str:
    if not gap or gap == " ":
        return gap
    inner = normalise(gap)
    if not inner:
        return " " if any(map(str.isspace, gap)) else ""
    return f"{' ' if gap[0].isspace() else ''}{inner}{' ' if gap[-1].isspace() else ''}"
