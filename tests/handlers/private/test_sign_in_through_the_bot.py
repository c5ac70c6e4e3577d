"""Signing in to the panel by answering the bot: once, within five minutes, in the browser that asked."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from demo.telegram.server import BotApi, Call
from demo.telegram.world import BOT, TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from models.actors import Actor, ActorKind
from models.quotas import Limits
from services.access import sign_in_codes
from services.access.sign_in_codes import SignInCodes
from services.container import build_services
from services.core.errors import Conflict, Forbidden, TooMany
from services.events.safe_http import SafeHttp
from storage.cache import Cache
from tests.backends import Backend, in_memory
from tests.conftest import Scene
from tests.webapi.clients import Browser

ADAM = Actor(kind=ActorKind.TELEGRAM, id="11", name="Adam")


@pytest.fixture
async def browser(scene: Scene) -> AsyncIterator[Browser]:
    """A browser."""
    one = Browser(scene.keeper)
    yield one
    await one.session.close()


@pytest.fixture
async def backend(own_telegram: BotApi) -> AsyncIterator[Backend]:
    """Services with a bot, in one of perhaps several processes."""
    bot = build_bot(TOKEN, own_telegram.url, KeepLimits(10_000, 10_000))
    async with bot, in_memory(Limits(codes=3), gateway=Gateway(bot)) as one:
        yield one


async def _code(browser: Browser) -> str:
    status, body = await browser.ask("POST", "/session/codes", {})
    assert status == 201
    code: str = body["data"]["code"]
    assert body["data"]["url"] == f"https://t.me/{BOT['username']}?start=login_{code}"
    return code


async def _asked(scene: Scene, who: dict[str, Any], code: str) -> Call:
    return await scene.ask(who, f"/start login_{code}", chat=scene.world.private(who))


async def test_confirming_signs_the_waiting_page_in(scene: Scene, browser: Browser) -> None:
    code = await _code(browser)
    page = asyncio.create_task(browser.sign_in(code=code))
    asked = await _asked(scene, scene.admin, code)
    assert asked.text.startswith(f"🔑 Sign in at 127.0.0.1:{scene.keeper.port}?")
    assert "from the address 127.0.0.1." in asked.text
    # Somebody who has seen the code doesn't have the secret that goes with it.
    thief = Browser(scene.keeper)
    await _code(thief)
    await scene.tap(asked.result, scene.admin, "✅ Yes, sign in")
    status, body = await page
    assert (status, body["data"]["me"]["id"]) == (200, str(scene.admin["id"]))
    assert (await browser.ask("POST", f"/groups/{scene.chat.id}/rules", {"rule_name": "by-panel"}))[0] == 201
    for other in (thief, browser):
        status, problem = await other.sign_in(code=code)
        assert (status, problem["code"]) == (403, "sign-in-code")
    await thief.session.close()
    assert (await _asked(scene, scene.owner, code)).text.startswith("This code has expired")


async def test_another_browser_gets_nothing_before_that_either(scene: Scene, browser: Browser) -> None:
    code, thief = await _code(browser), Browser(scene.keeper)
    assert (await thief.sign_in(code=code))[1]["code"] == "sign-in-code"
    asked = await _asked(scene, scene.admin, code)
    await scene.tap(asked.result, scene.admin, "✅ Yes, sign in")
    assert (await thief.sign_in(code=code))[1]["code"] == "sign-in-code"
    assert (await browser.sign_in(code=code))[0] == 200
    await thief.session.close()


async def test_declining_does_not_sign_in(scene: Scene, browser: Browser) -> None:
    code = await _code(browser)
    asked = await _asked(scene, scene.admin, code)
    await scene.tap(asked.result, scene.admin, "✖️ No")
    status, problem = await browser.sign_in(code=code)
    assert (status, problem["code"]) == (403, "sign-in-declined")
    assert (await browser.sign_in(code=code))[1]["code"] == "sign-in-code"
    # The buttons work once.
    late = await scene.tap(asked.result, scene.admin, "✅ Yes, sign in")
    assert "expired" in late.params["text"]


async def test_in_a_group_nobody_is_asked(scene: Scene, browser: Browser) -> None:
    code = await _code(browser)
    assert (await scene.ask(scene.admin, f"/start login_{code}")).text.startswith("I'm here.")


async def test_another_process_hears_the_answer(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in_codes, "POLL_INTERVAL", 0.01)
    gateway, outgoing = backend.services.live.gateway, SafeHttp(allows_private=False)  # type: ignore[union-attr]
    other = build_services(backend.database, Cache(), backend.clock, gateway, outgoing).sign_in_codes
    code, secret = await backend.services.sign_in_codes.make("panel.example.org", "203.0.113.9")
    waiting = asyncio.create_task(other.take(code.code, secret))
    await backend.services.sign_in_codes.decide(code.code, ADAM, is_confirmed=True)
    assert await waiting == (11, "Adam")


async def test_a_code_is_over_after_five_minutes(backend: Backend) -> None:
    codes = backend.services.sign_in_codes
    made, secret = await codes.make("panel.example.org", "203.0.113.9")
    backend.clock.advance(seconds=299)
    assert await codes.question(made.code) == ("panel.example.org", "203.0.113.9")
    await codes.decide(made.code, ADAM, is_confirmed=True)
    backend.clock.advance(seconds=1)
    for late in (codes.question(made.code), codes.take(made.code, secret)):
        with pytest.raises(Forbidden, match="expired"):
            await late


async def test_a_page_waits_for_a_while_and_one_at_a_time(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = backend.services.sign_in_codes
    made, secret = await codes.make("panel.example.org", "203.0.113.9")
    waiting = asyncio.create_task(codes.take(made.code, secret))
    await asyncio.sleep(0)  # it starts
    with pytest.raises(Conflict, match="confirmed"):
        await codes.take(made.code, secret)
    codes.stop()  # the process stops
    with pytest.raises(Conflict, match="confirmed"):
        await waiting
    monkeypatch.setattr(sign_in_codes, "WAIT", 0.05)
    with pytest.raises(Conflict, match="confirmed"):
        await SignInCodes.take(codes, made.code, secret)


async def test_an_address_asks_for_so_many(backend: Backend) -> None:
    for _ in range(3):
        await backend.services.quotas.code("203.0.113.9")
    with pytest.raises(TooMany):
        await backend.services.quotas.code("203.0.113.9")
    await backend.services.quotas.code("203.0.113.10")


@pytest.mark.parametrize("host", ["", "evil.example/<b>", "x" * 101, "a b"])
async def test_an_invalid_host_is_not_shown(backend: Backend, host: str) -> None:
    with pytest.raises(Forbidden):
        await backend.services.sign_in_codes.make(host, "203.0.113.9")
