"""Ways from Telegram into the panel, if it has a public address."""

from typing import Any

import pytest

from demo.telegram.server import BotApi, Call
from demo.telegram.world import BOT, Chat, button
from gateway.client import MemberUser
from handlers.private.panel import group_url
from services.core.panel_links import PanelLinks
from tests.conftest import Scene, StartKeeper, make_scene

PUBLIC = "https://bot.example.org"


@pytest.fixture
async def public_scene(own_telegram: BotApi, start_keeper: StartKeeper) -> Scene:
    """A group whose bot has a public address, and the panel as its main Mini App."""
    own_telegram.answers["getMe"] = lambda _: {**BOT, "has_main_web_app": True}
    return await make_scene(own_telegram, await start_keeper(PUBLIC_URL=f"{PUBLIC}/"))


def _labels(message: dict[str, Any]) -> list[str]:
    keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [one["text"] for row in keyboard for one in row]


async def _ban_by_reply(scene: Scene) -> Call:
    post = await scene.world.say(scene.chat, scene.member, "Buy gold")
    return await scene.ask(scene.admin, "/ban", reply_to_message=post)


async def test_buttons_lead_into_the_panel(public_scene: Scene) -> None:
    scene = public_scene
    private = scene.world.private(scene.admin)
    for command in ("/panel", "/start"):
        said = await scene.ask(scene.admin, command, chat=private)
        assert button(said.result, "🖥 Open the panel")["web_app"] == {"url": f"{PUBLIC}/panel"}
    of_group = button((await scene.ask(scene.member, "/panel")).result, "🖥 Open the panel")
    assert of_group["url"] == f"https://t.me/{BOT['username']}?startapp=group_{scene.chat.id}"
    assert "web_app" not in of_group


async def test_actions_lead_to_their_record(public_scene: Scene) -> None:
    scene = public_scene
    log = Chat(-1009, "Log", type="channel")
    log.set(BOT, "administrator")
    scene.world.chats[log.id] = log
    status, body = await scene.call("PATCH", "/settings", {"log_chat_id": log.id})
    assert status == 200, body
    banned = await _ban_by_reply(scene)
    [action] = await scene.get("/actions")
    page = f"{PUBLIC}/panel/groups/{scene.chat.id}/history?open={action['id']}"
    assert _labels(banned.result) == ["↩️ Undo", "Open in the panel"]
    assert button(banned.result, "Open in the panel")["url"] == page
    line = await scene.telegram.wait_for_text(log, "Ban · Chess club")
    assert f'<a href="{page}">Open in the panel</a>' in line.params["text"]
    purged = await scene.world.say(scene.chat, scene.member, "Buy silver")
    told = await scene.ask(scene.admin, "/purge", reply_to_message=purged)
    assert _labels(told.result) == ["Open in the panel"]
    vera, ivan = scene.world.person("Vera"), scene.world.person("Ivan")
    for one in (vera, ivan):
        await scene.world.move(scene.chat, one, "member")
    reported = await scene.world.say(scene.chat, ivan, "Buy copper")
    told = await scene.ask(vera, "/report", reply_to_message=reported)
    assert button(told.result, "Open in the panel")["url"] == f"{PUBLIC}/panel/groups/{scene.chat.id}/reports"
    undone = await scene.agree(banned, scene.admin, "↩️ Undo")
    assert _labels(undone.result) == ["Open in the panel"]


async def test_what_cannot_be_undone_leads_there_too(public_scene: Scene) -> None:
    scene = public_scene
    post = await scene.world.say(scene.chat, scene.member, "Buy gold")
    scene.telegram.fail("restrictChatMember", 400, "Bad Request: not enough rights to restrict/unrestrict chat member")
    failed = await scene.ask(scene.admin, "/mute", reply_to_message=post)
    assert "I don't have the right" in failed.text
    reported = await scene.ask(scene.owner, "/report", reply_to_message=post)
    decided = await scene.agree(reported, scene.admin, "Delete")
    [deleted, muted] = await scene.get("/actions")
    for said, action in ((failed, muted), (decided, deleted)):
        page = f"{PUBLIC}/panel/groups/{scene.chat.id}/history?open={action['id']}"
        assert [one["url"] for row in said.result["reply_markup"]["inline_keyboard"] for one in row] == [page]


async def test_without_a_public_address_it_says_how_to_set_one(scene: Scene) -> None:
    for chat in (scene.chat, scene.world.private(scene.admin)):
        said = await scene.ask(scene.admin, "/panel", chat=chat)
        assert said.text.startswith("I can't open the panel from here yet.")
        assert "PUBLIC_URL" in said.text
        assert _labels(said.result) == []
    assert _labels((await _ban_by_reply(scene)).result) == ["↩️ Undo"]


@pytest.mark.parametrize(("username", "has_app"), [("keeper", False), (None, True)])
def test_without_a_main_mini_app_a_group_opens_in_the_browser(username: str | None, *, has_app: bool) -> None:
    me = MemberUser(id=1, username=username, has_main_web_app=has_app)
    assert group_url(PanelLinks(PUBLIC), me, -1001) == f"{PUBLIC}/panel/groups/-1001"
