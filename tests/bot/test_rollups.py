"""`make rollups` with a running process's embedded database, and with its own."""

import os
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from models.actions import ActionCreate, ActionType
from models.base import utc_now
from storage.embedded import EmbeddedDatabase
from tests.backends import GROUP, TOKEN_ACTOR, over_the_wire
from tests.forked import run


async def _count_again(data_dir: Path, **given: str) -> tuple[int, str]:
    environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(data_dir), "MONGODB_DB": "counted", **given}
    return await run(environment, data_dir / f"{uuid4()}.log", program="bot.rollups")


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
