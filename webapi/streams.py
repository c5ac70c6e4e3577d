"""Answers that are sent while they are still being fetched."""

from collections.abc import AsyncIterator, Mapping

import structlog
from aiohttp import web

from services.core.errors import TelegramError
from webapi.headers import ANSWER

log = structlog.get_logger(__name__)


async def stream(request: web.Request, chunks: AsyncIterator[bytes], headers: Mapping[str, str]) -> web.StreamResponse:
    """Send what comes. If it ends too soon the connection is cut: the caller must not take a part for the whole.

    Fetch the first part before, and translate its errors: once the head of the answer has left, no error can be told.
    """
    response = web.StreamResponse(headers={**ANSWER, **headers})
    await response.prepare(request)
    is_whole = False
    try:
        async for chunk in chunks:
            await response.write(chunk)
        await response.write_eof()
        is_whole = True
    except TelegramError as error:
        log.warning("webapi.stream_cut", path=request.path, reason=error.told)
    except ConnectionError:
        log.info("webapi.caller_left", path=request.path)
    finally:
        if not is_whole and request.transport is not None:
            request.transport.abort()
    return response
