"""One member's commands don't use up the others' answers, and never cost a report."""

from typing import Any

from demo.telegram.server import BotApi
from tests.conftest import Scene, StartKeeper, make_scene


async def _after(scene: Scene, who: dict[str, Any], text: str, times: int = 1, **more: Any) -> int:
    """Say something, wait until it's handled, and return how many messages the bot has sent."""
    for _ in range(times):
        last = await scene.world.send(message=scene.world.message(scene.chat, who, text=text, **more))
    await scene.settle(last)
    return len(scene.telegram.sent(scene.chat))


async def test_one_member_does_not_silence_the_others(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    keeper = await start_keeper(MESSAGES_PER_GROUP_MINUTE="20")
    scene = await make_scene(own_telegram, keeper)
    noisy, quiet = scene.world.person("Nora"), scene.world.person("Quinn")
    spam = await scene.world.say(scene.chat, scene.member, "buy my coins")
    more = await scene.world.say(scene.chat, scene.member, "buy more coins")
    before = await _after(scene, noisy, "hello")
    assert await _after(scene, noisy, "/rules", times=10) == before + 3  # a third of half of the messages
    # Others are answered, and their reports are stored and announced.
    assert await _after(scene, quiet, "/rules") == before + 4
    assert await _after(scene, quiet, "/report", reply_to_message=spam) == before + 5
    # The noisy member's report is stored too, without an answer; nor does an invalid report get one.
    assert await _after(scene, noisy, "look @admin", reply_to_message=more) == before + 5
    by_admin = await scene.world.say(scene.chat, scene.admin, "hello")
    assert await _after(scene, noisy, "@admin", reply_to_message=by_admin) == before + 5
    # All members together have half of the messages. The admins still see a report.
    for name in ("Rita", "Rob"):
        await _after(scene, scene.world.person(name), "/rules", times=3)
    assert await _after(scene, scene.world.person("Sam"), "/rules") == before + 11
    last = await scene.world.say(scene.chat, scene.member, "buy all coins")
    assert await _after(scene, scene.world.person("Tom"), "@admin", reply_to_message=last) == before + 12
    reported = {report["message_id"] for report in await scene.get("/reports")}
    assert reported == {spam["message_id"], more["message_id"], last["message_id"]}
