"""Every page of a group: in the looks that the other stories leave out, for a guest, and in Persian."""

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
    "settings": "/settings",
}
RULE = {
    "rule_name": "no-casino",
    "description": "No gambling here",
    "penalty": "mute",
    "penalty_duration": 3600,
    "delete_message": True,
    "trigger": {"type": "words", "words": ["casino", "jackpot"]},
}
_ENGLISH = """() => {
  const names = 'bdi, code, textarea, script, style'
  const said = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE && !node.parentElement.closest(names)) said.push(node.data)
    else for (const name of ['aria-label', 'placeholder', 'title', 'alt']) said.push(node.getAttribute?.(name) ?? '')
  }
  return said.filter((text) => /[a-z]{2,} +[a-z]{2,}/i.test(text))
}"""
"""Whatever the page says, beside names, that has two words of Latin letters in a row."""


async def _walk(guest: Visit, scene: Scene) -> None:
    """Open each page, and look around there."""
    await guest.open()
    await guest.look_around("groups")
    for name, path in PAGES.items():
        await guest.open(f"/groups/{scene.chat.id}{path}")
        await guest.look_around(name)


@pytest.mark.parametrize("look", [Look(360, "light"), Look(1280, "dark")], ids=str)
async def test_every_page_in_the_other_colors(browser: Browser, lively: Scene, look: Look) -> None:
    status, _ = await lively.call("POST", "/rules", RULE)
    assert status == 201
    async with visit(browser, lively.keeper, look) as olga:
        await olga.sign_in()
        await _walk(olga, lively)


async def test_in_persian_from_the_right_and_without_an_english_sentence(browser: Browser, lively: Scene) -> None:
    status, _ = await lively.call("POST", "/rules", RULE)
    assert status == 201
    async with visit(browser, lively.keeper, PHONE, locale="fa-IR") as reza:
        page = reza.page
        reza.expect_answers(401)
        await reza.open()
        await _is_persian(reza)
        await reza.sign_in()
        for name, path in PAGES.items():
            await reza.open(f"/groups/{lively.chat.id}{path}")
            await reza.look_around(f"{name}-persian")
            await _is_persian(reza)
        await reza.open(f"/groups/{lively.chat.id}/members")
        await page.get_by_role("main").get_by_role("listitem").first.get_by_role("button").click()
        await expect(page.get_by_role("dialog")).to_be_visible()
        await reza.look_around("member-persian")
        await _is_persian(reza)


async def _is_persian(reza: Visit) -> None:
    assert await reza.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["fa", "rtl"]
    assert await reza.page.evaluate(_ENGLISH) == [], reza.page.url
