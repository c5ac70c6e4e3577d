"""Runs the process with a Bot API server of ours and a living group."""

import asyncio
import os
import signal
import sys
import webbrowser
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from random import Random
from typing import Final

import aiohttp

from bot.api_token import load_or_make
from bot.config import Config
from bot.logs import configure_logging
from demo.archive import remember
from demo.folder import ROOT, WORLD
from demo.founding import found, set_up
from demo.memory import load, save
from demo.playground import Playground
from demo.story import Story
from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from models.base import utc_now

SEED: Final = 20_260_301
STEP: Final = 4.0
"""Average seconds between two events in the group."""
SAVE_INTERVAL: Final = 15.0
_REAL_ONES: Final = (
    "MONGODB_URI",
    "MONGODB_DB",
    "REDIS_URL",
    "WEBHOOK_URL",
    "WEBHOOK_SECRET",
    "OWNER_IDS",
    "PUBLIC_URL",
)
"""Variables of a real installation, which the demo must not touch."""


def run(folder: Path) -> int:
    """Run the demo until it's stopped. Returns the process's exit code."""
    configure_logging(_log_level(), [TOKEN])
    return asyncio.run(_run(folder))


async def _run(folder: Path) -> int:
    stopping = asyncio.Event()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(signal_number, stopping.set)
    token = os.environ.get("API_TOKEN") or load_or_make(folder)[0]
    telegram = BotApi()
    telegram.tells_of_own_moves = True
    is_known = load(telegram.world, folder / WORLD)
    chat = next((one for one in telegram.world.chats.values() if one.type == "supergroup"), None)
    random = Random(SEED)  # nosec B311 - a story, not a secret
    story = Story(telegram, random, chat or found(telegram.world))
    async with AsyncExitStack() as stack:
        playground = Playground(telegram, story)
        await telegram.start(routes=playground.routes())
        stack.push_async_callback(telegram.stop)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", cwd=folder, env=_environment(folder, token, telegram.url)
        )
        stack.push_async_callback(_end, process)
        stack.callback(save, telegram.world, folder / WORLD)
        living = asyncio.create_task(_live(telegram, story, playground, token, folder, is_new=not is_known))
        waits = {living, asyncio.create_task(process.wait()), asyncio.create_task(stopping.wait())}
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in waits:
            task.cancel()
        if living.done():
            living.result()
    return process.returncode or 0


async def _live(
    telegram: BotApi, story: Story, playground: Playground, token: str, folder: Path, *, is_new: bool
) -> None:
    """Start the story once the bot listens, print where to look, and keep it going."""
    world = telegram.world
    async with world.changed:
        await world.changed.wait_for(lambda: telegram.polls)
    if is_new:
        sys.stdout.write("\n  Demo   Making up a group with a history of 60 days. This takes a moment ...\n")
        sys.stdout.flush()
        headers = {"Authorization": f"Bearer {token}"}
        async with aiohttp.ClientSession(f"http://127.0.0.1:{_port()}", headers=headers) as api:
            await set_up(telegram, story.chat, api)
        await remember(folder, world, story.chat, Random(SEED), utc_now())  # nosec B311 - a story, not a secret
    playground.is_set_up.set()
    _greet(token)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(story.live(STEP))
        tasks.create_task(_keep(telegram, folder / WORLD))


async def _keep(telegram: BotApi, path: Path) -> None:
    while True:
        await asyncio.sleep(SAVE_INTERVAL)
        save(telegram.world, path)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


def _environment(folder: Path, token: str, telegram_url: str) -> dict[str, str]:
    """The process's environment. It runs in the demo's folder, away from a real installation's `.env`."""
    kept = {name: value for name, value in os.environ.items() if name not in _REAL_ONES}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram_url,
        "DATA_DIR": str(folder),
        "API_TOKEN": token,
        "DEMO": "true",
        "LOG_LEVEL": _log_level(),
    }


def _log_level() -> str:
    return os.environ.get("LOG_LEVEL", "WARNING")


def _port() -> int:
    return int(os.environ.get("PORT") or Config.model_fields["port"].default)


def _greet(token: str) -> None:
    address = f"http://127.0.0.1:{_port()}/panel"
    # After the `#`, it never leaves the browser.
    sys.stdout.write(f"\n  Demo   {address}/playground#token={token}\n")
    sys.stdout.write("         Press Ctrl+C to stop. The next start carries on; FRESH=1 starts from scratch.\n")
    sys.stdout.flush()
    if sys.stdout.isatty() and (sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY")):
        webbrowser.open(f"{address}/playground#token={token}")
