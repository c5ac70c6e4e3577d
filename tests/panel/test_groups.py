"""The list of groups, and the overview of one."""

import asyncio
import re
import time

from playwright.async_api import Browser, Position, expect

from demo.telegram.server import BotApi
from tests.conftest import Scene, make_scene
from tests.panel.visits import DESK, PATIENCE, Visit, on_a_phone, visit
from tests.servers import Keeper


@on_a_phone
async def test_a_group_is_found_and_its_figures_lead_to_the_history(lively: Scene, olga: Visit) -> None:
    page, chat = olga.page, lively.chat
    await olga.open()
    await page.get_by_label("Search groups").fill("no such club")
    await olga.see("No group is called “no such club”.")
    await olga.button("Clear filters").click()
    await page.get_by_label("Search groups").fill(chat.title)
    await olga.address_has("name=Chess")
    await page.locator(f"a[href$='/groups/{chat.id}']").click()

    main = page.get_by_role("main")
    await expect(page.get_by_role("heading", level=1)).to_have_text(chat.title)
    await expect(main.locator("dl").locator("div", has_text="Members").locator("dd")).to_have_text("6")
    totals = await _wait_for_figures(lively, messages=6, active_people=4, actions=3, joins=2)
    assert (totals["messages"], totals["active_people"]) == (6, 4), "three said something, and an admin three commands"
    await page.reload()
    charts = main.get_by_role("figure")
    await expect(charts).to_have_count(4)
    await expect(charts.locator("canvas")).to_have_count(4)
    table = main.get_by_role("table", name="Messages", exact=True)
    await expect(table.get_by_role("row")).to_have_count(31)
    await expect(table.get_by_role("row").last.get_by_role("cell")).to_have_text(["6", "4"])
    await expect(main.get_by_role("table", name="Most active moderators")).to_contain_text("@Adam")
    stays = main.get_by_role("table", name="Who stays")
    await expect(stays.locator("tbody tr").get_by_role("cell").nth(1)).to_have_text("2")
    busy = main.get_by_role("table", name="Busy hours: Messages")
    assert sum(int(one) for one in await busy.locator("tbody td").all_inner_texts()) == 6
    await olga.look_around("overview-figures")

    await page.get_by_label("7 days").click(force=True)
    await olga.address_has("days=7")
    await expect(table.get_by_role("row")).to_have_count(8)
    await main.get_by_label("What to count").select_option(label="Joined")
    await olga.address_has("busy=joins")
    await page.reload()
    await expect(page.get_by_label("7 days")).to_be_checked()
    await main.get_by_role("link", name="Mute").click()
    await olga.address_has("/history", "action_type=mute", "since=", "until=")
    await expect(main.get_by_role("listitem")).to_have_count(1)
    await page.go_back()
    await olga.see("Most active moderators")


async def test_the_list_shows_how_each_group_does(lively: Scene, olga: Visit) -> None:
    page, chat = olga.page, lively.chat
    await _wait_for_figures(lively, messages=6)
    status, _ = await lively.keeper.call("POST", "/groups", {"group_id": chat.id - 500_000, "name": "Chess academy"})
    assert status == 201
    await olga.open("?name=Chess")
    row = page.locator(f"a[href$='/groups/{chat.id}']")
    await expect(row).to_contain_text("No admin rights")
    await expect(row.get_by_role("img", name=re.compile(r"Messages in the last 7 days: 0,.* 6$"))).to_be_visible()
    await expect(page.locator(f"a[href$='/groups/{chat.id - 500_000}']")).to_contain_text("Working")
    await olga.look_around("groups-lately")


async def test_a_day_of_a_chart_leads_to_its_records(lively: Scene, olga: Visit) -> None:
    page = olga.page
    await _wait_for_figures(lively, actions=3)
    await olga.open(f"/groups/{lively.chat.id}?days=7")
    chart = page.get_by_role("figure").filter(has=page.get_by_role("heading", name="Actions", exact=True))
    plot = chart.locator(".u-over")
    await plot.scroll_into_view_if_needed()
    box = await plot.bounding_box()
    assert box is not None
    last: Position = {"x": box["width"] * 6.5 / 7, "y": box["height"] / 2}
    await plot.hover(position=last)
    await expect(chart.locator(".legend")).to_contain_text("Actions 3")
    await expect(chart.locator(".legend .day")).to_be_visible()
    await plot.click(position=last)
    await olga.address_has("/history", "since=", "until=")
    await expect(page.get_by_role("main").get_by_role("listitem")).to_have_count(3)


async def test_a_week_of_each_group_is_beside_the_week_before(browser: Browser, lively: Scene) -> None:
    await _wait_for_figures(lively, messages=6, joins=2)
    async with visit(browser, lively.keeper, DESK) as olga:
        await olga.sign_in()
        await olga.open("/weekly?name=Chess")
        week = olga.page.get_by_role("listitem").filter(has=olga.page.locator(f"a[href$='/groups/{lively.chat.id}']"))
        messages = week.locator("dl > div").filter(has_text="Messages").locator("dd")
        await expect(messages).to_have_text(re.compile(r"^0\s*before: 0$"))
        await olga.button("Later").click()
        await olga.address_has("week=")
        await expect(messages).to_have_text(re.compile(r"^6\s*before: 0$"))
        await expect(olga.button("Later")).to_be_disabled()
        await olga.look_around("weekly")


async def test_before_anything_is_counted_the_overview_says_when_it_will_be(scene: Scene, olga: Visit) -> None:
    await olga.open(f"/groups/{scene.chat.id}")
    await olga.see("Groupkeeper counts from now on")
    await olga.look_around("overview-empty")


async def _wait_for_figures(scene: Scene, **least: int) -> dict[str, int]:
    """Wait until the process has written its counters, as it does every few seconds. Returns the totals."""
    deadline = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < deadline:
        totals: dict[str, int] = (await scene.get(f"/stats/series?metrics={','.join(least)}"))["totals"]
        if all(totals[metric] >= count for metric, count in least.items()):
            return totals
        await asyncio.sleep(0.1)
    raise AssertionError(f"not counted: {least}, only {totals}")


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
        # In its own element, so that its direction doesn't spread.
        shown = page.locator("main bdi", has_text="evil" if name == FROM_RIGHT else name)
        await expect(shown.first).to_be_visible()
