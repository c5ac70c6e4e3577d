"""The caller, and what they may do in which group."""

from models.base import ReadSchema


class GroupAccess(ReadSchema):
    """What the caller can do in one group."""

    group_id: int
    """The Telegram ID of the group."""
    name: str
    """The group's name."""
    role: str
    """Your role in the group."""
    permissions: list[str]
    """What you can do in the group."""


class Me(ReadSchema):
    """The caller."""

    kind: str
    """What you signed in as: a person or a token."""
    id: str
    """Your Telegram ID, or the token's ID."""
    name: str
    """Your name, or the token's."""
    scopes: list[str]
    """What you can do at all. In a group, the entry in `groups` counts."""
    groups: list[GroupAccess]
    """Your groups, at most 200. Empty if you can do everything everywhere."""
    csrf_token: str | None = None
    """For a session with a cookie: send it as the header `X-CSRF-Token` with every change."""
