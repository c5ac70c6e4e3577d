"""Signing in on Telegram's own page, to which the panel goes and from which you come back to its public address."""

import base64
import json
from collections.abc import AsyncIterator
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import Browser, Route, expect

from demo.telegram.login import widget
from demo.telegram.server import BotApi
from demo.telegram.world import BOT
from tests.conftest import Scene, StartKeeper, make_scene
from tests.panel.visits import Look, Visit, on_a_phone, visit

PUBLIC: Final = "https://bot.example.org"
TELEGRAM: Final = "https://oauth.telegram.org"
_PAGE: Final = """<!doctype html><html lang="en"><title>Telegram</title><main><h1>Telegram</h1>
<a href="{address}">Accept</a></main></html>"""


@pytest.fixture
async def public_scene(own_telegram: BotApi, start_keeper: StartKeeper) -> Scene:
    """A group whose panel has a public address."""
    return await make_scene(own_telegram, await start_keeper(PUBLIC_URL=PUBLIC))


@pytest.fixture
async def guest(browser: Browser, public_scene: Scene, look: Look) -> AsyncIterator[Visit]:
    """A person at the public address who isn't signed in. Their requests are forwarded, as by a proxy with TLS."""
    keeper = public_scene.keeper

    async def pass_on(route: Route) -> None:
        asked = urlsplit(route.request.url)
        if asked.path.endswith("/events"):
            await route.abort("aborted")  # this proxy can't forward a stream
            return
        headers = {**await route.request.all_headers(), "host": asked.netloc, "x-forwarded-proto": "https"}
        address = f"{keeper.base}{asked.path}?{asked.query}"
        await route.fulfill(response=await route.fetch(url=address, headers=headers, max_redirects=0))

    async with visit(browser, keeper, look, others=(TELEGRAM, PUBLIC)) as made:
        made.base = PUBLIC
        await made.page.route(f"{PUBLIC}/**", pass_on)
        yield made


async def _put_up_telegram(visitor: Visit, signed: Any) -> list[dict[str, list[str]]]:
    """Telegram's page, which returns `signed`. Returns what it was asked."""
    asked: list[dict[str, list[str]]] = []

    async def answer(route: Route) -> None:
        query = parse_qs(urlsplit(route.request.url).query)
        asked.append(query)
        body = _PAGE.format(address=f"{query['return_to'][0]}{_result(signed)}")
        await route.fulfill(body=body, content_type="text/html")

    await visitor.page.route(f"{TELEGRAM}/**", answer)
    return asked


def _result(signed: Any) -> str:
    packed = base64.urlsafe_b64encode(json.dumps(signed).encode()).decode().rstrip("=")
    return f"#tgAuthResult={packed}"


@on_a_phone
async def test_telegrams_page_signs_in_and_leads_back(public_scene: Scene, guest: Visit) -> None:
    guest.expect_answers(401)
    page, path = guest.page, f"/groups/{public_scene.chat.id}/settings"
    asked = await _put_up_telegram(guest, widget(public_scene.owner))
    await guest.open(path)
    await guest.look_around("sign-in-public")
    await guest.button("Sign in with Telegram").click()
    await page.get_by_role("link", name="Accept").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Settings")
    assert page.url == f"{PUBLIC}/panel{path}"
    assert asked == [{"bot_id": [str(BOT["id"])], "origin": [PUBLIC], "return_to": [f"{PUBLIC}/panel{path}"]}]

    await page.reload()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Settings")
    await page.get_by_label("Delete commands").click()
    await guest.button("Save").click()
    await guest.see("The settings are saved.")
    assert (await public_scene.get("/settings"))["auto_delete_commands"] is True


async def test_what_this_tab_did_not_ask_for_signs_nobody_in(public_scene: Scene, guest: Visit) -> None:
    guest.expect_answers(401)
    await guest.open(f"/tokens{_result(widget(public_scene.owner))}")
    await expect(guest.button("Sign in with Telegram")).to_be_visible()
    assert "tgAuthResult" not in guest.page.url

    await _put_up_telegram(guest, False)
    await guest.button("Sign in with Telegram").click()
    await guest.page.get_by_role("link", name="Accept").click()
    await expect(guest.button("Sign in with Telegram")).to_be_visible()
    assert "tgAuthResult" not in guest.page.url


async def test_what_telegram_signed_for_another_bot_is_refused_and_says_so(public_scene: Scene, guest: Visit) -> None:
    guest.expect_answers(401, 403)
    await _put_up_telegram(guest, widget(public_scene.owner, token="1:another"))
    await guest.open()
    await guest.button("Sign in with Telegram").click()
    await guest.page.get_by_role("link", name="Accept").click()
    await expect(guest.page.get_by_role("alert")).to_be_visible()
    await guest.look_around()


async def test_elsewhere_there_is_no_such_way(stranger: Visit) -> None:
    stranger.expect_answers(401)
    await stranger.open()
    await stranger.button("Sign in with Telegram").click()
    await expect(stranger.page.get_by_role("link", name=f"Open @{BOT['username']}")).to_be_visible()
    await expect(stranger.button("Sign in through the bot")).to_have_count(0)
