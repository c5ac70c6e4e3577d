"""`/session`: signing in with Telegram, and out."""

from typing import Any, Final

from aiohttp import web

from models.sessions import SESSION_LIFETIME, Login, SignedIn
from webapi import limits
from webapi.endpoints import Call, Cookie, Endpoint, Needs, Nothing
from webapi.origins import is_https

COOKIE: Final = "groupkeeper_session"
SECURE_COOKIE: Final = f"__Host-{COOKIE}"
"""Its name behind TLS: no other host of the domain can set it (RFC 6265bis, 4.1.3.2)."""


def cookie_name(request: web.Request) -> str:
    """The name of the session's cookie where this request comes from."""
    return SECURE_COOKIE if is_https(request) else COOKIE


async def sign_in(call: Call[Nothing, Login]) -> SignedIn:
    """Open a session, and set its cookie."""
    cookie, session = await call.services.sessions.open(call.body, call.request.remote)
    call.cookie = Cookie(cookie_name(call.request), cookie, SESSION_LIFETIME, secure=is_https(call.request))
    me = await call.services.groups.access_of(call.services.sessions.actor_of(session))
    return SignedIn(me=me, csrf_token=session.csrf_token, expires_at=session.expires_at)


async def sign_out(call: Call[Nothing, Nothing]) -> None:
    """Close the session, if the request has one."""
    name = cookie_name(call.request)
    cookie = call.request.cookies.get(name)
    if cookie is not None:
        await call.services.sessions.close(cookie, call.actor)
        call.cookie = Cookie(name, "", 0, secure=is_https(call.request))


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/session",
        Needs.NOBODY,
        sign_in,
        "Sign in with Telegram: Login Widget or Mini App",
        SignedIn,
        body=Login,
        message="Signed in",
        errors=(403,),
        is_secret=True,
        body_limit=limits.SHORT_BODY,
    ),
    Endpoint("DELETE", "/session", Needs.SIGNED_IN, sign_out, "Sign out", message="Signed out"),
)
