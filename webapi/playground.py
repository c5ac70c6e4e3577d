"""A demo's playground: forwards its page's requests to the demo's own Telegram. Not part of the API."""

from collections.abc import AsyncIterator
from typing import Final

import aiohttp
from aiohttp import hdrs, web

from services.core.errors import Forbidden
from texts import Key
from webapi.endpoints import Authenticate

PREFIX: Final = "/panel/playground/telegram"
_TIMEOUT: Final = aiohttp.ClientTimeout(total=40)
"""Seconds. A poll waits for 25."""
_SESSION: Final = web.AppKey("playground_session", aiohttp.ClientSession)


def add_playground(app: web.Application, authenticate: Authenticate, telegram_url: str) -> None:
    """Forward operators' requests to the server at `telegram_url`, unchanged."""

    async def client(app: web.Application) -> AsyncIterator[None]:
        async with aiohttp.ClientSession(telegram_url, timeout=_TIMEOUT) as session:
            app[_SESSION] = session
            yield

    async def pass_on(request: web.Request) -> web.Response:
        actor = await authenticate(request)
        if not actor.is_unrestricted:
            raise Forbidden(Key.ERROR_PLAYGROUND_OPERATORS_ONLY)
        path = request.path.removeprefix(PREFIX)
        headers = {hdrs.CONTENT_TYPE: request.content_type} if request.can_read_body else {}
        sent = app[_SESSION].request(
            request.method, f"/playground{path}", params=request.query, data=await request.read(), headers=headers
        )
        try:
            async with sent as answer:
                return web.Response(body=await answer.read(), status=answer.status, content_type=answer.content_type)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise web.HTTPBadGateway from error

    app.cleanup_ctx.append(client)
    app.router.add_get(PREFIX, pass_on)
    app.router.add_post(PREFIX + "/{what}", pass_on)
