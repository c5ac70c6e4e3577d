"""Indexes that an update brings: the process starts without them, and builds them while it works."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from pymongo import IndexModel
from pymongo.errors import DuplicateKeyError
from structlog.testing import capture_logs

from models.base import utc_now
from models.retention import Retention
from models.rules import Rule
from storage import database as database_module
from storage import index_builds
from storage.collections import Collections
from storage.errors import Unavailable
from storage.gate import Gate
from storage.index_builds import Build, build_missing, create_indexes
from tests.backends import GROUP, Backend

NEW = ("group_id_1_admin_id_1_created_at_-1", "group_id_1_status_1_created_at_-1")
"""As if an update brought them."""


def _action(number: int) -> dict[str, Any]:
    at = utc_now() + timedelta(seconds=number)
    return {"group_id": GROUP, "user_id": number, "admin_id": 5, "status": "completed", "created_at": at}


async def _names(indexed: Backend, collection: str = "actions") -> set[str]:
    return set(await indexed.database.motor[collection].index_information())


async def _without_new_ones(indexed: Backend) -> None:
    for name in NEW:
        await indexed.database.motor.actions.drop_index(name)


async def test_the_start_leaves_them_to_the_process(indexed: Backend) -> None:
    await indexed.database.motor.actions.insert_many([_action(number) for number in range(50)])
    await _without_new_ones(indexed)
    await indexed.database.open()
    assert not set(NEW) & await _names(indexed)
    assert await Collections.of(indexed.database).actions.count({"group_id": GROUP, "admin_id": 5}) == 50
    with capture_logs() as logs:
        await indexed.database.build_indexes()
    assert set(NEW) <= await _names(indexed)
    assert [one["index"] for one in logs if one["event"] == "index.built"] == sorted(NEW)


async def test_what_is_written_meanwhile_is_found(indexed: Backend) -> None:
    actions = indexed.database.motor.actions
    await actions.insert_many([_action(number) for number in range(300)])
    await _without_new_ones(indexed)
    await indexed.database.open()
    written = 300

    async def write() -> None:
        nonlocal written
        while True:
            await indexed.database.once(partial(actions.insert_one, _action(written)))
            written += 1

    writers = [asyncio.create_task(write()) for _ in range(3)]
    await indexed.database.build_indexes()
    for writer in writers:
        writer.cancel()
    await asyncio.gather(*writers, return_exceptions=True)
    by_index = await actions.find({"group_id": GROUP, "admin_id": 5}, {"_id": 1}).to_list(None)
    by_reading_all = await actions.find({"$expr": {"$eq": ["$admin_id", 5]}}, {"_id": 1}).to_list(None)
    assert len(by_index) == len(by_reading_all) >= 300


async def test_one_that_keeps_documents_unique_is_there_before_the_first_write(indexed: Backend) -> None:
    name = "group_id_1_rule_name_1"
    rule = Rule(group_id=GROUP, rule_name="links", created_at=utc_now(), updated_at=utc_now())
    rules = Collections.of(indexed.database).rules
    await rules.insert(rule)
    await indexed.database.motor.rules.drop_index(name)
    await indexed.database.open()
    assert name in await _names(indexed, "rules")
    with pytest.raises(DuplicateKeyError):
        await indexed.database.motor.rules.insert_one(rule.model_dump(exclude={"id"}))


async def test_others_wait_for_a_build_but_not_long(indexed: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = Collections.of(indexed.database).rules
    async with indexed.database.gate.taken(1):
        waiting = asyncio.create_task(rules.count({}))
        await asyncio.sleep(0)
        assert not waiting.done()
        monkeypatch.setattr(database_module, "TIMEOUT", 0.01)
        with pytest.raises(Unavailable, match="building an index"):
            await rules.count({})
        assert indexed.database.is_available
    assert await waiting == 0


async def test_a_build_waits_until_nobody_is_inside() -> None:
    gate, ended = Gate(), asyncio.Event()

    async def transaction() -> None:
        with gate.inside(writes=True):
            await ended.wait()
            await gate.wait(writes=False)  # it may still read

    inside = asyncio.create_task(transaction())
    await asyncio.sleep(0)
    with pytest.raises(TimeoutError):
        async with gate.taken(0.01):
            raise AssertionError("somebody is inside")
    assert gate.is_open(writes=True)
    ended.set()
    async with gate.taken(5):
        assert inside.done()
        assert not gate.is_open(writes=False)


async def test_one_that_cannot_be_built_is_told_and_holds_up_no_other(
    indexed: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_builds, "PAUSE", 0.0)
    wrong = Build("rules", IndexModel([("rule_name", "hashed")]))
    right = Build("rules", IndexModel([("priority", 1)]))
    with capture_logs() as logs:
        await build_missing(indexed.database, [wrong, right])
    assert [(one["event"], one["index"]) for one in logs if one["log_level"] == "error"] == [
        ("index.given_up", "rule_name_hashed")
    ]
    assert [one["event"] for one in logs].count("index.build_failed") == index_builds.TRIES
    assert right.name in await _names(indexed, "rules")
    await indexed.database.motor.rules.drop_index(right.name)


async def test_a_new_collection_gets_them_at_start(indexed: Backend) -> None:
    await indexed.database.motor.samples.drop()
    assert await create_indexes(indexed.database.motor, Retention(), is_embedded=True) == []
    assert "group_id_1_created_at_-1" in await _names(indexed, "samples")
