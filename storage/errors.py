"""Errors that storage raises instead of the driver's own."""

from typing import Final

from pymongo.errors import ConnectionFailure, OperationFailure

_BROKEN: Final = frozenset({1, 14031})
"""The codes InternalError and OutOfDiskSpace (MongoDB manual, "Error Codes"): perhaps nothing works any more."""


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


def may_be_broken(error: BaseException) -> bool:
    """Whether the server may have lost its disk or its data."""
    return isinstance(error, OperationFailure) and error.code in _BROKEN


def is_outage(error: BaseException) -> bool:
    """Whether a driver's error means that the database is away, or that nothing works there."""
    return isinstance(error, ConnectionFailure) or may_be_broken(error)
