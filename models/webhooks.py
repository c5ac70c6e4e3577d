"""A webhook: an address that receives a group's events. A delivery: one event that is sent to it."""

from enum import StrEnum
from typing import Annotated, Final

from beanie import Document
from pydantic import Field, StringConstraints

from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema, optional_in_patch
from models.logs import EventType

WEBHOOKS_LIMIT: Final = 10
"""Webhooks per group."""
DELIVERY_RETENTION: Final = 7 * 86_400
"""Seconds that a delivery is kept, unless operators choose another time: longer than all its tries take."""

_LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PORT = "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]"
HttpsUrl = Annotated[
    str,
    StringConstraints(pattern=rf'^https://{_LABEL}(\.{_LABEL})*(:({_PORT}))?(/[!"$-~]*)?$', max_length=1000),
    Field(examples=["https://example.org/hook"]),
]
"""A URL with HTTPS and a host name, without a user or a fragment."""

DEFAULT_EVENTS: Final = [
    EventType.ACTION_RECORDED,
    EventType.ACTION_COMPLETED,
    EventType.ACTION_FAILED,
    EventType.ACTION_EXPIRED,
    EventType.USER_JOINED,
    EventType.USER_LEFT,
    EventType.RULE_MATCHED,
]
"""Actions, joins and rule hits."""
Events = Annotated[list[EventType], Field(min_length=1, max_length=len(EventType))]


class Webhook(Document):
    """The document: collection `webhooks`."""

    group_id: int
    url: str
    events: list[EventType]
    secret: str
    """The key that signs deliveries, stored in plain text because signing needs it."""
    is_active: bool = True
    failure: str = ""
    """Why we switched it off."""
    owner_id: int | None = None
    """The Telegram user who created it; None: the operator."""
    told_by: str | None = None
    """Identifies the request that created it, so that repeating it doesn't create another one."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "webhooks"


class WebhookCreate(Schema):
    """Body of POST /groups/{group_id}/webhooks."""

    url: HttpsUrl
    """Where events are sent: an HTTPS address."""
    events: Events = DEFAULT_EVENTS
    """Which events are sent: see docs/api/events.md."""


class WebhookPatch(Schema):
    """Body of PATCH: only the given fields change."""

    described_by = WebhookCreate

    url: HttpsUrl = optional_in_patch()
    events: Events = optional_in_patch()
    is_active: bool = optional_in_patch()
    """Whether it's on. True turns it on again after we turned it off."""


class WebhookRead(ReadSchema):
    """A webhook as the interfaces show it."""

    id: DocumentId
    """The webhook's own ID."""
    group_id: GroupId
    url: str
    """Where events are sent."""
    events: list[EventType]
    """Which events are sent: see docs/api/events.md."""
    is_active: bool
    """Whether it's on."""
    failure: str
    """Why it was switched off after too many failures; empty if it wasn't."""
    owner_id: int | None = None
    """The Telegram ID of the person who created it; null if the operator did."""
    created_at: Moment
    updated_at: Moment


class WebhookCreated(WebhookRead):
    """A new webhook with its secret, which is shown only once, to its creator."""

    secret: str
    """The key that signs events: `whsec_` and the key in Base64. It's shown only now."""


class WebhooksRead(ReadSchema):
    """All webhooks of a group, as they're cached."""

    webhooks: list[WebhookRead]


class DeliveryStatus(StrEnum):
    """The state of a delivery."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"


class Delivery(Document):
    """The document: collection `deliveries`."""

    webhook_id: str
    group_id: int
    event_type: EventType
    body: str
    """The body that is signed and sent."""
    status: DeliveryStatus = DeliveryStatus.PENDING
    attempts: int = 0
    failure: str = ""
    """Why the last attempt failed."""
    due_at: Moment | None
    """When it's tried next, or when a worker's claim expires."""
    created_at: Moment
    updated_at: Moment
    is_test: bool = False
    """Whether it's a test: it's sent once, and a failure has no consequences."""
    crashes: int = 0
    """How often handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""

    class Settings:
        name = "deliveries"


class DeliveryRead(ReadSchema):
    """A delivery as the interfaces show it."""

    id: DocumentId
    """The delivery's own ID. Its event carries it in the header `webhook-id: msg_…`."""
    webhook_id: DocumentId
    """The ID of the webhook."""
    event_type: EventType
    """What happened."""
    body: str
    """The body that is signed and sent: JSON."""
    status: DeliveryStatus
    """Its state."""
    attempts: int
    """How often it was tried."""
    failure: str
    """Why the last try failed; empty if it didn't."""
    due_at: Moment | None
    """When it's tried next, in UTC; null if it won't be."""
    created_at: Moment
    updated_at: Moment


class DeliveryQuery(Schema):
    """Filters of GET /groups/{group_id}/webhooks/{webhook_id}/deliveries."""

    status: DeliveryStatus | None = None
    """Only deliveries with this status."""
