"""A plain message from a known user: through the whole bot, and through a bare aiogram dispatcher with one handler.

Each measure is a process of its own, since a router belongs to one dispatcher: `python -m bench.messages KIND COUNT`.
"""

import asyncio
import subprocess
import sys
import time
from functools import partial
from typing import Any

import uvloop
from aiogram import Bot, Dispatcher, Router
from aiogram.filters import Command
from aiogram.types import Message

from bench.measure import Ratio, at_least, in_turns
from bot.intake import Intake
from handlers.commands import COMMANDS
from handlers.root import build_dispatcher
from services.health import Health
from tests.backends import GROUP, in_memory
from tests.servers import ROOT
from tests.telegram.world import TOKEN

USER = {"id": 7, "is_bot": False, "first_name": "Mia", "username": "mia"}


async def measure(rounds: int, messages: int) -> list[Ratio]:
    """Messages per second."""
    kinds = ("bot", "bare", "more")
    ours, bare, more = await in_turns(rounds, *(partial(_run, kind, messages) for kind in kinds))
    return [
        at_least("plain message through the bot, by a bare dispatcher with one handler", ours, bare, "messages/s", 0.5),
        at_least("the same with twice as many commands", more, bare, "messages/s", 0.5),
    ]


async def _run(kind: str, messages: int) -> float:
    command = [sys.executable, "-m", "bench.messages", kind, str(messages)]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=subprocess.PIPE)
    output = (await process.communicate())[0]
    return float(output.split()[-1])


def _update(number: int) -> dict[str, Any]:
    chat = {"id": GROUP, "type": "supergroup", "title": "Chess"}
    message = {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": USER, "text": "Good morning, all"}
    return {"update_id": number, "message": message}


async def _through_the_bot(messages: int, *more: Router) -> float:
    bot = Bot(TOKEN)
    async with in_memory() as backend, asyncio.TaskGroup() as tasks:
        await backend.register()
        dispatcher = build_dispatcher(*more, messages_per_group_minute=10_000)
        health = Health(backend.database, backend.cache, "bench")
        context = {"services": backend.services, "me": None}
        intake = Intake(dispatcher, bot, backend.services.updates, health, tasks, context)
        await intake.accept(_update(1))  # from now on he is known
        begin = time.perf_counter()
        for number in range(2, messages + 2):
            await intake.accept(_update(number))
        return messages / (time.perf_counter() - begin)


async def _through_a_bare_dispatcher(messages: int) -> float:
    bot, dispatcher = Bot(TOKEN), Dispatcher()

    @dispatcher.message()
    async def handle(_: Message) -> None: ...

    begin = time.perf_counter()
    for number in range(messages):
        await dispatcher.feed_raw_update(bot, _update(number))
    return messages / (time.perf_counter() - begin)


def _as_many_commands_again() -> Router:
    router = Router()
    for info in COMMANDS:

        @router.message(Command(f"{info.name}_again"))
        async def handle(_: Message) -> None: ...

    return router


if __name__ == "__main__":
    kind, count = sys.argv[1], int(sys.argv[2])
    if kind == "bare":
        run = _through_a_bare_dispatcher(count)
    else:
        run = _through_the_bot(count, *([_as_many_commands_again()] if kind == "more" else []))
    sys.stdout.write(f"{uvloop.run(run)}\n")
