"""API tokens: what their holder may do over REST, and for how long."""

import re
import secrets
import zlib
from enum import StrEnum
from typing import Annotated, Final

from beanie import Document
from pydantic import Field, StringConstraints

from models.actors import Actor
from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema
from models.permissions import Permission

TOKENS_LIMIT: Final = 100
"""How many tokens one owner may create; each token may create as many, counting all below it."""
LINE_LIMIT: Final = 5
"""Tokens in a line, each made by the one before."""
PREFIX: Final = "gk_"
_SECRET: Final = re.compile(rf"{PREFIX}([0-9a-f]{{64}})([0-9a-f]{{8}})")
"""A prefix, 32 random bytes, and their CRC-32: a scanner for leaked secrets finds it, and takes nothing else for it."""


class ExtraScope(StrEnum):
    """Token scopes that aren't permissions of a group's roles."""

    GROUPS_CREATE = "groups.create"
    METRICS_VIEW = "metrics.view"
    """For programs of operators: what the process counts about itself."""
    TOKENS_MANAGE = "tokens.manage"
    ALL = "*"
    """All of them but `tokens.manage`, which must be asked for by name."""


Scope = Permission | ExtraScope
ALL_SCOPES: Final = frozenset[str]([*Permission, *ExtraScope])
NAMED_SCOPES: Final = frozenset[str]([ExtraScope.TOKENS_MANAGE])
"""What `*` does not include: a token that makes tokens is wanted on purpose."""


def make_secret() -> str:
    """A new token, which is shown once."""
    random = secrets.token_hex(32)
    return f"{PREFIX}{random}{zlib.crc32(random.encode()):08x}"


def looks_like_a_token(text: str) -> bool:
    """Whether a text has the form and the checksum of a token. If not, there's no need to look it up."""
    match = _SECRET.fullmatch(text)
    return match is not None and f"{zlib.crc32(match[1].encode()):08x}" == match[2]


class Token(Document):
    """The document: collection `tokens`. The token itself is not in it."""

    digest: str
    """SHA-256 of the token, in hexadecimal digits."""
    name: str
    scopes: list[str]
    group_ids: list[int] | None = None
    owner_id: int | None = None
    """The Telegram user whose roles it has; None: the operator's, above all roles."""
    actor: Actor
    """Who made it. One that a token made ends with that token."""
    root_id: str | None = None
    """Of one that a token made: the first in their line, which no token made."""
    told_by: str | None = None
    """The update or request that made it: handled again, it makes no second one."""
    expires_at: Moment | None = None
    last_used_at: Moment | None = None
    created_at: Moment

    class Settings:
        name = "tokens"


class TokenCreate(Schema):
    """Body of POST /tokens."""

    name: Annotated[str, StringConstraints(max_length=64, strip_whitespace=True, pattern=r"\S")]
    """What you call it: at most 64 characters."""
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=len(ALL_SCOPES))]
    """What it can do: permissions, `groups.create`, `metrics.view`, `tokens.manage`, or `*` for all but the last."""
    group_ids: Annotated[list[GroupId], Field(min_length=1, max_length=1000)] | None = None
    """Telegram's ids of the groups that it's good for. Left out: all."""
    expires_at: Moment | None = None
    """When it ends, in UTC: at the latest with the token that creates it. Left out: as that one."""


class TokenRead(ReadSchema):
    """A token as the interfaces show it."""

    id: DocumentId
    """The token's own id, which isn't secret."""
    name: str
    """What its owner calls it."""
    scopes: list[str]
    """What it can do."""
    group_ids: list[int] | None
    """Telegram's ids of the groups that it's good for; null for all."""
    owner_id: int | None
    """Telegram's id of the person whose roles it has; null if it's the operator's."""
    actor: Actor
    """Who created it."""
    expires_at: Moment | None
    """When it ends, in UTC; null if it doesn't."""
    last_used_at: Moment | None
    """When it was last used, in UTC; null if it never was."""
    created_at: Moment


class TokenCreated(TokenRead):
    """A new token with its secret, which is shown only once, to its creator."""

    token: str
    """The token itself. It's shown this once."""
