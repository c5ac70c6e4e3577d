"""The errors that services raise. Each interface translates them once: into a chat answer, or into problem+json."""

from gateway.errors import Away, Problem, Refused, TelegramError
from storage.errors import BadCursor, Unavailable
from texts import Key, Sentence, Span, Unsaid, Value

__all__ = [
    "Away",
    "BadCursor",
    "Conflict",
    "Forbidden",
    "Invalid",
    "NotFound",
    "OutOfReach",
    "Outdated",
    "Problem",
    "Refused",
    "ServiceError",
    "TelegramError",
    "TooMany",
    "Unavailable",
]


class ServiceError(Exception):
    """The base: one sentence for the person who asked. It never reveals a secret."""

    def __init__(self, said: Key | str, *, code: str | None = None, **values: Value | Unsaid) -> None:
        self.sentence = Sentence(said, values) if isinstance(said, Key) else None
        self._code = code
        super().__init__(str(self.sentence or said))

    @property
    def code(self) -> str | None:
        """The code for programs: its own, or its key in the catalogue without `error-`."""
        if self._code is not None:
            return self._code
        return self.sentence.key.removeprefix("error-") if self.sentence is not None else None


class NotFound(ServiceError):
    """It doesn't exist."""


class Conflict(ServiceError):
    """It exists already, or something else is in the way."""


class Forbidden(ServiceError):
    """The actor may not do this."""


class OutOfReach(Forbidden):
    """The actor may do this, but not to that target."""


class Invalid(ServiceError):
    """A value contradicts what is stored."""

    def __init__(self, field: str, said: Key | str, *, code: str | None = None, **values: Value | Unsaid) -> None:
        super().__init__(said, code=code, **values)
        self.field = field


class Outdated(ServiceError):
    """It changed since the caller read it."""


class TooMany(ServiceError):
    """The caller sends too many requests."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(Key.ERROR_RATE_LIMITED, span=Span(max(1, retry_after)))
        self.retry_after = retry_after
        """Seconds until the next request is allowed."""
