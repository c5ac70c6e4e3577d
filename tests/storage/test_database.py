"""The database: what survives a crash, what is retried, and what an outage leads to."""

import asyncio
import contextlib
import os
import random
import signal
import threading
from pathlib import Path
from typing import Any

import pytest
from pymongo.errors import AutoReconnect, OperationFailure, PyMongoError

from models.base import utc_now
from models.retention import Retention
from models.rules import Rule
from storage.collections import Collections
from storage.database import EMBEDDED_TRANSACTIONS, RETRIES, Database, Transaction
from storage.driver import connect, end, is_transient
from storage.embedded import EmbeddedDatabase
from storage.errors import Duplicate, StartError, Unavailable
from storage.index_builds import build, create_indexes
from storage.indexes import INDEXES, RETIRED
from tests.backends import Backend, WireDatabase


def _rule(name: str, group_id: int = -1) -> Rule:
    now = utc_now()
    return Rule(group_id=group_id, rule_name=name, created_at=now, updated_at=now)


async def test_a_kill_loses_no_acknowledged_write(tmp_path: Path) -> None:
    moment = random.Random(9)
    server = EmbeddedDatabase(tmp_path)
    server.spawn()
    await server.wait_until_ready()
    client = connect(server.uri)
    acknowledged: list[str] = []

    async def write(turn: int, killed: asyncio.Event) -> None:
        with contextlib.suppress(PyMongoError):  # from the write that the kill interrupts
            while not killed.is_set():
                name = f"{turn}-{len(acknowledged)}"
                async with await client.start_session() as session, session.start_transaction():
                    await client["x"]["y"].insert_one({"name": name}, session=session)
                acknowledged.append(name)

    try:
        for turn in range(3):
            killed = asyncio.Event()
            writer = asyncio.create_task(write(turn, killed))
            goal = len(acknowledged) + moment.randrange(20, 60)
            async with asyncio.timeout(30):
                while len(acknowledged) < goal:  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
            os.kill(server.pid, signal.SIGKILL)
            killed.set()
            server.restart()  # at once: the driver searches for the server as long as it's away
            await server.wait_until_ready()
            await writer
        kept = {document["name"] async for document in client["x"]["y"].find({})}
        assert len(acknowledged) == len(set(acknowledged)) >= 3 * 20
        assert set(acknowledged) <= kept
    finally:
        client.close()
        await server.stop()


async def test_each_test_finds_the_shared_database_empty(wire_database: WireDatabase) -> None:
    async with wire_database.backend() as first:
        await first.register()
    async with wire_database.backend() as second:
        assert not second.counter.commands
        for name in INDEXES:
            assert await second.database.motor[name].count_documents({}) == 0


async def test_indexes_of_earlier_versions_are_dropped_and_no_others(indexed: Backend) -> None:
    for name, retired in RETIRED.items():
        collection = indexed.database.motor[name]
        for number, one in enumerate(retired):
            await collection.create_index([(f"field{number}", 1)], name=one)
        await collection.create_index([("mine", 1)], name="somebody_elses")
    await create_indexes(indexed.database.motor, Retention())
    for name, retired in RETIRED.items():
        left = set(await indexed.database.motor[name].index_information())
        assert not left & set(retired)
        assert "somebody_elses" in left
        assert not set(retired) & {index.document["name"] for index in INDEXES[name]}, "it would come and go"


async def test_all_indexes_are_there_and_made_again_without_harm(indexed: Backend) -> None:
    await indexed.database.open()
    for name, indexes in INDEXES.items():
        existing = await indexed.database.motor[name].index_information()
        wanted = {index.document["name"] for index in indexes}
        assert wanted <= set(existing)
    assert not indexed.database.has_text_search  # the embedded one has none, so names are matched instead


async def test_a_new_age_counts_for_what_is_there(indexed: Backend) -> None:
    motor = indexed.database.motor

    async def age(collection: str, name: str) -> int | None:
        found = await motor[collection].index_information()
        return found[name]["expireAfterSeconds"] if name in found else None

    try:
        for one in await create_indexes(motor, Retention(logs=3, person_days=400)):
            await build(motor, one, is_embedded=True)
        assert await age("logs", "timestamp_1") == 3 * 86_400
        assert await age("person_days", "at_1") == 400 * 86_400
    finally:
        await create_indexes(motor, Retention())
    assert await age("logs", "timestamp_1") == 30 * 86_400
    assert await age("person_days", "at_1") == 2**31 - 1, "they're kept"


async def test_a_transaction_keeps_all_or_nothing(wire: Backend) -> None:
    rules = Collections.of(wire.database).rules
    await rules.insert(_rule("taken"))

    async def work(tx: Transaction) -> None:
        await rules.insert(_rule("other"), tx)
        await rules.insert(_rule("taken"), tx)

    with pytest.raises(Duplicate):
        await wire.database.transaction(work)
    assert await rules.count({}) == 1


async def test_conflicting_transactions_are_tried_again(wire: Backend) -> None:
    rules = Collections.of(wire.database).rules
    await rules.insert(_rule("a"))

    async def work(tx: Transaction) -> None:
        await rules.increment({"rule_name": "a"}, "priority", 1, tx)
        await rules.count({}, tx)

    await asyncio.gather(*(wire.database.transaction(work) for _ in range(4)))
    found = await rules.find({"rule_name": "a"})
    assert found is not None
    assert found.priority == 4


async def test_transactions_wait_their_turn(wire: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, may_end = 0, asyncio.Event()
    are_all_there = asyncio.Event()

    async def work(_: Transaction) -> None:
        nonlocal begun
        begun += 1
        if begun == EMBEDDED_TRANSACTIONS:
            are_all_there.set()
        await may_end.wait()

    async with asyncio.TaskGroup() as holding:
        for _ in range(EMBEDDED_TRANSACTIONS + 1):
            holding.create_task(wire.database.transaction(work))
        await are_all_there.wait()
        monkeypatch.setattr("storage.database.TIMEOUT", 0.05)
        with pytest.raises(Unavailable):
            await wire.database.transaction(work)
        assert begun == EMBEDDED_TRANSACTIONS
        may_end.set()
    assert begun == EMBEDDED_TRANSACTIONS + 1


async def test_another_transaction_goes_on_while_one_backs_off(wire: Backend) -> None:
    wire.database._slots = asyncio.Semaphore(1)
    begun, may_fail, order = asyncio.Event(), asyncio.Event(), []

    async def failing(_: Transaction) -> None:
        order.append("failing")
        if not begun.is_set():
            begun.set()
            await may_fail.wait()
            raise OperationFailure("conflict", 112, {"errorLabels": ["TransientTransactionError"]})

    async def other(_: Transaction) -> None:
        order.append("other")

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(wire.database.transaction(failing))
        await begun.wait()
        tasks.create_task(wire.database.transaction(other))
        await asyncio.sleep(0)  # it waits for its turn now
        may_fail.set()
    assert order == ["failing", "other", "failing"]
    assert not wire.database._slots.locked()


async def test_a_transaction_that_has_begun_is_finished(wire: Backend) -> None:
    """A statement in progress can't be cancelled: if it didn't finish, its locks would stay."""
    rules = Collections.of(wire.database).rules
    begun = asyncio.Event()

    async def work(tx: Transaction) -> None:
        begun.set()
        await rules.insert(_rule("a"), tx)
        await rules.insert(_rule("b"), tx)

    writing = asyncio.create_task(wire.database.transaction(work))
    await begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert await rules.count({}) == 2


async def test_only_transient_errors_are_tried_again(wire: Backend) -> None:
    tries = 0

    def failing(error: Exception) -> Any:
        async def operation() -> None:
            nonlocal tries
            tries += 1
            raise error

        return operation

    with pytest.raises(Unavailable):
        await wire.database.repeatable(failing(AutoReconnect("gone")))
    assert tries == RETRIES + 1
    await _until_available(wire.database)
    tries = 0
    with pytest.raises(OperationFailure):
        await wire.database.repeatable(failing(OperationFailure("no such command", 59)))
    assert tries == 1
    conflict = OperationFailure("conflict", 112, {"errorLabels": ["TransientTransactionError"]})
    assert is_transient(conflict)


async def test_a_server_that_cannot_work_is_away(wire: Backend) -> None:
    """After a full disk, the embedded one answers every command with an internal error until it's started again."""
    error = OperationFailure("internal server error", 1)

    async def fail() -> None:
        raise error

    with pytest.raises(OperationFailure):
        await wire.database.repeatable(fail)  # only this command fails: waiting wouldn't help
    wire.database._process = "the one before"  # it's started again while the operation runs
    with pytest.raises(Unavailable):
        await wire.database.repeatable(fail)
    await _until_available(wire.database)
    with pytest.raises(OperationFailure):
        await wire.database.repeatable(fail)


async def _until_available(database: Database) -> None:
    watch = asyncio.create_task(database.watch())
    async with asyncio.timeout(10):
        await database.wait_until_available()
    watch.cancel()


async def test_while_it_is_away_an_answer_comes_at_once() -> None:
    database = Database(connect("mongodb://127.0.0.1:9/?directConnection=true", timeout=0.1), "x")
    with pytest.raises(Unavailable):
        await database.ping()
    assert not database.is_available

    async def never() -> None:
        raise AssertionError("it must not be asked")

    with pytest.raises(Unavailable):
        await database.repeatable(never)


async def test_a_database_that_does_not_appear_is_one_clear_line() -> None:
    database = Database(connect("mongodb://127.0.0.1:9/?directConnection=true", timeout=0.1), "x")
    with pytest.raises(StartError, match="the database does not answer"):
        await database.open(wait=0.2)


async def test_a_connection_lost_while_it_opens_is_made_again(
    indexed: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    async def cut_off_once(*arguments: Any, **options: Any) -> Any:
        tries.append(len(tries))
        if len(tries) == 1:
            raise AutoReconnect("connection closed")
        return await create_indexes(*arguments, **options)

    monkeypatch.setattr("storage.database.create_indexes", cut_off_once)
    await indexed.database.open()
    assert len(tries) == 2


async def test_an_orphan_is_ended_and_its_data_kept(tmp_path: Path) -> None:
    first = EmbeddedDatabase(tmp_path)
    first.spawn()
    await first.wait_until_ready()
    client = connect(first.uri)
    await client["x"]["y"].insert_one({"kept": True})
    client.close()
    assert first._lock is not None
    first._lock.close()  # as if the process had been killed without ending its children
    second = EmbeddedDatabase(tmp_path)
    second.spawn()
    await second.wait_until_ready()
    client = connect(second.uri)
    assert await client["x"]["y"].count_documents({}) == 1
    client.close()
    await second.stop()
    assert first._process is not None
    first._process.wait(10)


async def test_a_client_that_has_ended_makes_no_connections(database_server: EmbeddedDatabase) -> None:
    """The driver fills its pool in a thread, which would log an outage if the database stopped at that moment."""
    others = set(threading.enumerate())
    client = connect(database_server.uri)
    await client.admin.command("ping")
    filling = [one for one in set(threading.enumerate()) - others if "kill_cursors" in one.name]
    assert filling
    await end(client)
    assert not any(one.is_alive() for one in filling)


async def test_the_database_of_the_tests_keeps_what_is_old(wire: Backend) -> None:
    await wire.register()
    logs = wire.database.motor["logs"]
    count = await logs.count_documents({})
    await wire.database.motor.client.admin.command("secantusAdmin.pruneTtl")
    assert await logs.count_documents({}) == count > 0
