"""The header Idempotency-Key: the same POST again gets the first answer."""

import hashlib
import re
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import hdrs, web

from models.actors import Actor
from models.requests import Answer
from services.errors import Invalid
from services.requests import Requests

IDEMPOTENCY_KEY: Final = "Idempotency-Key"
REPLAYED: Final = "Idempotency-Replayed"
"""Says that an answer is the one that was given before."""
JSON: Final = "application/json; charset=utf-8"
"""The type of every answer that is no problem."""
KEY_PATTERN: Final = r"^[!-~]{1,255}$"


async def once(
    request: web.Request,
    requests: Requests,
    actor: Actor,
    key: str,
    answer: Callable[[str], Awaitable[web.StreamResponse]],
    *,
    group_id: int | None,
    is_secret: bool = False,
) -> web.StreamResponse:
    """Answer a request, or as it was answered before; an answer that is a secret is not kept: again is a conflict.

    `answer` is given the key that what it makes is marked with. Raises Invalid, Conflict, and what `answer` raises.
    """
    if not re.fullmatch(KEY_PATTERN, key):
        raise Invalid(IDEMPOTENCY_KEY, "must have 1 to 255 visible ASCII characters")
    mark = f"{actor.kind}:{actor.id}:{key}"
    kept = await requests.begin(mark, await _fingerprint(request), group_id)
    if kept is not None:
        headers = {hdrs.CONTENT_TYPE: JSON, REPLAYED: "true"}
        if kept.location is not None:
            headers[hdrs.LOCATION] = kept.location
        return web.Response(text=kept.body, status=kept.status, headers=headers)
    try:
        response = await answer(f"request:{mark}")
    except Exception:
        await requests.forget(mark)
        raise
    if isinstance(response, web.Response) and isinstance(response.body, bytes) and not is_secret:
        location = response.headers.get(hdrs.LOCATION)
        await requests.finish(mark, Answer(status=response.status, body=response.body.decode(), location=location))
    return response


async def _fingerprint(request: web.Request) -> str:
    digest = hashlib.sha256(f"{request.method} {request.path_qs}\n".encode())
    digest.update(await request.read())
    return digest.hexdigest()
