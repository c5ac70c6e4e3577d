"""`python -m bench.storm`: the storm, and its report. See docs/internals/storm.md."""

# ruff: noqa: ASYNC110 - the database gives no signal

import asyncio
import signal
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

import aiohttp
import psutil
from bson import ObjectId

from bench.storm.callers import BASE, Callers
from bench.storm.checks import all_checks
from bench.storm.crowd import GUARDED, RULE, Crowd
from bench.storm.evidence import SHOWN, Check, Evidence
from bench.storm.faults import Faults
from bench.storm.ledger import Ledger
from bench.storm.listeners import Listeners
from bench.storm.machine import Machine
from bench.storm.options import Options, read_options
from bench.storm.report import is_failed, mark_of, write_report
from bench.storm.sender import Sender
from bot.config import Config
from models.logs import EventType
from storage.driver import connect, end

SETTLE: Final = 120.0
"""Seconds after the load in which all that waits has to be done."""
AT_ONCE: Final = 10
WHILE_IT_FAILS: Final = (0.1, 0.8)
"""The part of the load in which weekly reports are due."""
DATABASE: Final = Config.model_fields["mongodb_db"].default
EXPIRED: Final = {"event_type": EventType.ACTION_EXPIRED}


def main() -> int:
    """The exit code: 1 if something isn't as it should be."""
    options = read_options()
    with ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="groupkeeper-storm-")))
        folder.mkdir(parents=True, exist_ok=True)
        checks = asyncio.run(_run(options, folder))
    for check in checks:
        _say(f"{mark_of(check):6} {check.title}: {check.found}")
        for one in check.wrong[:SHOWN]:
            _say(f"           {one}")
    _say(f"report: {options.report}/README.md")
    return int(is_failed(checks))


async def _run(options: Options, folder: Path) -> list[Check]:
    whole = asyncio.current_task()
    assert whole is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, whole.cancel)
    machine, ledger = Machine(folder, options), Ledger()
    _say(
        f"storm, seed {options.seed}: {options.seconds} s, {options.updates} updates and {options.calls} calls a second"
    )
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(machine.running())
        crowd = Crowd(machine.telegram.world, options, ledger)
        sender = Sender(machine, crowd, ledger, options)
        await _set_up(machine, crowd, sender)
        callers = Callers(machine, crowd.groups, ledger, options)
        listeners = Listeners(machine, crowd.groups, options)
        faults = Faults(machine, ledger, options)
        await _schedule_reports(machine, crowd, options)
        await listeners.start()
        stack.push_async_callback(listeners.stop)
        ledger.begin()
        watching = asyncio.create_task(_watch(machine, ledger, listeners))
        async with asyncio.TaskGroup() as load:
            load.create_task(sender.run())
            load.create_task(callers.run())
            if not options.is_calm:
                load.create_task(faults.run())
        _say(f"the load is handled after {ledger.now():.0f} s")
        await _settle(machine)
        watching.cancel()
        await listeners.stop()
        left_behind = await machine.stop()  # now all figures are stored
        async with _database(machine) as store:
            evidence = await _collect(store, machine, crowd, callers, listeners, ledger)
    checks = all_checks(evidence, judges_speed=options.is_long)
    checks += [left_behind, _machine_check(machine, callers, faults)]
    write_report(options, ledger, checks)
    return checks


async def _set_up(machine: Machine, crowd: Crowd, sender: Sender) -> None:
    """Add the bot to the groups, and give each a rule."""
    await sender.send_all(crowd.arrivals())
    waiting = iter(crowd.groups)

    async def add_rules(session: aiohttp.ClientSession) -> None:
        for group in waiting:
            await machine.create(session, f"/groups/{group.id}/rules", RULE)

    async with AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:
        for number in range(AT_ONCE):
            session = await stack.enter_async_context(machine.session(f"127.0.4.{number + 1}"))
            tasks.create_task(add_rules(session))
    for group in crowd.guarded:
        status, body = await machine.keepers[0].call("PATCH", f"/groups/{group.id}/settings", GUARDED)
        assert status == 200, body


async def _schedule_reports(machine: Machine, crowd: Crowd, options: Options) -> None:
    """Let the weekly reports, which are due on a Monday, be due during the load."""
    chance, now = Random(options.seed + 5), datetime.now(UTC)
    async with _database(machine) as store:
        for group in crowd.guarded:
            at = now + timedelta(seconds=chance.uniform(*WHILE_IT_FAILS) * options.seconds)
            await store["bulletins"].update_one({"group_id": group.id}, {"$set": {"at": at, "due_at": at}})


async def _watch(machine: Machine, ledger: Ledger, listeners: Listeners) -> None:
    """Note once a second how large the processes are and how many streams are open."""
    while True:
        second = ledger.second
        second.streams = listeners.open
        for keeper in machine.keepers:
            if keeper.is_running:
                with suppress(psutil.Error):
                    second.memory[keeper.pid] = psutil.Process(keeper.pid).memory_info().rss
        await asyncio.sleep(1)


async def _settle(machine: Machine) -> None:
    """Wait until nothing is due any more."""
    with suppress(TimeoutError):
        async with asyncio.timeout(SETTLE):
            await machine.ready()
            async with _database(machine) as store:
                while await _is_waiting(store):
                    await asyncio.sleep(0.5)


async def _is_waiting(store: Any) -> bool:
    """Whether something has to be done soon: an action, a captcha, or the end of a mute."""
    now = datetime.now(UTC)
    timed = {"status": "completed", "due_at": {"$gt": now - timedelta(days=1), "$lt": now + timedelta(minutes=1)}}
    queues = [("actions", {"status": "pending"}), ("actions", timed), ("captchas", {})]
    return any([await store[name].count_documents(where) for name, where in queues])


@asynccontextmanager
async def _database(machine: Machine) -> AsyncIterator[Any]:
    client = connect(machine.database.uri)
    try:
        yield client[DATABASE]
    finally:
        await end(client)


async def _collect(
    store: Any, machine: Machine, crowd: Crowd, callers: Callers, listeners: Listeners, ledger: Ledger
) -> Evidence:
    settings = await store["settings"].find({}).to_list(None)
    days = await store["group_days"].find({}).to_list(None)
    world = machine.telegram.world
    entries: dict[int, list[ObjectId]] = defaultdict(list)
    for one in await store["logs"].find({}, {"group_id": 1}).to_list(None):
        entries[one.get("group_id") or 0].append(one["_id"])
    return Evidence(
        ledger,
        callers.orders,
        machine.telegram.calls,
        {group.id: group for group in crowd.groups},
        await store["actions"].find({}).to_list(None),
        await store["rules"].find({}).to_list(None),
        {one["group_id"]: (one.get("warning_lifetime") or BASE) - BASE for one in settings},
        sum(day["counts"].get("messages", 0) for day in days),
        Counter(one["details"]["action_id"] for one in await store["logs"].find(EXPIRED).to_list(None)),
        [one["user_id"] for one in await store["captchas"].find({}).to_list(None)],
        set(world.messages),
        listeners.heard,
        entries,
        {one["group_id"]: one["at"] for one in await store["bulletins"].find({}).to_list(None)},
    )


def _machine_check(machine: Machine, callers: Callers, faults: Faults) -> Check:
    check = Check("The processes recover in time, and answer nothing that they shouldn't")
    check.wrong = [f"not ready in time after: {one}" for one in faults.late]
    check.wrong += [f"a process ended with {code}" for code in machine.unexpected_exits]
    check.wrong += callers.unexpected
    check.wrong += machine.telegram.violations
    check.found = f"{machine.starts} starts; {callers.left_out} calls weren't made because too many were waiting"
    return check


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
