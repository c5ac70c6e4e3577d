"""An operator backs everything up while the process runs, restores it elsewhere, and moves to MongoDB."""

import asyncio
import sys
from pathlib import Path
from uuid import uuid4

from storage.embedded import EmbeddedDatabase
from tests.forked import run
from tests.servers import ROOT, ForkedKeeper, Keeper

GROUPS = 20


async def _typed(keeper: Keeper, *arguments: str) -> tuple[int, str]:
    """Run a command as people do."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=ROOT,
        env=keeper.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()


async def _command(keeper: Keeper, *arguments: str) -> tuple[int, str]:
    """The same, forked."""
    return await run(keeper.environment, keeper.folder / f"{arguments[0]}-{uuid4()}.log", *arguments)


async def _create(keeper: Keeper, first: int) -> None:
    for number in range(first, first + GROUPS):
        status, _ = await keeper.call("POST", "/groups", {"group_id": -number, "name": f"group {number}"})
        assert status == 201


async def _names(keeper: Keeper) -> list[str]:
    _, body = await keeper.call("GET", "/groups?limit=100")
    return sorted(group["name"] for group in body["data"])


async def test_back_up_restore_and_move(tmp_path: Path, own_database: EmbeddedDatabase) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = ForkedKeeper(tmp_path / "one"), ForkedKeeper(tmp_path / "two")
    file = str(tmp_path / "backup.gz")
    await one.start()
    await _create(one, 1)
    expected = await _names(one)
    code, told = await _typed(one, "backup", file)
    assert (code, told.endswith(f"documents are in {file}\n")) == (0, True)
    # It can't be restored while the process runs, or over existing data.
    code, told = await _command(one, "restore", file)
    assert (code, "another Groupkeeper uses" in told) == (1, True)
    await _create(one, 1_000)
    assert await one.stop() == 0
    code, told = await _command(one, "restore", file)
    assert (code, told) == (1, "groupkeeper: the database isn't empty\n")

    # Replaced data is backed up first.
    code, told = await _command(one, "restore", file, "--replace")
    assert code == 0, told
    assert "before-restore" in told
    await one.start()
    assert await _names(one) == expected
    assert await one.stop() == 0

    # On another machine.
    code, told = await _command(two, "restore", file)
    assert code == 0, told
    await two.start()
    assert await _names(two) == expected
    assert await two.stop() == 0

    code, told = await _command(two, "move-to-mongodb", own_database.uri)
    assert code == 0, told
    assert own_database.uri.split("@")[0] not in told
    two.environment["MONGODB_URI"] = own_database.uri
    await two.start()
    assert await _names(two) == expected
    assert await two.stop() == 0
    code, told = await _command(two, "restore", str(tmp_path / "missing.gz"))
    assert (code, "missing.gz" in told) == (1, True)
