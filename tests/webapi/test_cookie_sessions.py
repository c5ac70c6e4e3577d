"""What our pages need from a session: when reloaded, in one of Telegram's frames, or with only a token."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import DummyCookieJar
from aiohttp.test_utils import TestClient, TestServer

from demo.telegram.login import init_data
from demo.telegram.server import BotApi
from demo.telegram.world import BOT, TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from models.base import utc_now
from models.tokens import TokenCreate
from services.inbox.health import Health
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory
from tests.conftest import Scene
from webapi.app import build_web
from webapi.authentication import CSRF_TOKEN, Authentication
from webapi.resources.session import COOKIE, SECURE_COOKIE

SECRET = "the-token-of-the-operator"
ADAM = {"id": 11, "first_name": "Adam"}
TLS = {"X-Forwarded-Proto": "https"}


class Page:
    """One of our pages, which sends its cookie by hand, over TLS or not."""

    def __init__(self, client: TestClient[Any, Any], backend: Backend) -> None:
        self.backend = backend
        self._client = client
        self.cookies: dict[str, str] = {}
        self.csrf_token = ""
        self.set_cookie = ""

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """Call the API."""
        given = {CSRF_TOKEN: self.csrf_token, **{name.replace("_", "-"): value for name, value in headers.items()}}
        if self.cookies and "Authorization" not in given:
            given["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        async with self._client.request(method, f"/api/v2{path}", json=body, headers=given) as answer:
            for header in answer.headers.getall("Set-Cookie", ()):
                self.set_cookie = header
                name, _, value = header.partition(";")[0].partition("=")
                self.cookies = {**self.cookies, name: value}
            return answer.status, await answer.json(content_type=None)

    async def sign_in(self, body: Mapping[str, str], **headers: str) -> Any:
        """Sign in, and remember the CSRF token."""
        status, answer = await self.ask("POST", "/session", body, **headers)
        assert status == 200, answer
        self.csrf_token = answer["data"]["csrf_token"]
        return answer["data"]

    def again(self) -> "Page":
        """The same page, reloaded: it has only its cookie."""
        page = Page(self._client, self.backend)
        page.cookies = self.cookies
        return page

    def beside(self) -> "Page":
        """Another page, in another browser."""
        return Page(self._client, self.backend)


@asynccontextmanager
async def _page(gateway: Gateway | None = None) -> AsyncIterator[Page]:
    async with in_memory(gateway=gateway) as backend:
        backend.clock.now = utc_now()
        await backend.register()
        health = Health(backend.database, backend.cache, "1.2.3")
        app = build_web(
            backend.services, health, Authentication(backend.services, SECRET), demo_telegram="http://127.0.0.1:9"
        )
        async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
            yield Page(client, backend)


@pytest.fixture
async def page(own_telegram: BotApi) -> AsyncIterator[Page]:
    """A page, with a bot."""
    async with build_bot(TOKEN, own_telegram.url, KeepLimits(10_000, 10_000)) as bot, _page(Gateway(bot)) as one:
        yield one


async def test_a_token_opens_a_session_with_its_rights(page: Page) -> None:
    body = TokenCreate.model_validate({"name": "panel", "scopes": ["rules.view", "rules.edit"], "group_ids": [GROUP]})
    made = await page.backend.services.tokens.create(body, TOKEN_ACTOR)
    opened = await page.sign_in({"token": made.token})
    assert (opened["me"]["kind"], opened["me"]["name"], opened["session_token"]) == ("token", "panel", None)
    assert (await page.ask("POST", f"/groups/{GROUP}/rules", {"rule_name": "by-page"}))[0] == 201
    assert (await page.ask("GET", f"/groups/{GROUP}/settings"))[0] == 403
    without = page.again()
    assert (await without.ask("DELETE", f"/groups/{GROUP}/rules/by-page"))[0] == 403
    assert (await page.beside().ask("POST", "/session", {"token": made.token[:-1] + "x"}))[1]["code"] == "sign-in-token"
    # Two sessions of one token, and both end with it.
    second = page.beside()
    await second.sign_in({"token": made.token})
    assert (await page.ask("DELETE", "/session"))[0] == 200
    assert (await page.ask("GET", "/me"))[0] == 401
    assert (await second.ask("GET", "/me"))[0] == 200
    await page.backend.services.tokens.revoke(made.id, TOKEN_ACTOR)
    status, problem = await second.ask("GET", "/me")
    assert (status, problem["detail"]) == (401, "Your session has ended. Sign in again.")


async def test_a_session_of_a_token_ends_when_the_token_does(page: Page) -> None:
    end = page.backend.clock() + timedelta(hours=1)
    body = TokenCreate.model_validate({"name": "panel", "scopes": ["rules.view"], "expires_at": end})
    made = await page.backend.services.tokens.create(body, TOKEN_ACTOR)
    await page.sign_in({"token": made.token})
    page.backend.clock.advance(seconds=3599)
    assert (await page.ask("GET", "/me"))[0] == 200
    page.backend.clock.advance(seconds=1)
    assert (await page.ask("GET", "/me"))[0] == 401


async def test_the_operators_token_opens_one_until_it_is_changed(page: Page) -> None:
    await page.sign_in({"token": SECRET})
    assert (await page.ask("POST", "/groups", {"group_id": -5, "name": "x"}))[0] == 201
    health = Health(page.backend.database, page.backend.cache, "test")
    page.backend.services.tokens._admitted.clear()  # as after a restart
    app = build_web(page.backend.services, health, Authentication(page.backend.services, "another-token"))
    async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
        other = Page(client, page.backend)
        other.cookies = page.cookies
        assert (await other.ask("GET", "/me"))[0] == 401


async def test_a_reloaded_page_gets_its_csrf_token(page: Page) -> None:
    await page.sign_in({"token": SECRET})
    again = page.again()
    me = (await again.ask("GET", "/me"))[1]["data"]
    assert me["csrf_token"] == page.csrf_token
    again.csrf_token = me["csrf_token"]
    assert (await again.ask("POST", "/groups", {"group_id": -5, "name": "x"}))[0] == 201
    by_token = await again.ask("GET", "/me", Authorization=f"Bearer {SECRET}")
    assert by_token[1]["data"]["csrf_token"] is None


async def test_a_mini_app_gets_a_token_of_its_session_for_an_hour(page: Page) -> None:
    opened = await page.sign_in({"init_data": init_data(ADAM)})
    bearer = {"Authorization": f"Bearer {opened['session_token']}"}
    bare = page.beside()
    status, me = await bare.ask("GET", "/me", **bearer)
    assert (status, me["data"]["id"], me["data"]["csrf_token"]) == (200, "11", None)
    page.backend.clock.advance(seconds=3601)
    assert (await bare.ask("GET", "/me", **bearer))[0] == 401
    assert (await page.ask("GET", "/me"))[0] == 200


async def test_a_mini_app_signs_out_by_its_token_or_by_its_cookie(page: Page) -> None:
    for by_token in (True, False):
        opened = await page.sign_in({"init_data": init_data(ADAM, age=int(by_token))})
        bearer = {"Authorization": f"Bearer {opened['session_token']}"}
        assert (await page.ask("DELETE", "/session", **(bearer if by_token else {})))[0] == 200
        assert (await page.ask("GET", "/me", **bearer))[0] == 401
        assert (await page.again().ask("GET", "/me"))[0] == 401


async def test_a_reloaded_mini_app_reopens_its_session(page: Page) -> None:
    signed = {"init_data": init_data(ADAM)}
    first = await page.sign_in(signed)
    old = page.again()
    second = await page.sign_in(signed)
    assert (await old.ask("GET", "/me"))[0] == 401
    for one, status in ((first, 401), (second, 200)):
        assert (await page.ask("GET", "/me", Authorization=f"Bearer {one['session_token']}"))[0] == status
    # People who signed out wanted it to end, and after an hour it isn't the same visit.
    assert (await page.ask("DELETE", "/session"))[0] == 200
    assert (await page.ask("POST", "/session", signed))[1]["code"] == "sign-in-reused"
    late = {"init_data": init_data(ADAM, age=3590)}
    await page.sign_in(late)
    page.backend.clock.advance(seconds=20)
    assert (await page.ask("POST", "/session", late))[1]["code"] == "sign-in-reused"


@pytest.mark.parametrize("is_tls", [True, False])
async def test_the_cookie_of_a_mini_app_reaches_us_from_a_frame(page: Page, *, is_tls: bool) -> None:
    headers = TLS if is_tls else {}
    for body, is_framed in (({"init_data": init_data(ADAM)}, is_tls), ({"token": SECRET}, False)):
        one = page.beside()
        await one.sign_in(body, **headers)
        attributes = {part.strip() for part in one.set_cookie.split(";")[1:]}
        kind = {"SameSite=None", "Partitioned"} if is_framed else {"SameSite=Strict"}
        always = {"Path=/", "HttpOnly", "Max-Age=604800"} | ({"Secure"} if is_tls else set())
        assert attributes == always | kind
        assert list(one.cookies) == [SECURE_COOKIE if is_tls else COOKIE]
        assert (await one.ask("DELETE", "/session", **headers))[0] == 200
        # A browser deletes a cookie that's set again with the same attributes.
        attributes = {part.strip() for part in one.set_cookie.split(";")[1:]}
        assert attributes == always - {"Max-Age=604800"} | {"Max-Age=0"} | kind


async def test_anybody_may_ask_how_to_sign_in(page: Page, scene: Scene) -> None:
    async with _page() as without_a_bot:
        status, body = await without_a_bot.ask("GET", "/session")
        unknown = {"bot_id": None, "bot_username": None, "public_url": None}
        assert (status, body["data"]) == (200, {"ways": ["token"], **unknown, "is_demo": True, "version": "1.2.3"})
    _, body = await page.ask("GET", "/session")
    assert body["data"]["ways"] == ["token", "telegram"]  # Telegram hasn't told us its name yet
    assert (body["data"]["bot_id"], body["data"]["bot_username"]) == (BOT["id"], None)
    async with scene.keeper.session.get(f"{scene.keeper.base}/api/v2/session") as answer:
        told = (await answer.json())["data"]
    assert (told["ways"], told["is_demo"]) == (["token", "telegram", "bot"], False)
    assert told["bot_username"] == BOT["username"]
