"""The header Idempotency-Key: the same POST again gets the first answer."""

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
    """A request under a key."""

    actor: Actor
    key: str
    fingerprint: str
    """Of all that it asks for."""
    group_id: int | None
    """The group of its path."""

    @property
    def name(self) -> str:
        """Under which it is remembered: keys of different callers have nothing to do with each other."""
        return f"{self.actor.kind}:{self.actor.id}:{self.key}"


async def once(
    requests: Requests,
    mark: Mark,
    answer: Callable[[str], Awaitable[web.StreamResponse]],
    check_again: Callable[[], Awaitable[None]],
    *,
    is_secret: bool = False,
) -> web.StreamResponse:
    """Answer a request, or as it was answered before; an answer that is a secret is not kept: again is a conflict.

    `answer` is given the key that what it makes is marked with; `check_again` is asked before an answer is repeated:
    meanwhile the caller may have lost the right. Raises Invalid, Conflict, and what both raise.
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
    """A fingerprint that tells a request from another one with the same key."""
    return hashlib.sha256(f"{request.method} {request.path_qs}\n".encode() + body).hexdigest()
