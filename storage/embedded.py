"""The embedded database: `secantusd-py` as a child process on a loopback port, with its data under DATA_DIR.

It's GPL and runs as a separate process; we import none of it. Everybody on the machine can reach its port, so it asks
for a password, which is created at the first start and stored in DATA_DIR.
"""

import asyncio
import contextlib
import fcntl
import os
import secrets
import shutil
import signal
import socket
import subprocess  # nosec B404
import sys
import sysconfig
import time
from pathlib import Path
from typing import IO, Any, Final

import structlog

from storage.errors import StartError
from storage.folders import UMASK, make_private, write_private

PROGRAM: Final = "secantusd-py"
READY_TIMEOUT: Final = 30.0
"""Seconds that it may take until it listens. Recovery after a crash takes longest."""
STOP_TIMEOUT: Final = 4.0
"""Seconds that it may take to write its checkpoint and exit. Then it's killed, which is safe: each commit is synced."""
KNOCK_INTERVAL: Final = 0.05
"""Seconds between two connections to a database that should exit."""
KNOCKS_UNHEARD: Final = 10
"""Connections that it may accept after a signal, before we send the signal again."""
SUPERVISE_INTERVAL: Final = 0.2
"""Seconds between two checks whether it's alive: portable, as it's started before there is an event loop."""
RESTART_PAUSE: Final = 2.0
"""Seconds after a failed start until the next one."""
USER: Final = "groupkeeper"
PASSWORD: Final = "database.password"
"""The file with the password for USER."""
PORT: Final = "database.port"
"""The file with the port that it listens on, for backups while it runs."""
NEW_PASSWORD: Final = "database.password.new"
"""The new password, until the database knows it."""
AUTH: Final = "--auth"
_ITS_OWN: Final = ("admin", "config", "local")
"""Databases that every server has."""
_CACHE_SIZE: Final = "256M"

log = structlog.get_logger(__name__)


class InUse(StartError):
    """Another Groupkeeper uses the data folder."""


def running_uri(data_dir: Path) -> str:
    """The URI of a running Groupkeeper's database, with user and password. Raises OSError if there's none."""
    return _uri((data_dir / PASSWORD).read_text(), int((data_dir / PORT).read_text()))


def _uri(password: str, port: int) -> str:
    address = f"mongodb://{USER}:{password}@127.0.0.1:{port}"
    return f"{address}/?directConnection=true&authSource=admin&authMechanism=SCRAM-SHA-256"


class EmbeddedDatabase:
    """Our own database process, restarted if it dies. Only one Groupkeeper can use a data folder at a time."""

    def __init__(self, data_dir: Path) -> None:
        data_dir = data_dir.resolve()
        self._folder = data_dir
        self._home = data_dir / "database"
        self._lock_path = data_dir / "lock"
        self._pid_path = data_dir / "database.pid"
        self._log_path = data_dir / "database.log"
        self._config_path = data_dir / "database.toml"
        self._lock: IO[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0
        self._reserved: socket.socket | None = None
        """Reserves the port while nobody listens on it."""
        self._password = ""
        self._is_enrolling = False
        """Whether its user still has to be created."""
        self._was_empty = False

    @property
    def uri(self) -> str:
        """The URI with user and password."""
        return _uri(self._password, self._port)

    @property
    def pid(self) -> int:
        """The id of its process."""
        assert self._process is not None, "spawn() comes first"
        return self._process.pid

    def spawn(self) -> None:
        """Start it without waiting until it's ready.

        Raises StartError if the folder is in use or the program is missing.
        """
        make_private(self._folder)
        self._home.mkdir(exist_ok=True, mode=0o700)
        self._lock = self._lock_path.open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._lock.close()
            raise InUse(f"another Groupkeeper uses {self._home.parent}: stop it, or set DATA_DIR") from error
        self._end_orphan()
        self._config_path.touch()
        self._port, self._reserved = reserve_port()
        (self._folder / PORT).write_text(str(self._port))
        self._load_password()
        self.restart()

    def _load_password(self) -> None:
        """Read the password. Create one for a database without one, even if it has run without until now."""
        kept = self._folder / PASSWORD
        self._was_empty = not any(self._home.iterdir())
        self._is_enrolling = self._was_empty or not kept.exists()
        if not self._is_enrolling:
            self._password = kept.read_text()
            return
        self._password = f"gkdb_{secrets.token_hex(32)}"
        (self._folder / NEW_PASSWORD).unlink(missing_ok=True)
        write_private(self._folder / NEW_PASSWORD, self._password)

    def restart(self) -> None:
        """Start the process on the same port: the first time, and after it died."""
        program = shutil.which(PROGRAM, path=os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]]))
        if program is None:
            raise StartError(f"{PROGRAM} is not installed: pip install 'groupkeeper[embedded]', or set MONGODB_URI")
        command = [
            program,
            "--host=127.0.0.1",
            f"--port={self._port}",
            f"--storage-path={self._home}",
            f"--cache-size={_CACHE_SIZE}",
            "--log-level=WARNING",
            # Without it, commits stay in the process for up to 50 ms, and a kill -9 loses them: see docs/decisions.
            "--sync-on-commit",
            f"--config={self._config_path}",  # an empty file, so that only our own settings apply
            AUTH,
        ]
        if self._is_enrolling:
            command = [sys.executable, "-m", "storage.enrolment", str(self._folder), *command]
        with self._log_path.open("ab") as output:
            self._process = subprocess.Popen(  # noqa: S603 - the command is our own  # nosec B603
                [sys.executable, "-m", "storage.die_with_parent", str(os.getpid()), *command],
                cwd=Path(__file__).parent.parent,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                umask=UMASK,
                start_new_session=True,  # Ctrl-C reaches only us, so that we can write what's in flight before it exits
            )
        self._pid_path.write_text(str(self._process.pid))

    async def wait_until_ready(self) -> None:
        """Return when it listens, and only on our port. Raises StartError if it exits or doesn't listen in time."""
        await self._wait_until_it_listens()
        if self._is_enrolling:
            await asyncio.to_thread(self._evict)
            self._is_enrolling = False

    def _evict(self) -> None:
        """Drop what others may have stored while it asked for no password: from a new database, everything."""
        from pymongo import MongoClient  # noqa: PLC0415 - needed only once

        with MongoClient[dict[str, Any]](self.uri, serverSelectionTimeoutMS=int(READY_TIMEOUT * 1000)) as client:
            for other in list(client.admin["system.users"].find({"user": {"$ne": USER}})):
                client[other["db"]].command("dropUser", other["user"])
            for name in client.list_database_names() if self._was_empty else ():
                if name not in _ITS_OWN:
                    client.drop_database(name)

    async def _wait_until_it_listens(self) -> None:
        deadline = time.monotonic() + READY_TIMEOUT
        while time.monotonic() < deadline:
            if self._process is not None and self._process.poll() is not None:
                raise StartError(f"the embedded database ended at start, see {self._log_path}")
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", self._port)
                writer.close()
                return
            await asyncio.sleep(0.02)
        raise StartError(f"the embedded database does not listen after {READY_TIMEOUT:.0f} s, see {self._log_path}")

    async def supervise(self) -> None:
        """Restart it whenever it dies. Runs until cancelled."""
        while True:
            assert self._process is not None, "spawn() comes first"
            code = self._process.poll()
            if code is None:
                await asyncio.sleep(SUPERVISE_INTERVAL)
                continue
            log.error("embedded.died", code=code, see=str(self._log_path))
            self.restart()
            try:
                await self.wait_until_ready()
            except StartError:
                await asyncio.sleep(RESTART_PAUSE)  # it would fail again at once, for example on a full disk

    async def stop(self) -> None:
        """Stop our own process, and release the folder."""
        if self._process is not None:
            self._process.terminate()
            if not await asyncio.to_thread(self._has_ended, self._process):
                log.error("embedded.killed", waited=STOP_TIMEOUT)
                self._process.kill()
                await asyncio.to_thread(self._process.wait)
            self._pid_path.unlink(missing_ok=True)
        if self._reserved is not None:
            self._reserved.close()
        if self._lock is not None:
            self._lock.close()

    def kill(self) -> None:
        """Kill it, because our own process exits at once, or because it can't go on. Each commit is synced already."""
        if self._process is not None:
            self._process.kill()

    def _has_ended(self, process: "subprocess.Popen[bytes]") -> bool:
        """Whether it exits in time. We connect to it meanwhile; otherwise it would wait 2 s for a connection.

        It closes its listening socket, which on Linux doesn't wake the thread that accepts connections
        (secantusdb 0.7.0b3, `SecantusDBServer.stop`). As long as it answers, it hasn't seen the signal: one that
        arrives just before its main thread begins to wait is noticed only with the next.
        """
        deadline, answered = time.monotonic() + STOP_TIMEOUT, 0
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self._port), timeout=KNOCK_INTERVAL).close()
                answered += 1
            if answered == KNOCKS_UNHEARD:
                process.terminate()
                answered = 0
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(KNOCK_INTERVAL)
                return True
        return False

    def _end_orphan(self) -> None:
        """Stop the database of a Groupkeeper that was killed, because it would block the files."""
        try:
            pid = int(self._pid_path.read_text())
        except (FileNotFoundError, ValueError):
            return
        if not self._is_ours(pid):
            return
        log.info("embedded.ending_orphan", pid=pid)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + STOP_TIMEOUT
        while self._is_ours(pid):
            if time.monotonic() > deadline:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.02)

    def _is_ours(self, pid: int) -> bool:
        """Whether the process `pid` uses our folder, because process ids are reused."""
        if Path("/proc/self").exists():
            try:
                command = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")  # empty if it has exited
            except OSError:
                return False
        else:
            listing = ["ps", "-ww", "-o", "args=", "-p", str(pid)]
            command = subprocess.run(listing, capture_output=True, text=True, check=False).stdout  # noqa: S603  # nosec B603
        return str(self._home) in command


def reserve_port() -> tuple[int, socket.socket]:
    """A loopback port that nobody listens on. While the socket is open, the system gives the port to nobody else.

    On Linux the database can still listen there: both set SO_REUSEADDR, and this socket doesn't listen. Elsewhere the
    socket is already closed, and another program could take the port before the database does.
    """
    reserved = socket.socket()
    reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    reserved.bind(("127.0.0.1", 0))
    port = reserved.getsockname()[1]
    if sys.platform != "linux":
        reserved.close()
    return port, reserved
