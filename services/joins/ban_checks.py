"""Looks people up in shared ban lists when they come or write for the first time, and first authors in federations."""

from typing import Final, NamedTuple

import structlog

from models.actions import ActionType, MachineAction
from models.actors import Actor, ActorKind
from models.settings import SettingsRead
from services.core.background import BackgroundQueue
from services.core.base import Service, Tools
from services.joins.ban_lists import BanLists
from services.moderation.actions import Actions
from services.moderation.federation_bans import FederationBans
from services.moderation.policy import UNTOUCHABLE
from texts import Key
from texts.phrases import because, phrase

BAN_LIST: Final = Actor(kind=ActorKind.SYSTEM, id="ban-list", name="a shared ban list")
WAITING: Final = 500
"""First messages that may wait to be checked. Further ones aren't checked."""

log = structlog.get_logger(__name__)


class _FirstMessage(NamedTuple):
    user_id: int
    message_id: int


class BanChecks(Service):
    """Bans listed people, in groups that turned this on. First messages are checked in the background."""

    def __init__(self, tools: Tools, actions: Actions, lists: BanLists, federation_bans: FederationBans) -> None:
        super().__init__(tools)
        self._actions = actions
        self._federation_bans = federation_bans
        self._lists = lists
        self._waiting: BackgroundQueue[_FirstMessage] = BackgroundQueue(WAITING, "ban_list.not_checked")

    async def is_listed(self, user_id: int, settings: SettingsRead) -> bool:
        """Whether a group keeps somebody out because a list has them."""
        if not settings.ban_lists_enabled or user_id in UNTOUCHABLE or user_id in settings.ban_lists_allowed:
            return False
        return await self._lists.have(user_id)

    async def ban(self, group_id: int, user_id: int, key: str | None, message_id: int | None = None) -> bool:
        """Ban a listed person and delete their message. Returns whether that's possible."""
        why = because(phrase(Key.REASON_BAN_LIST))
        taken = [MachineAction(action_type=ActionType.BAN, user_id=user_id, execute=True, **why)]
        if message_id is not None:
            ids = [message_id]
            taken.append(
                MachineAction(action_type=ActionType.DELETE, user_id=user_id, message_ids=ids, execute=True, **why)
            )
        return await self._actions.try_take(group_id, taken, BAN_LIST.asking(f"ban-list:{key}:{user_id}"))

    def note_first(self, group_id: int, user_id: int, message_id: int) -> None:
        """Queue a check of somebody new to the group who wrote. No I/O."""
        group = self._lookups.peek_group(group_id)
        is_federated = group is not None and group.federation_id is not None
        if user_id in UNTOUCHABLE or not (is_federated or self._lists.are_known):
            return
        if self._waiting.is_full:
            log.warning("ban_list.too_many", group_id=group_id)
        else:
            self._waiting.put(group_id, _FirstMessage(user_id, message_id))

    async def run(self) -> None:
        """Check the authors of first messages. Runs as long as the process."""
        await self._waiting.run(self._check)

    async def settled(self) -> None:
        """Wait until everybody in the queue is checked."""
        await self._waiting.settled()

    async def _check(self, group_id: int, first: _FirstMessage) -> None:
        user_id, message_id = first
        key = f"{group_id}:{message_id}"
        if await self._federation_bans.keep_out(group_id, user_id, key, message_id):
            return
        settings = await self._lookups.find_settings(group_id)
        if settings is None or not settings.moderation_enabled:
            return
        author = Actor(kind=ActorKind.TELEGRAM, id=str(user_id))
        if (await self._permissions.authority_of(author, group_id)).priority > 0:
            return
        if await self.is_listed(user_id, settings):
            await self.ban(group_id, user_id, key, message_id)
