"""The Redis client: how it connects, how long a call may take, and what a call raises while Redis is away."""

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from redis.asyncio import Redis

REDIS_TIMEOUT: Final = 1.0
"""Seconds that Redis may take to respond before it's considered unreachable."""
PING_INTERVAL: Final = 5.0

T = TypeVar("T")


def connect(url: str) -> "Redis":
    """A client for `url`, which connects on first use. Raises ValueError for a bad address."""
    from redis.asyncio import Redis  # noqa: PLC0415 - it takes 5 MB, and small installations have no Redis

    return Redis.from_url(
        url,
        # The cache limits each call itself: the client would use wait_for, which may lose a cancellation in 3.11.
        socket_timeout=None,
        socket_connect_timeout=REDIS_TIMEOUT,
        health_check_interval=int(PING_INTERVAL),
    )


def outages() -> tuple[type[Exception], ...]:
    """What a call raises while Redis is away."""
    from redis.exceptions import RedisError  # noqa: PLC0415 - as above

    return RedisError, OSError


async def in_time(call: Awaitable[T]) -> T:
    """Redis's answer. Raises TimeoutError, which is an OSError, if that takes too long."""
    async with asyncio.timeout(REDIS_TIMEOUT):
        return await call
