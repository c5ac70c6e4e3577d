"""Our programs as child processes, forked from one with their code loaded: loading takes 4 s of CPU each time.

The tests of the start start `python -m bot` itself.
"""

import asyncio
import importlib
import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
_CONTEXT: Final = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["bot.__main__", "bot.app", "bot.config", "bot.logs", "storage.embedded"])


def _run(program: str, arguments: tuple[str, ...], environment: dict[str, str], log_path: Path) -> None:
    """Does what `python -m` does, with its environment and output."""
    output = os.open(log_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOCTTY, 0o644)
    for descriptor in (1, 2):
        os.dup2(output, descriptor)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    sys.argv = [program, *arguments]
    sys.exit(importlib.import_module(program).main())


class ForkedProcess:
    """A forked process, with the methods of `subprocess.Popen` that the tests use."""

    def __init__(
        self, environment: dict[str, str], log_path: Path, *arguments: str, program: str = "bot.__main__"
    ) -> None:
        """`program` is the module with its `main`. The output goes to the end of a file."""
        log_path.touch()  # it can be read at once
        # It may start processes of its own, but it doesn't outlive the tests.
        asked = (program, arguments, environment, log_path)
        self._process = _CONTEXT.Process(target=_run, args=asked, daemon=True)
        self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def poll(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        return self._process.exitcode

    @property
    def returncode(self) -> int | None:
        """The same."""
        return self.poll()

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it exits. Raises subprocess.TimeoutExpired."""
        self._process.join(timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired("groupkeeper", timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        """Send a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it at once."""
        self.send_signal(signal.SIGKILL)


async def run(
    environment: dict[str, str], log_path: Path, *arguments: str, program: str = "bot.__main__"
) -> tuple[int, str]:
    """Run a command to its end. Returns its exit code, and what the file holds by then."""
    process = ForkedProcess(environment, log_path, *arguments, program=program)
    code = await asyncio.to_thread(process.wait)
    return code, await asyncio.to_thread(log_path.read_text)
