"""More updates at once than the database can bear."""

import asyncio

from aiogram import Bot, Dispatcher
from aiogram.types import Message

from bot.intake import RETRIED_AT_ONCE, Intake
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from services.core.errors import Unavailable
from services.inbox.health import Health
from tests.backends import in_memory

UPDATES = 10 * RETRIED_AT_ONCE


async def test_few_updates_at_a_time_are_retried() -> None:
    """If all tried again together, they'd keep the database too busy to finish any of them."""
    dispatcher, bot, done = Dispatcher(), Bot(TOKEN), list[int]()
    inside, failures = 0, 0

    @dispatcher.message()
    async def handle(message: Message) -> None:
        nonlocal inside, failures
        inside += 1
        try:
            await asyncio.sleep(0)
            if inside > RETRIED_AT_ONCE:  # what a busy database does
                failures += 1
                raise Unavailable("the database is too busy")
            await asyncio.sleep(0)
            done.append(message.message_id)
        finally:
            inside -= 1

    async with in_memory(gateway=Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        health = Health(backend.database, backend.cache, "test")
        context = {"services": backend.services, "live": backend.services.live}
        limits, updates = KeepLimits(100, 100), backend.services.updates
        intake = Intake(dispatcher, bot, limits, updates, health, tasks, context)
        for number in range(1, UPDATES + 1):
            person = {"id": number, "is_bot": False, "first_name": "Mia"}
            chat = {"id": number, "type": "private", "first_name": "Mia"}
            message = {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": person, "text": "hi"}
            intake.accept({"update_id": number, "message": message})
        await intake.idle()
    assert sorted(done) == list(range(1, UPDATES + 1))
    assert failures <= UPDATES  # each failed once at most
