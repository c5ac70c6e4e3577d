"""The playground of a demo: a spammer writes, the bot acts, and it's undone there."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.demo.test_demo import SPAM
from tests.panel.visits import DESK, PHONE, visit
from tests.servers import API_TOKEN, Keeper

TALK = [
    ("Lucía", "Who has a ladder that I could borrow on Saturday?"),
    ("Mateo", "I do. Number 12, ring twice."),
    ("João", "The bakery on the corner is open again"),
    ("Beatriz", "At last! Do they have the rye bread?"),
    ("Lucía", "Thank you, Mateo, I'll come at ten"),
    ("Mia", SPAM),
]


async def test_a_spammer_is_muted_and_it_is_undone(browser: Browser, tmp_path: Path) -> None:
    demo = Keeper(tmp_path, "demo")
    await demo.start(bot="polling")
    try:
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
            await olga.look_around("playground")
            await olga.turn_to(PHONE)
            await olga.look_around("playground")
            await olga.turn_to(DESK)
            await olga.button("Undo", within=live).first.click()
            await olga.see("The mute is lifted.")
    finally:
        assert await demo.stop() == 0
        demo.log_path.unlink()  # the link in it has the token: a demo prints it for people
