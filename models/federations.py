"""A federation: groups of one owner that share bans."""

from typing import Annotated

from beanie import Document
from pydantic import Field, Strict

from models.actions import ActionCreate
from models.actors import Actor
from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema, Text, Title, UserId, optional_in_patch

FEDERATIONS_LIMIT = 10
"""Federations per owner."""
FEDERATED_GROUPS_LIMIT = 1000
"""Groups per federation. Those that the bot has left don't count."""
RESERVED_GROUPS = 100
"""Of these, the ones that only its owner and admins can fill: anybody who has the ID can let their group join."""

FEDERATION_BANS_LIMIT = 10_000
"""Bans per federation."""
BAN_REASON_LIMIT = 1000
"""Characters of a ban's reason, at most."""
BAN_FILE_LIMIT = 4 * 1024 * 1024
"""Bytes of a file of bans sent in chat, at most: 10,000 bans with names and reasons."""

FEDERATION_ADMINS_LIMIT = 100
"""Admins per federation."""

Admins = Annotated[list[UserId], Field(max_length=FEDERATION_ADMINS_LIMIT)]


class Federation(Document):
    """The document: collection `federations`."""

    name: str
    owner_id: int | None = None
    """The Telegram user who owns it; None: the operator."""
    admin_ids: list[int] = []
    """Other people who may ban and unban."""
    told_by: str | None = None
    """Identifies the update or request that created it, so that repeating it finds this one."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "federations"

    def is_owned_by(self, actor: Actor) -> bool:
        """Whether somebody owns it, or is above everybody."""
        return actor.is_unrestricted or (actor.user_id is not None and actor.user_id == self.owner_id)

    def is_run_by(self, actor: Actor) -> bool:
        """Whether somebody can ban in it."""
        return self.is_owned_by(actor) or actor.user_id in self.admin_ids


class FederationBan(Document):
    """The document: collection `federation_bans`."""

    federation_id: str
    user_id: int
    reason: str = ""
    origin_group_id: int | None = None
    """The group where it was requested."""
    actor: Actor
    created_at: Moment

    class Settings:
        name = "federation_bans"


class FederationCreate(Schema):
    """Body of POST /federations."""

    name: Title
    """What people call it."""
    owner_id: UserId | None = None
    """The Telegram ID of its owner. Left out: you, or the operator."""
    admin_ids: Admins = []
    """The Telegram IDs of the people who can ban and unban, besides its owner."""


class FederationPatch(Schema):
    """Body of PATCH /federations/{federation_id}."""

    described_by = FederationCreate

    name: Title = optional_in_patch()
    admin_ids: Admins = optional_in_patch()


class FederationRead(ReadSchema):
    """A federation as the interfaces show it."""

    id: DocumentId
    """The federation's own ID."""
    name: str
    """What people call it."""
    owner_id: int | None
    """The Telegram ID of its owner; null if it's the operator's."""
    admin_ids: list[int]
    """The Telegram IDs of the people who can ban and unban, besides its owner."""
    created_at: Moment
    updated_at: Moment


class FederationBanCreate(Schema):
    """Body of POST /federations/{federation_id}/bans."""

    user_id: UserId
    """The Telegram ID of the person."""
    reason: Annotated[Text, Field(max_length=BAN_REASON_LIMIT)] = ""
    """Why, in words for people."""
    origin_group_id: GroupId | None = None
    """The Telegram ID of the group where the ban was requested."""


class FederationBanRead(ReadSchema):
    """A ban of a federation as the interfaces show it."""

    id: DocumentId
    federation_id: str
    """The ID of the federation."""
    user_id: UserId
    """The Telegram ID of the person."""
    reason: str
    """Why, in words for people."""
    origin_group_id: int | None
    """The Telegram ID of the group where the ban was requested; null if it wasn't in one."""
    actor: Actor
    """Who banned them."""
    created_at: Moment


class FileBan(Schema):
    """A ban in a file."""

    user_id: Annotated[UserId, Strict()]
    """The Telegram ID of the person."""
    reason: Annotated[Text, Field(max_length=BAN_REASON_LIMIT)] = ""
    """Why, in words for people."""


class BanImportBody(Schema):
    """Body of POST /federations/{federation_id}/bans/import."""

    file: Annotated[str, Field(min_length=1)]
    """The content of a file from `/fbanlist`, of this bot or of Rose: JSON with a ban in each line, or CSV."""


class RefusedBan(ReadSchema):
    """Somebody in a file who can't be banned."""

    user_id: UserId | None
    """The Telegram ID of the person; null if the line has none."""
    line: int | None
    """The number of the line without an ID; null if there is one."""
    code: str
    """Why, for programs."""
    reason: str
    """The same, in words for people."""


class BanImportRead(ReadSchema):
    """What an import of bans did, or would do."""

    is_applied: bool
    """Whether it's done. Without `confirm`, nothing is."""
    confirm: str
    """Send it as the parameter `confirm`, with the same file, to do just this."""
    added: int
    """How many people are banned by it."""
    same: int
    """How many were banned already. Their bans are left alone."""
    refused: list[RefusedBan]
    """Who can't be banned, and why."""


class FederatedAction(ActionCreate):
    """A ban or unban by a federation, with its origin."""

    federation_id: DocumentId
    origin_group_id: GroupId | None = None


class FederationQuery(Schema):
    """Filters of GET /federations."""

    owner_id: UserId | None = None
    """Only federations of this owner, by their Telegram ID."""


class FederatedGroups(ReadSchema):
    """The groups of a federation."""

    group_ids: list[int]
    """The Telegram IDs of the groups."""
