"""ETag, If-None-Match, If-Match: two admins never overwrite each other unseen."""

import asyncio
from typing import Any

import pytest
from multidict import CIMultiDictProxy

from tests.conftest import Scene

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
    await scene.ask(scene.member, "/rules")  # from now on she is known
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


async def test_of_two_at_once_one_wins(scene: Scene) -> None:
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


async def test_deleting_what_was_changed_is_refused(scene: Scene) -> None:
    for path, change in (("/rules/no-ads", {"description": "x"}), ("/roles/helper", {"priority": 3})):
        await scene.call("POST", "/rules", {"rule_name": "no-ads"})
        await scene.call("POST", "/roles", {"name": "helper", "priority": 2})
        _, headers, _ = await _ask(scene, "GET", path)
        assert (await scene.call("PATCH", path, change))[0] == 200
        assert (await _ask(scene, "DELETE", path, If_Match=headers["ETag"]))[0] == 412
        _, headers, _ = await _ask(scene, "GET", path)
        assert (await _ask(scene, "DELETE", path, If_Match=headers["ETag"]))[0] == 200
        assert (await _ask(scene, "GET", path))[0] == 404
