"""`make bench` writes docs/internals/performance.md. `--short` takes one quick round of each, and only prints.

`--only PART`, given once or more, measures only that part, and also only prints.
"""

import argparse
import asyncio
import platform
import shutil
import sys
import tempfile
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Final

import redis.asyncio as redis

from bench import bulk, commands, http, messages, moderation, panel, stalls, startup
from bench.measure import Ratio
from bot.version import VERSION
from handlers.root import build_dispatcher
from services.container import build_services
from services.events.safe_http import SafeHttp
from storage import redis_client
from storage.cache import Cache
from storage.embedded import EmbeddedDatabase
from tests.backends import over_the_wire
from tests.servers import ROOT, RedisServer

PAGE = ROOT / "docs" / "internals" / "performance.md"

Figures = tuple[list[Ratio], list[commands.Row], list[moderation.Cost]]
PARTS: Final = ("http", "messages", "startup", "panel", "bulk", "commands", "moderation", "stalls")


def main() -> int:
    """The exit code: 1 if a goal was missed (with `--short`, figures are only shown)."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--short", action="store_true", help="one quick round of each, only printed")
    parser.add_argument("--only", choices=PARTS, action="append", metavar="PART", help="one of " + ", ".join(PARTS))
    arguments = parser.parse_args()
    is_short = arguments.short
    parts = arguments.only or PARTS
    if shutil.which("wrk") is None:
        sys.exit("make bench needs wrk: apt-get install wrk")
    with tempfile.TemporaryDirectory(prefix="groupkeeper-bench") as folder:
        ratios, rows, costs = asyncio.run(_measure(Path(folder), parts, is_short=is_short))
    page = _page(ratios, rows, costs, 1 if is_short else 5)
    sys.stdout.write(page)
    if is_short:
        return 0
    if arguments.only is None:
        PAGE.write_text(page)
    return 0 if all(ratio.is_met for ratio in ratios) and all(cost.is_met for cost in costs) else 1


async def _measure(folder: Path, parts: Collection[str], *, is_short: bool) -> Figures:
    rounds = 1 if is_short else 5
    ratios: list[Ratio] = []
    if "http" in parts:
        ratios += await http.measure(_make(folder / "http"), rounds, seconds=1 if is_short else 5)
    if "messages" in parts:
        ratios += await messages.measure(rounds, 500 if is_short else 5000)
    if "startup" in parts:
        ratios += await startup.measure(_make(folder / "startup"), rounds)
    if "panel" in parts:
        ratios += await panel.measure(_make(folder / "panel"), rounds)
    if {"bulk", "commands", "moderation", "stalls"}.isdisjoint(parts):
        return ratios, [], []
    database = EmbeddedDatabase(folder / "database")
    database.spawn()
    await database.wait_until_ready()
    try:
        more, rows, costs = await _measure_with(database.uri, folder, parts, rounds)
    finally:
        await database.stop()
    return ratios + more, rows, costs


async def _measure_with(database_uri: str, folder: Path, parts: Collection[str], rounds: int) -> Figures:
    """Measure what needs a database."""
    ratios: list[Ratio] = []
    rows: list[commands.Row] = []
    costs: list[moderation.Cost] = []
    if "bulk" in parts:
        async with over_the_wire(database_uri, "bulk") as backend:
            ratios += await bulk.measure(backend, 3 * rounds)
    if "commands" in parts:
        redis_server = RedisServer(folder)
        redis_server.start()
        try:
            rows = await _count_commands(database_uri, redis_server.url)
        finally:
            redis_server.kill()
    dispatcher = build_dispatcher(messages_per_group_minute=10_000)  # a process can have only one
    if "moderation" in parts:
        costs = await moderation.measure(database_uri, dispatcher)
    if "stalls" in parts:
        ratios += await stalls.measure(database_uri, dispatcher)
    return ratios, rows, costs


async def _count_commands(database_uri: str, redis_url: str) -> list[commands.Row]:
    async with over_the_wire(database_uri, "commands") as backend, redis.Redis.from_url(redis_url) as client:
        cache = Cache(redis_client.connect(redis_url))
        listening = asyncio.create_task(cache.run())
        while cache.status != "shared":  # noqa: ASYNC110 - it has no signal, and needs none
            await asyncio.sleep(0.01)
        services = build_services(backend.database, cache, backend.clock, None, SafeHttp(allows_private=False))
        shared = replace(backend, cache=cache, services=services)
        await shared.register()
        rows = await commands.measure(shared, client, await shared.person(3, "Mona", role="moderator"))
        listening.cancel()
        await cache.close()
        return rows


def _make(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _page(ratios: list[Ratio], rows: list[commands.Row], costs: list[moderation.Cost], rounds: int) -> str:
    lines = [
        "# Performance",
        "",
        f"Made by `make bench`: version {VERSION}, CPython {platform.python_version()}, {platform.machine()}.",
        f"Medians of {rounds}; rivals take turns within one run.",
        "Read the ratios; the figures beside them depend on the machine.",
        "",
        "| what | ours | theirs | ratio | goal | met |",
        "| --- | --- | --- | --- | --- | --- |",
        *(
            f"| {ratio.what} | {ratio.ours:,.4g} {ratio.unit} | {ratio.theirs:,.4g} {ratio.unit} | "
            f"{ratio.value:.2f} | {ratio.goal} | {'yes' if ratio.is_met else '**no**'} |"
            for ratio in ratios
        ),
        "",
        "## Commands that an operation costs",
        "",
        "With warm caches; a transaction's statements and its commit are counted each.",
        "",
        "| operation | database | Redis |",
        "| --- | --- | --- |",
        *(f"| {name} | {database} | {shared} |" for name, database, shared in rows),
        "",
        "## From a `/ban` received to `banChatMember` sent",
        "",
        f"At most {moderation.DATABASE_GOAL} commands to the database, and no other call; members are in the cache.",
        "",
        "| the target is named | database | other calls to Telegram | met |",
        "| --- | --- | --- | --- |",
        *(
            f"| {cost.by} | {cost.database} | {len(cost.telegram)} | {'yes' if cost.is_met else '**no**'} |"
            for cost in costs
        ),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
