"""The names of a group's people, and who has which @name."""

from typing import Any, Final, Protocol

from models.users import Profile, User, UserRead
from services.core.base import Service
from storage.database import Transaction
from storage.keys import user_key

NAMESAKES: Final = 20
"""Documents that may hold the same @name: one, except in data from before we moved names between people."""


class Names(Service):
    """Moves @names between people, as Telegram does."""

    async def take(self, group_id: int, profile: Profile, tx: Transaction = None) -> None:
        """Take a @name from the people who had it before. Drops everybody involved from the cache."""
        stale = [user_key(group_id, profile.user_id)]
        if profile.username is not None:
            where = {
                "group_id": group_id,
                "username_folded": folded(profile.username),
                "user_id": {"$ne": profile.user_id},
            }
            for loser in await self._in.users.all(where, NAMESAKES, tx):
                await self._in.users.change({"_id": loser.id}, {"username": None, "username_folded": None}, tx)
                stale.append(user_key(group_id, loser.user_id))
        await self._audit.stale(tx, *stale)


def folded(username: str) -> str:
    """A @name in the form that's stored to be searched, since Telegram ignores case."""
    return username.removeprefix("@").lower()


class Named(Protocol):
    """A profile, or a user as Telegram sends them."""

    @property
    def first_name(self) -> str: ...

    @property
    def last_name(self) -> str | None: ...

    @property
    def username(self) -> str | None: ...


def has_names(user: User | UserRead, named: Named) -> bool:
    """Whether a person is stored under these names."""
    return (
        user.username == named.username
        and user.first_name == named.first_name
        and user.last_name == (named.last_name or "")
    )


def name_fields(profile: Profile) -> dict[str, Any]:
    """Names, as they are stored."""
    return {
        "username": profile.username,
        "username_folded": profile.username and folded(profile.username),
        "first_name": profile.first_name,
        "last_name": profile.last_name,
    }
