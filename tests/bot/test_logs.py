"""No secret gets into a log, no matter what contains it or where it's written."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from bot.logs import scrubber
from demo.telegram.world import TOKEN
from models.tokens import make_secret
from tests.servers import ROOT, ForkedKeeper, free_port

PASSWORD = "p\"a'hunter2\\w/ö:rd"
SCRIPT = r"""
import gc, json, logging, sys, threading, warnings
import aiohttp, structlog
from yarl import URL
from bot.logs import configure_logging

token, password = sys.argv[1:]
configure_logging("INFO", [password])
log, lib = structlog.get_logger("ours"), logging.getLogger("theirs")
url = URL(f"https://api.telegram.org/file/bot{token}/photos/1")

def fail():
    request = aiohttp.RequestInfo(url, "GET", None, url)
    raise aiohttp.ClientResponseError(request, (), status=404, message=password)

class Leaky:
    def __del__(self):
        fail()
    def __repr__(self):
        return f"<Leaky {token} {password}>"

try:
    fail()
except aiohttp.ClientError as error:
    log.error("one", exc_info=error)
    log.warning("two", url=str(url), leaky=Leaky(), given={"deep": [password, url]}, address=f"x://u:{password}@h/")
    lib.exception("three %s", url)
    lib.warning("four %r", {"password": password, "token": token})
    try:
        raise RuntimeError(f"five {url}") from error
    except RuntimeError:
        log.exception("five")
warnings.warn(f"six {url} {password}")
thread = threading.Thread(target=fail, name=f"seven {password}")
thread.start()
thread.join()
Leaky()
gc.collect()
log.warning("eight", half="\ud800", much=2**70, password=password)
fail()
"""


def test_secrets_are_hidden_however_they_are_spelled() -> None:
    scrub = scrubber([PASSWORD, "short"])
    for spelled in (PASSWORD, repr(PASSWORD), json.dumps(PASSWORD), json.dumps(repr(PASSWORD)), quote(PASSWORD)):
        line = scrub(f"before {spelled} after")
        assert "***" in line
        assert "hunter2" not in line
        assert (line[:7], line[-6:]) == ("before ", " after")
    assert scrub(f"https://x/bot{TOKEN}/getMe") == f"https://x/bot{TOKEN.partition(':')[0]}:***/getMe"
    assert scrub(f"https://x/bot{quote(TOKEN)}/getMe") == f"https://x/bot{TOKEN.partition(':')[0]}:***/getMe"
    assert scrub(f"Bearer {make_secret()}.") == "Bearer ***."
    assert scrub("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, short") == "***, short"


def test_other_values_are_not_masked() -> None:
    scrub = scrubber([])
    for line in ("2026-03-04T12:34:56.123456Z", "-1001234567890:5", "gk_", "127.0.0.1:8002/api/v2/groups", "12:30"):
        assert scrub(line) == line


@pytest.mark.parametrize("is_terminal", [False, True], ids=["file", "terminal"])
def test_nobody_writes_a_secret(is_terminal: bool) -> None:
    command = [sys.executable, "-c", SCRIPT, TOKEN, PASSWORD]
    if is_terminal:
        ours, theirs = pty.openpty()
        with subprocess.Popen(command, cwd=ROOT, stderr=theirs) as process:
            os.close(theirs)
            written = b"".join(iter(lambda: _read(ours), b"")).decode()
        code = process.returncode
    else:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        code, written = done.returncode, done.stderr
        assert all(json.loads(line)["level"] for line in written.splitlines())
    assert code == 1
    for event in (
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "thread.failed",
        "unraisable",
        "eight",
        "process.failed",
    ):
        assert event in written
    assert written.count("ClientResponseError") >= 6
    assert TOKEN.partition(":")[2] not in written
    assert "hunter2" not in written


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # raised by Linux at the end of a terminal
        return b""


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("MONGODB_URI", "mongodb://user:hunter2@here@127.0.0.1"),
        ("MONGODB_URI", "mongodb://user:hunter2@127.0.0.1:999999"),
        ("MONGODB_URI", "mongodb://user:hunter2@[127.0.0.1"),
        ("REDIS_URL", "redis://user:hunter2@127.0.0.1:99999/hunter2?db=hunter2"),
    ],
)
async def test_an_error_about_an_address_hides_its_password(tmp_path: Path, name: str, address: str) -> None:
    keeper = ForkedKeeper(tmp_path, **{"MONGODB_URI": f"mongodb://127.0.0.1:{free_port()}", name: address})
    keeper.launch()
    assert keeper.wait() in (1, 2)
    assert keeper.log.startswith("groupkeeper: ")
    assert "hunter2" not in keeper.log
    assert "Traceback" not in keeper.log


AWAY = """
import logging
from pymongo.errors import AutoReconnect, OperationFailure
from bot.logs import configure_logging

configure_logging("INFO")
driver = logging.getLogger("pymongo.client")
for error in (AutoReconnect("connection reset"), OperationFailure("disk full", 1), ValueError("a bug")):
    try:
        raise error
    except Exception:
        driver.exception("MongoClient background task encountered an error:")
"""


def test_an_outage_that_the_driver_notices_is_a_line_and_its_bugs_have_a_traceback() -> None:
    done = subprocess.run([sys.executable, "-c", AWAY], cwd=ROOT, capture_output=True, text=True, check=True)
    away, broken, bug = map(json.loads, done.stderr.splitlines())
    for one in (away, broken):
        assert (one["event"], one["level"]) == ("database.background_task_failed", "warning")
        assert "exception" not in one
    assert "ValueError" in bug["exception"]


@pytest.mark.parametrize(("level", "lines"), [("WARNING", 0), ("DEBUG", 1)])
def test_what_is_tried_again_is_one_line_at_most(level: str, lines: int) -> None:
    script = """
import stamina, sys
from bot.logs import configure_logging
configure_logging(sys.argv[1])
for attempt in stamina.retry_context(on=ValueError, wait_initial=0, wait_jitter=0):
    with attempt:
        if attempt.num == 1:
            raise ValueError("WriteConflict")
"""
    command = [sys.executable, "-c", script, level]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    told = [json.loads(line) for line in done.stderr.splitlines()]
    assert [(one["event"], one["error"]) for one in told] == [("retry", "WriteConflict")] * lines
