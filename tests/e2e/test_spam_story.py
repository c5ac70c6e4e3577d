"""A filter that learns, from the first spam message to a restart."""

# ruff: noqa: ASYNC110 - REST gives no signal

import asyncio
from typing import Any

from demo.telegram.server import BotApi
from tests.conftest import Scene, StartKeeper, make_scene

SPAM = "Our club opens its doors for you tonight, ask Kevin at the purple door for a golden ticket"
DISGUISED = (
    "OUR CLUB opens its doors for you tonight!! ask Kevin at the purple door for a golden ticket",
    "Оur сlub ореns its doors for you tonight, ask Кevin at the purple door for a golden ticket",  # noqa: RUF001
    "o u r  c l u b opens its doors tonight, ask Kevin at the purple door for a g o l d e n ticket",
)
HAM = ("The club meets at seven, bring your board", "Kevin painted the door purple, it looks great", "good morning")


def _is_there(scene: Scene, said: dict[str, Any]) -> bool:
    return (scene.chat.id, said["message_id"]) in scene.world.messages


async def _newcomer(scene: Scene, text: str) -> dict[str, Any]:
    person = scene.world.person("Guest")
    scene.chat.set(person, "member")
    return await scene.world.say(scene.chat, person, text)


async def _goes(scene: Scene, text: str) -> bool:
    said = await _newcomer(scene, text)
    async with asyncio.timeout(2):
        await scene.telegram.wait_for(lambda: not _is_there(scene, said), f"{text!r} to go")
    return True


async def _stays(scene: Scene, text: str) -> bool:
    said = await _newcomer(scene, text)
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="ok")))
    return _is_there(scene, said)


async def test_disguised_spam_is_learned_and_unlearned_and_a_restart_keeps_it(
    start_keeper: StartKeeper, own_telegram: BotApi
) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    assert (await scene.call("POST", "/setup", {"spam": "mute"}))[0] == 200
    # It passes, and an admin marks it. From then on it's deleted even in disguise, and ordinary messages stay.
    assert await _stays(scene, DISGUISED[1])
    said = await _newcomer(scene, DISGUISED[1])
    banned = await scene.ask(scene.admin, "/spam", reply_to_message=said)
    assert "was banned by Adam" in banned.text
    for text in (SPAM, *DISGUISED):
        assert await _goes(scene, text)
    for text in HAM:
        assert await _stays(scene, text)
    # The filter alone bans nobody.
    kinds = {one["action_type"] for one in await scene.get("/actions") if one["actor"]["kind"] == "rule"}
    assert kinds == {"delete", "mute"}
    # What was learned survives a restart.
    assert await keeper.stop() == 0
    await keeper.start(bot="polling")
    assert await _goes(scene, SPAM)
    assert await _stays(scene, HAM[0])
    # It was a false positive after all.
    ban = next(one for one in await scene.get("/actions") if one["action_type"] == "ban")
    status, _ = await scene.call("POST", f"/actions/{ban['id']}/revert", {})
    assert status == 200
    async with asyncio.timeout(10):
        while [one["label"] for one in await scene.get("/filter/samples")] != ["ham"]:
            await asyncio.sleep(0.05)
    assert await _stays(scene, DISGUISED[1])
