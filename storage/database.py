"""The access to MongoDB: retries, transactions, and outages."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

import stamina
import structlog
from beanie import init_beanie
from motor.motor_asyncio import AsyncIOMotorClientSession
from pymongo.errors import (
    BulkWriteError,
    ConnectionFailure,
    DuplicateKeyError,
    ExecutionTimeout,
    PyMongoError,
    WaitQueueTimeoutError,
)

from models.actions import Action
from models.allowances import Allowance
from models.bulletins import Bulletin
from models.captchas import Captcha
from models.erasures import Erasure
from models.federations import Federation, FederationBan
from models.filter import Review, Sample
from models.groups import Group
from models.logs import Log
from models.memos import Memo
from models.migrations import MigrationRecord
from models.reports import Report
from models.requests import RequestMark
from models.retention import Retention
from models.roles import Role
from models.rollups import GroupDay, GroupHour, PersonDay, Standing
from models.rules import Rule
from models.sessions import Session
from models.settings import GroupSettings
from models.tokens import Token
from models.updates import UpdateMark
from models.users import User
from models.webhooks import Delivery, Webhook
from storage import POOL_MAX
from storage.driver import TIMEOUT, Client, is_commit_unknown, is_transient, process_of
from storage.errors import Duplicate, StartError, Unavailable, may_be_broken
from storage.finish import finished
from storage.gate import Gate
from storage.index_builds import Build, build_missing, create_indexes, create_text_index

if TYPE_CHECKING:
    Transaction: TypeAlias = AsyncIOMotorClientSession | None
else:
    Transaction = object

T = TypeVar("T")
Then: TypeAlias = Callable[[Transaction, bool], Awaitable[None]]
"""What follows a transaction, given whether its writes are kept."""
EMBEDDED_TRANSACTIONS: Final = 8
"""Concurrent transactions on the embedded database. In a storm of 3,000 actions, 50 were no faster, and three to ten
times as many commands took over 0.3 s."""
RETRIES: Final = 5
RETRY_BUDGET: Final = 5.0
"""Seconds that all tries of one operation may take together."""
BUSY_PAUSE: Final = 0.2
"""Seconds before background work tries again if the database was too busy."""
SEARCH_INTERVAL: Final = 0.5
"""Seconds between two tries to reach a database that's away."""
OPEN_TIMEOUT: Final = 30.0
"""Seconds that the database may take to appear at start."""

EMBEDDED_SET: Final = "secantus"
"""The name of the embedded database's replica set."""

DOCUMENTS: Final = (
    Group,
    User,
    Role,
    Rule,
    GroupSettings,
    Action,
    Log,
    UpdateMark,
    RequestMark,
    Memo,
    Report,
    Captcha,
    Federation,
    FederationBan,
    Token,
    Session,
    Webhook,
    Sample,
    Review,
    Delivery,
    GroupHour,
    GroupDay,
    PersonDay,
    Standing,
    Bulletin,
    Erasure,
    Allowance,
    MigrationRecord,
)
_DUPLICATE_KEY: Final = 11000
_KEPT_AS_USUAL: Final = Retention()

log = structlog.get_logger(__name__)


def _tries() -> AsyncIterator[stamina.Attempt]:
    """The tries of one operation, with growing pauses in between."""
    return stamina.retry_context(
        on=is_transient, attempts=RETRIES + 1, timeout=RETRY_BUDGET, wait_initial=0.02, wait_max=1.0
    ).__aiter__()


async def _nothing(_tx: Transaction, _is_kept: bool) -> None:
    """Does nothing."""


async def _reach(operation: Callable[[], Awaitable[None]], wait: float) -> None:
    """Repeat an operation until the connection holds. Raises StartError after `wait` s, and for any other error."""
    try:
        async for attempt in stamina.retry_context(
            on=ConnectionFailure, attempts=None, timeout=wait, wait_initial=0.05, wait_max=1.0
        ):
            with attempt:
                await operation()
    except PyMongoError as error:
        raise StartError(f"the database does not answer: {str(error)[:200]}") from error


class Database:
    """The only access to MongoDB. Operations raise Duplicate and Unavailable instead of the driver's own errors."""

    def __init__(self, client: Client, name: str, retention: Retention = _KEPT_AS_USUAL) -> None:
        self._retention = retention
        self._client = client
        self.motor = client[name]
        self.has_text_search = False
        self.hello: Mapping[str, Any] = {}
        """The server's answer to `hello`."""
        self.has_transactions = False
        self.reads_all_matches = False
        """Whether the server reads all matches of a query, even under a limit, as the embedded one does (measured)."""
        self.retries = 0
        """How many retries there were since the start."""
        self.failures: Counter[str] = Counter()
        """How many operations failed since the start because the database was `away`, or too `busy`."""
        self.gate = Gate()
        """Where others wait while the embedded database builds an index."""
        self._builds: list[Build] = []
        self.on_broken: Callable[[], None] = lambda: None
        """Called when the server answers, but can't read its data any more."""
        self._process: Any = None
        """Identifies the process of the server that worked last."""
        self._back = asyncio.Event()
        self._back.set()
        self._slots = asyncio.Semaphore(POOL_MAX)
        """One for each concurrent transaction, because each needs a connection."""

    async def open(self, wait: float = OPEN_TIMEOUT) -> None:
        """Bind the documents and create the indexes, except those that could take long: see `build_indexes`.

        If the connection is lost in the middle, it starts again. Raises StartError if that takes longer than `wait` s.
        """
        await _reach(self._open, wait)
        self._note_missing_transactions()

    async def _open(self) -> None:
        await self._look()
        await self.bind()
        self._builds = await create_indexes(self.motor, self._retention, is_embedded=self.reads_all_matches)
        self.has_text_search = await create_text_index(self.motor)

    async def build_indexes(self) -> None:
        """Build the indexes that an update brought and `open` left. Other work goes on meanwhile."""
        await build_missing(self, self._builds)

    async def look(self, wait: float = OPEN_TIMEOUT) -> None:
        """Find out what the server can do. Raises StartError if it doesn't answer within `wait` s."""
        await _reach(self._look, wait)
        self._note_missing_transactions()

    async def _look(self) -> None:
        self.learn(await self._client.admin.command("hello"))

    def _note_missing_transactions(self) -> None:
        if not self.has_transactions:
            log.warning("database.no_transactions", advice="make it a replica set: writes are not all-or-nothing")

    def learn(self, hello: Mapping[str, Any]) -> None:
        """Note what the server can do, given its answer to `hello`."""
        self.hello = hello
        self._process = process_of(hello)
        # Transactions need a replica set or a sharded cluster (MongoDB manual, "Transactions").
        self.has_transactions = "setName" in hello or hello.get("msg") == "isdbgrid"
        self.reads_all_matches = hello.get("setName") == EMBEDDED_SET
        if self.reads_all_matches:
            self._slots = asyncio.Semaphore(EMBEDDED_TRANSACTIONS)

    async def bind(self) -> None:
        """Bind the documents to this database."""
        await init_beanie(self.motor, document_models=list(DOCUMENTS), skip_indexes=True)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    @property
    def is_available(self) -> bool:
        """False from an outage on, until the database answers again."""
        return self._back.is_set()

    async def wait_until_available(self) -> None:
        """Return when the database is reachable."""
        await self._back.wait()

    async def ping(self) -> None:
        """Check that the database answers. Raises Unavailable."""
        await self.repeatable(lambda: self._client.admin.command("ping"))

    async def watch(self) -> None:
        """While the database is away, check until it answers. Runs as long as the process."""
        while True:
            if self._back.is_set():
                await asyncio.sleep(SEARCH_INTERVAL)
                continue
            try:
                await self._probe()
            except PyMongoError as error:
                if may_be_broken(error):
                    self.on_broken()
                await asyncio.sleep(SEARCH_INTERVAL)
            else:
                log.warning("database.back")
                self._back.set()

    async def _probe(self) -> None:
        """Read something. A server that can't, because its disk is full or damaged, still answers a ping.

        A bare command: the driver would repeat a read once, even if the server is restarted in between.
        """
        await self.motor.command({"find": Memo.Settings.name, "filter": {"_id": "probe"}, "limit": 1})
        self._process = process_of(await self._client.admin.command("hello"))

    async def _was_broken(self, error: PyMongoError, process: Any) -> bool:
        """Whether the server couldn't do anything, or just not what failed with this error.

        `process` is the server's when the operation began. If it's been started again, it may work by now.
        """
        if not may_be_broken(error):
            return False
        try:
            await self._probe()
        except PyMongoError:
            return True
        return bool(self._process != process)

    async def repeatable(self, operation: Callable[[], Awaitable[T]], *, writes: bool = False) -> T:
        """Run a read, or a write that can safely be repeated. It's retried on transient errors."""
        return await self._guarded(lambda: self._retried(operation), writes=writes)

    async def once(self, operation: Callable[[], Awaitable[T]]) -> T:
        """Run one write outside a transaction. The driver retries it once, and knows if it was applied."""
        return await self._guarded(operation, writes=True)

    async def patiently(self, operation: Callable[[], Awaitable[T]]) -> T:
        """Repeat an operation until it doesn't raise Unavailable. For background work that nobody waits for."""
        while True:
            try:
                return await operation()
            except Unavailable:
                await self.wait_until_available()
                await asyncio.sleep(BUSY_PAUSE)

    async def transaction(self, work: Callable[[Transaction], Awaitable[T]], then: Then | None = None) -> T:
        """Run `work` so that all its writes are kept, or none. It may run again, so it must do nothing but write.

        Where the server has no transactions, `work` runs without one. `then` runs afterwards, with the session of
        `work` and whether its writes are kept: False if the commit failed, although it may have reached the database. A
        transaction that has begun is finished, together with `then`, even if the caller is cancelled in the meantime:
        otherwise the cache could keep outdated values.
        """
        return await self._guarded(lambda: self._in_turns(work, then or _nothing), writes=True)

    async def _in_turns(self, work: Callable[[Transaction], Awaitable[T]], then: Then) -> T:
        """Try a transaction, taking a slot each time, so that another one may run while this one backs off."""
        if not self.has_transactions:
            return await finished(self._bare(work, then))
        slots = self._slots
        await self._take_turn(slots)  # before the time limit for all tries starts
        async for attempt in _tries():
            with attempt:
                if attempt.num > 1:
                    self.retries += 1
                    await self._take_turn(slots)
                try:
                    return await finished(self._whole(work, then))
                finally:
                    slots.release()
        raise AssertionError("stamina either returns or raises")

    async def _take_turn(self, slots: asyncio.Semaphore) -> None:
        """Wait for a slot, in order. Raises Unavailable after `TIMEOUT`, or if the database is lost in the meantime."""
        try:
            async with asyncio.timeout(TIMEOUT):
                await slots.acquire()
        except TimeoutError as error:
            self.failures["busy"] += 1
            raise Unavailable("the database is too busy") from error
        if not self._back.is_set():
            slots.release()
            self._check_available()

    async def _bare(self, work: Callable[[Transaction], Awaitable[T]], then: Then) -> T:
        result = await work(None)
        await then(None, True)
        return result

    async def _whole(self, work: Callable[[Transaction], Awaitable[T]], then: Then) -> T:
        """One try.

        The driver's thread continues a statement whose caller is gone. An abort could overtake it, and the statement
        would begin a transaction that nobody ends: its locks would hold up others for a minute.
        """
        async with await self._client.start_session() as session:
            session.start_transaction()
            try:
                result = await work(session)
            except BaseException:
                await session.abort_transaction()
                raise
            is_kept = False
            try:
                await self._commit(session)
                is_kept = True
            finally:
                await then(session, is_kept)
            return result

    async def _commit(self, session: AsyncIOMotorClientSession) -> None:
        """A commit with an unknown outcome may be repeated; the work may not."""
        async for attempt in stamina.retry_context(
            on=is_commit_unknown, attempts=RETRIES + 1, timeout=RETRY_BUDGET, wait_initial=0.05, wait_max=1.0
        ):
            with attempt:
                await session.commit_transaction()

    async def _retried(self, operation: Callable[[], Awaitable[T]]) -> T:
        async for attempt in _tries():
            with attempt:
                self.retries += attempt.num > 1
                return await operation()
        raise AssertionError("stamina either returns or raises")

    async def _guarded(self, operation: Callable[[], Awaitable[T]], *, writes: bool) -> T:
        """Translate the driver's errors. While the database is down, fail at once."""
        self._check_available()
        if not self.gate.is_open(writes=writes):
            await self._wait_at_the_gate(writes=writes)
        process = self._process
        try:
            with self.gate.inside(writes=writes):
                return await operation()
        except DuplicateKeyError as error:
            raise Duplicate(str(error.details)) from error
        except BulkWriteError as error:
            failures = (error.details or {}).get("writeErrors", [])
            if any(failure.get("code") == _DUPLICATE_KEY for failure in failures):
                raise Duplicate(str(failures[0].get("keyValue"))) from error
            raise
        except (ConnectionFailure, ExecutionTimeout) as error:
            self._lose(error)
            self.failures["away" if not self._back.is_set() else "busy"] += 1
            raise Unavailable("the database is away") from error
        except PyMongoError as error:
            # Repeated write conflicts, or a commit with an unknown end: the database is there, but too busy.
            if is_transient(error) or is_commit_unknown(error):
                self.failures["busy"] += 1
                raise Unavailable("the database is too busy") from error
            if await self._was_broken(error, process):
                self._lose(error)
                self.failures["away"] += 1
                raise Unavailable("the database is broken") from error
            raise

    async def _wait_at_the_gate(self, *, writes: bool) -> None:
        """Wait while an index is built. Raises Unavailable after `TIMEOUT`."""
        try:
            async with asyncio.timeout(TIMEOUT):
                await self.gate.wait(writes=writes)
        except TimeoutError as error:
            self.failures["busy"] += 1
            raise Unavailable("the database is building an index") from error

    def _check_available(self) -> None:
        """Raise Unavailable while the database is away."""
        if not self._back.is_set():
            self.failures["away"] += 1
            raise Unavailable("the database is away")

    def _lose(self, error: PyMongoError) -> None:
        # An exhausted pool means load, not an outage.
        if self._back.is_set() and not isinstance(error, WaitQueueTimeoutError | ExecutionTimeout):
            self._back.clear()
            log.error("database.away", error=str(error)[:200])
