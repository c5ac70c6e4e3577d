"""Settings: saved together, but not over another admin's changes in the meantime."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone


@on_a_phone
async def test_changes_are_reviewed_saved_and_undone(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/settings")
    bar = page.get_by_role("region", name="Unsaved changes")
    await page.get_by_label("Show new members a captcha").click()
    await page.get_by_label("Your own questions").fill(
        "Which river is ours? = Danube\nHow many boards? = 12 | twelve\n"
    )
    await page.get_by_label("Penalty for failing").select_option(label="Ban")
    await page.get_by_label("Time to solve it").fill("90s")
    await page.get_by_label("Welcome", exact=True).fill("Hello {mention}")
    await expect(bar).to_contain_text("5 changes")
    await olga.button("Review", within=bar).click()
    await expect(bar.locator("ins", has_text="Hello {mention}")).to_be_visible()
    await olga.look_around("settings")
    await page.get_by_role("link", name="History").click()
    await expect(bar).to_contain_text("Save or reset first.")
    await olga.address_has("/settings")
    await olga.button("Save", within=bar).click()
    await olga.see("The settings are saved.")
    await expect(bar).to_have_count(0)
    saved = await scene.get("/settings")
    assert (saved["captcha_enabled"], saved["captcha_timeout"]) == (True, 90)
    assert saved["welcome_message"] == "Hello {mention}"
    assert saved["captcha_questions"] == ["Which river is ours? = Danube", "How many boards? = 12 | twelve"]
    assert saved["captcha_fail"] == "ban"
    await page.locator(".toast").get_by_role("button", name="Undo").click()
    await olga.see("The settings are back as they were.")
    assert (await scene.get("/settings"))["captcha_enabled"] is False


async def test_conflicting_changes_are_shown_side_by_side(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/settings")
    await page.get_by_label("Welcome", exact=True).fill("Hello from Olga")
    await page.get_by_label("Delete commands").click()
    theirs = {"welcome_message": "Hello from Adam", "report_threshold": 4}
    status, _ = await scene.call("PATCH", "/settings", theirs)
    assert status == 200
    olga.expect_answers(412)
    await olga.button("Save").click()
    conflict = page.get_by_role("dialog", name="Somebody else changed this in the meantime")
    await expect(conflict.get_by_role("radio")).to_have_count(2)
    await expect(conflict.get_by_label("Hello from Olga")).to_be_checked()
    await olga.look_around("conflict")
    await conflict.get_by_label("Hello from Adam").check()
    await olga.button("Save this", within=conflict).click()
    await olga.see("The settings are saved.")
    label, _ = await olga.place_of(page.get_by_text("Reports that hide a message", exact=True))
    control, _ = await olga.place_of(page.get_by_label("Reports that hide a message"))
    assert control > label + 200, "on a desktop, labels stand beside their controls"
    saved = await scene.get("/settings")
    assert (saved["welcome_message"], saved["report_threshold"]) == ("Hello from Adam", 4)
    assert saved["auto_delete_commands"] is True
    await expect(page.get_by_label("Reports that hide a message")).to_have_value("4")
