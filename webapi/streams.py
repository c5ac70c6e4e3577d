"""Responses that are sent while they're still being fetched."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Final

import structlog
from aiohttp import web

from services.core.errors import ServiceError, TelegramError, Unavailable
from webapi.headers import ANSWER

WRITE_TIMEOUT: Final = 30.0
"""Seconds that a caller may take to receive one full buffer."""

log = structlog.get_logger(__name__)


async def stream(request: web.Request, chunks: AsyncIterator[bytes], headers: Mapping[str, str]) -> web.StreamResponse:
    """Send chunks. If they end too soon, disconnect, so that the caller doesn't take a part for the whole.

    Fetch the first chunk beforehand and translate its errors: once the head is sent, no error can be reported.
    """
    response = web.StreamResponse(headers={**ANSWER, **headers})
    await response.prepare(request)
    is_whole = False
    try:
        async for chunk in chunks:
            async with asyncio.timeout(WRITE_TIMEOUT):
                await response.write(chunk)
        await response.write_eof()
        is_whole = True
    except (TelegramError, ServiceError, Unavailable) as error:
        told = error.description if isinstance(error, TelegramError) else str(error)
        log.warning("webapi.stream_cut", path=request.path, reason=told)
    except (ConnectionError, TimeoutError):
        log.info("webapi.caller_left", path=request.path)
    finally:
        if not is_whole and request.transport is not None:
            request.transport.abort()
    return response
