"""Scheduled reports: on time in the group's zone, to the right place, and once, no matter which process is alive."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from demo.telegram.server import BotApi, Call
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from models.actions import ActionCreate, ActionType
from models.bulletins import BulletinKind
from models.schedules import Schedule
from models.settings import SettingsPatch
from services.container import Live, build_services
from services.events.bulletins import LEASE, RETRY_PAUSE
from services.events.safe_http import SafeHttp
from services.groups.bulletin_plans import next_time
from storage.cache import Cache
from tests.backends import TOKEN_ACTOR, Backend

MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
"""The first one after the tests' time, a Wednesday at noon."""


def test_reports_come_on_a_morning_of_the_groups_own_time() -> None:
    noon, berlin = datetime(2026, 3, 4, 12, tzinfo=UTC), ZoneInfo("Europe/Berlin")
    assert next_time(BulletinKind.WEEKLY, noon, ZoneInfo("UTC")) == MONDAY
    assert next_time(BulletinKind.WEEKLY, MONDAY, ZoneInfo("UTC")) == datetime(2026, 3, 16, 9, tzinfo=UTC)
    assert next_time(BulletinKind.WEEKLY, noon, berlin) == datetime(2026, 3, 9, 8, tzinfo=UTC)
    assert next_time(BulletinKind.DAILY, noon, ZoneInfo("UTC")) == datetime(2026, 3, 5, 9, tzinfo=UTC)
    # In summer time it's still sent at nine.
    assert next_time(BulletinKind.WEEKLY, datetime(2026, 3, 28, tzinfo=UTC), berlin) == datetime(
        2026, 3, 30, 7, tzinfo=UTC
    )


class Group:
    """A group in Telegram, managed by a process; `another()` is a second process on the same database."""

    def __init__(self, backend: Backend, telegram: BotApi) -> None:
        self.backend = backend
        self.telegram = telegram
        self.chat = telegram.world.group("Chess club", telegram.world.person("Olga"))
        self._bots: list[Any] = []

    @property
    def live(self) -> Live:
        """The first process's live services."""
        assert self.backend.services.live is not None
        return self.backend.services.live

    def another(self) -> Live:
        """The same for a second process."""
        bot = build_bot(TOKEN, self.telegram.url, KeepLimits(10_000, 10_000))
        self._bots.append(bot)
        outgoing = SafeHttp(allows_private=False)
        live = build_services(self.backend.database, Cache(), self.backend.clock, Gateway(bot), outgoing).live
        assert live is not None
        return live

    async def set(self, **settings: Any) -> None:
        """Change settings."""
        await self.backend.services.settings.patch(self.chat.id, SettingsPatch(**settings), TOKEN_ACTOR)

    def sent(self, chat_id: int | None = None) -> list[Call]:
        """The bot's messages in the group, or elsewhere."""
        place = chat_id or self.chat.id
        return [call for method in ("sendPhoto", "sendMessage") for call in self.telegram.sent(place, method)]

    async def close(self) -> None:
        """Stop the other processes."""
        await self.backend.services.painter.close()
        for bot in self._bots:
            await bot.session.close()


@pytest.fixture
async def group(live: Backend, own_telegram: BotApi) -> AsyncIterator[Group]:
    """A registered group."""
    one = Group(live, own_telegram)
    await own_telegram.world.add_bot(one.chat, by=next(iter(one.chat.members.values()))["user"])
    await live.register(one.chat.id, "Chess club")
    yield one
    await one.close()


async def test_a_weekly_report_comes_on_monday_once_from_two_processes(group: Group) -> None:
    await group.set(weekly_report=True)
    await group.live.bulletins.send_due()
    assert group.sent() == [], "it isn't Monday"
    group.backend.clock.now = MONDAY
    await asyncio.gather(group.live.bulletins.send_due(), group.another().bulletins.send_due())
    [report] = group.sent()
    assert report.method == "sendPhoto"
    assert report.text.startswith("The week in Chess club\n2 Mar \u2013 8 Mar\n\n")
    group.backend.clock.advance(days=6)
    await group.live.bulletins.send_due()
    assert len(group.sent()) == 1
    group.backend.clock.advance(days=1)
    await group.live.bulletins.send_due()
    assert len(group.sent()) == 2


async def test_another_process_sends_what_a_dead_one_has_claimed(group: Group) -> None:
    await group.set(weekly_report=True)
    group.backend.clock.now = MONDAY
    queue = group.backend.services.queues.bulletins
    [item] = await queue.due({}, 10)
    assert await queue.claim(item, MONDAY + LEASE)
    other = group.another().bulletins
    await other.send_due()
    assert group.sent() == []
    group.backend.clock.now = MONDAY + LEASE
    await other.send_due()
    assert len(group.sent()) == 1


async def test_it_is_sent_again_when_telegram_was_away_and_without_a_picture_when_that_is_refused(group: Group) -> None:
    await group.set(weekly_report=True)
    group.backend.clock.now = MONDAY
    group.telegram.fail("sendPhoto", 502, "Bad Gateway", times=10)
    await group.live.bulletins.send_due()
    assert group.sent() == []
    group.telegram.faults.clear()
    group.backend.clock.now = MONDAY + RETRY_PAUSE
    group.telegram.fail("sendPhoto", 400, "Bad Request: not enough rights to send photos to the chat")
    await group.live.bulletins.send_due()
    [report] = group.sent()
    assert report.method == "sendMessage"


async def test_it_goes_to_the_log_channel_and_ends_with_the_setting(group: Group) -> None:
    channel = group.telegram.world.group("Log", group.telegram.world.person("Adam"))
    await group.telegram.world.add_bot(channel, by=next(iter(channel.members.values()))["user"])
    await group.set(weekly_report=True, log_chat_id=channel.id)
    group.backend.clock.now = MONDAY
    await group.live.bulletins.send_due()
    assert (len(group.sent(channel.id)), group.sent()) == (1, [])
    await group.set(weekly_report=False)
    assert await group.backend.database.motor["bulletins"].count_documents({}) == 0


async def test_a_digest_tells_what_moderation_did_the_day_before(group: Group) -> None:
    await group.set(daily_digest=True)
    warn = ActionCreate(action_type=ActionType.WARN, user_id=7)
    await group.backend.services.actions.take(group.chat.id, warn, TOKEN_ACTOR)
    await group.backend.services.rollups.flush()
    group.backend.clock.now = datetime(2026, 3, 5, 9, tzinfo=UTC)
    await group.live.bulletins.send_due()
    [digest] = group.sent()
    assert digest.text == "Moderation in Chess club, 4 Mar\n• Warning: 1"
    group.backend.clock.advance(days=1)
    await group.live.bulletins.send_due()
    assert len(group.sent()) == 1, "nothing happened, so nothing is said"


async def test_the_time_zone_is_that_of_night_mode(group: Group) -> None:
    schedule = Schedule(start="22:00", end="07:00", zone="Asia/Tokyo")
    await group.backend.services.night_mode.put(group.chat.id, schedule, TOKEN_ACTOR)
    await group.set(weekly_report=True)
    kept = await group.backend.database.motor["bulletins"].find_one({})
    assert kept is not None
    assert kept["due_at"] == datetime(2026, 3, 9, 0, tzinfo=UTC)
