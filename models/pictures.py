"""Pictures of a group's figures: what they show, and of which time."""

from enum import StrEnum


class Picture(StrEnum):
    """What a picture shows; each is named like its command."""

    STATS = "stats"
    GROWTH = "growth"
    ACTIVITY = "activity"
    TOPMODS = "topmods"
    TOP = "top"


class Stretch(StrEnum):
    """Of which time."""

    WEEK = "week"
    """The last 7 days, today included."""
    MONTH = "month"
    """The last 30 days, today included."""

    @property
    def days(self) -> int:
        """How many days it has."""
        return 7 if self is Stretch.WEEK else 30
