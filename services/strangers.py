"""People whom we have not seen in a group: Telegram is asked about them once, before anybody is refused."""

import time
from typing import Final

from cachetools import TTLCache

from gateway.client import Gateway
from models.actors import SYSTEM
from models.users import UserRead
from services.base import Service, Tools
from services.users import Users

ASK_AGAIN: Final = 60
"""Seconds in which Telegram is asked only once about the same person in the same group."""
REMEMBERED: Final = 10_000
"""People in groups, of whom it is kept that they were asked about."""


class Strangers(Service):
    """Looks people up at Telegram, and keeps what it tells."""

    def __init__(self, tools: Tools, users: Users, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._users = users
        self._gateway = gateway
        self._asked: TTLCache[tuple[int, int], bool] = TTLCache(REMEMBERED, ASK_AGAIN, timer=time.monotonic)

    async def find(self, group_id: int, user_id: int) -> UserRead | None:
        """The user as we know them, in the group or gone; else as Telegram tells. None if nobody knows them there."""
        known = await self._lookups.find_user(group_id, user_id)
        if known is None and await self._ask(group_id, user_id, keeps_outsiders=True):
            known = await self._lookups.find_user(group_id, user_id)
        return known

    async def find_present(self, group_id: int, user_id: int) -> UserRead | None:
        """The same of whoever is in the group now. Telegram is asked about somebody who left, too; of somebody who was
        never there nothing is kept."""
        known = await self._lookups.find_user(group_id, user_id)
        is_there = known is not None and known.is_active
        if not is_there and await self._ask(group_id, user_id, keeps_outsiders=known is not None):
            known = await self._lookups.find_user(group_id, user_id)
        return known if known is not None and known.is_active else None

    async def _ask(self, group_id: int, user_id: int, *, keeps_outsiders: bool) -> bool:
        """Ask Telegram, unless it was asked just now; returns whether it told something that was kept."""
        if self._gateway is None or (group_id, user_id) in self._asked:
            return False
        self._asked[group_id, user_id] = True
        member = await self._gateway.find_member(group_id, user_id)
        if member is None or member.user.is_bot or (member.present_status.is_gone and not keeps_outsiders):
            return False
        profile, status = member.user.to_profile(), member.present_status
        await self._users.set_status(group_id, profile, status, SYSTEM, rights=member.rights())
        return True
