"""Members: what happened to a member, and what you can do about them."""

from playwright.async_api import expect

from demo.telegram.world import BOT
from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone


@on_a_phone
async def test_a_member_has_a_timeline_and_is_banned_there_and_back(lively: Scene, olga: Visit) -> None:
    page, chat = olga.page, lively.chat
    [ivan] = [one["user"] for one in chat.members.values() if one["user"].get("username") == "ivan_sells"]
    await olga.open(f"/groups/{chat.id}/members")
    await page.get_by_label("Search by name").fill("ivan")
    await olga.address_has("name=ivan")
    rows = page.get_by_role("main").get_by_role("listitem")
    await expect(rows).to_have_count(1)
    await olga.look_around("members")
    await rows.get_by_role("button").click()

    drawer = page.get_by_role("dialog")
    timeline = drawer.locator(".timeline")
    await expect(timeline.get_by_role("listitem")).to_have_count(3)
    await expect(timeline).to_contain_text("still selling")
    await expect(drawer.get_by_text("New member", exact=True)).to_be_visible()
    await olga.look_around("member")
    await olga.button("Ban", within=drawer).click()
    await drawer.get_by_label("Reason").fill("scam")
    await drawer.get_by_label("For how long").fill("2w")
    await expect(drawer).to_contain_text("2 weeks")
    await olga.button("Ban", within=drawer).last.click()
    await olga.see("Ivan was banned.")
    assert chat.members[ivan["id"]]["status"] == "kicked"
    await expect(timeline.get_by_role("listitem")).to_have_count(4)
    await expect(timeline).to_contain_text("scam")
    until = chat.members[ivan["id"]]["until_date"]
    await lively.settle(await lively.world.move(chat, ivan, "kicked", by=BOT, until_date=until))  # as Telegram tells it
    await page.reload()
    await expect(olga.button("Lift ban", within=drawer)).to_be_visible()
    await olga.button("Undo", within=timeline).first.click()
    await olga.see("The ban is lifted.")
    await lively.telegram.wait_for(lambda: chat.members[ivan["id"]]["status"] != "kicked", "the end of the ban")
    await expect(olga.button("Lift ban", within=drawer)).to_have_count(0)


async def test_a_member_is_given_the_filters_trust_and_loses_it_again(lively: Scene, olga: Visit) -> None:
    page, chat = olga.page, lively.chat
    [vera] = [one["user"]["id"] for one in chat.members.values() if one["user"]["first_name"] == "Vera"]
    await olga.open(f"/groups/{chat.id}/members?open={vera}")
    drawer = page.get_by_role("dialog")
    trusted = drawer.get_by_label("Trusted by the spam filter")
    await expect(trusted).not_to_be_checked()
    await trusted.check()
    await olga.see("The spam filter trusts them.")
    assert (await lively.get(f"/users/{vera}"))["trust"] == 5
    await expect(drawer.locator(".timeline")).to_contain_text("Trust in a member changed")
    await olga.button("Undo").last.click()
    await olga.see("The spam filter no longer trusts them.")
    await expect(trusted).not_to_be_checked()
    assert (await lively.get(f"/users/{vera}"))["trust"] == 0
