"""`/session`: signing in, and out."""

from typing import Any, Final, NamedTuple

from aiohttp import hdrs, web

from models.sessions import SESSION_LIFETIME, Login, SignedIn, SignInWays
from webapi import limits
from webapi.cookies import Cookie
from webapi.endpoints import Call, Endpoint, Needs, Nothing
from webapi.origins import is_https

COOKIE: Final = "groupkeeper_session"
SECURE_COOKIE: Final = f"__Host-{COOKIE}"
"""Its name behind TLS: no other host of the domain can set it (RFC 6265bis, 4.1.3.2)."""
SCHEME: Final = "Bearer "
CSRF: Final = web.RequestKey("csrf", str)
"""Of a request with a session's cookie: what its changes must carry."""


class About(NamedTuple):
    """What this installation is."""

    version: str
    is_demo: bool = False


ABOUT: Final = web.AppKey("about", About)


def cookie_name(request: web.Request) -> str:
    """The name of the session's cookie where this request comes from."""
    return SECURE_COOKIE if is_https(request) else COOKIE


def _cookie(request: web.Request, value: str, lifetime: int, *, is_framed: bool) -> Cookie:
    is_secure = is_https(request)
    # Browsers take one for frames over TLS only.
    return Cookie(cookie_name(request), value, lifetime, is_secure, is_framed and is_secure)


async def ways(call: Call[Nothing, Nothing]) -> SignInWays:
    """Say how to sign in."""
    bot_id, username = call.services.sessions.bot
    about = call.request.app[ABOUT]
    return SignInWays(
        ways=call.services.sessions.ways,
        bot_id=bot_id,
        bot_username=username,
        is_demo=about.is_demo,
        version=about.version,
    )


async def sign_in(call: Call[Nothing, Login]) -> SignedIn:
    """Open a session, and set its cookie."""
    opened = await call.services.sessions.open(call.body, call.request.remote)
    session = opened.session
    call.cookie = _cookie(call.request, opened.cookie, SESSION_LIFETIME, is_framed=session.is_framed)
    return SignedIn(
        me=await call.services.groups.access_of(opened.actor),
        csrf_token=session.csrf_token,
        expires_at=session.expires_at,
        session_token=opened.bearer,
    )


async def sign_out(call: Call[Nothing, Nothing]) -> None:
    """Close the session, if the request has one."""
    given = call.request.headers.get(hdrs.AUTHORIZATION)
    secret = call.request.cookies.get(cookie_name(call.request)) if given is None else given.removeprefix(SCHEME)
    session = await call.services.sessions.find(secret) if secret is not None else None
    if secret is None or session is None:
        return
    await call.services.sessions.close(secret, call.actor)
    call.cookie = _cookie(call.request, "", 0, is_framed=session.is_framed)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/session",
        Needs.NOBODY,
        ways,
        "How to sign in here: which ways there are, and which bot this is",
        SignInWays,
    ),
    Endpoint(
        "POST",
        "/session",
        Needs.NOBODY,
        sign_in,
        "Sign in with Telegram (Login Widget or Mini App), or with a token",
        SignedIn,
        body=Login,
        message="Signed in",
        errors=(403,),
        is_secret=True,
        body_limit=limits.SHORT_BODY,
    ),
    Endpoint("DELETE", "/session", Needs.SIGNED_IN, sign_out, "Sign out", message="Signed out"),
)
