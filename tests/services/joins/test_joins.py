"""Joins and leaves, ordered by Telegram's time: reported twice, late, or out of order."""

from datetime import timedelta

import pytest

from models.actors import Actor, ActorKind
from models.settings import SettingsPatch
from models.users import Profile, TelegramStatus
from services.joins.joins import Admission
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

GONE, HERE = TelegramStatus.LEFT, TelegramStatus.MEMBER


def _somebody(number: int) -> tuple[Profile, Actor]:
    profile = Profile(user_id=number, first_name=f"U{number}")
    return profile, Actor(
        kind=ActorKind.TELEGRAM, id=str(number), name=profile.first_name, request_key=f"update:{number}"
    )


async def _come(backend: Backend, number: int, seconds_ago: float) -> Admission:
    profile, actor = _somebody(number)
    return await backend.services.joins.admit(GROUP, profile, actor, backend.clock() - timedelta(seconds=seconds_ago))


@pytest.mark.parametrize(("spread", "banned"), [(7200, 0), (40, 4)])
async def test_joins_count_by_when_they_happened(spread: int, banned: int) -> None:
    async with in_memory() as backend:
        await backend.register()
        patch = SettingsPatch.model_validate({"raid_joins": 5, "raid_window": 60})
        await backend.services.settings.patch(GROUP, patch, TOKEN_ACTOR)
        # Eight people joined while the process stood still. It handles them all at once.
        admitted = [await _come(backend, number, spread * (9 - number) / 8) for number in range(1, 9)]
        assert admitted.count(Admission.WELCOME) == 8 - banned


async def test_anti_raid_ends_by_itself() -> None:
    async with in_memory() as backend:
        await backend.register()
        patch = SettingsPatch.model_validate({"raid_joins": 4, "raid_window": 300, "raid_duration": 60})
        await backend.services.settings.patch(GROUP, patch, TOKEN_ACTOR)
        crowd = [await _come(backend, number, 0) for number in range(1, 7)]
        assert [one is Admission.WELCOME for one in crowd] == [True] * 3 + [False] * 3
        backend.clock.advance(seconds=59)
        assert await _come(backend, 7, 0) is not Admission.WELCOME
        backend.clock.advance(seconds=2)
        assert await _come(backend, 8, 0) is Admission.WELCOME


async def _move(backend: Backend, seconds: float, old: TelegramStatus, new: TelegramStatus, update: str) -> bool:
    """Report a join or leave, `seconds` after the clock's time. Returns whether it's new."""
    profile, actor = _somebody(7)
    at = backend.clock() + timedelta(seconds=seconds)
    return await backend.services.memberships.set_status(GROUP, profile, new, actor.asking(update), old, at=at)


async def test_two_updates_about_one_join(backend: Backend) -> None:
    await backend.register()
    assert await _move(backend, 0, GONE, HERE, "service message")
    assert not await _move(backend, 1, GONE, HERE, "update")
    assert await _move(backend, 0, GONE, HERE, "service message"), "handled again, it's still the one that told"
    group = await backend.services.groups.get(GROUP)
    assert group.member_count == 1


async def test_late_join_updates_change_nothing(backend: Backend) -> None:
    await backend.register()
    assert await _move(backend, 0, GONE, HERE, "joined")
    assert await _move(backend, 5, HERE, GONE, "left")
    assert not await _move(backend, 0, GONE, HERE, "service message of the join, late")
    assert await _move(backend, 9, GONE, HERE, "joined again")
    assert not await _move(backend, 5, HERE, GONE, "service message of the leaving, late")
    user = await backend.services.lookups.get_user(GROUP, 7)
    assert (user.is_active, user.joined_at) == (True, backend.clock() + timedelta(seconds=9))


async def test_commenters_can_still_join(backend: Backend) -> None:
    """The author of a comment on a channel's post isn't a member. A missed leave looks the same."""
    await backend.register()
    await backend.services.users.see(GROUP, _somebody(7)[0])
    assert await _move(backend, 0, GONE, HERE, "joined")
    assert await _move(backend, 3600, GONE, HERE, "joined again, though nobody saw the leaving")
