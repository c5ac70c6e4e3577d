"""Who calls, and what he may do where."""

from models.base import ReadSchema


class GroupAccess(ReadSchema):
    """What the caller may do in one group."""

    group_id: int
    name: str
    role: str
    permissions: list[str]


class Me(ReadSchema):
    """The caller."""

    kind: str
    id: str
    name: str
    scopes: list[str]
    """What he may do at all; in a group, what its entry says."""
    groups: list[GroupAccess]
    """At most 200; of who may do everything everywhere, none is listed."""
    csrf_token: str | None = None
    """Of a session with a cookie: the header `X-CSRF-Token` of every request that changes something."""
