"""The promises for outages of Redis and the database, and for load on both interfaces."""

# ruff: noqa: ASYNC110 - other processes give no signal

import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from demo.telegram.server import BotApi
from storage.embedded import EmbeddedDatabase
from tests.conftest import StartKeeper, make_scene
from tests.servers import Keeper, RedisServer, free_port

WORKERS = 8


class Load:
    """Sends requests without a pause, and records the results."""

    def __init__(self, keeper: Keeper, path: str) -> None:
        self.keeper = keeper
        self.path = path
        self.statuses: Counter[int] = Counter()
        self.without_retry_after = 0
        self.slowest = 0.0
        self.last_failure = 0.0

    async def _work(self, number: int) -> None:
        for turn in range(10**9):
            begin = time.monotonic()
            # Two of them write. More on one document would conflict until one fails because the database is busy.
            body: Any = {"welcome_message": f"{number}-{turn}"} if turn % 2 == 0 and number % 4 == 0 else None
            async with self.keeper.session.request(
                "PATCH" if body else "GET", f"{self.keeper.base}/api/v2{self.path}", json=body
            ) as answer:
                await answer.read()
                self.statuses[answer.status] += 1
                self.slowest = max(self.slowest, time.monotonic() - begin)
                if answer.status != 200:
                    self.last_failure = time.monotonic()
                    self.without_retry_after += "Retry-After" not in answer.headers

    async def wait_for(self, more: int) -> None:
        """Return after this many more requests."""
        goal = self.statuses.total() + more
        async with asyncio.timeout(60):
            while self.statuses.total() < goal:
                await asyncio.sleep(0.02)

    async def wait_for_status(self, status: int) -> None:
        """Return after one more request with this result."""
        seen = self.statuses[status]
        async with asyncio.timeout(60):
            while self.statuses[status] == seen:
                await asyncio.sleep(0.02)


@asynccontextmanager
async def load(keeper: Keeper, path: str) -> AsyncIterator[Load]:
    """Load on one path. A request without any response fails the test."""
    running = Load(keeper, path)
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(running._work(number)) for number in range(WORKERS)]
        yield running
        for worker in workers:
            worker.cancel()


async def _register(keeper: Keeper, group_id: int = -7) -> None:
    status, _ = await keeper.call("POST", "/groups", {"group_id": group_id, "name": "Loaded"})
    assert status == 201


async def _status_of(keeper: Keeper, part: str, wanted: str) -> None:
    async with asyncio.timeout(30):
        while True:
            async with keeper.session.get(f"{keeper.base}/ready") as answer:
                if (await answer.json())["data"][part] == wanted:
                    return
            await asyncio.sleep(0.05)


async def test_redis_killed_under_load_costs_no_request(start_keeper: StartKeeper, redis_server: RedisServer) -> None:
    keeper = await start_keeper(bot="off", BOT_TOKEN="", REDIS_URL=redis_server.url)
    await _register(keeper)
    await _status_of(keeper, "cache", "shared")
    async with load(keeper, "/groups/-7/settings") as running:
        await running.wait_for(200)
        redis_server.kill()
        await _status_of(keeper, "cache", "degraded")
        await running.wait_for(200)
        redis_server.start()
        await _status_of(keeper, "cache", "shared")
        await running.wait_for(200)
    assert set(running.statuses) == {200}


async def test_the_database_killed_and_restarted_under_load(
    own_database: EmbeddedDatabase, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper(bot="off", BOT_TOKEN="", MONGODB_URI=own_database.uri)
    await _register(keeper)
    async with load(keeper, "/groups/-7/settings") as running:
        await running.wait_for(100)
        os.kill(own_database.pid, signal.SIGKILL)
        await running.wait_for_status(503)
        await _status_of(keeper, "database", "away")
        own_database.restart()
        await own_database.wait_until_ready()
        is_back = time.monotonic()
        await _status_of(keeper, "database", "ok")
        await running.wait_for(200)
    assert set(running.statuses) == {200, 503}
    assert running.without_retry_after == 0
    assert running.last_failure - is_back < 5.0  # the promise itself, not a measure of speed


async def test_the_embedded_database_killed_is_started_again(start_keeper: StartKeeper) -> None:
    keeper = await start_keeper(bot="off", BOT_TOKEN="")
    await _register(keeper)
    pid_file = keeper.folder / "data" / "database.pid"
    async with load(keeper, "/groups/-7/settings") as running:
        await running.wait_for(100)
        killed = pid_file.read_text()
        os.kill(int(killed), signal.SIGKILL)
        async with asyncio.timeout(30):
            while pid_file.read_text() in (killed, ""):
                await asyncio.sleep(0.02)
        await _status_of(keeper, "database", "ok")
        await running.wait_for(200)
    assert set(running.statuses) <= {200, 503}
    assert running.without_retry_after == 0
    status, body = await keeper.call("GET", "/groups/-7")
    assert (status, body["data"]["name"]) == (200, "Loaded")


async def test_updates_wait_while_the_database_is_away(
    own_database: EmbeddedDatabase, own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper(MONGODB_URI=own_database.uri)
    scene = await make_scene(own_telegram, keeper)
    os.kill(own_database.pid, signal.SIGKILL)
    await scene.world.say(scene.chat, scene.owner, "/rules add kept No update is lost")
    await _status_of(keeper, "database", "away")
    own_database.restart()
    await own_telegram.wait_for_text(scene.chat, "Rule kept added. Members see it under /rules")
    assert [rule["rule_name"] for rule in await scene.get("/rules")] == ["kept"]


async def test_two_processes_see_each_others_changes_at_once(
    own_database: EmbeddedDatabase, redis_server: RedisServer, start_keeper: StartKeeper
) -> None:
    shared = {"BOT_TOKEN": "", "MONGODB_URI": own_database.uri, "REDIS_URL": redis_server.url}
    first, second = await start_keeper(bot="off", **shared), await start_keeper(bot="off", **shared)
    await _register(first)
    await _status_of(first, "cache", "shared")
    await _status_of(second, "cache", "shared")
    for number in range(20):
        writer, reader = (first, second) if number % 2 else (second, first)
        await reader.call("GET", "/groups/-7")
        await writer.call("PATCH", "/groups/-7", {"name": f"Name {number}"})
        async with asyncio.timeout(2):
            while (await reader.call("GET", "/groups/-7"))[1]["data"]["name"] != f"Name {number}":
                await asyncio.sleep(0.001)


async def test_one_data_folder_serves_one_process(start_keeper: StartKeeper) -> None:
    keeper = await start_keeper(bot="off", BOT_TOKEN="")
    second = Keeper(keeper.folder, PORT=str(free_port()), DATA_DIR=keeper.environment["DATA_DIR"])
    second.log_path = keeper.folder / "second.log"
    second.launch()
    assert await asyncio.to_thread(second.wait) == 1
    assert "another Groupkeeper uses" in second.log
    assert "Traceback" not in second.log


async def test_a_bad_value_is_one_clear_line(tmp_path: Path) -> None:
    for name, value, reason in (
        ("PORT", "eighty", "PORT: must be a number from 1 to 65535"),
        ("BOT_TOKEN", "12:short", "BOT_TOKEN: must be a token from @BotFather"),
        ("MONGODB_URI", "postgres://x", "MONGODB_URI: must be an address that begins with mongodb://"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL: must be DEBUG, INFO, WARNING or ERROR"),
    ):
        keeper = Keeper(tmp_path)
        keeper.log_path = tmp_path / f"{name}.log"
        keeper.environment[name] = value
        keeper.launch()
        assert await asyncio.to_thread(keeper.wait) == 2
        assert keeper.log.startswith(f"groupkeeper: {reason}")
        assert keeper.log.count("\n") == 1
        assert value not in keeper.log or name == "PORT"
