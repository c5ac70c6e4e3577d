"""API tokens: what their holders may do over REST, and for how long."""

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
"""How many tokens one owner may create. Each token may create as many, including all of its descendants."""
LINE_LIMIT: Final = 5
"""Length of a chain of tokens, each created by the one before."""
PREFIX: Final = "gk_"
_SECRET: Final = re.compile(rf"{PREFIX}([0-9a-f]{{64}})([0-9a-f]{{8}})")
"""A prefix, 32 random bytes and their CRC-32, so that scanners for leaked secrets recognize it reliably."""


class ExtraScope(StrEnum):
    """Token scopes that aren't permissions of a group's roles."""

    GROUPS_CREATE = "groups.create"
    METRICS_VIEW = "metrics.view"
    """For operators' programs: the process's metrics."""
    TOKENS_MANAGE = "tokens.manage"
    ALL = "*"
    """All scopes except `tokens.manage`, which must be requested by name."""


Scope = Permission | ExtraScope
ALL_SCOPES: Final = frozenset[str]([*Permission, *ExtraScope])
NAMED_SCOPES: Final = frozenset[str]([ExtraScope.TOKENS_MANAGE])
"""Scopes that `*` doesn't include: creating tokens must be requested explicitly."""


def make_secret() -> str:
    """A new token, which is shown once."""
    random = secrets.token_hex(32)
    return f"{PREFIX}{random}{zlib.crc32(random.encode()):08x}"


def looks_like_a_token(text: str) -> bool:
    """Whether a text has the form and checksum of a token. If not, we needn't look it up."""
    match = _SECRET.fullmatch(text)
    return match is not None and f"{zlib.crc32(match[1].encode()):08x}" == match[2]


class Token(Document):
    """The document: collection `tokens`. It doesn't contain the token itself."""

    digest: str
    """SHA-256 of the token, in hexadecimal digits."""
    name: str
    scopes: list[str]
    group_ids: list[int] | None = None
    owner_id: int | None = None
    """The Telegram user whose roles it has; None: the operator's own, above all roles."""
    actor: Actor
    """Who created it. If that's a token, this one ends with it."""
    root_id: str | None = None
    """For a token created by a token: the first one in the chain, which no token created."""
    told_by: str | None = None
    """Identifies the update or request that created it, so that repeating it doesn't create another one."""
    expires_at: Moment | None = None
    last_used_at: Moment | None = None
    created_at: Moment

    class Settings:
        name = "tokens"


class TokenCreate(Schema):
    """Body of POST /tokens."""

    name: Annotated[str, StringConstraints(max_length=64, strip_whitespace=True, pattern=r"[^\s\x85]")]
    """What you call it: at most 64 characters."""
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=len(ALL_SCOPES))]
    """What it can do: permissions, `groups.create`, `metrics.view`, `tokens.manage`, or `*` for all but the last."""
    group_ids: Annotated[list[GroupId], Field(min_length=1, max_length=1000)] | None = None
    """The Telegram IDs of the groups that it's valid for. Left out: all."""
    expires_at: Moment | None = None
    """When it ends, in UTC: no later than the token that creates it. Left out: together with that one."""


class TokenRead(ReadSchema):
    """A token as the interfaces show it."""

    id: DocumentId
    """The token's own ID, which isn't secret."""
    name: str
    """What its owner calls it."""
    scopes: list[str]
    """What it can do."""
    group_ids: list[int] | None
    """The Telegram IDs of the groups that it's valid for; null for all."""
    owner_id: int | None
    """The Telegram ID of the person whose roles it has; null if it's the operator's."""
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
    """The token itself. It's shown only now."""
