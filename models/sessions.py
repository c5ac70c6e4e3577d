"""A session: somebody who signed in with Telegram, in a browser."""

from typing import Annotated, Any, Final

from beanie import Document
from pydantic import ConfigDict, Field

from models.base import Moment, ReadSchema, Schema, UserId
from models.me import Me

SESSION_LIFETIME: Final = 7 * 86_400
"""Seconds that a session lasts."""
LOGIN_LIFETIME: Final = 86_400
"""Seconds for which what Telegram signed is good (core.telegram.org/widgets/login: check `auth_date`)."""


class Session(Document):
    """The document: collection `sessions`. The cookie itself is not in it."""

    digest: str
    """SHA-256 of the cookie, in hexadecimal digits."""
    login: str
    """SHA-256 of what Telegram signed: it opens one session, once."""
    user_id: int
    name: str
    csrf_token: str
    expires_at: Moment
    created_at: Moment

    class Settings:
        name = "sessions"


class SessionRead(ReadSchema):
    """A session, as it is cached."""

    user_id: int
    name: str
    csrf_token: str
    expires_at: Moment


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
    """Body of POST /session: either of the two."""

    widget: WidgetLogin | None = None
    init_data: Annotated[str, Field(max_length=8192)] | None = None
    """Of a Mini App, as `Telegram.WebApp.initData` has it."""


class SignedIn(ReadSchema):
    """Who signed in, and what his changes must carry."""

    me: Me
    csrf_token: str
    """The header `X-CSRF-Token` of every request that changes something."""
    expires_at: Moment
