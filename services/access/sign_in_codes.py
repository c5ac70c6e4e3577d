"""Signing in through the bot: a page gets a code, the person opens its link and confirms in chat.

The code alone is useless: the browser that requested it also holds a secret. One attack is left:
somebody sends their own link to another person. So the question names the address that asks.
"""

import asyncio
import contextlib
import hmac
import re
import secrets
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple

from gateway.client import Gateway
from models.actors import Actor
from models.memos import Memo
from models.sessions import SIGN_IN_CODE_LIFETIME, SignInCode
from services.core.base import Service, Tools
from services.core.digests import digest
from services.core.errors import Conflict, Forbidden
from texts import Key

WAIT: Final = 25.0
"""Seconds that a page waits for an answer before it must ask again: proxies cut longer requests off."""
POLL_INTERVAL: Final = 1.0
"""Seconds between two checks for an answer that another process received."""
_HOST: Final = re.compile(r"[A-Za-z0-9.:\[\]-]{1,100}")


class _State(StrEnum):
    ASKED = "asked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class SignInQuestion(NamedTuple):
    """What we ask the person."""

    host: str
    address: str
    """The address of the browser that asks."""


class Confirmed(NamedTuple):
    """The person who confirmed."""

    user_id: int
    name: str


class SignInCodes(Service):
    """Creates codes, stores people's answers, and hands each answer out once."""

    def __init__(self, tools: Tools, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._gateway = gateway
        self._waiting: dict[str, asyncio.Event] = {}
        self._is_stopping = False

    async def make(self, host: str, address: str) -> tuple[SignInCode, str]:
        """A code for a page at `host`, and the secret that its browser keeps.

        Raises Conflict while the bot is off, Away, and Forbidden for an invalid host.
        """
        if self._gateway is None:
            raise Conflict(Key.ERROR_BOT_OFF)
        if not _HOST.fullmatch(host):
            raise Forbidden(Key.ERROR_SIGN_IN_REJECTED)
        name = await self._gateway.username()
        code, secret = secrets.token_hex(16), secrets.token_hex(32)
        end = self._clock() + timedelta(seconds=SIGN_IN_CODE_LIFETIME)
        value = {"secret": digest(secret), "host": host, "address": address, "state": _State.ASKED.value}
        await self._in.memos.change({"_id": _key(code)}, {"value": value, "expires_at": end}, on_insert={})
        return SignInCode(code=code, url=f"https://t.me/{name}?start=login_{code}", expires_at=end), secret

    async def question(self, code: str) -> SignInQuestion:
        """The question for the person who opened the link. Raises Forbidden for an expired code."""
        memo = await self._find(code)
        if memo is None or memo.value["state"] != _State.ASKED:
            raise Forbidden(Key.ERROR_SIGN_IN_CODE)
        return SignInQuestion(memo.value["host"], memo.value["address"])

    async def decide(self, code: str, actor: Actor, *, is_confirmed: bool) -> SignInQuestion:
        """Store a person's answer; the first one counts. Raises Forbidden for an expired code."""
        asked = await self.question(code)
        state = _State.CONFIRMED if is_confirmed else _State.DECLINED
        changes = {"value.state": state.value, "value.user_id": actor.user_id, "value.name": actor.name}
        where = {"_id": _key(code), "value.state": _State.ASKED.value}
        if actor.user_id is None or not await self._in.memos.change(where, changes):
            raise Forbidden(Key.ERROR_SIGN_IN_CODE)
        if _key(code) in self._waiting:
            self._waiting[_key(code)].set()
        return asked

    async def take(self, code: str, secret: str) -> Confirmed:
        """Wait for the answer and take it. Each answer can be taken once.

        Raises Conflict while there's none; Forbidden if it was no, the code expired, or it's another browser's code.
        """
        key = _key(code)
        if key in self._waiting:
            raise Conflict(Key.ERROR_SIGN_IN_PENDING)  # one check per second for each code, however many clients ask
        answered = self._waiting[key] = asyncio.Event()
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(WAIT):
                    return await self._answer(code, secret, answered)
        finally:
            del self._waiting[key]
        raise Conflict(Key.ERROR_SIGN_IN_PENDING)

    async def _answer(self, code: str, secret: str, answered: asyncio.Event) -> Confirmed:
        while True:
            answered.clear()
            memo = await self._find(code)
            if memo is None or not hmac.compare_digest(memo.value["secret"], digest(secret)):
                raise Forbidden(Key.ERROR_SIGN_IN_CODE)
            state = memo.value["state"]
            if state != _State.ASKED:
                return await self._take(memo.id, memo.value)
            if self._is_stopping:
                raise Conflict(Key.ERROR_SIGN_IN_PENDING)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(POLL_INTERVAL):
                    await answered.wait()

    async def _take(self, key: str, value: dict[str, Any]) -> Confirmed:
        is_ours = await self._in.memos.delete({"_id": key})
        if value["state"] == _State.DECLINED:
            raise Forbidden(Key.ERROR_SIGN_IN_DECLINED)
        if not is_ours:
            raise Forbidden(Key.ERROR_SIGN_IN_CODE)
        return Confirmed(value["user_id"], value["name"])

    async def _find(self, code: str) -> Memo | None:
        memo = await self._in.memos.find({"_id": _key(code)})
        is_over = memo is None or (memo.expires_at is not None and memo.expires_at <= self._clock())
        return None if is_over else memo

    def stop(self) -> None:
        """Release all waiting requests, because the process is stopping."""
        self._is_stopping = True
        for answered in self._waiting.values():
            answered.set()


def _key(code: str) -> str:
    return f"sign-in:{digest(code)}"
