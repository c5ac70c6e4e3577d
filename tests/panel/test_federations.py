"""Federations: groups that share their bans."""

from playwright.async_api import FilePayload, expect

from tests.conftest import Scene
from tests.panel.visits import Visit


async def test_a_federation_bans_in_its_group_is_renamed_and_deleted(scene: Scene, olga: Visit) -> None:
    page, mia, name = olga.page, scene.member["id"], "Clubs"
    await olga.open("/federations")
    await olga.button("New federation").first.click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill(name)
    await olga.button("Create federation", within=dialog).click()
    await expect(dialog.get_by_role("heading", name=name)).to_be_visible()
    await dialog.get_by_label("Add a group…").select_option(str(scene.chat.id))
    await olga.see("The group has joined the federation.")
    await dialog.get_by_label("ID of the person").fill(str(mia))
    await dialog.get_by_label("Reason").fill("sells coins")
    await olga.button("Ban", within=dialog).click()
    await olga.see("They're banned in all groups of the federation.")
    await scene.telegram.wait_for(lambda: scene.chat.members[mia]["status"] == "kicked", "the ban")
    await olga.look_around("federation")
    await olga.button("Lift", within=dialog).click()
    await olga.see("The ban is lifted.")
    await expect(dialog).to_contain_text("Nobody is banned.")

    bans = FilePayload(name="bans.csv", mimeType="text/csv", buffer=f"id,reason\n{mia},ads\nnobody,\n".encode("utf-16"))
    await dialog.get_by_label("Import bans").set_input_files([bans])
    look = page.get_by_role("dialog", name="Who this file would ban")
    await expect(look).to_contain_text("New bans: 1. Already banned: 0. Refused: 1.")
    await expect(look).to_contain_text("line 3: This line has no ID of a person.")
    await olga.look_around("import-bans")
    await olga.button("Import", within=look).click()
    await olga.see("The bans are imported.")
    await expect(dialog).to_contain_text("ads")

    await olga.button("Edit", within=dialog).click()
    form = page.get_by_role("dialog", name="Edit federation")
    await form.get_by_label("Name").fill(f"{name} 2")
    await form.get_by_label("Admins, by ID").fill(str(scene.admin["id"]))
    await form.get_by_label("Admins, by ID").press("Enter")
    await olga.look_around()
    await olga.button("Save", within=form).click()
    await olga.see("The federation is saved.")
    _, listed = await scene.keeper.call("GET", "/federations?limit=200")
    [kept] = [one for one in listed["data"] if one["name"] == f"{name} 2"]
    assert kept["admin_ids"] == [scene.admin["id"]]

    await olga.button("Delete federation").click()
    await olga.button("Delete", within=page.get_by_role("dialog", name="Delete federation")).click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(page.get_by_text(f"{name} 2")).to_have_count(0)
    status, _ = await scene.keeper.call("GET", f"/federations/{kept['id']}")
    assert status == 404
