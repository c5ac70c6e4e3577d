"""The history: filtered, opened, undone."""

from playwright.async_api import Browser, expect

from tests.conftest import Scene
from tests.panel.visits import DESK, Visit, visit


async def test_a_ban_is_found_and_undone(lively: Scene, olga: Visit) -> None:
    page, mia = olga.page, lively.member
    await olga.open(f"/groups/{lively.chat.id}/history")
    rows = page.get_by_role("main").get_by_role("listitem")
    await expect(rows).to_have_count(3)
    await olga.look_around("history")
    await expect(rows.nth(1)).not_to_contain_text("“still selling”")

    filters = page.get_by_role("button", name="Filters")
    if await filters.is_visible():
        await filters.click()
    await page.get_by_label("Type").select_option(label="Ban")
    await olga.address_has("action_type=ban")
    await expect(rows).to_have_count(1)
    await page.get_by_label("Member").fill(str(mia["id"]))
    await page.get_by_label("Member").press("Tab")
    await olga.address_has("action_type=ban", f"user_id={mia['id']}")
    await page.reload()
    await expect(rows).to_have_count(1)
    await expect(page.get_by_label("Type")).to_have_value("ban")

    async with page.expect_download() as file:
        await olga.button("Download CSV").click()
    assert len((await (await file.value).path()).read_text().splitlines()) == 2

    await rows.get_by_text("@mia").click()
    details = page.get_by_role("dialog")
    await expect(details.get_by_text("flooding")).to_be_visible()
    await olga.address_has("open=")
    await olga.look_around("action")
    await olga.button("Undo", within=details).click()
    await olga.see("The ban is lifted.")
    await lively.telegram.wait_for(lambda: lively.chat.members[mia["id"]]["status"] == "left", "the end of the ban")
    await page.keyboard.press("Escape")
    await expect(details).to_have_count(0)
    await expect(rows.get_by_text("Undone")).to_be_visible()
    await expect(olga.button("Undo", within=rows)).to_have_count(0)
    await olga.button("Clear filters").click()
    await expect(rows).to_have_count(4)

    await page.get_by_role("checkbox", name="Select Mute").check()
    await olga.button("Select all 2 on this page").click()
    await olga.button("Undo selected").click()
    await olga.look_around("bulk-undo")
    await olga.button("Undo 2", within=details).click()
    await expect(details.get_by_text("Undone: 2.")).to_be_visible()
    await olga.button("Close", within=details).last.click()
    await expect(page.get_by_role("checkbox")).to_have_count(0)


async def test_what_comes_while_somebody_reads_waits_above_the_list(browser: Browser, lively: Scene) -> None:
    async with visit(browser, lively.keeper, DESK) as olga:
        await olga.sign_in()
        await olga.open(f"/groups/{lively.chat.id}/history")
        rows = olga.page.get_by_role("main").get_by_role("listitem")
        await expect(rows).to_have_count(3)
        await lively.ask(lively.admin, "/warn @ivan_sells again")
        news = olga.button("1 new")
        await expect(news).to_be_visible()
        await expect(rows).to_have_count(3)
        await olga.look_around("history-new")
        await news.click()
        await expect(rows).to_have_count(4)
        await expect(rows.first).to_contain_text("again")
        await expect(news).to_have_count(0)
