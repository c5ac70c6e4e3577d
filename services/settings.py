"""The settings of a group."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from models.actors import Actor
from models.base import field_problems
from models.logs import EventType
from models.permissions import Permission
from models.settings import CustomSettings, GroupSettings, SettingsPatch, SettingsRead, SettingsReplace
from services.base import Service
from services.errors import Invalid
from services.merge_patch import merge_patch
from storage.database import Transaction
from storage.keys import settings_key

_CUSTOM_SETTINGS: Final = TypeAdapter(CustomSettings)


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
        """Change what `patch` names, as JSON Merge Patch. Raises Invalid, Forbidden without `settings.edit`."""
        given = patch.model_dump(exclude_unset=True)

        async def changes(tx: Transaction) -> dict[str, Any]:
            if "custom_settings" not in given:
                return given
            kept = await self._in.settings.find({"group_id": group_id}, tx)
            merged = merge_patch(kept.custom_settings if kept else {}, given["custom_settings"])
            return {**given, "custom_settings": _checked(merged)}

        return await self._set(group_id, changes, actor)

    async def replace(self, group_id: int, settings: SettingsReplace, actor: Actor) -> SettingsRead:
        """Change all. Raises Forbidden without `settings.edit`."""

        async def changes(_: Transaction) -> dict[str, Any]:
            return settings.model_dump()

        return await self._set(group_id, changes, actor)

    async def _set(
        self, group_id: int, changes: Callable[[Transaction], Awaitable[dict[str, Any]]], actor: Actor
    ) -> SettingsRead:
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)

        async def work(tx: Transaction) -> GroupSettings:
            where, event = {"group_id": group_id}, EventType.SETTINGS_UPDATED
            return await self._audit.change(tx, self._in.settings, where, await changes(tx), event, actor, "settings")

        changed = await self._audit.transaction(work)
        await self._cache.drop(settings_key(group_id))
        return SettingsRead.model_validate(changed)


def _checked(custom_settings: Any) -> dict[str, Any]:
    """What a patch left of the custom settings. Raises Invalid if it is more than may be kept."""
    try:
        return _CUSTOM_SETTINGS.validate_python(custom_settings)
    except ValidationError as error:
        raise Invalid("custom_settings", field_problems(error)[0][1]) from None
