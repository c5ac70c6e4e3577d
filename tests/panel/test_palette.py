"""Without a mouse: the palette, the keyboard shortcuts, and their list."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit


async def _choose(olga: Visit, typed: str, option: str) -> None:
    """Open the palette, type, move to an option, and choose it."""
    page = olga.page
    await page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Search, or type a command")
    await expect(field).to_be_focused()
    await page.keyboard.type(typed)
    wanted = page.get_by_role("dialog").get_by_role("option", name=option)
    await expect(wanted).to_be_visible()
    await expect(page.get_by_role("dialog").get_by_role("option")).to_have_count(1)
    await expect(wanted).to_have_attribute("aria-selected", "true")
    await olga.look_around()
    await page.keyboard.press("Enter")
    await expect(field).to_have_count(0)


async def test_the_palette_leads_to_pages_people_rules_and_settings(lively: Scene, olga: Visit) -> None:
    page, chat = olga.page, lively.chat
    rule = {"rule_name": "no-casino", "trigger": {"type": "words", "words": ["casino"]}, "penalty": "warn"}
    status, _ = await lively.call("POST", "/rules", rule)
    assert status == 201
    await olga.open(f"/groups/{chat.id}")
    await olga.button("Search and commands").click()
    options = page.get_by_role("dialog").get_by_role("option")
    await expect(options.first).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("ArrowDown")
    await expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    await olga.look_around("palette")
    await page.keyboard.type("no such thing")
    await olga.see("Nothing matches “no such thing”.")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(olga.button("Search and commands")).to_be_focused()

    await _choose(olga, "webhoo", "Webhooks")
    await olga.address_has(f"/groups/{chat.id}/webhooks")
    await _choose(olga, "ivan", "Ivan")
    await expect(page.get_by_role("dialog", name="Ivan")).to_be_visible()
    await page.keyboard.press("Escape")
    await _choose(olga, "no-casino", "no-casino")
    await expect(page.get_by_role("heading", level=1)).to_have_text("no-casino")
    await _choose(olga, "time solve", "Time to solve it")
    await expect(page.get_by_label("Time to solve it")).to_be_focused()
    await _choose(olga, "new token", "New token")
    await expect(page.get_by_role("dialog", name="New token")).to_be_visible()


async def test_the_keys_of_every_page(lively: Scene, olga: Visit) -> None:
    page, keys = olga.page, olga.page.keyboard
    await olga.open(f"/groups/{lively.chat.id}")
    await keys.press("?")
    shortcuts = page.get_by_role("dialog", name="Keyboard shortcuts")
    await expect(shortcuts).to_contain_text("Next in the list")
    await olga.look_around("keys")
    await keys.press("Escape")
    await expect(shortcuts).to_have_count(0)

    await keys.press("g")
    await keys.press("m")
    await olga.address_has("/members")
    await olga.see("@ivan_sells")
    await keys.press("/")
    await expect(page.get_by_label("Search by name")).to_be_focused()
    await keys.type("j?g")  # letters, in a text field
    await olga.address_has("name=j%3Fg")
    await olga.button("Clear filters").click()
    await keys.press("g")
    await keys.press("h")
    await olga.see("flooding")
    rows = page.get_by_role("main").get_by_role("listitem")
    for _ in range(2):
        await keys.press("j")
    await expect(rows.nth(1).get_by_role("button").first).to_be_focused()
    await keys.press("k")
    await keys.press("Enter")
    details = page.get_by_role("dialog")
    await expect(details).to_contain_text("flooding")
    await keys.press("Escape")
    await expect(details).to_have_count(0)
    await expect(rows.first.get_by_role("button").first).to_be_focused()

    await keys.press("?")
    await shortcuts.get_by_role("switch", name="Single-key shortcuts").click()
    await expect(shortcuts).not_to_contain_text("Next in the list")
    await keys.press("Escape")
    await expect(shortcuts).to_have_count(0)
    await keys.press("?")
    await keys.press("Control+k")  # the palette opens, not the list of shortcuts
    await expect(page.get_by_role("combobox", name="Search, or type a command")).to_be_focused()
    await expect(shortcuts).to_have_count(0)
