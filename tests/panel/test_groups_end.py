"""A group from its creation by hand to its end, and its configuration as a file in between."""

import json

from playwright.async_api import FilePayload, expect

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
    dialog = page.get_by_role("dialog")
    async with page.expect_download() as saving:
        await olga.button("Save as a file").click()
    file = json.loads((await (await saving.value).path()).read_text())
    file["settings"] |= {"raid_joins": 9, "invented": 1}
    file["rules"] = [{"rule_name": "no-ads"}]
    changed = FilePayload(name="group.json", mimeType="application/json", buffer=json.dumps(file).encode())
    await page.get_by_label("Import a file").set_input_files([changed])
    await expect(dialog).to_contain_text("1 new, 0 changed")
    await expect(dialog).to_contain_text("Settings, invented: I don't know this setting.")
    await olga.look_around("import")
    await olga.button("Import", within=dialog).click()
    await olga.see("The configuration is imported.")
    _, rules = await scene.keeper.call("GET", f"/groups/{group}/rules")
    assert [rule["rule_name"] for rule in rules["data"]] == ["no-ads"]

    await olga.button("Delete the group").click()
    await expect(olga.button("Delete", within=dialog)).to_be_disabled()
    await dialog.get_by_label("Type the group's name").fill("Go <b>club</b>")
    await olga.button("Delete", within=dialog).click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Groups")
    status, _ = await scene.keeper.call("GET", f"/groups/{group}")
    assert status == 404
