"""A rate limit: how much a caller may do in a minute."""

from typing import NamedTuple


class Spent(NamedTuple):
    """The state of a limit after one more use."""

    is_allowed: bool
    limit: int
    """Uses per window."""
    remaining: int
    """Uses left in this window, as far as this process knows."""
    reset: int
    """Seconds until the next window begins."""


class Limits(NamedTuple):
    """Rate limits for callers, per minute."""

    requests: int = 1200
    """Requests per caller."""
    failures: int = 60
    """Refused tokens per address."""
    codes: int = 30
    """Per address, codes for signing in through the bot, and waits for an answer, each up to 25 s long."""
