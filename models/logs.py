"""A log entry: an event in a group, kept for 30 days."""

from enum import StrEnum
from typing import Annotated, Any, Final

from beanie import Document
from pydantic import Field

from models.actors import Actor, ActorKind
from models.base import DocumentId, GroupId, Moment, QueryMoment, ReadSchema, Schema, UserId
from models.phrases import Phrase

LOG_RETENTION: Final = 30 * 86_400
"""Seconds that a log is kept, unless operators choose another time."""


class EventType(StrEnum):
    """The kinds of event."""

    GROUP_REGISTERED = "group.registered"
    GROUP_UPDATED = "group.updated"
    GROUP_REMOVED = "group.removed"
    GROUP_MIGRATED = "group.migrated"
    GROUP_DELETED = "group.deleted"
    GROUP_IMPORTED = "group.imported"
    USER_JOINED = "user.joined"
    USER_LEFT = "user.left"
    USER_APPROVED = "user.approved"
    USER_TRUSTED = "user.trusted"
    USER_ROLE_CHANGED = "user.role_changed"
    ROLE_CREATED = "role.created"
    ROLE_UPDATED = "role.updated"
    ROLE_DELETED = "role.deleted"
    RULE_CREATED = "rule.created"
    RULE_UPDATED = "rule.updated"
    RULE_DELETED = "rule.deleted"
    RULE_MATCHED = "rule.matched"
    REPORT_OPENED = "report.opened"
    REPORT_DECIDED = "report.decided"
    FILTER_TAUGHT = "filter.taught"
    FILTER_UNTAUGHT = "filter.untaught"
    FILTER_UNSURE = "filter.unsure"
    SETTINGS_UPDATED = "settings.updated"
    FEDERATION_CREATED = "federation.created"
    FEDERATION_UPDATED = "federation.updated"
    FEDERATION_DELETED = "federation.deleted"
    FEDERATION_BANNED = "federation.banned"
    FEDERATION_UNBANNED = "federation.unbanned"
    FEDERATION_IMPORTED = "federation.imported"
    TOKEN_CREATED = "token.created"
    TOKEN_REVOKED = "token.revoked"
    SESSION_OPENED = "session.opened"
    SESSION_CLOSED = "session.closed"
    WEBHOOK_CREATED = "webhook.created"
    WEBHOOK_UPDATED = "webhook.updated"
    WEBHOOK_DELETED = "webhook.deleted"
    WEBHOOK_TESTED = "webhook.tested"
    """Sent to one webhook as a test; not stored in the log."""
    WEBHOOK_SWITCHED_OFF = "webhook.switched_off"
    ALLOWANCE_CHANGED = "allowance.changed"
    PERSON_FORGOTTEN = "person.forgotten"
    CAPTCHA_NOT_ASKED = "captcha.not_asked"
    RAID_BEGAN = "raid.began"
    ACTION_RECORDED = "action.recorded"
    ACTION_COMPLETED = "action.completed"
    ACTION_FAILED = "action.failed"
    ACTION_REVERTED = "action.reverted"
    ACTION_EXPIRED = "action.expired"


UNTOLD_EVENTS: Final = frozenset({EventType.USER_JOINED, EventType.USER_LEFT, EventType.USER_APPROVED})
"""Stored, but not sent to log channels: the group sees them anyway, and in a raid they would drown everything else."""


class Severity(StrEnum):
    """How much an event matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Log(Document):
    """The document: collection `logs`."""

    group_id: int | None
    """None: it's about the installation, such as tokens, sessions and federations."""
    event_type: EventType
    severity: Severity = Severity.INFO
    message: str
    actor: Actor
    """Who caused it, which every audit trail needs."""
    address: str | None = None
    """The address of an API request."""
    details: dict[str, Any] = {}
    """Details of the event: for a change, the changed fields `before` and `after`."""
    why: Phrase | None = None
    """A line about why it happened, where the details don't say that."""
    timestamp: Moment
    tell_chat_id: int | None = None
    """The log channel that it still has to be sent to."""
    due_at: Moment | None = None
    """When it's sent to the log channel: at once, or when a worker's claim expires."""
    crashes: int = 0
    """How often handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""

    class Settings:
        name = "logs"


class LogRead(ReadSchema):
    """A log as the interfaces show it."""

    id: DocumentId
    """The log's own ID."""
    group_id: GroupId | None
    """The Telegram ID of the group; null if it's about tokens, sessions or federations."""
    event_type: EventType
    """What happened."""
    severity: Severity
    """How important it is."""
    message: str
    """What happened, in English. `text`, in lists, says more, and in your language."""
    actor: Actor
    """Who did it."""
    address: str | None = None
    """The IP address that the request came from; null if it wasn't a request."""
    details: dict[str, Any]
    """The details, by event: see docs/api/events.md."""
    timestamp: Moment
    """When it happened, in UTC."""


class LogInWords(LogRead):
    """A log as lists show it: with what happened in the caller's language."""

    why: Annotated[Phrase | None, Field(exclude=True)] = None
    text: str = ""
    """What happened, in the language of the request (`Accept-Language`). The first line names the event. Those below
    say to which person, why, and what changed."""


class LogQuery(Schema):
    """Filters of GET /groups/{group_id}/logs."""

    event_type: EventType | None = None
    """Only events of this type."""
    severity: Severity | None = None
    """Only events of this severity."""
    actor_kind: ActorKind | None = None
    """Only events caused by this kind of actor."""
    actor_id: Annotated[
        str | None, Field(pattern=r"^[^\x00]{1,64}$", description="A user's or token's ID, or a rule's name.")
    ] = None
    user_id: UserId | None = None
    """Only events about this person, such as that they joined, got a role, were muted or broke a rule."""
    since: Annotated[QueryMoment | None, Field(description="Not before this time.")] = None
    until: Annotated[QueryMoment | None, Field(description="Before this time.")] = None
