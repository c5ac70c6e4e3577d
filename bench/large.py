"""Fills the embedded database with a large group, straight into its collections; `bench/scale.py` measures it.

Everybody receives five actions in a row, as spammers do, and wrote on that day; one person receives every twentieth
action. There are a fifth as many people and log entries. What is counted of them comes from the code that counts live.
"""

import asyncio
import random
import shutil
import subprocess
import sys
import sysconfig
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from motor.motor_asyncio import AsyncIOMotorClient

from models.actions import ActionStatus, ActionType
from models.actors import Actor, ActorKind
from models.base import utc_now
from models.logs import LOG_RETENTION, EventType, Severity
from models.rollups import HOUR_RETENTION, TOTALS, WHOLE, Metric, day_of
from models.users import TelegramStatus
from services.core.tally import DAY_HOURS, HOUR, HourKey, PersonKey, Tally
from services.stats.documents import by_day, moment, person_id
from services.stats.standings import Days, turn
from storage.embedded import PROGRAM, reserve_port
from storage.index_builds import create_all_indexes
from tests.backends import GROUP, TOKEN_ACTOR

CHUNK: Final = 1000
MODERATORS: Final = 20
REGULAR: Final = 1
"""Who receives every twentieth action."""
MESSAGES: Final = 3
"""Messages of each person on each of their days."""
RULES: Final = ("links", "caps", "flood", None, None, None, None)
SPARE: Final = timedelta(days=1)
"""How long it takes at least until anything expires."""

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a group is, and in which time it became so."""

    name: str
    actions: int
    length: timedelta
    ends_at: datetime

    @property
    def people(self) -> int:
        """How many members there are, and log entries."""
        return self.actions // 5

    def at(self, share: float) -> datetime:
        """A moment of the time: 0 is its end."""
        return self.ends_at - self.length * share

    def logged_at(self, share: float) -> datetime:
        """The same for log entries, which expire: they're from the time that's kept."""
        return self.ends_at - min(self.length, timedelta(seconds=LOG_RETENTION) - SPARE) * share


async def fill(home: Path, database: str, size: Size) -> None:
    """Write the group, with a server that neither waits for the disk nor keeps a history of writes.

    The indexes come first: the server writes their entries with the documents, which takes hardly longer.
    """
    port, reserved = reserve_port()
    program = shutil.which(PROGRAM, path=sysconfig.get_path("scripts"))
    assert program is not None, "the embedded database is not installed"
    server = subprocess.Popen(  # noqa: ASYNC220 - it only starts it
        [program, "--host=127.0.0.1", f"--port={port}", f"--storage-path={home}", "--cache-size=1G", "--standalone"],
        stdout=subprocess.DEVNULL,
    )
    try:
        client: AsyncIOMotorClient[Raw] = AsyncIOMotorClient(
            "127.0.0.1", port, serverSelectionTimeoutMS=60_000, retryWrites=False
        )
        begin = time.monotonic()
        await create_all_indexes(client[database], is_embedded=True)
        for collection, documents in _documents(size):
            await _insert(client[database][collection], documents)
            sys.stderr.write(f"{size.name}: {collection} after {time.monotonic() - begin:.0f} s\n")
        client.close()
    finally:
        server.terminate()
        await asyncio.to_thread(server.wait)
        reserved.close()


async def _insert(collection: Any, documents: Iterable[Raw]) -> None:
    chunk: list[Raw] = []
    for document in documents:
        chunk.append(document)
        if len(chunk) == CHUNK:
            await collection.insert_many(chunk, ordered=False)
            chunk = []
    if chunk:
        await collection.insert_many(chunk, ordered=False)


def _documents(size: Size) -> Iterator[tuple[str, Iterable[Raw]]]:
    """Each collection's documents. They're made while they're written, and the last three are known only then."""
    tallied = _Tallied(size)
    yield "users", _users(random.Random(1), size)
    yield "logs", _logs(random.Random(2), size)
    yield "actions", tallied.watch(_actions(random.Random(3), size))
    yield "standings", tallied.standings()
    yield "person_days", tallied.person_days()
    yield "group_hours", tallied.hours()
    yield "group_days", tallied.days()


def _actions(picks: random.Random, size: Size) -> Iterator[Raw]:
    types = list(ActionType)
    for number in range(size.actions):
        admin_id = picks.randrange(1, MODERATORS + 1)
        at = size.at(number / size.actions)
        # A prime: who receives the next five actions is somewhere else in the list.
        user_id = REGULAR if number % 20 == 0 else number // 5 * 7_919 % size.people + 1
        yield {
            "group_id": GROUP,
            "user_id": user_id,
            "admin_id": admin_id,
            "actor": Actor(kind=ActorKind.TELEGRAM, id=str(admin_id), name="Mona").model_dump(),
            "action_type": picks.choice(types),
            "reason": "spam",
            "rule_name": picks.choice(RULES),
            "execute": True,
            "status": ActionStatus.FAILED if number % 50 == 0 else ActionStatus.COMPLETED,
            "created_at": at,
            "updated_at": at,
        }


def _logs(picks: random.Random, size: Size) -> Iterator[Raw]:
    events = [EventType.ACTION_COMPLETED, EventType.USER_JOINED, EventType.USER_LEFT, EventType.SETTINGS_UPDATED]
    for number in range(size.people):
        yield {
            "group_id": GROUP,
            "event_type": picks.choice(events),
            "severity": Severity.INFO,
            "message": "Done",
            "actor": TOKEN_ACTOR.model_dump(),
            "details": {},
            "timestamp": size.logged_at(number / size.people),
        }


def _users(picks: random.Random, size: Size) -> Iterator[Raw]:
    for number in range(size.people):
        is_active = picks.random() < 0.9
        yield {
            "group_id": GROUP,
            "user_id": number + 1,
            "username": f"user{number}",
            "username_folded": f"user{number}",
            "first_name": "Mia",
            "role": "moderator" if number < MODERATORS else "member",
            "telegram_status": TelegramStatus.MEMBER if is_active else TelegramStatus.LEFT,
            "is_active": is_active,
            "joined_at": _joined_at(number + 1, size),
            "created_at": size.ends_at,
            "updated_at": size.ends_at,
        }


def _joined_at(user_id: int, size: Size) -> datetime:
    return size.at(user_id * 7_919 % size.people / size.people)


class _Tallied:
    """What is counted, from the actions that are written."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._hours: defaultdict[HourKey, Counter[str]] = defaultdict(Counter)
        self._people: defaultdict[PersonKey, Counter[str]] = defaultdict(Counter)
        self._first: dict[PersonKey, int] = {}
        """The hour in which somebody first did something on a day."""
        self._days = Days(Counter)

    def watch(self, actions: Iterator[Raw]) -> Iterator[Raw]:
        """The same actions, counted."""
        tally = Tally()
        for number, raw in enumerate(actions):
            tally.action(raw)
            hour = int(raw["created_at"].timestamp()) // HOUR
            self._first[GROUP, hour // DAY_HOURS, raw["user_id"]] = hour
            if number % 50_000 == 0:  # it keeps a limited number of people
                self._merge(tally)
            yield raw
        self._merge(tally)

    def _merge(self, tally: Tally) -> None:
        counts = tally.take()
        for hour, amounts in counts.hours.items():
            self._hours[hour].update(amounts)
        for person, amounts in counts.people.items():
            self._people[person].update(amounts)

    def standings(self) -> Iterator[Raw]:
        """What each person is counted as; all of them are there."""
        wrote: defaultdict[int, list[int]] = defaultdict(list)
        for (_, day, user_id), hour in self._first.items():
            wrote[user_id].append(day)
            self._hours[GROUP, hour].update({Metric.MESSAGES: MESSAGES, Metric.ACTIVE_PEOPLE: 1, Metric.JOINS: 1})
        picks = random.Random(1)
        for user_id in range(1, self._size.people + 1):
            is_here, joined = picks.random() < 0.9, day_of(_joined_at(user_id, self._size))
            joined, _, last = turn(self._days, None, joined, sorted(wrote[user_id]), (), is_here=is_here)
            key = f"{GROUP}:{user_id}"
            yield {
                "_id": key,
                "group_id": GROUP,
                "user_id": user_id,
                "joined": joined,
                "is_here": is_here,
                "wrote": last,
            }

    def person_days(self) -> Iterator[Raw]:
        """The days of people."""
        for key in sorted({*self._people, *self._first}):
            at = moment(key[1] * HOUR * DAY_HOURS)
            raw: Raw = {
                "_id": person_id(key),
                "group_id": GROUP,
                "user_id": key[2],
                "at": at,
                "messages": 0,
                "counts": {},
            }
            if key in self._first:
                raw["messages"] = MESSAGES
            raw["counts"] = dict(self._people.get(key, {}))
            if any(name.startswith("made_") for name in raw["counts"]):
                raw["acted_at"] = at
            yield raw

    def hours(self) -> Iterator[Raw]:
        """The group's hours, as far as they're kept."""
        since = (self._size.ends_at - timedelta(seconds=HOUR_RETENTION) + SPARE).timestamp() // HOUR
        return (self._document(key, amounts, HOUR) for key, amounts in self._hours.items() if key[1] >= since)

    def days(self) -> Iterator[Raw]:
        """Its days."""
        days: defaultdict[HourKey, Counter[str]] = defaultdict(Counter)
        for key, amounts in by_day(self._hours):
            days[key].update(amounts)
        for day, counts in self._days.items():
            days[GROUP, day].update(counts)
        days[GROUP, TOTALS][WHOLE] = 1
        return (self._document(key, amounts, HOUR * DAY_HOURS) for key, amounts in days.items())

    def _document(self, key: HourKey, counts: Mapping[str, int], seconds: int) -> Raw:
        at = moment(key[1] * seconds)
        return {
            "_id": f"{GROUP}:{key[1]}",
            "group_id": GROUP,
            "at": at,
            "members": self._size.people,
            "counts": dict(counts),
        }


def sizes(actions: Iterable[int]) -> list[Size]:
    """Groups of so many actions, in each of two shapes."""
    now = utc_now()
    return [
        Size(f"{number:,} in {shape}", number, length, now)
        for shape, length in (("a year", timedelta(days=365)), ("an hour", timedelta(hours=1)))
        for number in actions
    ]
