"""`make rollups` with a running process's embedded database, and with its own."""

import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path

from models.actions import ActionCreate, ActionType
from models.base import utc_now
from storage.embedded import EmbeddedDatabase
from tests.backends import GROUP, TOKEN_ACTOR, over_the_wire
from tests.servers import ROOT


async def _count_again(data_dir: Path, **environment: str) -> tuple[int | None, str]:
    environment.setdefault("MONGODB_DB", "counted")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.rollups"),
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "DATA_DIR": str(data_dir), "PYTHONPATH": str(ROOT), **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode, said.decode()


async def test_it_counts_while_a_process_uses_the_database_and_when_none_does(tmp_path: Path) -> None:
    database = EmbeddedDatabase(tmp_path)
    database.spawn()
    try:
        await database.wait_until_ready()
        async with over_the_wire(database.uri, "counted") as backend:
            backend.clock.now = utc_now() - timedelta(days=3)
            await backend.register()
            warn = ActionCreate(action_type=ActionType.WARN, user_id=6)
            await backend.services.actions.take(GROUP, warn, TOKEN_ACTOR)
            assert await _count_again(tmp_path) == (0, "Counted 1 days of 1 groups, and corrected 3 documents.\n")
    finally:
        await database.stop()
    assert await _count_again(tmp_path) == (0, "Counted 1 days of 1 groups, and corrected 0 documents.\n")


async def test_a_database_that_is_not_there_is_said(tmp_path: Path) -> None:
    code, said = await _count_again(tmp_path, MONGODB_URI="mongodb+srv:bad")
    assert (code, said.count("\n")) == (2, 1)
    assert said.startswith("groupkeeper: MONGODB_URI")
