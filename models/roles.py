"""A role: a named set of permissions with a priority."""

from typing import Annotated, Final

from beanie import Document
from pydantic import Field

from models.base import DocumentId, GroupId, Moment, Name, ReadSchema, Schema, Text, optional_in_patch
from models.permissions import ALL_PERMISSIONS, Permission

OWNER: Final = "owner"
ADMIN: Final = "admin"
MODERATOR: Final = "moderator"
MEMBER: Final = "member"

CUSTOM_PRIORITY: Final = 10
"""A new role's default priority: above `member`, below `moderator`."""
ROLES_LIMIT: Final = 100
"""Roles per group."""

Priority = Annotated[int, Field(ge=0, le=100)]
Color = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$", examples=["#2e7d32"])]
Permissions = Annotated[list[Permission], Field(max_length=len(ALL_PERMISSIONS))]


class Role(Document):
    """The document: collection `roles`."""

    group_id: int
    name: str
    permissions: list[Permission]
    priority: int
    color: str | None = None
    description: str = ""
    told_by: str | None = None
    """Identifies the update that created it, so that handling it again finds this document, not a conflict."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "roles"


class RoleDetails(Schema):
    """The fields of a role that callers can set."""

    permissions: Permissions = []
    """What somebody with the role can do."""
    priority: Priority = CUSTOM_PRIORITY
    """How strong it is, from 0 to 100. You can act on people whose role is weaker than yours."""
    color: Color | None = None
    """The color in which it's shown, such as `#2e7d32`."""
    description: Text = ""
    """What the role is for."""


class RoleCreate(RoleDetails):
    """Body of POST /groups/{group_id}/roles."""

    name: Name
    """The role's name, which people type in chat."""


class RolePatch(Schema):
    """Body of PATCH: only the given fields change."""

    described_by = RoleDetails

    permissions: Permissions = optional_in_patch()
    priority: Priority = optional_in_patch()
    color: Color | None = optional_in_patch()
    description: Text = optional_in_patch()


class RoleRead(ReadSchema):
    """A role as the interfaces show it."""

    described_by = RoleDetails

    id: DocumentId
    group_id: GroupId
    name: str
    """The role's name."""
    permissions: list[Permission]
    priority: int
    color: str | None
    description: str
    created_at: Moment
    updated_at: Moment


BUILT_IN_ROLES: Final = (
    RoleCreate(name=OWNER, priority=100, permissions=sorted(ALL_PERMISSIONS), description="Telegram's creator"),
    RoleCreate(
        name=ADMIN,
        priority=80,
        permissions=sorted(ALL_PERMISSIONS - {Permission.ROLES_EDIT, Permission.ROLES_ASSIGN}),
        description="Telegram's administrators",
    ),
    RoleCreate(
        name=MODERATOR,
        priority=50,
        permissions=[
            Permission.SETTINGS_VIEW,
            Permission.ROLES_VIEW,
            Permission.RULES_VIEW,
            Permission.USERS_VIEW,
            Permission.ACTIONS_VIEW,
            Permission.STATS_VIEW,
            Permission.LOGS_VIEW,
            Permission.MODERATE_WARN,
            Permission.MODERATE_MUTE,
            Permission.MODERATE_KICK,
            Permission.MODERATE_DELETE,
        ],
        description="Trusted members who keep order",
    ),
    RoleCreate(name=MEMBER, priority=0, permissions=[Permission.RULES_VIEW], description="Everybody else"),
)
"""The roles that every new group has."""

BUILT_IN_NAMES: Final = frozenset(role.name for role in BUILT_IN_ROLES)
