"""A group's webhooks, and what was sent to them. See docs/api/webhooks.md."""

import base64
import secrets
from typing import Any, Final
from urllib.parse import urlsplit

from models.actors import Actor
from models.logs import EventType, Log
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.webhooks import (
    WEBHOOKS_LIMIT,
    Delivery,
    DeliveryQuery,
    DeliveryRead,
    DeliveryStatus,
    Webhook,
    WebhookCreate,
    WebhookCreated,
    WebhookPatch,
    WebhookRead,
)
from services.core import versions
from services.core.audit import event_body
from services.core.base import Service, Tools
from services.core.errors import Conflict, NotFound
from services.events.safe_http import SafeHttp
from storage.cursors import BY_ID, NEWEST_FIRST
from storage.database import Transaction
from storage.keys import webhooks_key
from texts import Key

SECRET_BYTES: Final = 32
"""Length of a signing key; Standard Webhooks ask for 24 to 64 bytes."""


class Webhooks(Service):
    """Creates, shows, changes and deletes webhooks, for callers who can change settings and see logs."""

    def __init__(self, tools: Tools, outgoing: SafeHttp) -> None:
        super().__init__(tools)
        self._outgoing = outgoing

    async def create(self, group_id: int, body: WebhookCreate, actor: Actor) -> WebhookCreated:
        """Create a webhook. Raises Conflict, Invalid, Forbidden."""
        await self._require(actor, group_id)
        self._outgoing.check(body.url)
        now = self._clock()
        webhook = Webhook(
            group_id=group_id,
            url=body.url,
            events=sorted(set(body.events)),
            secret="whsec_" + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode(),
            owner_id=actor.acts_for,
            told_by=actor.request_key,
            created_at=now,
            updated_at=now,
        )

        async def work(tx: Transaction) -> Webhook:
            own = await self._in.webhooks.all({"group_id": group_id}, WEBHOOKS_LIMIT, tx)
            if any(actor.asked_for(one.told_by) for one in own):
                raise Conflict(Key.ERROR_SECRET_SHOWN_ONCE)
            if len(own) == WEBHOOKS_LIMIT:
                raise Conflict(Key.ERROR_LIMIT_WEBHOOKS, limit=WEBHOOKS_LIMIT)
            await self._in.webhooks.insert(webhook, tx)
            await self._audit.stale(tx, webhooks_key(group_id))
            details = {"webhook_id": str(webhook.id), "after": _logged(webhook)}
            await self._audit.write(
                tx, group_id, event=EventType.WEBHOOK_CREATED, actor=actor, message="webhook created", details=details
            )
            return webhook

        return WebhookCreated.model_validate(await self._audit.transaction(work))

    async def page(self, group_id: int, page: PageQuery, actor: Actor) -> Page[WebhookRead]:
        """Webhooks, oldest first. Raises Forbidden."""
        await self._require(actor, group_id)
        found = await self._in.webhooks.page({"group_id": group_id}, BY_ID, page)
        return found.shown_as(WebhookRead)

    async def get(self, group_id: int, webhook_id: str, actor: Actor) -> WebhookRead:
        """One webhook. Raises NotFound, Forbidden."""
        await self._require(actor, group_id)
        return WebhookRead.model_validate(await self._find(group_id, webhook_id))

    async def patch(self, group_id: int, webhook_id: str, patch: WebhookPatch, actor: Actor) -> WebhookRead:
        """Change what `patch` names. Switching it on clears its failures. Raises NotFound, Invalid, Forbidden."""
        await self._require(actor, group_id)
        changes = patch.model_dump(exclude_unset=True)
        if "url" in changes:
            self._outgoing.check(changes["url"])
        if "events" in changes:
            changes["events"] = sorted(set(changes["events"]))
        if changes.get("is_active"):
            changes["failure"] = ""

        async def work(tx: Transaction) -> Webhook:
            current = await self._find(group_id, webhook_id, tx)
            where = {"_id": current.id, "group_id": group_id}
            event = EventType.WEBHOOK_UPDATED
            changed = await self._audit.change(
                tx,
                self._in.webhooks,
                where,
                changes,
                event=event,
                actor=actor,
                message="webhook changed",
                hidden=frozenset({"url"}),
                expected=actor.expected_versions,
            )
            await self._audit.stale(tx, webhooks_key(group_id))
            return changed

        return WebhookRead.model_validate(await self._audit.transaction(work))

    async def delete(self, group_id: int, webhook_id: str, actor: Actor) -> None:
        """Delete a webhook and its pending deliveries. Raises NotFound, Forbidden."""
        await self._require(actor, group_id)

        async def work(tx: Transaction) -> None:
            webhook = await self._find(group_id, webhook_id, tx)
            versions.check(webhook, actor.expected_versions)
            await self._in.webhooks.delete({"_id": webhook.id}, tx)
            await self._audit.stale(tx, webhooks_key(group_id))
            details = {"webhook_id": webhook_id, "before": _logged(webhook)}
            await self._audit.write(
                tx, group_id, event=EventType.WEBHOOK_DELETED, actor=actor, message="webhook deleted", details=details
            )

        await self._audit.transaction(work)
        async for ids in self._in.deliveries.batches({"webhook_id": webhook_id}):
            await self._in.deliveries.delete({"_id": {"$in": ids}})

    async def deliveries(
        self, group_id: int, webhook_id: str, query: DeliveryQuery, page: PageQuery, actor: Actor
    ) -> Page[DeliveryRead]:
        """Deliveries, newest first. Raises NotFound, Forbidden."""
        await self._require(actor, group_id)
        await self._find(group_id, webhook_id)
        where = {"webhook_id": webhook_id, **query.model_dump(exclude_none=True)}
        found = await self._in.deliveries.page(where, NEWEST_FIRST, page)
        return found.shown_as(DeliveryRead)

    async def retry(self, group_id: int, webhook_id: str, delivery_id: str, actor: Actor) -> DeliveryRead:
        """Send a delivery again, whatever its status. Raises NotFound, Conflict while the webhook is off, Forbidden."""
        await self._require(actor, group_id)
        webhook = await self._find(group_id, webhook_id)
        if not webhook.is_active:
            raise Conflict(Key.ERROR_WEBHOOK_OFF)
        delivery = await self._in.deliveries.find_by_id(delivery_id, {"webhook_id": webhook_id})
        if delivery is None:
            raise NotFound(Key.ERROR_DELIVERY_UNKNOWN)
        now = self._clock()
        changes = {"status": DeliveryStatus.PENDING, "attempts": 0, "failure": "", "due_at": now, "updated_at": now}
        await self._in.deliveries.change({"_id": delivery.id}, changes)
        self._queues.deliveries.wake()
        return DeliveryRead.model_validate(delivery.model_copy(update=changes))

    async def test(self, group_id: int, webhook_id: str, actor: Actor) -> DeliveryRead:
        """Send a test event, once. Raises NotFound, Conflict while the webhook is off, Forbidden."""
        await self._require(actor, group_id)
        webhook = await self._find(group_id, webhook_id)
        if not webhook.is_active:
            raise Conflict(Key.ERROR_WEBHOOK_OFF)
        now, event = self._clock(), EventType.WEBHOOK_TESTED
        details = {"webhook_id": webhook_id}
        told = Log(
            group_id=group_id, event_type=event, message="This is a test.", actor=actor, details=details, timestamp=now
        )
        stamps = {"due_at": now, "created_at": now, "updated_at": now}
        fields = {"webhook_id": webhook_id, "group_id": group_id, "event_type": event, "body": event_body(told)}
        delivery = await self._in.deliveries.insert(Delivery(is_test=True, **fields, **stamps))
        self._queues.deliveries.wake()
        return DeliveryRead.model_validate(delivery)

    async def _require(self, actor: Actor, group_id: int) -> None:
        """Raise Forbidden unless the actor may change settings and see the logs, which a webhook receives."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        await self._permissions.require(actor, group_id, Permission.LOGS_VIEW)

    async def _find(self, group_id: int, webhook_id: str, tx: Transaction = None) -> Webhook:
        found = await self._in.webhooks.find_by_id(webhook_id, {"group_id": group_id}, tx)
        if found is None:
            raise NotFound(Key.ERROR_WEBHOOK_UNKNOWN)
        return found


def _logged(webhook: Webhook) -> dict[str, Any]:
    """What a log entry says about it. More people may see logs than may see whole addresses."""
    return {"host": urlsplit(webhook.url).hostname, "events": webhook.events}
