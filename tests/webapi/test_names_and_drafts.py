"""Names beside ids, people found by name, and rules tested before they're stored."""

from typing import Any

import pytest

from models.users import Profile
from tests.backends import GROUP
from tests.webapi.access import TARGET, Api

ROOT = f"/api/v2/groups/{GROUP}"
DRAFT = {"rule_name": "draft", "trigger": {"type": "words", "words": ["poker"]}, "penalty": "ban"}


async def _call(api: Api, method: str, path: str, body: Any = None, who: str = "operator") -> tuple[int, Any]:
    async with api.client.request(method, ROOT + path, json=body, headers=api.headers[who]) as answer:
        return answer.status, await answer.json()


async def test_actions_have_names_beside_ids(api: Api) -> None:
    mia = Profile(user_id=905, first_name="Mia", username="mia")
    await api.backend.services.users.see(GROUP, mia)
    body = {"action_type": "warn", "user_id": TARGET, "admin_id": 905}
    _, made = await _call(api, "POST", "/actions", body)
    action = made["data"]
    assert (action["user_name"], action["admin_name"]) == ("@tom", "@mia")
    _, unknown = await _call(api, "POST", "/actions", {"action_type": "kick", "user_id": 4711})
    assert (unknown["data"]["user_name"], unknown["data"]["admin_name"]) == (None, None)
    _, shown = await _call(api, "GET", f"/actions/{action['id']}")
    assert shown["data"] == action
    _, listed = await _call(api, "GET", "/actions")
    assert [one["user_name"] for one in listed["data"]] == [None, "@tom", "@tom", "@tom"]
    _, undone = await _call(api, "POST", f"/actions/{action['id']}/revert", {})
    assert undone["data"]["user_name"] == "@tom"
    _, decided = await _call(api, "POST", "/reports/44/decision", {"verdict": "mute"})
    assert decided["data"]["action"]["user_name"] == "@tom"


async def test_a_page_of_actions_asks_for_names_once(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    services = api.backend.services
    for user_id in range(920, 926):
        await services.users.see(GROUP, Profile(user_id=user_id, first_name=f"p{user_id}"))
        await _call(api, "POST", "/actions", {"action_type": "warn", "user_id": user_id})
    users = services.action_names._in.users
    asked = []
    everything = users.all

    async def counted(*given: Any, **more: Any) -> Any:
        asked.append(given)
        return await everything(*given, **more)

    monkeypatch.setattr(users, "all", counted)
    _, listed = await _call(api, "GET", "/actions?limit=6")
    assert [one["user_name"] for one in listed["data"]] == [f"p{user_id}" for user_id in range(925, 919, -1)]
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("ia", [931]),
        ("MIA", [931]),
        ("@SMITH", [932]),
        ("smith_mi", [932]),
        ("мИ", [933]),
        ("a.*", []),
        ("nobody", []),
        ("tom", [TARGET]),
    ],
)
async def test_people_are_found_by_a_part_of_their_name(api: Api, asked: str, found: list[int]) -> None:
    for user_id, name, username in ((931, "Mia", None), (932, "Max", "smith_mi"), (933, "Миа", None)):
        await api.backend.services.users.see(GROUP, Profile(user_id=user_id, first_name=name, username=username))
    async with api.client.get(f"{ROOT}/users", params={"name": asked}, headers=api.headers["operator"]) as answer:
        assert [one["user_id"] for one in (await answer.json())["data"]] == found


async def test_a_draft_is_tried_with_the_others_and_not_kept(api: Api) -> None:
    await _call(api, "POST", "/rules", {"rule_name": "kept", "trigger": {"type": "length", "characters": 3}})
    status, body = await _call(api, "POST", "/rules/test", {"text": "poker night", "rule": DRAFT})
    assert status == 200
    assert {(one["rule_name"], one["would"]) for one in body["data"]["matches"]} >= {("draft", "ban")}
    assert "kept" in {one["rule_name"] for one in body["data"]["matches"]}
    assert (await _call(api, "GET", "/rules/draft"))[0] == 404
    status, body = await _call(api, "POST", "/rules/test", {"text": "poker night"})
    assert "draft" not in {one["rule_name"] for one in body["data"]["matches"]}


async def test_a_draft_stands_in_for_the_rule_of_its_name(api: Api) -> None:
    await _call(api, "POST", "/rules", DRAFT)
    edited = {**DRAFT, "trigger": {"type": "words", "words": ["bridge"]}}
    for text, matches in (("poker", []), ("bridge", ["draft"])):
        _, body = await _call(api, "POST", "/rules/test", {"text": text, "rule": edited})
        assert [one["rule_name"] for one in body["data"]["matches"]] == matches


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ({**DRAFT, "trigger": {"type": "regex", "pattern": "a(b"}}, "rule.trigger.regex.pattern"),
        ({**DRAFT, "penalty": "kick", "penalty_duration": 60}, "rule"),
        ({**DRAFT, "trigger": {"type": "regex", "pattern": "(((a{100}){10}){10}){5}"}}, "rule.trigger.regex.pattern"),
        ({**DRAFT, "trigger": {"type": "regex", "pattern": "[a-z]{900}(foo|bar){600}"}}, "rule.trigger"),
    ],
)
async def test_a_draft_is_checked_as_when_it_is_created(api: Api, rule: dict[str, Any], field: str) -> None:
    status, problem = await _call(api, "POST", "/rules/test", {"text": "x", "rule": rule})
    assert (status, problem["errors"][0]["field"]) == (422, field)
    status, created = await _call(api, "POST", "/rules", rule)
    assert (status, f"rule.{created['errors'][0]['field']}".rstrip(".")) == (422, field)


async def test_a_draft_takes_the_right_to_edit_rules(api: Api) -> None:
    for who, status in (("moderator", 403), ("read-only", 403), ("admin", 200)):
        assert (await _call(api, "POST", "/rules/test", {"text": "x", "rule": DRAFT}, who))[0] == status
        assert (await _call(api, "POST", "/rules/test", {"text": "x"}, who))[0] == 200
