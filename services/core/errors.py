"""The errors that services raise. Each door translates them once: into a chat answer, or into problem+json."""

from gateway.errors import Away, Refused, TelegramError
from storage.errors import BadCursor, Unavailable

__all__ = [
    "Away",
    "BadCursor",
    "Conflict",
    "Forbidden",
    "Invalid",
    "NotFound",
    "OutOfReach",
    "Outdated",
    "Refused",
    "ServiceError",
    "TelegramError",
    "TooMany",
    "Unavailable",
]


class ServiceError(Exception):
    """The base: its text is one sentence for the person who asked, and gives nothing away."""


class NotFound(ServiceError):
    """There is no such thing."""


class Conflict(ServiceError):
    """The thing is there already, or stands in the way."""


class Forbidden(ServiceError):
    """The actor may not do this."""


class OutOfReach(Forbidden):
    """The actor may do this, but not to that target."""


class Invalid(ServiceError):
    """A value makes no sense together with what is kept."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class Outdated(ServiceError):
    """What should be changed is not what the caller has seen."""


class TooMany(ServiceError):
    """The caller asks too often."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"Too many requests: ask again in {retry_after} s")
        self.retry_after = retry_after
        """Seconds."""
