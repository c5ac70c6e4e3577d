"""The process dies while somebody uses the panel, and comes back."""

from playwright.async_api import Browser, expect

from demo.telegram.server import BotApi
from tests.conftest import StartKeeper, make_scene
from tests.panel.visits import PHONE, visit

LOST = "The connection to the server is lost."


async def test_a_bar_says_so_and_the_page_recovers(
    browser: Browser, own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper()
    scene = await make_scene(own_telegram, keeper)
    async with visit(browser, keeper, PHONE) as olga:
        await olga.sign_in()
        await olga.open(f"/groups/{scene.chat.id}/settings")
        await olga.page.get_by_label("Delete commands").click()
        olga.expect_outage()
        keeper.kill()
        await olga.see(LOST)
        await olga.look_around("connection-lost")
        menu, bar = [
            await found.bounding_box() for found in (olga.page.get_by_role("navigation"), olga.page.get_by_text(LOST))
        ]
        assert menu
        assert bar
        assert bar["y"] >= menu["y"] + menu["height"], "the bar covers the menu"
        await olga.button("Save").click()
        await olga.see("The server can't be reached.")
        await keeper.start(bot="polling")
        await expect(olga.page.get_by_text(LOST)).to_have_count(0)
        await olga.button("Save").click()
        await olga.see("The settings are saved.")
        assert (await scene.get("/settings"))["auto_delete_commands"] is True
        # From now on events appear by themselves, as before.
        await olga.page.get_by_role("link", name="History").click()
        await olga.see("No actions yet.")
        await scene.world.say(scene.chat, scene.member, "Buy my coins")
        await scene.ask(scene.admin, "/warn @mia selling")
        await olga.see("selling")
