"""Tells who counts as a new member, for rules that apply only to new members."""

from datetime import datetime
from typing import Final

from cachetools import TTLCache

from gateway.client import Gateway
from models.messages import MessageFacts
from models.users import UserRead
from services.core.base import Service, Tools

OUTSIDERS_KEPT: Final = 10_000
OUTSIDER_MEMORY: Final = 600
"""Seconds for which Telegram's answer about a membership is cached."""


class Newcomers(Service):
    """Knows how long somebody has been in a group."""

    def __init__(self, tools: Tools, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._gateway = gateway
        self._outside: TTLCache[tuple[int, int], bool] = TTLCache(OUTSIDERS_KEPT, OUTSIDER_MEMORY)

    async def new_for(self, group_id: int, facts: MessageFacts, longest: int, now: datetime) -> float | None:
        """Seconds since the author joined, or since we first saw them if we didn't see them join.

        None for everybody else: channels, and members from before the bot came. Longer times than `longest` seconds
        may be returned as None.
        """
        if facts.member_for is not None or facts.user_id is None:
            return facts.member_for
        user = await self._lookups.find_user(group_id, facts.user_id)
        if user is not None and user.joined_at is not None:
            return (now - user.joined_at).total_seconds()
        if await self._came_before_us(group_id, facts.user_id, longest, now):
            return None
        return _seen_for(user, now)

    async def is_outside(self, group_id: int, user_id: int | None) -> bool:
        """Whether somebody writes in the group without being a member, as far as Telegram tells us."""
        if user_id is None or self._gateway is None:
            return False
        user = await self._lookups.find_user(group_id, user_id)
        if user is not None and user.joined_at is not None and user.is_active:
            return False
        key = (group_id, user_id)
        if key not in self._outside:
            self._outside[key] = await self._gateway.is_member(group_id, user_id) is False
        return self._outside[key]

    async def _came_before_us(self, group_id: int, user_id: int, longest: int, now: datetime) -> bool:
        """Whether a member may have joined before the bot did, because the bot itself is too new in the group."""
        group = await self._lookups.get_group(group_id)
        if (now - group.created_at).total_seconds() > longest:
            return False
        return self._gateway is None or await self._gateway.is_member(group_id, user_id) is not False


def _seen_for(user: UserRead | None, now: datetime) -> float:
    return (now - user.created_at).total_seconds() if user is not None else 0.0
