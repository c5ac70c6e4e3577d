"""Cached lookups of what is needed all the time: group, user, settings, role, rules, webhooks."""

from typing import Any
from zoneinfo import ZoneInfo

from models.groups import GroupRead
from models.roles import RoleRead
from models.rules import RULES_LIMIT, RuleRead, RulesRead
from models.settings import SettingsRead
from models.users import UserRead
from models.webhooks import WEBHOOKS_LIMIT, WebhookRead, WebhooksRead
from services.core.errors import NotFound
from storage.cache import Cache
from storage.collection import Collection
from storage.collections import Collections
from storage.keys import CacheKey, Value, group_key, role_key, rules_key, settings_key, user_key, webhooks_key
from texts import Key


class Lookups:
    """Reads through the cache. `get_` methods raise NotFound, `find_` methods return None."""

    def __init__(self, collections: Collections, cache: Cache) -> None:
        self._in = collections
        self._cache = cache

    async def _find(self, key: CacheKey[Value], collection: Collection[Any], **where: Any) -> Value | None:
        async def load() -> Value | None:
            found = await collection.find(where)
            return None if found is None else key.model.model_validate(found)

        return await self._cache.get(key, load)

    def peek_group(self, group_id: int) -> GroupRead | None:
        """The group, if this process has it cached. No I/O: every plain message needs it."""
        return self._cache.peek(group_key(group_id))

    async def find_group(self, group_id: int) -> GroupRead | None:
        """The group."""
        return await self._find(group_key(group_id), self._in.groups, group_id=group_id)

    async def get_group(self, group_id: int) -> GroupRead:
        """The group."""
        found = self.peek_group(group_id) or await self.find_group(group_id)
        if found is None:
            raise NotFound(Key.ERROR_GROUP_UNKNOWN)
        return found

    async def find_settings(self, group_id: int) -> SettingsRead | None:
        """The group's settings."""
        return await self._find(settings_key(group_id), self._in.settings, group_id=group_id)

    async def get_settings(self, group_id: int) -> SettingsRead:
        """The group's settings."""
        found = await self.find_settings(group_id)
        if found is None:
            raise NotFound(Key.ERROR_GROUP_UNKNOWN)
        return found

    async def find_user(self, group_id: int, user_id: int) -> UserRead | None:
        """The member."""
        return await self._find(user_key(group_id, user_id), self._in.users, group_id=group_id, user_id=user_id)

    async def get_user(self, group_id: int, user_id: int) -> UserRead:
        """The member."""
        found = await self.find_user(group_id, user_id)
        if found is None:
            raise NotFound(Key.ERROR_USER_UNKNOWN)
        return found

    async def find_role(self, group_id: int, name: str) -> RoleRead | None:
        """The role."""
        return await self._find(role_key(group_id, name), self._in.roles, group_id=group_id, name=name)

    async def get_role(self, group_id: int, name: str) -> RoleRead:
        """The role."""
        found = await self.find_role(group_id, name)
        if found is None:
            raise NotFound(Key.ERROR_ROLE_UNKNOWN, role=name)
        return found

    async def zone_of(self, group_id: int) -> ZoneInfo:
        """The group's time zone: that of its night mode, or UTC."""
        rules = await self.find_rules(group_id)
        return ZoneInfo(next((rule.schedule.zone for rule in rules.rules if rule.schedule is not None), "UTC"))

    async def find_rules(self, group_id: int) -> RulesRead:
        """All rules of the group."""

        async def load() -> RulesRead:
            found = await self._in.rules.all_readable({"group_id": group_id}, RULES_LIMIT)
            return RulesRead(rules=[RuleRead.model_validate(rule) for rule in found])

        key = rules_key(group_id)
        found = await self._cache.get(key, load)
        assert found is not None, "a group without rules has none"
        return found

    async def find_webhooks(self, group_id: int) -> list[WebhookRead]:
        """All webhooks of the group."""

        async def load() -> WebhooksRead:
            found = await self._in.webhooks.all({"group_id": group_id}, WEBHOOKS_LIMIT)
            return WebhooksRead(webhooks=[WebhookRead.model_validate(one) for one in found])

        found = await self._cache.get(webhooks_key(group_id), load)
        return found.webhooks if found is not None else []

    def peek_rules(self, group_id: int) -> RulesRead | None:
        """All rules of the group, if this process has them cached. No I/O: every message needs them."""
        return self._cache.peek(rules_key(group_id))

    def peek_user(self, group_id: int, user_id: int) -> UserRead | None:
        """The member, if this process has them cached. No I/O: every plain message needs them."""
        return self._cache.peek(user_key(group_id, user_id))
