"""Rules: written with the test box beside them, and enforced from then on."""

import re

from playwright.async_api import expect

from tests.conftest import Scene, make_scene
from tests.panel.visits import Visit


async def test_a_rule_is_mended_tried_saved_and_catches_a_message(scene: Scene, olga: Visit) -> None:
    page, world = olga.page, scene.world
    await olga.open(f"/groups/{scene.chat.id}/rules")
    await olga.look_around("no-rules")
    await olga.open(f"/groups/{scene.chat.id}/rules/edit")
    template = page.get_by_role("main").get_by_role("link", name="Bad words")
    title = page.get_by_role("heading", level=1)
    assert (await olga.place_of(title))[1] < (await olga.place_of(template))[1], "a page begins with its title"
    await template.click()
    await page.get_by_label("Name", exact=True).fill("no-casino")
    await page.get_by_label("What members should know").fill("No gambling here")
    words = page.get_by_label("Words", exact=True)
    olga.expect_answers(422)
    await olga.button("Save").click()
    await expect(page.get_by_role("alert")).to_have_text("This can't be empty.")
    await words.fill("casino")
    await words.press("Enter")
    box = page.get_by_label("A message")
    answer = page.get_by_role("main").get_by_role("complementary").get_by_role("status")
    await box.fill("Who plays on Friday?")
    await expect(answer).to_contain_text("No rule matches this.")
    await box.fill("Win at our \u0441asino!")  # with a Cyrillic letter
    await expect(answer).to_contain_text("no-casino")
    await expect(answer).to_contain_text("Acts")
    await expect(answer.locator("mark")).to_have_text("\u0441asino")
    await olga.look_around("rule")
    await olga.button("Save").click()
    await olga.see("Rule no-casino created.")
    await expect(page.get_by_role("heading", name="no-casino")).to_be_visible()
    await olga.look_around("rules")

    said = await world.say(scene.chat, scene.member, "Win at our casino tonight")
    await scene.telegram.wait_for(lambda: (scene.chat.id, said["message_id"]) not in world.messages, "its deletion")
    await page.get_by_role("link", name="History").click()
    await olga.see("Warning")
    await expect(page.get_by_role("main").get_by_role("listitem").first).to_contain_text("no-casino")

    assert (await scene.call("PATCH", "/rules/no-casino", {"dry_run": True}))[0] == 200
    await world.say(scene.chat, scene.member, "Our casino opens")
    await scene.ask(scene.member, "/rules")  # answered after the message before it was looked at
    await olga.open(f"/groups/{scene.chat.id}/rules")
    await olga.see("Would have acted once in 3 days")
    await olga.button("Let it act").click()
    await expect(olga.button("Let it act")).to_have_count(0)
    assert (await scene.get("/rules/no-casino"))["dry_run"] is False

    await olga.open(f"/groups/{scene.chat.id}/setup")
    await page.get_by_label("Spam").select_option(label="Delete it, mute for a day")
    await olga.look_around("setup")
    await olga.button("Protect the group").click()
    await olga.see("The group is protected.")
    await expect(page.get_by_role("heading", name="setup-flood")).to_be_visible()
    await page.get_by_role("link", name="Set up protection").click()
    await expect(page.get_by_label("Spam").locator("option:checked")).to_have_text("Delete it, mute for a day")
    await page.get_by_role("main").get_by_role("link", name="Rules").click()
    await olga.button("Copy from a group").click()
    await olga.look_around("copy-rules")


async def test_rules_of_another_group_are_copied_and_one_that_is_there_says_so(scene: Scene, olga: Visit) -> None:
    page, other = olga.page, await make_scene(scene.telegram, scene.keeper, "Go club")
    for where, name in ((other, "no-casino"), (other, "no-links"), (scene, "no-links")):
        body = {"rule_name": name, "penalty": "warn", "trigger": {"type": "words", "words": [name]}}
        assert (await where.call("POST", "/rules", body))[0] == 201
    await olga.open(f"/groups/{scene.chat.id}/rules")
    await olga.button("Copy from a group").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Group").select_option(str(other.chat.id))
    for name in ("no-casino", "no-links"):
        await dialog.get_by_text(name, exact=True).click()
    olga.expect_answers(409)
    await olga.button("Copy", within=dialog).click()
    await olga.see("Rules copied: 1.")
    await olga.see("no-links wasn't copied.")
    await expect(page.get_by_role("heading", name="no-casino")).to_be_visible()
    copied = await scene.get("/rules/no-casino")
    assert (copied["penalty"], copied["trigger"]["words"]) == ("warn", ["no-casino"])


async def test_rules_are_put_in_order_by_dragging_and_that_is_undone(scene: Scene, olga: Visit) -> None:
    page = olga.page
    for name in ("no-ads", "no-bets", "no-coins"):
        body = {"rule_name": name, "penalty": "warn", "trigger": {"type": "words", "words": [name]}}
        assert (await scene.call("POST", "/rules", body))[0] == 201
    await olga.open(f"/groups/{scene.chat.id}/rules")
    names = page.get_by_role("main").get_by_role("heading", level=2)
    await expect(names).to_have_text(["no-ads", "no-bets", "no-coins"])
    cards = page.get_by_role("main").get_by_role("listitem")
    x, y = await olga.place_of(cards.last.locator(".grip"))
    _, top = await olga.place_of(cards.first)
    await page.mouse.move(x + 8, y + 8)
    await page.mouse.down()
    await page.mouse.move(x + 8, y - 40)
    await page.mouse.move(x + 8, top + 4)
    await expect(cards.first).to_have_class(re.compile(r"\babove\b"))
    await olga.look_around("rules-dragged", looks=[olga.look])
    await page.mouse.up()
    await expect(names).to_have_text(["no-coins", "no-ads", "no-bets"])
    await olga.see("The order is saved.")
    await page.locator(".toast").get_by_role("button", name="Undo").click()
    await expect(names).to_have_text(["no-ads", "no-bets", "no-coins"])
    await page.mouse.move(x + 8, y + 8)
    await page.mouse.down()
    await page.mouse.move(x + 8, top + 4)
    await page.keyboard.press("Escape")
    await page.mouse.up()
    await expect(names).to_have_text(["no-ads", "no-bets", "no-coins"])
    await expect(page.locator(".above")).to_have_count(0)
