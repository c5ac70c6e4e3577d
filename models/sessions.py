"""A session: a person who signed in with a browser."""

from enum import StrEnum
from typing import Annotated, Any, Final

from beanie import Document
from pydantic import ConfigDict, Field

from models.base import Moment, ReadSchema, Schema, UserId
from models.me import Me

SESSION_LIFETIME: Final = 7 * 86_400
"""Seconds that a session lasts."""
LOGIN_LIFETIME: Final = 86_400
"""Seconds for which Telegram's signature is valid (core.telegram.org/widgets/login: check `auth_date`)."""
REOPEN_LIFETIME: Final = 3600
"""Seconds during which a Mini App can open its session again, after a reload."""
BEARER_LIFETIME: Final = 3600
"""Seconds that a session's own token is valid. Pages keep it in memory."""
BEARER_PREFIX: Final = "gs_"
SIGN_IN_CODE_LIFETIME: Final = 300
"""Seconds within which a sign-in through the bot must be completed."""


class Session(Document):
    """The document: collection `sessions`. It doesn't contain the cookie itself."""

    digest: str
    """SHA-256 of the cookie, in hexadecimal digits."""
    login: str
    """SHA-256 of the data that opened it, so that it can't open a second one."""
    user_id: int | None
    """None: it was opened with a token."""
    name: str
    csrf_token: str
    token: str | None = None
    """SHA-256 of the token that opened it. The session has that token's rights, and ends with it."""
    bearer: str | None = None
    """SHA-256 of its own token, for pages that get no cookie (see `SignedIn`)."""
    is_framed: bool = False
    """Whether its cookie is for a page in one of Telegram's frames."""
    expires_at: Moment
    created_at: Moment

    class Settings:
        name = "sessions"


class SessionRead(ReadSchema):
    """A session as the cache holds it."""

    user_id: int | None
    name: str
    csrf_token: str
    token: str | None = None
    is_framed: bool = False
    expires_at: Moment
    """The end of the session, or of its own token if that was looked up."""


class SignInWay(StrEnum):
    """A way to sign in."""

    TOKEN = "token"
    """With an API token."""
    TELEGRAM = "telegram"
    """With data signed by Telegram: Mini App or Login Widget."""
    BOT = "bot"
    """By answering the bot, in any Telegram app."""


class SignInWays(ReadSchema):
    """How to sign in here."""

    ways: list[SignInWay]
    """How you can sign in."""
    bot_id: int | None
    """The Telegram ID of the bot; null while it's off."""
    bot_username: str | None
    """The bot's @name, without the @; null while it's off, or hasn't reached Telegram yet."""
    public_url: str | None
    """The address at which people reach the panel, from `PUBLIC_URL`; null if it isn't set. Telegram's sign-in page
    returns to this address only."""
    is_demo: bool
    """Whether this is a demonstration with made-up people."""
    version: str
    """The version of Groupkeeper."""


class WidgetLogin(Schema):
    """The data from Telegram's Login Widget (core.telegram.org/widgets/login)."""

    model_config = ConfigDict(extra="allow", frozen=True)

    id: UserId
    """Your Telegram ID."""
    first_name: Annotated[str, Field(max_length=256)] = ""
    """Your first name."""
    auth_date: Annotated[int, Field(ge=0, lt=2**40)]
    """When Telegram signed it, in seconds since 1970."""
    hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """Telegram's signature, in hexadecimal digits."""

    def signed(self) -> dict[str, Any]:
        """All fields as Telegram signed them."""
        return self.model_dump(exclude_unset=True)


class Login(Schema):
    """Body of POST /session, with exactly one of these."""

    widget: WidgetLogin | None = None
    """The data from Telegram's Login Widget."""
    init_data: Annotated[str, Field(max_length=8192)] | None = None
    """The contents of `Telegram.WebApp.initData` in a Mini App."""
    token: Annotated[str, Field(min_length=1, max_length=512)] | None = None
    """An API token. The session has its rights, and ends with it."""
    code: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")] | None = None
    """The code from `POST /session/codes`. The response waits for you, up to 25 s.

    With `sign-in-pending`, ask again.
    """


class CodeRequest(Schema):
    """Body of POST /session/codes: an empty object."""


class SignInCode(ReadSchema):
    """A sign-in through the bot that somebody has to confirm."""

    code: str
    """For `POST /session`. It works once, and only in the browser that requested it."""
    url: str
    """Where the person confirms it: in the private chat with the bot."""
    expires_at: Moment
    """Until when it can be confirmed, in UTC."""


class SignedIn(ReadSchema):
    """Who signed in, and the token that their changes need."""

    me: Me
    """Who you are, and what you can do where."""
    csrf_token: str
    """Send it as the header `X-CSRF-Token` with every change. `GET /me` repeats it."""
    expires_at: Moment
    """When the session ends, in UTC."""
    session_token: str | None = None
    """For a Mini App, where cookies may not arrive: a bearer token for this session. It lasts an hour; keep it in
    memory."""
