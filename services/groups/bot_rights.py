"""The admin rights that the bot needs in a group, as Telegram reports them. The bot mentions a missing one once."""

import time
from collections.abc import Callable, Collection
from typing import Final

import structlog
from cachetools import TTLCache

from gateway.client import Gateway
from gateway.errors import TelegramError
from models.actors import SYSTEM
from models.groups import Group
from models.users import NEEDED_RIGHTS, AdminRight
from services.core.asked import Asked
from services.core.base import Service, Tools
from services.groups.languages import Languages
from texts import Html, Key, Words
from texts.labels import right_label

ASKED_EVERY: Final = 600
"""We ask Telegram for our rights in a group at most once in this many seconds, however many actions fail there."""
COUNTED_EVERY: Final = 60
"""Seconds for which the number of groups is cached, because /ready may be requested every second."""

_WITHOUT: Final = {
    AdminRight.DELETE_MESSAGES: Key.WITHOUT_DELETE_MESSAGES,
    AdminRight.RESTRICT_MEMBERS: Key.WITHOUT_RESTRICT_MEMBERS,
    AdminRight.PIN_MESSAGES: Key.WITHOUT_PIN_MESSAGES,
    AdminRight.INVITE_USERS: Key.WITHOUT_INVITE_USERS,
}

log = structlog.get_logger(__name__)


def missing_of(rights: Collection[AdminRight]) -> list[AdminRight]:
    """The rights that the bot needs and lacks."""
    return [right for right in NEEDED_RIGHTS if right not in rights]


def what_is_missing(missing: Collection[AdminRight], words: Words) -> list[Html]:
    """A line for each right: its name in Telegram, and what doesn't work without it."""
    return [words(_WITHOUT[right], right=right_label(right, words)) for right in missing]


class BotRights(Service):
    """Notices which rights the bot lacks, and tells the group."""

    def __init__(
        self,
        tools: Tools,
        languages: Languages,
        gateway: Gateway | None,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(tools)
        self._languages = languages
        self._gateway = gateway
        self._asked = Asked(ASKED_EVERY, retry=ASKED_EVERY, timer=timer)
        self._counted: TTLCache[str, int] = TTLCache(1, COUNTED_EVERY, timer=timer)

    async def mark_told(self, group_id: int) -> list[AdminRight]:
        """The missing rights, for a caller who tells the group about them now."""
        group = await self._in.groups.find({"group_id": group_id})
        if group is None:
            return []
        await self._claim_telling(group)
        return group.missing_rights

    async def tell(self, group_id: int) -> None:
        """Tell the group which rights are newly missing, or that all are there again."""
        group = await self._in.groups.find({"group_id": group_id})
        if group is None or self._gateway is None or not await self._claim_telling(group):
            return
        words = await self._languages.of_group(group_id)
        news = [right for right in group.missing_rights if right not in group.told_missing]
        if news:
            lines = [words(Key.RIGHTS_MISSING, count=len(news)), *what_is_missing(news, words)]
            text = "\n".join([*lines, words(Key.RIGHTS_HOW_TO_GIVE)])
        elif not group.missing_rights:
            text = words(Key.RIGHTS_COMPLETE)
        else:
            return  # some were granted, and the group knows about the others
        try:
            await self._gateway.send(group_id, text)
        except TelegramError as error:
            log.info("bot_rights.untold", group_id=group_id, error=error.description)

    async def _claim_telling(self, group: Group) -> bool:
        """Claim the right to tell the group. Returns False if another process has told it already."""
        self._counted.clear()
        if group.told_missing == group.missing_rights:
            return False
        where = {"group_id": group.group_id, "told_missing": {"$ne": group.missing_rights}}
        return await self._in.groups.change(where, {"told_missing": group.missing_rights})

    async def look(self, group_id: int) -> None:
        """Telegram refused something because we lack a right: find out which one, store it and tell the group."""
        if self._gateway is None or group_id in self._asked or await self._lookups.find_group(group_id) is None:
            return
        try:
            with self._asked.asking(group_id):
                missing = missing_of(await self._gateway.own_rights(group_id))
                await self._group_changes.set(group_id, {"missing_rights": missing}, SYSTEM)
        except TelegramError as error:
            log.info("bot_rights.unknown", group_id=group_id, error=error.description)
            return
        await self.tell(group_id)

    async def count(self) -> int:
        """The number of groups in which a right is missing. It's counted at most once in COUNTED_EVERY."""
        if "groups" not in self._counted:
            where = {"is_active": True, "missing_rights": {"$in": list(NEEDED_RIGHTS)}}
            self._counted["groups"] = await self._in.groups.count(where)
        return self._counted["groups"]
