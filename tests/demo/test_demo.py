"""`python -m demo`, as started by `make demo`: a living group that continues at the next start, or starts afresh."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.servers import API_TOKEN, ROOT, START_TIMEOUT, ForkedKeeper, Keeper, free_port

SPAM = "Free crypto signals, 300% profit guaranteed! Join t.me/+AbCdEf12345"


class Demo:
    """A running demo, with the requests of the panel's playground."""

    def __init__(self, keeper: Keeper) -> None:
        self._base = keeper.base
        self._session = keeper.session

    async def ask(self, method: str, path: str, body: Any = None) -> Any:
        """The process's response."""
        async with self._session.request(method, self._base + path, json=body) as answer:
            assert answer.ok, await answer.text()
            return await answer.json()

    async def do(self, what: str, **body: Any) -> Any:
        """Do something in the demo's Telegram."""
        return await self.ask("POST", f"/panel/playground/telegram/{what}", body)

    async def see(self, found: Callable[[Any], Any]) -> Any:
        """What `found` returns for the chat, as soon as it's true."""
        known = ""
        async with asyncio.timeout(START_TIMEOUT):
            while True:
                world = await self.ask("GET", f"/panel/playground/telegram?known={known}")
                known = world["version"]
                if value := found(world):
                    return value

    async def person(self, name: str) -> Any:
        """A person in the chat."""
        return await self.see(lambda world: next((one for one in world["people"] if one["name"] == name), None))


def _environment(folder: Path, port: int, **more: str) -> dict[str, str]:
    given = {"PATH": "/usr/bin:/bin", "HOME": str(folder.parent), "DATA_DIR": str(folder), "PORT": str(port)}
    return {**given, "API_TOKEN": API_TOKEN, "PYTHONUNBUFFERED": "1", **more}


@asynccontextmanager
async def _demo(keeper: Keeper) -> AsyncIterator[Demo]:
    """The demo, from the line that prints its address until it has exited."""
    link = f"{keeper.base}/panel/playground#token={API_TOKEN}"
    keeper.launch()
    try:
        async with asyncio.timeout(START_TIMEOUT):
            while link not in keeper.log:
                assert keeper.is_running, "the demo ended before it said where it is"
                await asyncio.sleep(0.1)
        await keeper.start_session()
        yield Demo(keeper)
    finally:
        code = await keeper.stop()
        keeper.log_path.unlink()  # the link in it has the token
        assert code == 0


async def test_it_runs_resumes_and_starts_from_scratch(tmp_path: Path) -> None:
    async with _demo(Keeper(tmp_path, "demo")) as demo:
        ways = await demo.ask("GET", "/api/v2/session")
        assert ways["data"]["is_demo"] is True
        await demo.do("pauses", is_paused=True)
        group = (await demo.see(lambda world: world["chat"]))["id"]
        mia = await demo.person("Mia")
        said = await demo.do("messages", user_id=mia["id"], text=SPAM)
        await demo.see(lambda world: not any(one["id"] == said["message_id"] for one in world["messages"]))
        await demo.see(lambda world: any(one["name"] == "Mia" and not one["may_write"] for one in world["people"]))
        history = await demo.ask("GET", f"/api/v2/groups/{group}/actions?user_id={mia['id']}&action_type=mute")
        assert {one["user_name"] for one in history["data"]} == {"@mia_reads"}  # their past also has mutes
        vera = await demo.do("joins", name="Vera")
        captcha = await demo.see(lambda world: _captcha_of(world, "Vera"))
        [[button]] = captcha["buttons"]
        other = await demo.do("taps", user_id=mia["id"], message_id=captcha["id"], data=button["callback_data"])
        assert other["text"]
        await demo.see(lambda world: any(one["name"] == "Vera" and not one["may_write"] for one in world["people"]))
        await demo.do("taps", user_id=vera["user_id"], message_id=captcha["id"], data=button["callback_data"])
        await demo.see(lambda world: any(one["name"] == "Vera" and one["may_write"] for one in world["people"]))

        await _is_counted_as_gone_once_banned(demo, group)

    async with _demo(ForkedKeeper(tmp_path, "demo")) as demo:
        assert (await demo.person("Vera"))["is_here"]
        assert not (await demo.person("Mia"))["may_write"]
        assert (await demo.see(lambda world: world["chat"]))["id"] == group

    async with _demo(ForkedKeeper(tmp_path, "demo", FRESH="1")) as demo:
        assert (await demo.person("Mia"))["may_write"]
        assert "Vera" not in [one["name"] for one in await demo.see(lambda world: world["people"])]


async def _is_counted_as_gone_once_banned(demo: Demo, group: int) -> None:
    """As Telegram does, the demo tells the bot of its own bans: the bot counts members by that."""
    vic, olga = (await demo.do("joins", name="Vic"))["user_id"], (await demo.person("Olga"))["id"]
    await demo.see(lambda world: _captcha_of(world, "Vic"))
    before = (await demo.ask("GET", f"/api/v2/groups/{group}"))["data"]["member_count"]
    await demo.do("messages", user_id=olga, text=f"/ban {vic} spam")
    is_here = True
    async with asyncio.timeout(START_TIMEOUT):
        while is_here:
            is_here = (await demo.ask("GET", f"/api/v2/groups/{group}/users/{vic}"))["data"]["is_active"]
    assert (await demo.ask("GET", f"/api/v2/groups/{group}"))["data"]["member_count"] == before - 1


def _captcha_of(world: Any, name: str) -> Any:
    """The message that asks for a captcha, if there is one."""
    return next((one for one in world["messages"] if one["buttons"] and name in one["text"]), None)


async def test_it_touches_no_folder_that_holds_something_else(tmp_path: Path) -> None:
    (tmp_path / "database").write_text("of a real installation")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "demo"),
        cwd=ROOT,
        env=_environment(tmp_path, free_port(), FRESH="1"),
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await process.communicate()
    assert process.returncode == 2
    assert errors.decode() == f"demo: {tmp_path} holds something else. Set DATA_DIR to another folder\n"
    assert await asyncio.to_thread(lambda: [one.name for one in tmp_path.iterdir()]) == ["database"]


async def test_help_is_printed_and_nothing_started(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "demo", "--help"),
        cwd=ROOT,
        env=_environment(tmp_path / "data", free_port()),
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(START_TIMEOUT):
        told, _ = await process.communicate()
    assert process.returncode == 0
    assert b"FRESH=1" in told
    assert not (tmp_path / "data").exists()
