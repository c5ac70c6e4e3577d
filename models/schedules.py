"""A time of every day, in the time of a place: `22:00-07:00 Europe/Berlin`."""

import re
from collections.abc import Mapping
from datetime import datetime, time
from functools import lru_cache
from typing import Annotated, Final, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from models.base import Schema

_TYPED: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})\s*[-–—]\s*([0-9]{1,2}):([0-9]{2})(?:\s+([A-Za-z0-9_+/-]{1,64}))?")  # noqa: RUF001


@lru_cache(1)
def _zones() -> Mapping[str, str]:
    """The names of the IANA time zone database, by the same in small letters."""
    return {name.lower(): name for name in available_timezones()}


def _check_zone(name: str) -> str:
    known = _zones().get(name.lower())
    if known is None:
        raise ValueError("must be a time zone such as Europe/Berlin or UTC")
    return known


ClockTime = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", max_length=5)]
Zone = Annotated[str, StringConstraints(max_length=64), AfterValidator(_check_zone), Field(examples=["Europe/Berlin"])]


class Schedule(Schema):
    """From `start` until before `end`, every day; one that ends before it starts runs over midnight."""

    start: Annotated[ClockTime, Field(examples=["22:00"])]
    end: Annotated[ClockTime, Field(examples=["07:00"])]
    zone: Zone = "UTC"
    """A name of the IANA time zone database."""

    @model_validator(mode="after")
    def _lasts(self) -> Self:
        if self.start == self.end:
            raise ValueError("start and end must differ")
        return self

    def includes(self, moment: datetime) -> bool:
        """Whether a time (aware) falls into it."""
        now = moment.astimezone(ZoneInfo(self.zone)).time()
        start, end = time.fromisoformat(self.start), time.fromisoformat(self.end)
        return start <= now < end if start < end else now >= start or now < end

    def __str__(self) -> str:
        return f"{self.start}-{self.end} {self.zone}"


def parse_schedule(text: str) -> dict[str, str] | None:
    """What people type, as the fields of a Schedule, which are still to be checked; None if it is not of that form."""
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        return None
    fields = {"start": f"{match[1]:0>2}:{match[2]}", "end": f"{match[3]:0>2}:{match[4]}"}
    return fields | ({"zone": match[5]} if match[5] else {})
