"""Sends deliveries to their webhooks until each is accepted or given up. See docs/api/webhooks.md."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import structlog
from standardwebhooks import Webhook as Signer

from models.actors import SYSTEM, Actor, ActorKind
from models.logs import EventType, Severity
from models.permissions import Permission
from models.webhooks import Delivery, DeliveryStatus, Webhook
from services.core.base import Service, Tools
from services.events.safe_http import ANSWER_TIMEOUT, SafeHttp, Undelivered
from services.events.sender_slots import SenderSlots
from storage.database import Transaction
from storage.keys import webhooks_key

LEASE: Final = timedelta(seconds=4 * ANSWER_TIMEOUT)
"""How long a worker may take to deliver before another one takes over."""
POLL_INTERVAL: Final = 5.0
"""Seconds between two queries for due items."""
BATCH: Final = 100
RETRY_DELAYS: Final = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""Seconds before each further try (Standard Webhooks, "Deliverability and reliability")."""

log = structlog.get_logger(__name__)


class WebhookSender(Service):
    """Claims due deliveries and sends them. If the process dies after sending one, it's sent again with the same id."""

    def __init__(
        self,
        tools: Tools,
        outgoing: SafeHttp,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(tools)
        self._outgoing = outgoing
        self._queue = tools.queues.deliveries
        self._slots = SenderSlots(timer)

    async def run(self) -> None:
        """Send the deliveries that are due. Runs as long as the process."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._queue.begin_look()
                await self._database.patiently(lambda: self._take_due(tasks))
                await self._queue.woken_or_after(POLL_INTERVAL)

    async def _take_due(self, tasks: asyncio.TaskGroup) -> None:
        """Serve webhooks that have something due, as long as there are free slots. Nobody waits for a slow one."""
        waiting: set[str] = set()
        while True:
            found = await self._queue.due({"webhook_id": {"$nin": sorted({*self._slots.taken, *waiting})}}, BATCH)
            due: dict[str, list[Delivery]] = defaultdict(list)
            for delivery in found:
                due[delivery.webhook_id].append(delivery)
            for webhook_id, deliveries in due.items():
                if not await self._has_begun(webhook_id, deliveries, tasks):
                    waiting.add(webhook_id)
            if len(found) < BATCH:
                return  # the next delivery to finish wakes us

    async def _has_begun(self, webhook_id: str, due: list[Delivery], tasks: asyncio.TaskGroup) -> bool:
        """Begin to serve one webhook, unless it's paused or there's no free slot."""
        paused_until = self._slots.paused_until(webhook_id, self._clock())
        if paused_until is not None:
            ids = [delivery.id for delivery in due]
            await self._in.deliveries.change_all({"_id": {"$in": ids}}, {"due_at": paused_until})
            return False
        group_id = due[0].group_id
        webhooks = await self._lookups.find_webhooks(group_id)
        owner_id = next((one.owner_id for one in webhooks if one.id == webhook_id), None)
        if not self._slots.take(webhook_id, group_id, owner_id):
            return False
        ordered = sorted(due, key=lambda one: (one.created_at, str(one.id)))
        tasks.create_task(self._serve(webhook_id, ordered), name=f"webhook {webhook_id}")
        return True

    async def _serve(self, webhook_id: str, due: list[Delivery]) -> None:
        """Deliver to one webhook, in order. After a failure the rest waits for the next query."""
        try:
            for delivery in due:
                until = self._clock() + LEASE
                if not await self._database.patiently(lambda: self._queue.claim(delivery, until)):  # noqa: B023
                    continue
                with self._queue.handling(delivery):
                    is_delivered = await self._has_delivered(webhook_id, delivery)
                if not is_delivered:
                    break
        finally:
            self._slots.leave(webhook_id)
            self._queue.wake()

    async def _has_delivered(self, webhook_id: str, delivery: Delivery) -> bool:
        """Send one delivery. An unexpected error in it affects nothing else."""
        try:
            return await self._deliver(webhook_id, delivery)
        except Exception as error:  # noqa: BLE001 - the queue logs it
            failed = error
        dead = {"status": DeliveryStatus.DEAD, "failure": "something went wrong on our side"}
        await self._database.patiently(lambda: self._queue.fail(delivery, failed, **dead))
        return False

    async def _deliver(self, webhook_id: str, delivery: Delivery) -> bool:
        """Send a delivery and store the outcome. Returns whether it was accepted."""
        webhook = await self._database.patiently(lambda: self._in.webhooks.find_by_id(webhook_id, {}))
        if webhook is None or not webhook.is_active:
            why = "the webhook is switched off" if webhook else "the webhook was deleted"
            await self._keep(delivery, DeliveryStatus.DEAD, delivery.attempts, why, None)
            return True
        if not await self._database.patiently(lambda: self._may_be_sent(webhook)):
            why = "its maker may no longer see the logs"
            await self._database.patiently(lambda: self._give_up(webhook, delivery, delivery.attempts, why))
            return False
        attempts, now = delivery.attempts + 1, self._clock()
        try:
            await self._outgoing.post(webhook.url, delivery.body, _signed(webhook, delivery, now))
        except Undelivered as error:
            why = str(error)
            if error.is_timeout:
                self._slots.timed_out(webhook_id, now)
            else:
                self._slots.answered(webhook_id)
            log.info("webhook.undelivered", webhook_id=webhook_id, attempts=attempts, why=why)
            if delivery.is_test:
                await self._keep(delivery, DeliveryStatus.DEAD, attempts, why, None)
            elif error.is_gone or attempts > len(RETRY_DELAYS):
                await self._database.patiently(lambda: self._give_up(webhook, delivery, attempts, why))
            else:
                due_at = self._queue.after(timedelta(seconds=RETRY_DELAYS[attempts - 1]))
                await self._keep(delivery, DeliveryStatus.PENDING, attempts, why, due_at)
            return False
        self._slots.answered(webhook_id)
        await self._keep(delivery, DeliveryStatus.DELIVERED, attempts, "", None)
        return True

    async def _may_be_sent(self, webhook: Webhook) -> bool:
        """Whether the webhook's creator may still see what it's sent. Operators always may."""
        if webhook.owner_id is None:
            return True
        owner = Actor(kind=ActorKind.TELEGRAM, id=str(webhook.owner_id))
        standing = await self._permissions.authority_of(owner, webhook.group_id)
        return standing.may(Permission.SETTINGS_EDIT) and standing.may(Permission.LOGS_VIEW)

    async def _keep(
        self, delivery: Delivery, status: DeliveryStatus, attempts: int, failure: str, due_at: datetime | None
    ) -> None:
        changes = self._changes(status, attempts, failure, due_at)
        await self._database.patiently(lambda: self._in.deliveries.change({"_id": delivery.id}, changes))

    def _changes(
        self, status: DeliveryStatus, attempts: int, failure: str, due_at: datetime | None = None
    ) -> dict[str, Any]:
        changes: dict[str, Any] = {"status": status, "attempts": attempts, "failure": failure, "due_at": due_at}
        return {**changes, "updated_at": self._clock()}

    async def _give_up(self, webhook: Webhook, delivery: Delivery, attempts: int, why: str) -> None:
        """Give the delivery up, switch the webhook off and log it for the group, in one transaction."""

        async def work(tx: Transaction) -> None:
            dead = self._changes(DeliveryStatus.DEAD, attempts, why)
            await self._in.deliveries.change({"_id": delivery.id}, dead, tx)
            changes = {"is_active": False, "failure": why, "updated_at": self._clock()}
            await self._in.webhooks.change({"_id": webhook.id}, changes, tx)
            await self._audit.stale(tx, webhooks_key(webhook.group_id))
            message, details = f"webhook switched off: {why}", {"webhook_id": str(webhook.id)}
            event, severity = EventType.WEBHOOK_SWITCHED_OFF, Severity.WARNING
            await self._audit.write(
                tx, webhook.group_id, event=event, actor=SYSTEM, message=message, details=details, severity=severity
            )

        await self._audit.transaction(work)


def _signed(webhook: Webhook, delivery: Delivery, now: datetime) -> dict[str, str]:
    """The headers of Standard Webhooks. The id is the same on every try."""
    name = f"msg_{delivery.id}"
    return {
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Signer(webhook.secret).sign(name, now, delivery.body),
    }
