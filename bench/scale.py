"""`make bench-scale`: lists and statistics of large groups on the embedded database; writes docs/internals/scale.md.

`--sizes 1000 20000` measures other numbers of actions, and prints only. `--folder` keeps the filled databases for the
next time: to fill the largest takes an hour.
"""

import argparse
import asyncio
import contextlib
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from motor.motor_asyncio import AsyncIOMotorClient

from bench.bare_engine import bare
from bench.large import REGULAR, Size, fill, sizes
from bench.plans import Column, Plans, Row, stored_bytes
from bench.scale_page import page
from models.actions import ActionQuery, ActionStatus, ActionType
from models.logs import EventType, LogQuery, Severity
from models.pages import PageQuery
from models.stats import HeatmapQuery, Interval, RangeQuery, SeriesQuery
from models.users import UserQuery
from services.core.errors import ServiceError
from storage.database import Database
from storage.embedded import EmbeddedDatabase
from storage.errors import StorageError
from tests.backends import GROUP, TOKEN_ACTOR, Backend, over_the_wire
from tests.servers import ROOT

PAGE = ROOT / "docs" / "internals" / "scale.md"
SIZES: Final = (1_000, 100_000, 1_000_000)
ROUNDS: Final = 15
DATABASE: Final = "scale"

Queries = dict[str, Callable[[], Awaitable[Any]]]


def main() -> None:
    """Measure each shape and size."""
    parser = argparse.ArgumentParser(prog="make bench-scale")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="ACTIONS", help="others than the usual three")
    parser.add_argument("--folder", type=Path, help="where filled databases are kept for the next time")
    parser.add_argument("--filled", action="store_true", help="only those that are filled there; writes the page")
    given = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = given.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="groupkeeper-scale")))
        wanted = sizes(given.sizes or SIZES)
        if given.filled:
            wanted = [size for size in wanted if (_home(folder, size) / "filled").exists()]
        columns = asyncio.run(_measure(folder, wanted))
    text = page(columns, ROUNDS)
    sys.stdout.write(text)
    if given.sizes is None:
        PAGE.write_text(text)


def _home(folder: Path, size: Size) -> Path:
    shape = "a-year" if size.length > timedelta(days=1) else "an-hour"
    return folder / f"{shape}-{size.actions}"


async def _measure(folder: Path, wanted: list[Size]) -> list[Column]:
    columns = []
    for size in wanted:
        home = _home(folder, size)
        if not (home / "filled").exists():
            shutil.rmtree(home, ignore_errors=True)
            (home / "database").mkdir(parents=True)
            (home / "ends_at").write_text(size.ends_at.isoformat())
            await fill(home / "database", DATABASE, size)
            (home / "filled").touch()
        columns.append(await _column(home, size))
        sys.stderr.write(f"measured {size.name}\n")
    return columns


@contextlib.asynccontextmanager
async def _opened(home: Path, plans: Plans) -> AsyncIterator[tuple[Backend, str]]:
    database = EmbeddedDatabase(home)
    database.spawn()
    await database.wait_until_ready()
    try:
        async with over_the_wire(database.uri, DATABASE, listeners=[plans]) as backend:
            if await backend.services.lookups.find_group(GROUP) is None:
                await backend.register()
            backend.clock.now = datetime.fromisoformat((home / "ends_at").read_text())
            watching = asyncio.create_task(backend.database.watch())  # one query that isn't answered costs no other
            yield backend, database.uri
            watching.cancel()
    finally:
        await database.stop()


async def _column(home: Path, size: Size) -> Column:
    plans = Plans()
    async with _opened(home, plans) as (backend, uri):
        rows = {}
        # Not the product's client: to count what a query reads may take longer than it waits.
        patient: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(uri)
        for name, query in _queries(backend).items():
            taken = await _time(query, backend.database)
            with plans.listening():
                await _answer(query)
            rows[name] = Row(taken, await plans.read(patient[DATABASE]))
            sys.stderr.write(f"{size.name}: {name} {rows[name].taken}\n")
        stored = await stored_bytes(uri, DATABASE) if size.actions <= min(SIZES) else {}
        return Column(size, rows, stored, await bare(patient[DATABASE], ROUNDS))


def _queries(backend: Backend) -> Queries:
    return {**_lists(backend), **_statistics(backend)}


def _lists(backend: Backend) -> Queries:
    services, page_query = backend.services, PageQuery()

    def actions(**filters: Any) -> Callable[[], Awaitable[Any]]:
        return lambda: services.actions.page(GROUP, ActionQuery(**filters), page_query, TOKEN_ACTOR)

    def logs(**filters: Any) -> Callable[[], Awaitable[Any]]:
        return lambda: services.logs.page(GROUP, LogQuery(**filters), page_query, TOKEN_ACTOR)

    def users(**filters: Any) -> Callable[[], Awaitable[Any]]:
        return lambda: services.users.page(GROUP, UserQuery(**filters), page_query, TOKEN_ACTOR)

    async def second_page() -> None:
        first = await services.actions.page(GROUP, ActionQuery(), page_query, TOKEN_ACTOR)
        await services.actions.page(GROUP, ActionQuery(), PageQuery(cursor=first.next_cursor), TOKEN_ACTOR)

    return {
        "actions, first page": actions(),
        "actions, first two pages": second_page,
        "actions on a user who got every twentieth": actions(user_id=REGULAR),
        "actions on a user who got five": actions(user_id=50),
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
    }


def _statistics(backend: Backend) -> Queries:
    services = backend.services
    until = backend.clock()
    year = {"from": until - timedelta(days=365), "to": until}

    def series(**more: Any) -> Callable[[], Awaitable[Any]]:
        query = SeriesQuery.model_validate({**year, **more})
        return lambda: services.stats_reports.series(GROUP, query, TOKEN_ACTOR)

    month = RangeQuery.model_validate({"from": until - timedelta(days=28), "to": until})
    return {
        "warnings of a user": lambda: services.warnings.active(GROUP, 50),
        "statistics of the group": lambda: services.stats.of_group(GROUP, TOKEN_ACTOR),
        "statistics of a user": lambda: services.stats.of_user(GROUP, 50, TOKEN_ACTOR),
        "a series of a year, by week": series(interval=Interval.WEEK),
        "a series of a year, by day": series(interval=Interval.DAY),
        "when things happen, of 28 days": lambda: services.stats_reports.heatmap(
            GROUP, HeatmapQuery.model_validate({"from": month.since, "to": month.until}), TOKEN_ACTOR
        ),
        "members and who stays, of 28 days": lambda: services.members_reports.members(GROUP, month, TOKEN_ACTOR),
        "moderators, of 28 days": lambda: services.stats_reports.moderators(GROUP, month, TOKEN_ACTOR),
        "rules, of 28 days": lambda: services.stats_reports.rules(GROUP, month, TOKEN_ACTOR),
    }


async def _time(query: Callable[[], Awaitable[Any]], database: Database) -> float | None:
    """The fewest milliseconds; None if it isn't answered."""
    taken = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        await database.wait_until_available()
        if not await _answer(query):
            return None
        taken.append((time.perf_counter() - begin) * 1000)
    return min(taken)


async def _answer(query: Callable[[], Awaitable[Any]]) -> bool:
    """Whether it's answered."""
    try:
        await query()
    except (ServiceError, StorageError):
        return False
    return True


if __name__ == "__main__":
    main()
