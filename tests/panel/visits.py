"""A visit to the panel in a real browser, which notices everything that must never happen there."""

import os
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Error,
    Locator,
    Page,
    Request,
    Response,
    async_playwright,
    expect,
)

from tests.servers import API_TOKEN, Keeper, chromium_program

PATIENCE: Final = 20_000
"""Milliseconds to wait for something, because the machine may be busy."""
_ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
RECOLORINGS: Final = 3
"""How often a page is colored again before its contrast is judged."""
_HEIGHTS: Final = {360: 740, 1280: 800}
_TELL_VIOLATIONS: Final = """
document.addEventListener('securitypolicyviolation', (event) =>
  tellViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} in ${event.sourceFile}`))
"""
_DRAWN: Final = "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
_IN_COLOR_OF_TEXT: Final = """() => {
  const color = (element) => getComputedStyle(element).color
  const text = color(document.body)
  return { text, elements: [...document.querySelectorAll('body *')].filter((element) => color(element) === text) }
}"""
_RECOLORED: Final = """({ text, elements }) => !elements.some((element) =>
  element.isConnected && element.checkVisibility() && getComputedStyle(element).color === text)"""
_MENU_SHOWS_CURRENT_PAGE: Final = """() => {
  const box = document.querySelector('nav a[aria-current]')?.getBoundingClientRect()
  return box === undefined || (box.left >= 0 && box.right <= innerWidth)
}"""
"""On a phone, the menu is a strip wider than the screen."""
_COVERED: Final = (Path(__file__).parent / "covered.js").read_text()
_HAS_AXE: Final = "() => 'axe' in window"
_AXE: Final = """(rules) => axe.run({ resultTypes: ['violations'], rules }).then((results) => results.violations)"""
_AS_IT_IS: Final = "() => location.href + document.documentElement.outerHTML"
_OF_A_RESPONSE: Final = "Failed to load resource"
"""How the console repeats what the responses themselves say."""

expect.set_options(timeout=PATIENCE)


@dataclass(frozen=True)
class Look:
    """The width of the window, and the preferred colors."""

    width: int
    scheme: Literal["dark", "light"]

    def __str__(self) -> str:
        return f"{self.width}-{self.scheme}"

    @property
    def opposite(self) -> "Look":
        """The opposite of each look: a dark phone for a light desktop, and so on."""
        return Look(360 if self.width == 1280 else 1280, "dark" if self.scheme == "light" else "light")


PHONE: Final = Look(360, "dark")
DESK: Final = Look(1280, "light")
on_a_phone = pytest.mark.parametrize("look", [PHONE], ids=str)
"""For a story on a phone instead of a desktop."""


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Chromium. It's closed at the end."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium_program(), args=_ARGUMENTS)
        yield started
        await started.close()


@dataclass
class Visit:
    """A person at the panel, in a new browser."""

    page: Page
    base: str
    look: Look
    others: tuple[str, ...] = ()
    """Other hosts the page may call: the stand-in for Telegram."""
    problems: list[str] = field(default_factory=list)
    judges_contrast: bool = True
    """Whether colors are checked, which takes most of the time of a check."""
    _checked: set[tuple[Look, str]] = field(default_factory=set)
    """The looks and contents of pages that were checked."""
    _expected: set[int] = field(default_factory=set)
    _is_outage: bool = False

    def expect_answers(self, *statuses: int) -> None:
        """Let the server refuse requests with one of these from now on."""
        self._expected |= set(statuses)

    def expect_outage(self) -> None:
        """Let the server not respond from now on."""
        self._is_outage = True

    async def sign_in(self, token: str = API_TOKEN) -> None:
        """Get the cookie that the sign-in form would set."""
        answer = await self.page.request.post(f"{self.base}/api/v2/session", data={"token": token})
        assert answer.ok, await answer.text()

    async def open(self, path: str = "") -> None:
        """Open an address below `/panel`, and wait until its page is shown, with its title."""
        await self.page.goto(f"{self.base}/panel{path}")
        await expect(self.page.get_by_role("heading", level=1)).to_be_visible()

    def button(self, name: str, *, within: Locator | None = None) -> Locator:
        """A button."""
        return (within or self.page).get_by_role("button", name=name, exact=True)

    async def see(self, text: str) -> None:
        """Wait until a text is on the page."""
        await expect(self.page.get_by_text(text).locator("visible=true").first).to_be_visible()

    async def place_of(self, shown: Locator) -> tuple[float, float]:
        """Where something is on the page: from the left, and from the top."""
        box = await shown.bounding_box()
        assert box is not None, "it isn't visible"
        return box["x"], box["y"]

    async def address_has(self, *parts: str) -> None:
        """Wait until the address contains each of these parts."""
        for part in parts:
            await expect(self.page).to_have_url(re.compile(re.escape(part)))

    async def turn_to(self, look: Look) -> None:
        """Change the window's look, as when somebody turns a phone or changes the colors."""
        old, self.look = self.look, look
        await self.page.set_viewport_size({"width": look.width, "height": _HEIGHTS[look.width]})
        before = await self.page.evaluate_handle(_IN_COLOR_OF_TEXT)
        await self.page.emulate_media(color_scheme=look.scheme)
        await self.page.evaluate(_DRAWN)
        if look.width != old.width:
            await self.page.wait_for_function(_MENU_SHOWS_CURRENT_PAGE)
        if look.scheme != old.scheme:
            # Chromium colors a page part by part. Folded parts keep their old colors.
            await self.page.wait_for_function(_RECOLORED, arg=before)

    async def look_around(self, picture: str = "", looks: Sequence[Look] = ()) -> None:
        """Check the page now: everybody can use it, and nothing is cut off. Take a picture, if asked to.

        It's checked in this look and its opposite, or in those given, and then it's as before.
        """
        await expect(self.page.get_by_role("heading", level=1)).to_be_visible()  # else it's on its way to another page
        await expect(self.page.locator(".skeleton")).to_have_count(0)
        own = self.look
        for look in looks or (own, own.opposite):
            if look != self.look:
                await self.turn_to(look)
            await self._check(picture)
        if self.look != own:
            await self.turn_to(own)

    async def _check(self, picture: str) -> None:
        seen = (self.look, await self.page.evaluate(_AS_IT_IS))
        if seen not in self._checked:
            self._checked.add(seen)
            await self._judge()
        folder = os.environ.get("PICTURES")
        if picture and folder:
            await self.page.screenshot(path=Path(folder) / f"{picture}-{self.look}.png", animations="disabled")

    async def _judge(self) -> None:
        for violation in await self._violations():
            nodes = "; ".join(f"{node['html']} {node['failureSummary']}" for node in violation["nodes"])
            self.problems.append(f"axe, {self.look}, {violation['impact']}, {violation['id']}: {nodes}")
        widths = await self.page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        )
        if widths[0] > widths[1]:
            self.problems.append(f"{self.page.url} is {widths[0]} pixels wide, in a window of {widths[1]}")
        for pair in await self.page.evaluate(_COVERED):
            self.problems.append(f"{self.page.url}, {self.look}: a text covers another: {pair}")

    async def _violations(self) -> list[Any]:
        """What axe finds. Chromium may leave a part in its old colors: it colors all again, and a real fault stays."""
        if not await self.page.evaluate(_HAS_AXE):
            await self.page.evaluate(AXE_SCRIPT)
        rules = {} if self.judges_contrast else {"color-contrast": {"enabled": False}}
        found: list[Any] = await self.page.evaluate(_AXE, rules)
        for _ in range(RECOLORINGS):
            if all(violation["id"] != "color-contrast" for violation in found):
                break
            for scheme in (self.look.opposite.scheme, self.look.scheme):
                await self.page.emulate_media(color_scheme=scheme)
                await self.page.evaluate(_DRAWN)
            found = await self.page.evaluate(_AXE, rules)
        return found

    async def watch(self) -> None:
        """Record everything that must not happen from now on."""
        await self.page.context.expose_function("tellViolation", lambda text: self._note(f"content policy, {text}"))
        await self.page.context.add_init_script(_TELL_VIOLATIONS)
        self.page.on("console", self._console)
        self.page.on("pageerror", self._page_error)
        self.page.on("request", self._request)
        self.page.on("requestfailed", self._request_failed)
        self.page.on("response", self._response)

    def _note(self, problem: str) -> None:
        self.problems.append(problem)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and _OF_A_RESPONSE not in message.text:
            self._note(f"console: {message.text}")

    def _page_error(self, error: Error) -> None:
        self._note(f"error on the page: {error}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme != "data" and f"{address.scheme}://{address.netloc}" not in (self.base, *self.others):
            self._note(f"asked somebody else: {request.url}")

    def _request_failed(self, request: Request) -> None:
        # Aborted: the page no longer wanted the response.
        if not self._is_outage and "ERR_ABORTED" not in (request.failure or ""):
            self._note(f"{request.failure}: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self._expected and not self._is_outage:
            self._note(f"{response.status}: {response.request.method} {response.url}")


@asynccontextmanager
async def visit(
    browser: Browser, keeper: Keeper, look: Look, others: tuple[str, ...] = (), **context: Any
) -> AsyncIterator[Visit]:
    """One visit. It fails at its end if anything went wrong."""
    made = await browser.new_context(
        viewport={"width": look.width, "height": _HEIGHTS[look.width]},
        color_scheme=look.scheme,
        reduced_motion="reduce",
        **{"locale": "en-GB", "timezone_id": "UTC", **context},
    )
    made.set_default_timeout(PATIENCE)
    made_visit = Visit(await made.new_page(), keeper.base, look, others)
    await made_visit.watch()
    try:
        yield made_visit
        await made_visit.look_around(looks=[made_visit.look])
    finally:
        await made.close()
    assert not made_visit.problems, "\n".join(made_visit.problems)
