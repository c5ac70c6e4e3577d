"""`make bench` writes docs/internals/performance.md; `--short` takes one quick round of each and only prints."""

import argparse
import asyncio
import platform
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import redis.asyncio as redis

from bench import bulk, commands, http, messages, moderation, panel, stalls, startup
from bench.measure import Ratio
from bot.version import VERSION
from handlers.root import build_dispatcher
from services.container import build_services
from services.events.safe_http import SafeHttp
from storage import cache as cache_module
from storage.cache import Cache
from storage.embedded import EmbeddedDatabase
from tests.backends import over_the_wire
from tests.servers import ROOT, RedisServer

PAGE = ROOT / "docs" / "internals" / "performance.md"


def main() -> int:
    """The exit code: 1 if a goal was missed (with `--short`, figures are only shown)."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--short", action="store_true")
    is_short = parser.parse_args().short
    if shutil.which("wrk") is None:
        sys.exit("make bench needs wrk: apt-get install wrk")
    with tempfile.TemporaryDirectory(prefix="groupkeeper-bench") as folder:
        ratios, rows, costs = asyncio.run(_measure(Path(folder), is_short))
    page = _page(ratios, rows, costs, 1 if is_short else 5)
    if is_short:
        sys.stdout.write(page)
        return 0
    PAGE.write_text(page)
    sys.stdout.write(page)
    return 0 if all(ratio.is_met for ratio in ratios) and all(cost.is_met for cost in costs) else 1


async def _measure(folder: Path, is_short: bool) -> tuple[list[Ratio], list[commands.Row], list[moderation.Cost]]:
    rounds = 1 if is_short else 5
    ratios = await http.measure(_make(folder / "http"), rounds, seconds=1 if is_short else 5)
    ratios += await messages.measure(rounds, 500 if is_short else 5000)
    ratios += await startup.measure(_make(folder / "startup"), rounds)
    ratios += await panel.measure(_make(folder / "panel"), rounds)
    database = EmbeddedDatabase(folder / "database")
    database.spawn()
    await database.wait_until_ready()
    redis_server = RedisServer(folder)
    redis_server.start()
    try:
        async with over_the_wire(database.uri, "bulk") as backend:
            ratios += await bulk.measure(backend, 3 * rounds)
        rows = await _count_commands(database.uri, redis_server.url)
        dispatcher = build_dispatcher(messages_per_group_minute=10_000)  # there can be one in a process
        costs = await moderation.measure(database.uri, dispatcher)
        ratios += await stalls.measure(database.uri, dispatcher)
    finally:
        await database.stop()
        redis_server.kill()
    return ratios, rows, costs


async def _count_commands(database_uri: str, redis_url: str) -> list[commands.Row]:
    async with over_the_wire(database_uri, "commands") as backend, redis.Redis.from_url(redis_url) as client:
        cache = Cache(cache_module.connect(redis_url))
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
