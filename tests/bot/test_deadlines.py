"""Deadlines for many operations at once: what is cancelled, and what isn't."""

import asyncio

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message

from bot import intake
from bot.deadlines import Deadlines
from bot.update_meter import Outcome
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from services.inbox.health import Health
from tests.backends import in_memory

MIA = {"id": 7, "is_bot": False, "first_name": "Mia"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Mia"}


@pytest.fixture
async def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The loop's clock, which the test sets."""
    loop = asyncio.get_running_loop()
    clock = [loop.time()]
    monkeypatch.setattr(loop, "time", lambda: clock[0])
    return clock


async def _wait(deadlines: Deadlines, ends: asyncio.Event) -> str:
    try:
        with deadlines.begin():
            await ends.wait()
    except TimeoutError:
        return "late"
    return "done"


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_only_operations_whose_time_is_over_are_cancelled(now: list[float]) -> None:
    deadlines, never, soon = Deadlines(10.0), asyncio.Event(), asyncio.Event()
    first = asyncio.create_task(_wait(deadlines, never))
    await _turns()
    now[0] += 6
    second, quick = (asyncio.create_task(_wait(deadlines, one)) for one in (never, soon))
    await _turns()
    soon.set()
    assert await quick == "done"
    now[0] += 5
    await _turns()
    assert first.result() == "late"
    assert not second.done()
    now[0] += 5
    await _turns()
    assert second.result() == "late"
    assert first.cancelling() == second.cancelling() == 0


async def test_a_task_that_others_cancel_ends(now: list[float]) -> None:
    deadlines = Deadlines(10.0)
    task = asyncio.create_task(_wait(deadlines, asyncio.Event()))
    await _turns()
    now[0] += 11
    task.cancel()  # in the same moment
    with pytest.raises(asyncio.CancelledError):
        await task
    await _turns()


async def test_an_operation_that_ends_by_itself_when_it_is_cancelled_leaves_no_trace(now: list[float]) -> None:
    deadlines = Deadlines(10.0)

    async def stubborn() -> str:
        with deadlines.begin():
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                return "ended"
        return "never"

    task = asyncio.create_task(stubborn())
    await _turns()
    now[0] += 11
    assert await task == "ended"
    assert task.cancelling() == 0


async def test_an_error_of_the_operation_is_raised_as_it_is() -> None:
    with pytest.raises(ValueError, match="its own"), Deadlines(10.0).begin():
        raise ValueError("its own")


async def test_an_update_that_takes_too_long_holds_up_its_chat_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "HANDLE_TIMEOUT", 0.05)
    dispatcher, bot, said = Dispatcher(), Bot(TOKEN), list[str | None]()

    @dispatcher.message()
    async def handle(message: Message) -> None:
        said.append(message.text)
        if message.text == "hang":
            await asyncio.Event().wait()

    async with in_memory(gateway=Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        health = Health(backend.database, backend.cache, "test")
        context = {"services": backend.services, "live": backend.services.live}
        limits, updates = KeepLimits(100, 100), backend.services.updates
        taken = intake.Intake(dispatcher, bot, limits, updates, health, tasks, context)
        for number, text in enumerate(("hang", "go on"), 1):
            message = {"message_id": number, "date": 1_700_000_000, "chat": PRIVATE, "from": MIA, "text": text}
            taken.accept({"update_id": number, "message": message})
        await taken.idle()
        assert said == ["hang", "go on"]
        assert taken.meter.handled.kinds["message", Outcome.TIMED_OUT].count == 1
