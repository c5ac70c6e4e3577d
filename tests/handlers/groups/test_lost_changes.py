"""Telegram drops updates that wait for more than a day, but we still notice promotions and demotions in that time."""

from typing import Any

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import BOT
from models.users import NEEDED_RIGHTS
from tests.conftest import Scene, StartKeeper, make_scene


async def _after_an_outage(telegram: BotApi, start_keeper: StartKeeper, changes: dict[str, str]) -> Scene:
    """The scene after an outage in which people got another status, with the updates about it lost."""
    first = await start_keeper()
    scene = await make_scene(telegram, first)
    await scene.ask(scene.member, "/id")
    await first.stop()
    for name, status in changes.items():
        scene.chat.set(scene.person(name), status)
    second = await start_keeper()
    return Scene(telegram, second, scene.chat, scene.owner, scene.admin, scene.member)


async def test_a_lost_demotion_and_a_lost_promotion(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    changes = {"Adam": "member", "Mia": "administrator"}
    scene = await _after_an_outage(own_telegram, start_keeper, changes)
    refused = await scene.ask(scene.admin, f"/ban {scene.owner['id']}")
    assert refused.text.startswith("You need the permission “Ban members” for this.")
    assert (await scene.ask(scene.member, "/mute @Adam 1h")).text == "@Adam was muted for 1 hour by Mia."
    asked = [call for call in own_telegram.calls if call.method == "getChatAdministrators"]
    assert len(asked) == 2  # when the bot was added, and once after the outage


async def test_a_lost_promotion_is_noticed_first(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    scene = await _after_an_outage(own_telegram, start_keeper, {"Mia": "administrator"})
    stranger = scene.world.person("Zed", "zed")
    scene.chat.set(stranger, "member")
    await scene.world.say(scene.chat, stranger, "hello")
    assert (await scene.ask(scene.member, "/mute @zed 1h")).text == "@zed was muted for 1 hour by Mia."


@pytest.mark.parametrize("path", ["/settings", "/logs"])
async def test_a_session_loses_what_a_lost_demotion_took(
    own_telegram: BotApi, start_keeper: StartKeeper, path: str
) -> None:
    scene = await _after_an_outage(own_telegram, start_keeper, {"Adam": "member"})
    private = scene.world.private(scene.admin)
    await scene.world.say(private, scene.admin, f"/connect {scene.chat.id}")
    await scene.world.say(private, scene.admin, "/token new mine")
    told = await own_telegram.wait_for_text(private, "gk_")
    token = next(word for word in told.text.split() if word.startswith("gk_"))
    headers = {"Authorization": f"Bearer {token}"}
    assert (await scene.keeper.call("GET", f"/groups/{scene.chat.id}{path}", headers=headers))[0] == 403


async def test_while_telegram_does_not_answer_the_last_known_administrators_count(
    own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    scene = await _after_an_outage(own_telegram, start_keeper, {"Adam": "member"})
    own_telegram.fail("getChatAdministrators", 400, "Bad Request: something")
    assert (await scene.ask(scene.admin, "/mute @mia 1h")).text == "@mia was muted for 1 hour by Adam."


@pytest.mark.parametrize("entry", [{"status": "emperor"}, {"status": "administrator"}], ids=repr)
async def test_an_entry_that_cannot_be_read_demotes_nobody(
    own_telegram: BotApi, start_keeper: StartKeeper, entry: dict[str, Any]
) -> None:
    first = await start_keeper()
    scene = await make_scene(own_telegram, first)
    await scene.ask(scene.member, "/id")
    others = [one for one in scene.chat.present if one["user"]["id"] not in (scene.admin["id"], BOT["id"])]
    own_telegram.answers["getChatAdministrators"] = lambda _: [*others, entry]
    rights = dict.fromkeys(NEEDED_RIGHTS, True)
    await scene.world.move(scene.chat, BOT, "administrator", scene.owner, **rights)
    await own_telegram.wait_for_text(scene.chat, "Now I have all the admin rights I need.")
    assert (await scene.ask(scene.admin, "/mute @mia 1h")).text == "@mia was muted for 1 hour by Adam."
    assert (await scene.get())["missing_rights"] == []
