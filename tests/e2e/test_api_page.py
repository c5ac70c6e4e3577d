"""The calls on the API page work as written."""

import asyncio
import json
import os
import re
from pathlib import Path

import pytest

from demo.telegram.login import init_data
from demo.telegram.server import BotApi
from tests.servers import API_TOKEN, ROOT, Keeper
from webapi.app import ENDPOINTS

_PAGE = (ROOT / "docs" / "api" / "README.md").read_text()
_BLOCKS = re.findall(r"```sh\n(.*?)```", _PAGE, re.DOTALL)
CALLS = [call for block in _BLOCKS for call in re.findall(r"^curl (?:.|\n(?!curl))*", block, re.MULTILINE)]
_TIMED_OUT = 28
"""curl's exit code for a response that never ends, such as a stream of events."""
_VARIABLES = _BLOCKS[-1].partition("\n")[0]
"""`GROUP` and `JSON`."""


def test_there_is_a_call_of_each_resource() -> None:
    called = {path.partition("?")[0] for path in re.findall(r'"\$API(/[^"]*)"', "\n".join(CALLS))}
    resources = {endpoint.tag for endpoint in ENDPOINTS}
    shown = {endpoint.tag for endpoint in ENDPOINTS if endpoint.path.replace("{group_id}", "$GROUP") in called}
    assert shown == resources


@pytest.mark.parametrize("call", CALLS, ids=lambda call: re.search(r"\$API(/[^\"?]*)", call)[1])  # type: ignore[index]
async def test_a_call(keeper: Keeper, telegram: BotApi, tmp_path: Path, call: str) -> None:
    signed = init_data(telegram.world.person("Olga"))
    process = await asyncio.create_subprocess_exec(
        "bash",
        "-c",
        f"{_VARIABLES}\n" + call.replace("curl ", "curl --silent --show-error --fail-with-body ", 1),
        cwd=tmp_path,
        env={**os.environ, "API": f"{keeper.base}/api/v2", "TOKEN": API_TOKEN, "INIT_DATA": signed},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    if "--max-time" in call:
        assert (process.returncode, out[:7]) == (_TIMED_OUT, b"retry: "), (out, err)
        return
    assert process.returncode == 0, (out, err)
    assert json.loads(out)["success"] is True
