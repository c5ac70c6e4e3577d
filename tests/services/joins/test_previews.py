"""The preview of a greeting is what the chat gets."""

import pytest

from demo.telegram.html import parse_html
from models.previews import GreetingKind, GreetingPreview, GreetingToPreview, PreviewButton
from models.settings import GreetingMedia, MediaType, SettingsPatch
from services.core.errors import Forbidden, NotFound
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory
from tests.conftest import Scene

DRAFT = "Hi {mention} <b>\n[Rules](buttonurl://https://example.org)[Chat](buttonurl://https://example.com:same)"
PHOTO = GreetingMedia(type=MediaType.PHOTO, file_id="AgAC")


async def test_a_draft_is_shown_with_its_placeholders_and_buttons() -> None:
    async with in_memory() as backend:
        await backend.register()
        mia = await backend.person(5, "Mia")
        shown = await _preview(backend, GreetingToPreview(text=DRAFT, user_id=5))
        [message] = shown.messages
        assert message.html == 'Hi <a href="tg://user?id=5">Mia</a> &lt;b&gt;'
        assert [(part.text, part.user_id) for part in message.parts] == [("Hi ", None), ("Mia", 5), (" <b>", None)]
        buttons = [("Rules", "https://example.org"), ("Chat", "https://example.com")]
        assert message.buttons == [[PreviewButton(text=text, url=url) for text, url in buttons]]
        assert message.media is None
        assert mia.user_id == 5
        assert "Welcome to Chess" in (await _preview(backend, GreetingToPreview())).messages[0].html
        goodbye = await _preview(backend, GreetingToPreview(kind=GreetingKind.GOODBYE, user_id=5))
        assert goodbye.messages[0].html == "Mia has left."
        assert (await _preview(backend, GreetingToPreview(text=" "))).messages == []
        with pytest.raises(NotFound):
            await _preview(backend, GreetingToPreview(user_id=77))
        with pytest.raises(Forbidden):
            await backend.services.previews.greeting(GROUP, GreetingToPreview(), mia)


async def test_without_a_name_the_caller_is_greeted_else_mia() -> None:
    async with in_memory() as backend:
        await backend.register()
        adam = await backend.person(7, "Adam", role="moderator")
        draft = GreetingToPreview(text="{first}")
        for actor, name in ((adam, "Adam"), (TOKEN_ACTOR, "Mia")):
            shown = await backend.services.previews.greeting(GROUP, draft, actor)
            assert shown.messages[0].html == name


async def test_a_long_text_stands_below_its_media() -> None:
    async with in_memory() as backend:
        await backend.register()
        patch = SettingsPatch(welcome_media=PHOTO)
        await backend.services.settings.patch(GROUP, patch, TOKEN_ACTOR)
        long = (await _preview(backend, GreetingToPreview(text="x" * 1025))).messages
        assert [(one.media, len(one.html)) for one in long] == [(PHOTO, 0), (None, 1025)]
        short = (await _preview(backend, GreetingToPreview(text="x"))).messages
        assert [(one.media, one.html) for one in short] == [(PHOTO, "x")]
        without = (await _preview(backend, GreetingToPreview(text="x", media=None))).messages
        assert [one.media for one in without] == [None]


async def test_chat_gets_what_was_shown(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"welcome_message_enabled": True, "welcome_message": DRAFT})
    guest = scene.world.person("Eve <3")
    before = len(scene.telegram.sent(scene.chat))
    await scene.world.move(scene.chat, guest, "member")
    [call] = await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat)[before:], "the welcome")
    status, body = await scene.call("POST", "/settings/preview", {"user_id": guest["id"]})
    assert status == 200, body
    [message] = body["data"]["messages"]
    assert message["html"] == call.params["text"]
    assert parse_html(message["html"])[0] == "".join(part["text"] for part in message["parts"])


async def _preview(backend: Backend, draft: GreetingToPreview) -> GreetingPreview:
    return await backend.services.previews.greeting(GROUP, draft, TOKEN_ACTOR)
