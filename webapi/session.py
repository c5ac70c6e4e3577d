"""`/session`: signing in with Telegram, and out."""

from typing import Any, Final

from models.sessions import SESSION_LIFETIME, Login, SignedIn
from webapi import limits
from webapi.endpoints import Call, Cookie, Endpoint, Needs, Nothing

COOKIE: Final = "groupkeeper_session"


async def sign_in(call: Call[Nothing, Login]) -> SignedIn:
    """Open a session, and set its cookie."""
    cookie, session = await call.services.sessions.open(call.body, call.request.remote)
    is_https = call.request.secure or call.request.headers.get("X-Forwarded-Proto") == "https"
    call.cookie = Cookie(COOKIE, cookie, SESSION_LIFETIME, secure=is_https)
    me = await call.services.groups.access_of(call.services.sessions.actor_of(session))
    return SignedIn(me=me, csrf_token=session.csrf_token, expires_at=session.expires_at)


async def sign_out(call: Call[Nothing, Nothing]) -> None:
    """Close the session, if the request has one."""
    cookie = call.request.cookies.get(COOKIE)
    if cookie is not None:
        await call.services.sessions.close(cookie, call.actor)
        call.cookie = Cookie(COOKIE, "", 0, secure=False)


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
