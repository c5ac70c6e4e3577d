"""Signing in with Telegram, and what a browser may do then."""

from typing import Any

import pytest

from demo.telegram.login import init_data, widget
from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from tests.conftest import Scene, StartKeeper, make_scene
from tests.webapi.clients import Browser


@pytest.mark.parametrize("way", ["widget", "init_data"])
async def test_a_session_has_the_persons_roles(scene: Scene, way: str) -> None:
    browser = Browser(scene.keeper)
    signed: Any = widget(scene.admin) if way == "widget" else init_data(scene.admin)
    status, body = await browser.sign_in(**{way: signed})
    assert status == 200, body
    me = body["data"]["me"]
    assert (me["kind"], me["id"], [one["role"] for one in me["groups"]]) == ("panel", str(scene.admin["id"]), ["admin"])
    cookie = next(iter(browser.session.cookie_jar))
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    group = f"/groups/{scene.chat.id}"
    assert [one["group_id"] for one in (await browser.ask("GET", "/groups"))[1]["data"]] == [scene.chat.id]
    assert (await browser.ask("POST", f"{group}/rules", {"rule_name": "by-panel"}))[0] == 201
    assert (await browser.ask("POST", f"{group}/roles", {"name": "x"}))[0] == 403
    assert (await browser.ask("POST", "/groups", {"group_id": -5, "name": "x"}))[0] == 403
    [entry] = (await browser.ask("GET", f"{group}/logs?event_type=rule.created"))[1]["data"]
    assert (entry["actor"]["kind"], entry["actor"]["name"]) == ("panel", "Adam")
    # Another site's page has the cookie, but not the token.
    token, browser.csrf_token = browser.csrf_token, None
    assert (await browser.ask("DELETE", f"{group}/rules/by-panel"))[0] == 403
    browser.csrf_token = "0" * 64
    assert (await browser.ask("DELETE", f"{group}/rules/by-panel"))[0] == 403
    browser.csrf_token = token
    assert (await browser.ask("DELETE", f"{group}/rules/by-panel"))[0] == 200
    # Telegram's signature works once; for a Mini App, until they sign out (test_cookie_sessions).
    other = Browser(scene.keeper)
    if way == "widget":
        assert (await other.sign_in(**{way: signed}))[0] == 403
    assert (await browser.ask("DELETE", "/session"))[0] == 200
    _, logs = await scene.keeper.call("GET", f"/logs?actor_kind=panel&actor_id={scene.admin['id']}")
    told = [(entry["event_type"], entry["address"]) for entry in logs["data"]]
    assert told == [("session.closed", "127.0.0.1"), ("session.opened", "127.0.0.1")]
    assert (await browser.ask("GET", "/me"))[0] == 401
    assert (await other.sign_in(**{way: signed}))[0] == 403
    for one in (browser, other):
        await one.session.close()


async def test_an_unsigned_login_is_refused(scene: Scene) -> None:
    browser = Browser(scene.keeper)
    good = widget(scene.owner)
    bad: list[dict[str, Any]] = [
        {"widget": {**good, "id": scene.admin["id"]}},
        {"widget": {**good, "is_admin": True}},
        {"widget": widget(scene.owner, token=f"{TOKEN}x")},
        {"widget": widget(scene.owner, age=86_401)},
        {"widget": widget(scene.owner, age=-3600)},
        {"init_data": init_data(scene.owner, age=86_401)},
        {"init_data": init_data(scene.owner).replace("Olga", "Adam")},
        {"init_data": "nonsense"},
        {},
    ]
    assert [(await browser.sign_in(**one))[0] for one in bad] == [403] * len(bad)
    assert (await browser.sign_in(widget={"id": 5}))[0] == 422
    assert list(browser.session.cookie_jar) == []
    await browser.session.close()


async def test_operators_see_all(own_telegram: BotApi, start_keeper: StartKeeper) -> None:
    operator = own_telegram.world.person("Ops")
    keeper = await start_keeper(OWNER_IDS=f"5,{operator['id']}")
    scene = await make_scene(own_telegram, keeper)
    browser = Browser(keeper)
    status, body = await browser.sign_in(widget=widget(operator))
    assert (status, body["data"]["me"]["groups"]) == (200, [])
    assert [one["group_id"] for one in (await browser.ask("GET", "/groups"))[1]["data"]] == [scene.chat.id]
    assert (await browser.ask("POST", "/groups", {"group_id": -5, "name": "x"}))[0] == 201
    assert (await browser.ask("PATCH", f"/groups/{scene.chat.id}/settings", {"clean_welcome": True}))[0] == 200
    await browser.session.close()
