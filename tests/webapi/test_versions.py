"""ETag, If-None-Match, If-Match: two admins never overwrite each other without noticing."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDictProxy

from services.core.merge_patch import merge_patch
from tests.conftest import Scene
from webapi.app import ENDPOINTS
from webapi.resources import figures

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=10,
)

RESOURCES: dict[str, tuple[str, dict[str, Any]]] = {
    "group": ("", {"description": "about {}"}),
    "user": ("/users/{}", {"is_approved": True}),
    "role": ("/roles/moderator", {"description": "about {}"}),
    "rule": ("/rules/no-ads", {"description": "about {}"}),
    "settings": ("/settings", {"welcome_message": "hello {}"}),
}


async def _ask(
    scene: Scene, method: str, path: str, body: Any = None, **headers: str
) -> tuple[int, CIMultiDictProxy[str], Any]:
    url = f"{scene.keeper.base}/api/v2/groups/{scene.chat.id}{path}"
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    async with scene.keeper.session.request(method, url, json=body, headers=given) as answer:
        return answer.status, answer.headers, await answer.json() if answer.status != 304 else None


def _body(template: dict[str, Any], number: int) -> dict[str, Any]:
    return {key: value.format(number) if isinstance(value, str) else value for key, value in template.items()}


@pytest.mark.parametrize("kind", RESOURCES)
async def test_a_stale_change_is_refused(scene: Scene, kind: str) -> None:
    await scene.call("POST", "/rules", {"rule_name": "no-ads"})
    await scene.ask(scene.member, "/rules")  # from now on she's known
    path, template = RESOURCES[kind]
    path = path.format(scene.member["id"])
    _, headers, _ = await _ask(scene, "GET", path)
    seen = headers["ETag"]
    assert (await _ask(scene, "GET", path, If_None_Match=seen))[0] == 304
    status, headers, _ = await _ask(scene, "PATCH", path, _body(template, 1), If_Match=seen)
    assert status == 200
    assert headers["ETag"] != seen
    assert (await _ask(scene, "GET", path))[1]["ETag"] == headers["ETag"]
    status, _, problem = await _ask(scene, "PATCH", path, _body(template, 2), If_Match=seen)
    assert (status, problem["status"]) == (412, 412)
    assert (await _ask(scene, "PATCH", path, _body(template, 3), If_Match="*"))[0] == 200
    assert (await _ask(scene, "GET", path, If_None_Match=seen))[0] == 200


async def test_one_of_two_concurrent_changes_wins(scene: Scene) -> None:
    for number in range(5):
        _, headers, _ = await _ask(scene, "GET", "/settings")
        answers = await asyncio.gather(
            *(
                _ask(scene, "PATCH", "/settings", {"goodbye_message": f"{number} {who}"}, If_Match=headers["ETag"])
                for who in "ab"
            )
        )
        assert sorted(status for status, _, _ in answers) == [200, 412]
        [winner] = [body["data"]["goodbye_message"] for status, _, body in answers if status == 200]
        assert (await scene.get("/settings"))["goodbye_message"] == winner


async def test_a_change_in_chat_counts_too(scene: Scene) -> None:
    _, headers, _ = await _ask(scene, "GET", "/settings")
    await scene.ask(scene.admin, "/welcome on")
    assert (await _ask(scene, "PUT", "/settings", {}, If_Match=headers["ETag"]))[0] == 412
    assert (await scene.get("/settings"))["welcome_message_enabled"] is True


async def test_deleting_a_changed_version_is_refused(scene: Scene) -> None:
    for path, change in (("/rules/no-ads", {"description": "x"}), ("/roles/helper", {"priority": 3})):
        await scene.call("POST", "/rules", {"rule_name": "no-ads"})
        await scene.call("POST", "/roles", {"name": "helper", "priority": 2})
        _, headers, _ = await _ask(scene, "GET", path)
        assert (await scene.call("PATCH", path, change))[0] == 200
        assert (await _ask(scene, "DELETE", path, If_Match=headers["ETag"]))[0] == 412
        _, headers, _ = await _ask(scene, "GET", path)
        assert (await _ask(scene, "DELETE", path, If_Match=headers["ETag"]))[0] == 200
        assert (await _ask(scene, "GET", path))[0] == 404


def test_every_single_resource_has_a_version() -> None:
    single = [one for one in ENDPOINTS if one.media_type == "application/json" and not one.is_paged]
    counted = {one.path for one in figures.ENDPOINTS}
    without = [one.path for one in single if one.method == "GET" and not one.has_version and one.path not in counted]
    # What's put together from others has no version of its own, and nobody changes a session.
    assert without == ["/groups/{group_id}/setup", "/groups/{group_id}/export", "/session"]
    shown = {one.path for one in ENDPOINTS if one.method == "GET" and one.has_version}
    changing = [one for one in ENDPOINTS if one.method in ("PUT", "PATCH", "DELETE") and one.path in shown]
    assert len(changing) > 10
    assert [one.path for one in changing if not one.has_version] == []


async def test_resources_outside_groups_have_versions(scene: Scene) -> None:
    keeper = scene.keeper
    federation = (await keeper.call("POST", "/federations", {"name": "Clubs"}))[1]["data"]["id"]
    await keeper.call("POST", f"/federations/{federation}/bans", {"user_id": 5})
    # A federation with a group in it: the required version is the federation's, not the leaving group's.
    assert (await keeper.call("PUT", f"/federations/{federation}/groups/{scene.chat.id}"))[0] == 200
    token = (await keeper.call("POST", "/tokens", {"name": "t", "scopes": ["rules.view"]}))[1]["data"]["id"]
    hook = (await scene.call("POST", "/webhooks", {"url": "https://example.org/hook"}))[1]["data"]["id"]
    for path in (
        f"/federations/{federation}/bans/5",
        f"/federations/{federation}",
        f"/tokens/{token}",
        f"/groups/{scene.chat.id}/webhooks/{hook}",
    ):
        url = f"{keeper.base}/api/v2{path}"
        async with keeper.session.get(url) as answer:
            seen = answer.headers["ETag"]
        for version, status in (('"stale"', 412), (seen, 200)):
            async with keeper.session.delete(url, headers={"If-Match": version}) as answer:
                assert answer.status == status, path


async def test_a_patch_is_a_json_merge_patch(scene: Scene) -> None:
    async def patch(path: str, body: Any) -> Any:
        headers = {"Content-Type": "application/merge-patch+json"}
        url = f"{scene.keeper.base}/api/v2/groups/{scene.chat.id}{path}"
        async with scene.keeper.session.patch(url, data=json.dumps(body), headers=headers) as answer:
            return answer.status, await answer.json()

    await patch("/settings", {"custom_settings": {"a": {"b": 1, "c": 2}, "d": 3, "e": [1, None]}})
    status, body = await patch("/settings", {"custom_settings": {"a": {"b": None, "f": 4}, "d": None}})
    assert (status, body["data"]["custom_settings"]) == (200, {"a": {"c": 2, "f": 4}, "e": [1, None]})
    status, body = await patch("/settings", {"custom_settings": {}})
    assert (status, body["data"]["custom_settings"]) == (200, {"a": {"c": 2, "f": 4}, "e": [1, None]})
    status, body = await patch("/settings", {"custom_settings": {f"k{number}": 1 for number in range(99)}})
    assert (status, [one["field"] for one in body["errors"]]) == (422, ["custom_settings"])
    schedule = {"start": "22:00", "end": "07:00", "zone": "Europe/Berlin"}
    await scene.call("POST", "/rules", {"rule_name": "night", "schedule": schedule})
    status, body = await patch("/rules/night", {"schedule": {"start": "23:00", "end": "06:00"}})
    assert (status, body["data"]["schedule"]["zone"]) == (200, "Europe/Berlin")
    assert (await patch("/rules/night", {"schedule": None}))[1]["data"]["schedule"] is None


@given(kept=JSON_VALUES, patch=JSON_VALUES)
def test_merging_as_rfc_7396_says(kept: Any, patch: Any) -> None:
    merged = merge_patch(kept, patch)
    assert merge_patch(merged, patch) == merged  # once is as good as twice
    if not isinstance(patch, dict):
        assert merged == patch
        return
    for name, value in patch.items():
        assert (name in merged) is (value is not None)
    if isinstance(kept, dict):
        assert {name: merged[name] for name in kept if name not in patch} == {
            name: value for name, value in kept.items() if name not in patch
        }
