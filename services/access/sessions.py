"""Signing in with Telegram: what it signed opens a session, once; the session is a cookie, kept as a hash."""

import hmac
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from cachetools import LRUCache, TTLCache

from gateway.client import Gateway, SignedUser
from models.actors import Actor, ActorKind
from models.logs import EventType
from models.sessions import LOGIN_LIFETIME, SESSION_LIFETIME, Login, Session, SessionRead
from services.core.base import Service, Tools
from services.core.digests import digest
from services.core.errors import Forbidden
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import session_key
from texts import Key

KNOWN_LIMIT: Final = 10_000
"""Cookies that are known to be good; and as many that are not."""
UNKNOWN_FOR: Final = 10
"""Seconds for which a cookie that is of no session is not looked up again."""


class Sessions(Service):
    """Opens, checks and closes sessions."""

    def __init__(self, tools: Tools, gateway: Gateway | None, owner_ids: Iterable[int]) -> None:
        super().__init__(tools)
        self._gateway = gateway
        self._owner_ids = frozenset(owner_ids)
        self._known: LRUCache[str, bool] = LRUCache(KNOWN_LIMIT)
        self._unknown: TTLCache[str, bool] = TTLCache(KNOWN_LIMIT, UNKNOWN_FOR)

    async def open(self, login: Login, address: str | None) -> tuple[str, Session]:
        """A session for who signed in; answers its cookie too. Raises Forbidden for a bad signature, or a replay."""
        user = self._verify(login)
        now = self._clock()
        age = (now - datetime.fromtimestamp(user.auth_date, UTC)).total_seconds()
        if not -60 <= age <= LOGIN_LIFETIME:
            raise Forbidden(Key.ERROR_SIGN_IN_REJECTED)
        cookie = secrets.token_hex(32)
        session = Session(
            digest=digest(cookie),
            login=digest(user.signature),
            user_id=user.id,
            name=user.name,
            csrf_token=secrets.token_hex(32),
            expires_at=now + timedelta(seconds=SESSION_LIFETIME),
            created_at=now,
        )
        actor = self.actor_of(session).model_copy(update={"address": address})

        async def work(tx: Transaction) -> Session:
            await self._in.sessions.insert(session, tx)
            await self._audit.write(tx, None, EventType.SESSION_OPENED, actor, f"{session.name} signed in")
            return session

        try:
            return cookie, await self._audit.transaction(work)
        except Duplicate as error:
            raise Forbidden(Key.ERROR_SIGN_IN_REUSED) from error

    def _verify(self, login: Login) -> SignedUser:
        user = None
        if self._gateway is not None and login.widget is not None:
            user = self._gateway.verify_widget(login.widget.signed())
        elif self._gateway is not None and login.init_data is not None:
            user = self._gateway.verify_init_data(login.init_data)
        if user is None:
            raise Forbidden(Key.ERROR_SIGN_IN_REJECTED)
        return user

    async def find(self, cookie: str) -> SessionRead | None:
        """The session of a cookie, if it lasts."""
        hashed = digest(cookie)
        if hashed in self._unknown:
            return None
        key = session_key(hashed)
        session = self._cache.near(key) or await self._cache.get(key, lambda: self._load(hashed))
        if session is None or session.expires_at <= self._clock():
            self._unknown[hashed] = True
            self._known.pop(hashed, None)
            return None
        self._known[hashed] = True
        return session

    def is_known(self, cookie: str) -> bool:
        """Whether a cookie was good before, or is known to be none. Costs nothing."""
        hashed = digest(cookie)
        return hashed in self._known or hashed in self._unknown

    async def _load(self, hashed: str) -> SessionRead | None:
        found = await self._in.sessions.find({"digest": hashed})
        return SessionRead.model_validate(found) if found else None

    def actor_of(self, session: SessionRead | Session) -> Actor:
        """Who signed in; an operator may do everything."""
        is_operator = session.user_id in self._owner_ids
        return Actor(kind=ActorKind.PANEL, id=str(session.user_id), name=session.name, is_operator=is_operator)

    async def close(self, cookie: str, actor: Actor) -> None:
        """Sign out. What Telegram signed stays used."""
        hashed = digest(cookie)
        changes = {"digest": f"closed:{hashed}", "expires_at": self._clock()}

        async def work(tx: Transaction) -> None:
            if await self._in.sessions.change({"digest": hashed}, changes, tx):
                await self._audit.write(tx, None, EventType.SESSION_CLOSED, actor, f"{actor.name} signed out")

        await self._audit.transaction(work)
        await self._cache.drop(session_key(hashed))


def is_csrf_token(session: SessionRead, given: str) -> bool:
    """Whether a request was made by our own page: another site does not know this token."""
    return hmac.compare_digest(session.csrf_token.encode(), given.encode("utf-8", "surrogateescape"))
