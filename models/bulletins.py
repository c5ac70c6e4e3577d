"""Bulletins: reports that a group gets by itself, once a week or once a day."""

from enum import StrEnum
from typing import Final

from beanie import Document

from models.base import Moment


class BulletinKind(StrEnum):
    """Which report."""

    WEEKLY = "weekly"
    """The figures of a week, on Monday."""
    DAILY = "daily"
    """What moderation did the day before."""
    WATCH = "watch"
    """What rules in watch mode would have done: once, a day after they began."""

    @property
    def days(self) -> int:
        """How many days it tells about."""
        return 7 if self is BulletinKind.WEEKLY else 1


REGULAR: Final = {BulletinKind.WEEKLY: "weekly_report", BulletinKind.DAILY: "daily_digest"}
"""Those that come again and again, each with the setting that turns it on. Any other comes once."""


class Bulletin(Document):
    """The document: collection `bulletins`. One for each report that a group wants."""

    group_id: int
    kind: BulletinKind
    at: Moment
    """When the next report is planned for. It covers the days before that."""
    due_at: Moment | None
    """When a process must look at it: at that time, or when another process's claim expires."""
    crashes: int = 0
    """How many times handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""

    class Settings:
        name = "bulletins"
