"""A group from its creation by hand to its end."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit


async def test_an_operator_adds_a_group_and_deletes_it_by_its_name(scene: Scene, olga: Visit) -> None:
    page, group = olga.page, -1002000000360
    await olga.open("/system")
    await olga.button("Add a group by its ID").click()
    await page.get_by_label("ID of the group").fill(str(group))
    await page.get_by_label("Name of the group").fill("Go <b>club</b>")
    await olga.button("Add group").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Go <b>club</b>")
    await olga.address_has(f"/groups/{group}")

    await olga.open(f"/groups/{group}/settings")
    await olga.button("Delete the group").click()
    dialog = page.get_by_role("dialog")
    await expect(olga.button("Delete", within=dialog)).to_be_disabled()
    await dialog.get_by_label("Type the group's name").fill("Go <b>club</b>")
    await olga.button("Delete", within=dialog).click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Groups")
    status, _ = await scene.keeper.call("GET", f"/groups/{group}")
    assert status == 404
