"""Counts calls to Telegram and measures them: each try separately, without the wait for our own limits."""

import time
from collections.abc import Callable
from typing import Final

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from models.meters import DurationsBy

OK: Final = "200"
NO_ANSWER: Final = "none"
"""The connection broke, or timed out."""
OTHER: Final = "other"
STATUSES: Final[dict[type[TelegramAPIError], str]] = {
    TelegramRetryAfter: "429",
    TelegramEntityTooLarge: "413",
    TelegramBadRequest: "400",
    TelegramUnauthorizedError: "401",
    TelegramForbiddenError: "403",
    TelegramNotFound: "404",
    TelegramConflictError: "409",
    TelegramServerError: "5xx",
    TelegramNetworkError: NO_ANSWER,
}


class CallMeter(BaseRequestMiddleware):
    """Sits next to the connection, below retries and limits."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self.calls: DurationsBy[tuple[str, str]] = DurationsBy()
        """By method, among those that aiogram knows, and status."""
        self._timer = timer

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send and count a call."""
        begin, status = self._timer(), OTHER
        try:
            response = await make_request(bot, method)
            status = OK
            return response
        except TelegramAPIError as error:
            status = STATUSES.get(type(error), OTHER)
            raise
        finally:
            self.calls.observe((method.__api_method__, status), self._timer() - begin)
