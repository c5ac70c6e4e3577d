"""A group moves by chat: its configuration goes out as a file, and comes in after a look at what it does."""

import json

from demo.telegram.world import button
from tests.conftest import Scene


async def test_a_group_moves_by_chat(scene: Scene) -> None:
    try:
        await _story(scene)
    finally:
        scene.telegram.file_server = None


async def _story(scene: Scene) -> None:
    owner, private = scene.owner, scene.world.private(scene.owner)
    said = await scene.ask(owner, "/export rules, settings")
    assert said.text == "I've sent you the file in our private chat."
    [sent] = scene.telegram.sent(private, "sendDocument")
    assert "group.json" in sent.params["document"]
    assert "Missing or incomplete: roles, people, samples of the spam filter." in sent.params["caption"]
    assert "no such part" in (await scene.ask(owner, "/export notes")).text
    scene.telegram.fail("sendDocument", 403, "Forbidden: bot can't initiate conversation with a user")
    told = await scene.ask(owner, "/export")
    assert button(told.result, "Open private chat")["url"] == "https://t.me/keeper_test_bot"

    assert (await scene.ask(owner, "/import")).text.startswith("Reply to a file.")
    assert "isn't a file that I can import" in (await scene.reply_to_file(owner, "/import", b"{")).text
    assert "too large" in (await scene.reply_to_file(owner, "/import", b"{}", file_size=2**21)).text

    settings = {"raid_joins": 7, "welcome_media": {"type": "photo", "file_id": "AgAC"}}
    rules = [{"rule_name": "no-ads", "penalty": "mute"}]
    file = {"format": "groupkeeper-group", "version": 1, "settings": settings, "rules": rules}
    asked = await scene.reply_to_file(owner, "/import", json.dumps(file).encode())
    assert asked.text.splitlines() == [
        "What this file would do",
        "New: rules (no-ads)",
        "Changes: settings (1)",
        "",
        "Can't be imported",
        "settings (1): The picture or file belongs to another bot. Set it again here.",
        "",
        "Import it?",
    ]
    assert (await scene.get("/settings"))["raid_joins"] == 0
    refused = await scene.tap(asked.result, scene.admin, "Import")
    assert refused.params["text"] == "This button isn't for you."
    done = await scene.agree(asked, owner, "Import")
    assert done.text.startswith("Imported\nNew: rules (no-ads)")
    assert (await scene.get("/settings"))["raid_joins"] == 7
    assert [rule["rule_name"] for rule in await scene.get("/rules")] == ["no-ads"]
    assert "Nothing would change." in (await scene.reply_to_file(owner, "/import", json.dumps(file).encode())).text
