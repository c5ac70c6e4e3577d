"""The log: who changed what, with filters in the address."""

from playwright.async_api import Browser, expect

from tests.conftest import Scene
from tests.panel.visits import DESK, Visit, on_a_phone, visit


@on_a_phone
async def test_a_change_is_found_with_who_made_it(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await scene.ask(scene.owner, "/lock stickers")
    await scene.ask(scene.owner, "/role create helper 10 warn")
    await olga.open(f"/groups/{scene.chat.id}/logs")
    entries = page.get_by_role("main").get_by_role("listitem")
    await expect(entries.first).to_be_visible()
    await olga.button("Filters").click()
    await page.get_by_label("Event").select_option(label="Rule created")
    await olga.address_has("event_type=rule.created")
    await expect(entries).to_have_count(1)
    await entries.locator("summary").click()
    await expect(entries).to_contain_text("lock-sticker")
    await olga.look_around("log")
    await olga.button("Show only theirs").click()
    await olga.address_has(f"actor_id={scene.owner['id']}")
    await page.reload()
    await expect(entries).to_have_count(1)
    await olga.button("Clear filters").first.click()
    await expect(entries).not_to_have_count(1)


async def test_what_was_changed_or_deleted_is_put_back(browser: Browser, scene: Scene) -> None:
    for body in ({"captcha_timeout": 90, "welcome_message": "Hello"}, {"welcome_message": "Hi there"}):
        status, _ = await scene.call("PATCH", "/settings", body)
        assert status == 200
    rule = {"rule_name": "be-kind", "description": "Be kind", "trigger": {"type": "words", "words": ["losers"]}}
    assert (await scene.call("POST", "/rules", rule))[0] == 201
    assert (await scene.call("DELETE", "/rules/be-kind"))[0] == 200
    for name in ("helper", "guide"):
        role = {"name": name, "priority": 10, "permissions": ["moderate.warn"]}
        assert (await scene.call("POST", "/roles", role))[0] == 201
    for given in ("helper", None):
        assert (await scene.call("PATCH", mia := f"/users/{scene.member['id']}", {"role": given}))[0] == 200
    assert (await scene.call("DELETE", "/roles/guide"))[0] == 200
    async with visit(browser, scene.keeper, DESK) as olga:
        await olga.sign_in()
        await olga.open(f"/groups/{scene.chat.id}/logs?event_type=settings.updated")
        entries = olga.page.get_by_role("main").get_by_role("listitem")
        await expect(entries).to_have_count(2)
        await entries.last.locator("summary").click()
        await expect(entries.last.locator("ins", has_text="1 minute, 30 seconds")).to_be_visible()
        await expect(entries.last.locator("ins", has_text="Hello")).to_be_visible()
        await olga.look_around("log-restore")
        await olga.button("Put it back as it was", within=entries.last).click()
        await olga.see("It's back as it was before.")
        saved = await scene.get("/settings")
        assert (saved["captcha_timeout"], saved["welcome_message"]) == (600, None)
        await expect(entries).to_have_count(3)
        await olga.page.locator(".toast").get_by_role("button", name="Undo").click()
        await expect(entries).to_have_count(4)
        assert (await scene.get("/settings"))["welcome_message"] == "Hi there"

        for event in ("user.role_changed", "role.deleted"):
            await olga.open(f"/groups/{scene.chat.id}/logs?event_type={event}")
            await entries.first.locator("summary").click()
            await olga.button("Put it back as it was", within=entries.first).click()
            await expect(olga.page.locator(".toast")).to_contain_text(" back")
        await olga.see("The role is back. Nobody has it yet.")
        assert (await scene.get("/roles/guide"))["permissions"] == ["moderate.warn"]
        assert (await scene.get(mia))["assigned_role"] == "helper"

        await olga.open(f"/groups/{scene.chat.id}/logs?event_type=rule.deleted")
        await entries.first.locator("summary").click()
        await olga.button("Put it back as it was", within=entries.first).click()
        await olga.see("It's back as it was before.")
        assert (await scene.get("/rules/be-kind"))["trigger"] == {"type": "words", "words": ["losers"]}
