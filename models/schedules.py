"""A daily time range in a time zone: `22:00-07:00 Europe/Berlin`."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import lru_cache
from typing import Annotated, Final, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from models.base import Schema

_TIME: Final = r"([0-9]{1,2})(?:\s*[:.hч]\s*([0-9]{2}))?\s*(am|pm|[ap]\.\s?m\.?|hs?|hrs?|ч|o'?clock)?"
_ZONE: Final = r"(?:[\s,]+(?:in\s+)?([\w +:/−-]{1,64}))?"  # noqa: RUF001
_FROM: Final = r"(?:from|between|со?|от|de|desde|entre|das|از)?(?:\s+(?:las|ساعت))?"  # noqa: RUF001
_TO: Final = r"(?:to|till|until|and|до|по|и|a|hasta|y|às|as|até|e|تا)(?:\s+(?:las|as|às|ساعت))?"
"""What stands before the times in the languages that we speak."""
_TYPED: Final = re.compile(
    rf"{_FROM}\s*{_TIME}\s*(?:[-–—/]|{_TO}|\s)\s*{_TIME}{_ZONE}",  # noqa: RUF001
    re.IGNORECASE,
)
_BY_OFFSET: Final = re.compile(r"Etc/GMT([+-])([0-9]+)")
_OFFSET: Final = re.compile(r"(?:utc|gmt)?([+−-])([0-9]{1,2})(?::?(00|30|45))?", re.IGNORECASE)  # noqa: RUF001
_BETWEEN_HOURS: Final = {
    "+3:30": "asia/tehran",
    "+4:30": "asia/kabul",
    "+5:30": "asia/kolkata",
    "+5:45": "asia/kathmandu",
    "+6:30": "asia/yangon",
    "+9:30": "australia/darwin",
}
"""The zones with offsets that aren't in whole hours all year."""


@lru_cache(1)
def _zones() -> Mapping[str, str]:
    """The names in the IANA time zone database, by their lower-case forms."""
    return {name.lower(): name for name in available_timezones()}


def _check_zone(name: str) -> str:
    known = _zones().get(name.lower()) or _zone_meant(name.lower())
    if known is None:
        raise ValueError("must be a time zone such as Europe/Berlin, UTC or UTC+3")
    return known


def _zone_meant(name: str) -> str | None:
    """The zone for an offset such as `UTC+3`, or for the only place with that name."""
    offset = _OFFSET.fullmatch(name.replace(" ", ""))
    if offset and offset[3] not in (None, "00"):
        return _zones().get(_BETWEEN_HOURS.get(f"{offset[1]}{int(offset[2])}:{offset[3]}", ""))
    if offset:
        # The offsets in the names of these zones are negated (IANA time zone database, "etcetera").
        sign = "-" if offset[1] == "+" else "+"
        return _zones().get(f"etc/gmt{sign}{int(offset[2])}")
    bare = unicodedata.normalize("NFKD", name.strip().replace(" ", "_"))
    place = "".join(one for one in bare if not unicodedata.combining(one))
    if place in _CALLED:
        return _zones().get(_CALLED[place])
    found = {zone for folded, zone in _zones().items() if folded.startswith(_PLACES) and folded.endswith(f"/{place}")}
    return found.pop() if len(found) == 1 else None


_CALLED: Final = {
    **dict.fromkeys(("msk", "мск", "москва", "москве", "по_москве", "по_мск"), "europe/moscow"),
    **dict.fromkeys(("киев", "киеву", "киів", "kiev"), "europe/kyiv"),
    **dict.fromkeys(("минск", "минску"), "europe/minsk"),
    **dict.fromkeys(("تهران", "ایران", "iran"), "asia/tehran"),
    **dict.fromkeys(("brasilia", "brasil", "brazil"), "america/sao_paulo"),
}
"""Zones by what people call them, without accents."""
_PLACES: Final = (
    "africa/",
    "america/",
    "antarctica/",
    "asia/",
    "atlantic/",
    "australia/",
    "europe/",
    "indian/",
    "pacific/",
)
"""The areas of the database whose zones are named after places."""


ClockTime = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", max_length=5)]
Zone = Annotated[str, StringConstraints(max_length=64), AfterValidator(_check_zone), Field(examples=["Europe/Berlin"])]


class Schedule(Schema):
    """From `start` until before `end`, every day. If it ends before it starts, it spans midnight."""

    start: Annotated[ClockTime, Field(examples=["22:00"])]
    """When it begins each day, such as `22:00`."""
    end: Annotated[ClockTime, Field(examples=["07:00"])]
    """When it ends, such as `07:00`. If that's before the start, it spans midnight."""
    zone: Zone = "UTC"
    """The time zone: a name such as `Europe/Berlin`, or an offset such as `UTC+3`."""

    @model_validator(mode="after")
    def _lasts(self) -> Self:
        if self.start == self.end:
            raise ValueError("start and end must differ")
        return self

    def includes(self, moment: datetime) -> bool:
        """Whether an aware time is within it."""
        local = moment.astimezone(ZoneInfo(self.zone))
        has_begun, is_over = _has_come(self.start, local), _has_come(self.end, local)
        return has_begun and not is_over if self.start < self.end else has_begun or not is_over

    @property
    def place(self) -> str:
        """The zone as people write it: `UTC+3`, not `Etc/GMT-3`."""
        offset = _BY_OFFSET.fullmatch(self.zone)
        return f"UTC{'+' if offset[1] == '-' else '-'}{offset[2]}" if offset else self.zone

    def __str__(self) -> str:
        return f"{self.start}-{self.end} {self.place}"


def _has_come(clock: str, local: datetime) -> bool:
    """Whether it was this time of day already. Of an hour that comes twice, the first one counts."""
    at = time.fromisoformat(clock)
    if at <= local.time():
        return True
    first = datetime.combine(local.date(), at, local.tzinfo)
    return bool(local.fold) and first.astimezone(UTC) <= local.astimezone(UTC)


def parse_schedule(text: str) -> dict[str, str] | None:
    """Parse what people type into the fields of a Schedule, not validated yet; None if it has another form."""
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        return None
    start, end = _clock_time(match[1], match[2], match[3]), _clock_time(match[4], match[5], match[6])
    if start is None or end is None:
        return None
    return {"start": start, "end": end} | ({"zone": match[7].strip()} if match[7] else {})


def _clock_time(hour: str, minute: str | None, half: str | None) -> str | None:
    """A 24-hour time; None if it isn't valid."""
    hours = int(hour)
    if half and half[0].lower() in "ap":
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half[0].lower() == "p" else 0)
    return f"{hours % 24 if hours == 24 else hours:02}:{minute or '00'}"
