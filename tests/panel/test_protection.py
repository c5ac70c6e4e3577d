"""Protection without writing rules: locks, words, the spam filter, the flood limit and night mode."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit, on_a_phone


async def test_locks_are_found_by_any_name_and_undone(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/protection")
    await olga.look_around("protection")
    await page.get_by_label("Search what can be locked").fill("url")
    await expect(page.get_by_role("switch")).to_have_count(1)
    await page.get_by_role("switch", name="links", exact=True).click()
    await olga.see("Locked: links.")
    await page.get_by_label("Links that stay allowed").fill("example.org")
    await page.get_by_label("Links that stay allowed").press("Enter")
    await olga.see("The allowed links are saved.")
    [lock] = await scene.get("/locks")
    assert (lock["kind"], lock["trigger"]["except_domains"]) == ("links", ["example.org"])

    await page.get_by_role("switch", name="links", exact=True).click()
    await olga.see("Allowed again: links.")
    assert await scene.get("/locks") == []
    await olga.button("Undo").last.click()
    await expect(page.get_by_role("switch", name="links", exact=True)).to_be_checked()
    [lock] = await scene.get("/locks")
    assert lock["trigger"]["except_domains"] == ["example.org"]


@on_a_phone
async def test_words_are_blocked_with_a_reason_and_lifted(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/protection")
    for word in ("casino", "free money"):
        await page.get_by_label("Words to block").fill(word)
        await page.get_by_label("Words to block").press("Enter")
    await page.get_by_label("Reason").fill("No gambling")
    await page.get_by_label("Choose the penalty").click()
    await olga.button("Block").click()
    await olga.see("2 words are blocked.")
    [rule] = await scene.get("/blocklist")
    told = (rule["trigger"]["words"], rule["description"], rule["penalty"])
    assert told == (["casino", "free money"], "No gambling", "warn")
    await olga.button("Unblock casino").click()
    await olga.see("“casino” is allowed again.")
    [rule] = await scene.get("/blocklist")
    assert rule["trigger"]["words"] == ["free money"]


async def test_the_flood_limit_and_the_night_are_set_and_ended(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/protection")
    await page.get_by_label("How many messages are too many").fill("5")
    await olga.button("Set the flood limit").click()
    await olga.see("The flood limit is set.")
    assert (await scene.get("/flood"))["trigger"]["messages"] == 5
    await olga.button("Remove the flood limit").click()
    await olga.see("The flood limit is removed.")
    await page.get_by_label("Night", exact=True).select_option("daily")
    await page.get_by_label("From", exact=True).fill("23:00")
    await olga.button("Save night mode").click()
    await olga.see("Night mode is on.")
    assert (await scene.get("/night-mode"))["schedule"]["start"] == "23:00"


async def test_the_spam_filter_says_why_and_learns(scene: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open(f"/groups/{scene.chat.id}/protection")
    await page.get_by_label("A message").fill("Earn $500 a day from home, DM me now")
    await olga.button("Check").click()
    await olga.see("This is spam:")
    await olga.button("It isn't spam").click()
    await olga.see("The filter has learned it.")
    await olga.see("This isn't spam:")
    [sample] = await scene.get("/filter/samples")
    assert sample["label"] == "ham"
    await olga.button("Forget").click()
    await olga.see("The filter has forgotten it.")
    assert await scene.get("/filter/samples") == []
