"""Streams of server-sent events: opened, kept alive, and ended when the caller may no longer listen."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import structlog
from aiohttp import hdrs, web

from models.actors import Actor
from models.events import EventId
from services.core.errors import ServiceError, TooMany, Unavailable
from services.events.feed import Feed
from services.events.subscriptions import Event, Subscription
from webapi import streams
from webapi.endpoints import Call
from webapi.headers import ANSWER, add_headers
from webapi.problems import Unauthorized

MEDIA_TYPE: Final = "text/event-stream"
LAST_EVENT_ID: Final = "Last-Event-ID"
HEARTBEAT: Final = 15.0
"""Seconds of silence after which a comment is sent, because proxies close idle connections."""
CHECK_AFTER: Final = 2.0
"""Seconds after which a caller's permissions are checked again."""
RETRY: Final = 3_000
"""Milliseconds after which a browser reconnects."""
STREAMS_OF_CALLER: Final = 20
"""Streams that one person, or a token without an owner, may keep open per process."""
STREAMS_LIMIT: Final = 5_000
"""Streams per process, at most."""
_FULL_RETRY: Final = 15
_RESET: Final = b"event: reset\ndata: {}\n\n"
"""More happened than we resend, so the client must fetch everything again."""

log = structlog.get_logger(__name__)


class OpenStreams:
    """Counts the streams of each caller."""

    def __init__(self) -> None:
        self._of_caller: Counter[str] = Counter()

    @contextmanager
    def one_more(self, actor: Actor) -> Iterator[None]:
        """Count a stream while it's open. Raises TooMany."""
        person = actor.owner_id or actor.user_id
        caller = actor.id if person is None else f"person:{person}"
        if self._of_caller[caller] >= STREAMS_OF_CALLER or self._of_caller.total() >= STREAMS_LIMIT:
            raise TooMany(_FULL_RETRY)
        self._of_caller[caller] += 1
        try:
            yield
        finally:
            self._of_caller[caller] -= 1
            self._of_caller += Counter()  # drop callers without streams


OPEN_STREAMS: Final = web.AppKey("open_streams", OpenStreams)
AGAIN: Final[web.RequestKey[Callable[[web.Request], Awaitable[Actor]]]] = web.RequestKey("again")
"""Authenticates an open stream's request again.

Raises what authentication raises, once the caller may no longer listen.
"""


async def stream_events(
    call: Call[Any, Any], group_ids: frozenset[int] | None, last: EventId | None
) -> web.StreamResponse:
    """Send events of groups as they happen, after `last`, until the caller disconnects or may no longer listen."""
    request, feed = call.request, call.services.feed
    headers = {**ANSWER, hdrs.CONTENT_TYPE: MEDIA_TYPE, "X-Accel-Buffering": "no"}  # otherwise nginx would buffer it
    if request.method == hdrs.METH_HEAD:
        return web.Response(headers=headers)
    response = web.StreamResponse(headers=headers)
    add_headers(request, response)
    with request.app[OPEN_STREAMS].one_more(call.actor), feed.subscribe(group_ids, last) as subscription:
        await response.prepare(request)
        try:
            await _Stream(response, feed, subscription, request, call.actor).run(last)
            await response.write_eof()
        except (ConnectionError, TimeoutError):
            log.info("webapi.listener_left", path=request.path)
            _cut(request)
        except Unavailable:  # they come back, and then get what they missed
            log.info("webapi.stream_interrupted", path=request.path)
            _cut(request)
        except Exception as error:  # the head has been sent, so the error can only be logged
            log.error("webapi.stream_failed", path=request.path, exc_info=error)
            _cut(request)
    return response


def _cut(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


class _Stream:
    """One open stream."""

    def __init__(
        self, response: web.StreamResponse, feed: Feed, subscription: Subscription, request: web.Request, actor: Actor
    ) -> None:
        self._response = response
        self._feed = feed
        self._subscription = subscription
        self._request = request
        self._again = request.get(AGAIN)
        self._actor = actor
        self._allowed = subscription.group_ids
        self._timer = asyncio.get_running_loop().time
        self._checked_at = self._timer()

    async def run(self, last: EventId | None) -> None:
        """Send events until the stream ends. Raises ConnectionError, TimeoutError, Unavailable."""
        begun = EventId(self._subscription.since, "0" * 24)
        await self._write(f"retry: {RETRY}\nid: {last or begun}\n\n".encode())
        told = {last, *await self._catch_up(last)} if last is not None else set()
        waiting: list[Event] = []
        while not self._subscription.is_over:
            waiting += [one for one in await self._subscription.next(HEARTBEAT) if one.id not in told]
            if self._subscription.is_over:
                break
            try:
                if not await self._may_listen():
                    break
            except Unavailable:
                await self._write(b":\n\n")  # permissions can't be checked now, so we send no events
                continue
            if self._subscription.has_missed:
                self._subscription.has_missed = False
                await self._write(_RESET)
            await self._send(waiting)
            waiting = []

    async def _catch_up(self, last: EventId) -> frozenset[EventId]:
        """Send the events that the caller missed. Returns their IDs."""
        missed = await self._feed.missed(self._subscription.group_ids, last)
        if missed is None:
            await self._write(_RESET)
            return frozenset()
        if missed:
            await self._send(missed)
        return frozenset(one.id for one in missed)

    async def _may_listen(self) -> bool:
        """Whether the caller is still authenticated, and may see the logs of some group. Raises Unavailable."""
        if self._timer() - self._checked_at < CHECK_AFTER:
            return True
        if self._again is not None:
            try:
                self._actor = await self._again(self._request)
            except Unavailable:
                raise
            except (Unauthorized, ServiceError):
                return False
        self._checked_at = self._timer()
        if self._subscription.group_ids is None:
            return self._actor.is_unrestricted
        self._allowed = await self._feed.still_of(self._actor, self._subscription.group_ids)
        # Callers without any group stay connected, because they may get one: they see it when they reconnect.
        return bool(self._allowed) or not self._subscription.group_ids

    async def _send(self, events: list[Event]) -> None:
        frames = [one.frame for one in events if self._allowed is None or one.group_id in self._allowed]
        await self._write(b"".join(frames) or b":\n\n")

    async def _write(self, frames: bytes) -> None:
        async with asyncio.timeout(streams.WRITE_TIMEOUT):
            await self._response.write(frames)
