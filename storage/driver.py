"""MongoDB's driver: how we connect with it, and what its errors mean."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from motor.motor_asyncio import AsyncIOMotorClient
from pymongo.errors import (
    AutoReconnect,
    NotPrimaryError,
    PyMongoError,
    ServerSelectionTimeoutError,
    WaitQueueTimeoutError,
)
from pymongo.monitoring import CommandListener

from storage import POOL_MAX

Client: TypeAlias = "AsyncIOMotorClient[dict[str, Any]]"


TIMEOUT: Final = 5
"""Seconds for each of: choosing a server, connecting, one command, waiting for a pooled connection."""
POOL_MIN: Final = 10


def connect(uri: str, listeners: Sequence[CommandListener] = (), timeout: float = TIMEOUT) -> Client:
    """A client for `uri`, which connects on first use. Raises ValueError for a bad address."""
    try:
        return _client(uri, listeners, int(timeout * 1000))
    except PyMongoError as error:
        raise ValueError(str(error)) from error


def _client(uri: str, listeners: Sequence[CommandListener], milliseconds: int) -> Client:
    return AsyncIOMotorClient(
        uri,
        minPoolSize=POOL_MIN,
        maxPoolSize=POOL_MAX,
        serverSelectionTimeoutMS=milliseconds,
        connectTimeoutMS=milliseconds,
        socketTimeoutMS=milliseconds,
        waitQueueTimeoutMS=milliseconds,
        retryWrites=True,
        w="majority",
        journal=True,  # a crash doesn't lose acknowledged writes
        tz_aware=True,
        event_listeners=list(listeners),
    )


async def end(client: Client) -> None:
    """Close all connections, and return when none is being opened any more.

    The driver fills its pool in a thread that its own `close` doesn't wait for. If the database stops at that moment,
    the thread would log an outage.
    """
    await asyncio.to_thread(_end, client)


def _end(client: Client) -> None:
    client.close()
    client.delegate._kill_cursors_executor.join(TIMEOUT)  # noqa: SLF001 - nothing public waits for it


def is_transient(error: BaseException) -> bool:
    """Whether the same operation may succeed a moment later."""
    if isinstance(error, ServerSelectionTimeoutError | WaitQueueTimeoutError):
        return False  # it has already waited for TIMEOUT
    if is_commit_unknown(error):
        return False  # only the commit may be repeated: the work would be done twice
    if isinstance(error, PyMongoError) and (
        error.has_error_label("TransientTransactionError") or error.has_error_label("RetryableWriteError")
    ):
        return True
    return isinstance(error, AutoReconnect | NotPrimaryError)


def process_of(hello: Mapping[str, Any]) -> Any:
    """What identifies the process of a server, given its answer to `hello`; None if it doesn't say."""
    return hello.get("topologyVersion", {}).get("processId")


def is_commit_unknown(error: BaseException) -> bool:
    """Whether a transaction may be committed, although we weren't told."""
    return isinstance(error, PyMongoError) and error.has_error_label("UnknownTransactionCommitResult")
