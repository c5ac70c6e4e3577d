"""A @name belongs to the person who was last seen with it."""

import pytest

from models.pages import PageQuery
from models.users import Profile, TelegramStatus, UserQuery
from tests.backends import GROUP, TOKEN_ACTOR, Backend

WAYS = ("writes", "joins", "is listed as an administrator")


async def _seen(backend: Backend, way: str, profile: Profile) -> None:
    users = backend.services.users
    if way == "writes":
        await users.see(GROUP, profile)
    else:
        status = TelegramStatus.MEMBER if way == "joins" else TelegramStatus.ADMINISTRATOR
        await backend.services.memberships.set_status(GROUP, profile, status, TOKEN_ACTOR)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("before", [TelegramStatus.MEMBER, TelegramStatus.LEFT, TelegramStatus.KICKED])
async def test_a_username_moves_to_its_new_owner(backend: Backend, way: str, before: TelegramStatus) -> None:
    await backend.register()
    users = backend.services.users
    old = Profile(user_id=10, first_name="Mia", username="mia")
    await users.see(GROUP, old)
    await backend.services.memberships.set_status(GROUP, old, before, TOKEN_ACTOR)
    backend.clock.advance(seconds=1)
    await _seen(backend, way, Profile(user_id=11, first_name="Mia", username="Mia"))
    found = await users.find_by_username(GROUP, "@MIA")
    assert found is not None
    assert found.user_id == 11
    page = await users.page(GROUP, UserQuery(username="mia"), PageQuery(), TOKEN_ACTOR)
    assert [one.user_id for one in page.items] == [11]
    assert (await users.get(GROUP, 10, TOKEN_ACTOR)).username is None


async def test_a_name_may_come_back(backend: Backend) -> None:
    await backend.register()
    users = backend.services.users
    for user_id in (10, 11, 10):
        await users.see(GROUP, Profile(user_id=user_id, first_name=f"U{user_id}", username="mia"))
        found = await users.find_by_username(GROUP, "mia")
        assert found is not None
        assert found.user_id == user_id


async def test_other_groups_and_other_names_are_left_alone(backend: Backend) -> None:
    await backend.register()
    await backend.register(GROUP - 1)
    users = backend.services.users
    await users.see(GROUP - 1, Profile(user_id=10, first_name="Mia", username="mia"))
    await users.see(GROUP, Profile(user_id=12, first_name="Mona", username="mona"))
    await users.see(GROUP, Profile(user_id=11, first_name="Mia", username="mia"))
    elsewhere = await users.find_by_username(GROUP - 1, "mia")
    assert elsewhere is not None
    assert elsewhere.user_id == 10
    assert (await users.get(GROUP, 12, TOKEN_ACTOR)).username == "mona"
