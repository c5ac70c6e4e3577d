"""`/fbanlist` and `/importfbans`: a federation's bans as a file."""

from typing import Any

from models.federations import BAN_FILE_LIMIT
from tests.conftest import Scene

ROSE = """\
{"user_id":%d,"first_name":"Troll","last_name":"","user_name":"troll","reason":"ads"}
{"user_id":%d,"reason":""}
{"user_id":%d,"reason":""}
"""


async def test_bans_come_and_go_as_files(scene: Scene) -> None:
    try:
        await _story(scene)
    finally:
        scene.telegram.file_server = None


async def _story(scene: Scene) -> None:
    owner, private = scene.owner, scene.world.private(scene.owner)
    assert (await scene.ask(owner, "/importfbans")).text == "This group isn't in a federation."
    made = await scene.ask(owner, "/newfed Clubs")
    await scene.ask(owner, f"/joinfed {made.text.split('/joinfed ')[1].split()[0]}")
    assert (await scene.ask(owner, "/fbanlist")).text == "Nobody is banned in this federation."
    troll, lurker = scene.world.person("Troll", "troll"), scene.world.person("Lurker", "lurker")
    await scene.settle(await scene.world.move(scene.chat, troll, "member"))
    scene.chat.set(lurker, "member")  # the bot has never seen them

    assert (await scene.ask(owner, "/importfbans")).text.startswith("Reply to a file.")
    file = (ROSE % (troll["id"], lurker["id"], owner["id"])).encode()
    refused = await scene.reply_to_file(scene.member, "/importfbans", file)
    assert refused.text == "Only this federation's owner and admins can do that."
    assert "can't find anybody to ban" in (await scene.reply_to_file(owner, "/importfbans", b"hello")).text
    assert "too large" in (await scene.reply_to_file(owner, "/importfbans", file, file_size=BAN_FILE_LIMIT + 1)).text

    asked = await scene.reply_to_file(owner, "/importfbans", file)
    assert asked.text.split("\n") == [
        "What this file would do",
        "New bans: 2",
        "",
        "Can't be imported",
        "You can't ban the federation's owner or admins. (1)",
        "",
        "Ban these people in the 1 group of Clubs?",
    ]
    done = await scene.agree(asked, owner, "Ban in all groups")
    assert done.text.startswith("Imported\nNew bans: 2\n")
    await _is_banned(scene, troll)
    assert scene.chat.members[lurker["id"]]["status"] == "member"
    said = await scene.world.say(scene.chat, lurker, "hello")
    await _is_banned(scene, lurker)
    [deleted] = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "deleteMessages"))
    assert deleted.params["message_ids"] == [said["message_id"]]
    assert "Nothing would change." in (await scene.reply_to_file(owner, "/importfbans", file)).text

    assert (await scene.ask(owner, "/fbanlist")).text == "I've sent you the file in our private chat."
    [sent] = scene.telegram.sent(private, "sendDocument")
    assert "bans.json" in sent.params["document"]
    assert sent.params["caption"].startswith("The bans of the federation <b>Clubs</b>.")
    assert (await scene.ask(scene.admin, "/fbanlist")).text == "Only this federation's owner and admins can do that."


async def _is_banned(scene: Scene, who: dict[str, Any]) -> None:
    members = scene.chat.members
    await scene.telegram.wait_for(lambda: members[who["id"]]["status"] == "kicked", f"{who['first_name']} is banned")
