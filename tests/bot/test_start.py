"""How the process starts while Telegram misbehaves."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator

import pytest
import stamina

from bot import serving
from bot.config import Config
from demo.telegram.server import BotApi, Fault
from demo.telegram.world import BOT, TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from tests.backends import in_memory
from tests.servers import ROOT

PAGES = (
    "<html><h1>502 Bad Gateway</h1></html>",
    "<html>Log in to the hotel's network</html>",
    "",
    '{"result": {"id": 1}}',
    '{"ok": true}',
    "[]",
    '{"ok": tr',
    "\x00\x01",
    '{"ok": true, "result": [1]}',
)


@pytest.fixture
def _one_try(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each call is made once, so that the start itself has to retry at once."""
    monkeypatch.setattr(serving, "CONNECT_PAUSE", 0.0)
    with stamina.set_testing(True, attempts=1):
        yield


@pytest.mark.usefixtures("_one_try")
@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "setMyCommands"])
async def test_invalid_responses_of_telegram_are_retried(own_telegram: BotApi, method: str) -> None:
    own_telegram.faults[method] += [Fault(page=page) for page in PAGES]
    bot = build_bot(TOKEN, own_telegram.url, KeepLimits(1000, 1000))
    async with bot, in_memory() as backend, asyncio.timeout(20):
        gateway = Gateway(bot)
        while own_telegram.faults[method]:  # some calls need no result: the start goes on without
            me = await serving.introduce(Config(_env_file=None), bot, gateway, backend.services, [])
    assert gateway.known_username == BOT["username"]
    assert me.id == BOT["id"]


def test_the_process_may_keep_many_connections_open() -> None:
    """Many systems allow 1,024 open files by default, and each open stream is one."""
    script = (
        "import resource; from bot.__main__ import _allow_many_connections\n"
        "hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))\n"
        "_allow_many_connections()\n"
        "print(resource.getrlimit(resource.RLIMIT_NOFILE)[0] == min(10_240, hard))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n", done.stderr
