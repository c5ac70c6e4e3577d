"""Webhooks: tries and their times, dead letters, and addresses that are never called."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.logs import LogQuery
from models.pages import Page, PageQuery
from models.rules import RuleCreate
from models.users import Profile, TelegramStatus
from models.webhooks import DeliveryQuery, DeliveryRead, DeliveryStatus, WebhookCreate, WebhookPatch
from services.container import build_services
from services.core.errors import Conflict, Invalid, NotFound
from services.events.safe_http import SafeHttp, Undelivered, is_public
from services.events.webhook_sender import LEASE, RETRY_DELAYS
from storage.cache import Cache
from tests.backends import GROUP, TOKEN_ACTOR, Backend, WireDatabase
from tests.receivers import Receiver, receiver

PAGE = PageQuery()


@dataclass
class Post:
    """A group with a webhook, and its sender."""

    backend: Backend
    receiver: Receiver
    webhook_id: str
    secret: str

    async def happen(self, name: str) -> None:
        """An event that it gets."""
        await self.backend.services.rules.create(GROUP, RuleCreate(rule_name=name), TOKEN_ACTOR)

    async def deliveries(self) -> list[DeliveryRead]:
        """All of them, newest first."""
        services = self.backend.services
        return (await services.webhooks.deliveries(GROUP, self.webhook_id, DeliveryQuery(), PAGE, TOKEN_ACTOR)).items

    async def until(self, status: DeliveryStatus, attempts: int) -> DeliveryRead:
        """The newest delivery, once it has this state."""
        async with asyncio.timeout(20):
            while True:
                newest = (await self.deliveries())[0]
                if (newest.status, newest.attempts) == (status, attempts):
                    return newest
                self.backend.services.queues.deliveries.wake()
                await asyncio.sleep(0.02)


@pytest.fixture
async def post(wire_database: WireDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Post]:
    """A webhook whose receiver listens."""
    async with receiver(tmp_path) as hook:
        monkeypatch.setenv("SSL_CERT_FILE", str(hook.authority))
        async with (
            SafeHttp(allows_private=True) as outgoing,
            wire_database.backend(outgoing=outgoing) as backend,
        ):
            await backend.register()
            body = WebhookCreate(url=hook.url, events=["rule.created"])
            made = await backend.services.webhooks.create(GROUP, body, TOKEN_ACTOR)
            running = asyncio.create_task(backend.services.deliveries.run())
            yield Post(backend, hook, made.id, made.secret)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def test_failed_deliveries_back_off_until_dead(post: Post) -> None:
    post.receiver.answers = [500] * (len(RETRY_DELAYS) + 1)
    await post.happen("one")
    waited = []
    for attempt, delay in enumerate(RETRY_DELAYS, start=1):
        delivery = await post.until(DeliveryStatus.PENDING, attempt)
        assert delivery.due_at is not None
        waited.append((delivery.due_at - post.backend.clock()).total_seconds() / delay)
        post.backend.clock.advance(seconds=delay * 1.3)
    assert all(1 <= one <= 1.2 for one in waited)
    dead = await post.until(DeliveryStatus.DEAD, len(RETRY_DELAYS) + 1)
    assert dead.failure == "answered 500"
    assert len({headers["webhook-id"] for headers, _ in post.receiver.requests}) == 1
    services = post.backend.services
    webhook = await services.webhooks.get(GROUP, post.webhook_id, TOKEN_ACTOR)
    assert (webhook.is_active, webhook.failure) == (False, "answered 500")
    logs = await services.logs.page(GROUP, LogQuery(event_type="webhook.switched_off"), PAGE, TOKEN_ACTOR)
    assert [entry.message for entry in logs.items] == ["webhook switched off: answered 500"]
    # While it's off, it gets nothing, and nothing can be sent again.
    await post.happen("two")
    assert len(await post.deliveries()) == 1
    with pytest.raises(Conflict):
        await services.webhooks.retry(GROUP, post.webhook_id, dead.id, TOKEN_ACTOR)
    switched_on = await services.webhooks.patch(GROUP, post.webhook_id, WebhookPatch(is_active=True), TOKEN_ACTOR)
    assert (switched_on.is_active, switched_on.failure) == (True, "")
    await services.webhooks.retry(GROUP, post.webhook_id, dead.id, TOKEN_ACTOR)
    await post.until(DeliveryStatus.DELIVERED, 1)


async def test_they_come_in_order_and_a_redirect_is_not_followed(post: Post) -> None:
    for number in range(10):
        await post.happen(f"rule-{number}")
    events = await post.receiver.wait_for(lambda seen: len(seen) == 10, post.secret)
    assert [event["data"]["details"]["rule_name"] for event in events] == [f"rule-{number}" for number in range(10)]
    post.receiver.answers = [307]
    await post.happen("moved")
    assert (await post.until(DeliveryStatus.PENDING, 1)).failure == "answered 307"


async def test_logs_do_not_hold_the_address_which_may_be_a_secret(post: Post) -> None:
    services = post.backend.services
    secret = WebhookPatch(url="https://example.org/the-secret-part", events=["rule.deleted"])
    await services.webhooks.patch(GROUP, post.webhook_id, secret, TOKEN_ACTOR)
    await services.webhooks.delete(GROUP, post.webhook_id, TOKEN_ACTOR)
    logs = (await services.logs.page(GROUP, LogQuery(), PAGE, TOKEN_ACTOR)).items
    told = {str(entry.event_type): entry.details for entry in logs if entry.event_type.startswith("webhook.")}
    assert "secret-part" not in str(told)
    assert told["webhook.updated"]["after"] == {"url": "(hidden)", "events": ["rule.deleted"]}
    assert told["webhook.deleted"]["before"] == {"host": "example.org", "events": ["rule.deleted"]}


async def test_a_410_switches_the_webhook_off(post: Post) -> None:
    post.receiver.answers = [410]
    await post.happen("one")
    assert (await post.until(DeliveryStatus.DEAD, 1)).failure == "answered 410"
    webhook = await post.backend.services.webhooks.get(GROUP, post.webhook_id, TOKEN_ACTOR)
    assert not webhook.is_active


async def test_a_dead_receiver_blocks_nobody_else(post: Post) -> None:
    services = post.backend.services
    body = WebhookCreate(url="https://localhost:9/hook", events=["rule.created"])
    dead = await services.webhooks.create(GROUP, body, TOKEN_ACTOR)
    for number in range(5):
        await post.happen(f"rule-{number}")
    assert len(await post.receiver.wait_for(lambda seen: len(seen) == 5, post.secret)) == 5
    page = await services.webhooks.deliveries(GROUP, dead.id, DeliveryQuery(status="pending"), PAGE, TOKEN_ACTOR)
    assert len(page.items) == 5
    await services.webhooks.delete(GROUP, dead.id, TOKEN_ACTOR)
    with pytest.raises(NotFound):
        await services.webhooks.deliveries(GROUP, dead.id, DeliveryQuery(), PAGE, TOKEN_ACTOR)


async def test_another_process_takes_over_a_dead_ones_claim(post: Post) -> None:
    post.receiver.answers = [500]
    await post.happen("one")
    pending = await post.until(DeliveryStatus.PENDING, 1)
    deliveries = post.backend.services.deliveries
    document = await deliveries._in.deliveries.find_by_id(pending.id, {})
    assert document is not None
    queue, until = post.backend.services.queues.deliveries, post.backend.clock() + LEASE
    assert await queue.claim(document, until)  # and then the process dies
    assert not await queue.claim(document, until)  # nobody else gets it
    post.backend.clock.advance(seconds=LEASE.total_seconds() + 1)
    await post.until(DeliveryStatus.DELIVERED, 2)


async def test_two_processes_deliver_each_event_once(post: Post) -> None:
    backend = post.backend
    async with SafeHttp(allows_private=True) as outgoing:
        other = build_services(backend.database, Cache(), backend.clock, None, outgoing)
        running = asyncio.create_task(other.deliveries.run())
        for number in range(30):
            await post.happen(f"rule-{number}")
            other.queues.deliveries.wake()
        events = await post.receiver.wait_for(lambda seen: len(seen) >= 30, post.secret)
        assert len({event["data"]["details"]["rule_name"] for event in events}) == 30
        async with asyncio.timeout(20):
            while any(one.status is not DeliveryStatus.DELIVERED for one in await post.deliveries()):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        assert len(post.receiver.requests) == 30
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a00:1::", "::7f00:1",
    ],
)  # fmt: skip
def test_a_private_address_is_known_in_any_form(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1", "64:ff9b::808:808", "::ffff:8.8.8.8"])
def test_a_public_address_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "a.localhost", "169.254.169.254"])
def test_a_private_address_is_refused(host: str) -> None:
    with pytest.raises(Invalid):
        SafeHttp(allows_private=False).check(f"https://{host}/hook")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001"])
async def test_a_name_that_leads_to_a_private_address_is_not_called(tmp_path: Path, host: str) -> None:
    """Including one that passed the check earlier, and leads elsewhere now: it's checked when it's called."""
    async with receiver(tmp_path) as hook, SafeHttp(allows_private=False) as outgoing:
        url = hook.url.replace("localhost", host)
        with pytest.raises(Undelivered, match=r"^its address is not valid$|^it can't be reached$"):
            await outgoing.post(url, "{}", {})
        assert hook.requests == []


async def test_a_failure_does_not_tell_which_names_there_are() -> None:
    async with SafeHttp(allows_private=False) as outgoing:
        for url in ("https://no-such-name.invalid/", "https://localhost/"):
            with pytest.raises(Undelivered, match=r"^it can't be reached$"):
                await outgoing.post(url, "{}", {})


async def test_an_untrusted_certificate_is_refused(tmp_path: Path) -> None:
    async with receiver(tmp_path) as hook, SafeHttp(allows_private=True) as outgoing:
        with pytest.raises(Undelivered, match="certificate"):
            await outgoing.post(hook.url, "{}", {})
        assert hook.requests == []


async def test_a_webhook_stops_with_its_creators_permissions(post: Post) -> None:
    services = post.backend.services
    adam = await post.backend.person(2, "Adam", TelegramStatus.ADMINISTRATOR)
    body = WebhookCreate(url=post.receiver.url, events=["rule.created"])
    made = await services.webhooks.create(GROUP, body, adam)
    await services.memberships.set_status(
        GROUP, Profile(user_id=2, first_name="Adam"), TelegramStatus.KICKED, TOKEN_ACTOR
    )
    await post.happen("one")
    await post.until(DeliveryStatus.DELIVERED, 1)  # the operator's webhook continues
    async with asyncio.timeout(20):
        while (await services.webhooks.get(GROUP, made.id, TOKEN_ACTOR)).is_active:
            services.queues.deliveries.wake()
            await asyncio.sleep(0.02)
    [told] = (await services.webhooks.deliveries(GROUP, made.id, DeliveryQuery(), PAGE, TOKEN_ACTOR)).items
    assert (told.status, told.attempts) == (DeliveryStatus.DEAD, 0)


@pytest.mark.parametrize("status", [200, 500])
async def test_testing_a_webhook_returns_the_result(post: Post, status: int) -> None:
    post.receiver.answers = [status]
    webhooks = post.backend.services.webhooks
    tried = await webhooks.test(GROUP, post.webhook_id, TOKEN_ACTOR)
    assert (tried.status, tried.event_type) == (DeliveryStatus.PENDING, "webhook.tested")
    ended = await post.until(DeliveryStatus.DELIVERED if status == 200 else DeliveryStatus.DEAD, 1)
    assert (ended.id, ended.failure, ended.due_at) == (tried.id, "" if status == 200 else "answered 500", None)
    [event] = post.receiver.events(post.secret)
    assert (event["type"], event["data"]["details"]) == ("webhook.tested", {"webhook_id": post.webhook_id})
    assert (await webhooks.get(GROUP, post.webhook_id, TOKEN_ACTOR)).is_active
    assert (await post.backend.services.logs.page(GROUP, LogQuery(event_type="webhook.tested"), PAGE, TOKEN_ACTOR)) == (
        Page(items=[])
    )


async def test_a_webhook_that_is_off_is_not_tried(post: Post) -> None:
    await post.backend.services.webhooks.patch(GROUP, post.webhook_id, WebhookPatch(is_active=False), TOKEN_ACTOR)
    with pytest.raises(Conflict):
        await post.backend.services.webhooks.test(GROUP, post.webhook_id, TOKEN_ACTOR)
