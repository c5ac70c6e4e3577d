"""The feed: which events it delivers in which order and from which process; returning clients, and slow ones."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from models.events import EventId
from models.logs import EventType, Log
from models.rules import RuleCreate
from services.container import Services, build_services
from services.events import feed, subscriptions
from services.events.safe_http import SafeHttp
from services.events.subscriptions import Event, Subscription
from storage.cache import Cache
from storage.collections import Collections
from tests.backends import GROUP, TOKEN_ACTOR, Backend, connected, in_memory
from tests.servers import RedisServer

OTHER = GROUP - 1
LONG = 60.0
"""Seconds: longer than any test waits."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "LOOK_PAUSE", 0.0)


@asynccontextmanager
async def _running(services: Services) -> AsyncIterator[None]:
    task = asyncio.create_task(services.feed.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def _group() -> AsyncIterator[Backend]:
    async with in_memory() as backend, _running(backend.services):
        for group_id in (GROUP, OTHER):
            await backend.register(group_id)
        backend.clock.advance(minutes=1)
        yield backend


async def _rule(services: Services, name: str, group_id: int = GROUP) -> None:
    await services.rules.create(group_id, RuleCreate(rule_name=name), TOKEN_ACTOR)


def _log(name: str, at: datetime) -> Log:
    return Log(
        group_id=GROUP,
        event_type=EventType.RULE_CREATED,
        message=f"rule “{name}” created",
        actor=TOKEN_ACTOR,
        timestamp=at,
    )


async def _commit_late(backend: Backend, dated: datetime) -> None:
    """Commit an entry that was dated earlier, and then one that's dated now."""
    await Collections.of(backend.database).logs.insert(_log("late", dated))
    await _rule(backend.services, "on-time")


async def _heard(subscription: Subscription, many: int = 1) -> list[str]:
    """The names of the rules whose creation was reported."""
    events: list[Event] = []
    async with asyncio.timeout(10):
        while len(events) < many:
            events += await subscription.next(LONG)
    assert [event.frame.startswith(f"id: {event.id}\nevent: rule.created\ndata: ".encode()) for event in events]
    return [str(event._entry.message).split("“")[1].split("”")[0] for event in events]


async def test_listeners_get_events_of_their_groups_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "POLL_INTERVAL", LONG)
    async with _group() as backend, contextlib.AsyncExitStack() as stack:
        subscribe = backend.services.feed.subscribe
        asked: list[frozenset[int] | None] = [frozenset([GROUP]), frozenset([OTHER]), frozenset([GROUP, OTHER]), None]
        one, other, both, everything = (stack.enter_context(subscribe(groups)) for groups in asked)
        await _rule(backend.services, "first")
        assert await _heard(one) == ["first"]
        await _rule(backend.services, "second", OTHER)
        assert await _heard(other) == ["second"]
        await _rule(backend.services, "third")
        assert await _heard(one) == ["third"]
        assert await _heard(both, 3) == await _heard(everything, 3) == ["first", "second", "third"]


async def test_without_redis_other_processes_logs_are_polled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "POLL_INTERVAL", 0.02)
    async with _group() as backend:
        elsewhere = build_services(backend.database, Cache(), backend.clock, None, SafeHttp(allows_private=False))
        with backend.services.feed.subscribe(frozenset([GROUP])) as subscription:
            await _rule(elsewhere, "from-afar")
            assert await _heard(subscription) == ["from-afar"]


async def test_over_redis_the_processes_tell_each_other(
    redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "SHARED_POLL_INTERVAL", LONG)
    async with _group() as backend, connected(redis_server) as ours, connected(redis_server) as theirs:
        outgoing = SafeHttp(allows_private=False)
        here, there = (build_services(backend.database, one, backend.clock, None, outgoing) for one in (ours, theirs))
        async with _running(here), _running(there):
            with here.feed.subscribe(frozenset([GROUP])) as subscription:
                await asyncio.sleep(0.1)  # it has queried, and is waiting
                await _rule(there, "over-redis")
                assert await _heard(subscription) == ["over-redis"]


async def test_a_late_commit_is_still_sent() -> None:
    async with _group() as backend:
        with backend.services.feed.subscribe(frozenset([GROUP])) as subscription:
            backend.clock.advance(seconds=10)
            await _rule(backend.services, "early")
            assert await _heard(subscription) == ["early"]
            late = backend.clock() - timedelta(seconds=2)
            await _commit_late(backend, late)
            assert await _heard(subscription, 2) == ["late", "on-time"]


async def test_a_commit_that_took_long_is_still_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "LATE_INTERVAL", 0.0)
    async with _group() as backend:
        with backend.services.feed.subscribe(frozenset([GROUP])) as subscription:
            dated = backend.clock() + timedelta(seconds=1)
            backend.clock.advance(seconds=25)
            await _rule(backend.services, "early")
            assert await _heard(subscription) == ["early"]
            await _commit_late(backend, dated)
            assert await _heard(subscription, 2) == ["late", "on-time"]


async def test_a_returning_listener_gets_what_was_committed_after_it_asked_for_missed_events() -> None:
    async with _group() as backend:
        last = EventId(backend.clock(), "0" * 24)
        backend.clock.advance(seconds=5)
        dated = backend.clock()
        backend.clock.advance(seconds=1)
        with backend.services.feed.subscribe(frozenset([GROUP]), last) as subscription:
            assert await backend.services.feed.missed(frozenset([GROUP]), last) == []
            await _commit_late(backend, dated)
            assert await _heard(subscription, 2) == ["late", "on-time"]


async def test_a_returning_listener_gets_what_was_committed_long_after_its_date() -> None:
    async with _group() as backend:
        last = EventId(backend.clock(), "0" * 24)
        await Collections.of(backend.database).logs.insert(_log("late", backend.clock() - timedelta(seconds=25)))
        missed = await backend.services.feed.missed(frozenset([GROUP]), last)
        assert missed is not None
        assert [one._entry.message for one in missed] == ["rule “late” created"]


async def test_a_clock_that_is_set_back_hides_nothing_and_repeats_nothing() -> None:
    async with _group() as backend:
        services = backend.services
        with services.feed.subscribe(frozenset([GROUP])) as early:
            backend.clock.advance(minutes=1)
            for name in ("a", "b"):
                backend.clock.advance(seconds=10)  # looked for one by one
                await _rule(services, name)
                assert await _heard(early) == [name]
            with services.feed.subscribe(frozenset([GROUP])) as late:
                backend.clock.advance(minutes=-1)
                await _rule(services, "c")
                assert await _heard(late) == ["c"]
                await _rule(services, "d")
                assert await _heard(late) == ["d"]
            assert await _heard(early, 2) == ["c", "d"]


async def test_what_is_committed_just_after_the_clock_jumped_ahead_is_still_sent() -> None:
    async with _group() as backend:
        with backend.services.feed.subscribe(frozenset([GROUP])) as subscription:
            await _rule(backend.services, "early")
            assert await _heard(subscription) == ["early"]
            dated = backend.clock()
            backend.clock.advance(minutes=1)
            await _rule(backend.services, "ahead")
            assert await _heard(subscription) == ["ahead"]
            await _commit_late(backend, dated)
            assert await _heard(subscription, 2) == ["late", "on-time"]


async def test_after_the_clock_was_set_back_a_returning_listener_fetches_everything() -> None:
    async with _group() as backend:
        last = EventId(backend.clock(), "0" * 24)
        backend.clock.advance(minutes=-1)
        await _rule(backend.services, "a")
        assert await backend.services.feed.missed(frozenset([GROUP]), last) is None


async def test_a_returning_listener_gets_missed_events() -> None:
    async with _group() as backend:
        services = backend.services
        with services.feed.subscribe(frozenset([GROUP])) as subscription:
            await _rule(services, "heard")
            async with asyncio.timeout(10):
                [last] = await subscription.next(LONG)
        for name in ("missed", "missed-too"):
            backend.clock.advance(seconds=10)
            await _rule(services, name)
            await _rule(services, f"other-{name}", OTHER)
        missed = await services.feed.missed(frozenset([GROUP]), last.id)
        assert missed is not None
        assert [one._entry.message for one in missed] == ["rule “missed” created", "rule “missed-too” created"]
        for groups in (None, frozenset([GROUP, OTHER])):
            assert len(await services.feed.missed(groups, last.id) or ()) == 4


async def test_missing_too_much_causes_a_reset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "REPLAY_LIMIT", 2)
    async with _group() as backend:
        last = EventId(backend.clock(), "0" * 24)
        for name in ("a", "b"):
            await _rule(backend.services, name)
        assert len(await backend.services.feed.missed(frozenset([GROUP]), last) or ()) == 2
        await _rule(backend.services, "c")
        assert await backend.services.feed.missed(frozenset([GROUP]), last) is None
        backend.clock.advance(days=1)
        assert await backend.services.feed.missed(frozenset([OTHER]), last) is None


async def test_more_than_a_query_holds_causes_a_reset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "LOOK_LIMIT", 2)
    async with _group() as backend:
        with backend.services.feed.subscribe(frozenset([GROUP])) as subscription:
            await backend.services.feed._look()
            for name in ("a", "b"):
                await _rule(backend.services, name)
            await backend.services.feed._look()
            assert subscription.has_missed


def test_a_slow_listener_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subscriptions, "QUEUE_LIMIT", 3)
    now = _some_event().id.moment
    subscription = Subscription(None, now)
    for _ in range(3):
        subscription.put(_some_event())
    assert not subscription.is_over
    subscription.put(_some_event())
    assert subscription.is_over


async def test_without_listeners_the_log_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[None] = []
    look = feed.Feed._look

    async def counted(self: feed.Feed) -> None:
        looks.append(None)
        await look(self)

    monkeypatch.setattr(feed.Feed, "_look", counted)
    async with _group() as backend:
        await _rule(backend.services, "unheard")
        await asyncio.sleep(0.05)
        assert looks == []
        with backend.services.feed.subscribe(frozenset([GROUP])) as subscription:
            backend.clock.advance(seconds=10)
            await _rule(backend.services, "heard")
            assert await _heard(subscription) == ["heard"]


def _some_event() -> Event:
    return next(_events())


def _events() -> Iterator[Event]:
    entry = {
        "_id": "6" * 24,
        "group_id": GROUP,
        "event_type": "rule.created",
        "severity": "info",
        "message": "x",
        "actor": TOKEN_ACTOR.model_dump(),
        "details": {},
        "timestamp": "2026-01-01T00:00:00Z",
    }
    yield from feed._events([entry])


@pytest.mark.parametrize("text", ["", "5", "x-y", f"1-{'g' * 24}", f"{'9' * 15}-{'0' * 24}", f"-1-{'0' * 24}"])
def test_invalid_event_ids(text: str) -> None:
    assert EventId.parse(text) is None
    good = EventId.parse(f"1767225600123-{'0' * 24}")
    assert good is not None
    assert str(good) == f"1767225600123-{'0' * 24}"
