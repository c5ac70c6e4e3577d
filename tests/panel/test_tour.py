"""Every page of a group: in the looks that the other stories leave out, for a guest, and in Persian."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests.conftest import Scene
from tests.panel.visits import PHONE, Look, Visit, visit

PAGES = {
    "overview": "",
    "history": "/history",
    "members": "/members",
    "rules": "/rules",
    "rule": "/rules/edit?name=no-casino",
    "protection": "/protection",
    "reviews": "/reviews",
    "reports": "/reports",
    "settings": "/settings",
    "roles": "/roles",
    "logs": "/logs",
    "webhooks": "/webhooks",
}
"""Pages of a group."""
BEYOND = {
    "groups": "",
    "weekly": "/weekly",
    "federations": "/federations",
    "tokens": "/tokens",
    "all-logs": "/logs",
    "system": "/system",
}
DESK_AT_NIGHT = Look(1280, "dark")
"""This look and its opposite are those that the other stories leave out."""
RULE = {
    "rule_name": "no-casino",
    "description": "No gambling here",
    "penalty": "mute",
    "penalty_duration": 3600,
    "delete_message": True,
    "trigger": {"type": "words", "words": ["casino", "jackpot"]},
}
_ENGLISH = r"""() => {
  const names = 'bdi, code, pre, textarea, script, style'
  const said = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE && !node.parentElement.closest(names)) said.push(node.data)
    else for (const name of ['aria-label', 'placeholder', 'title', 'alt']) said.push(node.getAttribute?.(name) ?? '')
  }
  const own = said.map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, ''))
  return own.filter((text) => /[a-z]{2,} +[a-z]{2,}/i.test(text))
}"""
"""Two Latin words in a row anywhere on the page, except in names, which are in isolates."""


@pytest.fixture
async def full(lively: Scene) -> Scene:
    """The group, with something on every page."""
    hook = {"url": "https://hooks.example.org/keeper", "events": ["action.completed"]}
    for path, body in (("/rules", RULE), ("/webhooks", hook)):
        status, answer = await lively.call("POST", path, body)
        assert status == 201, answer
    ivan, vera = (lively.person(name) for name in ("Ivan", "Vera"))
    said = await lively.world.say(lively.chat, ivan, "Buy my coins")
    await lively.ask(vera, "/report spam", reply_to_message=said)
    return lively


def _of(scene: Scene) -> dict[str, str]:
    return {name: f"/groups/{scene.chat.id}{path}" for name, path in PAGES.items()}


async def _walk(guest: Visit, scene: Scene, suffix: str = "") -> AsyncIterator[str]:
    """Open each page and check it. Yields its name."""
    for name, path in {**BEYOND, **_of(scene)}.items():
        await guest.open(path)
        await guest.look_around(f"{name}{suffix}")
        yield name


async def test_every_page_in_the_other_colors(browser: Browser, full: Scene) -> None:
    async with visit(browser, full.keeper, DESK_AT_NIGHT) as olga:
        await olga.sign_in()
        assert len([name async for name in _walk(olga, full)]) == len(PAGES) + len(BEYOND)


async def test_in_persian_from_the_right_and_without_an_english_sentence(browser: Browser, full: Scene) -> None:
    async with visit(browser, full.keeper, PHONE, locale="fa-IR") as reza:
        page = reza.page
        reza.judges_contrast = False  # the colors are those of all languages
        reza.expect_answers(401)
        await reza.open()
        await _is_persian(reza)
        await reza.sign_in()
        async for _ in _walk(reza, full, "-persian"):
            await _is_persian(reza)
        await reza.open(f"/groups/{full.chat.id}/members")
        await page.get_by_role("main").get_by_role("listitem").first.get_by_role("button").click()
        await expect(page.get_by_role("dialog")).to_be_visible()
        await reza.look_around("member-persian")
        await _is_persian(reza)


async def _is_persian(reza: Visit) -> None:
    assert await reza.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["fa", "rtl"]
    assert await reza.page.evaluate(_ENGLISH) == [], reza.page.url
