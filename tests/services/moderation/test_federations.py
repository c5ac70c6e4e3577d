"""Who can fill a federation, and empty it again."""

import pytest

from models.actors import Actor, ActorKind
from models.federations import FederationCreate, FederationRead
from models.users import Profile, TelegramStatus
from services.core.errors import Conflict, Forbidden, NotFound
from services.moderation import federations as module
from tests.backends import TOKEN_ACTOR, Backend

OLGA = Actor(kind=ActorKind.TELEGRAM, id="1", name="Olga")
STRANGER = Actor(kind=ActorKind.TELEGRAM, id="2", name="Zed")
NOBODY = "0" * 24


async def _group_of(backend: Backend, owner: Actor, number: int) -> int:
    """A new group of somebody's."""
    group_id = -1000 - number
    await backend.register(group_id)
    profile = Profile(user_id=int(owner.id), first_name=owner.name)
    await backend.services.memberships.set_status(group_id, profile, TelegramStatus.CREATOR, TOKEN_ACTOR)
    return group_id


async def _federation(backend: Backend) -> FederationRead:
    return await backend.services.federations.create(FederationCreate(name="Clubs", owner_id=1), OLGA)


async def test_strangers_cannot_fill_it(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FEDERATED_GROUPS_LIMIT", 3)
    monkeypatch.setattr(module, "RESERVED_GROUPS", 1)
    federations, clubs = backend.services.federations, await _federation(backend)
    theirs = [await _group_of(backend, STRANGER, number) for number in range(3)]
    for group_id in theirs[:2]:
        await federations.join(clubs.id, group_id, STRANGER)
    with pytest.raises(Conflict):
        await federations.join(clubs.id, theirs[2], STRANGER)
    await federations.join(clubs.id, theirs[0], STRANGER)  # it's in already
    await federations.join(clubs.id, await _group_of(backend, OLGA, 10), OLGA)
    with pytest.raises(Conflict):
        await federations.join(clubs.id, await _group_of(backend, OLGA, 11), OLGA)
    await backend.services.groups.remove(theirs[0])  # the bot is gone: this one takes no room any more
    await federations.join(clubs.id, await _group_of(backend, OLGA, 12), OLGA)


async def test_its_owner_removes_any_group(backend: Backend) -> None:
    federations, clubs = backend.services.federations, await _federation(backend)
    theirs, others = await _group_of(backend, STRANGER, 1), await _group_of(backend, STRANGER, 2)
    await federations.join(clubs.id, theirs, STRANGER)
    with pytest.raises(Forbidden):  # `/leavefed` is the group's own matter
        await federations.leave(theirs, OLGA)
    with pytest.raises(NotFound):
        await federations.leave(others, OLGA, clubs.id)
    with pytest.raises(NotFound):
        await federations.leave(theirs, OLGA, NOBODY)
    await federations.leave(theirs, OLGA, clubs.id)
    assert (await federations.groups(clubs.id, OLGA)).group_ids == []


async def test_nobody_else_removes_a_group(backend: Backend) -> None:
    federations, clubs = backend.services.federations, await _federation(backend)
    hers = await _group_of(backend, OLGA, 1)
    await federations.join(clubs.id, hers, OLGA)
    with pytest.raises(Forbidden):
        await federations.leave(hers, STRANGER, clubs.id)
    operators = await federations.create(FederationCreate(name="All"), TOKEN_ACTOR)
    anonymous = Actor(kind=ActorKind.TELEGRAM, id="1087968824", name="an admin", anonymous_admin=True)
    with pytest.raises(Forbidden):
        await federations.get(operators.id, anonymous)
