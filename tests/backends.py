"""Services over a database of either kind: mongomock in memory, or the embedded one over the wire."""

import asyncio
import pickle
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from mongomock.collection import BulkOperationBuilder
from mongomock_motor import AsyncMongoMockClient
from pymongo.monitoring import CommandListener

from gateway.client import Gateway
from models.actors import Actor, ActorKind
from models.groups import GroupCreate
from models.quotas import Limits
from models.users import Profile, TelegramStatus
from services.container import Services, build_services
from services.events.safe_http import SafeHttp
from storage.cache import Cache
from storage.database import Database
from storage.driver import connect
from storage.index_builds import NEVER
from storage.indexes import INDEXES
from storage.redis_client import connect as connect_redis
from tests.servers import RedisServer

PATIENCE: Final = 60.0
"""Seconds that the tests' clients wait for the database, so that a busy machine doesn't fail a test."""
_add_update: Any = BulkOperationBuilder.add_update


def _add_update_unsorted(builder: Any, *args: Any, sort: None = None, **options: Any) -> None:
    """Since PyMongo 4.11 the driver passes a sort, which mongomock 4.3 doesn't accept."""
    assert sort is None
    _add_update(builder, *args, **options)


BulkOperationBuilder.add_update = _add_update_unsorted  # type: ignore[method-assign, assignment]

TOKEN_ACTOR = Actor(kind=ActorKind.TOKEN, id="api-token", name="API token")
GROUP = -1001
_IN_MEMORY = "test"


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        """Let time pass."""
        self.now += timedelta(**delta)


class CommandCounter(CommandListener):
    """Counts the commands that reach the database."""

    IGNORED = frozenset({"hello", "ping", "endSessions", "buildInfo", "saslStart", "saslContinue"})
    WRITES = frozenset({"insert", "update", "findAndModify"})

    def __init__(self) -> None:
        self.commands: Counter[str] = Counter()
        self.filled: set[str] = set()
        """The collections that may have been written to."""

    def started(self, event: Any) -> None:
        if event.command_name not in self.IGNORED:
            self.commands[event.command_name] += 1
        if event.command_name in self.WRITES:
            self.filled.add(event.command[event.command_name])

    def succeeded(self, event: Any) -> None: ...

    def failed(self, event: Any) -> None: ...


@dataclass
class Backend:
    """Services, and what tests check behind them."""

    services: Services
    database: Database
    cache: Cache
    clock: Clock
    counter: CommandCounter

    async def register(self, group_id: int = GROUP, name: str = "Chess") -> None:
        """Create a group."""
        await self.services.groups.create(GroupCreate(group_id=group_id, name=name), TOKEN_ACTOR)

    async def person(
        self, user_id: int, name: str, status: TelegramStatus = TelegramStatus.MEMBER, role: str | None = None
    ) -> Actor:
        """Create a member of the group. Returns them as an actor."""
        profile = Profile(user_id=user_id, first_name=name, username=name.lower())
        await self.services.memberships.set_status(GROUP, profile, status, TOKEN_ACTOR)
        if role is not None:
            await self.services.users.assign_role(GROUP, user_id, role, TOKEN_ACTOR)
        return Actor(kind=ActorKind.TELEGRAM, id=str(user_id), name=name)

    def forget_counts(self) -> None:
        """Start counting again."""
        self.counter.commands.clear()


_NO_LIMITS = Limits(requests=10**9, failures=10**9)


def _build(
    database: Database,
    counter: CommandCounter,
    gateway: Gateway | None = None,
    outgoing: SafeHttp | None = None,
    limits: Limits = _NO_LIMITS,
    owner_ids: Iterable[int] = (),
) -> Backend:
    cache, clock = Cache(), Clock()
    outgoing = outgoing or SafeHttp(allows_private=False)
    services = build_services(database, cache, clock, gateway, outgoing, owner_ids, limits)
    return Backend(services, database, cache, clock, counter)


@asynccontextmanager
async def in_memory(
    limits: Limits = _NO_LIMITS,
    owner_ids: Iterable[int] = (),
    gateway: Gateway | None = None,
    kept: bytes | None = None,
) -> AsyncIterator[Backend]:
    """mongomock: fast, but without sessions, so there are no transactions. Starts with the contents of `keep`."""
    database = Database(AsyncMongoMockClient(tz_aware=True), _IN_MEMORY)
    await database.bind()
    for name, indexes in INDEXES.items():
        for index in indexes:
            if index.document.get("unique"):
                await database.motor[name].create_indexes([index])
    for name, documents in pickle.loads(kept).items() if kept else ():  # noqa: S301 - we made it
        for document in documents:
            _store(database)[name][document["_id"]] = document
    yield _build(database, CommandCounter(), gateway, limits=limits, owner_ids=owner_ids)


def keep(backend: Backend) -> bytes:
    """The contents of an in-memory database, to start others with."""
    store = _store(backend.database)
    return pickle.dumps({name: list(store[name].documents) for name in INDEXES})


def _store(database: Database) -> Any:
    """mongomock's storage of a database: a dictionary for each collection, by id."""
    return database.motor.client._store[_IN_MEMORY]


@asynccontextmanager
async def over_the_wire(
    uri: str,
    name: str,
    gateway: Gateway | None = None,
    outgoing: SafeHttp | None = None,
    listeners: Sequence[CommandListener] = (),
) -> AsyncIterator[Backend]:
    """A real server with a database of its own, which ends with it. With a gateway, actions are carried out."""
    counter = CommandCounter()
    client = connect(uri, [counter, *listeners])
    database = Database(client, name)
    await database.open()
    async with _running(_build(database, counter, gateway, outgoing)) as backend:
        yield backend
    client.close()


@asynccontextmanager
async def _running(backend: Backend) -> AsyncIterator[Backend]:
    live = backend.services.live
    running = asyncio.create_task(live.worker.run()) if live else None
    yield backend
    if running is not None:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


class WireDatabase:
    """A database on a real server for many tests, one after the other. Its indexes are created once.

    A new database for each test takes 92 commits, and each waits for the disk.
    """

    def __init__(self, uri: str, name: str = "tests") -> None:
        self._counter = CommandCounter()
        self._client = connect(uri, [self._counter], PATIENCE)
        self._name = name
        self._opened = Database(self._client, name)

    async def open(self) -> None:
        """Create the indexes."""
        await self._opened.open(PATIENCE)

    async def keep_all(self) -> None:
        """Let no index delete by age: the tests' clock is in the past."""
        motor = self._opened.motor
        for name in await motor.list_collection_names():
            for index in (await motor[name].index_information()).values():
                if "expireAfterSeconds" in index:
                    change = {"keyPattern": dict(index["key"]), "expireAfterSeconds": NEVER}
                    await motor.command({"collMod": name, "index": change})

    @asynccontextmanager
    async def backend(self, gateway: Gateway | None = None, outgoing: SafeHttp | None = None) -> AsyncIterator[Backend]:
        """Services over the emptied database. With a gateway, actions are carried out."""
        for name in sorted(self._counter.filled):
            await self._opened.motor[name].delete_many({})
        self._counter.filled.clear()
        database = Database(self._client, self._name)
        database.learn(self._opened.hello)
        await database.bind()
        self._counter.commands.clear()
        async with _running(_build(database, self._counter, gateway, outgoing)) as backend:
            yield backend

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


async def until_status(cache: Cache, status: str) -> None:
    async with asyncio.timeout(20):
        while cache.status != status:  # noqa: ASYNC110 - it has no signal, and needs none
            await asyncio.sleep(0.005)


@asynccontextmanager
async def connected(server: RedisServer) -> AsyncIterator[Cache]:
    """A cache that shares over a real Redis."""
    cache = Cache(connect_redis(server.url))
    task = asyncio.create_task(cache.run())
    await until_status(cache, "shared")
    yield cache
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await cache.close()
