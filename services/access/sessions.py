"""Signing in: through Telegram's signature, a token, or the bot. A session is a cookie, kept as a hash."""

import hmac
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from cachetools import LRUCache, TTLCache

from gateway.client import Gateway
from models.actors import Actor, ActorKind
from models.logs import EventType
from models.sessions import (
    BEARER_LIFETIME,
    BEARER_PREFIX,
    LOGIN_LIFETIME,
    REOPEN_LIFETIME,
    SESSION_LIFETIME,
    Login,
    Session,
    SessionRead,
    SignInWay,
)
from services.access.sign_in_codes import SignInCodes
from services.access.tokens import Tokens
from services.core.base import Service, Tools
from services.core.digests import digest
from services.core.errors import Forbidden
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import CacheKey, session_key
from texts import Key

KNOWN_LIMIT: Final = 10_000
"""How many valid cookies are cached, and how many invalid ones."""
UNKNOWN_FOR: Final = 10
"""Seconds for which an invalid cookie isn't looked up again."""
_CLOSED: Final = "closed:"


class Opened(NamedTuple):
    """A session and its secrets. They're shown only this once."""

    session: Session
    actor: Actor
    cookie: str
    bearer: str | None


class _SignedIn(NamedTuple):
    """Who signed in."""

    user_id: int | None
    name: str
    login: str
    """What they signed in with, as stored."""
    token: str | None = None
    may_reopen: bool = False
    """Whether signing in again with the same data may open another session, which ends the earlier one."""


class Sessions(Service):
    """Opens, checks and closes sessions."""

    def __init__(
        self, tools: Tools, gateway: Gateway | None, owner_ids: Iterable[int], tokens: Tokens, codes: SignInCodes
    ) -> None:
        super().__init__(tools)
        self._codes = codes
        self._gateway = gateway
        self._owner_ids = frozenset(owner_ids)
        self._tokens = tokens
        self._known: LRUCache[str, bool] = LRUCache(KNOWN_LIMIT)
        self._unknown: TTLCache[str, bool] = TTLCache(KNOWN_LIMIT, UNKNOWN_FOR)

    @property
    def ways(self) -> list[SignInWay]:
        """How somebody can sign in."""
        if self._gateway is None:
            return [SignInWay.TOKEN]
        by_bot = [] if self._gateway.known_username is None else [SignInWay.BOT]
        return [SignInWay.TOKEN, SignInWay.TELEGRAM, *by_bot]

    @property
    def bot(self) -> tuple[int | None, str | None]:
        """The bot's id and @name, as far as they are known."""
        return (None, None) if self._gateway is None else (self._gateway.bot_id, self._gateway.known_username)

    async def open(self, login: Login, address: str | None, secret: str = "") -> Opened:
        """Open a session for the person who signs in. `secret` is what their browser keeps beside a code.

        Raises Forbidden for a bad signature, token or code, or a replay; Conflict while a code isn't confirmed.
        """
        who = await self._identify(login, secret)
        now, cookie = self._clock(), secrets.token_hex(32)
        bearer = f"{BEARER_PREFIX}{secrets.token_hex(32)}" if login.init_data is not None else None
        session = Session(
            digest=digest(cookie),
            login=who.login,
            user_id=who.user_id,
            name=who.name,
            csrf_token=secrets.token_hex(32),
            token=who.token,
            bearer=digest(bearer) if bearer is not None else None,
            is_framed=login.init_data is not None,
            expires_at=now + timedelta(seconds=SESSION_LIFETIME),
            created_at=now,
        )
        actor = await self.actor_of(session)
        if actor is None:
            raise Forbidden(Key.ERROR_SIGN_IN_REJECTED)

        async def work(tx: Transaction) -> None:
            if who.may_reopen:
                await self._end_earlier(session, tx)
            await self._in.sessions.insert(session, tx)
            opener = actor.model_copy(update={"address": address})
            await self._audit.write(
                tx, None, event=EventType.SESSION_OPENED, actor=opener, message=f"{session.name} signed in"
            )

        try:
            await self._audit.transaction(work)
        except Duplicate as error:
            raise Forbidden(Key.ERROR_SIGN_IN_REUSED) from error
        return Opened(session, actor, cookie, bearer)

    async def _end_earlier(self, session: Session, tx: Transaction) -> None:
        """End the session that the same sign-in data opened earlier, if there is one.

        Raises Forbidden if that person has signed out: then they wanted it to end.
        """
        before = await self._in.sessions.find({"login": session.login}, tx)
        if before is None:
            return
        if before.digest.startswith(_CLOSED):
            raise Forbidden(Key.ERROR_SIGN_IN_REUSED)
        await self._in.sessions.delete({"_id": before.id}, tx)
        await self._audit.stale(tx, *_keys_of(before))

    async def _identify(self, login: Login, secret: str) -> _SignedIn:
        if login.token is not None:
            return await self._by_token(login.token)
        if login.code is not None:
            confirmed = await self._codes.take(login.code, secret)
            return _SignedIn(confirmed.user_id, confirmed.name, f"code:{digest(login.code)}")
        return self._by_telegram(login)

    async def _by_token(self, secret: str) -> _SignedIn:
        actor = await self._tokens.authenticate(secret)
        if actor is None:
            raise Forbidden(Key.ERROR_SIGN_IN_TOKEN)
        # A token may open many sessions, so each gets a random mark.
        return _SignedIn(None, actor.name, f"token:{secrets.token_hex(16)}", digest(secret))

    def _by_telegram(self, login: Login) -> _SignedIn:
        user = None
        if self._gateway is not None and login.widget is not None:
            user = self._gateway.verify_widget(login.widget.signed())
        elif self._gateway is not None and login.init_data is not None:
            user = self._gateway.verify_init_data(login.init_data)
        if user is None:
            raise Forbidden(Key.ERROR_SIGN_IN_REJECTED)
        age = (self._clock() - datetime.fromtimestamp(user.auth_date, UTC)).total_seconds()
        if not -60 <= age <= LOGIN_LIFETIME:
            raise Forbidden(Key.ERROR_SIGN_IN_REJECTED)
        may_reopen = login.widget is None and age <= REOPEN_LIFETIME
        return _SignedIn(user.id, user.name, digest(user.signature), may_reopen=may_reopen)

    async def find(self, secret: str) -> SessionRead | None:
        """The session of a cookie, or of a session's own token; None if it's unknown or expired."""
        hashed = digest(secret)
        if hashed in self._unknown:
            return None
        key = session_key(hashed)
        session = self._cache.peek(key) or await self._cache.get(key, lambda: self._load(secret, hashed))
        if session is None or session.expires_at <= self._clock():
            self._unknown[hashed] = True
            self._known.pop(hashed, None)
            return None
        self._known[hashed] = True
        return session

    def is_known(self, secret: str) -> bool:
        """Whether we already know if a cookie or token is valid. No I/O."""
        hashed = digest(secret)
        return hashed in self._known or hashed in self._unknown

    async def _load(self, secret: str, hashed: str) -> SessionRead | None:
        found = await self._in.sessions.find(_where(secret, hashed))
        if found is None:
            return None
        session = SessionRead.model_validate(found)
        if not is_bearer(secret):
            return session
        end = found.created_at + timedelta(seconds=BEARER_LIFETIME)
        return session.model_copy(update={"expires_at": min(session.expires_at, end)})

    async def actor_of(self, session: SessionRead | Session) -> Actor | None:
        """The actor who signed in. Operators may do everything. None if they signed in with a token that has ended."""
        if session.token is not None:
            return await self._tokens.by_digest(session.token)
        is_operator = session.user_id in self._owner_ids
        return Actor(kind=ActorKind.PANEL, id=str(session.user_id), name=session.name, is_operator=is_operator)

    async def close(self, secret: str, actor: Actor) -> None:
        """Sign out, by the cookie or the session's own token. Telegram's signature stays used."""
        hashed = digest(secret)

        async def work(tx: Transaction) -> None:
            found = await self._in.sessions.find(_where(secret, hashed), tx)
            if found is None:
                await self._audit.stale(tx, session_key(hashed))
                return
            changes = {"digest": f"{_CLOSED}{found.digest}", "bearer": None, "expires_at": self._clock()}
            await self._in.sessions.change({"_id": found.id}, changes, tx)
            await self._audit.stale(tx, *_keys_of(found))
            await self._audit.write(
                tx, None, event=EventType.SESSION_CLOSED, actor=actor, message=f"{actor.name} signed out"
            )

        await self._audit.transaction(work)


def _keys_of(session: Session) -> list[CacheKey[SessionRead]]:
    """The cache keys of a session: by its cookie, and by its own token if it has one."""
    return [session_key(one) for one in (session.digest, session.bearer) if one is not None]


def _where(secret: str, hashed: str) -> dict[str, Any]:
    return {"bearer" if is_bearer(secret) else "digest": hashed}


def is_bearer(secret: str) -> bool:
    """Whether a text has the form of a session's own token."""
    return secret.startswith(BEARER_PREFIX)


def is_csrf_token(session: SessionRead, given: str) -> bool:
    """Whether our own page sent the request: other sites don't know this token."""
    return hmac.compare_digest(session.csrf_token.encode(), given.encode("utf-8", "surrogateescape"))
