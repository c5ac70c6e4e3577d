"""API tokens created in the private chat, and what they give access to."""

import re
from typing import Any

from demo.telegram.world import button
from tests.conftest import Scene
from tests.servers import API_TOKEN


async def _as(scene: Scene, secret: str, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {secret}"}
    url = f"{scene.keeper.base}/api/v2{path}"
    async with scene.keeper.session.request(method, url, json=body, headers=headers) as answer:
        return answer.status, await answer.json()


async def test_a_token_has_the_roles_of_its_owner(scene: Scene) -> None:
    refused = await scene.ask(scene.admin, "/token new panel")
    assert refused.text.startswith("For your safety, I only show API tokens in our private chat")
    assert button(refused.result, "Open private chat")["url"] == "https://t.me/keeper_test_bot"
    private = scene.world.private(scene.admin)
    await scene.world.say(private, scene.admin, "/token")
    await scene.telegram.wait_for_text(private, "You have no API tokens.")
    await scene.world.say(private, scene.admin, "/token new panel 30d rules.view rules.edit logs.view")
    said = await scene.telegram.wait_for_text(private, "works in all your groups")
    secret = re.search(r"gk_[0-9a-f]{72}", said.text)
    assert secret is not None
    group = f"/groups/{scene.chat.id}"
    assert [one["group_id"] for one in (await _as(scene, secret[0], "GET", "/groups"))[1]["data"]] == [scene.chat.id]
    assert (await _as(scene, secret[0], "GET", f"{group}/settings"))[0] == 403
    me = (await _as(scene, secret[0], "GET", "/me"))[1]["data"]
    assert (me["kind"], me["name"], me["scopes"]) == ("token", "panel", ["logs.view", "rules.edit", "rules.view"])
    permissions = ["logs.view", "rules.edit", "rules.view"]
    entry = {"group_id": scene.chat.id, "name": "Chess club", "role": "admin", "permissions": permissions}
    assert me["groups"] == [entry]
    status, body = await _as(scene, secret[0], "POST", f"{group}/rules", {"rule_name": "by-token"})
    assert status == 201, body
    [entry] = (await _as(scene, secret[0], "GET", f"{group}/logs?event_type=rule.created"))[1]["data"]
    assert (entry["actor"]["kind"], entry["actor"]["name"]) == ("token", "panel")
    await scene.world.say(private, scene.admin, "/token")
    listed = await scene.telegram.wait_for_text(private, "Your API tokens")
    assert re.search(
        r"• panel\nAllows: View the log, Change rules, View rules\nLast used: \d+ \w+ 20\d\d.* UTC\nExpires: ",
        listed.text,
    )
    # After a demotion in Telegram, neither they nor their token can do it any more.
    await scene.settle(await scene.world.move(scene.chat, scene.admin, "member", by=scene.owner))
    assert (await _as(scene, secret[0], "POST", f"{group}/rules", {"rule_name": "again"}))[0] == 403
    await scene.world.say(private, scene.admin, "/token revoke panel")
    await scene.telegram.wait_for_text(private, "The token panel is revoked. It no longer works.")
    assert (await _as(scene, secret[0], "GET", group))[0] == 401
    await scene.world.say(private, scene.admin, "/token revoke panel")
    await scene.telegram.wait_for_text(private, "You have no token called “panel”.")
    assert secret[0] not in scene.keeper.log


async def test_made_over_rest_it_is_shown_once(scene: Scene) -> None:
    fields = {"name": "ci", "scopes": ["groups.create", "tokens.manage"]}
    headers = {"Authorization": f"Bearer {API_TOKEN}", "Idempotency-Key": f"token-{scene.chat.id}"}
    url = f"{scene.keeper.base}/api/v2/tokens"
    async with scene.keeper.session.post(url, json=fields, headers=headers) as answer:
        assert answer.status == 201
        made = (await answer.json())["data"]
        assert answer.headers["Location"] == f"/api/v2/tokens/{made['id']}"
    async with scene.keeper.session.post(url, json=fields, headers=headers) as answer:
        assert answer.status == 409  # the secret isn't stored anywhere
    listed = await _as(scene, API_TOKEN, "GET", "/tokens?limit=200")
    assert made["token"] not in str(listed)
    assert made["id"] in [one["id"] for one in listed[1]["data"]]
    assert (await _as(scene, made["token"], "POST", "/tokens", {"name": "x", "scopes": ["rules.view"]}))[0] == 403
    assert (await _as(scene, made["token"], "POST", "/tokens", {"name": "x", "scopes": ["groups.create"]}))[0] == 201
    # It sees and ends itself and the tokens it created, and nothing else of the operator's.
    _, own = await _as(scene, made["token"], "GET", "/tokens")
    assert [one["scopes"] for one in own["data"]] == [["groups.create"]]
    other = (await _as(scene, API_TOKEN, "POST", "/tokens", {"name": "y", "scopes": ["rules.view"]}))[1]["data"]
    assert (await _as(scene, made["token"], "DELETE", f"/tokens/{other['id']}"))[0] == 404
    assert (await _as(scene, made["token"], "DELETE", f"/tokens/{own['data'][0]['id']}"))[0] == 200
    assert (await _as(scene, made["token"], "DELETE", f"/tokens/{made['id']}"))[0] == 200
    assert (await _as(scene, made["token"], "GET", "/tokens"))[0] == 401
    past = {"name": "x", "scopes": ["*"], "expires_at": "2020-01-01T00:00:00Z"}
    status, problem = await _as(scene, API_TOKEN, "POST", "/tokens", past)
    assert (status, problem["errors"][0]["field"]) == (422, "expires_at")


async def test_an_unknown_scope_gets_the_nearest_one(scene: Scene) -> None:
    private = scene.world.private(scene.admin)
    near = await scene.ask(scene.admin, "/token new panel 30d rule.view", chat=private)
    example = "For example: /token new panel 30d rules.view rules.edit"
    assert near.text == f"I don't know “rule.view”. Did you mean rules.view? {example}"
    far = await scene.ask(scene.admin, "/token new panel 30d 💥", chat=private)
    assert far.text == f"I don't understand “💥”. {example}"
