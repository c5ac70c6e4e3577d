"""`/stats` and similar commands: a picture with two sentences, sent again by its id; without a picture, only text."""

import re

import pytest

from demo.telegram.server import Call
from tests.conftest import Scene

COMMANDS = ("/stats", "/growth", "/activity", "/topmods", "/top")


def _pictures(scene: Scene) -> list[Call]:
    return scene.telegram.sent(scene.chat, "sendPhoto")


async def _talk(scene: Scene) -> None:
    for text in ("hello", "how are you?", "good night"):
        await scene.world.say(scene.chat, scene.member, text)


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_shows_a_picture_with_two_sentences(command: str, scene: Scene) -> None:
    await _talk(scene)
    for typed in (command, f"{command} week", f"{command} month"):
        shown = await scene.ask(scene.owner, typed)
        assert shown.method == "sendPhoto", shown
        assert len(re.findall(r"\.(?= |$)", shown.text)) == 2
    wrong = await scene.ask(scene.owner, f"{command} yesterday")
    assert "[week|month]" in wrong.text


async def test_the_same_picture_goes_out_again_by_its_id(scene: Scene) -> None:
    await _talk(scene)
    first, second = [await scene.ask(scene.owner, "/top") for _ in range(2)]
    assert first.params["photo"].startswith("the file")
    assert second.params["photo"] == first.result["photo"][-1]["file_id"]
    assert second.text == first.text
    assert first.text.startswith("People wrote 4 messages; in the 7 days before, I counted none.")
    assert first.text.endswith("mia wrote the most: 3 messages.")
    scene.telegram.fail("sendPhoto", 400, "Bad Request: wrong file identifier/HTTP URL specified")
    third = await scene.ask(scene.owner, "/top")
    assert third.params["photo"].startswith("the file"), "an id that is refused isn't used again"


async def test_without_the_right_to_send_pictures_the_words_go_out(scene: Scene) -> None:
    await _talk(scene)
    scene.telegram.fail("sendPhoto", 400, "Bad Request: not enough rights to send photos to the chat")
    told = await scene.ask(scene.owner, "/topmods")
    assert told.method == "sendMessage"
    assert told.text.startswith("Moderators\n")
    assert "• Actions: 0" in told.text
    assert told.text.endswith("There were no moderation actions in the last 7 days. No moderator took an action.")
    assert (await scene.ask(scene.owner, "/topmods")).method == "sendPhoto", "what failed isn't remembered"


async def test_colours_and_language_are_the_groups(scene: Scene) -> None:
    await _talk(scene)
    light = await scene.ask(scene.owner, "/stats")
    assert (await scene.ask(scene.owner, "/stats dark")).text == "From now on, pictures are dark."
    assert (await scene.get("/settings"))["picture_theme"] == "dark"
    dark = await scene.ask(scene.owner, "/stats")
    assert dark.params["photo"].startswith("the file"), "another picture"
    assert light.params["photo"].startswith("the file")
    await scene.call("PATCH", "/settings", {"language": "fa"})
    persian = await scene.ask(scene.owner, "/stats")
    assert persian.params["photo"].startswith("the file")
    assert "پیام نوشته شد" in persian.text


async def test_figures_need_the_permission(scene: Scene) -> None:
    refused = await scene.ask(scene.member, "/growth")
    assert "“View statistics”" in refused.text
    assert _pictures(scene) == []
    await scene.call("PATCH", "/settings", {"picture_theme": "dark"})
    await scene.world.say(scene.chat, scene.member, "/stats light")
    assert "no rules" in (await scene.ask(scene.member, "/rules")).text
    assert (await scene.get("/settings"))["picture_theme"] == "dark"


async def test_reports_are_turned_on_and_off(scene: Scene) -> None:
    for command, setting in (("weekly", "weekly_report"), ("daily", "daily_digest")):
        assert f"Turn it on with /{command} on" in (await scene.ask(scene.owner, f"/{command}")).text
        assert "in the log channel if there is one" in (await scene.ask(scene.owner, f"/{command} on")).text
        assert (await scene.get("/settings"))[setting] is True
        await scene.ask(scene.owner, f"/{command} off")
        assert (await scene.get("/settings"))[setting] is False
