"""The system page, where operators look if something may be wrong."""

import re

from playwright.async_api import expect

from tests.conftest import Scene
from tests.panel.visits import Visit


async def test_operators_see_how_it_is_and_admins_do_not(lively: Scene, stranger: Visit) -> None:
    page = stranger.page
    _, made = await lively.keeper.call(
        "POST", "/tokens", {"name": "of an admin", "scopes": ["rules.view"], "group_ids": [lively.chat.id]}
    )
    await stranger.sign_in(made["data"]["token"])
    await page.goto(f"{stranger.base}/panel/system")
    await stranger.see("Your role doesn't let you see this page.")

    await stranger.sign_in()
    await stranger.open("/system")
    main = page.get_by_role("main")
    for part, state in (("Process", "Ready"), ("Database", "OK"), ("Bot", "On, by polling")):
        await expect(main.locator("dl > div").filter(has_text=part).first).to_contain_text(state)
    for figure in ("Messages", "Actions", "Undone"):
        await expect(main.locator("dl > div").filter(has_text=figure).first).to_contain_text(re.compile(r"\d"))
    await stranger.see("in the last 28 days.")
    waits = main.locator("section").filter(has=page.get_by_role("heading", name="Waiting work"))
    await expect(waits.locator("dl > div").filter(has_text="Time until a message gets here")).to_contain_text("second")
    for queue in ("Updates from Telegram", "Actions", "Webhook deliveries"):
        await expect(waits.locator("dl > div").filter(has_text=queue).first).to_contain_text(re.compile(r"\d"))
    ready = (await lively.keeper.call("GET", "/ready"))[1]["data"]
    await expect(main).to_contain_text(ready["version"])
    await stranger.look_around("system")


async def test_an_operator_has_a_person_forgotten(lively: Scene, olga: Visit) -> None:
    page = olga.page
    await olga.open("/system")
    await olga.button("Forget a person").click()
    dialog = page.get_by_role("dialog", name="Forget a person")
    await expect(olga.button("Erase everything", within=dialog)).to_be_disabled()
    await dialog.get_by_label("Telegram ID of the person").fill(str(lively.person("Ivan")["id"]))
    await olga.look_around("forget")
    await olga.button("Erase everything", within=dialog).click()
    await olga.see("Everything about this person is being erased.")
    _, told = await lively.keeper.call("GET", "/logs?event_type=person.forgotten")
    assert len(told["data"]) == 1
