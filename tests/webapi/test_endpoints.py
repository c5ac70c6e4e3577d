"""Every endpoint over real HTTP: its successful response, and the form of its errors."""

import asyncio
from typing import Any

import pytest

from bot.version import VERSION
from tests.conftest import Scene
from tests.servers import API_TOKEN, Keeper
from tests.webapi.access import ENDPOINTS_TAKE
from webapi.app import ENDPOINTS
from webapi.openapi import API_PREFIX
from webapi.parsing import PATH_TYPES

GROUP = -100200

NO_ID = "0" * 24
IDS = dict.fromkeys(PATH_TYPES, NO_ID) | {"user_id": 1, "message_id": 1, "kind": "url", "group_id": -999}
"""Ids of things that don't exist."""


def _is_problem(body: Any, status: int) -> bool:
    return bool(
        body["status"] == status
        and body["success"] is False
        and {"type", "title", "code", "detail", "instance", "request_id"} <= set(body)
    )


@pytest.fixture(scope="module")
async def group(keeper: Keeper) -> int:
    """A group created over the API."""
    status, body = await keeper.call("POST", "/groups", {"group_id": GROUP, "name": "API"})
    assert status == 201, body
    return GROUP


async def test_create_returns_a_location_and_is_idempotent(keeper: Keeper, group: int) -> None:
    base = f"/groups/{group}"
    for path, body, name in (
        ("/roles", {"name": "r.1", "permissions": ["moderate.warn"], "color": "#aabbcc"}, "r.1"),
        ("/rules", {"rule_name": "q", "penalty": "ban", "penalty_duration": 60}, "q"),
    ):
        url = f"{keeper.base}{API_PREFIX}{base}{path}"
        async with keeper.session.post(url, json=body) as answer:
            assert answer.status == 201
            assert answer.headers["Location"] == f"{API_PREFIX}{base}{path}/{name}"
            assert (await answer.json())["success"] is True
        async with keeper.session.get(keeper.base + answer.headers["Location"]) as found:
            assert found.status == 200
        status, problem = await keeper.call("POST", base + path, body)
        assert status == 409
        assert _is_problem(problem, 409)
        status, _ = await keeper.call("DELETE", f"{base}{path}/{name}")
        assert status == 200
        status, problem = await keeper.call("GET", f"{base}{path}/{name}")
        assert (status, _is_problem(problem, 404)) == (404, True)
    async with keeper.session.post(f"{keeper.base}{API_PREFIX}{base}/actions", json={"action_type": "pin"}) as answer:
        action = (await answer.json())["data"]
        assert answer.headers["Location"] == f"{API_PREFIX}{base}/actions/{action['id']}"
    status, body = await keeper.call("GET", f"{base}/actions/{action['id']}")
    assert (status, body["data"]) == (200, action)


async def test_groups_in_bulk_replaced_changed_and_erased(keeper: Keeper) -> None:
    groups = [{"group_id": -300 - number, "name": f"n{number}"} for number in range(3)]
    status, body = await keeper.call("POST", "/groups/bulk", {"groups": groups})
    assert (status, body["data"]) == (201, {"created": 3, "group_ids": [-300, -301, -302]})
    status, _ = await keeper.call("POST", "/groups/bulk", {"groups": [{"group_id": -309, "name": "x"}, groups[0]]})
    assert status == 409
    assert (await keeper.call("GET", "/groups/-309"))[0] == 404
    status, body = await keeper.call("PUT", "/groups/-300", {"name": "new", "photo_url": "https://example.org/p.jpg"})
    assert (status, body["data"]["photo_url"]) == (200, "https://example.org/p.jpg")
    status, body = await keeper.call("PATCH", "/groups/-300", {"photo_url": None})
    assert (status, body["data"]["name"], body["data"]["photo_url"]) == (200, "new", None)
    assert (await keeper.call("DELETE", "/groups/-300"))[0] == 200
    assert (await keeper.call("DELETE", "/groups/-300"))[0] == 404
    assert (await keeper.call("GET", "/groups/-300/settings"))[0] == 404


async def test_lists_go_on_where_the_page_before_ended(scene: Scene) -> None:
    actions = [{"action_type": "warn", "user_id": 5, "reason": str(number), "execute": False} for number in range(7)]
    status, body = await scene.call("POST", "/actions/bulk", {"actions": actions})
    assert (status, body["data"]["created"]) == (201, 7)
    seen: list[str] = []
    query = "?limit=3"
    while query:
        _, body = await scene.call("GET", f"/actions{query}")
        seen += [action["reason"] for action in body["data"]]
        assert body["pagination"]["limit"] == 3
        cursor = body["pagination"]["next_cursor"]
        query = f"?limit=3&cursor={cursor}" if cursor else ""
    assert seen == ["6", "5", "4", "3", "2", "1", "0"]
    _, body = await scene.call("GET", "/actions?action_type=ban")
    assert body["data"] == []
    _, body = await scene.call("GET", "/actions?until=2020-01-01T00:00:00Z")
    assert body["data"] == []


async def test_filter_groups_by_a_custom_setting(scene: Scene) -> None:
    key = f"k{-scene.chat.id}"
    await scene.call("PATCH", "/settings", {"custom_settings": {key: {"deep": [1, 2.5, None]}}})
    _, body = await scene.keeper.call("GET", f"/groups?setting={key}")
    assert [group["group_id"] for group in body["data"]] == [scene.chat.id]
    assert (await scene.get("/settings"))["custom_settings"] == {key: {"deep": [1, 2.5, None]}}


async def test_user_stats_and_history(scene: Scene) -> None:
    await scene.call("POST", "/actions", {"action_type": "warn", "user_id": scene.admin["id"]})
    stats = await scene.get(f"/users/{scene.admin['id']}/stats")
    assert (stats["received_by_type"], stats["role"]) == ({"warn": 1}, "admin")
    stats = await scene.get("/stats")
    assert (stats["actions_by_type"], len(stats["days"])) == ({"warn": 1}, 7)


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {API_TOKEN}"}])
async def test_without_a_token_it_refuses(keeper: Keeper, header: dict[str, str]) -> None:
    """test_access tries every endpoint with every kind of bad token."""
    async with keeper.session.request(
        "GET",
        f"{keeper.base}{API_PREFIX}/groups",
        headers={"Authorization": "", **header},
        skip_auto_headers=["Authorization"],
    ) as answer:
        assert answer.status == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert answer.content_type == "application/problem+json"
        assert _is_problem(await answer.json(), 401)


async def test_every_endpoint_reports_an_unknown_group(keeper: Keeper) -> None:
    for endpoint in ENDPOINTS:
        if "{group_id}" in endpoint.path:
            path = endpoint.path.format(**IDS)
            _, body = ENDPOINTS_TAKE.get((endpoint.method, endpoint.path), (None, None))
            status, problem = await keeper.call(endpoint.method, path, body)
            assert status == 404, (endpoint.method, path, problem)
            assert _is_problem(problem, 404)


HUGE = 2**70
BAD_BODIES: list[tuple[str, str, Any, str]] = [
    ("POST", "/groups", {"group_id": 5, "name": "x"}, "group_id"),
    ("POST", "/groups", {"group_id": -HUGE, "name": "x"}, "group_id"),
    ("POST", "/groups", {"group_id": "-5", "name": "x"}, "group_id"),
    ("POST", "/groups", {"group_id": -5.5, "name": "x"}, "group_id"),
    ("POST", "/groups", {"group_id": -5}, "name"),
    ("POST", "/groups", {"group_id": -5, "name": ""}, "name"),
    ("POST", "/groups", {"group_id": -5, "name": "a\x00b"}, "name"),
    ("POST", "/groups", {"group_id": -5, "name": "x", "member_count": HUGE}, "member_count"),
    ("POST", "/groups", {"group_id": -5, "name": "x", "photo_url": "javascript:alert(1)"}, "photo_url"),
    ("POST", "/groups", {"group_id": -5, "name": "x", "surprise": 1}, "surprise"),
    ("POST", "/groups", [], ""),
    ("POST", "/groups", "text", ""),
    ("POST", "/groups/bulk", {"groups": []}, "groups"),
    ("PATCH", "/groups/{g}", {"name": None}, "name"),
    ("PATCH", "/groups/{g}", {"is_active": "yes"}, "is_active"),
    ("PUT", "/groups/{g}", {}, "name"),
    ("PATCH", "/groups/{g}/settings", {"welcome_message": "x" * 3001}, "welcome_message"),
    ("PATCH", "/groups/{g}/settings", {"captcha_timeout": 60.5}, "captcha_timeout"),
    ("PATCH", "/groups/{g}/settings", {"captcha_timeout": 60.5, "raid_window": 10**4200}, "captcha_timeout"),
    ("PATCH", "/groups/{g}/settings", {"custom_settings": {"a.b": 1}}, "custom_settings.a.b.[key]"),
    ("PATCH", "/groups/{g}/settings", {"custom_settings": {"a": {"$where": 1}}}, "custom_settings"),
    ("PATCH", "/groups/{g}/settings", {"custom_settings": {"a": HUGE}}, "custom_settings"),
    ("PATCH", "/groups/{g}/settings", {"custom_settings": {"a": [[[[[[[1]]]]]]]}}, "custom_settings"),
    ("PATCH", "/groups/{g}/settings", {"custom_settings": {str(n): 1 for n in range(101)}}, "custom_settings"),
    ("POST", "/groups/{g}/roles", {"name": "a b"}, "name"),
    ("POST", "/groups/{g}/roles", {"name": "x", "permissions": ["fly"]}, "permissions.0"),
    ("POST", "/groups/{g}/roles", {"name": "x", "priority": 101}, "priority"),
    ("POST", "/groups/{g}/rules", {"rule_name": "x", "penalty": "warn", "penalty_duration": 5}, ""),
    ("POST", "/groups/{g}/rules", {"rule_name": "x", "penalty": "mute", "penalty_duration": -5}, "penalty_duration"),
    ("POST", "/groups/{g}/actions", {"action_type": "ban"}, ""),
    ("POST", "/groups/{g}/actions", {"action_type": "ban", "user_id": 2**52}, "user_id"),
    ("POST", "/groups/{g}/actions", {"action_type": "explode", "user_id": 5}, "action_type"),
    ("POST", "/groups/{g}/actions", {"action_type": "kick", "user_id": 5, "duration": 5}, ""),
    ("PATCH", "/groups/{g}/users/1", {"role": 5}, "role"),
    ("PATCH", "/groups/{g}/users/1", {"is_active": None}, "is_active"),
]


@pytest.mark.parametrize(("method", "path", "body", "field"), BAD_BODIES)
async def test_a_bad_field_is_named(keeper: Keeper, group: int, method: str, path: str, body: Any, field: str) -> None:
    status, problem = await keeper.call(method, path.format(g=group), body)
    assert status == 422, problem
    assert _is_problem(problem, 422)
    assert field in [error["field"] for error in problem["errors"]]


@pytest.mark.parametrize(
    "path",
    [
        "/groups/abc",
        f"/groups/{-HUGE}",
        "/groups/5",
        "/groups/-5%00",
        "/groups/{g}/users/0",
        f"/groups/{{g}}/users/{2**60}",
        "/groups/{g}/actions/xyz",
        f"/groups/{{g}}/roles/{'x' * 65}",
        "/groups?limit=0",
        "/groups?limit=many",
        "/groups?limit=1&limit=2",
        "/groups?is_active=true&is_active=false",
        "/groups?limit=201",
        "/groups?cursor=AAAA",
        "/groups?cursor=%00",
        "/groups?surprise=1",
        "/groups?is_active=perhaps",
        "/groups/{g}/actions?since=yesterday",
        "/groups/{g}/actions?since=1.5",
        "/groups/{g}/logs?until=-5",
        "/groups/{g}/actions?user_id=-1",
        "/groups/{g}/logs?event_type=nothing",
        "/groups/{g}/users?username=%3Cb%3E",
    ],
)
async def test_a_bad_address_is_the_callers_mistake(keeper: Keeper, group: int, path: str) -> None:
    status, problem = await keeper.call("GET", path.format(g=group))
    assert status == 422, problem
    assert _is_problem(problem, 422)
    assert problem["errors"]


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b'{"group_id": -5, "name": "\xff"}', 400),
        (b"[" * 9_000, 400),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, 400),
        (b'{"group_id": -5, "name": "\\ud800"}', 400),
        (b" " * (1024 * 1024 + 1), 413),
    ],
    ids=["empty", "cut", "no utf-8", "deep list", "deep object", "surrogate", "huge"],
)
async def test_a_body_that_is_no_json(keeper: Keeper, group: int, raw: bytes, status: int) -> None:
    for path in ("/groups", f"/groups/{group}/rules"):
        async with keeper.session.post(f"{keeper.base}{API_PREFIX}{path}", data=raw) as answer:
            assert answer.status == status
            assert _is_problem(await answer.json(content_type=None), status)


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "Bearer "])
async def test_a_token_as_programs_send_it(keeper: Keeper, scheme: str) -> None:
    status, _ = await keeper.call("GET", "/groups", headers={"Authorization": f"{scheme} {API_TOKEN}"})
    assert status == 200


async def test_a_byte_order_mark_is_ignored(keeper: Keeper, group: int) -> None:
    body = b'\xef\xbb\xbf{"rule_name": "marked", "trigger": {"type": "words", "words": ["casino"]}}'
    async with keeper.session.post(f"{keeper.base}{API_PREFIX}/groups/{group}/rules", data=body) as answer:
        assert answer.status == 201, await answer.text()


async def test_a_star_means_any_version(keeper: Keeper, group: int) -> None:
    url, headers = f"{keeper.base}{API_PREFIX}/groups/{group}", {"If-None-Match": "*"}
    async with keeper.session.get(url, headers=headers) as answer:
        assert (answer.status, await answer.read()) == (304, b"")


async def test_no_such_path_and_no_such_method(keeper: Keeper, group: int) -> None:
    status, problem = await keeper.call("GET", "/nothing")
    assert (status, _is_problem(problem, 404)) == (404, True)
    async with keeper.session.delete(f"{keeper.base}{API_PREFIX}/groups") as answer:
        assert answer.status == 405
        assert set(answer.headers["Allow"].split(",")) == {"GET", "HEAD", "POST"}
        assert _is_problem(await answer.json(content_type=None), 405)
    status, problem = await keeper.call("DELETE", f"/groups/{group}/roles/owner")
    assert (status, problem["detail"]) == (
        409,
        "“owner” is a built-in role and can't be deleted. You can change its permissions instead.",
    )


async def test_concurrent_creates_make_one(keeper: Keeper) -> None:
    body = {"group_id": -77, "name": "race"}
    answers = await asyncio.gather(*(keeper.call("POST", "/groups", body) for _ in range(8)))
    assert sorted(status for status, _ in answers) == [201] + [409] * 7


async def test_health_stands_at_the_root_and_under_the_api(keeper: Keeper) -> None:
    for prefix in ("", API_PREFIX):
        for path in ("/health", "/ready"):
            async with keeper.session.get(keeper.base + prefix + path, headers={"Authorization": ""}) as answer:
                assert answer.status == 200
                assert (await answer.json())["data"]["version"] == VERSION
