"""The client of Redis: how it connects, how long a call may take, and what one raises while Redis is away."""

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
    """A client for `url`, which connects when it is first used. Raises ValueError on a bad address."""
    from redis.asyncio import Redis  # noqa: PLC0415 - it takes 5 MB, and a small host has no Redis

    return Redis.from_url(
        url,
        # The cache bounds each call itself: the client would with wait_for, which in 3.11 may lose a cancellation.
        socket_timeout=None,
        socket_connect_timeout=REDIS_TIMEOUT,
        health_check_interval=int(PING_INTERVAL),
    )


def outages() -> tuple[type[Exception], ...]:
    """What a call raises when Redis is away."""
    from redis.exceptions import RedisError  # noqa: PLC0415 - as above

    return RedisError, OSError


async def in_time(call: Awaitable[T]) -> T:
    """What Redis answers. Raises TimeoutError, which is an OSError, if that takes too long."""
    async with asyncio.timeout(REDIS_TIMEOUT):
        return await call
