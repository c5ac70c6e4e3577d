"""Every change through the API is logged: who, from where, what it was before, and what after."""

from typing import Any

import pytest

from models.logs import Log, LogQuery
from models.pages import PageQuery
from tests.backends import GROUP, TOKEN_ACTOR
from tests.conftest import Scene
from tests.webapi.access import ENDPOINTS_TAKE, OPERATOR, OTHER, Api
from webapi.app import ENDPOINTS
from webapi.openapi import API_PREFIX

CHANGES: dict[tuple[str, str], Any] = {
    ("PUT", "/groups/{group_id}"): {"name": "Go"},
    ("PATCH", "/groups/{group_id}/users/{user_id}"): {"is_active": False},
    ("PUT", "/groups/{group_id}/settings"): {"clean_welcome": True},
    ("POST", "/groups/{group_id}/setup"): {"flood": 5},
    ("POST", "/groups/{group_id}/import"): {
        "format": "groupkeeper-group",
        "version": 1,
        "settings": {"clean_welcome": True},
    },
    ("PATCH", "/groups/{group_id}/webhooks/{webhook_id}"): {"is_active": False},
}
"""Bodies that change something, where those in the table of access don't."""
CHANGES_NOTHING = {
    ("POST", "/groups/{group_id}/rules/test"),
    ("POST", "/groups/{group_id}/filter/test"),
    ("POST", "/groups/{group_id}/settings/preview"),
    ("POST", "/groups/{group_id}/webhooks/{webhook_id}/test"),
    ("POST", "/groups/{group_id}/webhooks/{webhook_id}/deliveries/{delivery_id}/retry"),
    ("POST", "/session"),  # test_session signs in and out
    ("POST", "/session/codes"),
    ("DELETE", "/session"),
}
CHANGING = [one for one in ENDPOINTS if one.method != "GET" and (one.method, one.path) not in CHANGES_NOTHING]


@pytest.mark.parametrize("endpoint", CHANGING, ids=lambda one: f"{one.method} {one.path}")
async def test_each_change_is_logged_with_actor_and_address(api: Api, endpoint: Any) -> None:
    place = (endpoint.method, endpoint.path)
    body = CHANGES.get(place, ENDPOINTS_TAKE[place][1])
    tokens = await api.backend.services.tokens.page(PageQuery(), TOKEN_ACTOR)
    ids = {**api.ids, "token_id": tokens.items[0].id}
    if place == ("PUT", "/federations/{federation_id}/groups/{group_id}"):
        ids["group_id"] = OTHER
    if place == ("PUT", "/groups/{group_id}/locks/{kind}"):
        ids["kind"] = "gif"  # the other one is locked already
    if place == ("POST", "/groups/{group_id}/actions/bulk-revert"):
        body = {"action_ids": [api.ids["action_id"]]}
    headers = {"Authorization": f"Bearer {OPERATOR}"}
    path = API_PREFIX + endpoint.path.format(**ids)
    if endpoint.path.endswith("/import"):  # the summary says how to confirm it
        async with api.client.post(path, json=body, headers=headers) as summary:
            path += f"?confirm={(await summary.json())['data']['confirm']}"
    async with api.client.request(endpoint.method, path, json=body, headers=headers) as answer:
        assert answer.status == endpoint.status, await answer.text()
    logs = [one async for one in Log.get_motor_collection().find({"address": "127.0.0.1"})]
    assert logs
    assert {(entry["actor"]["kind"], entry["actor"]["id"]) for entry in logs} == {("token", "api-token")}
    for entry in logs:
        if entry["event_type"].endswith("updated"):
            assert entry["details"]["before"].keys() == entry["details"]["after"].keys()
            assert entry["details"]["before"] != entry["details"]["after"]


async def test_logs_are_found_by_actor_event_and_time(scene: Scene) -> None:
    await scene.ask(scene.admin, "/welcome on")
    await scene.call("PATCH", "/settings", {"clean_welcome": True})
    changed = "/logs?event_type=settings.updated"
    by_chat, by_token = f"actor_id={scene.admin['id']}", "actor_kind=token"
    [chat] = await scene.get(f"{changed}&{by_chat}")
    [token] = await scene.get(f"{changed}&{by_token}")
    assert (chat["actor"]["kind"], chat["address"]) == ("telegram", None)
    assert (token["actor"]["id"], token["address"]) == ("api-token", "127.0.0.1")
    assert token["details"] == {"before": {"clean_welcome": False}, "after": {"clean_welcome": True}}
    after, until = f"since={token['timestamp']}", f"until={token['timestamp']}"
    assert [one["id"] for one in await scene.get(f"{changed}&{after}")] == [token["id"]]
    assert [one["id"] for one in await scene.get(f"{changed}&{until}")] == [chat["id"]]


async def test_a_result_is_logged_where_the_action_was_requested(scene: Scene) -> None:
    body = {"action_type": "mute", "user_id": scene.member["id"], "duration": 60}
    assert (await scene.call("POST", "/actions", body))[0] in (201, 202)
    [entry] = await scene.get("/logs?event_type=action.completed")
    assert (entry["address"], entry["actor"]["id"]) == ("127.0.0.1", "api-token")


async def test_installation_logs(api: Api) -> None:
    services = api.backend.services
    kinds = {
        entry.event_type for entry in (await services.logs.of_installation(LogQuery(), PageQuery(), TOKEN_ACTOR)).items
    }
    assert {"token.created", "token.revoked", "federation.created", "federation.banned"} <= kinds
    group = await services.logs.page(GROUP, LogQuery(), PageQuery(limit=200), TOKEN_ACTOR)
    assert not any(entry.event_type.startswith(("token.", "federation.")) for entry in group.items)
