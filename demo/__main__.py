"""`python -m demo` (`make demo`): the process with a living group, on this machine alone, without a bot token.

PORT, DATA_DIR and API_TOKEN mean the same as for `python -m bot`. A second start continues where the first one ended;
with FRESH=1 it starts from scratch.
"""

import argparse
import asyncio
import os
import shutil
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
from demo.founding import found, set_up
from demo.memory import load, save
from demo.playground import Playground
from demo.story import Story
from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from models.base import utc_now
from storage.folders import make_private

ROOT: Final = Path(__file__).parent.parent
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
_WORLD: Final = "demo-telegram.json"
"""Marks a folder as a demo's, because FRESH=1 must not delete any other."""


class DemoError(Exception):
    """The demo can't start. The message explains why, in one sentence."""


def main() -> int:
    """The exit code: the process's, or 2 if the demo can't start."""
    argparse.ArgumentParser(prog="make demo", description=__doc__).parse_args()
    configure_logging(_log_level(), [TOKEN])
    try:
        return asyncio.run(_run())
    except DemoError as error:
        sys.stderr.write(f"demo: {error}\n")
        return 2


async def _run() -> int:
    stopping = asyncio.Event()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(signal_number, stopping.set)
    folder = _folder()
    token = os.environ.get("API_TOKEN") or load_or_make(folder)[0]
    telegram = BotApi()
    is_known = load(telegram.world, folder / _WORLD)
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
        stack.callback(save, telegram.world, folder / _WORLD)
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
        tasks.create_task(_keep(telegram, folder / _WORLD))


async def _keep(telegram: BotApi, path: Path) -> None:
    while True:
        await asyncio.sleep(SAVE_INTERVAL)
        save(telegram.world, path)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


def _folder() -> Path:
    """The demo's own data. Raises DemoError if the folder holds something else."""
    folder = Path(os.environ.get("DATA_DIR") or ROOT / "data" / "demo").absolute()
    is_ours = (folder / _WORLD).exists()
    if folder.exists() and any(folder.iterdir()) and not is_ours:
        raise DemoError(f"{folder} holds something else. Set DATA_DIR to another folder")
    if is_ours and os.environ.get("FRESH") == "1":
        shutil.rmtree(folder)
    make_private(folder)
    (folder / _WORLD).touch()
    return folder


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


if __name__ == "__main__":
    sys.exit(main())
