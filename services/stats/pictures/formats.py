"""Numbers, days and hours in a language, with its own digits."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_day_names
from babel.numbers import format_compact_decimal, format_decimal, format_percent

from texts.values import in_digits

_COMPACT_FROM: Final = 100_000
"""Numbers from here on are shortened, so that they can be read at a glance."""


class Formats:
    """Formats figures for a picture, in a language and a time zone."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self._locale = Locale.parse(language.replace("-", "_"))
        self.zone = zone

    @classmethod
    def of(cls, language: str) -> "Formats":
        """The formats of a language, in UTC."""
        return cls(language, ZoneInfo("UTC"))

    @property
    def is_rtl(self) -> bool:
        """Whether the language is read from right to left."""
        return self._locale.text_direction == "rtl"

    def number(self, value: int) -> str:
        """A whole number: `12,345`, or `1.2M`."""
        if value >= _COMPACT_FROM:
            return self._in_digits(format_compact_decimal(value, fraction_digits=1, locale=self._locale))
        return self._in_digits(format_decimal(value, locale=self._locale))

    def share(self, part: int, whole: int) -> str:
        """A part of a whole: `12%`."""
        return self._in_digits(format_percent(part / whole if whole else 0, locale=self._locale))

    def change(self, now: int, before: int) -> str:
        """The change in percent: `▲ 12%`; "" if there's nothing to compare with."""
        if not before:
            return ""
        percent = percent_of_change(now, before)
        if not percent:
            return "="
        share = format_percent(abs(percent) / 100, locale=self._locale)
        return self._in_digits(f"{'▲' if percent > 0 else '▼'} {share}")

    def day(self, moment: datetime) -> str:
        """The local day of a moment: `26 Nov`."""
        return self._in_digits(format_date(self._local(moment), "d MMM", locale=self._locale))

    def weekday_of(self, moment: datetime) -> str:
        """The weekday of a moment, abbreviated."""
        return self.weekday(self._local(moment).weekday())

    def weekday(self, number: int, *, wide: bool = False) -> str:
        """A weekday, 0 for Monday: abbreviated, or `wide` as within a sentence."""
        if wide:
            return str(get_day_names("wide", "format", locale=self._locale)[number])
        return str(get_day_names("abbreviated", "stand-alone", locale=self._locale)[number])

    def hour(self, hour: int) -> str:
        """When an hour begins: `18:00`."""
        return self._in_digits(format_time(time(hour % 24), "HH:mm", locale=self._locale))

    def days(self, since: datetime, until: datetime) -> str:
        """The days from one moment to another."""
        return f"{self.day(since)} – {self.day(until - timedelta(seconds=1))}"  # noqa: RUF001 - a dash between dates

    def _local(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _in_digits(self, text: str) -> str:
        return in_digits(text, self._locale)


def percent_of_change(now: int, before: int) -> int:
    """By how many percent `now` differs from `before`, which isn't 0."""
    return round(100 * (now - before) / before)
