"""The channel linked to a group: its posts, and what it writes in the comments, count as the group's own."""

from typing import Final

import structlog

from gateway.client import Gateway
from gateway.errors import TelegramError
from services.core.asked import Asked
from services.core.base import Service, Tools
from services.groups.groups import Groups

ASK_AGAIN: Final = 3600
"""Seconds between two requests to Telegram about a group's channel: no update reports a change of it."""

log = structlog.get_logger(__name__)


class LinkedChannels(Service):
    """Knows the linked channels. No I/O for people's messages."""

    def __init__(self, tools: Tools, groups: Groups, gateway: Gateway | None) -> None:
        super().__init__(tools)
        self._groups = groups
        self._gateway = gateway
        self._asked = Asked(ASK_AGAIN)

    async def is_linked(self, group_id: int, chat_id: int) -> bool:
        """Whether a chat that posts is the group's channel.

        While Telegram doesn't answer, the last known answer counts.
        """
        if self._gateway is not None and group_id not in self._asked:
            try:
                with self._asked.asking(group_id):
                    await self.learn(group_id, (await self._gateway.find_chat(group_id)).linked_chat_id)
            except TelegramError as error:
                log.warning("linked_channels.unknown", group_id=group_id, error=error.description)
        group = await self._lookups.find_group(group_id)
        return group is not None and group.linked_chat_id == chat_id

    async def learn(self, group_id: int, chat_id: int | None) -> None:
        """Store which channel is linked to a group, from Telegram's answer or an automatically forwarded post."""
        group = await self._lookups.find_group(group_id)
        if group is not None and group.linked_chat_id != chat_id:
            await self._groups.update(group_id, {"linked_chat_id": chat_id})
