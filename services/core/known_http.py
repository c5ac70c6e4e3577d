"""Requests to services that the operator chose, such as shared ban lists."""

from collections.abc import Mapping
from http import HTTPStatus
from types import TracebackType
from typing import Any, Final, Self

import aiohttp
from pydantic_core import from_json

ANSWER_LIMIT: Final = 256 * 1024
"""How many bytes of an answer we read at most."""


class Unanswered(Exception):
    """We got no usable answer. The text says why, without the address."""


class KnownHttp:
    """Asks for JSON. It follows no redirect, because the operator chose who is asked."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        return self

    async def __aexit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def get(self, url: str, seconds: float) -> Any:
        """The answer to GET. Raises Unanswered, also after `seconds`."""
        return await self._ask("GET", url, seconds)

    async def post(self, url: str, body: Mapping[str, Any], headers: Mapping[str, str], seconds: float) -> Any:
        """The answer to POST with JSON. Raises Unanswered, also after `seconds`."""
        return await self._ask("POST", url, seconds, json=body, headers=headers)

    async def _ask(self, method: str, url: str, seconds: float, **given: Any) -> Any:
        assert self._session is not None, "it is not open"
        timeout = aiohttp.ClientTimeout(total=seconds)
        try:
            async with self._session.request(method, url, timeout=timeout, allow_redirects=False, **given) as answer:
                if answer.status != HTTPStatus.OK:
                    raise Unanswered(f"answered {answer.status}")
                raw = await answer.content.read(ANSWER_LIMIT + 1)
                while len(raw) <= ANSWER_LIMIT and (more := await answer.content.read(ANSWER_LIMIT + 1)):
                    raw += more
        except TimeoutError:
            raise Unanswered(f"no answer within {seconds:g} s") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Unanswered(f"it can't be reached ({type(error).__name__})") from error
        if len(raw) > ANSWER_LIMIT:
            raise Unanswered("its answer is too long")
        try:
            return from_json(raw)
        except ValueError:
            raise Unanswered("its answer isn't JSON") from None
