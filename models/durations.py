"""Times as people type them: `30m`, `1h30`, `2 hours`, `1,5 h`, `for 3 days`, `٣ч`. One grammar for all commands.

Text that starts like a time and can't be parsed is an error, never "no time": a typo must not mute somebody forever.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple

from models.time_words import (
    FOREVER,
    HALF_MORE,
    LANGUAGES,
    MOMENTS,
    NOT_COUNTED,
    NOW,
    OTHER_MEANINGS,
    PAST,
    SIZES,
    UNTIL,
    VAGUE,
    WHOLE,
    Language,
)

LONGEST: Final = 10 * 366 * 86_400
"""Seconds: ten years."""

_FRACTIONS: Final = {"½": ".5", "¼": ".25", "¾": ".75"}
"""As in `1½ h` and `½ h`."""
_LETTERS: Final = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_UNITS: Final = {
    name: size
    for language in LANGUAGES
    for size, names in zip(SIZES, language.units, strict=True)
    for name in names.split()
}
_COUNTS: Final = {word: count for one in LANGUAGES for count, words in one.counts.items() for word in words.split()}
_COUNT: Final = re.compile("|".join(map(re.escape, sorted(_COUNTS, key=len, reverse=True))))
_NEXT: Final = {604_800: "d", 86_400: "h", 3_600: "m", 60: "s"}
"""The unit of a number that directly follows a unit: `1h30` is 1 h 30 min."""
UNSEEN: Final = frozenset(
    map(
        chr,
        [
            *(0xAD, 0x61C, 0xFEFF),
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2060, 0x206A),
            *range(0xFE00, 0xFE10),
        ],
    )
)
"""Characters without a width, which phones and copying insert."""


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words or phrases."""
    typed = [re.escape(word).replace("\\ ", r"\s+") for word in sorted(words, key=len, reverse=True)]
    return f"(?:{'|'.join(typed)})(?![^\\W\\d_])"


def _in_words() -> str:
    """`an hour`, `half a day`: both words must be of one language. `a second account` isn't a time, nor is `a d`."""
    pairs = []
    for one in LANGUAGES:
        counts = [word for words in one.counts.values() for word in words.split()]
        names = [name for names in one.units for name in names.split() if len(name) > 1 or not one.is_spaced]
        names = [name for name in names if name not in _ORDINALS]
        if counts and one.is_spaced:
            pairs.append(_counted(one, counts, names))
        elif counts:
            pairs.append(rf"(?:[{''.join(counts)}]\s*){{1,3}}{_any_of(names)}")
    return "|".join(pairs)


def _counted(language: Language, counts: list[str], names: list[str]) -> str:
    """Words for a number, and its unit."""
    gaps = [r"\s+of\s+", rf"\s+{_any_of(language.between.split())}\s+" if language.between else "", r"[\s-]+"]
    number = rf"(?:{_any_of(counts)}(?:{'|'.join(filter(None, gaps))})){{1,3}}(?:{_HALF_MORE}\s+)?"
    if language.is_joined:
        joined = "|".join(map(re.escape, sorted(counts, key=len, reverse=True)))
        number = rf"(?:{number}|(?:{joined}))"
    return rf"{number}{_any_of(names)}"


_ORDINALS: Final = frozenset(["second", "sec", "seconde", "segundo", "secondo"])
"""Words that are both units and ordinals, as in `un segundo aviso`."""
_UNIT: Final = _any_of(_UNITS)
_DISTINCT: Final = frozenset(name for name in _UNITS if len(name) > 2) - OTHER_MEANINGS
"""Units that are unlikely to start anything else."""
_ALONE: Final = {phrase: seconds for one in LANGUAGES for phrase, seconds in one.times.items()}
_HALF_MORE: Final = _any_of(HALF_MORE)
_IN_WORDS: Final = _in_words()
_NUMBER: Final = (
    rf"(?P<number>[0-9]{{1,18}}(?:[.,\u066b][0-9]{{1,2}})?)(?P<half>\s+{_HALF_MORE})?(?P<gap>\s*)(?P<unit>{_UNIT})"
)
_WORDS: Final = rf"(?P<words>{_IN_WORDS})|(?P<alone>{_any_of(_ALONE)})"
_PART: Final = re.compile(rf"{_NUMBER}|{_WORDS}")
_BETWEEN_WORD: Final = rf"(?:[,&+]|{_any_of(word for one in LANGUAGES for word in one.between.split())})"
_BEFORE: Final = _any_of(word for one in LANGUAGES for word in one.before.split())
_BEFORE_ALL: Final = rf"(?:(?:{_BEFORE}\s+){{0,2}}(?:(?:the\s+)?next\s+)?(?:(?:time|duration|t)\s*[:=]\s*)?)"
_ENDS: Final = r"(?=\s|$|[.,;:!?)\u2026]+(?:\s|$)|[-\u2013\u2014]\s)"


def _unnamed(pattern: str) -> str:
    """The pattern without named groups."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


_TIME: Final = re.compile(
    rf"{_BEFORE_ALL}[+~≈]?\s*"
    rf"(?P<parts>(?:{_unnamed(_NUMBER)}|{_unnamed(_WORDS)})"
    rf"(?:\s*+{_BETWEEN_WORD}?+\s*+{_unnamed(_NUMBER)}|\s*+{_BETWEEN_WORD}\s*+(?:{_unnamed(_WORDS)}))*)"
    rf"(?:(?P<tail>[0-9]{{1,2}})|(?P<more>\s+{_HALF_MORE}))?{_ENDS}"
)
_FOREVER: Final = re.compile(_any_of(FOREVER) + _ENDS)
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_AROUND: Final = "`/+~≈([{<>=≤≥\"'«“”„\u2018\u2019*_:;)]}"
_LIKE_A_TIME: Final = re.compile(
    rf"{_BEFORE_ALL}(?:(?:{_any_of(UNTIL)}|at)\s+)?(?P<sign>[{_DASHES}]?)[{_DASHES}{re.escape(_AROUND)}.,]*[0-9]"
    rf"|(?:pt?|x|\u00d7)[0-9]|{_UNIT}[0-9]+{_ENDS}|{_UNIT}\s*$|{_BEFORE_ALL}{_any_of(_DISTINCT)}"
    rf"|{_any_of(UNTIL)}\s+\S|{_any_of(MOMENTS)}|(?:{_any_of(NOW)}|{_any_of(WHOLE)}\s+{_any_of(_DISTINCT)})[.!]*\s*$|{_BEFORE_ALL}(?:{_unnamed(_WORDS)})"
    rf"|{_BEFORE_ALL}(?:an?|one|un|una|uma?)\s+{_any_of(_ORDINALS)}[.!]*\s*$"
    rf"|{_BEFORE_ALL}(?:\w+\s+)??{_any_of(VAGUE)}\s+(?:of\s+)?{_any_of(_DISTINCT)}"
    rf"|[一二两兩三四五六七八九十半几幾]+(?:分钟|分鐘|小时|小時|个小时|個小時|天|周|週|个月|個月|年)"
)
_HOURS_APART: Final = re.compile(r".*[0-9]\s+(?:h|hr|ч)", re.DOTALL)
_MINUTES: Final = re.compile(rf"\s+([0-5][0-9]){_ENDS}")
_ONE_MORE: Final = re.compile(rf"[\s,]*(?:[-\u2212+]?[0-9]+|{_unnamed(_WORDS)}{_ENDS})")
_APART: Final = re.compile(r"\s*(?:[.,;:!?)\u2026]+(?=\s|$)|[-\u2013\u2014](?=\s|$))?\s*")


class ReadTime(NamedTuple):
    """A time at the start of a text."""

    seconds: int | None
    """None: forever, typed as a word."""
    rest: str
    """What follows it."""


class UnclearKind(StrEnum):
    """Why a text isn't a valid time."""

    UNCLEAR = "I don't understand “{typed}” as a time."
    TOO_SHORT = "A time must be at least a second."
    TOO_LONG = "A time can be ten years at most."
    NEGATIVE = "A time can't be negative."


class UnclearTime(ValueError):
    """A text starts like a time, but isn't a valid one. The message says why, for programs."""

    def __init__(self, kind: UnclearKind, typed: str = "", guess: str = "") -> None:
        super().__init__(kind.format(typed=typed))
        self.kind = kind
        self.typed = typed
        """What was typed, shortened."""
        self.guess = guess
        """What may have been meant, in a valid form."""


def parse_duration(text: str) -> int | None:
    """The number of seconds that `text` means (1 to `LONGEST`), or None if it isn't a time."""
    try:
        read = read_time(text)
    except UnclearTime:
        return None
    return None if read is None or read.rest else read.seconds


def is_forever(text: str) -> bool:
    """Whether `text` means without end."""
    try:
        return read_time(text) == ReadTime(None, "")
    except UnclearTime:
        return False


def read_time(text: str) -> ReadTime | None:
    """The time at the start of `text`; None if it doesn't start like one. Raises UnclearTime."""
    text = unicodedata.normalize("NFC", text).lstrip()
    folded, origins = _fold(text)
    blank = len(folded) - len(folded.lstrip())
    if blank:  # after invisible characters
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
    seconds, end = _seconds(match), match.end()
    minutes = _minutes_apart(folded, match)
    if minutes:
        seconds, end = seconds + 60 * int(minutes[1]), minutes.end()
    if _ONE_MORE.match(folded, end):
        raise _unclear(text, folded)
    if seconds < 1:
        raise UnclearTime(UnclearKind.TOO_SHORT)
    if seconds > LONGEST:
        raise UnclearTime(UnclearKind.TOO_LONG)
    return ReadTime(seconds, _reason(text, origins[end]))


def holds_time(text: str) -> bool:
    """Whether there's a time, or almost one, after the first word or two: `spam twenty minutes please`."""
    words = [word.strip(f"{_DASHES}{_AROUND}.,!?") for word in fold(text).split()[:5]]
    for place in range(1, min(4, len(words))):
        before = words[place - 1]
        if NOT_COUNTED.intersection(words[max(0, place - 2) : place]) or PAST.intersection(
            words[place + 1 : place + 2]
        ):
            continue
        if words[place] not in _DISTINCT:
            if place == 1 and parse_duration(words[place]) is not None:
                return True
        elif place == 1 or before.isdecimal() or before in VAGUE or _COUNTS.get(re.split("-", before)[-1], 1) != 1:
            return True
    return False


def is_told_apart(word: str) -> bool:
    """Whether a unit after `word` isn't a duration, as in `every hour`."""
    return fold(word) in NOT_COUNTED


def fold(text: str) -> str:
    """`text` in lower case, with ASCII digits, without wide letters and invisible characters."""
    return _fold(unicodedata.normalize("NFC", text))[0]


def format_duration(seconds: int) -> str:
    """`seconds` (0 or more) as people type it: the inverse of `parse_duration`."""
    parts = []
    for unit, size in _LETTERS.items():
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"


def _fold(text: str) -> tuple[str, list[int]]:
    """The folded text, and the position in `text` of each of its characters (and of its end)."""
    folded: list[str] = []
    origins: list[int] = []
    for place, one in enumerate(text):
        if one.isascii():
            plain = one.lower()
        elif one.isdecimal():
            plain = str(unicodedata.decimal(one))
        elif one in _FRACTIONS:
            plain = _FRACTIONS[one] if folded and folded[-1].isdecimal() else f"0{_FRACTIONS[one]}"
        else:
            plain = "" if one in UNSEEN else unicodedata.normalize("NFKC", one).lower()
        folded.append(plain)
        origins += [place] * len(plain)
    return "".join(folded), [*origins, len(text)]


def _seconds(match: re.Match[str]) -> int:
    """The seconds that a match means, rounded. Raises UnclearTime."""
    total, size = Fraction(0), Fraction(0)
    for part in _PART.finditer(match["parts"]):
        if part["alone"]:
            count, size = Fraction(1), Fraction(_ALONE[" ".join(part["alone"].split())])
        elif part["words"]:
            count, size = _in_numbers(part["words"])
        else:
            size = Fraction(_UNITS[part["unit"]])
            count = Fraction(re.sub(r"[,\u066b]", ".", part["number"])) + Fraction(1 if part["half"] else 0, 2)
        total += count * size
    if match["more"]:
        total += size / 2
    if match["tail"] and int(size) in _NEXT:
        total += int(match["tail"]) * _LETTERS[_NEXT[int(size)]]
    return int(total + Fraction(1, 2))


def _in_numbers(words: str) -> tuple[Fraction, Fraction]:
    """The number and the unit's seconds of `twenty-five minutes`. Raises UnclearTime for `two three hours`."""
    unit = next(name for name in sorted(_UNITS, key=len, reverse=True) if words.endswith(name))
    said, halves = re.subn(_HALF_MORE, " ", words[: -len(unit)])
    counts = [Fraction(_COUNTS[one]) for one in _COUNT.findall(said)]
    if len(counts) > 1 and said.split()[0] in ("a", "an", "un", "une", "una", "uma", "eine", "einen"):
        counts = counts[1:]  # `a couple of`, `une demi-heure`
    count, *more = counts
    for one in more:
        if count == Fraction(1, 2) and one == 1:  # `half an`
            continue
        if count < 20 or count % 10 or not 1 <= one <= 9:
            raise UnclearTime(UnclearKind.UNCLEAR, words)
        count += one
    return count + Fraction(halves, 2), Fraction(_UNITS[unit])


def _minutes_apart(folded: str, match: re.Match[str]) -> re.Match[str] | None:
    """The minutes in `2 h 30 spam`. In `1h 30 links` the number may count the links; in `1h 30` it can't."""
    minutes = _MINUTES.match(folded, match.end())
    if minutes is None or not match["parts"].rstrip().endswith(("h", "hr", "ч")) or match["tail"] or match["more"]:
        return None
    is_all = not folded[minutes.end() :].strip()
    return minutes if is_all or _HOURS_APART.fullmatch(match["parts"]) else None


def _unclear(text: str, folded: str, *, is_negative: bool = False) -> UnclearTime:
    """The error for a text that starts like a time, with a guess if there's one good one."""
    if is_negative:
        return UnclearTime(UnclearKind.NEGATIVE, guess=_guess(folded))
    shown = " ".join(text.split()[:2])[:40]
    return UnclearTime(UnclearKind.UNCLEAR, shown, _guess(folded))


def _guess(folded: str) -> str:
    first, *more = folded.split()
    first = first.strip(f"{_DASHES}{_AROUND}")
    typed = [f"{first}{more[0]}"] if len(more) == 1 else []
    if not more or not more[0][0].isdecimal():
        typed += [first, first.lstrip("x\u00d7"), re.sub(r"([0-9]+):([0-9]{2})h?", r"\1h\2", first)]
    if not more:  # a word after a number may be its unit, or something counted
        typed.append(f"{first}m")
    for one in typed:
        match = _TIME.fullmatch(one)
        if match and 0 < _seconds(match) <= LONGEST:
            return format_duration(_seconds(match))
    return ""


def _reason(text: str, start: int) -> str:
    """What follows a time, without separators."""
    apart = _APART.match(text, start)
    return text[apart.end() if apart else start :].strip()
