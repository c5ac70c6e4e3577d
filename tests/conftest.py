"""Shared by all tests: servers, the process, and a group with people in it."""

import gc
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import hypothesis
import pytest
from aiogram import Dispatcher
from aiohttp import web

from demo.telegram.server import BotApi, Call
from demo.telegram.world import TOKEN, Chat, World
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from handlers.root import build_dispatcher
from storage.embedded import EmbeddedDatabase
from tests.backends import Backend, WireDatabase, in_memory
from tests.outputs import pytest_runtest_logreport, pytest_sessionfinish
from tests.servers import ForkedKeeper, Keeper, RedisServer, embedded_database

__all__ = ["pytest_runtest_logreport", "pytest_sessionfinish"]

StartKeeper = Callable[..., Awaitable[Keeper]]
_ORDER = {"e2e": 0, "demo": 0, "bot": 1}
"""The mode of folders."""
# How fast cases are drawn or tried depends on how busy the machine is. Their number stays the same.
hypothesis.settings.register_profile(
    "suite", hypothesis.settings(), deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("suite")
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - the folder of pytest in it is its user's alone
_ROOM: Final = 4 * 1024**3
"""Bytes that must be free there."""
_ROOT: Final = "PYTEST_DEBUG_TEMPROOT"
"""Where pytest reads the location of its temporary folders."""
# On a disk, the tests' databases wait for each commit, for seconds on a busy machine. In memory they don't.
if _ROOT not in os.environ and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ROOM:
    os.environ[_ROOT] = str(_MEMORY)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put tests that start processes first: one worker begins with them, and the short ones keep the others busy.

    If all workers began with them, they'd wait for each other's processes to start until they time out.
    """
    items.sort(key=lambda item: _ORDER.get(item.path.parent.name, len(_ORDER)))


def pytest_collection_finish() -> None:
    """Spare the garbage collector all that was loaded until now: it stays to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
async def telegram() -> AsyncIterator[BotApi]:
    """The Bot API server of the shared process; a malformed call fails the session."""
    server = BotApi()
    await server.start()
    yield server
    await server.stop()
    assert server.violations == []


@pytest.fixture(scope="session")
async def keeper(tmp_path_factory: pytest.TempPathFactory, telegram: BotApi) -> AsyncIterator[Keeper]:
    """The real process with a live bot, for tests that break nothing."""
    process = ForkedKeeper(tmp_path_factory.mktemp("keeper"), BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url)
    await process.start(bot="polling")
    yield process
    assert await process.stop() == 0
    assert TOKEN not in process.log
    assert "Traceback" not in process.log


@pytest.fixture(scope="session")
def dispatcher() -> Dispatcher:
    """Our handlers, because routers belong to one dispatcher per process."""
    return build_dispatcher(messages_per_group_minute=10_000)


@pytest.fixture
async def own_telegram() -> AsyncIterator[BotApi]:
    """A Bot API server for one test."""
    server = BotApi()
    await server.start()
    yield server
    await server.stop()
    assert server.violations == []


@pytest.fixture
async def start_keeper(tmp_path: Path, own_telegram: BotApi) -> AsyncIterator[StartKeeper]:
    """Starts a process for one test, by default with a live bot. Restarted, it finds its data."""
    processes: list[Keeper] = []

    async def start(bot: str = "polling", module: str = "bot", **environment: str) -> Keeper:
        settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": own_telegram.url, **environment}
        process = ForkedKeeper(tmp_path, module, **settings)
        processes.append(process)
        await process.start(bot=bot)
        return process

    yield start
    for process in processes:
        if process.is_running:
            assert await process.stop() == 0
        await process.end_session()
        assert TOKEN not in process.log
        assert "Traceback" not in process.log


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A real Redis of its own."""
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="session")
async def database_server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[EmbeddedDatabase]:
    """The embedded database, as a server."""
    async with embedded_database(tmp_path_factory.mktemp("database")) as server:
        yield server


@pytest.fixture
async def own_database(tmp_path: Path) -> AsyncIterator[EmbeddedDatabase]:
    """The same for one test that kills it. Listed before the processes that use it, it ends after them."""
    async with embedded_database(tmp_path / "external") as server:
        yield server


@pytest.fixture(scope="session")
async def wire_database(database_server: EmbeddedDatabase) -> AsyncIterator[WireDatabase]:
    """A database on that server, which tests use one after the other."""
    database = WireDatabase(database_server.uri)
    await database.open()
    await database.keep_all()
    yield database
    database.close()


@pytest.fixture
async def wire(wire_database: WireDatabase) -> AsyncIterator[Backend]:
    """Services on the embedded database, over the wire."""
    async with wire_database.backend() as backend:
        yield backend


@pytest.fixture
async def live(wire_database: WireDatabase, own_telegram: BotApi) -> AsyncIterator[Backend]:
    """Services over the wire that carry actions out, on their own Bot API server."""
    bot = build_bot(TOKEN, own_telegram.url, KeepLimits(10_000, 10_000))
    async with wire_database.backend(Gateway(bot)) as backend:
        yield backend
    await bot.session.close()


@pytest.fixture(params=["memory", "wire"])
async def backend(request: pytest.FixtureRequest, wire_database: WireDatabase) -> AsyncIterator[Backend]:
    """Services on each kind of database."""
    async with in_memory() if request.param == "memory" else wire_database.backend() as one:
        yield one


@dataclass
class Scene:
    """A group that the bot manages, with an owner, an admin and a member."""

    telegram: BotApi
    keeper: Keeper
    chat: Chat
    owner: dict[str, Any]
    admin: dict[str, Any]
    member: dict[str, Any]

    @property
    def world(self) -> World:
        """The people and their chats."""
        return self.telegram.world

    def person(self, name: str) -> dict[str, Any]:
        """A person in the group, by first name."""
        [found] = [one["user"] for one in self.chat.members.values() if one["user"]["first_name"] == name]
        return cast("dict[str, Any]", found)

    async def ask(self, who: dict[str, Any], text: str, *, chat: Chat | None = None, **more: Any) -> Call:
        """Say something in the group or another chat, and wait for the bot's next answer there."""
        place = chat or self.chat
        before = len(self.said(place))
        await self.world.say(place, who, text, **more)
        calls: list[Call] = await self.telegram.wait_for(lambda: self.said(place)[before:], f"an answer to {text!r}")
        return calls[0]

    async def reply_to_file(self, who: dict[str, Any], command: str, content: bytes, **document: Any) -> Call:
        """Let somebody send a file and reply to it with a command. Returns what the bot says.

        The server of files stays until the test sets another, or none.
        """

        async def serve(_: web.Request) -> web.StreamResponse:
            return web.Response(body=content)

        self.telegram.file_server = serve
        file = {"file_id": "doc", "file_unique_id": "u", "file_size": len(content), **document}
        sent = self.world.message(self.chat, who, document=file)
        said = await self.ask(who, command, reply_to_message=sent)
        if "reply_parameters" in said.params:
            assert said.params["reply_parameters"]["message_id"] == sent["message_id"]
            said.result["reply_to_message"] = sent
        return said

    def said(self, place: Chat) -> list[Call]:
        """The bot's messages in a chat, texts and pictures."""
        return self.telegram.sent(place, "sendMessage", "sendPhoto")

    async def tap(self, message: dict[str, Any], who: dict[str, Any], label: str) -> Call:
        """Tap a button, and wait for the answer to the tap."""
        before = len(self.taps_answered)
        await self.world.tap(message, who, label)
        calls: list[Call] = await self.telegram.wait_for(lambda: self.taps_answered[before:], f"a tap on {label!r}")
        return calls[0]

    async def agree(self, asked: Call, who: dict[str, Any], label: str) -> Call:
        """Tap the button that confirms. Returns what became of the question."""
        before = len(self.telegram.sent(self.chat, "editMessageText"))
        await self.tap(asked.result, who, label)
        edits: list[Call] = await self.telegram.wait_for(
            lambda: self.telegram.sent(self.chat, "editMessageText")[before:], f"what {label!r} leads to"
        )
        return edits[0]

    @property
    def taps_answered(self) -> list[Call]:
        """The answers to taps."""
        return [call for call in self.telegram.calls if call.method == "answerCallbackQuery"]

    async def get(self, path: str = "") -> Any:
        """The group's data in the API."""
        status, body = await self.keeper.call("GET", f"/groups/{self.chat.id}{path}")
        assert status == 200, body
        return body["data"]

    async def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Call the API on the group."""
        return await self.keeper.call(method, f"/groups/{self.chat.id}{path}", body)

    async def settle(self, update_id: int) -> None:
        """Wait until an update is handled."""
        await self.telegram.wait_until_confirmed(update_id)


async def make_scene(telegram: BotApi, keeper: Keeper, title: str = "Chess club") -> Scene:
    """A new group with the bot in it."""
    world = telegram.world
    owner, admin, member = world.person("Olga"), world.person("Adam", "Adam"), world.person("Mia", "mia")
    chat = world.group(title, owner, member)
    chat.set(admin, "administrator")
    scene = Scene(telegram, keeper, chat, owner, admin, member)
    await world.add_bot(chat, by=owner)
    await telegram.wait_for_text(chat, "Hello! I moderate")
    return scene


@pytest.fixture
async def scene(telegram: BotApi, keeper: Keeper) -> Scene:
    """A new group in the shared process."""
    return await make_scene(telegram, keeper)
