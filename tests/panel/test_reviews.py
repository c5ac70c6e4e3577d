"""The review queue: messages that the spam filter isn't sure about, until somebody decides."""

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit

SPAM = "Who wants to buy my old phone? 200 dollars, write me"
TALK = "I sell coins, write to me"


async def test_an_admin_says_what_messages_are_and_the_filter_learns(scene: Scene, olga: Visit) -> None:
    page = olga.page
    watch = {"rule_name": "spam", "trigger": {"type": "spam", "sensitivity": "low"}, "dry_run": True}
    assert (await scene.call("POST", "/rules", watch))[0] == 201
    await olga.open(f"/groups/{scene.chat.id}/reviews")
    await olga.see("Nothing is waiting for you.")
    await olga.look_around()
    other = scene.world.person("Nora")
    scene.chat.set(other, "member")
    for who, text in ((other, TALK), (scene.member, SPAM)):
        said = scene.world.message(scene.chat, who, text=text)
        await scene.settle(await scene.world.send(message=said))
    await olga.open(f"/groups/{scene.chat.id}/protection")
    await page.get_by_role("link", name="Review queue 2").click()
    spam, talk = (page.get_by_role("listitem").filter(has_text=text).last for text in (SPAM, TALK))
    await expect(spam).to_contain_text("its words: for spam")
    await expect(spam).to_contain_text("Mia")
    await olga.look_around("reviews")
    await olga.button("It's spam", within=spam).click()
    await olga.see("Its author is banned, and the filter has learned it.")
    await scene.telegram.wait_for(lambda: scene.chat.members[scene.member["id"]]["status"] == "kicked", "the ban")
    await olga.button("Undo").last.click()
    await olga.see("The ban is undone, and the filter has learned that it was ordinary.")
    await expect(spam).to_have_count(0)
    await olga.button("It isn't spam", within=talk).click()
    await olga.see("Nothing is waiting for you.")
    taught = {one["text"]: one["label"] for one in await scene.get("/filter/samples")}
    assert taught == {SPAM: "ham", TALK: "ham"}
    await olga.button("Undo").last.click()
    await olga.see("The filter has forgotten it.")
    assert len(await scene.get("/filter/samples")) == 1
