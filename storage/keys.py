"""Every cache key, with its TTL and what it holds. Actions and logs are never cached."""

from functools import lru_cache
from typing import Final, Generic, NamedTuple, TypeVar

from models.base import ReadSchema
from models.filter import SamplesRead
from models.groups import GroupRead
from models.roles import RoleRead
from models.rules import RulesRead
from models.sessions import SessionRead
from models.settings import SettingsRead
from models.tokens import TokenRead
from models.users import UserRead
from models.webhooks import WebhooksRead

Value = TypeVar("Value", bound=ReadSchema)

PREFIXES = ("group:", "user:", "settings:", "role:", "rules:", "webhooks:", "samples:", "token:", "session:")
LEASE_PREFIX = "lease:"
INVALIDATIONS = "groupkeeper:invalidations"
"""The pub/sub channel for keys that a process dropped."""
NEWS = "groupkeeper:news"
"""The channel for "something was logged"."""
WAKES = "groupkeeper:wakes"
"""The channel for queues that have something due."""
TURNS = "groupkeeper:turns"
"""The channel for chats whose next update may be handled."""

DEGRADED_TTL = 30
"""Seconds that a value lives in process, at most, while Redis is away and processes can't share their writes."""

_KEPT: Final = 10_000
"""Keys of each kind that are cached, because each message and request needs some: about 4 MB at most."""


class CacheKey(NamedTuple, Generic[Value]):
    """A cache key, with the seconds its value lives and the value's type."""

    name: str
    ttl: int
    model: type[Value]

    @property
    def kind(self) -> str:
        """The part before the first colon: one of a few."""
        return self.name.partition(":")[0]


@lru_cache(_KEPT)
def group_key(group_id: int) -> CacheKey[GroupRead]:
    """A group."""
    return CacheKey(f"group:{group_id}", 3600, GroupRead)


@lru_cache(_KEPT)
def user_key(group_id: int, user_id: int) -> CacheKey[UserRead]:
    """A member of a group."""
    return CacheKey(f"user:{group_id}:{user_id}", 1800, UserRead)


@lru_cache(_KEPT)
def settings_key(group_id: int) -> CacheKey[SettingsRead]:
    """A group's settings."""
    return CacheKey(f"settings:{group_id}", 3600, SettingsRead)


def role_key(group_id: int, name: str) -> CacheKey[RoleRead]:
    """A role of a group."""
    return CacheKey(f"role:{group_id}:{name}", 3600, RoleRead)


@lru_cache(_KEPT)
def rules_key(group_id: int) -> CacheKey[RulesRead]:
    """All rules of a group: every message is checked against them."""
    return CacheKey(f"rules:{group_id}", 3600, RulesRead)


def webhooks_key(group_id: int) -> CacheKey[WebhooksRead]:
    """All webhooks of a group: every event is checked against them."""
    return CacheKey(f"webhooks:{group_id}", 3600, WebhooksRead)


def samples_key(group_id: int) -> CacheKey[SamplesRead]:
    """All samples of a group: its filter learns from them."""
    return CacheKey(f"samples:{group_id}", 3600, SamplesRead)


def token_key(digest: str) -> CacheKey[TokenRead]:
    """A token, by its hash. After a revocation, a process accepts it for no longer than this TTL."""
    return CacheKey(f"token:{digest}", 2, TokenRead)


def session_key(digest: str) -> CacheKey[SessionRead]:
    """A session, by its cookie's hash. The same holds as for tokens."""
    return CacheKey(f"session:{digest}", 2, SessionRead)
