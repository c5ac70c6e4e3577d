"""GET of a cached group with wrk: the product, a bare handler and plain FastAPI, each in its own process."""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import redis

from bench.authenticated import TOKEN_FILE
from bench.measure import Ratio, at_least, in_turns
from tests.servers import API_TOKEN, ROOT, Keeper, RedisServer, free_port, wait_for_port

GROUP = -1001234567890
CONNECTIONS = 32


async def measure(folder: Path, rounds: int, seconds: int) -> list[Ratio]:
    """The product's requests per second relative to its rivals'."""
    redis_server = RedisServer(folder)
    redis_server.start()
    keeper = Keeper(folder, REDIS_URL=redis_server.url)
    await keeper.start()
    try:
        await keeper.call("POST", "/groups", {"group_id": GROUP, "name": "Bench", "description": "A group"})
        async with keeper.session.get(f"{keeper.base}/api/v2/groups/{GROUP}") as answer:
            body = await answer.text()
        redis.Redis.from_url(redis_server.url).set(f"bench:{GROUP}", json.dumps(json.loads(body)["data"]))
        with (
            _server("bench.bare_aiohttp", body) as bare,
            _server("bench.plain_fastapi", API_TOKEN, redis_server.url) as fastapi,
            _server("bench.authenticated", str(folder), "open") as unchecked,
            _server("bench.authenticated", str(folder), "checked") as checked,
        ):
            token = (folder / TOKEN_FILE).read_text()
            ports = {keeper.port: API_TOKEN, bare: API_TOKEN, fastapi: API_TOKEN, checked: token, unchecked: ""}
            ours, theirs, plain, known, anybody = await in_turns(
                rounds, *(partial(_wrk, port, secret, seconds) for port, secret in ports.items())
            )
    finally:
        await keeper.stop()
        redis_server.kill()
    return [
        at_least("GET of a cached group, by a bare aiohttp handler", ours, theirs, "requests/s", 0.5),
        at_least("GET of a cached group, by plain FastAPI + uvicorn + redis", ours, plain, "requests/s", 3),
        at_least("the same with a narrow token, by the same without any check", known, anybody, "requests/s", 0.75),
    ]


@contextmanager
def _server(module: str, *arguments: str) -> Iterator[int]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", module, str(port), *arguments], cwd=ROOT)
    try:
        wait_for_port(port, process)
        yield port
    finally:
        process.kill()
        process.wait()


async def _wrk(port: int, secret: str, seconds: int) -> float:
    """Requests per second, all of which must be answered with 200."""
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-H", f"Authorization: Bearer {secret}"]
    command.append(f"http://127.0.0.1:{port}/api/v2/groups/{GROUP}")
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    output = (await process.communicate())[0].decode()
    found = re.search(r"Requests/sec:\s+([\d.]+)", output)
    if found is None or "Non-2xx" in output or "Socket errors" in output:
        raise RuntimeError(output)
    return float(found[1])
