"""The product as a child process, forked from one with its code loaded: loading takes 4 s of CPU each time.

The tests of the start start `python -m bot` itself.
"""

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


def _run(environment: dict[str, str], log_path: Path) -> None:
    """Does what `python -m bot` does, with its environment and output."""
    from bot.__main__ import main  # noqa: PLC0415 - it is loaded in the server that is forked, not in the tests

    output = os.open(log_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    for descriptor in (1, 2):
        os.dup2(output, descriptor)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    sys.argv = ["groupkeeper"]
    sys.exit(main())


class ForkedProcess:
    """A forked process, with the methods of `subprocess.Popen` that the tests use."""

    def __init__(self, environment: dict[str, str], log_path: Path) -> None:
        # It may start processes of its own, but it doesn't outlive the tests.
        self._process = _CONTEXT.Process(target=_run, args=(environment, log_path), daemon=True)
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
