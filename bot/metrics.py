"""The metrics: what every part of the process counts, in Prometheus's format.

Nothing here runs until it's asked for: the parts count in plain numbers, and the library is imported at the first
scrape. No label contains the id of a group or a person, so the code limits the number of series.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Final, TypeVar

import structlog

from bot.loop_meter import LoopMeter
from bot.update_meter import UpdateMeter
from gateway.call_meter import CallMeter
from models.filter import SampleLabel
from models.health import BotState
from models.meters import Durations, DurationsBy
from services.core.errors import Unavailable
from services.filter.judge import MessageJudge
from services.inbox.health import Health
from services.stats.rollups import Rollups
from storage.cache import Cache
from storage.command_meter import CommandMeter
from storage.database import Database
from storage.leases import Queues
from webapi.request_meter import RequestMeter, Route, labels_of

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry
    from prometheus_client.core import Metric

DATABASE_TIMEOUT: Final = 3.0
"""Seconds that the database may take to count its queues. A scrape may take ten."""
PREFIX: Final = "groupkeeper_"
CACHE_STATES: Final = ("local", "shared", "degraded")

Backlog = Callable[[], tuple[int, float]]
Labels = tuple[str, ...]
OneOf = TypeVar("OneOf", bound=Labels)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database says about waiting work."""

    backlogs: Mapping[str, tuple[int, float]]
    powerless: int


@dataclass(slots=True)
class Meters:
    """The meters that the parts of the process count in."""

    updates: UpdateMeter = field(default_factory=UpdateMeter)
    calls: CallMeter = field(default_factory=CallMeter)
    commands: CommandMeter = field(default_factory=CommandMeter)
    requests: RequestMeter = field(default_factory=RequestMeter)
    loop: LoopMeter = field(default_factory=LoopMeter)


class Metrics:
    """Reads the meters on request. It has its own registry."""

    def __init__(
        self,
        meters: Meters,
        health: Health,
        database: Database,
        cache: Cache,
        queues: Queues,
        rollups: Rollups,
        judge: MessageJudge,
    ) -> None:
        self.meters = meters
        self.in_memory: dict[str, Backlog] = {}
        """The queues in memory, by name."""
        self._health = health
        self._database = database
        self._cache = cache
        self._queues = queues
        self._rollups = rollups
        self._judge = judge
        self._kept: Kept | None = None

    async def scrape(self) -> tuple[bytes, str]:
        """The current metrics, and their media type. While the database is away, those that need it are left out."""
        from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest  # noqa: PLC0415 - as above

        self._kept = await self._ask_database()
        return generate_latest(self._registry), CONTENT_TYPE_LATEST

    @cached_property
    def _registry(self) -> "CollectorRegistry":
        from prometheus_client import CollectorRegistry, ProcessCollector  # noqa: PLC0415

        registry = CollectorRegistry(auto_describe=False)
        ProcessCollector(registry=registry)
        registry.register(self)
        return registry

    async def _ask_database(self) -> Kept | None:
        try:
            async with asyncio.timeout(DATABASE_TIMEOUT):
                backlogs = {name: await queue.backlog() for name, queue in self._queues.by_name().items()}
                return Kept(backlogs, await self._health.count_powerless())
        except (Unavailable, TimeoutError) as error:
            log.warning("metrics.without_database", reason=str(error))
            return None

    def collect(self) -> "Iterator[Metric]":
        """Called by the library, once per scrape."""
        yield from self._of_updates()
        yield from self._of_calls()
        yield from self._of_storage()
        yield from self._of_requests()
        yield from self._of_queues()
        yield from self._of_process()

    def _of_updates(self) -> "Iterator[Metric]":
        updates = self.meters.updates
        handled = list(updates.handled.kinds.items())
        counts = {(kind, outcome.value): one.count for (kind, outcome), one in handled}
        yield _counter("updates", "Updates by kind and what became of them", ("kind", "outcome"), counts)
        by_kind = _merged(((kind,), one) for (kind, _), one in handled)
        yield _histogram("update_seconds", "Time that handling an update took", ("kind",), by_kind)
        lag = {(): updates.lag}
        yield _histogram("intake_lag_seconds", "Time from Telegram's date of a message to its arrival", (), lag)
        verdicts = {(name,): float(self._judge.verdicts[name]) for name in ("ordinary", "unsure", "spam")}
        yield _counter("filter_verdicts", "Messages by what the spam filter says of them", ("verdict",), verdicts)
        marks = {(label.value,): float(self._judge.marks[label.value]) for label in SampleLabel}
        yield _counter("filter_marks", "Texts that somebody marked for the spam filter", ("label",), marks)
        unreadable = {(): self._health.unreadable_updates}
        yield _counter("unreadable_updates", "Updates that couldn't be read", (), unreadable)

    def _of_calls(self) -> "Iterator[Metric]":
        calls = list(self.meters.calls.calls.kinds.items())
        counts = {key: one.count for key, one in calls}
        yield _counter("telegram_calls", "Calls to Telegram by method and status", ("method", "status"), counts)
        by_method = _merged(((method,), one) for (method, _), one in calls)
        yield _histogram("telegram_call_seconds", "Time until Telegram answered a call", ("method",), by_method)

    def _of_storage(self) -> "Iterator[Metric]":
        found: dict[Labels, float] = {}
        for kind, lookups in list(self._cache.lookups.items()):
            found |= {(kind, "process"): lookups.near, (kind, "redis"): lookups.far, (kind, "nowhere"): lookups.nowhere}
        yield _counter(
            "cache_lookups", "Look-ups in the cache by kind of key and where it was", ("kind", "found"), found
        )
        states = {(state,): float(state == self._cache.status) for state in CACHE_STATES}
        yield _gauge("cache_state", "1 for the state that the cache is in", ("state",), states)
        commands = list(self.meters.commands.commands.kinds.items())
        counts = {(name, "ok" if is_ok else "failed"): one.count for (name, is_ok), one in commands}
        yield _counter("database_commands", "Commands to the database", ("command", "outcome"), counts)
        by_name = _merged(((name,), one) for (name, _), one in commands)
        yield _histogram("database_command_seconds", "Time that a command took", ("command",), by_name)
        yield _counter("database_retries", "Times that something was tried again", (), {(): self._database.retries})
        failures = {(reason,): float(self._database.failures[reason]) for reason in ("away", "busy")}
        yield _counter("database_failures", "Operations that were given up", ("reason",), failures)
        yield _gauge("database_up", "Whether the database answers", (), {(): float(self._database.is_available)})
        flushes = {(outcome,): float(self._rollups.flushes[outcome]) for outcome in ("written", "later")}
        yield _counter("rollup_flushes", "Transactions that write what was counted", ("outcome",), flushes)

    def _of_requests(self) -> "Iterator[Metric]":
        requests = self.meters.requests
        answers = _by_labels(requests.answers)
        counts = Counter({key: one.count for key, one in answers.items()})
        counts.update({key: one.count for key, one in _by_labels(requests.streams).items()})
        labels = ("method", "route", "status")
        yield _counter("http_requests", "Requests by route and status", labels, counts)
        by_route = _merged((key[:2], one) for key, one in answers.items())
        yield _histogram("http_request_seconds", "Time until a request was answered", labels[:2], by_route)

    def _of_queues(self) -> "Iterator[Metric]":
        backlogs = {name: backlog() for name, backlog in self.in_memory.items()}
        if self._kept is not None:
            backlogs |= self._kept.backlogs
            powerless = {(): float(self._kept.powerless)}
            yield _gauge("groups_missing_rights", "Groups in which the bot lacks a right", (), powerless)
        waiting = {(name,): float(count) for name, (count, _) in backlogs.items()}
        yield _gauge("queue_items", "Items that wait", ("queue",), waiting)
        ages = {(name,): age for name, (_, age) in backlogs.items()}
        yield _gauge("queue_oldest_seconds", "Time that the oldest item has been waiting", ("queue",), ages)
        aside = {(name,): float(count) for name, count in self._queues.set_aside().items()}
        yield _counter("queue_set_aside", "Items that kept failing and were given up", ("queue",), aside)

    def _of_process(self) -> "Iterator[Metric]":
        yield _histogram("event_loop_lag_seconds", "How late the event loop was", (), {(): self.meters.loop.lag})
        states = {(state.value,): float(state is self._health.bot) for state in BotState}
        yield _gauge("bot_state", "1 for the state that the bot is in", ("state",), states)
        yield _gauge("build_info", "1, with the version", ("version",), {(self._health.version,): 1.0})


def _by_labels(durations: DurationsBy[tuple[Route, int]]) -> dict[Labels, Durations]:
    """Requests by method, path and class of status. Two routes may have the same path."""
    return _merged(((*labels_of(route), f"{status}xx"), one) for (route, status), one in list(durations.kinds.items()))


def _merged(parts: Iterable[tuple[Labels, Durations]]) -> dict[Labels, Durations]:
    """Durations summed by labels."""
    sums: dict[Labels, Durations] = {}
    for labels, durations in parts:
        if labels not in sums:
            sums[labels] = Durations(durations.bounds)
        sums[labels].add(durations)
    return sums


def _counter(name: str, text: str, labels: Labels, values: Mapping[OneOf, float]) -> "Metric":
    from prometheus_client.core import CounterMetricFamily  # noqa: PLC0415

    family = CounterMetricFamily(PREFIX + name, text, labels=labels)
    for key, value in values.items():
        family.add_metric(key, value)
    return family


def _gauge(name: str, text: str, labels: Labels, values: Mapping[OneOf, float]) -> "Metric":
    from prometheus_client.core import GaugeMetricFamily  # noqa: PLC0415

    family = GaugeMetricFamily(PREFIX + name, text, labels=labels)
    for key, value in values.items():
        family.add_metric(key, value)
    return family


def _histogram(name: str, text: str, labels: Labels, values: Mapping[OneOf, Durations]) -> "Metric":
    from prometheus_client.core import HistogramMetricFamily  # noqa: PLC0415

    family = HistogramMetricFamily(PREFIX + name, text, labels=labels)
    for key, durations in values.items():
        bounds = [*(str(bound) for bound in durations.bounds), "+Inf"]
        family.add_metric(key, list(zip(bounds, accumulate(durations.counts), strict=True)), durations.total)
    return family
