"""Bulletins: scheduled reports to a group, once a week or once a day."""

from enum import StrEnum
from typing import Final

from beanie import Document

from models.base import Moment


class BulletinKind(StrEnum):
    """The kinds of reports."""

    WEEKLY = "weekly"
    """The figures of a week, on Monday."""
    DAILY = "daily"
    """What moderation did the day before."""
    WATCH = "watch"
    """What rules in watch mode would have done: once, a day after watching began."""

    @property
    def days(self) -> int:
        """How many days it covers."""
        return 7 if self is BulletinKind.WEEKLY else 1


REGULAR: Final = {BulletinKind.WEEKLY: "weekly_report", BulletinKind.DAILY: "daily_digest"}
"""The repeated reports, each with the setting that turns it on. The others are sent once."""


class Bulletin(Document):
    """The document: collection `bulletins`. One for each report that a group has turned on."""

    group_id: int
    kind: BulletinKind
    at: Moment
    """When the next report is scheduled. It covers the days before that."""
    due_at: Moment | None
    """When a process must handle it: at that time, or when another process's claim expires."""
    crashes: int = 0
    """How many times handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""

    class Settings:
        name = "bulletins"
