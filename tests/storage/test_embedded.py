"""The embedded database is ours alone: a password, and files that nobody else can read."""

import asyncio
import os
import socket
import stat
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pymongo import MongoClient
from pymongo.errors import OperationFailure

from storage import embedded
from storage.embedded import EmbeddedDatabase
from storage.enrolment import _wait_until_ready
from storage.folders import UMASK, make_private
from tests.servers import embedded_database, free_port

Client = MongoClient[dict[str, Any]]


def _open(folder: Path) -> list[str]:
    """What others could read or enter if they got into the folder."""
    return [str(path) for path in (folder, *folder.rglob("*")) if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]


def _command_of(pid: int) -> str:
    return subprocess.run(
        ["ps", "-ww", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=True
    ).stdout


def _start_open(folder: Path, port: int) -> "subprocess.Popen[bytes]":
    """The database as it was started before it had a password."""
    (folder / "database").mkdir()
    (folder / "database.toml").touch()
    folder.chmod(0o755)
    program = str(Path(sysconfig.get_path("scripts")) / embedded.PROGRAM)
    options = [f"--port={port}", f"--storage-path={folder / 'database'}", f"--config={folder / 'database.toml'}"]
    process = subprocess.Popen([program, *options, "--sync-on-commit"], stderr=subprocess.DEVNULL)
    _wait_until_ready(process, port)
    return process


@pytest.fixture
def _our_umask() -> Iterator[None]:
    """The password of the process."""
    before = os.umask(UMASK)
    yield
    os.umask(before)


ATTEMPTS: list[Callable[[Client], Any]] = [
    lambda client: client["bot_manager"]["tokens"].find_one(),
    lambda client: client["bot_manager"]["tokens"].insert_one({"digest": "0" * 64, "scopes": ["*"]}),
    lambda client: client.list_database_names(),
    lambda client: client.admin.command("createUser", "mallory", pwd="x", roles=["root"]),
    lambda client: client.admin.command("getLog", "global"),
]


async def test_whoever_has_no_password_is_refused(tmp_path: Path) -> None:
    async with embedded_database(tmp_path / "data") as server:
        password = (tmp_path / "data" / embedded.PASSWORD).read_text()
        assert password in server.uri
        address = server.uri.rpartition("@")[2].partition("/")[0]
        with Client(f"mongodb://{address}/?directConnection=true") as stranger:
            for attempt in ATTEMPTS:
                with pytest.raises(OperationFailure, match="requires authentication"):
                    await asyncio.to_thread(attempt, stranger)
        for credentials in (f"{embedded.USER}:wrong", f"root:{password}"):
            stranger = Client(f"mongodb://{credentials}@{address}/?directConnection=true")
            with stranger, pytest.raises(OperationFailure, match="authentication failed"):
                await asyncio.to_thread(ATTEMPTS[0], stranger)
        with Client(server.uri) as ours:
            assert ours["bot_manager"]["tokens"].count_documents({}) == 0
        assert password not in _command_of(server.pid)
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
        assert _open(tmp_path / "data" / "database") == []
        assert _open(tmp_path / "data" / embedded.PASSWORD) == []


async def test_the_password_stays_and_survives_a_crash(tmp_path: Path) -> None:
    uris = set()
    for _ in range(2):
        async with embedded_database(tmp_path) as server:
            with Client(server.uri) as client:
                client["x"]["y"].insert_one({})
            server._process.kill()  # type: ignore[union-attr]
            server._process.wait()  # type: ignore[union-attr]
            server.restart()
            await server.wait_until_ready()
            with Client(server.uri) as client:
                assert client["x"]["y"].count_documents({}) >= 1
            uris.add(server.uri.partition("@")[0])
    assert len(uris) == 1
    assert not (tmp_path / embedded.NEW_PASSWORD).exists()


@pytest.mark.usefixtures("_our_umask")
async def test_one_that_worked_without_a_password_gets_one_and_keeps_its_data(tmp_path: Path) -> None:
    port = free_port()
    before = await asyncio.to_thread(_start_open, tmp_path, port)
    with Client(f"mongodb://127.0.0.1:{port}/?directConnection=true") as client:
        client["bot_manager"]["groups"].insert_one({"group_id": -1})
        # Anybody who could reach it then may have created a user of their own.
        client.admin.command("createUser", "mallory", pwd="x", roles=["root"])
        client["bot_manager"].command("createUser", "eve", pwd="x", roles=["readWrite"])
    before.kill()
    before.wait()
    async with embedded_database(tmp_path) as server:
        with Client(server.uri) as client:
            assert client["bot_manager"]["groups"].count_documents({}) == 1
            assert [user["user"] for user in client.admin["system.users"].find({})] == [embedded.USER]
        assert _open(tmp_path) == []


async def test_an_enrolment_that_was_cut_short_is_begun_again(tmp_path: Path) -> None:
    first = EmbeddedDatabase(tmp_path)
    first.spawn()
    assert first._process is not None
    first._process.kill()
    first._process.wait()
    assert first._lock is not None
    first._lock.close()
    async with embedded_database(tmp_path) as server:
        with Client(server.uri) as client:
            client["x"]["y"].insert_one({})


def test_a_folder_that_was_open_is_closed_with_all_in_it(tmp_path: Path) -> None:
    inner = tmp_path / "data" / "inner"
    inner.mkdir(parents=True)
    (inner / "file").touch(0o644)
    (tmp_path / "data").chmod(0o755)
    make_private(tmp_path / "data")
    assert _open(tmp_path / "data") == []
    assert (inner / "file").stat().st_mode & stat.S_IRUSR


DEAF = """
import signal, socket, sys
heard = 0
def hear(*_):
    global heard
    heard += 1
    if heard == 2:
        sys.exit(0)
signal.signal(signal.SIGTERM, hear)
listening = socket.create_server(("127.0.0.1", int(sys.argv[1])))
print("ready", flush=True)
while True:
    listening.accept()[0].close()
"""
"""A server that doesn't notice the first signal."""


async def test_a_signal_that_is_not_noticed_is_sent_again(tmp_path: Path) -> None:
    server = EmbeddedDatabase(tmp_path)
    port = free_port()
    deaf = subprocess.Popen([sys.executable, "-c", DEAF, str(port)], stdout=subprocess.PIPE)  # noqa: ASYNC220 - it is what the server holds
    assert deaf.stdout is not None
    assert deaf.stdout.readline() == b"ready\n"
    server._process, server._port = deaf, port
    await server.stop()
    assert deaf.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a port can't be reserved")
def test_the_system_gives_a_reserved_port_to_nobody_else() -> None:
    port, reserved = embedded.reserve_port()
    with reserved:
        given = set()
        for _ in range(60_000):  # more than there are, so without a reservation each port comes up
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                given.add(probe.getsockname()[1])
        assert port not in given
        with socket.create_server(("127.0.0.1", port)):  # as the database does, with SO_REUSEADDR
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
