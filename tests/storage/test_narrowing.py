"""Queries: the part that the embedded database can answer from an index, and lists that aren't too long for it."""

import re
from datetime import timedelta
from typing import Any

import pytest

from models.actions import ActionQuery, ActionStatus, ActionType
from models.base import Schema, utc_now
from models.logs import LogQuery
from models.pages import PageQuery
from models.reports import ReportQuery
from models.users import User, UserQuery
from storage import collection
from storage.indexes import INDEXES
from storage.narrowing import divided, narrowed
from tests.backends import GROUP, TOKEN_ACTOR, Backend

LISTS: tuple[tuple[str, type[Schema], str], ...] = (
    ("actions", ActionQuery, "created_at"),
    ("logs", LogQuery, "timestamp"),
    ("reports", ReportQuery, "created_at"),
    ("users", UserQuery, "user_id"),
)
KEPT_AS = {
    ("logs", "actor_kind"): "actor.kind",
    ("logs", "actor_id"): "actor.id",
    ("logs", "user_id"): "details.user_id",
}
NOT_EQUALITY = {"since", "until", "name", "username"}
"""Bounds of the list's order, a part of a name, and a @name, which is looked up first."""


@pytest.mark.parametrize(("collection", "query", "by"), LISTS, ids=lambda value: str(value))
def test_each_filter_of_a_list_has_an_index_in_the_order_of_the_list(
    collection: str, query: type[Schema], by: str
) -> None:
    keys = [list(index.document["key"]) for index in INDEXES[collection]]
    assert ["group_id", by] in keys
    for field in query.model_fields.keys() - NOT_EQUALITY:
        assert ["group_id", KEPT_AS.get((collection, field), field), by] in keys, f"filter {field} of {collection}"


RANGE = {"$gte": 5}


@pytest.mark.parametrize(
    ("where", "indexed"),
    [
        ({"group_id": -1, "created_at": RANGE}, {"group_id", "created_at"}),
        ({"group_id": -1, "user_id": 7, "created_at": RANGE}, {"group_id", "user_id", "created_at"}),
        ({"status": "x", "user_id": 7, "group_id": -1, "created_at": RANGE}, {"group_id", "user_id", "created_at"}),
        ({"group_id": -1, "status": {"$in": ["x"]}, "created_at": RANGE}, {"group_id", "created_at"}),
        ({"group_id": -1, "user_id": 7, "action_type": "warn", "execute": True}, {"group_id", "user_id"}),
        ({"group_id": -1, "reason": re.compile("x")}, {"group_id"}),
    ],
)
def test_one_index_answers_as_much_as_it_can(where: dict[str, Any], indexed: set[str]) -> None:
    first, rest = narrowed("actions", where, "created_at")
    assert set(first) == indexed
    assert {**first, **rest} == where


def test_an_id_or_no_index_leaves_a_query_as_it_is() -> None:
    for where in ({"_id": 1, "group_id": -1}, {"reason": "x"}, {"$or": [{"group_id": -1}]}):
        assert narrowed("actions", where) == (where, {})


@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"user_id": 3},
        {"action_type": ActionType.BAN, "status": ActionStatus.COMPLETED},
        {"status": ActionStatus.RECORDED},
    ],
    ids=str,
)
async def test_pages_of_bursts_and_pauses_miss_nothing(wire: Backend, filters: dict[str, Any]) -> None:
    await wire.register()
    now = utc_now().replace(microsecond=0)
    pauses = [*range(60), *range(86_400, 86_420), *range(40_000_000, 40_000_020)]
    shared = {"group_id": GROUP, "actor": TOKEN_ACTOR.model_dump(), "updated_at": now}
    raws = [
        {
            **shared,
            "user_id": number % 4,
            "action_type": (ActionType.BAN, ActionType.MUTE)[number % 2],
            "execute": number % 3 > 0,
            "status": ActionStatus.COMPLETED if number % 3 else ActionStatus.RECORDED,
            "created_at": now - timedelta(seconds=pause),
        }
        for number, pause in enumerate(pauses)
    ]
    await wire.database.motor["actions"].insert_many(raws)
    expected = [str(raw["_id"]) for raw in raws if all(raw[field] == value for field, value in filters.items())]
    query, seen, cursor = ActionQuery(**filters), [], None
    while True:
        page = await wire.services.actions.page(GROUP, query, PageQuery(limit=15, cursor=cursor), TOKEN_ACTOR)
        seen += [str(action.id) for action in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
        last = page
    assert seen == expected
    back = PageQuery(limit=15, cursor=page.previous_cursor)
    before = await wire.services.actions.page(GROUP, query, back, TOKEN_ACTOR, backwards=True)
    assert before.items == last.items


@pytest.mark.parametrize(
    ("collection", "bounded"), [("person_days", "acted_at"), ("person_days", "at"), ("reports", "created_at")]
)
def test_an_index_that_answers_the_range_goes_before_one_with_another_field(collection: str, bounded: str) -> None:
    where = {"group_id": -1, bounded: RANGE}
    assert narrowed(collection, where) == (where, {})


def test_a_long_list_of_values_is_divided() -> None:
    where = {"group_id": -1, "user_id": {"$in": [1, 2, 3, 4, 5]}}
    assert divided(where, 2) == [{"group_id": -1, "user_id": {"$in": some}} for some in ([1, 2], [3, 4], [5])]
    assert divided(where, 5) == [where]


async def test_many_documents_take_several_commands(wire: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise one command takes longer than its time-out, and the database seems to be away for everybody."""
    monkeypatch.setattr(collection, "BATCH", 10)
    await wire.register()
    now, ids = utc_now().replace(microsecond=0), list(range(1, 26))
    person = {"group_id": GROUP, "first_name": "Mia", "role": "member", "telegram_status": "member", "is_active": True}
    stamps = {"created_at": now, "updated_at": now, "assigned_role": None, "joined_by": None, "username": None}
    await wire.database.motor["users"].insert_many([{**person, **stamps, "user_id": one} for one in ids])
    users = collection.Collection(wire.database, User)
    listed = {"group_id": GROUP, "user_id": {"$in": ids}}
    for where in (listed, {"group_id": GROUP, "is_active": True}):
        for is_approved in (True, False):
            wire.forget_counts()
            assert await users.change_all(where, {"is_approved": is_approved}) == len(ids)
            assert wire.counter.commands["update"] == 3
    wire.forget_counts()
    assert {user.user_id for user in await users.all(listed, 100)} == set(ids)
    assert wire.counter.commands["aggregate"] + wire.counter.commands["find"] == 3
    assert len(await users.all(listed, 12)) == 12
    wire.forget_counts()
    assert await users.delete({"group_id": GROUP}) == len(ids)
    assert wire.counter.commands["delete"] == 3
