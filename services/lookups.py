"""Cached look-ups of the four nouns that are asked for all the time: group, user, settings, role."""

from models.groups import GroupRead
from models.roles import RoleRead
from models.settings import SettingsRead
from models.users import UserRead
from services.errors import NotFound
from storage.cache import Cache
from storage.collections import Collections
from storage.keys import group_key, role_key, settings_key, user_key


class Lookups:
    """Reads through the cache. The methods that say `get` raise NotFound, the ones that say `find` answer None."""

    def __init__(self, collections: Collections, cache: Cache) -> None:
        self._in = collections
        self._cache = cache

    async def find_group(self, group_id: int) -> GroupRead | None:
        """The group."""

        async def load() -> GroupRead | None:
            found = await self._in.groups.find({"group_id": group_id})
            return None if found is None else GroupRead.model_validate(found)

        return await self._cache.get(group_key(group_id), load)

    async def get_group(self, group_id: int) -> GroupRead:
        """The group."""
        found = self._cache.near(group_key(group_id)) or await self.find_group(group_id)
        if found is None:
            raise NotFound("There is no such group")
        return found

    async def get_settings(self, group_id: int) -> SettingsRead:
        """The group's settings."""
        found = await self.find_settings(group_id)
        if found is None:
            raise NotFound("There is no such group")
        return found

    async def find_settings(self, group_id: int) -> SettingsRead | None:
        """The group's settings."""

        async def load() -> SettingsRead | None:
            found = await self._in.settings.find({"group_id": group_id})
            return None if found is None else SettingsRead.model_validate(found)

        return await self._cache.get(settings_key(group_id), load)

    async def find_user(self, group_id: int, user_id: int) -> UserRead | None:
        """The member."""

        async def load() -> UserRead | None:
            found = await self._in.users.find({"group_id": group_id, "user_id": user_id})
            return None if found is None else UserRead.model_validate(found)

        return await self._cache.get(user_key(group_id, user_id), load)

    async def get_user(self, group_id: int, user_id: int) -> UserRead:
        """The member."""
        found = await self.find_user(group_id, user_id)
        if found is None:
            raise NotFound("This user is not known in the group")
        return found

    async def find_role(self, group_id: int, name: str) -> RoleRead | None:
        """The role."""

        async def load() -> RoleRead | None:
            found = await self._in.roles.find({"group_id": group_id, "name": name})
            return None if found is None else RoleRead.model_validate(found)

        return await self._cache.get(role_key(group_id, name), load)

    async def get_role(self, group_id: int, name: str) -> RoleRead:
        """The role."""
        found = await self.find_role(group_id, name)
        if found is None:
            raise NotFound(f"There is no role “{name}”")
        return found

    def knows_near(self, group_id: int, user_id: int) -> UserRead | None:
        """The member, if he is in process. Costs no I/O: for every plain message."""
        return self._cache.near(user_key(group_id, user_id))
