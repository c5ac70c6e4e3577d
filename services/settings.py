"""The settings of a group."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models.actors import Actor
from models.logs import EventType
from models.permissions import Permission
from models.settings import SettingsPatch, SettingsRead, SettingsReplace
from services.base import Service
from storage.keys import settings_key


class Settings(Service):
    """Shows and changes settings."""

    def now(self) -> datetime:
        """The time, for settings that name one."""
        return self._clock()

    async def show(self, group_id: int, actor: Actor) -> SettingsRead:
        """The settings. Raises Forbidden without `settings.view`."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_VIEW)
        return await self._lookups.get_settings(group_id)

    async def patch(self, group_id: int, patch: SettingsPatch, actor: Actor) -> SettingsRead:
        """Change what `patch` names. Raises Forbidden without `settings.edit`."""
        return await self._set(group_id, patch.model_dump(exclude_unset=True), actor)

    async def replace(self, group_id: int, settings: SettingsReplace, actor: Actor) -> SettingsRead:
        """Change all. Raises Forbidden without `settings.edit`."""
        return await self._set(group_id, settings.model_dump(), actor)

    async def _set(self, group_id: int, changes: Mapping[str, Any], actor: Actor) -> SettingsRead:
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        changed = await self._audit.transaction(
            lambda tx: self._audit.change(
                tx,
                self._in.settings,
                {"group_id": group_id},
                changes,
                EventType.SETTINGS_UPDATED,
                actor,
                "settings",
            )
        )
        await self._cache.drop(settings_key(group_id))
        return SettingsRead.model_validate(changed)
