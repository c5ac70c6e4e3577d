"""The list of groups, and the overview of one."""

from playwright.async_api import expect

from demo.telegram.server import BotApi
from tests.conftest import Scene, make_scene
from tests.panel.visits import Visit
from tests.servers import Keeper


async def test_a_group_is_found_and_its_figures_lead_to_the_history(lively: Scene, olga: Visit) -> None:
    page, chat = olga.page, lively.chat
    await olga.open()
    await page.get_by_label("Search groups").fill("no such club")
    await olga.see("No group is called “no such club”.")
    await olga.button("Clear filters").click()
    await page.get_by_label("Search groups").fill(chat.title)
    await olga.address_has("name=Chess")
    await page.locator(f"a[href$='/groups/{chat.id}']").click()

    await expect(page.get_by_role("heading", level=1)).to_have_text(chat.title)
    await olga.see("Actions by day")
    figures = page.get_by_role("main").locator("dl")
    await expect(figures.locator("div", has_text="Members").locator("dd")).to_have_text("6")
    await expect(figures.locator("div", has_text="Actions since").locator("dd")).to_have_text("3")
    await olga.look_around("overview")
    await page.get_by_role("main").get_by_role("link", name="Mute").click()
    await olga.address_has("/history", "action_type=mute")
    await expect(page.get_by_role("main").get_by_role("listitem")).to_have_count(1)
    await page.go_back()
    await olga.see("Most active moderators")


MARKUP = "<img src=x onerror=alert(1)><script>alert(1)</script>"
FROM_RIGHT = "\u202eevil\u202c.exe"
HOSTILE = [MARKUP, FROM_RIGHT, "👻" * 64, "W" * 64]


async def test_hostile_names_are_only_text_everywhere(telegram: BotApi, keeper: Keeper, olga: Visit) -> None:
    page, world = olga.page, telegram.world
    scene = await make_scene(telegram, keeper, MARKUP)
    for name in HOSTILE:
        who = world.person(name)
        await scene.settle(await world.move(scene.chat, who, "member"))
        status, _ = await scene.call(
            "POST", "/actions", {"action_type": "warn", "user_id": who["id"], "reason": who["first_name"]}
        )
        assert status == 201
    await olga.open()
    await page.get_by_label("Search groups").fill("<img")
    await expect(page.locator(f"a[href$='/groups/{scene.chat.id}']")).to_contain_text(MARKUP)
    await olga.look_around()
    for part in ("", "/history", "/members"):
        await olga.open(f"/groups/{scene.chat.id}{part}")
        await expect(page.locator("main img, main script")).to_have_count(0)
        await olga.look_around(f"hostile{part.replace('/', '-')}")
    assert "\u202e" not in await page.locator("main").inner_text()
    for name in HOSTILE:
        # In an element of its own, whose direction reaches no further.
        shown = page.locator("main bdi", has_text="evil" if name == FROM_RIGHT else name)
        await expect(shown.first).to_be_visible()
