"""The errors that services raise. Each door translates them once: into a chat answer, or into problem+json."""

from storage.errors import BadCursor, Unavailable

__all__ = ["BadCursor", "Conflict", "Forbidden", "Invalid", "NotFound", "OutOfReach", "ServiceError", "Unavailable"]


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
