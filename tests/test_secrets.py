"""The search for secrets in the suite's output (tests/outputs.py) finds what it should."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from demo.telegram.world import TOKEN
from models.tokens import make_secret
from tests.outputs import secrets_in
from tests.servers import API_TOKEN, ROOT

SUITE = {
    "conftest.py": "from tests.outputs import pytest_runtest_logreport, pytest_sessionfinish",
    "test_it.py": f"""
def test_clean(): print("nothing to see")
def test_prints(): print({TOKEN!r})
def test_logs(tmp_path): (tmp_path / "process.log").write_text({API_TOKEN!r})
""",
}
"""A suite with our hooks that writes what it shouldn't."""


def test_a_secret_would_be_found() -> None:
    made = make_secret()
    text = f"{{'url': 'https://api/bot{TOKEN}/getMe', 'token': '{API_TOKEN}', 'made': '{made}'}} gk_{'0' * 72}"
    assert secrets_in(text) == [TOKEN, API_TOKEN, made]


@pytest.mark.parametrize("workers", [0, 1], ids=["in one process", "by a worker"])
def test_a_secret_in_any_output_fails_the_run(workers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:  # a folder of ours would be searched too
        for name, text in SUITE.items():
            Path(folder, name).write_text(text)
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-rN", f"--numprocesses={workers}", "--basetemp=written", "--rootdir=."],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert "1 failed, 3 passed" in done.stdout
    found = [line.rpartition("/")[2] for line in done.stdout.splitlines() if " holds " in line]
    assert found == [f"test_it.py::test_prints: Captured stdout call holds {TOKEN}", f"process.log holds {API_TOKEN}"]
