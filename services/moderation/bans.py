"""A person's bans: several may be in force at once, and undoing one doesn't end the others.

Telegram knows one ban per person. A moderator's ban sets its end; an automatic one never shortens it.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from gateway.moderation import ModerationCalls
from models.actions import NEVER, Action, ActionType
from services.core.base import Service, Tools
from services.moderation.layers import can_tell, others_of, target_of

_BANS: Final = frozenset({ActionType.BAN})


def ends_one(unban: Action) -> bool:
    """Whether an unban ends only one ban, or one federation's, and leaves the others alone."""
    return unban.action_type is ActionType.UNBAN and (unban.reverts is not None or unban.federation_id is not None)


def ends(unban: Action, ban: Action) -> bool:
    """Whether an unban ends that ban."""
    if unban.reverts is not None:
        return unban.reverts == str(ban.id)
    return unban.federation_id is None or unban.federation_id == ban.federation_id


def in_force(bans: Iterable[Action], now: datetime) -> Action | None:
    """Of completed bans in any order, the one whose end counts; None if all are over."""
    longest: Action | None = None
    for ban in sorted(bans, key=lambda one: (one.created_at, str(one.id)), reverse=True):
        if ban.end > now and (longest is None or ban.end > longest.end):
            longest = ban
        if not ban.actor.is_automatic:
            break  # it replaced the earlier ones
    return longest


class Bans(Service):
    """Finds the bans in force, and keeps them in force. Raises TelegramError."""

    def __init__(self, tools: Tools, calls: ModerationCalls) -> None:
        super().__init__(tools)
        self._calls = calls

    async def _others(self, action: Action) -> Sequence[Action]:
        """The target's completed bans, except `action` itself."""
        return await others_of(self._in.actions, action, _BANS)

    async def would_shorten(self, ban: Action) -> bool:
        """Whether an automatic ban would end before the ban in force, here or at Telegram."""
        if not ban.actor.is_automatic or ban.duration is None:
            return False
        now = self._clock()
        end = now + timedelta(seconds=ban.duration)
        known = in_force(await self._others(ban), now)
        if ban.sender_chat_id is not None:
            return known is not None and known.end >= end
        member = await self._calls.member(ban.group_id, target_of(ban))
        if not member.is_banned:
            return False
        is_ours = known is not None and not known.lifts_itself  # Telegram doesn't know when it ends
        return (known.end if known is not None and is_ours else member.until or NEVER) >= end

    async def leaves_another(self, ban: Action) -> bool:
        """Whether another ban is still in force when this one expires."""
        if not ban.actor.is_automatic:
            return False  # it replaced the earlier ones, and a newer one replaces it
        return in_force(await self._others(ban), self._clock()) is not None

    async def keep_others(self, unban: Action) -> bool:
        """Leave in force the bans that an unban doesn't end. Returns whether there are any."""
        now, bans = self._clock(), await self._others(unban)
        before = in_force(bans, now)
        stands = in_force([one for one in bans if not ends(unban, one)], now)
        if before is None:
            return False
        if stands is None:
            return await self._was_banned_at_telegram(before)
        if stands.id == before.id or stands.user_id is None:
            return True
        return await self._put_back(stands, now)

    async def _was_banned_at_telegram(self, ban: Action) -> bool:
        """Whether somebody has since banned the target forever in Telegram's own menus."""
        if ban.user_id is None or ban.expires_at is None or not ban.lifts_itself:
            return False
        member = await self._calls.member(ban.group_id, ban.user_id)
        return member.is_banned and member.until is None

    async def _put_back(self, ban: Action, now: datetime) -> bool:
        """Tell Telegram when an earlier ban ends. Returns False if the person isn't banned; then they stay unbanned."""
        if not (await self._calls.member(ban.group_id, target_of(ban))).is_banned:
            return False
        is_told = can_tell(ban.expires_at, now)
        changes = {"lifts_itself": is_told}
        await self._database.patiently(lambda: self._in.actions.change({"_id": ban.id}, changes))
        await self._calls.ban(ban.group_id, target_of(ban), ban.expires_at if is_told else None)
        return True
