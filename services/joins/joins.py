"""Handles joins: a new member is banned by the federation, a ban list or anti-raid, gets a captcha, or is let in."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

import structlog

from gateway.client import Gateway
from models.actions import ActionType, MachineAction
from models.actors import Actor, ActorKind
from models.settings import SettingsRead
from models.users import Profile
from services.core.base import Service, Tools
from services.groups.settings import Settings
from services.joins.ban_checks import BanChecks
from services.joins.captchas import Captchas
from services.moderation.actions import Actions
from services.moderation.federation_bans import FederationBans
from storage.counters import Counters, Hit
from texts import Key
from texts.phrases import because, phrase

LATE: Final = timedelta(seconds=60)
"""If we learn of a join this much later, they may have left or been kicked since, so we ask Telegram."""
RAID: Final = Actor(kind=ActorKind.SYSTEM, id="raid", name="the raid mode")

log = structlog.get_logger(__name__)


class Admission(StrEnum):
    """What happened to a new member."""

    WELCOME = "welcome"
    HELD = "held"
    """Until they solve a captcha."""
    KEPT_OUT = "kept out"
    GONE = "gone"
    """Before we learned that they had come."""
    RAID_BEGAN = "raid began"
    """Their join turned anti-raid on, so they're kept out."""


class Joins(Service):
    """Decides whether new members come in."""

    def __init__(
        self,
        tools: Tools,
        actions: Actions,
        federation_bans: FederationBans,
        settings: Settings,
        counters: Counters,
        captchas: Captchas | None,
        gateway: Gateway | None,
        ban_checks: BanChecks,
    ) -> None:
        super().__init__(tools)
        self._actions = actions
        self._federation_bans = federation_bans
        self._settings = settings
        self._counters = counters
        self._captchas = captchas
        self._gateway = gateway
        self._ban_checks = ban_checks

    async def admit(self, group_id: int, profile: Profile, actor: Actor, at: datetime) -> Admission:
        """Handle a join; `actor` is the person who added them, often the new member themselves.

        `at` is when they joined: after an outage, joins of many hours are handled at once, and that's no raid.
        """
        admission = await self._decide(group_id, profile, actor, at)
        if admission is Admission.WELCOME and self._captchas is not None:
            await self._captchas.free(group_id, profile.user_id)
        return admission

    async def _decide(self, group_id: int, profile: Profile, actor: Actor, at: datetime) -> Admission:
        if await self._federation_bans.keep_out(group_id, profile.user_id, actor.request_key):
            return Admission.KEPT_OUT
        settings = await self._lookups.get_settings(group_id)
        is_spared = not settings.moderation_enabled or await self._is_trusted(group_id, profile.user_id, actor)
        refused = None if is_spared else await self._refuse(group_id, profile, settings, actor, at)
        if refused is not None:
            return refused
        if at < self._clock() - LATE and await self._has_gone(group_id, profile.user_id):
            return Admission.GONE
        if is_spared or not settings.captcha_enabled or self._captchas is None:
            return Admission.WELCOME
        return Admission.HELD if await self._captchas.begin(group_id, profile) else Admission.WELCOME

    async def _refuse(
        self, group_id: int, profile: Profile, settings: SettingsRead, actor: Actor, at: datetime
    ) -> Admission | None:
        """Ban somebody on a ban list, or who comes with a raid; None if that's not so, or they can't be banned."""
        if await self._ban_checks.is_listed(profile.user_id, settings) and await self._ban_checks.ban(
            group_id, profile.user_id, actor.request_key
        ):
            return Admission.KEPT_OUT
        began = await self._count(group_id, settings, at)
        is_raid = began or _is_raided(settings, at)
        if is_raid and await self._ban(group_id, profile.user_id, settings.raid_ban, actor.request_key):
            return Admission.RAID_BEGAN if began else Admission.KEPT_OUT
        return None

    async def _has_gone(self, group_id: int, user_id: int) -> bool:
        """Whether Telegram says that somebody isn't in the group."""
        return self._gateway is not None and await self._gateway.is_member(group_id, user_id) is False

    async def ask(
        self, group_id: int, profile: Profile, chat_id: int, actor: Actor, at: datetime, *, language: str | None
    ) -> None:
        """Handle a request to join, made at `at`. The bot may write to the person in `chat_id`.

        `language` is the one of their Telegram, if it's known.

        Raises TelegramError.
        """
        settings = await self._lookups.find_settings(group_id)
        if settings is None or self._gateway is None or self._captchas is None:
            return
        if await self._federation_bans.keep_out(group_id, profile.user_id, actor.request_key):
            await self._gateway.turn_away(group_id, profile.user_id)
            return
        if not settings.moderation_enabled:
            return  # the group's admins decide
        is_trusted = await self._is_trusted_outside(group_id, profile.user_id)
        if not is_trusted and (_is_raided(settings, at) or await self._ban_checks.is_listed(profile.user_id, settings)):
            await self._gateway.turn_away(group_id, profile.user_id)
            return
        if not settings.captcha_enabled:
            return  # the group's admins decide
        if is_trusted:
            await self._gateway.admit(group_id, profile.user_id)
        else:
            await self._captchas.begin(group_id, profile, chat_id, language)

    async def leave(self, group_id: int, user_id: int) -> bool:
        """Handle a leave. Returns False if they still had an open captcha."""
        was_held = await self._in.captchas.find({"group_id": group_id, "user_id": user_id, "is_request": False})
        if self._captchas is not None:
            await self._captchas.drop(group_id, user_id)
        return was_held is None

    async def _is_trusted(self, group_id: int, user_id: int, actor: Actor) -> bool:
        """Whether they are approved, have a role, or were added by somebody who has one."""
        user = await self._lookups.find_user(group_id, user_id)
        if user is not None and user.is_approved:
            return True
        newcomer = Actor(kind=ActorKind.TELEGRAM, id=str(user_id))
        return any([(await self._permissions.authority_of(who, group_id)).priority > 0 for who in (newcomer, actor)])

    async def _is_trusted_outside(self, group_id: int, user_id: int) -> bool:
        """Whether somebody who isn't in the group is approved, or has a role there."""
        user = await self._lookups.find_user(group_id, user_id)
        if user is None or user.is_approved or user.assigned_role is None:
            return user is not None and user.is_approved
        role = await self._lookups.find_role(group_id, user.assigned_role)
        return role is not None and role.priority > 0

    async def _count(self, group_id: int, settings: SettingsRead, at: datetime) -> bool:
        """Count a join. Returns whether it turned anti-raid on."""
        if not settings.raid_joins or _is_raided(settings, at):
            return False
        hit = Hit(f"{group_id}:joins", "", settings.raid_joins, settings.raid_window, at.timestamp())
        if (await self._counters.count([hit]))[0] < settings.raid_joins:
            return False
        until = at + timedelta(seconds=settings.raid_duration)
        await self._settings.note_raid(group_id, until, settings, RAID)
        log.warning("raid.began", group_id=group_id, until=until.isoformat())
        return True

    async def banned_since(self, group_id: int, since: datetime) -> int:
        """How many people anti-raid has banned in a group since then."""
        where = {"group_id": group_id, "action_type": ActionType.BAN, "created_at": {"$gte": since}}
        return await self._in.actions.count({**where, "actor.kind": RAID.kind, "actor.id": RAID.id})

    async def _ban(self, group_id: int, user_id: int, duration: int, request_key: str | None) -> bool:
        why = because(phrase(Key.REASON_RAID))
        action = MachineAction(action_type=ActionType.BAN, user_id=user_id, duration=duration, **why)
        return await self._actions.try_take(group_id, [action], RAID.asking(f"raid:{request_key}:{user_id}"))


def _is_raided(settings: SettingsRead, at: datetime) -> bool:
    return settings.raid_until is not None and settings.raid_until > at
