"""Traces the calls to Telegram: each try is a span."""

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from models.spans import SpanKind, Spans

_POLLING = "getUpdates"


class CallSpans(BaseRequestMiddleware):
    """Stands next to the connection, below retries and limits."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Ask, within a span of the method's name. Long polling has none: it follows from nothing."""
        name = method.__api_method__
        if name == _POLLING:
            return await make_request(bot, method)
        with self._spans.within(f"Telegram {name}", SpanKind.CLIENT, rpc_system="telegram", rpc_method=name):
            return await make_request(bot, method)
