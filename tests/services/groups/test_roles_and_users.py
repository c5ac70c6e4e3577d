"""Ranks, and who may assign which role to which people."""

import pytest

from models.actors import Actor
from models.filter import IS_SPAM, TRUSTED
from models.logs import LogQuery
from models.messages import MessageFacts
from models.pages import PageQuery
from models.permissions import Permission
from models.roles import RoleCreate, RolePatch
from models.users import Profile, TelegramStatus, UserPatch, UserQuery
from services.core.errors import Conflict, Forbidden, NotFound
from tests.backends import GROUP, TOKEN_ACTOR, Backend


async def _people(backend: Backend) -> dict[str, Actor]:
    await backend.register()
    return {
        "owner": await backend.person(1, "Olga", TelegramStatus.CREATOR),
        "admin": await backend.person(2, "Adam", TelegramStatus.ADMINISTRATOR),
        "moderator": await backend.person(3, "Mona", role="moderator"),
        "member": await backend.person(4, "Mia"),
    }


async def test_each_role_has_exactly_its_permissions(backend: Backend) -> None:
    people = await _people(backend)
    roles = {role.name: role for role in (await backend.services.roles.page(GROUP, PageQuery(), TOKEN_ACTOR)).items}
    for name, actor in people.items():
        for permission in Permission:
            allowed = await backend.services.permissions.may(actor, GROUP, permission)
            assert allowed == (permission in roles[name].permissions), (name, permission)


async def test_nobody_acts_on_an_equal_or_a_higher_one(backend: Backend) -> None:
    people = await _people(backend)
    await backend.services.roles.create(
        GROUP, RoleCreate(name="deputy", priority=90, permissions=[Permission.ROLES_ASSIGN]), TOKEN_ACTOR
    )
    deputy = await backend.person(5, "Dora", role="deputy")
    users = backend.services.users
    with pytest.raises(Forbidden, match="equal to or higher"):
        await users.assign_role(GROUP, 1, "member", deputy)
    with pytest.raises(Forbidden, match="equal to or higher"):
        await users.assign_role(GROUP, 5, "member", deputy)
    with pytest.raises(Forbidden, match="equal to or higher"):
        await users.assign_role(GROUP, 4, "deputy", deputy)
    with pytest.raises(Forbidden, match="grant permissions you don't have"):
        await users.assign_role(GROUP, 4, "moderator", deputy)
    with pytest.raises(Forbidden, match=r"roles\.assign"):
        await users.assign_role(GROUP, 4, "moderator", people["admin"])
    assert (await users.assign_role(GROUP, 4, "moderator", people["owner"])).role == "moderator"


async def test_a_role_cannot_exceed_its_creators_permissions(backend: Backend) -> None:
    await _people(backend)
    maker_role = RoleCreate(name="maker", priority=60, permissions=[Permission.ROLES_EDIT, Permission.MODERATE_WARN])
    await backend.services.roles.create(GROUP, maker_role, TOKEN_ACTOR)
    maker = await backend.person(6, "Max", role="maker")
    roles = backend.services.roles
    with pytest.raises(Forbidden, match="Choose a lower number"):
        await roles.create(GROUP, RoleCreate(name="x", priority=60), maker)
    with pytest.raises(Forbidden, match=r"have: Ban members"):
        await roles.create(GROUP, RoleCreate(name="x", permissions=[Permission.MODERATE_BAN]), maker)
    with pytest.raises(Forbidden, match="equal to or higher"):
        await roles.patch(GROUP, "admin", RolePatch(permissions=[]), maker)
    with pytest.raises(Forbidden, match="equal to or higher"):
        await roles.patch(GROUP, "maker", RolePatch(priority=10), maker)
    made = await roles.create(GROUP, RoleCreate(name="x", permissions=[Permission.MODERATE_WARN]), maker)
    assert made.permissions == [Permission.MODERATE_WARN]
    with pytest.raises(Conflict):
        await roles.create(GROUP, RoleCreate(name="x"), maker)


async def test_the_stronger_of_assigned_and_telegrams_role_counts(backend: Backend) -> None:
    await _people(backend)
    roles, users, lookups = backend.services.roles, backend.services.users, backend.services.lookups
    await roles.create(GROUP, RoleCreate(name="chief", priority=90), TOKEN_ACTOR)
    assert (await users.assign_role(GROUP, 2, "chief", TOKEN_ACTOR)).role == "chief"
    await roles.patch(GROUP, "chief", RolePatch(priority=70), TOKEN_ACTOR)
    assert (await lookups.get_user(GROUP, 2)).role == "admin"
    await users.assign_role(GROUP, 4, "chief", TOKEN_ACTOR)
    await roles.delete(GROUP, "chief", TOKEN_ACTOR)
    assert (await lookups.get_user(GROUP, 4)).role == "member"
    with pytest.raises(NotFound):
        await users.assign_role(GROUP, 4, "chief", TOKEN_ACTOR)
    with pytest.raises(NotFound):
        await users.assign_role(GROUP, 99, "moderator", TOKEN_ACTOR)
    assert (await users.patch(GROUP, 3, UserPatch(role=None), TOKEN_ACTOR)).role == "member"


async def test_people_who_left_have_no_permissions(backend: Backend) -> None:
    people = await _people(backend)
    profile = Profile(user_id=3, first_name="Mona", username="mona")
    await backend.services.memberships.set_status(GROUP, profile, TelegramStatus.LEFT, people["moderator"])
    assert not await backend.services.permissions.may(people["moderator"], GROUP, Permission.MODERATE_WARN)


async def test_repeated_updates_change_nothing(backend: Backend) -> None:
    await _people(backend)
    memberships = backend.services.memberships
    guest = Profile(user_id=9, first_name="Gus")
    for request_key, moved in (("b:1", True), ("b:1", True), ("b:2", False)):
        joined = await memberships.set_status(
            GROUP, guest, TelegramStatus.MEMBER, TOKEN_ACTOR.asking(request_key), TelegramStatus.LEFT
        )
        assert joined is moved
    assert (await backend.services.groups.get(GROUP)).member_count == 1
    logs = await backend.services.logs.page(GROUP, LogQuery(), PageQuery(), TOKEN_ACTOR)
    assert [log.message for log in logs.items].count("Gus joined") == 1


async def test_users_are_found_by_name_whatever_the_case(backend: Backend) -> None:
    await _people(backend)
    users = backend.services.users
    for name in ("@MIA", "mia", "Mia"):
        found = await users.find_by_username(GROUP, name)
        assert found is not None
        assert found.user_id == 4
    listed = await users.page(GROUP, UserQuery(username="@MIA"), PageQuery(), TOKEN_ACTOR)
    assert [user.user_id for user in listed.items] == [4]
    assert await users.find_by_username(GROUP, "@.*") is None


async def test_a_plain_message_of_a_known_user_costs_no_command(wire: Backend) -> None:
    await _people(wire)
    profile = Profile(user_id=4, first_name="Mia", username="mia")
    await wire.services.users.see(GROUP, profile)
    wire.forget_counts()
    assert wire.services.users.is_known(GROUP, 4, profile)
    await wire.services.users.see(GROUP, profile)
    assert not wire.counter.commands
    renamed = profile.model_copy(update={"username": "mia2"})
    await wire.services.users.see(GROUP, renamed)
    assert (await wire.services.lookups.get_user(GROUP, 4)).username == "mia2"


async def test_whoever_writes_is_new_once_and_again_if_they_are_back(backend: Backend) -> None:
    await backend.register()
    users, nora = backend.services.users, Profile(user_id=9, first_name="Nora")
    assert [await users.see(GROUP, nora) for _ in range(2)] == [True, False]
    assert not await users.see(GROUP, nora.model_copy(update={"first_name": "Nora 2"}))
    await backend.services.memberships.set_status(GROUP, nora, TelegramStatus.LEFT, TOKEN_ACTOR)
    assert [await users.see(GROUP, nora) for _ in range(2)] == [True, False]  # we missed that they came back
    await backend.services.memberships.set_status(GROUP, nora, TelegramStatus.KICKED, TOKEN_ACTOR)
    assert not await users.see(GROUP, nora)  # their message was late


async def test_a_permission_check_costs_no_command_when_warm(wire: Backend) -> None:
    people = await _people(wire)
    await wire.services.permissions.may(people["moderator"], GROUP, Permission.MODERATE_WARN)
    await wire.services.groups.get(GROUP)
    wire.forget_counts()
    await wire.services.permissions.may(people["moderator"], GROUP, Permission.MODERATE_WARN)
    await wire.services.groups.get(GROUP)
    assert not wire.counter.commands


async def test_approving_needs_only_moderate_mute(backend: Backend) -> None:
    await backend.register()
    mona = await backend.person(3, "Mona", role="moderator")
    mia = await backend.person(4, "Mia")
    users = backend.services.users
    assert (await users.patch(GROUP, 4, UserPatch(is_approved=True), mona)).is_approved
    for patch in (UserPatch(is_active=False), UserPatch(is_active=False, is_approved=False), UserPatch()):
        with pytest.raises(Forbidden, match=r"roles\.assign"):
            await users.patch(GROUP, 4, patch, mona)
    with pytest.raises(Forbidden, match=r"moderate\.mute"):
        await users.patch(GROUP, 4, UserPatch(is_approved=False), mia)
    both = await users.patch(GROUP, 4, UserPatch(role="moderator", is_approved=False), TOKEN_ACTOR)
    assert (both.role, both.is_approved) == ("moderator", False)


async def test_trust_can_be_given_and_taken_with_moderate_mute(backend: Backend) -> None:
    await backend.register()
    mona = await backend.person(3, "Mona", role="moderator")
    await backend.person(4, "Mia")
    users, judge = backend.services.users, backend.services.message_judge
    spam = MessageFacts(text="Earn $500 daily from home, DM me now", user_id=4)
    assert (await judge.opinion(GROUP, spam)).score >= IS_SPAM
    assert (await users.patch(GROUP, 4, UserPatch(trust=TRUSTED), mona)).trust == TRUSTED
    assert (await judge.opinion(GROUP, spam)).score < IS_SPAM
    both = await users.patch(GROUP, 4, UserPatch(role="moderator", trust=0), TOKEN_ACTOR)
    assert (both.role, both.trust) == ("moderator", 0)
    assert (await judge.opinion(GROUP, spam)).score >= IS_SPAM
    with pytest.raises(Forbidden, match=r"moderate\.mute"):
        await users.patch(GROUP, 9, UserPatch(trust=TRUSTED), await backend.person(5, "Tom"))
    with pytest.raises(NotFound):
        await users.patch(GROUP, 9, UserPatch(trust=TRUSTED), mona)
    entries = (
        await backend.services.logs.page(GROUP, LogQuery(event_type="user.trusted"), PageQuery(), TOKEN_ACTOR)
    ).items
    assert [one.details for one in entries] == [
        {"user_id": 4, "before": {"trust": before}, "after": {"trust": after}} for before, after in ((5, 0), (0, 5))
    ]
