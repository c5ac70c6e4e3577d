"""Traces the calls to Telegram, with a span for each try."""

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from models.spans import SpanKind, Spans

_POLLING = "getUpdates"


class CallSpans(BaseRequestMiddleware):
    """Sits next to the connection, below retries and limits."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send a call within a span named after the method. Long polling gets none, because nothing caused it."""
        name = method.__api_method__
        if name == _POLLING:
            return await make_request(bot, method)
        with self._spans.within(f"Telegram {name}", SpanKind.CLIENT, rpc_system="telegram", rpc_method=name):
            return await make_request(bot, method)
