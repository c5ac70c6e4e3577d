"""The Idempotency-Key header: a repeated POST gets the first response."""

import hashlib
import re
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

from aiohttp import hdrs, web

from models.actors import Actor
from models.requests import Answer
from services.core.errors import Invalid
from services.inbox.idempotency import Requests
from webapi.refusals import KEY_INVALID

IDEMPOTENCY_KEY: Final = "Idempotency-Key"
REPLAYED: Final = "Idempotency-Replayed"
"""Marks a response as a repetition of the first one."""
JSON: Final = "application/json; charset=utf-8"
"""The content type of every response that isn't a problem."""
KEY_PATTERN: Final = r"^[!-~]{1,255}$"


class Mark(NamedTuple):
    """A request with its key."""

    actor: Actor
    key: str
    fingerprint: str
    """A digest of everything it asks for."""
    group_id: int | None
    """The group in its path."""

    @property
    def name(self) -> str:
        """The name it's stored under, so that different callers' keys don't interfere."""
        return f"{self.actor.kind}:{self.actor.id}:{self.key}"


async def once(
    requests: Requests,
    mark: Mark,
    answer: Callable[[str], Awaitable[web.StreamResponse]],
    check_again: Callable[[], Awaitable[None]],
    *,
    is_secret: bool = False,
) -> web.StreamResponse:
    """Handle a request, or repeat its earlier response.

    A secret response isn't stored, so repeating it is a conflict.

    `answer` gets the key that marks what it creates. `check_again` runs before a response is repeated, because the
    caller may have lost the permission since. Raises Invalid, Conflict, and what both raise.
    """
    if not re.fullmatch(KEY_PATTERN, mark.key):
        raise Invalid(IDEMPOTENCY_KEY, KEY_INVALID.detail, code=KEY_INVALID.code)
    begun = await requests.begin(mark.name, mark.fingerprint, mark.group_id)
    kept = begun.answer
    if kept is not None:
        await check_again()
        headers = {hdrs.CONTENT_TYPE: JSON, REPLAYED: "true"}
        if kept.location is not None:
            headers[hdrs.LOCATION] = kept.location
        return web.Response(text=kept.body, status=kept.status, headers=headers)
    try:
        response = await answer(f"request:{mark.name}:{begun.number}")
    except Exception:
        await requests.forget(mark.name)
        raise
    if isinstance(response, web.Response) and isinstance(response.body, bytes) and not is_secret:
        location = response.headers.get(hdrs.LOCATION)
        await requests.finish(mark.name, Answer(status=response.status, body=response.body.decode(), location=location))
    return response


def fingerprint(request: web.Request, body: bytes) -> str:
    """A digest that distinguishes requests with the same key."""
    return hashlib.sha256(f"{request.method} {request.path_qs}\n".encode() + body).hexdigest()
