"""`/session`: signing in, and out."""

from typing import Any, Final, NamedTuple

from aiohttp import hdrs, web

from models.sessions import (
    SESSION_LIFETIME,
    SIGN_IN_CODE_LIFETIME,
    CodeRequest,
    Login,
    SignedIn,
    SignInCode,
    SignInWays,
)
from webapi import limits
from webapi.cookies import Cookie
from webapi.endpoints import Call, Endpoint, Needs, Nothing
from webapi.origins import is_https

COOKIE: Final = "groupkeeper_session"
SECURE_COOKIE: Final = f"__Host-{COOKIE}"
"""Its name behind TLS, where no other host of the domain can set it (RFC 6265bis, 4.1.3.2)."""
_CODE_COOKIE: Final = "groupkeeper_code"
"""The cookie with the secret for a code, which scripts can't read."""
_SCHEME: Final = "bearer"
CSRF: Final = web.RequestKey("csrf", str)
"""The CSRF token of a request with a session's cookie."""


class About(NamedTuple):
    """What this installation is."""

    version: str
    is_demo: bool = False
    public_url: str | None = None
    """The panel's public address."""


ABOUT: Final = web.AppKey("about", About)


def cookie_name(request: web.Request) -> str:
    """The name of the session's cookie for this request."""
    return SECURE_COOKIE if is_https(request) else COOKIE


def _code_cookie_name(request: web.Request) -> str:
    return f"__Host-{_CODE_COOKIE}" if is_https(request) else _CODE_COOKIE


def _cookie(request: web.Request, value: str, lifetime: int, *, is_framed: bool) -> Cookie:
    is_secure = is_https(request)
    # Browsers accept a cookie for frames only over TLS.
    return Cookie(cookie_name(request), value, lifetime, is_secure, is_framed and is_secure)


async def ways(call: Call[Nothing, Nothing]) -> SignInWays:
    """List the ways to sign in."""
    bot_id, username = call.services.sessions.bot
    about = call.request.app[ABOUT]
    return SignInWays(
        ways=call.services.sessions.ways,
        bot_id=bot_id,
        bot_username=username,
        public_url=about.public_url,
        is_demo=about.is_demo,
        version=about.version,
    )


async def sign_in(call: Call[Nothing, Login]) -> SignedIn:
    """Open a session, and set its cookie."""
    secret = call.request.cookies.get(_code_cookie_name(call.request), "")
    if call.body.code is not None:
        await call.services.quotas.code(call.request.remote or "")
    opened = await call.services.sessions.open(call.body, call.request.remote, secret)
    session = opened.session
    call.cookie = _cookie(call.request, opened.cookie, SESSION_LIFETIME, is_framed=session.is_framed)
    return SignedIn(
        me=await call.services.groups.access_of(opened.actor),
        csrf_token=session.csrf_token,
        expires_at=session.expires_at,
        session_token=opened.bearer,
    )


async def make_code(call: Call[Nothing, CodeRequest]) -> SignInCode:
    """Create a code for a page, whose browser keeps a secret beside it."""
    request = call.request
    await call.services.quotas.code(request.remote or "")
    made, secret = await call.services.sign_in_codes.make(request.host, request.remote or "")
    call.cookie = Cookie(_code_cookie_name(request), secret, SIGN_IN_CODE_LIFETIME, is_https(request))
    return made


def bearer_of(header: str) -> str | None:
    """The token in an Authorization header; None without one. The scheme may be in capitals (RFC 9110, 11.1)."""
    scheme, _, secret = header.partition(" ")
    return secret.strip() or None if scheme.lower() == _SCHEME else None


async def sign_out(call: Call[Nothing, Nothing]) -> None:
    """Close the request's session, if it has one."""
    given = call.request.headers.get(hdrs.AUTHORIZATION, "")
    secret = bearer_of(given) if given else call.request.cookies.get(cookie_name(call.request))
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
        "Show how you can sign in, and which bot this is",
        message="Sign-in methods listed",
    ),
    Endpoint(
        "POST",
        "/session",
        Needs.NOBODY,
        sign_in,
        "Sign in with Telegram, with a token, or through the bot",
        message="Signed in",
        errors=(403,),
        is_secret=True,
        body_limit=limits.SHORT_BODY,
    ),
    Endpoint("DELETE", "/session", Needs.SIGNED_IN, sign_out, "Sign out", message="Signed out"),
    Endpoint(
        "POST",
        "/session/codes",
        Needs.NOBODY,
        make_code,
        "Start signing in through the bot: get a code and a link",
        status=201,
        message="Open the link in Telegram",
        errors=(403,),
        is_secret=True,
        body_limit=limits.SHORT_BODY,
    ),
)
