"""Pictures of a group's figures: their subject and time range."""

from enum import StrEnum


class Picture(StrEnum):
    """What a picture shows. Each is named after its command."""

    STATS = "stats"
    GROWTH = "growth"
    ACTIVITY = "activity"
    TOPMODS = "topmods"
    TOP = "top"


class Stretch(StrEnum):
    """The time range."""

    WEEK = "week"
    """The last 7 days, including today."""
    MONTH = "month"
    """The last 30 days, including today."""

    @property
    def days(self) -> int:
        """The number of days."""
        return 7 if self is Stretch.WEEK else 30
