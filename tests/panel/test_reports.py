"""Reports: decided once, for everybody."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone


@on_a_phone
async def test_a_report_leads_to_a_mute_which_the_history_has(scene: Scene, olga: Visit) -> None:
    page, vera = olga.page, scene.world.person("Vera")
    await scene.world.move(scene.chat, vera, "member")
    said = await scene.world.say(scene.chat, scene.member, "Buy my coins")
    await scene.ask(vera, "/report", reply_to_message=said)
    await olga.open(f"/groups/{scene.chat.id}/reports")
    await olga.see("Mia")
    await olga.look_around("report")
    await olga.button("Mute").click()
    await olga.see("The author is muted.")
    await olga.see("No open reports. Nice and quiet.")
    await page.get_by_label("Status").select_option(label="Handled")
    await olga.see("Muted")
    await page.get_by_role("link", name="Show the action").click()
    await olga.address_has("/history", "open=")
    await expect(page.get_by_role("dialog")).to_contain_text("Mute")
    assert scene.chat.members[scene.member["id"]]["status"] == "restricted"
