"""Which commands count: what people write themselves, in a text or a caption, and nothing they pass on."""

import time
from typing import Any

import pytest

from demo.telegram.world import button
from tests.conftest import Scene

CHANNEL: dict[str, Any] = {"id": -1009999999999, "type": "channel", "title": "News"}
STAND_IN: dict[str, Any] = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
INLINE_BOT: dict[str, Any] = {"id": 555, "is_bot": True, "first_name": "Gifs", "username": "gif_bot"}
PHOTO: list[dict[str, Any]] = [{"file_id": "P", "file_unique_id": "u", "width": 1, "height": 1}]
OTHERS_WORDS: dict[str, dict[str, Any]] = {
    "forwarded from somebody": {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Eve"}},
    "forwarded from a channel": {
        "forward_origin": {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 3},
    },
    "made by an inline bot": {"via_bot": INLINE_BOT},
    "the linked channel's": {"sender_chat": CHANNEL, "is_automatic_forward": True, "from": STAND_IN},
    "a channel's": {"sender_chat": CHANNEL, "from": STAND_IN},
    "another bot's": {"from": INLINE_BOT},
    "shown as code": {"entities": [{"type": "code", "offset": 0, "length": 4}]},
    "quoted": {"entities": [{"type": "blockquote", "offset": 0, "length": 4}]},
}


async def _settled(scene: Scene, **update: Any) -> None:
    """Send an update, and wait until it's handled."""
    await scene.settle(await scene.world.send(**update))


@pytest.mark.parametrize("more", OTHERS_WORDS.values(), ids=OTHERS_WORDS)
async def test_others_words_are_no_commands(scene: Scene, more: dict[str, Any]) -> None:
    said = await scene.world.say(scene.chat, scene.member, "hello")
    before = len(scene.telegram.calls)
    for text in (f"/ban {scene.member['id']}", f"/role {scene.member['id']} admin", "/rules"):
        message = scene.world.message(scene.chat, scene.owner, text=text, **more)
        await _settled(scene, message=message)
    caption = {"photo": PHOTO, "caption": f"/ban {scene.member['id']}"}
    caption |= {"caption_entities": more["entities"]} if "entities" in more else more
    await _settled(scene, message=scene.world.message(scene.chat, scene.owner, **caption))
    if "entities" not in more:
        called = scene.world.message(scene.chat, scene.owner, text="@admin", reply_to_message=said, **more)
        await _settled(scene, message=called)
    methods = [call.method for call in scene.telegram.calls[before:]]
    assert [method for method in methods if not method.startswith("get")] == []
    assert await scene.get("/actions") == []
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "member"


async def test_forwarded_messages_answer_no_question(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    await scene.world.tap(page.result, scene.admin, "Welcome text")
    prompt = await scene.telegram.wait_for_text(scene.chat, "Reply to this message")
    before = await scene.get("/settings")
    for more in (OTHERS_WORDS["forwarded from somebody"], OTHERS_WORDS["made by an inline bot"]):
        message = scene.world.message(scene.chat, scene.admin, text="Buy coins", reply_to_message=prompt.result, **more)
        await _settled(scene, message=message)
    assert await scene.get("/settings") == before


async def test_forwarded_messages_in_private_are_ignored(scene: Scene) -> None:
    private = scene.world.private(scene.owner)
    await scene.world.say(private, scene.owner, f"/connect {scene.chat.id}")
    await scene.telegram.wait_for_text(private, "You're now managing")
    before = len(scene.telegram.calls)
    forwarded = OTHERS_WORDS["forwarded from somebody"]
    message = scene.world.message(private, scene.owner, text=f"/ban {scene.member['id']}", **forwarded)
    await _settled(scene, message=message)
    assert len(scene.telegram.calls) == before


async def test_a_forwarded_answer_to_a_captcha_is_not_heard(scene: Scene) -> None:
    await scene.ask(scene.admin, "/captcha on")
    await scene.ask(scene.admin, "/captchamode text")
    newcomer = scene.world.person("Nina")
    await scene.world.move(scene.chat, newcomer, "member")
    asked = await scene.telegram.wait_for_text(scene.chat, "Nina")
    private = scene.world.private(newcomer)
    start = button(asked.result, "Solve captcha")["url"].partition("=")[2]
    await scene.world.say(private, newcomer, f"/start {start}")
    await scene.telegram.wait_for(lambda: scene.telegram.sent(private, "sendPhoto"))
    for more in (OTHERS_WORDS["forwarded from somebody"], OTHERS_WORDS["made by an inline bot"]):
        await _settled(scene, message=scene.world.message(private, newcomer, text="no idea", **more))
    assert scene.telegram.sent(private) == []
    await scene.world.say(private, newcomer, "no idea")
    await scene.telegram.wait_for_text(private, "That's wrong.")


async def test_an_edit_is_no_command(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.admin, "hello")
    for number in (1, 2):
        edited = {**said, "text": f"/ban {scene.member['id']} x{number}", "edit_date": int(time.time())}
        await _settled(scene, edited_message=edited)
    [told] = scene.telegram.sent(scene.chat, "sendMessage")[1:]  # once, however often it's edited
    assert told.text == "I don't act on edited messages. Send the command again."
    assert told.params["reply_parameters"]["message_id"] == said["message_id"]
    assert await scene.get("/actions") == []


async def test_who_hears_nothing_about_an_edit(scene: Scene) -> None:
    before = len(scene.telegram.calls)
    code = [{"type": "code", "offset": 0, "length": 4}]
    for who, text, more in (
        (scene.member, "/rules", {}),  # they have no role
        (scene.admin, "/unknown", {}),  # it may be another bot's
        (scene.admin, "/ban", {"entities": code}),  # an example
        (scene.admin, "see /ban", {}),
        (scene.admin, "/ban", {"via_bot": INLINE_BOT}),
    ):
        said = await scene.world.say(scene.chat, who, "hello")
        edited = {**said, "text": text, "edit_date": int(time.time()), **more}
        await _settled(scene, edited_message=edited)
    assert [call.method for call in scene.telegram.calls[before:] if call.method != "getUpdates"] == []


@pytest.mark.parametrize("typed", ["/BAN @mia Ads", "/Ban@KEEPER_TEST_BOT @MIA Ads", "/ban\n@mia\nAds"])
async def test_commands_in_capitals(scene: Scene, typed: str) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    assert (await scene.ask(scene.admin, typed)).text == "@mia was banned by Adam.\nReason: Ads"


async def _captioned(scene: Scene, who: dict[str, Any], caption: str, **more: Any) -> str:
    """Send a photo with a caption, and wait for the answer."""
    before = len(scene.telegram.sent(scene.chat))
    await scene.world.send(message=scene.world.message(scene.chat, who, photo=PHOTO, caption=caption, **more))
    calls = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat)[before:])
    return str(calls[0].text)


async def test_commands_in_captions(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, "hello")
    assert (
        await _captioned(scene, scene.admin, "/WARN @mia Ads")
        == "@mia was warned by Adam.\nReason: Ads\nWarnings: 1 of 3"
    )
    mention = {"type": "text_mention", "offset": 6, "length": 8, "user": scene.member}
    answer = await _captioned(scene, scene.admin, "/mute Mia 🦄 M 2h shouting", caption_entities=[mention])
    assert answer == "Mia was muted for 2 hours by Adam.\nReason: shouting"
    called = await _captioned(scene, scene.admin, "@admin look", reply_to_message=said)
    assert "A message from Mia was reported to the admins." in called


async def test_a_welcome_with_its_picture(scene: Scene) -> None:
    await scene.world.send(
        message=scene.world.message(scene.chat, scene.admin, photo=PHOTO, caption="/setwelcome Hi {first}")
    )
    [shown] = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "sendPhoto"))
    assert (shown.text, shown.params["photo"]) == ("Hi Adam", "P")
    settings = await scene.get("/settings")
    assert (settings["welcome_message"], settings["welcome_media"]) == ("Hi {first}", {"type": "photo", "file_id": "P"})


async def test_a_text_that_was_asked_for_comes_with_a_picture(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    await scene.world.tap(page.result, scene.admin, "Goodbye text")
    prompt = await scene.telegram.wait_for_text(scene.chat, "Reply to this message")
    assert await _captioned(scene, scene.admin, "Bye {first}", reply_to_message=prompt.result) == "Goodbye text saved."
    settings = await scene.get("/settings")
    assert (settings["goodbye_message"], settings["goodbye_media"]) == (
        "Bye {first}",
        {"type": "photo", "file_id": "P"},
    )


async def test_a_command_in_a_caption_is_tidied_away(scene: Scene) -> None:
    page = await scene.ask(scene.admin, "/settings")
    assert button(page.result, "Delete commands")
    await scene.tap(page.result, scene.admin, "Delete commands")
    message = scene.world.message(scene.chat, scene.admin, photo=PHOTO, caption="/stats")
    await _settled(scene, message=message)
    assert (scene.chat.id, message["message_id"]) not in scene.world.messages
