"""Webhooks: created with a secret that's shown once, tested, and maintained."""

from pathlib import Path

from playwright.async_api import Browser, Page, Request, Route, expect

from demo.telegram.server import BotApi
from tests.conftest import Scene, StartKeeper, make_scene
from tests.panel.visits import Look, visit
from tests.receivers import receiver


async def test_a_webhook_is_created_tried_and_switched_off(
    browser: Browser, look: Look, own_telegram: BotApi, start_keeper: StartKeeper, tmp_path: Path
) -> None:
    async with receiver(tmp_path) as hook:
        keeper = await start_keeper(ALLOW_PRIVATE_WEBHOOKS="true", SSL_CERT_FILE=str(hook.authority))
        scene = await make_scene(own_telegram, keeper)
        async with visit(browser, keeper, look) as olga:
            page = olga.page
            await page.clock.install()
            await olga.sign_in()
            await olga.open(f"/groups/{scene.chat.id}/webhooks")
            await olga.button("New webhook").first.click()
            dialog = page.get_by_role("dialog")
            await dialog.get_by_label("Address").fill(hook.url)
            await olga.button("Create webhook", within=dialog).click()
            secret = await dialog.locator("code").inner_text()
            await olga.look_around("webhook-secret")
            await olga.button("I've saved it", within=dialog).click()
            await expect(dialog).to_have_count(0)
            await olga.button("Send a test").click()
            [event] = await hook.wait_for(bool, secret)
            assert event["type"] == "webhook.tested"
            await expect(page.locator("summary").first).to_contain_text("Arrived")
            await page.locator("summary").first.click()
            hook.answers[:] = [500]
            await olga.button("Send again").click()
            await olga.see("It's being sent again.")
            await page.get_by_label("Active").click()
            await olga.see("The webhook is off.")
            [kept] = await scene.get("/webhooks")
            assert kept["is_active"] is False
            asked = await slow_delete(page, scene)
            await olga.button("Delete").click()
            await olga.button("Delete", within=dialog).click()
            await olga.see("No webhooks yet.")
            assert not asked, "a webhook that's gone was asked for its deliveries"


async def slow_delete(page: Page, scene: Scene) -> list[str]:
    """Delay the response to a DELETE by a minute. Returns the requests for deliveries in the meantime."""
    asked: list[str] = []

    async def delete(route: Route) -> None:
        if route.request.method != "DELETE":
            await route.continue_()
            return
        answer = await route.fetch()
        page.on("request", note)
        await page.clock.run_for(60_000)
        await route.fulfill(response=answer)

    def note(request: Request) -> None:
        if "/deliveries" in request.url:
            asked.append(request.url)

    await page.route(f"**/groups/{scene.chat.id}/webhooks/*", delete)
    return asked
