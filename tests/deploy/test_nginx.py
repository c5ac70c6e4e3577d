"""deploy/nginx in front of three processes."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from demo.telegram.server import BotApi
from storage.embedded import EmbeddedDatabase
from tests.conftest import Scene, StartKeeper, make_scene
from tests.nginx import nginx
from tests.scrapes import scrape, value
from tests.servers import API_TOKEN, Keeper, RedisServer, free_port


@pytest.fixture
async def keepers(own_database: EmbeddedDatabase, redis_server: RedisServer, start_keeper: StartKeeper) -> list[Keeper]:
    """Three processes that share everything."""
    port = free_port()
    shared = {
        "MONGODB_URI": own_database.uri,
        "REDIS_URL": redis_server.url,
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "TRUSTED_PROXIES": "127.0.0.1",
    }
    ports = [port, free_port(), free_port()]
    return [await start_keeper(bot="webhook", PORT=str(one), **shared) for one in ports]


async def test_nginx_before_three_processes(keepers: list[Keeper], own_telegram: BotApi, tmp_path: Path) -> None:
    scene = await make_scene(own_telegram, keepers[0])
    with nginx(tmp_path / "nginx", [keeper.port for keeper in keepers]) as (base, context):
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as session:
            await _walk(base, session, keepers, scene, own_telegram)


async def _walk(
    base: str, session: aiohttp.ClientSession, keepers: list[Keeper], scene: Scene, telegram: BotApi
) -> None:
    token = {"Authorization": f"Bearer {API_TOKEN}"}
    group = f"{base}/api/v2/groups/{scene.chat.id}"
    async with session.get(group, headers=token) as answer:
        assert answer.status == 200
        assert "Strict-Transport-Security" in answer.headers
    async with session.get(f"{base}/metrics", headers=token) as answer:
        assert answer.status == 404
    async with session.post(f"{group}/actions/bulk", data=b"x" * (1024 * 1024 + 1), headers=token) as answer:
        assert answer.status == 413
    # Updates reach any process, but only by the secret path.
    told = telegram.webhook or {}
    path = told["url"].removeprefix(keepers[0].base)
    secret = {"X-Telegram-Bot-Api-Secret-Token": told["secret_token"]}
    first = telegram.world.last_ids["update"] + 1
    for number in range(12):
        text = f"/rules add rule-{number} text"
        update = {"update_id": first + number, "message": scene.world.message(scene.chat, scene.owner, text=text)}
        async with session.post(base + path, json=update, headers=secret) as answer:
            assert answer.status == 200
    assert len(await scene.get("/rules?limit=100")) == 12
    # A stream that stays open keeps no requests away from its process.
    before = [await _groups_read(keeper) for keeper in keepers]
    async with session.get(f"{group}/events", headers=token) as stream:
        assert stream.status == 200
        for _ in range(12):
            async with session.get(group, headers=token) as answer:
                assert answer.status == 200
    assert [await _groups_read(keeper) for keeper in keepers] == [count + 4 for count in before]
    # An event is sent at once, although another process created it.
    async with session.get(f"{group}/events", headers=token) as stream:
        assert stream.status == 200
        async with session.patch(f"{group}/settings", json={"language": "ru"}, headers=token) as answer:
            assert answer.status == 200
        async with asyncio.timeout(30):
            while b"settings" not in (line := await stream.content.readline()):
                assert line, "the stream has ended"
    # A dead process isn't missed.
    keepers[2].kill()
    for _ in range(12):
        async with session.get(group, headers=token) as answer:
            assert answer.status == 200


async def _groups_read(keeper: Keeper) -> float:
    """How often a process was asked for a group."""
    return value(await scrape(keeper), "http_requests_total", method="GET", route="/api/v2/groups/{group_id}")
