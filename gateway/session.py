"""The HTTP client: time-outs, retries, and leniency towards responses of other Bot API versions."""

from collections.abc import Sequence
from datetime import timedelta
from http import HTTPStatus
from typing import Any, Final

import orjson
import stamina
import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message
from pydantic import ValidationError

from gateway import moderation
from gateway.limits import KeepLimits, PromptBot

ATTEMPTS: Final = 4
LONGEST_WAIT: Final = 90
"""The longest `retry_after` of a 429 that we wait for, in seconds. A later reply helps nobody."""
RETRY_BUDGET: Final = 120.0

log = structlog.get_logger(__name__)


class LenientSession(AiohttpSession):
    """Reads what it can of a response: Telegram has acted, even if the response has a field that we can't read."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._kept: dict[Any, type[Response[Any]]] = {}
        """The model of each kind of answer. pydantic forgets one that nobody holds, and takes up to 2 ms to make it."""

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """aiogram's check, and a second attempt at a sent message that couldn't be parsed.

        A proxy's page, or JSON that isn't a response, counts as none: Telegram is away. Raises TelegramAPIError.
        """
        kind = method.__returning__
        if kind not in self._kept:
            self._kept[kind] = Response[kind]  # type: ignore[valid-type]
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as error:
            message = _essential_message(error.data, bot)
            if message is None:
                raise _no_answer(method, status_code, error) from error
            log.warning("telegram.answer_unreadable", method=type(method).__name__, error=str(error.original)[:300])
            return Response[Any](ok=True, result=message)


def _no_answer(method: TelegramMethod[Any], status_code: int, error: ClientDecodeError) -> TelegramAPIError:
    text = f"{status_code} with an answer that can't be read ({type(error.original).__name__})"
    was_refused = status_code >= HTTPStatus.INTERNAL_SERVER_ERROR
    return (TelegramServerError if was_refused else TelegramNetworkError)(method, text)


def _essential_message(answer: Any, bot: Bot) -> Message | None:
    """The id, date and chat of a message in a response, if it is one."""
    result = answer.get("result") if isinstance(answer, dict) and answer.get("ok") is True else None
    if not isinstance(result, dict) or not {"message_id", "date", "chat"} <= result.keys():
        return None
    chat = result["chat"]
    essential = {
        "message_id": result["message_id"],
        "date": result["date"],
        "chat": {"id": chat.get("id"), "type": chat.get("type")} if isinstance(chat, dict) else None,
    }
    try:
        return Message.model_validate(essential, context={"bot": bot})
    except ValidationError:
        return None


def _is_repeatable(method: TelegramMethod[Any]) -> bool:
    """Whether repeating a call does no harm. A message would be sent twice."""
    return not method.__api_method__.startswith(("send", "copy", "forward"))


class RetryRequests(BaseRequestMiddleware):
    """Waits as long as a 429 demands, and repeats calls after 5xx and dropped connections."""

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Repeat a call until there's a response, or no hope of one."""

        def should_retry(error: Exception) -> bool | timedelta:
            if isinstance(error, TelegramRetryAfter) and isinstance(bot, PromptBot):
                return False
            if isinstance(error, TelegramRetryAfter):
                return timedelta(seconds=error.retry_after) if error.retry_after <= LONGEST_WAIT else False
            if isinstance(error, TelegramServerError):
                return True  # Telegram didn't accept it
            return isinstance(error, TelegramNetworkError) and _is_repeatable(method)

        if method.__api_method__ == "getUpdates" or method.__api_method__ in moderation.METHODS:
            return await make_request(bot, method)  # the poller and the action worker have their own pace
        async for attempt in stamina.retry_context(
            on=should_retry, attempts=ATTEMPTS, timeout=RETRY_BUDGET, wait_initial=0.3, wait_max=5.0
        ):
            with attempt:
                return await make_request(bot, method)
        raise AssertionError("stamina either returns or raises")


def build_bot(token: str, api_url: str, limits: KeepLimits, watchers: Sequence[BaseRequestMiddleware] = ()) -> Bot:
    """A client of the Bot API server at `api_url`. It connects on its first call. `watchers` see each try."""
    session = LenientSession(
        api=TelegramAPIServer.from_base(api_url),
        json_loads=orjson.loads,
        json_dumps=lambda value: orjson.dumps(value).decode(),
        timeout=30.0,
    )
    session.middleware(RetryRequests())
    session.middleware(limits)  # below the retries, because each try is a message
    for watcher in watchers:
        session.middleware(watcher)
    return Bot(
        token,
        session=session,
        default=DefaultBotProperties(
            parse_mode=ParseMode.HTML, link_preview_is_disabled=True, allow_sending_without_reply=True
        ),
    )
