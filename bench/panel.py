"""The panel's first page in a browser: filled on a phone with a slow connection, and painted on loopback."""

from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from bench.measure import Ratio, at_most, in_turns
from tests.servers import API_TOKEN, Keeper, chromium_program

GROUPS = 50
"""As many as the first page of the list has."""
TABLE_GOAL = 1.8
PAINT_GOAL = 0.5
"""Seconds."""
SLOW_CPU = 4
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
"""1.6 Mbit/s down and 750 kbit/s up, as in Lighthouse; milliseconds, and bytes per second."""
_ROWS = f"() => document.querySelectorAll('main .rows > li').length === {GROUPS} && performance.now()"
_LARGEST_PAINT = """() => new Promise((tell) =>
  new PerformanceObserver((list) => tell(list.getEntries().at(-1).startTime))
    .observe({ type: 'largest-contentful-paint', buffered: true }))"""


async def measure(folder: Path, rounds: int) -> list[Ratio]:
    """Seconds since the navigation began, each time in a profile without a cache."""
    keeper = Keeper(folder)
    await keeper.start()
    try:
        for number in range(GROUPS):
            await keeper.call("POST", "/groups", {"group_id": -1001234500000 - number, "name": f"Chess club {number}"})
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium_program(), args=["--no-sandbox", "--disable-gpu"]
            )
            table, paint = await in_turns(rounds, lambda: _fill(browser, keeper), lambda: _paint(browser, keeper))
            await browser.close()
    finally:
        await keeper.stop()
    return [
        at_most("panel's table filled, slow 4G and CPU÷4, by what is allowed", table, TABLE_GOAL, "s", 1.0),
        at_most("panel's largest paint, loopback, by what is allowed", paint, PAINT_GOAL, "s", 1.0),
    ]


async def _fill(browser: Browser, keeper: Keeper) -> float:
    return await _visit(browser, keeper, is_slow=True)


async def _paint(browser: Browser, keeper: Keeper) -> float:
    return await _visit(browser, keeper, is_slow=False)


async def _visit(browser: Browser, keeper: Keeper, *, is_slow: bool) -> float:
    context = await browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    page = await context.new_page()
    answer = await page.request.post(f"{keeper.base}/api/v2/session", data={"token": API_TOKEN})
    assert answer.ok, await answer.text()
    if is_slow:
        await _slow_down(page)
    await page.goto(f"{keeper.base}/panel", wait_until="commit")
    filled = await (await page.wait_for_function(_ROWS)).json_value()
    shown = filled if is_slow else await page.evaluate(_LARGEST_PAINT)
    await context.close()
    return float(shown) / 1000


async def _slow_down(page: Page) -> None:
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Network.enable")
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G)
    await devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU})
