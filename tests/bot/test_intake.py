"""The promises about updates: each is handled once and in order, none is lost, and no chat waits for another."""

import asyncio
import random
import re
from collections import Counter

import aiohttp

from demo.telegram.server import BotApi, Fault, Refusal
from demo.telegram.world import BOT, TOKEN
from tests.conftest import Scene, StartKeeper, make_scene
from tests.servers import free_port

CHATS = 20
RULES_EACH = 10


def _rule_names(scene: Scene) -> list[str]:
    return [f"{scene.chat.title}-{number}" for number in range(RULES_EACH)]


async def _flood(scenes: list[Scene]) -> int:
    """Send a command in each chat in turn, 200 in all. Returns the last update's id."""
    for number in range(RULES_EACH):
        for scene in scenes:
            await scene.world.say(scene.chat, scene.owner, f"/rules add {_rule_names(scene)[number]} text")
    return int(scenes[0].world.updates[-1]["update_id"])


async def _check_effects(scenes: list[Scene]) -> Counter[str]:
    """Check that every rule and its log is there once. Returns how often each rule was confirmed in chat."""
    answers: Counter[str] = Counter()
    for scene in scenes:
        assert {rule["rule_name"] for rule in await scene.get("/rules")} == set(_rule_names(scene))
        logs = await scene.get("/logs?event_type=rule.created")
        assert Counter(log["details"]["rule_name"] for log in logs) == Counter(_rule_names(scene))
        texts = [call.text for call in scene.telegram.sent(scene.chat)]
        answers.update(
            {
                name: sum(f"Rule {name} added. Members see it under /rules" == text for text in texts)
                for name in _rule_names(scene)
            }
        )
        assert not [text for text in texts if "already" in text]
    return answers


async def test_a_kill_with_200_updates_in_flight_loses_none_and_doubles_none(
    own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper()
    scenes = [await make_scene(own_telegram, keeper, f"g{number}") for number in range(CHATS)]
    held = asyncio.Event()
    own_telegram.faults["sendMessage"].extend(Fault(hold=held) for _ in range(CHATS))
    last = await _flood(scenes)
    # All chats wait for the response to an answer.
    await own_telegram.wait_for(lambda: not own_telegram.faults["sendMessage"])
    keeper.kill()
    held.set()
    await keeper.start(bot="polling")
    await own_telegram.wait_until_confirmed(last)
    answers = await _check_effects(scenes)
    assert set(answers.values()) == {1}


async def test_kills_at_random_moments_lose_no_effect_and_double_no_answer(
    own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    moment = random.Random(20)
    keeper = await start_keeper()
    scenes = [await make_scene(own_telegram, keeper, f"g{number}") for number in range(CHATS)]
    last = await _flood(scenes)
    kills = 3
    answered: list[dict[int, int]] = []
    for _ in range(kills):
        await own_telegram.wait_for_calls(len(own_telegram.calls) + moment.randrange(20, 45))
        keeper.kill()
        answered.append({scene.chat.id: len(own_telegram.sent(scene.chat)) - 1 for scene in scenes})
        await keeper.start(bot="polling")
    await own_telegram.wait_until_confirmed(last)
    answers = await _check_effects(scenes)
    assert max(answers.values()) == 1
    # Each kill may cost the one answer per chat that was claimed but not sent yet, and no later one.
    for scene in scenes:
        lost = [number for number, name in enumerate(_rule_names(scene)) if not answers[name]]
        assert len(lost) <= kills
        for number in lost:
            # Earlier ones were answered, in flight, or lost in earlier kills.
            costs = enumerate(at[scene.chat.id] for at in answered)
            assert any(count <= number <= count + kill + 1 for kill, count in costs), (number, answered)


async def test_a_slow_chat_holds_nobody_up_and_keeps_its_order(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper()
    slow = await make_scene(own_telegram, keeper, "slow")
    quick = await make_scene(own_telegram, keeper, "quick")
    held = asyncio.Event()
    own_telegram.faults["sendMessage"].append(
        Fault(hold=held, matches=lambda params: params["chat_id"] == slow.chat.id)
    )
    names = [f"r{number:03}" for number in range(130)]  # more than Telegram returns at once
    for name in names:
        await slow.world.say(slow.chat, slow.owner, f"/rules add {name} text")
    for number in range(5):
        answer = await quick.ask(quick.owner, f"/rules add q{number} text")
        assert answer.text == f"Rule q{number} added. Members see it under /rules"
    assert len(own_telegram.sent(slow.chat)) == 1  # the greeting
    # The waiting updates are in the database, so a kill loses none, although Telegram has forgotten them.
    assert own_telegram.confirmed > 0
    keeper.kill()
    held.set()
    await keeper.start(bot="polling")
    await own_telegram.wait_for(lambda: len(own_telegram.sent(slow.chat)) > len(names))
    texts = [call.text for call in own_telegram.sent(slow.chat)][1:]
    assert texts == [f"Rule {name} added. Members see it under /rules" for name in names]


async def test_an_update_that_cannot_be_read_stops_nothing(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    world = scene.world
    whole = world.message(scene.chat, scene.owner, text="/help")
    await world.send(message={name: value for name, value in whole.items() if name != "date"})
    await world.send(message="not even an object")
    await world.send(message=None)
    await world.send_raw({"update_id": "seven", "message": whole})
    await world.send(something_new={"chat": {"id": 1}})
    own_telegram.world.updates[:] = [one for one in world.updates if isinstance(one["update_id"], int)]
    answer = await scene.ask(scene.owner, "/rules")
    assert answer.text == "This group has no rules yet. Admins add them with /rules add"
    last = await world.send(message=world.message(scene.chat, scene.owner, text="bye"))
    await scene.settle(last)
    async with keeper.session.get(f"{keeper.base}/ready") as ready:
        body = await ready.json()
    assert body["data"]["unreadable_updates"] == 2
    assert "not even an object" in keeper.log
    assert "Field required" in keeper.log


async def test_an_administrator_right_that_the_sender_does_not_know_is_not_given(scene: Scene) -> None:
    promoted = {"status": "administrator", "can_be_edited": False, "is_anonymous": False}  # all rights are missing
    scene.chat.set(scene.member, "administrator")
    await scene.settle(
        await scene.world.send(
            chat_member={
                "chat": scene.chat.short(),
                "from": scene.owner,
                "date": 1,
                "old_chat_member": {"user": scene.member, "status": "member"},
                "new_chat_member": {"user": scene.member, **promoted},
            }
        )
    )
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "admin"


async def test_telegram_asks_to_wait_and_fails_now_and_then(scene: Scene) -> None:
    telegram = scene.telegram
    for refusal in (
        Refusal(429, "Too Many Requests: retry after 1", retry_after=1),
        Refusal(502, "Bad Gateway"),
        Refusal(500, "Internal Server Error"),
    ):
        telegram.faults["sendMessage"].append(Fault(refusal, matches=lambda p: p["chat_id"] == scene.chat.id))
    assert (
        await scene.ask(scene.owner, "/rules")
    ).text == "This group has no rules yet. Admins add them with /rules add"
    # A chat that can no longer be written to loses only its own answer.
    telegram.fail("sendMessage", 403, "Forbidden: bot was kicked from the supergroup chat")
    await scene.world.say(scene.chat, scene.owner, "/rules")
    assert (
        await scene.ask(scene.owner, "/rules")
    ).text == "This group has no rules yet. Admins add them with /rules add"


async def test_the_webhook(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram/updates"
    keeper = await start_keeper(bot="webhook", WEBHOOK_URL=url, PORT=str(port))
    scene = await make_scene(own_telegram, keeper)
    assert (
        await scene.ask(scene.owner, "/rules")
    ).text == "This group has no rules yet. Admins add them with /rules add"
    told = own_telegram.webhook or {}
    below, secret = url, told["secret_token"]
    url = told["url"]
    # Nobody can guess the address, and it isn't in the log.
    assert re.fullmatch(rf"{re.escape(below)}/[0-9a-f]{{32}}", url)
    assert url.rpartition("/")[2] not in keeper.log
    command = {"update_id": 9_000_001, "message": scene.world.message(scene.chat, scene.owner, text="/rules")}
    async with aiohttp.ClientSession() as session:

        async def post(body: bytes | None = None, given: str = secret) -> int:
            headers = {"X-Telegram-Bot-Api-Secret-Token": given}
            kwargs = {"json": command} if body is None else {"data": body}
            async with session.post(url, headers=headers, **kwargs) as answer:
                return answer.status

        assert await post(given="wrong") == 401
        async with session.post(below, json=command) as answer:
            assert answer.status == 404
        assert await post(b"no json") == 200  # set aside: it wouldn't be better the next time
        assert await post(b"[1]") == 200
        before = len(own_telegram.sent(scene.chat))
        assert await asyncio.gather(*(post() for _ in range(5))) == [200] * 5
        assert await post() == 200
        assert len(own_telegram.sent(scene.chat)) == before + 1
    # After a restart the same update is still known as handled.
    keeper.kill()
    await keeper.start(bot="webhook")
    async with aiohttp.ClientSession() as session:
        assert await post_once(session, url, secret, command) == 200
    assert len(own_telegram.sent(scene.chat)) == before + 1


async def post_once(session: aiohttp.ClientSession, url: str, secret: str, update: object) -> int:
    """Post an update as Telegram does."""
    async with session.post(url, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": secret}) as answer:
        return answer.status


async def test_telegram_is_away_at_start(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    own_telegram.fail("getMe", 500, times=4)
    keeper = await start_keeper()
    assert "bot.telegram_away" in keeper.log


async def test_a_token_that_telegram_does_not_know(start_keeper: StartKeeper) -> None:
    keeper = await start_keeper(bot="off", BOT_TOKEN="")
    await keeper.stop()
    keeper.environment["BOT_TOKEN"] = f"{BOT['id']}:another-token-of-somebody-else"
    keeper.launch()
    assert await asyncio.to_thread(keeper.wait) == 2
    assert keeper.log.rstrip().endswith(
        "groupkeeper: BOT_TOKEN: Telegram rejected this token. Copy it again from @BotFather"
    )


async def test_another_process_polls_with_the_same_token(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper()
    async with aiohttp.ClientSession() as session, session.post(f"{own_telegram.url}/bot{TOKEN}/getUpdates"):
        await keeper.wait_until_ready("conflict")
    await keeper.wait_until_ready("polling")
