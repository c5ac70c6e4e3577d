"""Values in sentences: durations and times in a language's words, and names that keep their own direction."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from babel import Locale
from babel.dates import format_datetime, format_timedelta
from fluent.runtime.types import FluentInt

from texts.direction import is_right_to_left, isolated
from texts.html import Html, to_html

_Unit = Literal["day", "hour", "minute", "second"]
_UNITS: Final[dict[_Unit, int]] = {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
_COMMAS: Final = {"fa": "،"}
"""The comma of languages that have their own."""
_DIGITS: Final = {"fa": str.maketrans("0123456789%,.", "۰۱۲۳۴۵۶۷۸۹٪٬٫")}  # noqa: RUF001 - its own signs
"""The digits and signs of languages that have their own: Babel writes all numbers in Latin digits."""


@dataclass(frozen=True, slots=True)
class Span:
    """A duration in seconds, more than zero."""

    seconds: int

    def in_words(self, locale: Locale) -> str:
        """In people's words: `1 hour 30 minutes`."""
        left, parts = self.seconds, []
        for unit, size in _UNITS.items():
            count, left = divmod(left, size)
            if count:
                # Not Babel's format_unit: it lacks some languages' durations, and renders `5 duration-day`.
                whole = timedelta(seconds=count * size)
                parts.append(format_timedelta(whole, granularity=unit, threshold=math.inf, locale=locale))
        return in_digits(" ".join(parts), locale)


_ACCUSATIVE: Final = {"минута": "минуту", "секунда": "секунду"}
"""The units whose accusative differs in Russian. After numbers that don't end in one, it never does."""


def accusative(duration: str) -> Html:
    """The function ACCUSATIVE of the catalogue: a duration after a preposition, as in “на 1 минуту”."""
    return Html(" ".join(_ACCUSATIVE.get(word, word) for word in duration.split(" ")))


_READABLE: Final = 10**20
"""Numbers from here on are cut short. Babel fails on those of more than 28 digits, the precision of `decimal`."""


class _Number(FluentInt):
    """A number in the language's digits. Plural forms still see a number."""

    def format(self, locale: Locale) -> str:
        text = super().format(locale) if abs(self) < _READABLE else f"{str(int(self))[:20]}…"
        return in_digits(text, locale)


Value = str | int | datetime | Span
"""A sentence's value: a text (escaped, unless it's HTML), a number, a time in UTC, or a duration."""


def in_words(value: Value, locale: Locale) -> Html | int:
    """A value as rendered in a sentence. A number stays one, because plural forms need it."""
    if isinstance(value, Span):
        return to_html(value.in_words(locale))
    if isinstance(value, datetime):
        return to_html(in_digits(format_datetime(value, f"d MMM y{comma(locale)} HH:mm", locale=locale), locale))
    if isinstance(value, int):
        return _Number(value)
    return isolated(to_html(value), is_rtl=is_right_to_left(locale.language))


def in_digits(text: str, locale: Locale) -> str:
    """A number, time or duration rendered by a library, in the language's digits."""
    return text.translate(_DIGITS.get(locale.language, {}))


def comma(locale: Locale) -> str:
    """The separator between listed things in a language."""
    return _COMMAS.get(locale.language, ",")
