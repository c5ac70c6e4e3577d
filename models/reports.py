"""A report: members report a message, and an admin decides."""

from enum import StrEnum
from typing import Annotated

from beanie import Document
from pydantic import Field

from models.actions import ActionRead, ActionStatus, ActionType, MessageId
from models.actors import Actor
from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema, UserId

REPORT_RETENTION = 30 * 86_400
"""Seconds that a report is kept, unless operators choose another time."""


class ReportStatus(StrEnum):
    """The state of a report."""

    OPEN = "open"
    HANDLED = "handled"
    DISMISSED = "dismissed"


class ReportVerdict(StrEnum):
    """What an admin decides about the author of a reported message."""

    BAN = "ban"
    MUTE = "mute"
    DELETE = "delete"
    """Delete only the message."""
    DISMISS = "dismiss"
    """Do nothing, and undo what the reports did by themselves."""

    @property
    def action_type(self) -> ActionType | None:
        """The action that it leads to; None if there's none."""
        return None if self is ReportVerdict.DISMISS else ActionType(self.value)


class Report(Document):
    """The document: collection `reports`."""

    group_id: int
    message_id: int
    author_id: int
    reporters: list[int] = []
    status: ReportStatus = ReportStatus.OPEN
    muted_by: str | None = None
    """The action that muted the author until an admin decides."""
    verdict: ReportVerdict | None = None
    decided_by: Actor | None = None
    action_id: str | None = None
    """The action that the verdict led to."""
    decided_in: str | None = None
    """Identifies the update or request that decided it, so that repeating it gets the same answer."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "reports"


class ReportCreate(Schema):
    """Body of POST /groups/{group_id}/reports."""

    message_id: MessageId
    """The Telegram ID of the message within the group."""
    author_id: UserId
    """The Telegram ID of its author."""


class ReportReceipt(ReadSchema):
    """What a reporter may see, which doesn't include the other reporters."""

    message_id: MessageId
    """The Telegram ID of the message within the group."""
    is_first: bool
    """Whether this is the first report of the message."""
    count: int
    """How many members in good standing reported it."""
    has_acted: bool
    """Whether there are now enough reports to delete the message and mute its author until an admin decides."""


class ReportDecide(Schema):
    """Body of POST /groups/{group_id}/reports/{message_id}/decision."""

    verdict: ReportVerdict
    """What to do about it."""


class ReportRead(ReadSchema):
    """A report as the interfaces show it to moderators."""

    id: DocumentId
    group_id: GroupId
    message_id: int
    """The Telegram ID of the message within the group."""
    author_id: int
    """The Telegram ID of its author."""
    reporters: list[int]
    """The Telegram IDs of the members in good standing who reported it."""
    status: ReportStatus
    """Its state."""
    muted_by: str | None = None
    """The ID of the action that muted its author until an admin decides."""
    verdict: ReportVerdict | None = None
    """What an admin decided; null while it's open."""
    decided_by: Actor | None = None
    """Who decided it; null while it's open."""
    action_id: str | None = None
    """The ID of the action that the decision led to. If that fails, the report is open again."""
    created_at: Moment
    updated_at: Moment


class ReportDecided(ReportRead):
    """A report after a decision."""

    action: ActionRead | None = None
    """The action that the decision led to; null if there's none."""

    @property
    def is_pending(self) -> bool:
        """Whether Telegram has not answered yet."""
        return self.action is not None and self.action.status is ActionStatus.PENDING


class ReportQuery(Schema):
    """Filters of GET /groups/{group_id}/reports."""

    status: Annotated[ReportStatus, Field(description="Open ones, unless another is named.")] = ReportStatus.OPEN
    author_id: UserId | None = None
    """Only reports of messages by this person, by their Telegram ID."""
