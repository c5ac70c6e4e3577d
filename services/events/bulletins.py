"""Sends the scheduled reports of groups to the log channel, or to the group if it has none.

One of all processes sends a report; if it dies first, another one does. See storage/leases.py.
"""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import structlog

from gateway.client import Gateway, Keyboard
from gateway.errors import Away, TelegramError
from models.actors import SYSTEM
from models.bulletins import REGULAR, Bulletin, BulletinKind
from models.logs import EventType
from models.pictures import Picture
from models.settings import SettingsRead
from models.setup import PREFIX
from services.core.base import Service, Tools
from services.core.due_items import handle_due
from services.groups.bulletin_plans import next_time
from services.groups.languages import Languages
from services.stats.pictures.formats import Formats
from services.stats.pictures.painter import NoPicture, Painter
from services.stats.pictures.sheets import drawn
from services.stats.summaries import Days, Summaries, Summary
from texts import Html, Key, Words
from texts.labels import action_label

LEASE: Final = timedelta(minutes=5)
"""How long a process may take to send a report before another one takes over."""
DAY: Final = timedelta(days=1)
POLL_INTERVAL: Final = 30.0
"""Seconds between two queries for due reports."""
RETRY_PAUSE: Final = timedelta(minutes=5)
BATCH: Final = 50
MATCHES_LIMIT: Final = 2_000
"""Broken rules per day that are counted in watch mode, at most."""

WatchButton = Callable[[int, Words], Keyboard]
"""Creates the button that ends a group's watch mode."""

log = structlog.get_logger(__name__)


class _Due(NamedTuple):
    """A due report, with what is needed to send it."""

    bulletin: Bulletin
    settings: SettingsRead
    zone: ZoneInfo
    watch_button: WatchButton | None

    @property
    def chat_id(self) -> int:
        """Where it goes: to the log channel, or to the group if it has none."""
        return self.settings.log_chat_id or self.bulletin.group_id

    @property
    def days(self) -> Days:
        """The days that it covers."""
        return Days.ending(self.bulletin.at, self.bulletin.kind.days, self.zone)


class Bulletins(Service):
    """Claims due reports and sends them."""

    def __init__(
        self, tools: Tools, gateway: Gateway, languages: Languages, summaries: Summaries, painter: Painter
    ) -> None:
        super().__init__(tools)
        self._gateway = gateway
        self._languages = languages
        self._summaries = summaries
        self._painter = painter
        self._queue = tools.queues.bulletins
        self._sends: Final = {
            BulletinKind.WEEKLY: self._send_week,
            BulletinKind.DAILY: self._send_day,
            BulletinKind.WATCH: self._send_watch,
        }

    async def run(self, watch_button: WatchButton) -> None:
        """Send due reports. Runs as long as the process."""
        while True:
            self._queue.begin_look()
            await self.send_due(watch_button)
            await self._queue.woken_or_after(POLL_INTERVAL)

    async def send_due(self, watch_button: WatchButton | None = None) -> None:
        """Send the reports that are due now, one after the other."""
        handle = partial(self._handle, watch_button=watch_button)
        await handle_due(self._queue, handle, LEASE, BATCH, database=self._database, clock=self._clock)

    async def _handle(self, bulletin: Bulletin, watch_button: WatchButton | None) -> None:
        settings = await self._lookups.find_settings(bulletin.group_id)
        switch = REGULAR.get(bulletin.kind)
        if settings is None or not (switch is None or getattr(settings, switch)):
            await self._in.bulletins.delete({"_id": bulletin.id})
            return
        zone = await self._lookups.zone_of(bulletin.group_id)
        try:
            await self._sends[bulletin.kind](_Due(bulletin, settings, zone, watch_button))
        except Away as error:
            log.warning("bulletin.away", group_id=bulletin.group_id, error=error.description)
            await self._in.bulletins.change({"_id": bulletin.id}, {"due_at": self._clock() + RETRY_PAUSE})
            return
        except TelegramError as error:
            log.warning("bulletin.refused", group_id=bulletin.group_id, error=error.description)
        if switch is None:
            await self._in.bulletins.delete({"_id": bulletin.id})
            return
        at = next_time(bulletin.kind, self._clock(), zone)
        await self._in.bulletins.change({"_id": bulletin.id}, {"at": at, "due_at": at, "crashes": 0})

    async def _send_day(self, due: _Due) -> None:
        """Report what moderation did the day before, if it did anything. Raises TelegramError."""
        group_id = due.bulletin.group_id
        text = await self._digest(group_id, due.days, due.zone, await self._languages.of_group(group_id))
        if text is not None:
            await self._gateway.send(due.chat_id, text)

    async def _send_week(self, due: _Due) -> None:
        """Send the figures of a week. Raises TelegramError."""
        group_id, days = due.bulletin.group_id, due.days
        words = await self._languages.of_group(group_id)
        formats = Formats(words.language, due.zone)
        week = await self._summaries.over(Picture.STATS, group_id, days, SYSTEM, formats, words)
        moderators = await self._summaries.over(Picture.TOPMODS, group_id, days, SYSTEM, formats, words)
        group = await self._lookups.get_group(group_id)
        head = words(Key.BULLETIN_WEEKLY, group=group.name, days=formats.days(days.since, days.until))
        said = Html("\n\n".join([head, week.caption(), moderators.caption()]))
        await self._show(due.chat_id, week, due.settings, said, is_rtl=formats.is_rtl)

    async def _send_watch(self, due: _Due) -> None:
        """Report what rules in watch mode would have done in a day, if any still watch. Raises TelegramError."""
        group_id = due.bulletin.group_id
        rules = (await self._lookups.find_rules(group_id)).rules
        watching = {rule.rule_name for rule in rules if rule.dry_run and rule.rule_name.startswith(PREFIX)}
        if not watching:
            return
        where = {
            "group_id": group_id,
            "event_type": EventType.RULE_MATCHED,
            "timestamp": {"$gte": due.bulletin.at - DAY},
        }
        found = [one for one in await self._in.logs.all(where, MATCHES_LIMIT) if one.actor.id in watching]
        words = await self._languages.of_group(group_id)
        group = await self._lookups.get_group(group_id)
        messages = len({one.details.get("message_id") for one in found})
        lines = [words(Key.WATCH_REPORT, group=group.name, count=messages)]
        for name, count in Counter(one.actor.id for one in found).most_common():
            lines.append(words(Key.STATS_LINE, name=name, count=count))
        lines.append(words(Key.WATCH_QUESTION))
        keyboard = due.watch_button(group_id, words) if due.watch_button is not None else None
        await self._gateway.send(due.chat_id, Html("\n".join(lines)), keyboard)

    async def _show(self, chat_id: int, week: Summary, settings: SettingsRead, said: Html, *, is_rtl: bool) -> None:
        try:
            picture = await self._painter.paint(drawn(week.sheet, settings.picture_theme, is_rtl=is_rtl))
            await self._gateway.send_photo(chat_id, picture, said)
        except Away:
            raise
        except (NoPicture, TelegramError) as error:
            log.info("bulletin.without_picture", error=str(error)[:300])
            await self._gateway.send(chat_id, said)

    async def _digest(self, group_id: int, days: Days, zone: ZoneInfo, words: Words) -> Html | None:
        """What moderation did; None if it did nothing."""
        series = await self._summaries.series(group_id, days, zone, SYSTEM)
        if not series.actions_by_type:
            return None
        group = await self._lookups.get_group(group_id)
        day = Formats(words.language, zone).day(days.since)
        lines = [words(Key.BULLETIN_DAILY, group=group.name, day=day)]
        for kind, count in sorted(series.actions_by_type.items(), key=lambda one: (-one[1], one[0])):
            lines.append(words(Key.STATS_LINE, name=action_label(kind, words), count=count))
        return Html("\n".join(lines))
