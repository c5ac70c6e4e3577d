"""Sends a group's log entries to its log channel. A crash or an outage loses none."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from typing import Final, NamedTuple

import structlog

from gateway.client import Gateway, Keyboard
from gateway.errors import Away, TelegramError
from models.actions import Action
from models.actors import ActorKind
from models.filter import Review
from models.logs import EventType, Log
from services.core.base import Service, Tools
from services.core.errors import Unavailable
from services.core.panel_links import PanelLinks
from services.events.log_lines import LineContext, line, person_of
from services.groups.languages import Languages
from services.moderation.lessons import is_by_filter
from services.moderation.message_keys import message_of
from texts import Html, Key, Words

LEASE: Final = timedelta(seconds=60)
"""How long a worker may take to send an entry before another one takes over."""
POLL_INTERVAL: Final = 5.0
"""Seconds between two queries for entries that other processes left."""
BATCH: Final = 100
MESSAGE_ROOM: Final = 3_500
"""Characters of a message that we fill; the rest is left for markup (Bot API, sendMessage: 4,096)."""

SAID_SHOWN: Final = 300
"""Characters shown of a message that people are asked about."""

ReviewButtons = Callable[[int, int, Words], Keyboard]
"""Creates the buttons for a review, given the group's id, the message's id and the language."""

log = structlog.get_logger(__name__)


class Line(NamedTuple):
    """What we send about an entry."""

    text: str
    keyboard: Keyboard | None = None
    """An entry with buttons is sent as a message of its own."""


class LogForwarder(Service):
    """Claims entries, sends them and unmarks them. If the process dies in between, an entry is sent twice."""

    def __init__(self, tools: Tools, gateway: Gateway, languages: Languages, panel_links: PanelLinks | None) -> None:
        super().__init__(tools)
        self._gateway = gateway
        self._languages = languages
        self._panel_links = panel_links
        self._queue = tools.queues.logs
        self._busy: set[int] = set()
        self._buttons: ReviewButtons | None = None

    async def run(self, buttons: ReviewButtons) -> None:
        """Send due entries. Runs as long as the process. A slow channel doesn't delay the others."""
        self._buttons = buttons
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._queue.begin_look()
                claimed = await self._database.patiently(self._claim_due)
                for chat_id, entries in claimed.items():
                    self._busy.add(chat_id)
                    tasks.create_task(self._serve(chat_id, entries), name=f"log channel {chat_id}")
                await self._queue.woken_or_after(POLL_INTERVAL)

    async def _claim_due(self) -> dict[int, list[Log]]:
        until = self._clock() + LEASE
        due = await self._queue.due({"tell_chat_id": {"$nin": sorted(self._busy)}}, BATCH)
        by_chat: dict[int, list[Log]] = defaultdict(list)
        for entry in sorted(due, key=lambda entry: (entry.timestamp, str(entry.id))):
            if entry.tell_chat_id is not None and await self._queue.claim(entry, until):
                by_chat[entry.tell_chat_id].append(entry)
        return by_chat

    async def _serve(self, chat_id: int, entries: list[Log]) -> None:
        try:
            with self._queue.handling(*entries):
                await self._tell_or_fail(chat_id, entries)
        finally:
            self._busy.discard(chat_id)
            self._queue.wake()

    async def _tell_or_fail(self, chat_id: int, entries: list[Log]) -> None:
        try:
            await self._database.patiently(lambda: self._tell(chat_id, entries))
        except Exception as error:  # noqa: BLE001 - the queue logs it
            await self._fail(entries, error)

    async def _fail(self, entries: list[Log], error: Exception) -> None:
        """Record that entries failed with an unexpected error. It ends neither the queue nor the process."""
        for entry in entries:
            await self._database.patiently(lambda: self._queue.fail(entry, error))  # noqa: B023 - awaited at once

    async def _tell(self, chat_id: int, entries: list[Log]) -> None:
        batch: list[Log] = []
        text = ""
        for entry in entries:
            try:
                one = await self._line(entry)
            except Unavailable:
                raise
            except Exception as error:  # noqa: BLE001 - the queue logs it
                await self._fail([entry], error)
                continue
            is_full = one.keyboard is not None or len(text) + len(one.text) > MESSAGE_ROOM
            if text and is_full:
                await self._send(chat_id, text, batch)
                batch, text = [], ""
            if one.keyboard is not None:
                await self._send(chat_id, one.text, [entry], one.keyboard)
                continue
            text = f"{text}\n\n{one.text}" if text else one.text
            batch.append(entry)
        if batch:
            await self._send(chat_id, text, batch)

    async def _line(self, entry: Log) -> Line:
        assert entry.group_id is not None, "only a group has a log channel"
        group = await self._lookups.find_group(entry.group_id)
        action, ids = None, entry.details.get("action_ids", [entry.details.get("action_id")])
        if len(ids) == 1 and ids[0] is not None:
            action = await self._in.actions.find_by_id(ids[0], {"group_id": entry.group_id})
        user_id = person_of(entry, action)
        person = await self._lookups.find_user(entry.group_id, user_id) if user_id is not None else None
        link = None
        if self._panel_links is not None and action is not None:
            link = self._panel_links.action(entry.group_id, str(action.id))
        context = LineContext(entry, group.name if group else str(entry.group_id), action, person, link)
        words = await self._languages.of_group(entry.group_id)
        said = line(context, words)
        review = await self._review_of(entry, action)
        if review is None or self._buttons is None:
            return Line(said)
        asked = [said, words(Key.LOG_SAID, text=review.text[:SAID_SHOWN])]
        if entry.event_type is EventType.FILTER_UNSURE:
            asked.append(words(Key.LOG_SURE, percent=round(100 * review.score)))
        return Line(Html("\n".join(asked)), self._buttons(entry.group_id, review.message_id, words))

    async def _review_of(self, entry: Log, action: Action | None) -> Review | None:
        """The message that people are asked about with this entry. Only one of the entries about a message asks."""
        message_id = None
        if entry.event_type is EventType.FILTER_UNSURE:
            message_id = entry.details["message_id"]
        elif entry.event_type is EventType.ACTION_COMPLETED and action is not None:
            is_by_rule = action.actor.kind is ActorKind.RULE and is_by_filter(action.reason_phrase)
            message_id = message_of(action.idempotency_key) if is_by_rule else None
        if message_id is None:
            return None
        review = await self._in.reviews.find({"group_id": entry.group_id, "message_id": message_id})
        if review is None or review.expires_at <= self._clock():
            return None
        if entry.event_type is not EventType.FILTER_UNSURE and review.announced_by != str(entry.id):
            untold = {"_id": review.id, "announced_by": None}
            return review if await self._in.reviews.change(untold, {"announced_by": str(entry.id)}) else None
        return review

    async def _send(self, chat_id: int, text: str, batch: list[Log], keyboard: Keyboard | None = None) -> None:
        try:
            await self._gateway.send(chat_id, text, keyboard)
        except Away as error:
            log.warning("log_channel.away", chat_id=chat_id, error=error.description)
            return  # stays due: it's sent again when the claim expires
        except TelegramError as error:
            log.warning("log_channel.refused", chat_id=chat_id, error=error.description)
        changes = {"due_at": None, "tell_chat_id": None}
        await self._in.logs.change_all({"_id": {"$in": [entry.id for entry in batch]}}, changes)
