"""The intake: every update is handled once, in its chat's order. Chats don't wait for each other.

Each update is parsed separately. One that can't be read is set aside, and one that fails is logged: neither stops the
others. While the database is away, updates wait: we confirm them to Telegram only when they're handled.
"""

import asyncio
from bisect import insort
from collections import deque
from functools import partial
from typing import Any, Final

import orjson
import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from cachetools import LRUCache
from pydantic import ValidationError

from bot.deadlines import Deadlines
from bot.lenient import parse_update
from bot.update_meter import NO_KIND, Outcome, UpdateMeter, kind_of
from gateway.answering import AnsweringBot
from gateway.limits import KeepLimits
from gateway.outbox import Outbox
from handlers.root import kinds_of_update
from handlers.shared.fast_path import FastPath
from handlers.shared.names import note_names
from models.spans import SpanKind, Spans
from services.core.errors import Unavailable
from services.inbox.health import Health
from services.inbox.updates import AlreadyHandled, Ticket, Updates
from storage.turns import Turns

HANDLE_TIMEOUT: Final = 180
"""Seconds that one update may take, including waiting for Telegram."""
CAPACITY: Final = 5_000
"""Updates that are handled at once, at most. Beyond that, none are fetched."""
REMEMBERED: Final = 10_000
"""Ids of handled updates that are remembered in process."""
BUSY_PAUSE: Final = 0.5
"""Seconds before an update is retried if the database was too busy."""
RETRIED_AT_ONCE: Final = 16
"""Updates that are retried at the same time, at most. If all that the database was too busy for tried again at once,
they'd keep it too busy: 500 groups that added the bot at once took 265 s instead of 31 to 85 s (three processes, two
cores)."""
_SHOWN_JSON: Final = 4_000

log = structlog.get_logger(__name__)


class _Unreadable(Exception):
    """The update doesn't have the form that Telegram documents."""


class Intake:
    """Takes raw updates and has them handled."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        bot: Bot,
        limits: KeepLimits,
        updates: Updates,
        health: Health,
        tasks: asyncio.TaskGroup,
        context: dict[str, Any],
        turns: Turns | None = None,
        meter: UpdateMeter | None = None,
        spans: Spans | None = None,
    ) -> None:
        """With `turns`, other processes get updates of the same chats: then `receive` orders them by number."""
        self._dispatcher = dispatcher
        self._bot = bot
        self.outbox = Outbox(bot, limits, tasks)
        self._updates = updates
        self._health = health
        self._tasks = tasks
        self._turns = turns
        self._context = {**context, "dispatcher": dispatcher}
        self._screen = FastPath(bot.id, context["services"], context["live"])
        self._deadlines = Deadlines(HANDLE_TIMEOUT)
        self._retries = asyncio.Semaphore(RETRIED_AT_ONCE)
        self._lanes: dict[int, deque[dict[str, Any]]] = {}
        self._in_hand: dict[int, asyncio.Future[None]] = {}
        self._handled: LRUCache[int, bool] = LRUCache(REMEMBERED)
        self.kinds = frozenset(kinds_of_update(dispatcher))
        self.meter = meter or UpdateMeter()
        self.meter.kinds = self.kinds
        self._handler = self._handle if spans is None else partial(self._trace, spans)

    @property
    def has_room(self) -> bool:
        """Whether more updates can be accepted."""
        return len(self._in_hand) < CAPACITY

    async def idle(self) -> None:
        """Return when all updates are handled, and their answers are sent."""
        while self._in_hand:
            await asyncio.wait(self._in_hand.values())
        await self.outbox.idle()

    def backlog(self) -> tuple[int, float]:
        """How many updates are waiting or being handled, and for how many seconds the oldest has waited."""
        return len(self._in_hand), self.meter.age(raw for lane in self._lanes.values() for raw in lane)

    async def receive(self, raw: Any) -> asyncio.Future[None]:
        """Like `accept`, but other processes may get updates of the same chat."""
        update_id = raw.get("update_id") if isinstance(raw, dict) else None
        if self._turns is None or not isinstance(update_id, int) or update_id in self._in_hand:
            return self.accept(raw)
        if not self._is_wanted(raw, update_id):
            await self._turns.enter(update_id, None)
            return self.accept(raw)
        # It's in hand from now on: a second request with it, at the same time, mustn't enter it again.
        future = self._in_hand[update_id] = asyncio.get_running_loop().create_future()
        try:
            await self._turns.enter(update_id, _chat_id(raw))
        finally:
            self._queue(raw)
        return future

    def _is_wanted(self, raw: dict[str, Any], update_id: int) -> bool:
        return update_id not in self._handled and bool(self.kinds & raw.keys())

    def accept(self, raw: Any) -> asyncio.Future[None]:
        """Queue an update in its chat's lane. The future is done when the update is handled, or needs no handling."""
        update_id = raw.get("update_id") if isinstance(raw, dict) else None
        if not isinstance(update_id, int):
            self._put_aside(raw, "it has no update_id")
            self.meter.handled.observe((NO_KIND, Outcome.UNREADABLE), 0.0)
            return _done()
        known = self._in_hand.get(update_id)
        if known is not None:
            return known
        if not self._is_wanted(raw, update_id):
            return _done()
        future = self._in_hand[update_id] = asyncio.get_running_loop().create_future()
        self._queue(raw)
        return future

    def _queue(self, raw: dict[str, Any]) -> None:
        lane_key = _chat_id(raw)
        lane = self._lanes.get(lane_key)
        if lane is None:
            self._lanes[lane_key] = deque([raw])
            self._tasks.create_task(self._drain(lane_key), name=f"lane {lane_key}")
        elif self._turns is not None:
            insort(lane, raw, key=_number_of)
        else:
            lane.append(raw)

    async def _drain(self, lane_key: int) -> None:
        """Handle a lane's updates one after the other until it's empty."""
        lane, meter = self._lanes[lane_key], self.meter
        try:
            while lane:
                raw = await self._next(lane_key, lane)
                begin = meter.timer()
                outcome = await self._handler(raw)
                meter.observe(raw, outcome, meter.timer() - begin)
                update_id = raw["update_id"]
                if self._turns is not None:
                    await self._turns.leave(update_id, lane_key)
                self._handled[update_id] = True
                self._in_hand.pop(update_id).set_result(None)
        finally:
            del self._lanes[lane_key]

    async def _next(self, lane_key: int, lane: deque[dict[str, Any]]) -> dict[str, Any]:
        """Take a lane's first update, once it's its turn among all processes."""
        while self._turns is not None:
            first = lane[0]
            if await self._turns.has_come(first["update_id"], lane_key):
                lane.remove(first)  # a lower one may be in front by now
                return first
        return lane.popleft()

    async def _trace(self, spans: Spans, raw: dict[str, Any]) -> Outcome:
        kind = kind_of(raw, self.kinds)
        attributes: dict[str, str | int] = {"update_kind": kind, "update_id": raw["update_id"]}
        with spans.within(f"update {kind}", SpanKind.CONSUMER, **attributes) as span:
            outcome = await self._handle(raw)
            span.note("outcome", outcome.value)
            return outcome

    async def _handle(self, raw: dict[str, Any]) -> Outcome:
        """Handle an update, no matter how long the database is away."""
        if self._turns is not None and self._turns.is_past(raw["update_id"]):
            return Outcome.REPEATED
        outcome = await self._try(raw)
        if outcome is not None:
            return outcome
        async with self._retries:
            while True:
                await self._health.wait_for_database()
                outcome = await self._try(raw)
                if outcome is not None:
                    return outcome
                await asyncio.sleep(BUSY_PAUSE)

    async def _try(self, raw: dict[str, Any]) -> Outcome | None:
        """Handle an update; None if the database is away or too busy."""
        update_id = raw["update_id"]
        try:
            with self._deadlines.begin():
                return await self._dispatch(raw)
        except Unavailable:
            return None
        except _Unreadable as error:
            self._put_aside(raw, str(error)[:500])
            return Outcome.UNREADABLE
        except AlreadyHandled:
            log.info("intake.already_handled", update_id=update_id)
            return Outcome.REPEATED
        except TimeoutError:
            log.error("intake.timed_out", update_id=update_id, seconds=HANDLE_TIMEOUT)
            return Outcome.TIMED_OUT
        except Exception:
            log.exception("intake.failed", update_id=update_id)
            return Outcome.FAILED

    def _parse(self, raw: dict[str, Any], bot: Bot) -> Update:
        """Parse an update. Raises _Unreadable."""
        try:
            return parse_update(raw, bot)
        except ValidationError as error:
            raise _Unreadable(str(error)) from error

    async def _dispatch(self, raw: dict[str, Any]) -> Outcome:
        update_id = raw["update_id"]
        # Plain talk rarely gets an answer, and is marked only then, so it usually needs no database command.
        event = self._screen.read(raw)
        is_plain = self._screen.is_plain(event)
        if not is_plain and await self._updates.is_handled(self._bot.id, update_id):
            raise AlreadyHandled
        ticket = Ticket(self._bot.id, update_id)
        answering = partial(AnsweringBot, self._bot, self.outbox, lambda: self._claim(ticket))
        await note_names(raw, event, self._context["services"])
        is_settled = await self._screen.settles(event, answering, ticket.key, is_plain=is_plain)
        if not is_settled:
            bot = answering()
            await self._dispatcher.feed_update(bot, self._parse(raw, bot), request_key=ticket.key, **self._context)
        if not is_plain and not ticket.is_claimed:
            await self._updates.claim(self._bot.id, update_id)
        return Outcome.PLAIN if is_settled else Outcome.HANDLED

    async def _claim(self, ticket: Ticket) -> None:
        """Mark an update as handled before its first answer is sent.

        Raises AlreadyHandled if it was answered before.
        """
        if not ticket.is_claimed:
            if not await self._updates.claim(ticket.bot_id, ticket.update_id):
                raise AlreadyHandled
            ticket.is_claimed = True

    def _put_aside(self, raw: Any, reason: str) -> None:
        self._health.unreadable_updates += 1
        log.error("intake.unreadable", reason=reason, update=orjson.dumps(raw).decode()[:_SHOWN_JSON])


def _number_of(raw: dict[str, Any]) -> int:
    return int(raw["update_id"])


def _done() -> asyncio.Future[None]:
    future = asyncio.get_running_loop().create_future()
    future.set_result(None)
    return future


def _chat_id(raw: dict[str, Any]) -> int:
    """An update's chat. For a button in private or inline, the person who tapped. 0 if neither can be read."""
    for event in raw.values():
        if isinstance(event, dict):
            inner = event.get("message", event)
            chat = inner.get("chat") if isinstance(inner, dict) else None
            for place in (chat, event.get("from")):
                if isinstance(place, dict) and isinstance(place.get("id"), int):
                    return int(place["id"])
    return 0
