"""A demo's playground: a spammer writes, the bot acts, and you undo it there."""

from pathlib import Path

from playwright.async_api import Browser, Locator, expect

from tests.demo.test_demo import SPAM
from tests.panel.visits import DESK, Visit, visit
from tests.servers import API_TOKEN, ForkedKeeper

TALK = [
    ("Lucía", "Who has a ladder that I could borrow on Saturday?"),
    ("Mateo", "I do. Number 12, ring twice."),
    ("João", "The bakery on the corner is open again"),
    ("Beatriz", "At last! Do they have the rye bread?"),
    ("Lucía", "Thank you, Mateo, I'll come at ten"),
    ("Mia", SPAM),
]


async def test_a_spammer_is_muted_and_it_is_undone(browser: Browser, tmp_path: Path) -> None:
    demo = ForkedKeeper(tmp_path, "demo")
    try:
        await demo.start(bot="polling")
        async with visit(browser, demo, DESK) as olga:
            page = olga.page
            await olga.open(f"/playground#token={API_TOKEN}")
            await olga.button("Pause the story").click()
            for name, text in TALK:
                await page.get_by_label("Write as").select_option(label=name)
                await page.get_by_label("Message", exact=True).fill(text)
                await page.get_by_label("Message", exact=True).press("Enter")
                await expect(page.get_by_label("Message", exact=True)).to_have_value("")
            live = page.get_by_role("region", name="What the bot did")
            await expect(live.get_by_text("@mia_reads").first).to_be_visible()
            await page.mouse.move(0, 0)  # else the picture shows a button that the mouse is on
            await olga.look_around("playground")
            await olga.button("Undo", within=live).first.click()
            await olga.see("The mute is lifted.")
            await _go_the_way_that_is_shown(olga)
            await page.get_by_role("link", name="Overview").click()
            await olga.address_has("/groups/")
            await page.reload()  # without the messages about what was done before
            await page.mouse.move(0, 0)
            await expect(page.get_by_role("main").locator("canvas")).to_have_count(4)
            await olga.look_around("overview")
    finally:
        code = await demo.stop()
        demo.log_path.unlink()  # the link in it has the token, which a demo prints for people
        assert code == 0


async def _go_the_way_that_is_shown(olga: Visit) -> None:
    """Ban somebody by hand, undo it, write a rule with the test box, and see it catch the next message."""
    page, main = olga.page, olga.page.get_by_role("main")
    live = page.get_by_role("region", name="What the bot did")
    await page.get_by_text("Try this: ban a spammer").click()
    await olga.look_around("playground-steps")
    await _join_and_say(olga, "Vic", "I have watches for everybody")
    await page.get_by_label("Write as").select_option(label="Olga \N{EM DASH} owner")
    await olga.button("Reply to Vic").click()
    await olga.button("/ban spam").click()
    await expect(_row(live, "Ban", "Vic")).to_contain_text("@olga_linden")
    await olga.button("Undo", within=_row(live, "Ban", "Vic")).click()
    await olga.see("The ban is lifted.")

    await main.get_by_role("link", name="New rule").click()
    await page.get_by_label("Name", exact=True).fill("no-watches")
    await page.get_by_label("Words").fill("watches")
    await page.get_by_label("Words").press("Enter")
    await page.get_by_label("A message").fill("I have watches for everybody")
    await expect(main.get_by_text("the word “watches”")).to_be_visible()
    await olga.look_around("playground-rule")
    await olga.button("Save").click()
    await olga.see("Rule no-watches created.")

    await page.get_by_role("link", name="Playground").click()
    await _join_and_say(olga, "Victor", "I have watches for everybody")
    await expect(_row(live, "Warning", "Victor")).to_contain_text("no-watches")


async def _join_and_say(olga: Visit, name: str, text: str) -> None:
    page = olga.page
    await olga.button("Join as a new person").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill(name)
    await olga.button("Join as a new person", within=dialog).click()
    captcha = page.get_by_role("listitem").filter(has_text=f"Welcome, {name}!")
    await olga.button("I'm human", within=captcha).click()
    message = page.get_by_label("Message", exact=True)
    await expect(message).to_be_enabled()
    await message.fill(text)
    await message.press("Enter")
    await expect(message).to_have_value("")


def _row(live: Locator, act: str, name: str) -> Locator:
    return live.get_by_role("listitem").filter(has_text=act).filter(has_text=name).first
