"""What responses say: `data` with the thing's own id, and a message about what was done to what."""

import re
from typing import Any

import pytest

from models.tokens import TokenCreate
from tests.backends import GROUP, TOKEN_ACTOR
from tests.webapi.access import ENDPOINTS_TAKE, OPEN, TARGET, WITHOUT_A_BOT, Api
from webapi.app import ENDPOINTS
from webapi.messages import Message

ROOT = "/api/v2"
ANSWERED = {(one.method, one.path) for one in ENDPOINTS if one.media_type == "application/json"} - {*OPEN}
IN_GROUP = f"/groups/{GROUP}"


async def _call(api: Api, method: str, path: str, body: Any = None) -> Any:
    async with api.client.request(method, ROOT + path, json=body, headers=api.headers["operator"]) as answer:
        told = await answer.json()
        assert answer.ok, told
        return told


@pytest.mark.parametrize("endpoint", sorted(ANSWERED), ids=" ".join)
async def test_every_answer_says_what_was_done(api: Api, endpoint: tuple[str, str]) -> None:
    method, path = endpoint
    made = await api.backend.services.tokens.create(TokenCreate(name="spare", scopes=["*"]), TOKEN_ACTOR)
    api.ids["token_id"] = made.id
    told = await _call(api, method, path.format(**api.ids), ENDPOINTS_TAKE[endpoint][1])
    assert re.fullmatch(r"[A-Z0-9][^{}]{4,}", told["message"]), told["message"]
    assert told["message"] != "Done"
    assert "None" not in told["message"]


def test_every_endpoint_has_a_message_of_its_own() -> None:
    assert {(one.method, one.path) for one in ENDPOINTS} == {*ENDPOINTS_TAKE, *OPEN, WITHOUT_A_BOT}
    assert [one.path for one in ENDPOINTS if len(one.message) < 5] == []
    assert [one.path for one in ENDPOINTS if ":" in Message(one.message).in_general.replace(": ", "")] == []


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("POST", "/groups", {"group_id": -77, "name": "My Group"}, "Group My Group created"),
        ("POST", "/groups/bulk", {"groups": [{"group_id": -78, "name": "One"}]}, "1 group created"),
        (
            "POST",
            "/groups/bulk",
            {"groups": [{"group_id": -78, "name": "One"}, {"group_id": -79, "name": "Two"}]},
            "2 groups created",
        ),
        ("POST", f"{IN_GROUP}/roles", {"name": "new"}, "Role new created"),
        ("POST", "/groups", {"group_id": -77, "name": "{name} {0}"}, "Group {name} {0} created"),
        ("PATCH", f"{IN_GROUP}/settings", {"raid_joins": 5}, "Settings updated"),
        ("PATCH", f"{IN_GROUP}/users/{TARGET}", {"is_approved": True}, "User @tom updated"),
        ("DELETE", f"{IN_GROUP}/roles/helper", None, "Role helper deleted"),
        ("PUT", f"{IN_GROUP}/locks/stickers", None, "Lock sticker set"),
        ("POST", f"{IN_GROUP}/blocklist", {"words": ["poker", "slots"]}, "2 words blocked"),
        (
            "POST",
            f"{IN_GROUP}/actions/bulk",
            {"actions": [{"action_type": "warn", "user_id": TARGET}]},
            "1 action created",
        ),
        ("POST", f"{IN_GROUP}/reports/44/decision", {"verdict": "dismiss"}, "Report of message 44 decided: dismiss"),
        ("GET", f"{IN_GROUP}/webhooks", None, "1 webhook listed"),
    ],
)
async def test_messages_name_the_subject(api: Api, method: str, path: str, body: Any, message: str) -> None:
    assert (await _call(api, method, path, body))["message"] == message


async def test_webhooks_and_actions(api: Api) -> None:
    assert (await _call(api, "DELETE", f"{IN_GROUP}/webhooks/{api.ids['webhook_id']}"))["message"] == "Webhook deleted"
    undone = await _call(api, "POST", f"{IN_GROUP}/actions/{api.ids['action_id']}/revert", {})
    assert undone["message"] == "Action undone"


KEPT = (
    "/groups",
    f"{IN_GROUP}/users",
    f"{IN_GROUP}/roles",
    f"{IN_GROUP}/rules",
    f"{IN_GROUP}/actions",
    f"{IN_GROUP}/reports",
    f"{IN_GROUP}/webhooks",
    f"{IN_GROUP}/logs",
    "/tokens",
    "/federations",
)


@pytest.mark.parametrize("path", KEPT)
async def test_all_that_is_kept_shows_its_own_id(api: Api, path: str) -> None:
    shown = (await _call(api, "GET", path))["data"]
    assert shown
    for one in shown:
        assert re.fullmatch("[0-9a-f]{24}", one["id"])
    assert len({one["id"] for one in shown}) == len(shown)


async def test_settings_show_their_own_id_and_a_group_the_one_it_was_created_with(api: Api) -> None:
    assert re.fullmatch("[0-9a-f]{24}", (await _call(api, "GET", f"{IN_GROUP}/settings"))["data"]["id"])
    made = (await _call(api, "POST", "/groups", {"group_id": -77, "name": "My Group"}))["data"]
    assert made["id"] == (await _call(api, "GET", "/groups/-77"))["data"]["id"]
