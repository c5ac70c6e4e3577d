"""What counts as a message: new messages, once, but no edits or service messages. A bot isn't an active person."""

import asyncio
from typing import Any

from aiogram import Bot, Dispatcher

from bot.intake import Intake
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from models.rollups import Metric
from models.stats import SeriesQuery
from services.inbox.health import Health
from tests.backends import GROUP, TOKEN_ACTOR, in_memory

MIA = {"id": 7, "is_bot": False, "first_name": "Mia"}
NORA = {"id": 8, "is_bot": False, "first_name": "Nora"}
BOT = {"id": 9, "is_bot": True, "first_name": "Another bot"}


async def test_new_talk_counts_once(dispatcher: Dispatcher) -> None:
    bot = Bot(TOKEN)
    async with in_memory(gateway=Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        await backend.register()
        now = int(backend.clock().timestamp())
        chat = {"id": GROUP, "type": "supergroup", "title": "Chess"}

        def message(number: int, sender: dict[str, Any], **more: Any) -> dict[str, Any]:
            return {"message_id": number, "date": now, "chat": chat, "from": sender, **more}

        health = Health(backend.database, backend.cache, "test")
        context = {"services": backend.services, "live": backend.services.live, "me": None}
        intake = Intake(dispatcher, bot, KeepLimits(10_000, 10_000), backend.services.updates, health, tasks, context)
        updates = (
            {"message": message(1, MIA, text="Good morning")},
            {"message": message(2, MIA, text="How are you?")},
            {"edited_message": message(2, MIA, text="How is everybody?", edit_date=now)},
            {"message": message(3, NORA, photo=[{"file_id": "x"}])},
            {"message": message(4, NORA, video_chat_started={})},
            {"message": message(5, BOT, text="Beep")},
        )
        for number, update in enumerate(updates):
            await intake.accept({"update_id": number, **update})
        await backend.services.rollups.flush()
        series = await backend.services.stats_reports.series(GROUP, SeriesQuery(until=backend.clock.now), TOKEN_ACTOR)
        assert not any(point.values[Metric.MESSAGES] for point in series.points), "they're of the hour that begins now"
        backend.clock.advance(hours=1)
        series = await backend.services.stats_reports.series(GROUP, SeriesQuery(), TOKEN_ACTOR)
        values = series.points[-1].values
        assert (values[Metric.MESSAGES], values[Metric.ACTIVE_PEOPLE], values[Metric.NEW_PEOPLE]) == (4, 2, 2)
