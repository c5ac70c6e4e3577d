"""Creates the embedded database's user, then becomes the database: `python -m storage.enrolment FOLDER COMMAND…`.

The server lets us create a user only while it asks for no password (secantusdb 0.7.0b3, `--help`). So it's first
started that way, on another port, and then by the command with `--auth`. This runs while the main process imports its
modules. The password is in a file, because everybody can see a process's arguments.
"""

import contextlib
import os
import socket
import subprocess  # nosec B404
import sys
import time
from pathlib import Path
from typing import Any, Final

from pymongo import MongoClient
from pymongo.errors import OperationFailure

from storage import embedded

_KNOCK_INTERVAL: Final = 0.02


def enrol(folder: Path, command: list[str]) -> None:
    """Start the server without a password, create its user, and stop it. What it acknowledges is on the disk.

    Raises TimeoutError, PyMongoError.
    """
    port, reserved = embedded.reserve_port()
    open_command = [one for one in command if one != embedded.AUTH and not one.startswith("--port=")]
    process = subprocess.Popen(  # noqa: S603 - the command is our own  # nosec B603
        [sys.executable, "-m", "storage.die_with_parent", str(os.getpid()), *open_command, f"--port={port}"],
        stdin=subprocess.DEVNULL,
    )
    _wait_until_ready(process, port)
    client: MongoClient[dict[str, Any]] = MongoClient("127.0.0.1", port, directConnection=True)
    with contextlib.suppress(OperationFailure):  # from an enrolment that was interrupted
        client.admin.command("dropUser", embedded.USER)
    password = (folder / embedded.NEW_PASSWORD).read_text()
    client.admin.command("createUser", embedded.USER, pwd=password, roles=["root"])
    client.close()
    # Not SIGTERM: just after the start its handler fails, and the process goes on (secantusdb 0.7.0b3, `server.stop`).
    process.kill()
    process.wait()
    reserved.close()
    (folder / embedded.NEW_PASSWORD).rename(folder / embedded.PASSWORD)


def _wait_until_ready(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + embedded.READY_TIMEOUT
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(_KNOCK_INTERVAL)
        else:
            return
    raise TimeoutError("the database does not start")


if __name__ == "__main__":
    enrol(Path(sys.argv[1]), sys.argv[2:])
    os.execv(sys.argv[2], sys.argv[2:])  # noqa: S606 - the command is our own  # nosec B606
