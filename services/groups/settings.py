"""A group's settings."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from gateway.client import Gateway
from models.actors import Actor
from models.base import field_problems
from models.logs import EventType, Severity
from models.permissions import Permission
from models.rules import Penalty
from models.settings import (
    EscalationStep,
    GroupSettings,
    NewCustomSettings,
    SettingsPatch,
    SettingsRead,
    SettingsReplace,
)
from services.core.base import Service, Tools
from services.core.errors import Conflict, Invalid, OutOfReach
from services.core.merge_patch import merge_patch
from services.groups.bulletin_plans import BulletinPlans
from services.moderation.policy import check_penalties
from storage.database import Transaction
from storage.keys import settings_key
from texts import ENGLISH, Key, languages

_CUSTOM_SETTINGS: Final = TypeAdapter(NewCustomSettings)


class Settings(Service):
    """Shows and changes settings."""

    def __init__(self, tools: Tools, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._gateway = gateway
        self._plans = BulletinPlans(tools)

    def now(self) -> datetime:
        """The current time, for settings that hold a time."""
        return self._clock()

    async def show(self, group_id: int, actor: Actor) -> SettingsRead:
        """The settings. Raises Forbidden without `settings.view`."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_VIEW)
        return await self._lookups.get_settings(group_id)

    async def patch(self, group_id: int, patch: SettingsPatch, actor: Actor) -> SettingsRead:
        """Change the fields in `patch`, as JSON Merge Patch. Raises Invalid, Forbidden without `settings.edit`."""
        given = patch.model_dump(exclude_unset=True)
        check_language(given.get("language", ENGLISH))
        await self.check_log_chat(group_id, given.get("log_chat_id"), actor)
        return await self._set(group_id, lambda kept: patched(kept, given), actor)

    async def begin_raid(self, group_id: int, asked_at: datetime, seconds: int, actor: Actor) -> SettingsRead:
        """Turn anti-raid on for `seconds`, counted from `asked_at`, which may be a while ago.

        Raises Forbidden without `settings.edit` and `moderate.ban`, Conflict if that time is over already.
        """
        standing = await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        check_penalties(standing, _PENALTIES["raid_"])
        now = self._clock()
        until = min(asked_at, now) + timedelta(seconds=seconds)
        if until <= now:
            raise Conflict(Key.ERROR_RAID_OVER)
        return await self.patch(group_id, SettingsPatch.model_validate({"raid_until": until}), actor)

    async def note_raid(self, group_id: int, until: datetime, kept: SettingsRead, actor: Actor) -> None:
        """Turn anti-raid on until then, because too many people joined, and log that."""
        joins, window = kept.raid_joins, kept.raid_window

        async def work(tx: Transaction) -> None:
            await self._audit.change(
                tx,
                self._in.settings,
                {"group_id": group_id},
                {"raid_until": until},
                event=EventType.RAID_BEGAN,
                actor=actor,
                message=f"{joins} people joined within {window} s: anti-raid is on",
                expected=None,
                details={"joins": joins, "window": window},
                severity=Severity.WARNING,
            )
            await self._audit.stale(tx, settings_key(group_id))

        await self._audit.transaction(work)

    async def replace(self, group_id: int, settings: SettingsReplace, actor: Actor) -> SettingsRead:
        """Replace all settings. Raises Invalid, Forbidden without `settings.edit`."""
        check_language(settings.language)
        await self.check_log_chat(group_id, settings.log_chat_id, actor)
        return await self._set(group_id, lambda _: settings.model_dump(), actor)

    async def check_log_chat(self, group_id: int, chat_id: int | None, actor: Actor) -> None:
        """Raise OutOfReach unless the group may log into a chat: the actor and the bot must be administrators there.

        Operators may choose any. Raises Forbidden without `settings.edit`, Away.
        """
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        if chat_id is None or actor.is_unrestricted:
            return
        if chat_id == (await self._lookups.get_settings(group_id)).log_chat_id:
            return
        person = actor.user_id or actor.acts_for
        if person is None or self._gateway is None:
            raise OutOfReach(Key.ERROR_LOG_CHAT_OPERATORS_ONLY)
        for member in (person, self._gateway.bot_id):
            if not await self._gateway.is_administrator(chat_id, member):
                raise OutOfReach(Key.ERROR_LOG_CHAT_NOT_ADMIN)

    async def _set(
        self, group_id: int, changes: Callable[[GroupSettings], dict[str, Any]], actor: Actor
    ) -> SettingsRead:
        authority = await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)

        before: list[GroupSettings] = []

        def checked(kept: GroupSettings) -> dict[str, Any]:
            before[:] = [kept]
            wanted = changes(kept)
            check_penalties(authority, penalties_of(kept, wanted))
            return wanted

        where, event = {"group_id": group_id}, EventType.SETTINGS_UPDATED

        async def work(tx: Transaction) -> GroupSettings:
            changed = await self._audit.change(
                tx,
                self._in.settings,
                where,
                checked,
                event=event,
                actor=actor,
                message="settings changed",
                expected=actor.expected_versions,
            )
            await self._audit.stale(tx, settings_key(group_id))
            await self._plans.follow(group_id, before[0], changed, tx)
            return changed

        return SettingsRead.model_validate(await self._audit.transaction(work))


_PENALTIES: Final[Mapping[str, tuple[Penalty, ...]]] = {
    "raid_": (Penalty.BAN,),
    "ban_lists_": (Penalty.BAN,),
    "captcha_": (Penalty.MUTE, Penalty.KICK),
    "report_": (Penalty.MUTE, Penalty.DELETE),
}
"""The penalties that settings apply automatically, by the prefix of their names."""


def penalties_of(kept: GroupSettings, wanted: Mapping[str, Any]) -> Iterator[Penalty]:
    """The penalties that the changed settings will apply automatically."""
    for field, value in wanted.items():
        if getattr(kept, field) != value:
            yield from next((does for begin, does in _PENALTIES.items() if field.startswith(begin)), ())
            if field == "captcha_fail":
                yield Penalty(value)
    for step in wanted.get("escalation", ()):
        yield EscalationStep.model_validate(step).penalty


def check_language(language: str) -> None:
    """Raise Invalid for a language that we don't speak."""
    if language not in languages():
        raise Invalid("language", Key.ERROR_LANGUAGE_UNKNOWN, language=language, languages=", ".join(languages()))


def patched(kept: GroupSettings, given: dict[str, Any]) -> dict[str, Any]:
    """The changes that a patch makes. Raises Invalid."""
    if "custom_settings" not in given:
        return given
    return {**given, "custom_settings": _checked(merge_patch(kept.custom_settings, given["custom_settings"]))}


def _checked(custom_settings: Any) -> dict[str, Any]:
    """The custom settings after a patch. Raises Invalid if they're too large."""
    try:
        return _CUSTOM_SETTINGS.validate_python(custom_settings)
    except ValidationError as error:
        raise Invalid("custom_settings", field_problems(error)[0].message) from None
