"""The panel inside Telegram: a page at web.telegram.org frames it and answers its messages, as Telegram's own does."""

import json
from typing import Any, Final
from urllib.parse import urlencode

from playwright.async_api import Browser, Frame, Route, expect

from demo.telegram.login import init_data
from tests.conftest import Scene
from tests.panel.visits import PHONE, Visit, visit

TELEGRAM: Final = "https://web.telegram.org"
NEAR: Final = ("local-network-access",)
"""For Chromium web.telegram.org is remote, and our server is on loopback."""
LIGHT: Final = {
    "bg_color": "#ffffff",
    "secondary_bg_color": "#f1f1f1",
    "text_color": "#000000",
    "subtitle_text_color": "#999999",
    "link_color": "#168acd",
    "button_color": "#40a7e3",
    "button_text_color": "#ffffff",
}
DARK: Final = {**LIGHT, "bg_color": "#17212b", "secondary_bg_color": "#232e3c", "text_color": "#f5f5f5"}
_PAGE: Final = """<!doctype html><html lang="en"><title>Telegram</title><main><h1>Telegram</h1>
<style>
  body {{ margin: 0 }} h1 {{ position: absolute; clip-path: inset(50%) }}
  iframe {{ border: 0; width: 100%; height: 700px; display: block }}
</style>
<script>
  window.told = []
  window.say = (eventType, eventData) =>
    document.querySelector('iframe').contentWindow.postMessage(JSON.stringify({{ eventType, eventData }}), '*')
  addEventListener('message', (event) => {{
    const {{ eventType, eventData }} = JSON.parse(event.data)
    told.push([eventType, eventData])
    if (eventType === 'web_app_request_viewport') say('viewport_changed', {{ height: 700, is_state_stable: true }})
    if (eventType === 'web_app_request_safe_area') say('safe_area_changed', {{ top: 24, bottom: 12 }})
  }})
</script>
<iframe title="Mini App" src="{address}"></iframe></main></html>"""


class _App:
    """Telegram around the panel."""

    def __init__(self, visit: Visit, scene: Scene) -> None:
        self.visit, self.scene = visit, scene

    @property
    def frame(self) -> Frame:
        """The panel."""
        return self.visit.page.frames[1]

    async def open(self, path: str = "", *, age: int = 0) -> None:
        """Open the panel, as when somebody taps a button of the bot's."""
        launch = urlencode(
            {
                "tgWebAppData": init_data(self.scene.owner, age),
                "tgWebAppVersion": "8.0",
                "tgWebAppThemeParams": json.dumps(LIGHT),
            }
        )
        html = _PAGE.format(address=f"{self.visit.base}/panel{path}#{launch}")

        async def answer(route: Route) -> None:
            await route.fulfill(body=html, content_type="text/html")

        await self.visit.page.route(f"{TELEGRAM}/**", answer)
        await self.visit.page.goto(f"{TELEGRAM}/k/")

    async def say(self, kind: str, **data: Any) -> None:
        """Send the panel an event."""
        await self.visit.page.evaluate("([kind, data]) => say(kind, data)", [kind, data])

    async def expect_told(self, kind: str, **data: Any) -> None:
        """Wait until the panel's last event of a kind has this data."""
        await self.visit.page.wait_for_function(
            "([kind, data]) => { const said = told.findLast(([one]) => one === kind); "
            "return said && Object.entries(data).every(([name, value]) => said[1][name] === value) }",
            arg=[kind, data],
        )

    async def color(self, name: str) -> str:
        """A color of the panel's."""
        found = await self.frame.evaluate(f"getComputedStyle(document.documentElement).getPropertyValue('--{name}')")
        return str(found).strip()


async def test_an_admin_changes_a_setting_in_telegram(browser: Browser, scene: Scene) -> None:
    async with visit(browser, scene.keeper, PHONE, others=(TELEGRAM,), permissions=NEAR) as made:
        made.expect_answers(401)  # depends on whether the cookie arrives in this frame: over plain HTTP it doesn't
        app = _App(made, scene)
        await app.open(f"/groups/{scene.chat.id}/settings")
        await expect(app.frame.get_by_role("heading", level=1)).to_have_text("Settings")
        for kind in ("iframe_ready", "web_app_ready", "web_app_expand"):
            await app.expect_told(kind)
        await app.expect_told("web_app_setup_back_button", is_visible=True)
        assert (await app.color("page"), await app.color("safe-top")) == ("#f1f1f1", "24px")
        assert "tgWebApp" not in app.frame.url

        await app.say("theme_changed", theme_params=DARK)
        await expect(app.frame.locator("html[data-theme=dark]")).to_have_count(1)
        assert await app.color("surface") == "#17212b"

        await app.frame.get_by_label("Delete commands").click()
        await app.expect_told("web_app_setup_main_button", is_visible=True, text="Save", is_active=True)
        await app.expect_told("web_app_setup_closing_behavior", need_confirmation=True)
        await app.say("main_button_pressed")
        await expect(app.frame.get_by_text("The settings are saved.")).to_be_visible()
        assert (await scene.get("/settings"))["auto_delete_commands"] is True
        await app.expect_told("web_app_setup_main_button", is_visible=False)
        await app.expect_told("web_app_setup_closing_behavior", need_confirmation=False)
        await app.expect_told("web_app_trigger_haptic_feedback", notification_type="success")

        await app.frame.get_by_role("link", name="History").click()
        await expect(app.frame.get_by_role("heading", level=1)).to_have_text("History")
        await app.say("back_button_pressed")
        await expect(app.frame.get_by_role("heading", level=1)).to_have_text("Settings")
        widths = await app.frame.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert widths[0] <= widths[1] == PHONE.width

        await app.frame.evaluate("window.isLeft = true; location.reload()")
        await app.frame.wait_for_function("() => !window.isLeft")
        await expect(app.frame.get_by_role("heading", level=1)).to_have_text("Settings")
        await app.say("back_button_pressed")
        await expect(app.frame.get_by_role("heading", level=1)).not_to_have_text("Settings")
        await app.frame.get_by_role("heading", level=1).wait_for()


async def test_what_telegram_signed_too_long_ago_asks_to_open_the_panel_again(browser: Browser, scene: Scene) -> None:
    async with visit(browser, scene.keeper, PHONE, others=(TELEGRAM,), permissions=NEAR) as made:
        made.expect_answers(401, 403)
        app = _App(made, scene)
        await app.open(age=90_000)
        await expect(app.frame.get_by_text("Close the panel and open it again")).to_be_visible()
        await app.frame.get_by_role("button", name="Close").click()
        await app.expect_told("web_app_close")
