"""Errors that storage raises instead of the driver's own."""

from pymongo.errors import ConnectionFailure


class StorageError(Exception):
    """The base class of all storage errors."""


class Duplicate(StorageError):
    """A unique key exists already."""


class Unavailable(StorageError):
    """The database is down: nothing was done, or the driver can't tell. Try again later."""

    RETRY_AFTER = 2
    """Seconds after which a retry makes sense: we look for the database twice a second."""


class BadCursor(StorageError):
    """A cursor that no page of this list returned."""


class StartError(StorageError):
    """A resource couldn't be opened at start. The message is one line for the operator."""


def is_outage(error: BaseException) -> bool:
    """Whether a driver's error means that the database is away."""
    return isinstance(error, ConnectionFailure)
