"""A group's webhooks get its events, signed, and no crash loses any."""

from pathlib import Path

from standardwebhooks import Webhook

from demo.telegram.server import BotApi
from tests.conftest import StartKeeper, make_scene
from tests.receivers import receiver
from tests.servers import Keeper

ALL_DEFAULTS = {"action.completed", "user.joined", "rule.matched"}


async def test_default_webhook_events(own_telegram: BotApi, start_keeper: StartKeeper, tmp_path: Path) -> None:
    async with receiver(tmp_path) as hook:
        environment = {"ALLOW_PRIVATE_WEBHOOKS": "true", "SSL_CERT_FILE": str(hook.authority)}
        keeper = await start_keeper(**environment)
        scene = await make_scene(own_telegram, keeper)
        made = await scene.call("POST", "/webhooks", {"url": hook.url})
        assert made[0] == 201
        secret = made[1]["data"]["secret"]
        await scene.call("PATCH", "/settings", {"logging_enabled": False})  # logs and webhooks are independent
        rule = {"rule_name": "no-ads", "penalty": "warn", "trigger": {"type": "words", "words": ["casino"]}}
        assert (await scene.call("POST", "/rules", rule))[0] == 201
        newcomer = own_telegram.world.person("Nora")
        await own_telegram.world.move(scene.chat, newcomer, "member")
        await scene.world.say(scene.chat, newcomer, "a new casino")
        events = await hook.wait_for(lambda seen: len(seen) >= 3, secret)
        for headers, body in hook.requests:
            Webhook(secret).verify(body, headers)  # also checks its age
        assert {event["type"] for event in events} == ALL_DEFAULTS
        hit = next(event["data"] for event in events if event["type"] == "rule.matched")
        assert hit["group_id"] == scene.chat.id
        assert (hit["actor"]["kind"], hit["actor"]["id"]) == ("rule", "no-ads")
        action = next(event["data"]["details"] for event in events if event["type"] == "action.completed")
        assert (action["action_type"], action["user_id"]) == ("warn", newcomer["id"])

        # If the process dies with stored events, the next one sends them.
        await _while_it_is_away(keeper, hook.url, scene.chat.id)
        hook.requests.clear()
        keeper.kill()
        await keeper.start(bot="polling")
        events = await hook.wait_for(lambda seen: len(seen) >= 1, secret)
        assert [event["data"]["message"] for event in events] == ["settings changed"]
        assert secret not in keeper.log


async def _while_it_is_away(keeper: Keeper, url: str, group_id: int) -> None:
    """Change something that a webhook subscribes to, while its receiver is down."""
    path = f"/groups/{group_id}/webhooks"
    _, listed = await keeper.call("GET", path)
    one = f"{path}/{listed['data'][0]['id']}"
    dead = "https://localhost:9/hook"
    status, body = await keeper.call("PATCH", one, {"url": dead, "events": ["settings.updated"]})
    assert status == 200, body
    await keeper.call("PATCH", f"/groups/{group_id}/settings", {"welcome_message": "hello"})
    _, waiting = await keeper.call("GET", f"{one}/deliveries?status=pending")
    assert [delivery["event_type"] for delivery in waiting["data"]] == ["settings.updated"]
    # A process that dies during an attempt keeps its claim for a while.
    while not waiting["data"][0]["attempts"]:
        _, waiting = await keeper.call("GET", f"{one}/deliveries?status=pending")
    assert (await keeper.call("PATCH", one, {"url": url}))[0] == 200
