"""Carries out pending actions, and ends those whose time is over. See docs/internals/moderation.md."""

import asyncio
import contextlib
import secrets
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import structlog

from models.actions import Action, ActionStatus
from models.actors import SYSTEM, Actor
from models.batches import batches
from services.core.base import Service, Tools
from services.core.errors import Unavailable
from services.moderation.consequences import Consequences
from services.moderation.effects import Effects
from services.moderation.job import ActionJob, ClaimLost, OnPowerless, Work
from storage.leases import Claim
from texts import Key
from texts.phrases import english, phrase

LEASE: Final = timedelta(seconds=15)
"""How long a claim lasts unless it's renewed. The clocks of the processes must agree to within seconds."""
POLL_INTERVAL: Final = 1.0
"""Seconds between two queries for due items."""
LANE_LIMIT: Final = 50
"""Actions per group that this process holds, at most; the rest wait in the database."""
RESERVED: Final = 10
"""Additional places for people's actions, so that a flood of rules' actions never makes an admin wait."""
_OURS: Final = phrase(Key.FAILURE_OURS)
IN_HAND_LIMIT: Final = 2_000
PROLONGED_AT_ONCE: Final = 50
"""Claims renewed in one transaction. It conflicts with whatever ends one of these actions meanwhile, so it's short:
2,000 at once never got through beside 60 endings a second on the embedded database."""

log = structlog.get_logger(__name__)


class ActionWorker(Service):
    """One lane per group. What doesn't fit in a lane waits in the database, where any process may take it."""

    def __init__(self, tools: Tools, effects: Effects, consequences: Consequences, on_powerless: OnPowerless) -> None:
        super().__init__(tools)
        self._name = secrets.token_hex(8)
        self._job = ActionJob(tools, effects, consequences, on_powerless, self._name)
        self._lanes: dict[int, deque[Work]] = {}
        self._in_hand: dict[str, Work] = {}
        self._blocked: set[int] = set()
        """Groups whose due actions are being claimed separately from the others."""
        self._queue = tools.queues.actions
        self._tasks: asyncio.TaskGroup | None = None

    async def run(self) -> None:
        """Carry out the actions that are due. Runs as long as the process, and releases its claims at the end."""
        try:
            async with asyncio.TaskGroup() as tasks:
                self._tasks = tasks
                tasks.create_task(self._prolong(), name="claims")
                await self._look()
        finally:
            self._tasks = None
            if self._in_hand:
                held = self._held(work.action for work in self._in_hand.values())
                where = {**held, "status": ActionStatus.PENDING}
                with contextlib.suppress(Unavailable):  # otherwise the claims expire by themselves
                    await self._in.actions.change_all(where, {"due_at": self._clock()})

    async def take_over(self) -> None:
        """Release all claims. Only for a process with its own database: the processes that held them are gone."""
        where = {"status": ActionStatus.PENDING, "claim": {"$ne": None}}
        await self._in.actions.change_all(where, {"due_at": self._clock()})

    def claim(self, group_id: int, count: int, actor: Actor = SYSTEM) -> list[Claim]:
        """Claims for new actions of an actor in a group, as far as there's room. The rest is due at once."""
        now = self._clock()
        room = 0
        if self._tasks is not None:
            lane = len(self._lanes.get(group_id, ()))
            limit = LANE_LIMIT if actor.is_automatic else LANE_LIMIT + RESERVED
            room = min(limit - lane, IN_HAND_LIMIT - len(self._in_hand))
        ours, free = Claim(self._name, now + LEASE), Claim(None, now)
        return [ours if number < room else free for number in range(count)]

    def submit(self, action: Action, *, is_late: bool = False) -> None:
        """Put an action that we claimed on its group's lane. If it isn't claimed, the worker looks for it soon."""
        if action.claim != self._name or self._tasks is None:
            self._queue.wake()
            return
        work = Work(action, is_late, asyncio.get_running_loop().create_future())
        self._in_hand[str(action.id)] = work
        lane = self._lanes.get(action.group_id)
        if lane is None:
            self._lanes[action.group_id] = deque([work])
            self._tasks.create_task(self._drain(action.group_id), name=f"actions of {action.group_id}")
        else:
            lane.insert(_place(lane, action), work)

    def outcome(self, action_id: str) -> "asyncio.Future[Action | None] | None":
        """A future for the action's end; None if we didn't claim it.

        Its result is None if another process took over.
        """
        work = self._in_hand.get(action_id)
        return work.done if work else None

    async def _drain(self, group_id: int) -> None:
        lane = self._lanes[group_id]
        try:
            with self._queue.handling():
                await self._handle_all(lane)
        finally:
            del self._lanes[group_id]
        self._queue.wake()  # the database may have more of this group

    async def _handle_all(self, lane: deque[Work]) -> None:
        while lane:
            work = lane[0]
            result = await asyncio.create_task(self._handle(work), context=work.context)
            lane.popleft()
            del self._in_hand[str(work.action.id)]
            if not work.done.done():
                work.done.set_result(result)

    async def _handle(self, work: Work) -> Action | None:
        try:
            if work.action.status is ActionStatus.COMPLETED:
                return await self._job.expire(work)
            ended, penalty = await self._job.carry_out(work, self.claim(work.action.group_id, 1)[0])
            if penalty is not None:
                self.submit(penalty)
            return ended
        except ClaimLost:
            log.warning("worker.claim_lost", action_id=str(work.action.id))
            return None
        except Exception as error:  # noqa: BLE001 - the queue logs it
            failed = error
        await self._database.patiently(lambda: self._queue.fail(work.action, failed, **_given_up(work.action)))
        return None

    async def _look(self) -> None:
        """Claim due actions, at once when woken and otherwise every POLL_INTERVAL."""
        while True:
            self._queue.begin_look()
            await self._database.patiently(self._take_due)
            await self._queue.woken_or_after(POLL_INTERVAL)

    async def _take_due(self) -> None:
        now = self._clock()
        room = IN_HAND_LIMIT - len(self._in_hand)
        full = [group_id for group_id, lane in self._lanes.items() if len(lane) >= LANE_LIMIT]
        out = [*full, *self._blocked]
        where = {"group_id": {"$nin": out}} if out else {}
        due = await self._queue.due(where, min(room, 10 * LANE_LIMIT)) if room > 0 else []
        wanted = self._choose(sorted(due, key=lambda action: (action.created_at, str(action.id))))
        if not wanted:
            return
        try:
            await self._claim_due(wanted, now)
        except Unavailable:
            # A process that died may have left a lock, which MongoDB ends after 60 s. It holds up only its own group.
            self._claim_by_group(wanted, now)
        if len(due) > len(wanted) or len(due) == 10 * LANE_LIMIT:
            self._queue.wake()  # there's more, at least of other groups

    async def _claim_due(self, wanted: Sequence[Action], now: datetime) -> None:
        """Claim actions that are still due, and put them on their lanes. Raises Unavailable."""
        ids = [action.id for action in wanted]
        await self._in.actions.change_all(
            {"_id": {"$in": ids}, "due_at": {"$lte": now}}, {"claim": self._name, "due_at": now + LEASE}
        )
        claimed = await self._in.actions.all({"_id": {"$in": ids}, "claim": self._name}, len(ids))
        ours = {action.id: action for action in claimed if str(action.id) not in self._in_hand}
        for action_id in ids:
            if action_id in ours:
                self.submit(ours[action_id], is_late=True)

    def _claim_by_group(self, wanted: Sequence[Action], now: datetime) -> None:
        """Claim each group's due actions separately, for as long as that takes."""
        by_group: dict[int, list[Action]] = {}
        for action in wanted:
            by_group.setdefault(action.group_id, []).append(action)
        assert self._tasks is not None, "it runs"
        for group_id, actions in by_group.items():
            self._blocked.add(group_id)
            self._tasks.create_task(self._claim_patiently(group_id, actions, now), name=f"claims of {group_id}")

    async def _claim_patiently(self, group_id: int, actions: Sequence[Action], now: datetime) -> None:
        try:
            await self._database.patiently(lambda: self._claim_due(actions, now))
        finally:
            self._blocked.discard(group_id)
            self._queue.wake()

    def _choose(self, due: list[Action]) -> list[Action]:
        """The actions for which there's room on the lanes."""
        room: dict[int, int] = {}
        chosen = []
        for action in due:
            left = room.setdefault(action.group_id, LANE_LIMIT - len(self._lanes.get(action.group_id, ())))
            if left > 0:
                room[action.group_id] = left - 1
                chosen.append(action)
        return chosen

    async def _prolong(self) -> None:
        """Renew our claims while we work on them."""
        while True:
            await asyncio.sleep(LEASE.total_seconds() / 3)
            held = [work.action for work in self._in_hand.values()]
            for some in batches(held, PROLONGED_AT_ONCE):
                where = self._held(some)
                changes = {"due_at": self._clock() + LEASE}
                await self._database.patiently(lambda: self._in.actions.change_all(where, changes))  # noqa: B023

    def _held(self, actions: Iterable[Action]) -> dict[str, Any]:
        return {"_id": {"$in": [action.id for action in actions]}, "claim": self._name}


def _given_up(action: Action) -> dict[str, Any]:
    """The changes to an action that is set aside. If it was carried out, it stays completed."""
    if action.status is not ActionStatus.PENDING:
        return {"claim": None}
    return {
        "claim": None,
        "status": ActionStatus.FAILED,
        "failure": english(_OURS),
        "failure_phrase": _OURS.model_dump(),
    }


def _place(lane: Sequence[Work], action: Action) -> int:
    """Where an action goes on its lane: people's before waiting ones of rules on other targets, otherwise last.

    The first one is being carried out, so nothing goes before it.
    """
    place = len(lane)
    if not action.actor.is_automatic:
        while place > 1 and lane[place - 1].action.actor.is_automatic and not _meet(lane[place - 1].action, action):
            place -= 1
    return place


def _meet(one: Action, other: Action) -> bool:
    """Whether two actions are about the same person, channel or message, so that their order counts."""
    return (
        (one.user_id is not None and one.user_id == other.user_id)
        or (one.sender_chat_id is not None and one.sender_chat_id == other.sender_chat_id)
        or not set(one.message_ids).isdisjoint(other.message_ids)
    )
