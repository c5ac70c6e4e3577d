"""Unknown people: before we refuse an action on somebody we haven't seen in a group, we ask Telegram about them."""

import asyncio
import time
from typing import Final

import structlog
from cachetools import TTLCache

from gateway.budgets import Budgets
from gateway.client import Gateway
from gateway.errors import TelegramError
from models.actors import SYSTEM, Actor
from models.permissions import Permission
from models.users import UserRead
from services.core.base import Service, Tools
from services.groups.memberships import Memberships
from services.moderation.policy import UNTOUCHABLE

ASK_AGAIN: Final = 60
"""Seconds between two requests to Telegram about the same person in the same group."""
REMEMBERED: Final = 10_000
"""How many of these requests we remember."""
ASKED_IN_A_MINUTE: Final = 30
"""Lookups of unknown ids per group and minute, at most, because all groups share Telegram's limits."""
ASK_TIMEOUT: Final = 5.0
"""Seconds that an action waits while Telegram looks up a person."""

log = structlog.get_logger(__name__)


class Strangers(Service):
    """Looks people up in Telegram, and stores what it returns."""

    def __init__(self, tools: Tools, memberships: Memberships, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._memberships = memberships
        self._gateway = gateway
        self._asked: TTLCache[tuple[int, int], bool] = TTLCache(REMEMBERED, ASK_AGAIN, timer=time.monotonic)
        """Whether Telegram knew the person, or didn't answer."""
        self._budgets = Budgets(ASKED_IN_A_MINUTE)

    async def meet(self, group_id: int, user_id: int, actor: Actor, permission: Permission) -> bool:
        """Look up the target of an action, for a caller who has the permission for the action.

        Returns False if Telegram knows nobody with that id. Returns True also if we didn't ask.
        """
        key = (group_id, user_id)
        if user_id in UNTOUCHABLE or await self._lookups.find_user(group_id, user_id) is not None:
            return True
        if await self._lookups.find_group(group_id) is None or not await self._permissions.may(
            actor, group_id, permission
        ):
            return True
        if self._gateway is not None and key not in self._asked and await self._budgets.take(group_id):
            try:
                async with asyncio.timeout(ASK_TIMEOUT):
                    await self._ask(group_id, user_id, keeps_outsiders=True)
            except TimeoutError:
                log.warning("strangers.unanswered", group_id=group_id, user_id=user_id)
        return self._asked.get(key, True)

    async def find(self, group_id: int, user_id: int) -> UserRead | None:
        """The user from our records, also if they left; or else from Telegram. None if neither knows them."""
        known = await self._lookups.find_user(group_id, user_id)
        if known is None and await self._ask(group_id, user_id, keeps_outsiders=True):
            known = await self._lookups.find_user(group_id, user_id)
        return known

    async def find_present(self, group_id: int, user_id: int) -> UserRead | None:
        """The same, but only if they're in the group now.

        We ask Telegram about people who left, too. We store nothing about people who were never there.
        """
        known = await self._lookups.find_user(group_id, user_id)
        is_there = known is not None and known.is_active
        if not is_there and await self._ask(group_id, user_id, keeps_outsiders=known is not None):
            known = await self._lookups.find_user(group_id, user_id)
        return known if known is not None and known.is_active else None

    async def _ask(self, group_id: int, user_id: int, *, keeps_outsiders: bool) -> bool:
        """Ask Telegram, unless we've just asked. Returns whether the answer was stored."""
        key = (group_id, user_id)
        if self._gateway is None or key in self._asked:
            return False
        self._asked[key] = True
        try:
            member = await self._gateway.find_member(group_id, user_id)
            self._asked[key] = member is not None
            if member is None or member.user.is_bot or (member.present_status.is_gone and not keeps_outsiders):
                return False
            profile, status = member.user.to_profile(), member.present_status
            await self._memberships.set_status(group_id, profile, status, SYSTEM, rights=member.rights())
        except TelegramError as error:
            log.warning("strangers.unknown", group_id=group_id, user_id=user_id, error=error.description)
            return False
        except BaseException:
            self._asked.pop(key, None)  # the answer isn't stored
            raise
        return True
