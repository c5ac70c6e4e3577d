"""Takes deliveries to their webhooks, until each was taken or given up. See docs/webhooks.md."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import structlog
from standardwebhooks import Webhook as Signer

from models.actors import SYSTEM
from models.logs import EventType, Severity
from models.webhooks import Delivery, DeliveryStatus, Webhook
from services.base import Service, Tools
from services.outgoing import ANSWER_TIMEOUT, Outgoing, Undelivered
from services.waiting import woken_or_after
from storage.database import Transaction
from storage.keys import webhooks_key

LEASE: Final = timedelta(seconds=4 * ANSWER_TIMEOUT)
"""How long somebody may take to deliver before another does."""
LOOK_INTERVAL: Final = 5.0
"""Seconds between two looks for what is due."""
BATCH: Final = 100
CONCURRENT_WEBHOOKS: Final = 20
"""Webhooks that are served at once, each with one delivery at a time."""
RETRY_DELAYS: Final = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""Seconds before each further try (Standard Webhooks, "Deliverability and reliability")."""
JITTER: Final = 0.2
"""A delay is longer by up to this part of itself, so that not everything comes at once to who was away."""

log = structlog.get_logger(__name__)


class Deliveries(Service):
    """Claims what is due and sends it; one that was sent when the process died is sent again, under the same id."""

    def __init__(self, tools: Tools, outgoing: Outgoing, chance: Callable[[], float] = random.random) -> None:
        super().__init__(tools)
        self._outgoing = outgoing
        self._chance = chance
        self._busy: set[str] = set()

    async def run(self) -> None:
        """Deliver whatever is due. Runs as long as the process."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._audit.has_deliveries.clear()
                await self._database.patiently(lambda: self._take_due(tasks))
                await woken_or_after(self._audit.has_deliveries, LOOK_INTERVAL)

    async def _take_due(self, tasks: asyncio.TaskGroup) -> None:
        room = CONCURRENT_WEBHOOKS - len(self._busy)
        if room == 0:
            return  # whoever is done wakes us
        where = {"due_at": {"$lte": self._clock()}, "webhook_id": {"$nin": sorted(self._busy)}}
        due: dict[str, list[Delivery]] = defaultdict(list)
        for delivery in await self._in.deliveries.first(where, "due_at", BATCH):
            due[delivery.webhook_id].append(delivery)
        for webhook_id in list(due)[:room]:
            self._busy.add(webhook_id)
            ordered = sorted(due[webhook_id], key=lambda one: (one.created_at, str(one.id)))
            tasks.create_task(self._serve(webhook_id, ordered), name=f"webhook {webhook_id}")

    async def _serve(self, webhook_id: str, due: list[Delivery]) -> None:
        """Deliver to one webhook, in order; after a failure the rest is left for the next look."""
        try:
            for delivery in due:
                if not await self._database.patiently(lambda: self._claim(delivery)):  # noqa: B023 - awaited at once
                    continue
                if not await self._deliver(webhook_id, delivery):
                    break
        except Exception:
            # It stays pending: its claim runs out, and it is tried again.
            log.exception("webhook.failed", webhook_id=webhook_id)
        finally:
            self._busy.discard(webhook_id)
            self._audit.has_deliveries.set()

    async def _claim(self, delivery: Delivery) -> bool:
        """Whoever moves the time on has it; another finds it moved."""
        where = {"_id": delivery.id, "due_at": delivery.due_at}
        return await self._in.deliveries.change(where, {"due_at": self._clock() + LEASE})

    async def _deliver(self, webhook_id: str, delivery: Delivery) -> bool:
        """Send it, and keep what came of it; answers whether it was taken."""
        webhook = await self._database.patiently(lambda: self._in.webhooks.find_by_id(webhook_id, {}))
        if webhook is None or not webhook.is_active:
            why = "the webhook is switched off" if webhook else "the webhook was deleted"
            await self._keep(delivery, DeliveryStatus.DEAD, delivery.attempts, why, None)
            return True
        attempts, now = delivery.attempts + 1, self._clock()
        try:
            await self._outgoing.post(webhook.url, delivery.body, _signed(webhook, delivery, now))
        except Undelivered as error:
            why = str(error)
            log.info("webhook.undelivered", webhook_id=webhook_id, attempts=attempts, why=why)
            if error.is_gone or attempts > len(RETRY_DELAYS):
                await self._keep(delivery, DeliveryStatus.DEAD, attempts, why, None)
                await self._database.patiently(lambda: self._switch_off(webhook, why))
            else:
                delay = RETRY_DELAYS[attempts - 1] * (1 + JITTER * self._chance())
                due_at = self._clock() + timedelta(seconds=delay)
                await self._keep(delivery, DeliveryStatus.PENDING, attempts, why, due_at)
            return False
        await self._keep(delivery, DeliveryStatus.DELIVERED, attempts, "", None)
        return True

    async def _keep(
        self, delivery: Delivery, status: DeliveryStatus, attempts: int, failure: str, due_at: datetime | None
    ) -> None:
        changes: dict[str, Any] = {"status": status, "attempts": attempts, "failure": failure, "due_at": due_at}
        changes["updated_at"] = self._clock()
        await self._database.patiently(lambda: self._in.deliveries.change({"_id": delivery.id}, changes))

    async def _switch_off(self, webhook: Webhook, why: str) -> None:
        """Call it no more, and tell the group."""

        async def work(tx: Transaction) -> None:
            changes = {"is_active": False, "failure": why, "updated_at": self._clock()}
            await self._in.webhooks.change({"_id": webhook.id}, changes, tx)
            message, details = f"webhook switched off: {why}", {"webhook_id": str(webhook.id)}
            event, severity = EventType.WEBHOOK_SWITCHED_OFF, Severity.WARNING
            await self._audit.write(tx, webhook.group_id, event, SYSTEM, message, details, severity=severity)

        await self._audit.transaction(work)
        await self._cache.drop(webhooks_key(webhook.group_id))


def _signed(webhook: Webhook, delivery: Delivery, now: datetime) -> dict[str, str]:
    """The headers of Standard Webhooks; the id is the same however often it is tried."""
    name = f"msg_{delivery.id}"
    return {
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Signer(webhook.secret).sign(name, now, delivery.body),
    }
