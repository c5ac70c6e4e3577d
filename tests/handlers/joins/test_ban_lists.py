"""Shared ban lists in chat, and who is checked when they first write."""

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import BOT, Chat
from gateway.answering import AnsweringBot
from handlers.shared.fast_path import FastPath
from tests.backends import GROUP, Backend
from tests.conftest import Scene


async def test_what_the_bot_says_about_them(scene: Scene) -> None:
    assert (await scene.ask(scene.admin, "/banlists")).text == (
        "Shared ban lists are off. Turn them on with /banlists on"
    )
    on = await scene.ask(scene.admin, "/banlists on")
    assert on.text.endswith("My operator hasn't chosen any lists yet, so nobody is looked up.")
    allowed = await scene.ask(scene.admin, "/banlists allow 123456789")
    assert allowed.text.endswith("\nLet in anyway: 123456789")
    assert (await scene.get("/settings"))["ban_lists_allowed"] == [123456789]
    assert "Let in" not in (await scene.ask(scene.admin, "/banlists forget 123456789")).text
    assert (await scene.ask(scene.admin, "/banlists allow Mia")).text.startswith("Use: /banlists")


def _no_answers() -> AnsweringBot:
    raise AssertionError("nothing is answered")


async def test_who_writes_for_the_first_time_is_looked_up_once(
    live: Backend, own_telegram: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = own_telegram.world.chats[GROUP] = Chat(GROUP, "Chess")
    chat.set(BOT, "administrator")
    await live.register()
    services, noted = live.services, list[tuple[int, int, int]]()
    monkeypatch.setattr(services.ban_checks, "note_first", lambda *one: noted.append(one))
    assert services.live is not None
    path = FastPath(BOT["id"], services, services.live)
    for number in (7, 8):
        mia = {"id": 5, "is_bot": False, "first_name": "Mia"}
        where = {"id": GROUP, "type": "supergroup", "title": "Chess"}
        message = {"message_id": number, "date": 1_700_000_000, "chat": where, "from": mia, "text": "Hello everybody"}
        assert await path.settles(path.read({"message": message}), _no_answers, f"update:{number}", is_plain=True)
    assert noted == [(GROUP, 5, 7)]
