"""Every cache key, with its TTL and what it holds. Actions and logs are never cached."""

from typing import Generic, NamedTuple, TypeVar

from models.base import ReadSchema
from models.groups import GroupRead
from models.roles import RoleRead
from models.rules import RulesRead
from models.sessions import SessionRead
from models.settings import SettingsRead
from models.tokens import TokenRead
from models.users import UserRead
from models.webhooks import WebhooksRead

Value = TypeVar("Value", bound=ReadSchema)

PREFIXES = ("group:", "user:", "settings:", "role:", "rules:", "webhooks:", "token:", "session:")
LEASE_PREFIX = "lease:"
INVALIDATIONS = "groupkeeper:invalidations"
"""The pub/sub channel on which the processes tell each other what they dropped."""

DEGRADED_TTL = 30
"""Seconds at most that a value may live in process while Redis is away and nobody can be told of a write."""


class Key(NamedTuple, Generic[Value]):
    """Where a value is cached, for how many seconds, and what it is."""

    name: str
    ttl: int
    model: type[Value]


def group_key(group_id: int) -> Key[GroupRead]:
    """A group."""
    return Key(f"group:{group_id}", 3600, GroupRead)


def user_key(group_id: int, user_id: int) -> Key[UserRead]:
    """A member of a group."""
    return Key(f"user:{group_id}:{user_id}", 1800, UserRead)


def settings_key(group_id: int) -> Key[SettingsRead]:
    """A group's settings."""
    return Key(f"settings:{group_id}", 3600, SettingsRead)


def role_key(group_id: int, name: str) -> Key[RoleRead]:
    """A role of a group."""
    return Key(f"role:{group_id}:{name}", 3600, RoleRead)


def rules_key(group_id: int) -> Key[RulesRead]:
    """All rules of a group: every message is held against them."""
    return Key(f"rules:{group_id}", 3600, RulesRead)


def webhooks_key(group_id: int) -> Key[WebhooksRead]:
    """All webhooks of a group: every event is held against them."""
    return Key(f"webhooks:{group_id}", 3600, WebhooksRead)


def token_key(digest: str) -> Key[TokenRead]:
    """A token, by its hash. No process may take one for good any longer after it was revoked."""
    return Key(f"token:{digest}", 2, TokenRead)


def session_key(digest: str) -> Key[SessionRead]:
    """A session, by the hash of its cookie; as a token."""
    return Key(f"session:{digest}", 2, SessionRead)
