"""Roles: created, given a permission in the table, and deleted."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone


@on_a_phone
async def test_a_role_is_made_gets_a_permission_and_goes(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/roles")
    await olga.button("New role").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("helper")
    await dialog.get_by_label("Priority").fill("20")
    await olga.look_around("role")
    await olga.button("Create role", within=dialog).click()
    await expect(dialog).to_have_count(0)
    await page.get_by_role("main").get_by_role("combobox").select_option("helper")
    cell = page.get_by_label("helper: Warn members")
    await cell.check()
    await olga.button("Save").click()
    await olga.see("The roles are saved.")
    role = await scene.get("/roles/helper")
    assert (role["priority"], role["permissions"]) == (20, ["moderate.warn"])
    owner = page.get_by_label("owner: Warn members")
    await expect(owner).to_be_disabled()

    await olga.button("Delete “helper”").click()
    await olga.button("Delete", within=dialog).click()
    await expect(cell).to_have_count(0)
    status, _ = await scene.call("GET", "/roles/helper")
    assert status == 404
