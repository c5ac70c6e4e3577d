"""Tokens: created for one program with few permissions, shown once, and revoked."""

import aiohttp
from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone


@on_a_phone
async def test_a_token_for_one_group_works_until_it_is_revoked(scene: Scene, olga: Visit) -> None:
    page, name = olga.page, "backup"
    await olga.open("/tokens")
    await olga.button("New token").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill(name)
    await dialog.get_by_text("View rules", exact=True).click()
    await dialog.get_by_label("Only in these groups").fill(str(scene.chat.id))
    await dialog.get_by_label("Valid for").select_option("7")
    await olga.button("Create token", within=dialog).click()
    secret = await dialog.locator("code").inner_text()
    assert secret.startswith("gk_")
    await olga.look_around()
    await olga.button("I've saved it", within=dialog).click()

    url, headers = f"{scene.keeper.base}/api/v2/groups/{scene.chat.id}", {"Authorization": f"Bearer {secret}"}
    async with aiohttp.ClientSession(headers=headers) as program:
        assert (await program.get(f"{url}/rules")).status == 200
        assert (await program.get(f"{url}/settings")).status == 403
        row = page.get_by_role("main").get_by_role("listitem").filter(has_text=name)
        await expect(row).to_contain_text("1 group")
        await olga.button("Revoke", within=row).click()
        await olga.button("Revoke", within=dialog).click()
        await olga.see(f"The token “{name}” is revoked.")
        await expect(row).to_have_count(0)
        assert (await program.get(f"{url}/rules")).status == 401
