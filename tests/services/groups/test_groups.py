"""Groups: created completely, kept up to date, migrated, deleted."""

import asyncio

import pytest

from gateway.client import AdministratorList, Chat, ChatDetails, ChatMember, MemberUser
from models.actions import ActionCreate, ActionType
from models.groups import GroupCreate, GroupPatch, GroupQuery
from models.logs import LogQuery
from models.pages import PageQuery
from models.permissions import ALL_PERMISSIONS, Permission
from models.roles import BUILT_IN_ROLES
from models.users import Profile, TelegramStatus, UserQuery
from services.core.errors import Conflict, NotFound
from tests.backends import GROUP, TOKEN_ACTOR, Backend

_BATCH = 100
"""Documents per command here, because the database is slow with thousands that have ten indexes."""


def _details(*admins: tuple[int, str], title: str = "Chess", count: int | None = 7) -> ChatDetails:
    members = tuple(
        ChatMember(user=MemberUser(id=user_id, first_name=f"u{user_id}"), status=TelegramStatus(status))
        for user_id, status in admins
    )
    return ChatDetails(chat=Chat(id=GROUP, title=title), member_count=count, administrators=AdministratorList(members))


async def test_a_new_group_has_settings_and_roles(backend: Backend) -> None:
    await backend.register()
    settings = await backend.services.settings.show(GROUP, TOKEN_ACTOR)
    assert settings.logging_enabled
    roles = await backend.services.roles.page(GROUP, PageQuery(), TOKEN_ACTOR)
    assert [(role.name, role.priority) for role in roles.items] == [
        ("owner", 100),
        ("admin", 80),
        ("moderator", 50),
        ("member", 0),
    ]
    by_name = {role.name: frozenset(role.permissions) for role in roles.items}
    assert by_name["owner"] == ALL_PERMISSIONS
    assert by_name["admin"] == ALL_PERMISSIONS - {Permission.ROLES_EDIT, Permission.ROLES_ASSIGN}
    assert by_name["member"] == {Permission.RULES_VIEW}


async def test_registered_many_times_at_once_is_one_group(backend: Backend) -> None:
    details = _details((1, "creator"), (2, "administrator"))
    results = await asyncio.gather(*(backend.services.groups.register(details) for _ in range(5)))
    assert sum(is_born for _, is_born in results) == 1
    assert {group.member_count for group, _ in results} == {7}
    assert {group.admin_count for group, _ in results} == {2}
    roles = await backend.services.roles.page(GROUP, PageQuery(), TOKEN_ACTOR)
    assert len(roles.items) == len(BUILT_IN_ROLES)


async def test_registering_again_updates_the_administrators(backend: Backend) -> None:
    groups, lookups = backend.services.groups, backend.services.lookups
    await groups.register(_details((1, "creator"), (2, "administrator")))
    await groups.register(_details((1, "creator"), (3, "administrator"), title="Go", count=None))
    assert (await lookups.get_user(GROUP, 2)).role == "member"
    assert (await lookups.get_user(GROUP, 3)).role == "admin"
    group = await groups.get(GROUP)
    assert (group.name, group.member_count, group.admin_count) == ("Go", 7, 2)


async def test_a_group_made_twice_is_a_conflict_and_leaves_nothing_behind(wire: Backend) -> None:
    await wire.register()
    many = [GroupCreate(group_id=-5, name="five"), GroupCreate(group_id=GROUP, name="again")]
    with pytest.raises(Conflict):
        await wire.services.groups.create_many(many, TOKEN_ACTOR)
    with pytest.raises(NotFound):
        await wire.services.groups.get(-5)
    roles = await wire.services.roles.page(GROUP, PageQuery(), TOKEN_ACTOR)
    assert len(roles.items) == len(BUILT_IN_ROLES)
    assert await wire.database.motor["roles"].count_documents({"group_id": -5}) == 0


async def test_listed_with_filters_and_cursors(backend: Backend) -> None:
    groups = [GroupCreate(group_id=-number, name=f"Club {number}") for number in range(1, 8)]
    await backend.services.groups.create_many(groups, TOKEN_ACTOR)
    for number in (1, 3, 5, 7):
        await backend.services.groups.remove(-number)
    seen: list[int] = []
    cursor = None
    while True:
        page = await backend.services.groups.page(GroupQuery(), PageQuery(limit=3, cursor=cursor), TOKEN_ACTOR)
        seen += [group.group_id for group in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert seen == [-7, -6, -5, -4, -3, -2, -1]
    active = await backend.services.groups.page(GroupQuery(is_active=True), PageQuery(), TOKEN_ACTOR)
    assert [group.group_id for group in active.items] == [-6, -4, -2]
    named = await backend.services.groups.page(GroupQuery(name="club 3"), PageQuery(), TOKEN_ACTOR)
    assert -3 in [group.group_id for group in named.items]


async def test_a_change_drops_what_is_cached_and_logs_before_and_after(backend: Backend) -> None:
    await backend.register()
    assert (await backend.services.groups.get(GROUP)).name == "Chess"
    await backend.services.groups.patch(GROUP, GroupPatch(name="Go"), TOKEN_ACTOR)
    assert (await backend.services.groups.get(GROUP)).name == "Go"
    logs = await backend.services.logs.page(GROUP, LogQuery(), PageQuery(), TOKEN_ACTOR)
    assert logs.items[0].details == {"before": {"name": "Chess"}, "after": {"name": "Go"}}


async def test_erased_with_all_that_belongs_to_it(backend: Backend) -> None:
    await backend.register()
    await backend.person(5, "Mia")
    await backend.services.groups.delete(GROUP, TOKEN_ACTOR)
    for lookup in (backend.services.groups.get(GROUP), backend.services.lookups.get_user(GROUP, 5)):
        with pytest.raises(NotFound):
            await lookup
    for name in ("groups", "users", "roles", "rules", "settings", "actions"):
        assert await backend.database.motor[name].count_documents({"group_id": GROUP}) == 0
    assert await backend.database.motor["logs"].count_documents({"group_id": GROUP}) > 0


async def test_very_much_follows_a_migration_and_is_erased(wire: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.collection.BATCH", _BATCH)
    await wire.register()
    await wire.person(5, "Mia", role="moderator")
    await wire.services.actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=5), TOKEN_ACTOR)
    actions = wire.database.motor["actions"]
    warning = await actions.find_one({"group_id": GROUP}, {"_id": 0, "idempotency_key": 0})
    assert warning is not None
    for _ in range(5):
        await actions.insert_many([{**warning} for _ in range(_BATCH)])
    # An early message under the new id has already created a group.
    await wire.register(-2, "Chess")
    await wire.services.users.see(-2, Profile(user_id=5, first_name="Mia", username="mia"))
    # Reported in the old chat and in the new one, concurrently and again.
    wire.forget_counts()
    await asyncio.gather(*(wire.services.groups.migrate(GROUP, -2) for _ in range(2)))
    assert wire.counter.commands["update"] > 5  # in batches, because one command for all would time out
    await wire.services.groups.migrate(GROUP, -2)
    assert (await wire.services.lookups.get_user(-2, 5)).role == "moderator"
    assert await actions.count_documents({"group_id": -2}) == 5 * _BATCH + 1
    for name in ("groups", "users", "roles", "settings", "actions"):
        assert await wire.database.motor[name].count_documents({"group_id": GROUP}) == 0
    wire.forget_counts()
    await wire.services.groups.delete(-2, TOKEN_ACTOR)
    assert wire.counter.commands["delete"] > 5
    for name in ("groups", "users", "roles", "settings", "actions"):
        assert await wire.database.motor[name].count_documents({"group_id": -2}) == 0


async def test_people_are_found_by_a_part_of_their_name(wire: Backend) -> None:
    await wire.register()
    users = wire.services.users
    for user_id, name, username in ((5, "Mia", "chess_fan"), (6, "Миа", None), (7, "Max", "Mia_2")):
        await users.see(GROUP, Profile(user_id=user_id, first_name=name, username=username))
    for text, found in (("mia", [5, 7]), ("МИ", [6]), ("@chess", [5]), ("m.a", []), ("x", [7])):
        page = await users.page(GROUP, UserQuery(name=text), PageQuery(limit=2), TOKEN_ACTOR)
        assert [one.user_id for one in page.items] == found, text
    page = await users.page(GROUP, UserQuery(name="mia"), PageQuery(limit=1), TOKEN_ACTOR)
    rest = await users.page(GROUP, UserQuery(name="mia"), PageQuery(cursor=page.next_cursor), TOKEN_ACTOR)
    assert [one.user_id for one in (*page.items, *rest.items)] == [5, 7]
