"""Times as people type them: `30m`, `1h30`, `2 hours`, `1,5 h`, `for 3 days`, `٣ч`. One grammar for every command.

What begins like a time and isn't understood is an error, never "no time": a mute for ever is nobody's slip of the pen.
"""

import re
import unicodedata
from collections.abc import Iterable
from fractions import Fraction
from typing import Final, NamedTuple

from models.time_words import FOREVER, LANGUAGES, SIZES, UNTIL

LONGEST: Final = 10 * 366 * 86_400
"""Seconds: ten years."""

_LETTERS: Final = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_UNITS: Final = {
    name: size
    for language in LANGUAGES
    for size, names in zip(SIZES, language.units, strict=True)
    for name in names.split()
}
_COUNTS: Final = {word: count for one in LANGUAGES for count, words in one.counts.items() for word in words.split()}
_NEXT: Final = {604_800: "d", 86_400: "h", 3_600: "m", 60: "s"}
"""What a number without a unit counts right behind a unit: `1h30` is 1 h 30 min."""
_UNSEEN: Final = frozenset(
    map(chr, [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF])
)
"""Characters without width, which phones and copying put in."""


def _any_of(words: Iterable[str]) -> str:
    """A pattern of whole words."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?![^\\W\\d_])"


def _in_words() -> str:
    """`an hour`, `half a day`: both words of one language. `a second account` is no time, nor is `a d`."""
    pairs = []
    for one in LANGUAGES:
        names = [name for names in one.units[1:] for name in names.split() if len(name) > 2]
        counts = [word for words in one.counts.values() for word in words.split()]
        if counts:
            pairs.append(rf"(?:{_any_of(counts)}\s+)+{_any_of(names)}")
    return "|".join(pairs)


_UNIT: Final = _any_of(_UNITS)
_PART: Final = rf"([0-9]{{1,18}}(?:[.,\u066b][0-9]{{1,2}})?)\s*({_UNIT})"
_PLAIN_PART: Final = _PART.replace("(", "(?:", 1).replace(f"({_UNIT})", _UNIT)
_BETWEEN: Final = rf"\s*+(?:[,&+]|{_any_of(word for one in LANGUAGES for word in one.between.split())})?+\s*+"
_BEFORE: Final = _any_of(word for one in LANGUAGES for word in one.before.split())
_ENDS: Final = r"(?=\s|$|[.,;:!)]+(?:\s|$)|[-\u2013\u2014]\s)"
_TIME: Final = re.compile(
    rf"(?:{_BEFORE}\s+)?[+~≈]?\s*"
    rf"(?:(?P<parts>{_PLAIN_PART}(?:{_BETWEEN}{_PLAIN_PART})*)(?P<tail>[0-9]{{1,2}})?|(?P<words>{_in_words()})){_ENDS}"
)
_FOREVER: Final = re.compile(_any_of(FOREVER) + _ENDS)
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_AROUND: Final = "+~≈([{<>=≤≥\"'«“”„\u2018\u2019*_:;)]}"
_LIKE_A_TIME: Final = re.compile(
    rf"(?:(?:{_BEFORE}|{_any_of(UNTIL)})\s+)?(?P<sign>[{_DASHES}]?)[{_DASHES}{re.escape(_AROUND)}.,]*[0-9]"
    rf"|pt?[0-9]|{_UNIT}[0-9]+{_ENDS}|{_UNIT}\s*$"
)
_ONE_MORE: Final = re.compile(r"[\s,]*[-\u2212+]?[0-9]+")
_APART: Final = re.compile(r"\s*(?:[.,;:!)]+(?=\s|$)|[-\u2013\u2014](?=\s|$))?\s*")


class ReadTime(NamedTuple):
    """A time at the beginning of a text."""

    seconds: int | None
    """None: for ever, said by that word."""
    rest: str
    """What follows it."""


class UnclearTime(ValueError):
    """A text begins like a time that can't be one. The message says why, for people."""

    def __init__(self, problem: str, guess: str = "") -> None:
        super().__init__(problem)
        self.guess = guess
        """What may be meant, in the form that is understood."""


def parse_duration(text: str) -> int | None:
    """The seconds that `text` as a whole means (1 to `LONGEST`), or None if it isn't a time."""
    try:
        read = read_time(text)
    except UnclearTime:
        return None
    return None if read is None or read.rest else read.seconds


def read_time(text: str) -> ReadTime | None:
    """The time that `text` begins with; None if it doesn't begin like one. Raises UnclearTime."""
    text = unicodedata.normalize("NFC", text).lstrip()
    folded, origins = _fold(text)
    blank = len(folded) - len(folded.lstrip())
    if blank:  # behind something unseen
        text = text[origins[blank] :]
        folded, origins = _fold(text)
    endless = _FOREVER.match(folded)
    if endless:
        return ReadTime(None, _reason(text, origins[endless.end()]))
    match = _TIME.match(folded)
    like = _LIKE_A_TIME.match(folded)
    if match is None:
        if like is None:
            return None
        raise _unclear(text, folded, is_negative=bool(like["sign"]))
    more = _ONE_MORE.match(folded, match.end())
    if more:
        raise _unclear(text, folded)
    seconds = _seconds(match)
    if seconds < 1:
        raise UnclearTime("A time must be at least a second.")
    if seconds > LONGEST:
        raise UnclearTime("A time can be ten years at most.")
    return ReadTime(seconds, _reason(text, origins[match.end()]))


def fold(text: str) -> str:
    """`text` in small letters with the digits of any script as 0 to 9, wide letters as plain ones, nothing unseen."""
    return _fold(unicodedata.normalize("NFC", text))[0]


def format_duration(seconds: int) -> str:
    """`seconds` (0 or more) as people type it: the reverse of `parse_duration`."""
    parts = []
    for unit, size in _LETTERS.items():
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"


def _fold(text: str) -> tuple[str, list[int]]:
    """The folded text, and where in `text` each of its characters stands (and its end)."""
    folded: list[str] = []
    origins: list[int] = []
    for place, one in enumerate(text):
        if one.isascii():
            plain = one.lower()
        elif one.isdecimal():
            plain = str(unicodedata.decimal(one))
        else:
            plain = "" if one in _UNSEEN else unicodedata.normalize("NFKC", one).lower()
        folded.append(plain)
        origins += [place] * len(plain)
    return "".join(folded), [*origins, len(text)]


def _seconds(match: re.Match[str]) -> int:
    """What a match means, rounded to seconds."""
    total, size = Fraction(0), 0
    if match["words"]:
        *counts, unit = match["words"].split()
        total = Fraction(_UNITS[unit])
        for count in counts:
            total *= Fraction(_COUNTS[count])
    for number, unit in re.findall(_PART, match["parts"] or ""):
        size = _UNITS[unit]
        total += Fraction(re.sub(r"[,\u066b]", ".", number)) * size
    if match["tail"] and size in _NEXT:
        total += int(match["tail"]) * _LETTERS[_NEXT[size]]
    return int(total + Fraction(1, 2))


def _unclear(text: str, folded: str, *, is_negative: bool = False) -> UnclearTime:
    """What to say of a text that begins like a time, with a guess where there is one good one."""
    if is_negative:
        return UnclearTime("A time can't be negative.", _guess(folded))
    shown = " ".join(text.split()[:2])[:40]
    return UnclearTime(f"I don't understand “{shown}” as a time.", _guess(folded))


def _guess(folded: str) -> str:
    first, *more = folded.split()
    first = first.strip(f"{_DASHES}{_AROUND}")
    typed = [f"{first}{more[0]}"] if len(more) == 1 else []
    if not more or not more[0][0].isdecimal():
        typed += [first, f"{first}m", re.sub(r"([0-9]+):([0-9]{2})h?", r"\1h\2", first)]
    for one in typed:
        match = _TIME.fullmatch(one)
        if match and 0 < _seconds(match) <= LONGEST:
            return format_duration(_seconds(match))
    return ""


def _reason(text: str, start: int) -> str:
    """What follows a time, without what sets it apart."""
    apart = _APART.match(text, start)
    return text[apart.end() if apart else start :].strip()
