"""The running API against its own schema: schemathesis with all checks, and with a full and a narrow token.

`make fuzz` is the long form: all phases, at least 10,000 cases per token, and another seed each time.
"""

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import StartKeeper
from tests.servers import API_TOKEN, ROOT

IS_LONG = bool(os.environ.get("FUZZ"))
EXAMPLES = 150 if IS_LONG else 4
"""Cases per operation and phase."""
LONG_FORM = 10_000
EXAMPLE_GROUP = -1001234567890
"""The id that the schema has as an example."""
HERE = ROOT / "tests" / "e2e"


@pytest.mark.parametrize("scopes", [["*"], ["rules.view", "rules.edit", "settings.view", "tokens.manage"]], ids=len)
async def test_the_api_keeps_to_its_schema(start_keeper: StartKeeper, tmp_path: Path, scopes: list[str]) -> None:
    keeper = await start_keeper(bot="off", BOT_TOKEN="", ALLOW_PRIVATE_WEBHOOKS="true")
    token = API_TOKEN
    if scopes != ["*"]:
        await keeper.call("POST", "/groups", {"group_id": EXAMPLE_GROUP, "name": "Fuzz"})
        body = {"name": "narrow", "scopes": scopes, "group_ids": [EXAMPLE_GROUP]}
        token = (await keeper.call("POST", "/tokens", body))[1]["data"]["token"]
    options = ["--checks=all", f"--max-examples={EXAMPLES}", "--continue-on-failure", "--suppress-health-check=all"]
    if not IS_LONG:
        # The long form also goes through the values of each field, in some 6,000 cases.
        options += ["--seed=1", "--phases=examples,fuzzing,stateful"]
    done = await asyncio.to_thread(
        subprocess.run,
        [
            sys.executable, "-m", "schemathesis.cli", "--no-color", f"--config-file={HERE / 'schemathesis.toml'}",
            "run", f"{keeper.base}/openapi.json", f"--header=Authorization: Bearer {token}", *options,
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SCHEMATHESIS_HOOKS": "tests.e2e.schemathesis_hooks"},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    counted = re.search(r"([0-9]+) generated, ([0-9]+) passed", done.stdout)
    assert counted is not None, done.stdout
    sys.stdout.write(f"{len(scopes)} scope(s): {counted[0]}\n")
    assert int(counted[1]) >= (LONG_FORM if IS_LONG else 500)
    assert token not in keeper.log
