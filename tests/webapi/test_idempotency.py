"""An Idempotency-Key after a day, and after its owner lost the permission; and requests without a body."""

from typing import Any

import pytest

from demo.telegram.login import init_data
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from models.tokens import ExtraScope, TokenCreate
from tests.backends import GROUP, TOKEN_ACTOR
from tests.webapi.clients import OPERATOR, ApiClient, open_api
from webapi.app import ENDPOINTS
from webapi.openapi import build_schema

OTHER = GROUP - 1


async def _forget_the_mark(api: ApiClient) -> None:
    """What the database itself does, a day later."""
    assert (await api.backend.database.motor["requests"].delete_many({})).deleted_count
    api.backend.clock.advance(days=1)


@pytest.mark.parametrize(
    ("group_id", "body"),
    [(GROUP, {"user_id": 7}), (OTHER, {"user_id": 6}), (GROUP, {"user_id": 6}), (GROUP, {"user_id": 6, "reason": "x"})],
    ids=["other person", "other group", "the same", "other reason"],
)
async def test_after_its_day_a_key_is_a_new_one(group_id: int, body: dict[str, Any]) -> None:
    async with open_api() as api:
        for one in (GROUP, OTHER):
            await api.backend.register(one)
        key, warn = {"Idempotency_Key": "daily"}, {"action_type": "warn"}
        _, first = await api.ask("POST", f"/groups/{GROUP}/actions", {**warn, "user_id": 6}, **key)
        await _forget_the_mark(api)
        status, second = await api.ask("POST", f"/groups/{group_id}/actions", warn | body, **key)
        assert status == 201
        assert second["data"]["id"] != first["data"]["id"]
        assert (second["data"]["group_id"], second["data"]["user_id"]) == (group_id, body["user_id"])


async def test_within_its_day_a_key_is_for_one_request() -> None:
    async with open_api() as api:
        for one in (GROUP, OTHER):
            await api.backend.register(one)
        key, warn = {"Idempotency_Key": "daily"}, {"action_type": "warn", "user_id": 6}
        first = await api.ask("POST", f"/groups/{GROUP}/actions", warn, **key)
        assert await api.ask("POST", f"/groups/{GROUP}/actions", warn, **key) == first
        assert (await api.ask("POST", f"/groups/{OTHER}/actions", warn, **key))[0] == 422


async def test_a_repeated_request_checks_the_permission_again() -> None:
    async with open_api() as api:
        backend = api.backend
        await backend.register()
        moderator = await backend.person(5, "Mo", role="moderator")
        await backend.person(6, "Mia")
        made = await backend.services.tokens.create(TokenCreate(name="ci", scopes=[ExtraScope.ALL]), moderator)
        bearer = {"Authorization": f"Bearer {made.token}"}
        warn = {"action_type": "warn", "user_id": 6}
        path = f"/groups/{GROUP}/actions"
        status, taken = await api.ask("POST", path, warn, **bearer, Idempotency_Key="1")
        assert status == 201
        revert = f"{path}/{taken['data']['id']}/revert"
        await backend.services.reports.report(GROUP, 99, 6, TOKEN_ACTOR)
        decision = f"/groups/{GROUP}/reports/99/decision"
        again: list[tuple[str, Any, str]] = [
            (path, warn, "1"),
            (f"{path}/bulk", {"actions": [warn]}, "2"),
            (revert, {}, "3"),
            (decision, {"verdict": "dismiss"}, "4"),
        ]
        for where, body, key in again * 2:
            assert (await api.ask("POST", where, body, **bearer, Idempotency_Key=key))[0] in (200, 201), where
        await backend.services.users.assign_role(GROUP, 5, "member", TOKEN_ACTOR)
        for where, body, key in again:
            assert (await api.ask("POST", where, body, **bearer, Idempotency_Key=key))[0] == 403, where


async def test_a_post_whose_fields_are_all_optional_takes_no_body() -> None:
    async with open_api() as api:
        await api.backend.register()
        body = {"action_type": "warn", "user_id": 6}
        _, taken = await api.ask("POST", f"/groups/{GROUP}/actions", body)
        revert = f"/groups/{GROUP}/actions/{taken['data']['id']}/revert"
        for path in (revert, f"/groups/{GROUP}/setup"):
            assert (await api.send(path, b"", **OPERATOR))[0] == 200
        assert (await api.ask("PATCH", f"/groups/{GROUP}"))[0] == 400
        assert (await api.ask("POST", "/groups"))[0] == 400
        assert (await api.ask("POST", f"/groups/{GROUP}/actions"))[0] == 400


def test_the_schema_says_where_a_body_is_needed() -> None:
    schema = build_schema(ENDPOINTS, "1")
    is_needed = {
        f"{method} {path}": operation["requestBody"]["required"]
        for path, operations in schema["paths"].items()
        for method, operation in operations.items()
        if "requestBody" in operation
    }
    assert is_needed["post /api/v2/groups/{group_id}/actions/{action_id}/revert"] is False
    assert is_needed["post /api/v2/groups/{group_id}/setup"] is False
    assert is_needed["post /api/v2/groups/{group_id}/actions"] is True
    assert is_needed["patch /api/v2/groups/{group_id}/settings"] is True
    branches = schema["components"]["schemas"]["ActionCreate"]["anyOf"]
    assert [branch["required"] for branch in branches] == [["action_type"], ["rule_name"]]


@pytest.mark.parametrize("hash_", ["é", "%C3%A9", "\ud800"])
async def test_a_signature_that_is_no_ascii_is_a_wrong_one(hash_: str) -> None:
    gateway = Gateway(build_bot(TOKEN, "http://127.0.0.1:9", KeepLimits(1, 1)))
    signed, _, _ = init_data({"id": 5, "first_name": "Mia"}).rpartition("hash=")
    assert gateway.verify_init_data(f"{signed}hash={hash_}") is None
