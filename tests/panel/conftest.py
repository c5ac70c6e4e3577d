"""A browser for all tests of the panel, and a visit for each."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser

from tests.conftest import Scene
from tests.panel.visits import DESK, Look, Visit, chromium, visit
from tests.servers import Keeper


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """The browser."""
    async with chromium() as started:
        yield started


@pytest.fixture
def look() -> Look:
    """A desktop in light colors. Stories that differ on a phone ask for one: `on_a_phone`."""
    return DESK


@pytest.fixture
async def stranger(browser: Browser, keeper: Keeper, look: Look) -> AsyncIterator[Visit]:
    """A person who hasn't signed in yet."""
    async with visit(browser, keeper, look) as made:
        yield made


@pytest.fixture
async def olga(stranger: Visit) -> Visit:
    """The same person, signed in with the operator's token."""
    await stranger.sign_in()
    return stranger


@pytest.fixture
async def lively(scene: Scene) -> Scene:
    """The group, after some activity."""
    world, chat = scene.world, scene.chat
    ivan, vera = world.person("Ivan", "ivan_sells"), world.person("Vera")
    for who in (ivan, vera):
        await world.move(chat, who, "member")
    for who, text in ((scene.member, "Who plays on Friday?"), (vera, "I do"), (ivan, "Earn 900 a day at my casino")):
        await world.say(chat, who, text)
    for command in ("/warn @ivan_sells selling", "/mute @ivan_sells 1h still selling", "/ban @mia 3d flooding"):
        await scene.ask(scene.admin, command)
    return scene
