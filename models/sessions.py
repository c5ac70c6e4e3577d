"""A session: somebody who signed in, in a browser."""

from enum import StrEnum
from typing import Annotated, Any, Final

from beanie import Document
from pydantic import ConfigDict, Field

from models.base import Moment, ReadSchema, Schema, UserId
from models.me import Me

SESSION_LIFETIME: Final = 7 * 86_400
"""Seconds that a session lasts."""
LOGIN_LIFETIME: Final = 86_400
"""Seconds for which what Telegram signed is good (core.telegram.org/widgets/login: check `auth_date`)."""
REOPEN_LIFETIME: Final = 3600
"""Seconds for which a Mini App may open its session anew, when it's loaded again."""
BEARER_LIFETIME: Final = 3600
"""Seconds that a session's own token lasts, which a page keeps in memory."""
BEARER_PREFIX: Final = "gs_"
SIGN_IN_CODE_LIFETIME: Final = 300
"""Seconds within which a sign-in through the bot must be done."""


class Session(Document):
    """The document: collection `sessions`. The cookie itself is not in it."""

    digest: str
    """SHA-256 of the cookie, in hexadecimal digits."""
    login: str
    """SHA-256 of what opened it, which can't open another one beside it."""
    user_id: int | None
    """None: it was opened with a token."""
    name: str
    csrf_token: str
    token: str | None = None
    """SHA-256 of the token that opened it: it has that token's rights, and ends with it."""
    bearer: str | None = None
    """SHA-256 of its own token, for pages that get no cookie (see `SignedIn`)."""
    is_framed: bool = False
    """Whether its cookie is for a page in a frame of Telegram's."""
    expires_at: Moment
    created_at: Moment

    class Settings:
        name = "sessions"


class SessionRead(ReadSchema):
    """A session, as it is cached."""

    user_id: int | None
    name: str
    csrf_token: str
    token: str | None = None
    is_framed: bool = False
    expires_at: Moment
    """Of the session, or of its own token if that was asked about."""


class SignInWay(StrEnum):
    """A way to sign in."""

    TOKEN = "token"
    """With an API token."""
    TELEGRAM = "telegram"
    """With what Telegram signs: Mini App or Login Widget."""
    BOT = "bot"
    """By answering the bot, in any Telegram app."""


class SignInWays(ReadSchema):
    """How to sign in here."""

    ways: list[SignInWay]
    bot_id: int | None
    """The bot's own id; null while it's off."""
    bot_username: str | None
    """Its @name, without the @; null while it's off, or hasn't reached Telegram yet."""
    is_demo: bool
    """Whether this is a demonstration with made-up people."""
    version: str


class WidgetLogin(Schema):
    """What Telegram's Login Widget hands over (core.telegram.org/widgets/login)."""

    model_config = ConfigDict(extra="allow", frozen=True)

    id: UserId
    first_name: Annotated[str, Field(max_length=256)] = ""
    auth_date: Annotated[int, Field(ge=0, lt=2**40)]
    hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]

    def signed(self) -> dict[str, Any]:
        """All fields as Telegram signed them."""
        return self.model_dump(exclude_unset=True)


class Login(Schema):
    """Body of POST /session: one of them."""

    widget: WidgetLogin | None = None
    init_data: Annotated[str, Field(max_length=8192)] | None = None
    """Of a Mini App, as `Telegram.WebApp.initData` has it."""
    token: Annotated[str, Field(min_length=1, max_length=512)] | None = None
    """An API token: the session has its rights, and ends with it."""
    code: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")] | None = None
    """Of `POST /session/codes`. The answer waits for the person, up to 25 s; with `sign-in-pending`, ask again."""


class CodeRequest(Schema):
    """Body of POST /session/codes: an empty object."""


class SignInCode(ReadSchema):
    """A sign-in through the bot that somebody has to confirm."""

    code: str
    """For `POST /session`. It works once, and only in the browser that asked for it."""
    url: str
    """Where the person confirms it: in the private chat with the bot."""
    expires_at: Moment


class SignedIn(ReadSchema):
    """Who signed in, and what their changes must carry."""

    me: Me
    csrf_token: str
    """The header `X-CSRF-Token` of every request that changes something. `GET /me` repeats it."""
    expires_at: Moment
    session_token: str | None = None
    """Of a Mini App, where cookies may not arrive: a bearer token for this session, for an hour. Keep it in memory."""
