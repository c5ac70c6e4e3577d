"""A full disk: changes wait or get 503, nothing acknowledged is lost, and when there's room again, all goes on."""

# ruff: noqa: ASYNC110 - REST gives no signal

import asyncio
import contextlib
import resource
from collections.abc import Iterator
from pathlib import Path

from demo.telegram.server import BotApi
from tests.conftest import StartKeeper, make_scene


@contextlib.contextmanager
def _full_disk(database_pid: int) -> Iterator[None]:
    """While the context is open, no file of the database can be written (getrlimit(2), RLIMIT_FSIZE)."""
    soft, hard = resource.prlimit(database_pid, resource.RLIMIT_FSIZE)
    resource.prlimit(database_pid, resource.RLIMIT_FSIZE, (0, hard))
    yield
    with contextlib.suppress(ProcessLookupError):  # a database that has panicked may be gone
        resource.prlimit(database_pid, resource.RLIMIT_FSIZE, (soft, hard))


async def test_an_update_waits_until_there_is_room(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    assert (await scene.ask(scene.owner, "/rules add before text")).text.startswith("Rule before added")
    with _full_disk(int((Path(keeper.environment["DATA_DIR"]) / "database.pid").read_text())):
        assert (await scene.call("PATCH", "/settings", {"warning_lifetime": 86_400}))[0] == 503
        await scene.world.say(scene.chat, scene.owner, "/rules add during text")
        status, body = await scene.call("POST", "/rules", {"rule_name": "refused"})
        assert (status, body["code"]) == (503, "unavailable")
    await own_telegram.wait_for_text(scene.chat, "Rule during added")
    async with asyncio.timeout(30):
        while (await scene.call("PATCH", "/settings", {"warning_lifetime": 86_401}))[0] != 200:
            await asyncio.sleep(0.1)
    assert {rule["rule_name"] for rule in await scene.get("/rules?limit=100")} == {"before", "during"}
