"""What is too old is deleted, on the embedded database too, which never reads a whole collection for that."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from bson import ObjectId
from structlog.testing import capture_logs

from models.actions import ActionStatus, ActionType
from models.retention import Retention
from storage.ages import Age, ages
from storage.expiry import BATCH, FIRST_SPAN, INTERVAL, Expiry
from storage.index_builds import create_indexes
from tests.backends import Backend

RETENTION = Retention(person_days=90, actions=60)
ONE_SECOND = timedelta(seconds=1)


@pytest.fixture(autouse=True)
async def opened(indexed: Backend) -> None:
    """Other tests leave MongoDB's own indexes."""
    await indexed.database.open()
    await indexed.database.build_indexes()


@pytest.fixture
def expiry(indexed: Backend) -> Expiry:
    return Expiry(indexed.database, RETENTION, indexed.clock)


def _document(age: Age, at: datetime, **more: Any) -> dict[str, Any]:
    """One that no other is like, as some collections demand it."""
    unique = str(ObjectId())
    return {
        age.time: at,
        "digest": unique,
        "login": unique,
        "user_id": unique,
        "message_id": unique,
        "status": "failed",
        **more,
    }


def _cutoff(indexed: Backend, age: Age) -> datetime:
    return indexed.clock() - timedelta(seconds=age.seconds or 0)


def _of(collection: str) -> Age:
    return next(age for age in ages(RETENTION) if age.collection == collection)


@pytest.mark.parametrize("age", ages(RETENTION), ids=lambda age: age.collection)
async def test_what_is_too_old_goes_and_the_rest_stays(indexed: Backend, expiry: Expiry, age: Age) -> None:
    collection, cutoff = indexed.database.motor[age.collection], _cutoff(indexed, age)
    old = [_document(age, cutoff - ONE_SECOND * number**4) for number in range(1, 60)]
    young = _document(age, cutoff + ONE_SECOND)
    await collection.insert_many([*old, young])
    with capture_logs() as logs:
        await expiry.sweep(is_whole=True)
    assert [raw["_id"] async for raw in collection.find()] == [young["_id"]]
    [told] = [one for one in logs if one["event"] == "expiry.deleted"]
    assert (told["collection"], told["documents"]) == (age.collection, len(old))


async def test_most_sweeps_read_only_what_has_just_become_too_old(indexed: Backend, expiry: Expiry) -> None:
    age, logs = _of("logs"), indexed.database.motor["logs"]
    cutoff = _cutoff(indexed, age)
    await logs.insert_many([_document(age, cutoff - ONE_SECOND), _document(age, cutoff - 2 * FIRST_SPAN)])
    await expiry.sweep(is_whole=False)
    assert await logs.count_documents({}) == 1
    plan = await indexed.database.motor.command({"explain": {"find": "logs", "filter": {age.time: {"$lt": cutoff}}}})
    assert f"'indexName': '{age.index}'" in str(plan)
    await expiry.sweep(is_whole=True)
    assert await logs.count_documents({}) == 0


async def test_it_sweeps_once_a_minute_and_looks_at_everything_first(indexed: Backend, expiry: Expiry) -> None:
    pauses = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) > 2:
            raise asyncio.CancelledError

    age, logs = _of("logs"), indexed.database.motor["logs"]
    await logs.insert_one(_document(age, _cutoff(indexed, age) - 2 * FIRST_SPAN))
    with pytest.raises(asyncio.CancelledError):
        await expiry.run(pause)
    assert pauses == [INTERVAL] * 3
    assert await logs.count_documents({}) == 0


async def test_years_of_them_go_in_parts(indexed: Backend, expiry: Expiry) -> None:
    age, logs = _of("logs"), indexed.database.motor["logs"]
    dense = [_document(age, _cutoff(indexed, age) - ONE_SECOND * number) for number in range(1, 4 * BATCH)]
    sparse = [_document(age, _cutoff(indexed, age) - timedelta(days=20) * number) for number in range(1, 50)]
    await logs.insert_many([*dense, *sparse])
    await expiry.sweep(is_whole=True)
    assert await logs.count_documents({}) == 0


@pytest.mark.parametrize(
    ("changes", "stays"),
    [
        ({"status": ActionStatus.COMPLETED, "action_type": ActionType.BAN}, True),
        ({"status": ActionStatus.COMPLETED, "action_type": ActionType.WARN}, True),
        ({"status": ActionStatus.COMPLETED, "action_type": ActionType.KICK}, False),
        ({"status": ActionStatus.COMPLETED, "action_type": ActionType.BAN, "execute": False}, False),
        ({"status": ActionStatus.REVERTED, "action_type": ActionType.BAN}, False),
        ({"status": ActionStatus.EXPIRED, "action_type": ActionType.MUTE}, False),
        ({"status": ActionStatus.PENDING, "action_type": ActionType.KICK}, True),
        ({"status": ActionStatus.EXPIRED, "action_type": ActionType.BAN, "due_at": datetime(2026, 1, 1)}, True),  # noqa: DTZ001
    ],
)
async def test_an_action_in_force_stays(
    indexed: Backend, expiry: Expiry, changes: dict[str, Any], *, stays: bool
) -> None:
    age = _of("actions")
    await indexed.database.motor["actions"].insert_one(
        {**_document(age, _cutoff(indexed, age) - ONE_SECOND), "execute": True, "due_at": None, **changes}
    )
    await expiry.sweep(is_whole=True)
    assert await indexed.database.motor["actions"].count_documents({}) == stays


async def test_actions_stay_unless_an_operator_says_otherwise(indexed: Backend) -> None:
    age = _of("actions")
    await indexed.database.motor["actions"].insert_one(_document(age, datetime(2000, 1, 1)))  # noqa: DTZ001
    await Expiry(indexed.database, Retention(), indexed.clock).sweep(is_whole=True)
    assert await indexed.database.motor["actions"].count_documents({}) == 1


async def test_mongodb_does_it_by_itself_except_for_actions(indexed: Backend) -> None:
    database = indexed.database
    for age in ages(RETENTION):
        await database.motor[age.collection].insert_one(_document(age, _cutoff(indexed, age) - ONE_SECOND))
    database.reads_all_matches = False
    try:
        await Expiry(database, RETENTION, indexed.clock).sweep(is_whole=True)
    finally:
        database.reads_all_matches = True
    left = {age.collection: await database.motor[age.collection].count_documents({}) for age in ages(RETENTION)}
    assert left == {age.collection: int(age.collection != "actions") for age in ages(RETENTION)}


async def test_no_index_makes_the_embedded_database_read_a_whole_collection(indexed: Backend) -> None:
    motor = indexed.database.motor
    for age in ages(Retention()):  # as earlier versions had them
        if age.seconds is not None:
            await motor[age.collection].create_index([(age.time, 1)], expireAfterSeconds=2**31 - 1)
    await indexed.database.open()
    await indexed.database.build_indexes()
    for age in ages(Retention()):
        indexes = await motor[age.collection].index_information()
        assert not [name for name, index in indexes.items() if "expireAfterSeconds" in index]
        assert (age.index in indexes) == (age.seconds is not None)


async def test_mongodb_has_a_plain_index_for_actions(indexed: Backend) -> None:
    missing = await create_indexes(indexed.database.motor, RETENTION)
    options = {
        one.collection: dict(one.index.document) for one in missing if one.name.startswith(("created_at_", "at_"))
    }
    assert "expireAfterSeconds" not in options["actions"]
    assert options["person_days"]["expireAfterSeconds"] == 90 * 86_400
