"""Errors that storage raises instead of the driver's own."""

from pymongo.errors import ConnectionFailure


class StorageError(Exception):
    """The base of all below."""


class Duplicate(StorageError):
    """A unique key is taken."""


class Unavailable(StorageError):
    """The database is down: nothing was done, or the driver doesn't know. Try again later."""

    RETRY_AFTER = 2
    """Seconds after which asking again makes sense: the database is looked for twice a second."""


class BadCursor(StorageError):
    """A cursor that no page of this list handed out."""


class StartError(StorageError):
    """A resource could not be opened at start; the message is one line for the operator."""


def is_outage(error: BaseException) -> bool:
    """Whether an error of the driver's means that the database isn't there."""
    return isinstance(error, ConnectionFailure)
