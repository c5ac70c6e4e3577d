"""Signing in, staying signed in, and being signed out in the middle of something."""

from playwright.async_api import Page, expect

from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone
from tests.servers import API_TOKEN


async def _type_token(page: Page, token: str) -> None:
    field = page.get_by_label("Token")
    if not await field.is_visible():
        await page.get_by_text("Sign in with a token").click()
    await field.fill(token)
    await field.press("Enter")


async def test_with_a_token_and_after_a_reload_a_change_still_works(scene: Scene, stranger: Visit) -> None:
    stranger.expect_answers(401, 403)
    page = stranger.page
    await stranger.open()
    await expect(stranger.button("Sign in with Telegram")).to_be_visible()
    await stranger.look_around("sign-in")
    await _type_token(page, "gk_of_nobody")
    await expect(page.get_by_role("alert")).to_contain_text("This token is wrong")
    await _type_token(page, API_TOKEN)
    await expect(page.get_by_role("heading", level=1)).to_have_text("Groups")
    assert API_TOKEN not in str(await page.context.storage_state(indexed_db=True))

    await stranger.open(f"/groups/{scene.chat.id}/settings")
    await page.reload()
    await page.get_by_label("Delete commands").click()
    await stranger.button("Save").click()
    await stranger.see("The settings are saved.")
    assert (await scene.get("/settings"))["auto_delete_commands"] is True

    await stranger.button("Account and display").click()
    await stranger.button("Sign out").click()
    await expect(stranger.button("Sign in with Telegram")).to_be_visible()
    await page.reload()
    await expect(stranger.button("Sign in with Telegram")).to_be_visible()


@on_a_phone
async def test_a_session_that_ran_out_leads_to_sign_in_and_back(lively: Scene, stranger: Visit) -> None:
    body = {"name": "for a while", "scopes": ["*"], "group_ids": [lively.chat.id]}
    _, made = await lively.keeper.call("POST", "/tokens", body)
    await stranger.sign_in(made["data"]["token"])
    path = f"/groups/{lively.chat.id}/history"
    await stranger.open(path)
    await stranger.see("by @Adam")
    status, _ = await lively.keeper.call("DELETE", f"/tokens/{made['data']['id']}")
    assert status == 200

    stranger.expect_answers(401)
    await stranger.button("Undo").first.click()
    await expect(stranger.button("Sign in with Telegram")).to_be_visible()
    await _type_token(stranger.page, API_TOKEN)
    await stranger.see("by @Adam")
    await stranger.address_has(path)
    await stranger.button("Undo").first.click()
    await stranger.see("The ban is lifted.")


async def test_by_the_keyboard_alone_from_sign_in_to_an_undone_ban(lively: Scene, stranger: Visit) -> None:
    stranger.expect_answers(401)
    page, keys = stranger.page, stranger.page.keyboard
    await stranger.open(f"/groups/{lively.chat.id}")
    await _tab_to(page, "Sign in with a token")
    await keys.press("Enter")
    await _tab_to(page, "Token")
    await keys.type(API_TOKEN)
    await keys.press("Enter")
    await expect(page.get_by_role("heading", level=1, name=lively.chat.title)).to_be_visible()
    await _tab_to(page, "Skip to the page")
    await _tab_to(page, "History")
    await keys.press("Enter")
    await stranger.see("flooding")
    await _tab_to(page, "Ban")
    await keys.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await _tab_to(page, "Undo")
    await keys.press("Enter")
    await stranger.see("The ban is lifted.")
    await keys.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    ban = lively.chat.members[lively.member["id"]]
    assert ban["status"] == "left"


async def test_by_the_keyboard_alone_somebody_is_banned(lively: Scene, olga: Visit) -> None:
    page, keys, ivan = olga.page, olga.page.keyboard, lively.person("Ivan")
    await olga.open(f"/groups/{lively.chat.id}/members?name=ivan")
    await olga.see("Ivan")
    await _tab_to(page, "I Ivan")
    await keys.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await _tab_to(page, "Ban")
    await keys.press("Enter")
    await _tab_to(page, "Reason")
    await keys.type("scam")
    await keys.press("Enter")
    await olga.see("Ivan was banned.")
    assert lively.chat.members[ivan["id"]]["status"] == "kicked"
    await keys.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


_FOCUSED = """() => {
  const at = document.activeElement
  if (at === document.body) return ['', false]
  const name = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent
  return [name.trim(), at.matches(':focus-visible') && getComputedStyle(at).outlineStyle !== 'none']
}"""


async def _tab_to(page: Page, name: str) -> None:
    """Press Tab until something with this name has the focus, visibly."""
    passed: list[str] = []
    for _ in range(40):
        await page.keyboard.press("Tab")
        focused, is_seen = await page.evaluate(_FOCUSED)
        if focused.startswith(name):
            assert is_seen, f"nobody sees that {focused!r} has the focus"
            return
        passed.append(focused)
    raise AssertionError(f"no Tab leads to {name!r}: {passed}")
