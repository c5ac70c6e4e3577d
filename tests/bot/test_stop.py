"""The process ends in a bounded time, and says what it cut off."""

# ruff: noqa: ASYNC110 - what is looked at from outside of a process gives no signal

import asyncio
import os
import signal
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot import stopping
from bot.stopping import CLOSE, CUT_OFF, FINISH, LIMIT, Stop, unless
from bot.tasks import background
from demo.telegram.server import BotApi, Fault
from models.bulletins import Bulletin, BulletinKind
from services.core.due_items import handle_due
from storage.collections import Collections
from storage.embedded import STOP_TIMEOUT
from tests.backends import GROUP, Backend
from tests.conftest import StartKeeper, make_scene
from tests.servers import RedisServer


@asynccontextmanager
async def _silence() -> AsyncIterator[tuple[int, asyncio.Event]]:
    """A port where somebody listens and says nothing, and what is set once somebody has called."""
    called = asyncio.Event()

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1], called
    server.close()


async def test_it_ends_in_time_although_everything_hangs(
    own_telegram: BotApi, start_keeper: StartKeeper, redis_server: RedisServer
) -> None:
    keeper = await start_keeper(REDIS_URL=redis_server.url, ALLOW_PRIVATE_WEBHOOKS="true")
    scene = await make_scene(own_telegram, keeper)
    async with _silence() as (port, called):
        hook = {"url": f"https://127.0.0.1:{port}/", "events": ["settings.updated"]}
        assert (await scene.call("POST", "/webhooks", hook))[0] == 201
        assert (await scene.call("PATCH", "/settings", {"welcome_message": "Hello!"}))[0] == 200
        await called.wait()
        listening = await keeper.session.get(f"{keeper.base}/api/v2/groups/{scene.chat.id}/events")
        assert listening.status == 200
        own_telegram.faults["sendMessage"].append(Fault(hold=asyncio.Event()))
        await scene.world.say(scene.chat, scene.owner, "/help")
        while own_telegram.faults["sendMessage"]:
            await asyncio.sleep(0.01)
        database = int((Path(keeper.environment["DATA_DIR"]) / "database.pid").read_text())
        for pid in (database, redis_server.pid):
            os.kill(pid, signal.SIGSTOP)
        assert await keeper.stop() == CUT_OFF
    assert "stop.cut_off" in keeper.log
    assert f"lane {scene.chat.id}" in keeper.log
    assert "webhook " in keeper.log
    assert keeper.log.count("stop.left_behind") == 1
    with pytest.raises(ProcessLookupError):
        os.kill(database, 0)


async def test_the_parts_of_a_stop_fit_into_it() -> None:
    assert FINISH < CLOSE < CLOSE + STOP_TIMEOUT < LIMIT


async def test_what_is_in_hand_is_finished_or_cut_off_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopping, "FINISH", 0.05)
    done: list[str] = []
    left: list[int] = []

    async def quick() -> None:
        done.append("quick")

    async def hang() -> None:
        await asyncio.Event().wait()

    stop = Stop(leave=left.append, limit=3600.0)
    lane, worker = asyncio.create_task(hang(), name="lane -100"), asyncio.create_task(hang(), name="worker")
    stop.begin()
    with capture_logs() as logs:
        await stop.finish({"updates": quick(), "queues": hang()})
    assert done == ["quick"]
    assert [(line["event"], line["tasks"]) for line in logs] == [("stop.cut_off", ["lane -100"])]
    for task in (lane, worker):
        task.cancel()


async def test_what_holds_on_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopping, "CLOSE", 0.05)
    free = asyncio.Event()

    async def hold_on() -> None:
        while not free.is_set():
            try:
                await free.wait()
            except asyncio.CancelledError:
                continue

    left: list[Any] = []
    stop = Stop(leave=left.append, limit=3600.0)
    stop.last_resort = lambda: left.append("database")
    whole = asyncio.create_task(hold_on(), name="process")
    await asyncio.sleep(0)
    stop.begin()
    with capture_logs() as logs:
        assert not await stop.close(whole)
    assert "process" in logs[0]["tasks"]
    stop.leave()
    assert left == ["database", CUT_OFF]
    free.set()
    assert await stop.close(whole)


async def test_a_start_is_given_up_at_once() -> None:
    stop = Stop(leave=lambda _: None, limit=3600.0)
    whole = asyncio.create_task(asyncio.Event().wait())
    stop.begin()
    assert await stop.close(whole)
    assert whole.cancelled()


async def test_the_last_resort_needs_no_event_loop() -> None:
    left = threading.Event()
    Stop(leave=lambda _: left.set(), limit=0.0).begin()
    assert await asyncio.to_thread(left.wait, 20)


async def test_work_gives_way_to_a_stop() -> None:
    stopping_now = asyncio.Event()
    assert await unless(stopping_now, asyncio.sleep(0, "done")) == "done"
    stopping_now.set()
    assert await unless(stopping_now, asyncio.sleep(3600, "late")) is None


async def test_claims_are_handed_over(backend: Backend) -> None:
    """Another process needn't wait until the claim of one that stopped is over."""
    queues, clock = backend.services.queues, backend.clock
    queue, lease = queues.bulletins, timedelta(minutes=5)
    bulletins = Collections.of(backend.database).bulletins
    for group_id in (GROUP, GROUP - 1, GROUP - 2):
        await bulletins.insert(Bulletin(group_id=group_id, kind=BulletinKind.WATCH, at=clock.now, due_at=clock.now))
    begun, is_idle = asyncio.Event(), asyncio.create_task(queues.idle())
    handled: list[int] = []

    async def handle(one: Bulletin) -> None:
        if handled:
            begun.set()
            await asyncio.Event().wait()
        handled.append(one.group_id)
        await bulletins.change({"_id": one.id}, {"due_at": None})

    await is_idle
    working = asyncio.create_task(handle_due(queue, handle, lease, 10, database=backend.database, clock=clock))
    await begun.wait()
    queues.close()
    assert await queue.due({}, 10) == []
    is_idle = asyncio.create_task(queues.idle())
    await asyncio.sleep(0)
    assert not is_idle.done()
    working.cancel()
    await is_idle
    await asyncio.gather(working, return_exceptions=True)
    assert await bulletins.count({"due_at": clock.now}) == 1
    await queues.hand_over()
    assert await bulletins.count({"due_at": clock.now}) == 2
    assert len(handled) == 1


async def test_a_failed_part_is_logged_even_if_the_rest_hangs() -> None:
    """Otherwise nobody would ever know why the process ended: it's ended from outside if it hangs."""
    told: list[Any] = []

    async def fail() -> None:
        raise ValueError("a bug")

    async def run() -> None:
        async with background() as tasks:
            tasks.create_task(fail(), name="feed")
            try:
                await asyncio.Event().wait()
            finally:
                told.extend(logs)  # here something may hang

    with capture_logs() as logs, pytest.raises(ExceptionGroup):
        await run()
    assert [(line["event"], line["task"]) for line in told] == [("process.task_failed", "feed")]
