"""`make rollups`: counts again from actions and logs. See docs/internals/stats.md."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import structlog

from models.actions import Action, ActionStatus
from models.batches import batches
from models.logs import EventType
from models.pages import PAGE_LIMIT, PageQuery
from models.retention import Retention
from models.rollups import HOUR_RETENTION, TOTALS, GroupDay, GroupHour, Metric, day_of, is_of_actions
from services.core.base import Service, Tools
from services.core.tally import DAY_HOURS, HOUR, HourKey, PersonKey, Tally
from services.stats.documents import Amounts, by_day, moment, of_day, of_hour, of_people, person_id
from services.stats.standings import Standings, stand_of
from storage.collection import Increase
from storage.cursors import BY_GROUP_ID, BY_USER_ID, NEWEST_FIRST, encode_cursor
from storage.database import Transaction

MARGIN: Final = timedelta(hours=1)
"""How long ago a day must have ended, so that each process has written its counters of it."""
SETTLE: Final = timedelta(seconds=15)
"""How long ago an action must have been undone, so that each process has written that."""
TRIES: Final = 20
"""How often a day is counted again because people keep undoing its actions."""
_DAY: Final = timedelta(days=1)
_LATE: Final = timedelta(days=2)
"""How long after an event it may be logged: Telegram keeps updates for a day."""
_AT_ONCE: Final = 500
"""Documents that one transaction changes."""
_ALL: Final = 1_000_000
_MOVES: Final = {EventType.USER_JOINED: Metric.JOINS, EventType.USER_LEFT: Metric.LEAVES}
_BEFORE_ALL: Final = "0" * 24
"""An id below all others."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Rebuilt:
    """The result of a rebuild."""

    groups: int = 0
    days: int = 0
    changed: int = 0
    """Documents that were wrong or missing."""
    left_out: int = 0
    """Days that were skipped because people kept undoing their actions."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A day's figures, counted from what is stored."""

    hours: dict[HourKey, Amounts]
    people: dict[PersonKey, Amounts]
    undone: int
    """Actions of the day that were undone."""
    settles_at: datetime | None
    """When every process has written the newest of those."""


class _Undone(Exception):
    """An action of the day was undone in the meantime."""


class Rebuild(Service):
    """Sets the counters that come from actions to a fresh count. Messages, reports and sizes stay as they are."""

    def __init__(
        self,
        tools: Tools,
        standings: Standings,
        retention: Retention,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(tools)
        self._standings = standings
        self._kept = retention.seconds("actions")
        self.pause = pause
        """Waits for other processes, in seconds."""

    async def run(self) -> Rebuilt:
        """Rebuild each group: its people, and the days that ended an hour ago or earlier. Raises Unavailable."""
        until = _midnight(self._clock() - MARGIN)
        done = Rebuilt()
        async for group_id in self._groups():
            done.groups += 1
            done.changed += await self._settle_people(group_id)
            for day in await self._days(group_id, until):
                changed = await self._rebuild(group_id, day)
                done.days += 1
                done.changed += changed or 0
                done.left_out += changed is None
        return done

    async def _groups(self) -> AsyncIterator[int]:
        query = PageQuery(limit=PAGE_LIMIT)
        while True:
            page = await self._in.groups.page({}, BY_GROUP_ID, query)
            for group in page.items:
                yield group.group_id
            if page.next_cursor is None:
                return
            query = PageQuery(limit=PAGE_LIMIT, cursor=page.next_cursor)

    async def _settle_people(self, group_id: int) -> int:
        """Recompute everybody's standing, and store the differences."""
        changed, query = 0, PageQuery(limit=PAGE_LIMIT)
        while True:
            page = await self._in.users.page({"group_id": group_id}, BY_USER_ID, query)
            ids = [user.user_id for user in page.items]
            kept = await self._in.standings.all({"group_id": group_id, "user_id": {"$in": ids}}, PAGE_LIMIT)
            counted = {one.user_id: (one.joined, one.is_here) for one in kept}
            wrong = [user for user in page.items if counted.get(user.user_id, (0, False)) != stand_of(user)]
            await self._standings.bring_up([(group_id, user.user_id) for user in wrong])
            changed += len(wrong)
            if page.next_cursor is None:
                return changed + await self._standings.mark_whole(group_id)
            query = PageQuery(limit=PAGE_LIMIT, cursor=page.next_cursor)

    async def _days(self, group_id: int, until: datetime) -> list[datetime]:
        """The days on which something was counted or done, newest first, as far back as actions are kept."""
        oldest = moment(TOTALS) if self._kept is None else self._clock() - timedelta(seconds=self._kept)
        span = {"$gt": oldest, "$lt": until}
        counted = await self._in.group_days.all({"group_id": group_id, "at": span}, _ALL)
        days, before = {row.at for row in counted}, until
        while True:  # from one day with an action to the one before
            query = PageQuery(limit=1, cursor=_at(before))
            page = await self._in.actions.page({"group_id": group_id}, NEWEST_FIRST, query)
            if not page.items:
                return sorted(days, reverse=True)
            before = _midnight(page.items[0].created_at)
            if before <= oldest:
                return sorted(days, reverse=True)
            days.add(before)

    async def _rebuild(self, group_id: int, day: datetime) -> int | None:
        """Set a day's figures. Returns how many documents changed; None if people keep undoing its actions."""
        for _ in range(TRIES):
            counted = await self._count(group_id, day)
            now = self._clock()
            if counted.settles_at is not None and counted.settles_at > now:
                await self.pause((counted.settles_at - now).total_seconds())
                continue
            try:
                return await self._write(group_id, day, counted)
            except _Undone:
                continue
        log.warning("rebuild.left_out", group_id=group_id, day=day.date().isoformat())
        return None

    async def _count(self, group_id: int, day: datetime) -> _Counted:
        """Count as it's done live, with the same code."""
        tally = Tally()
        undone: list[datetime] = []
        async for action in self._actions(group_id, day):
            tally.action(action.model_dump())
            if action.status is ActionStatus.REVERTED:
                tally.undone(action)
                undone.append(action.updated_at)
        counts = tally.take()
        settles_at = max(undone) + SETTLE if undone else None
        return _Counted(counts.hours, counts.people, len(undone), settles_at)

    async def _actions(self, group_id: int, day: datetime) -> AsyncIterator[Action]:
        where = {"group_id": group_id, "created_at": {"$gte": day, "$lt": day + _DAY}}
        query = PageQuery(limit=PAGE_LIMIT, cursor=_at(day + _DAY))
        while True:
            page = await self._in.actions.page(where, NEWEST_FIRST, query)
            for action in page.items:
                yield action
            if page.next_cursor is None:
                return
            query = PageQuery(limit=PAGE_LIMIT, cursor=page.next_cursor)

    async def _write(self, group_id: int, day: datetime, counted: _Counted) -> int:
        """Store the differences.

        A transaction succeeds only if no further action of the day was undone in the meantime.
        """
        moves = await self._moves(group_id, day)
        where = {"group_id": group_id, "at": day}
        people = await self._in.person_days.all(where, _ALL)
        kept = {one.id: one.counts for one in people}
        wanted = {person_id(key): (key, amounts) for key, amounts in counted.people.items()}
        wrong = sorted(one for one in {*kept, *wanted} if kept.get(one, {}) != wanted.get(one, (None, {}))[1])
        for some in batches(wrong, _AT_ONCE):
            part = [_person(one, kept.get(one, {}), wanted.get(one)) for one in some]

            async def write_people(tx: Transaction, part: Sequence[Increase] = part) -> None:
                await self._check(group_id, day, counted, tx)
                await self._in.person_days.increase(part, tx)

            await self._database.transaction(write_people)

        async def write_group(tx: Transaction) -> int:
            await self._check(group_id, day, counted, tx)
            return await self._write_group(group_id, day, counted.hours, moves, tx)

        return len(wrong) + await self._database.transaction(write_group)

    async def _check(self, group_id: int, day: datetime, counted: _Counted, tx: Transaction) -> None:
        span = {"$gte": day, "$lt": day + _DAY}
        where = {"group_id": group_id, "status": ActionStatus.REVERTED, "created_at": span}
        if await self._in.actions.count(where, tx) != counted.undone:
            raise _Undone

    async def _write_group(
        self,
        group_id: int,
        day: datetime,
        hours: Mapping[HourKey, Amounts],
        moves: Mapping[HourKey, Amounts],
        tx: Transaction,
    ) -> int:
        if await self._in.groups.find({"group_id": group_id}, tx) is None:
            return 0  # the group is gone, with everything that belonged to it
        span = {"group_id": group_id, "at": {"$gte": day, "$lt": day + _DAY}}
        kept_days = await self._in.group_days.all(span, _ALL, tx)
        days = _differences(kept_days, dict(by_day(hours)), dict(by_day(moves)), of_day)
        await self._in.group_days.increase(days, tx)
        if day < self._clock() - timedelta(seconds=HOUR_RETENTION):
            return len(days)
        kept_hours = await self._in.group_hours.all(span, _ALL, tx)
        changes = _differences(kept_hours, hours, moves, of_hour)
        await self._in.group_hours.increase(changes, tx)
        return len(days) + len(changes)

    async def _moves(self, group_id: int, day: datetime) -> dict[HourKey, Amounts]:
        """The joins and leaves in the logs, by hour."""
        told: dict[HourKey, Amounts] = {}
        for event, metric in _MOVES.items():
            span = {"$gte": day, "$lt": day + _DAY + _LATE}
            for entry in await self._in.logs.all({"group_id": group_id, "event_type": event, "timestamp": span}, _ALL):
                at = entry.details.get("happened_at", entry.timestamp)
                if day <= at < day + _DAY:
                    amounts = told.setdefault((group_id, int(at.timestamp()) // HOUR), {})
                    amounts[metric] = amounts.get(metric, 0) + 1
        return told


def _differences(
    kept: Sequence[GroupHour | GroupDay],
    wanted: Mapping[HourKey, Mapping[str, int]],
    moves: Mapping[HourKey, Mapping[str, int]],
    change: Callable[[HourKey, Amounts], Increase],
) -> list[Increase]:
    """The increases that give the documents the wanted values, and the joins and leaves of which the logs have more."""
    before = {one.id: one.counts for one in kept}
    after: dict[str, tuple[Increase, Amounts]] = {}
    for key in {*wanted, *moves}:
        made = change(key, {})
        told = {name: by - _in_others(kept, made, name) for name, by in moves.get(key, {}).items()}
        mine = before.get(made.id, {})
        more = {name: by for name, by in told.items() if by > mine.get(name, 0)}
        after[made.id] = made, {**wanted.get(key, {}), **more}
    changes = []
    for document_id in sorted({*before, *after}):
        mine = before.get(document_id, {})
        created, amounts = after.get(document_id, (None, {}))
        base = created.kept if created is not None and document_id not in before else {}
        changed, dropped = _changes(mine, [name for name in mine if is_of_actions(name)], amounts)
        if changed or dropped:
            changes.append(Increase(document_id, {}, {**base, **changed}, dropped))
    return changes


def _in_others(kept: Sequence[GroupHour | GroupDay], made: Increase, name: str) -> int:
    """What other documents of the same time hold. A group that became a supergroup that day has two."""
    return sum(one.counts.get(name, 0) for one in kept if one.id != made.id and one.at == made.kept["at"])


def _changes(
    before: Mapping[str, int], held: Iterable[str], wanted: Mapping[str, int]
) -> tuple[dict[str, Any], list[str]]:
    changed = {f"counts.{name}": by for name, by in wanted.items() if before.get(name, 0) != by}
    return changed, [f"counts.{name}" for name in held if name not in wanted]


def _person(document_id: str, before: Mapping[str, int], wanted: tuple[PersonKey, Amounts] | None) -> Increase:
    if wanted is None:
        return Increase(document_id, {}, {"acted_at": None}, [f"counts.{name}" for name in before])
    key, amounts = wanted
    [made] = of_people({}, {key: amounts})
    changed, dropped = _changes(before, before, amounts)
    return Increase(document_id, {}, {**made.kept, **changed}, dropped)


def _at(at: datetime) -> str:
    """A cursor before everything older than that."""
    return encode_cursor("actions", NEWEST_FIRST, {"created_at": at, "_id": _BEFORE_ALL})


def _midnight(at: datetime) -> datetime:
    return moment(day_of(at) * HOUR * DAY_HOURS)
