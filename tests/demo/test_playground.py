"""The requests of the panel's playground."""

import asyncio
from random import Random

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from demo.founding import found
from demo.playground import Playground
from demo.story import Story
from demo.telegram.server import BotApi


async def test_nobody_writes_before_the_group_has_its_rules() -> None:
    telegram = BotApi()
    chat = found(telegram.world)
    playground = Playground(telegram, Story(telegram, Random(1), chat))
    app = web.Application()
    app.add_routes(playground.routes())
    user = next(iter(telegram.world.people.values()))
    async with TestClient(TestServer(app)) as client:
        asked = asyncio.create_task(client.get("/playground"))
        body = {"user_id": user["id"], "text": "buy this"}
        said = asyncio.create_task(client.post("/playground/messages", json=body))
        assert (await client.get("/elsewhere")).status == 404  # the two before it have arrived
        assert not asked.done()
        assert not said.done()
        assert not telegram.world.messages
        playground.is_set_up.set()
        assert (await asked).status == 200
        assert (await said).status == 200
        assert [one["text"] for one in telegram.world.messages.values()] == ["buy this"]
