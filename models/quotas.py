"""A quota: how much somebody may do in a minute."""

from typing import NamedTuple


class Spent(NamedTuple):
    """How somebody stands after one more use."""

    is_allowed: bool
    limit: int
    """Uses of a window."""
    remaining: int
    """Uses that are left in the window, as far as this process knows."""
    reset: int
    """Seconds until the next window begins."""


class Limits(NamedTuple):
    """What callers may do in a minute."""

    requests: int = 1200
    """Requests of one caller."""
    failures: int = 60
    """Refused tokens of one address."""
    codes: int = 30
    """Codes to sign in with through the bot that one address asks for, and waits for: a wait takes up to 25 s."""
