"""The webhook's answers: 200 only for what's handled."""

import asyncio
from types import SimpleNamespace
from typing import Any, cast

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.intake import Intake
from bot.update_meter import UpdateMeter
from bot.webhook import Webhook

SECRET = {"X-Telegram-Bot-Api-Secret-Token": "s"}


async def test_what_is_in_hand_when_the_process_fails_is_refused_at_once() -> None:
    """Otherwise the requests would keep the process from ending, and Telegram would wait for nothing."""
    received = asyncio.Event()
    never: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def receive(_: Any) -> asyncio.Future[None]:
        received.set()
        return never

    webhook = Webhook("s")
    webhook.intake = cast("Intake", SimpleNamespace(has_room=True, meter=UpdateMeter(), receive=receive))
    app = web.Application()
    app.router.add_post("/", webhook.receive)
    async with TestClient(TestServer(app)) as client, asyncio.timeout(30):
        asked = asyncio.create_task(client.post("/", json={"update_id": 1}, headers=SECRET))
        await received.wait()
        webhook.give_up()
        assert (await asked).status == 503
        assert (await client.post("/", json={"update_id": 2}, headers=SECRET)).status == 503
