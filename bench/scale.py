"""`make bench-scale` measures large groups on the embedded database, and writes docs/internals/scale.md.

`--sizes 1000 1000000` measures other numbers of actions, and only prints.
"""

import argparse
import asyncio
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from motor.motor_asyncio import AsyncIOMotorClient

from bot.version import VERSION
from models.actions import ActionQuery, ActionStatus, ActionType
from models.actors import Actor, ActorKind
from models.base import utc_now
from models.logs import EventType, LogQuery, Severity
from models.pages import PageQuery
from models.users import TelegramStatus, UserQuery
from services.core.errors import ServiceError
from storage.embedded import EmbeddedDatabase
from storage.errors import StorageError
from tests.backends import GROUP, TOKEN_ACTOR, Backend, over_the_wire
from tests.servers import ROOT

PAGE = ROOT / "docs" / "internals" / "scale.md"
SIZES: Final = (1_000, 100_000)
SHAPES: Final = {"a year": timedelta(days=365), "an hour": timedelta(hours=1)}
ROUNDS: Final = 3
CHUNK: Final = 1000
MODERATORS: Final = 20
RULES: Final = ("links", "caps", "flood", None, None, None, None)

Column = dict[str, float | None]


def main() -> None:
    """Measure each shape and size."""
    parser = argparse.ArgumentParser(prog="make bench-scale")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="ACTIONS", help="others than 1,000 and 100,000")
    sizes = parser.parse_args().sizes
    with tempfile.TemporaryDirectory(prefix="groupkeeper-scale") as folder:
        columns = asyncio.run(_measure(Path(folder), sizes or SIZES))
    page = _page(columns)
    sys.stdout.write(page)
    if sizes is None:
        PAGE.write_text(page)


async def _measure(folder: Path, sizes: tuple[int, ...]) -> dict[str, Column]:
    database = EmbeddedDatabase(folder)
    database.spawn()
    await database.wait_until_ready()
    columns: dict[str, Column] = {}
    try:
        for shape, length in SHAPES.items():
            for size in sizes:
                async with over_the_wire(database.uri, f"scale{len(columns)}") as backend:
                    await _fill(database.uri, backend, size, length)
                    columns[f"{size:,} in {shape}"] = await _time_all(backend)
                    sys.stderr.write(f"measured {size:,} in {shape}\n")
    finally:
        await database.stop()
    return columns


async def _fill(uri: str, backend: Backend, size: int, length: timedelta) -> None:
    """A group with as many actions, and a fifth as many logs and members, put straight into the database."""
    backend.clock.now = utc_now()
    await backend.register()
    picks = random.Random(size)
    # Not the product's client: a bulk into many indexes takes longer than it waits.
    client: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(uri)
    motor = client[backend.database.motor.name]
    kinds = {
        "actions": _actions(picks, size, backend.clock.now, length),
        "logs": _logs(picks, size // 5, backend.clock.now, length),
        "users": _users(picks, size // 5, backend.clock.now),
    }
    for collection, documents in kinds.items():
        chunk: list[dict[str, Any]] = []
        for document in documents:
            chunk.append(document)
            if len(chunk) == CHUNK:
                await motor[collection].insert_many(chunk)
                chunk = []
        if chunk:
            await motor[collection].insert_many(chunk)
    client.close()
    # Put in behind the product's back, they aren't counted yet; the last day isn't over, so it's counted a day later.
    backend.clock.advance(days=2)
    await backend.services.rebuild.run()
    backend.clock.advance(days=-2)


def _actions(picks: random.Random, size: int, now: datetime, length: timedelta) -> Iterator[dict[str, Any]]:
    types = list(ActionType)
    for number in range(size):
        admin_id = picks.randrange(1, MODERATORS + 1)
        at = now - length * (number / size)
        yield {
            "group_id": GROUP,
            "user_id": picks.randrange(1, size // 5 + 1),
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


def _logs(picks: random.Random, size: int, now: datetime, length: timedelta) -> Iterator[dict[str, Any]]:
    events = [EventType.ACTION_COMPLETED, EventType.USER_JOINED, EventType.USER_LEFT, EventType.SETTINGS_UPDATED]
    for number in range(size):
        yield {
            "group_id": GROUP,
            "event_type": picks.choice(events),
            "severity": Severity.INFO,
            "message": "Done",
            "actor": TOKEN_ACTOR.model_dump(),
            "details": {},
            "timestamp": now - length * (number / size),
        }


def _users(picks: random.Random, size: int, now: datetime) -> Iterator[dict[str, Any]]:
    for number in range(size):
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
            "created_at": now,
            "updated_at": now,
        }


def _queries(backend: Backend) -> dict[str, Callable[[], Awaitable[Any]]]:
    services, page = backend.services, PageQuery()

    def actions(**filters: Any) -> Callable[[], Awaitable[Any]]:
        return lambda: services.actions.page(GROUP, ActionQuery(**filters), page, TOKEN_ACTOR)

    def logs(**filters: Any) -> Callable[[], Awaitable[Any]]:
        return lambda: services.logs.page(GROUP, LogQuery(**filters), page, TOKEN_ACTOR)

    def users(**filters: Any) -> Callable[[], Awaitable[Any]]:
        return lambda: services.users.page(GROUP, UserQuery(**filters), page, TOKEN_ACTOR)

    return {
        "actions, first page": actions(),
        "actions on a user": actions(user_id=50),
        "actions by an admin": actions(admin_id=5),
        "actions of a type": actions(action_type=ActionType.BAN),
        "actions that failed": actions(status=ActionStatus.FAILED),
        "actions that were only recorded (none)": actions(status=ActionStatus.RECORDED),
        "actions for a rule": actions(rule_name="links"),
        "actions of a type by an admin": actions(admin_id=5, action_type=ActionType.BAN),
        "logs, first page": logs(),
        "logs of an event": logs(event_type=EventType.USER_JOINED),
        "logs of errors (none)": logs(severity=Severity.ERROR),
        "members, first page": users(),
        "members with a role": users(role="moderator"),
        "members who left": users(is_active=False),
        "warnings of a user": lambda: services.warnings.active(GROUP, 50),
        "statistics of the group": lambda: services.stats.of_group(GROUP, TOKEN_ACTOR),
        "statistics of a user": lambda: services.stats.of_user(GROUP, 50, TOKEN_ACTOR),
    }


async def _time_all(backend: Backend) -> Column:
    return {name: await _time(query) for name, query in _queries(backend).items()}


async def _time(query: Callable[[], Awaitable[Any]]) -> float | None:
    """The median of its milliseconds; None if it isn't answered."""
    taken = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        try:
            await query()
        except (ServiceError, StorageError):
            return None
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)


def _page(columns: Mapping[str, Column]) -> str:
    names = list(next(iter(columns.values())))
    lines = [
        "# Large groups on the embedded database",
        "",
        f"Made by `make bench-scale`: version {VERSION}, CPython {platform.python_version()}, {platform.machine()}.",
        f"Milliseconds, medians of {ROUNDS}, by the number of actions in one group and the time they're spread over.",
        "There are a fifth as many log entries and members. A page has 50 items. `503`: not answered in time.",
        "A list looks 16 times as far back after it found nothing. It may read a whole burst that ended minutes ago,",
        "as in the last column, where filling the database took minutes. The statistics of a group read seven days.",
        "",
        f"| query | {' | '.join(columns)} |",
        f"| --- |{' ---: |' * len(columns)}",
        *(f"| {name} | {' | '.join(_cell(column[name]) for column in columns.values())} |" for name in names),
        "",
    ]
    return "\n".join(lines)


def _cell(taken: float | None) -> str:
    return "503" if taken is None else f"{taken:,.1f}"


if __name__ == "__main__":
    main()
