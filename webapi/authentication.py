"""Finds out who sent a request: by the operator's token, a token created over the API or in chat, or a session."""

from typing import Final

from aiohttp import hdrs, web

from models.actors import OPERATOR_ID, Actor, ActorKind
from models.sessions import SessionRead
from models.tokens import looks_like_a_token
from services.access.sessions import is_bearer, is_csrf_token
from services.container import Services
from services.core.digests import digest
from services.core.errors import Forbidden
from webapi.event_streams import AGAIN
from webapi.headers import SPENT
from webapi.origins import SAFE_METHODS
from webapi.problems import Unauthorized
from webapi.refusals import CSRF_TOKEN_WRONG, SESSION_OVER, TOKEN_MISSING, TOKEN_REFUSED
from webapi.resources.session import CSRF, bearer_of, cookie_name

CSRF_TOKEN: Final = "X-CSRF-Token"
KNOWN_LIMIT: Final = 1_000
"""Headers that are cached with the hash of their token."""
OPERATOR: Final = Actor(kind=ActorKind.TOKEN, id=OPERATOR_ID, name="API token")


class Authentication:
    """Finds the caller of a request, and counts it. A person counts together with all of their tokens and sessions.

    An address with too many refusals must wait before we look anything up for it. Known callers are still let in,
    because many people may share an address.
    """

    def __init__(self, services: Services, operator_token: str | None) -> None:
        self._services = services
        self._known: dict[str, str] = {}
        """By header, the hash of a token that was valid before: hashing takes as long as finding the caller."""
        if operator_token:
            services.tokens.admit(operator_token, OPERATOR)

    async def __call__(self, request: web.Request) -> Actor:
        """Raises Unauthorized, TooMany, and Forbidden for a change that another site's page requests."""
        try:
            actor = await self._who(request)
        except Unauthorized:
            await self._services.quotas.failure(request.remote or "")
            raise
        person = actor.owner_id or actor.user_id
        request[SPENT] = await self._services.quotas.request(actor.id if person is None else f"person:{person}")
        request[AGAIN] = self._who
        return actor if request.method in SAFE_METHODS else actor.model_copy(update={"address": request.remote})

    async def _who(self, request: web.Request) -> Actor:
        given = request.headers.get(hdrs.AUTHORIZATION, "")
        if given in self._known:
            actor = await self._services.tokens.by_digest(self._known[given])
            if actor is not None:
                return actor
            self._known.pop(given, None)  # it has ended
        is_browser = not given and cookie_name(request) in request.cookies
        return await (self._by_session(request) if is_browser else self._by_token(given, request))

    async def _by_token(self, given: str, request: web.Request) -> Actor:
        secret = bearer_of(given)
        if secret is None:
            raise Unauthorized(TOKEN_MISSING)
        if is_bearer(secret):
            return (await self._of_session(secret, request))[0]
        tokens, hashed = self._services.tokens, digest(secret)
        if not tokens.is_known(hashed) and looks_like_a_token(secret):  # others need no lookup
            self._services.quotas.check(request.remote or "")
        actor = await tokens.by_digest(hashed, secret)
        if actor is None:
            raise Unauthorized(TOKEN_REFUSED)
        if len(self._known) >= KNOWN_LIMIT:  # clear all: keeping the order of use would slow down each request
            self._known.clear()
        self._known[given] = hashed
        return actor

    async def _by_session(self, request: web.Request) -> Actor:
        actor, session = await self._of_session(request.cookies[cookie_name(request)], request)
        if request.method not in SAFE_METHODS and not is_csrf_token(session, request.headers.get(CSRF_TOKEN, "")):
            raise Forbidden(CSRF_TOKEN_WRONG.detail, code=CSRF_TOKEN_WRONG.code)
        request[CSRF] = session.csrf_token
        return actor

    async def _of_session(self, secret: str, request: web.Request) -> tuple[Actor, SessionRead]:
        """The caller of a session, by its cookie or its own token."""
        if not self._services.sessions.is_known(secret):
            self._services.quotas.check(request.remote or "")
        session = await self._services.sessions.find(secret)
        actor = await self._services.sessions.actor_of(session) if session is not None else None
        if session is None or actor is None:
            raise Unauthorized(SESSION_OVER)
        return actor, session
