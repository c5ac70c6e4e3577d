"""Several processes: a chat keeps its order, no matter which of them gets its updates."""

import asyncio
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from demo.telegram.server import BotApi
from models.filter import IS_SPAM
from storage.embedded import EmbeddedDatabase
from tests.conftest import Scene, StartKeeper, make_scene
from tests.receivers import receiver
from tests.servers import Keeper, RedisServer, free_port

PAIRS = 30
CLUB = "Our club opens its doors for you tonight, ask Kevin at the purple door"
TICKETS = "There are seats left in the blue bus to the lake, Kevin has the tickets"
PARALLEL = 40
"""Requests that Telegram sends at the same time (Bot API, setWebhook, max_connections)."""


async def _start(start_keeper: StartKeeper, database: EmbeddedDatabase, redis: RedisServer, count: int) -> list[Keeper]:
    port = free_port()
    shared = {
        "MONGODB_URI": database.uri,
        "REDIS_URL": redis.url,
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/updates",
    }
    ports = [port, *(free_port() for _ in range(count - 1))]
    return [await start_keeper(bot="webhook", PORT=str(one), **shared) for one in ports]


class _Deliveries:
    """Posts updates to processes in turn, as a proxy in front of them would."""

    def __init__(self, telegram: BotApi, keepers: Sequence[Keeper], session: aiohttp.ClientSession) -> None:
        told = telegram.webhook or {}
        self._path = told["url"].removeprefix(keepers[0].base)
        self._headers = {"X-Telegram-Bot-Api-Secret-Token": told["secret_token"]}
        self._keepers = keepers
        self._session = session
        self._turn = 0

    async def post(self, update: object, to: Keeper | None = None) -> None:
        """Wait until a process has handled it: `to`, or whichever runs."""
        while True:
            self._turn += 1
            keeper = to or self._keepers[self._turn % len(self._keepers)]
            if not keeper.is_running:
                continue
            try:
                async with self._session.post(keeper.base + self._path, json=update, headers=self._headers) as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                continue

    async def post_all(self, updates: Sequence[object]) -> None:
        """Many at once, each a little earlier or later than its number."""
        waiting: Iterator[object] = iter(updates)

        async def send() -> None:
            for update in waiting:
                await self.post(update)

        async with asyncio.timeout(120), asyncio.TaskGroup() as senders:
            for _ in range(PARALLEL):
                senders.create_task(send())


def _pairs(scenes: Sequence[Scene], first: int) -> list[dict[str, object]]:
    """`/rules add` and then `/rules off` of the same rule, pair after pair."""
    texts = [
        (scene, f"/rules {what}")
        for number in range(PAIRS)
        for scene in scenes
        for what in (f"add rule-{number} text", f"off rule-{number}")
    ]
    return [
        {"update_id": first + offset, "message": scene.world.message(scene.chat, scene.owner, text=text)}
        for offset, (scene, text) in enumerate(texts)
    ]


@pytest.mark.parametrize("count", [1, 3])
async def test_a_chat_keeps_its_order(
    own_database: EmbeddedDatabase,
    own_telegram: BotApi,
    redis_server: RedisServer,
    start_keeper: StartKeeper,
    count: int,
) -> None:
    keepers = await _start(start_keeper, own_database, redis_server, count)
    scenes = [await make_scene(own_telegram, keepers[0], f"g{number}") for number in range(2)]
    updates = _pairs(scenes, first=own_telegram.world.last_ids["update"] + 1)
    chance = random.Random(count)
    shuffled = [one for _, one in sorted(enumerate(updates), key=lambda pair: pair[0] + chance.uniform(0, 8))]
    async with aiohttp.ClientSession() as session:
        await _Deliveries(own_telegram, keepers, session).post_all(shuffled)
    for scene in scenes:
        rules = await scene.get("/rules?limit=100")
        assert len(rules) == PAIRS
        assert [rule["rule_name"] for rule in rules if rule["is_active"]] == []


async def test_a_message_that_two_processes_get_counts_once(
    own_database: EmbeddedDatabase, own_telegram: BotApi, redis_server: RedisServer, start_keeper: StartKeeper
) -> None:
    keepers = await _start(start_keeper, own_database, redis_server, 2)
    scene = await make_scene(own_telegram, keepers[0])
    first = own_telegram.world.last_ids["update"] + 1
    async with aiohttp.ClientSession() as session:
        both = _Deliveries(own_telegram, keepers, session)  # in turn
        for number in range(10):
            message = scene.world.message(scene.chat, scene.member, text="good morning")
            for _ in keepers:
                await both.post({"update_id": first + number, "message": message})
    path = f"/groups/{scene.chat.id}/users/{scene.member['id']}/stats"
    counted = [(await keeper.call("GET", path))[1]["data"]["messages_total"] for keeper in keepers]
    assert counted[-1] == 10  # each process adds its own when it's asked


async def test_what_one_process_learns_the_other_one_acts_on_within_two_seconds(
    own_database: EmbeddedDatabase, own_telegram: BotApi, redis_server: RedisServer, start_keeper: StartKeeper
) -> None:
    first, second = await _start(start_keeper, own_database, redis_server, 2)
    scene = await make_scene(own_telegram, first)
    assert (await scene.call("POST", "/setup", {"spam": "mute"}))[0] == 200
    world, path = scene.world, f"/groups/{scene.chat.id}"
    async with aiohttp.ClientSession() as session:
        deliveries = _Deliveries(own_telegram, [first, second], session)

        async def say(to: Keeper, who: dict[str, Any], text: str, **more: Any) -> dict[str, Any]:
            said = world.message(scene.chat, who, text=text, **more)
            world.last_ids["update"] += 1
            await deliveries.post({"update_id": world.last_ids["update"], "message": said}, to)
            return said

        async def goes(to: Keeper, text: str) -> None:
            guest = world.person("Guest")
            scene.chat.set(guest, "member")
            said = await say(to, guest, text)
            assert (scene.chat.id, said["message_id"]) not in world.messages

        async def score(of: Keeper, text: str) -> float:
            return float((await of.call("POST", f"{path}/filter/test", {"text": text}))[1]["data"]["score"])

        async def knows(of: Keeper, text: str, *, is_spam: bool = True) -> None:
            async with asyncio.timeout(2):
                while (await score(of, text) >= IS_SPAM) is not is_spam:  # noqa: ASYNC110 - REST gives no signal
                    await asyncio.sleep(0.05)

        for one in (first, second):  # both have learned the group's samples before there are any
            assert await score(one, CLUB) < IS_SPAM
            assert await score(one, TICKETS) < IS_SPAM
        # In chat, through the first process.
        said = await say(first, scene.member, CLUB)
        await say(first, scene.admin, "/spam", reply_to_message=said)
        await knows(second, CLUB)
        await goes(second, CLUB)
        # Over REST, through the second one.
        assert (await second.call("POST", f"{path}/filter/samples", {"text": TICKETS, "label": "spam"}))[0] == 201
        await knows(first, TICKETS)
        await goes(first, TICKETS)
        # And the second one undoes what the first one did.
        [ban] = [one for one in await scene.get("/actions") if one["action_type"] == "ban"]
        assert (await second.call("POST", f"{path}/actions/{ban['id']}/revert", {}))[0] == 200
        await knows(first, CLUB, is_spam=False)


async def test_a_killed_process_holds_up_no_chat(
    own_database: EmbeddedDatabase, own_telegram: BotApi, redis_server: RedisServer, start_keeper: StartKeeper
) -> None:
    keepers = await _start(start_keeper, own_database, redis_server, 2)
    scene = await make_scene(own_telegram, keepers[0])
    updates = _pairs([scene], first=own_telegram.world.last_ids["update"] + 1)
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as tasks:
        deliveries = _Deliveries(own_telegram, keepers, session)
        tasks.create_task(deliveries.post_all(updates))
        await own_telegram.wait_for(lambda: len(own_telegram.sent(scene.chat)) > 10)
        keepers[1].kill()
    rules = await scene.get("/rules?limit=100")
    assert len(rules) == PAIRS


async def test_another_process_polls_when_one_is_killed(
    own_database: EmbeddedDatabase, own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    shared = {"MONGODB_URI": own_database.uri}
    polling = await start_keeper(PORT=str(free_port()), **shared)
    waiting = await start_keeper(bot="standby", PORT=str(free_port()), **shared)
    scenes = [await make_scene(own_telegram, polling, f"g{number}") for number in range(5)]
    for number in range(20):
        for scene in scenes:
            await scene.world.say(scene.chat, scene.owner, f"/rules add rule-{number} text")
    await own_telegram.wait_for(lambda: len(own_telegram.sent(scenes[-1].chat)) > 3)
    polling.kill()
    await waiting.wait_until_ready("polling")
    for scene in scenes:
        await scene.world.say(scene.chat, scene.owner, "/rules add the-last text")
    for scene in scenes:
        await own_telegram.wait_for_text(scene.chat, "Rule the-last added")
        seen = Scene(scene.telegram, waiting, scene.chat, scene.owner, scene.admin, scene.member)
        assert len(await seen.get("/rules?limit=100")) == 21
        answers = [call.text for call in own_telegram.sent(scene.chat) if call.text.startswith("Rule rule-")]
        assert len(answers) == len(set(answers)) >= 19  # an answer is lost if the kill came between its mark and itself


async def test_a_stopped_process_hands_polling_over(
    own_database: EmbeddedDatabase, own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    shared = {"MONGODB_URI": own_database.uri}
    polling = await start_keeper(PORT=str(free_port()), **shared)
    waiting = await start_keeper(bot="standby", PORT=str(free_port()), **shared)
    scene = await make_scene(own_telegram, polling)
    assert await polling.stop() == 0
    await waiting.wait_until_ready("polling")
    assert (await scene.ask(scene.owner, "/rules")).text.startswith("This group has no rules yet")


async def test_a_bot_an_api_and_a_worker_share_the_work(
    own_database: EmbeddedDatabase,
    own_telegram: BotApi,
    redis_server: RedisServer,
    start_keeper: StartKeeper,
    tmp_path: Path,
) -> None:
    async with receiver(tmp_path) as hook:
        shared = {
            "MONGODB_URI": own_database.uri,
            "REDIS_URL": redis_server.url,
            "ALLOW_PRIVATE_WEBHOOKS": "true",
            "SSL_CERT_FILE": str(hook.authority),
        }
        bot = await start_keeper(ROLE="bot", PORT=str(free_port()), **shared)
        api = await start_keeper(bot="elsewhere", ROLE="api", PORT=str(free_port()), **shared)
        worker = await start_keeper(bot="elsewhere", ROLE="worker", PORT=str(free_port()), **shared)
        for other in (bot, worker):
            async with other.session.get(f"{other.base}/api/v2/groups") as answer:
                assert answer.status == 404
        scene = await make_scene(own_telegram, api)
        _, made = await scene.call("POST", "/webhooks", {"url": hook.url})
        # What people request is done at once, by the process they asked. The worker delivers what both caused.
        assert (await scene.ask(scene.owner, f"/ban {scene.member['id']} 1d")).text.startswith("@mia was banned")
        status, action = await scene.call("POST", "/actions", {"action_type": "mute", "user_id": 4_242})
        assert (status, action["data"]["status"]) == (201, "completed")
        events = await hook.wait_for(lambda seen: len(seen) >= 2, made["data"]["secret"])
        assert {event["data"]["details"]["action_type"] for event in events} == {"ban", "mute"}
