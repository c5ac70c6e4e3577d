"""Everything that runs in a storm: the processes behind nginx, the database, Redis and the Bot API server."""

# ruff: noqa: ASYNC110 - other processes give no signal

import asyncio
import contextlib
import os
import signal
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, Final

import aiohttp

from bench.storm.evidence import Check
from bench.storm.options import Options
from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from storage.embedded import EmbeddedDatabase
from storage.errors import StartError
from tests.nginx import nginx
from tests.servers import API_TOKEN, Keeper, RedisServer, embedded_database, free_port

RESTART_PAUSE: Final = 1.0
"""Seconds after which a process that exited is started again, as systemd does."""
LAST_LINES: Final = 2
"""Lines of a process's log that are shown if it ended by itself."""
LOOK: Final = 0.05
"""Seconds between two looks at whether a process still runs."""
CREATED: Final = 201
BUSY: Final = (409, 503)
SET_UP_TIMEOUT: Final = aiohttp.ClientTimeout(60)
PATH: Final = "/telegram"
"""Where deploy/nginx passes on updates."""


class Machine:
    """Starts, watches and ends the servers."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.telegram = BotApi()
        self.redis = RedisServer(folder)
        self.keepers: list[Keeper] = []
        self.database: EmbeddedDatabase
        self.base = ""
        self.tls: ssl.SSLContext
        self.starts = 0
        """How often a process was started, restarts included."""
        self.unexpected_exits: list[str] = []
        """Exit codes of processes that nobody killed, and the last lines that they wrote."""
        self._folder = folder
        self._options = options
        self._clock = folder / "clock"
        self._clock.write_text("0")
        self._is_stopping = False

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """While the context is open, everything runs."""
        async with AsyncExitStack() as stack:
            await self.telegram.start()
            stack.push_async_callback(self.telegram.stop)
            self.database = await stack.enter_async_context(embedded_database(self._folder / "database"))
            await asyncio.to_thread(self.redis.start)
            stack.callback(self.redis.kill)
            for number in range(self._options.processes):
                self.keepers.append(self._keeper(number))
                stack.push_async_callback(self._end, self.keepers[-1])
            first, *others = self.keepers
            await first.start(bot="webhook")  # alone, because it creates the indexes
            await asyncio.gather(*(keeper.start(bot="webhook") for keeper in others))
            self.starts = len(self.keepers)
            ports = [keeper.port for keeper in self.keepers]
            self.base, self.tls = stack.enter_context(nginx(self._folder / "nginx", ports))
            watches = [asyncio.create_task(self._watch(keeper)) for keeper in self.keepers]
            try:
                yield
            finally:
                for watch in watches:
                    watch.cancel()
                await asyncio.gather(*watches, return_exceptions=True)

    def _keeper(self, number: int) -> Keeper:
        port = free_port()
        folder = self._folder / f"process-{number + 1}"
        folder.mkdir()
        return Keeper(
            folder,
            "bench.storm.process",
            STORM_CLOCK=str(self._clock),
            BOT_TOKEN=TOKEN,
            TELEGRAM_API_URL=self.telegram.url,
            PORT=str(port),
            MONGODB_URI=self.database.uri,
            REDIS_URL=self.redis.url,
            WEBHOOK_URL=f"http://127.0.0.1:{port}{PATH}",
            TRUSTED_PROXIES="127.0.0.1",
        )

    async def _watch(self, keeper: Keeper) -> None:
        """Start a process again whenever it has exited."""
        while True:
            await asyncio.sleep(LOOK)
            code = keeper.exit_code
            if code is None or self._is_stopping:
                continue
            if code != -signal.SIGKILL:
                self.unexpected_exits.append(f"{code}: {' | '.join(keeper.log.splitlines()[-LAST_LINES:])}")
            await asyncio.sleep(RESTART_PAUSE)
            keeper.launch()
            self.starts += 1

    async def ready(self) -> None:
        """Return when all processes say that they're ready, and receive updates."""
        for keeper in self.keepers:
            while not await self._is_ready(keeper):
                await asyncio.sleep(LOOK)

    async def _is_ready(self, keeper: Keeper) -> bool:
        try:
            async with keeper.session.get(f"{keeper.base}/ready", timeout=aiohttp.ClientTimeout(2)) as answer:
                body = await answer.json()
                data = body.get("data", {})
                return answer.status == 200 and data.get("bot") == "webhook" and data.get("cache") == "shared"
        except (aiohttp.ClientError, TimeoutError):
            return False

    async def stop(self) -> Check:
        """Ask the processes to stop, and see whether they leave anything unfinished."""
        self._is_stopping = True
        check = Check("No task is left behind when the processes stop")
        for number, keeper in enumerate(self.keepers, 1):
            try:
                code = await keeper.stop()
            except AssertionError:
                check.wrong.append(f"process {number} didn't stop")
                continue
            if code != 0:
                check.wrong.append(f"process {number} ended with {code}")
        for number, keeper in enumerate(self.keepers, 1):
            lines = keeper.log.splitlines()
            check.wrong += [f"process {number}: {line[:300]}" for line in lines if '"event":"stop.' in line]
            check.wrong += [f"process {number}: {line[:300]}" for line in lines if line.startswith("Traceback")]
        check.found = f"{len(self.keepers)} processes stopped"
        return check

    async def _end(self, keeper: Keeper) -> None:
        """Stop a process, unless it was stopped already."""
        await keeper.end_session()
        if keeper.is_running:
            keeper.kill()

    @property
    def webhook(self) -> tuple[str, dict[str, str]]:
        """Where an update is sent, and the header that comes with it."""
        told = self.telegram.webhook or {}
        path = told["url"].partition(PATH)[2]
        return f"{self.base}{PATH}{path}", {"X-Telegram-Bot-Api-Secret-Token": told["secret_token"]}

    def session(self, address: str, limit: int = 100) -> aiohttp.ClientSession:
        """A client of nginx with its own address, because nginx limits what one address may do."""
        connector = aiohttp.TCPConnector(ssl=self.tls, limit=limit, local_addr=(address, 0))
        return aiohttp.ClientSession(self.base, connector=connector, headers={"Authorization": f"Bearer {API_TOKEN}"})

    async def create(self, session: aiohttp.ClientSession, path: str, body: Any) -> Any:
        """Create something before the storm begins, however busy the machine is. Returns it."""
        while True:
            async with session.post(f"/api/v2{path}", json=body, timeout=SET_UP_TIMEOUT) as answer:
                if answer.status == CREATED:
                    return (await answer.json())["data"]
                assert answer.status in BUSY, await answer.text()
            await asyncio.sleep(RESTART_PAUSE)

    def set_clock(self, ahead: float) -> None:
        """Let the clocks of all processes jump, now and when they start: see process.py."""
        self._clock.write_text(str(ahead))
        for keeper in self.keepers:
            if keeper.is_running:
                os.kill(keeper.pid, signal.SIGUSR1)

    def kill_database(self) -> None:
        """kill -9."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.database.pid, signal.SIGKILL)

    async def restart_database(self) -> None:
        """Start it again, and return when it listens."""
        self.database.restart()
        while True:
            with contextlib.suppress(StartError):  # on a busy machine, recovery takes long
                await self.database.wait_until_ready()
                return
