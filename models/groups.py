"""A Telegram group."""

from typing import Annotated

from beanie import Document
from pydantic import Field, field_serializer

from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema, Text, Title, optional_in_patch
from models.users import AdminRight

BULK_GROUPS_LIMIT = 500
"""Groups per bulk request, because each is created with five more documents in the same transaction."""

PhotoUrl = Annotated[str, Field(pattern=r"^(https?://|/)[!-~]{1,2000}$", examples=["https://example.org/photo.jpg"])]
Count = Annotated[int, Field(ge=0, lt=2**31)]


class Group(Document):
    """The document: collection `groups`."""

    group_id: int
    name: str
    description: str = ""
    member_count: int = 0
    admin_count: int = 0
    is_active: bool = True
    photo_url: str | None = None
    photo_file_id: str | None = None
    """Telegram's handle of the photo, which our API serves: Telegram's own URL contains the bot's token."""
    linked_chat_id: int | None = None
    """The channel whose posts the group discusses. Its messages count as the group's own."""
    migrated_from: int | None = None
    """The ID that the group had before it became a supergroup."""
    federation_id: str | None = None
    """The federation that it's in, which is checked for every join."""
    missing_rights: list[AdminRight] = []
    """Admin rights that the bot needs there and lacks, as far as Telegram told us."""
    told_missing: list[AdminRight] = []
    """The missing rights that the bot has told the group about, which it does once."""
    told_by: str | None = None
    """Identifies the request that created it, so that repeating it returns this document instead of a conflict."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "groups"


class GroupDetails(Schema):
    """The fields of a group that callers can set. Also the body of PUT: fields left out return to their default."""

    name: Title
    """The group's name."""
    description: Text = ""
    """What the group is about."""
    member_count: Count = 0
    """How many members it has, as Telegram counts them."""
    admin_count: Count = 0
    """How many admins it has."""
    photo_url: PhotoUrl | None = None
    """Where its photo is. Leave it out to show the one that Telegram has."""


class GroupCreate(GroupDetails):
    """Body of POST /groups."""

    group_id: GroupId


class GroupBulkCreate(Schema):
    """Body of POST /groups/bulk: all are created, or none."""

    groups: Annotated[list[GroupCreate], Field(min_length=1, max_length=BULK_GROUPS_LIMIT)]
    """The groups to create."""


class GroupPatch(Schema):
    """Body of PATCH: only the given fields change."""

    described_by = GroupDetails

    name: Title = optional_in_patch()
    description: Text = optional_in_patch()
    member_count: Count = optional_in_patch()
    admin_count: Count = optional_in_patch()
    photo_url: PhotoUrl | None = optional_in_patch()


class GroupRead(ReadSchema):
    """A group as the interfaces show it."""

    described_by = GroupDetails

    id: DocumentId
    group_id: GroupId
    name: str
    description: str
    member_count: int
    admin_count: int
    is_active: bool
    """Whether the bot is in the group."""
    photo_url: str | None
    """Where its photo is; null if it has none."""
    photo_file_id: Annotated[str | None, Field(exclude=True)] = None
    federation_id: str | None = None
    """The ID of the federation that it's in; null if it's in none."""
    linked_chat_id: int | None = None
    """The Telegram ID of the channel whose posts the group discusses; null if there's none."""
    missing_rights: list[AdminRight] = []
    """The admin rights that the bot needs and lacks, by their names in Telegram. Empty if it has them all."""
    created_at: Moment
    updated_at: Moment

    @field_serializer("photo_url")
    def _address_of_the_photo(self, given: str | None) -> str | None:
        """Our own address for a photo that Telegram has, unless another address was given."""
        return f"/api/v2/groups/{self.group_id}/photo" if self.photo_file_id and given is None else given


class GroupQuery(Schema):
    """Filters of GET /groups."""

    is_active: bool | None = None
    """Only groups that the bot is in, or has left."""
    name: Annotated[
        str | None, Field(min_length=1, max_length=128, description="Only groups with these words in their name.")
    ] = None
    setting: Annotated[
        str | None,
        Field(pattern=r"^[A-Za-z0-9_-]{1,64}$", description="Only groups with this key in their custom settings."),
    ] = None
