"""The output of the process at its first start."""

import asyncio
import os
import pty
import sys
from pathlib import Path

import pytest

from bot.api_token import FILE_NAME
from tests.servers import ROOT, Keeper


@pytest.mark.parametrize("is_terminal", [False, True], ids=["journal", "terminal"])
async def test_a_new_token_is_shown_to_a_person_only(tmp_path: Path, is_terminal: bool) -> None:
    keeper = Keeper(tmp_path, API_TOKEN="")
    ours, theirs = pty.openpty() if is_terminal else os.pipe()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=ROOT, env=keeper.environment, stdout=theirs, stderr=asyncio.subprocess.DEVNULL
    )
    os.close(theirs)
    said = ""
    while "  Bot " not in said:
        said += (await asyncio.to_thread(os.read, ours, 4096)).decode()
    process.terminate()
    await process.wait()
    os.close(ours)
    token = (tmp_path / "data" / FILE_NAME).read_text().strip()
    assert (token in said) is is_terminal
    assert f"Panel  {keeper.base}/panel" in said
    assert str(tmp_path / "data" / FILE_NAME) in said
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert [path.name for path in (tmp_path / "data").iterdir() if path.stat().st_mode & 0o077] == []
