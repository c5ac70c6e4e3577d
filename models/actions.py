"""An action: one moderation act, with its audit trail."""

from enum import StrEnum
from typing import Annotated, Final, Self

from beanie import Document
from pydantic import Field, model_validator

from models.actors import Actor
from models.base import DocumentId, Duration, GroupId, Moment, QueryMoment, ReadSchema, Schema, Text, UserId

BULK_ACTIONS_LIMIT: Final = 1000


class ActionType(StrEnum):
    """The kinds of moderation act."""

    BAN = "ban"
    UNBAN = "unban"
    KICK = "kick"
    MUTE = "mute"
    UNMUTE = "unmute"
    WARN = "warn"
    UNWARN = "unwarn"
    RESTRICT = "restrict"
    UNRESTRICT = "unrestrict"
    PROMOTE = "promote"
    DEMOTE = "demote"
    DELETE = "delete"
    PIN = "pin"
    UNPIN = "unpin"


class ActionStatus(StrEnum):
    """Where an action stands."""

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"
    REVERTED = "reverted"
    EXPIRED = "expired"


TIMED_ACTIONS: Final = frozenset({ActionType.BAN, ActionType.MUTE, ActionType.RESTRICT, ActionType.WARN})
MESSAGE_ACTIONS: Final = frozenset({ActionType.DELETE, ActionType.PIN, ActionType.UNPIN})


class Action(Document):
    """The document: collection `actions`."""

    group_id: int
    user_id: int | None = None
    admin_id: int | None = None
    actor: Actor
    """Who did it: tells an API token or a rule from an admin, whom `admin_id` alone could not."""
    action_type: ActionType
    reason: str = ""
    duration: int | None = None
    status: ActionStatus
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "actions"


class ActionCreate(Schema):
    """Body of POST /groups/{group_id}/actions."""

    action_type: ActionType
    user_id: UserId | None = None
    """On whom; may be left out for delete, pin and unpin only, which act on messages."""
    admin_id: UserId | None = None
    """The Telegram user who did it, if one did."""
    reason: Annotated[Text, Field(max_length=1000)] = ""
    duration: Duration | None = None
    status: ActionStatus = ActionStatus.COMPLETED

    @model_validator(mode="after")
    def _fits_the_type(self) -> Self:
        if self.user_id is None and self.action_type not in MESSAGE_ACTIONS:
            raise ValueError(f"user_id is needed for {self.action_type}")
        if self.duration is not None and self.action_type not in TIMED_ACTIONS:
            raise ValueError(f"duration does not go with {self.action_type}")
        return self


class ActionBulkCreate(Schema):
    """Body of POST /groups/{group_id}/actions/bulk: all are recorded, or none."""

    actions: Annotated[list[ActionCreate], Field(min_length=1, max_length=BULK_ACTIONS_LIMIT)]


class ActionRead(ReadSchema):
    """An action as the doors show it."""

    id: DocumentId
    group_id: GroupId
    user_id: int | None
    admin_id: int | None
    actor: Actor
    action_type: ActionType
    reason: str
    duration: int | None
    status: ActionStatus
    created_at: Moment
    updated_at: Moment


class ActionQuery(Schema):
    """Filters of GET /groups/{group_id}/actions."""

    user_id: UserId | None = None
    admin_id: UserId | None = None
    action_type: ActionType | None = None
    status: ActionStatus | None = None
    since: Annotated[QueryMoment | None, Field(description="Not before this time.")] = None
    until: Annotated[QueryMoment | None, Field(description="Before this time.")] = None
