"""Many actions are undone in one request; those that can't be don't hold up the others."""

from typing import Any

from models.actions import ActionCreate, ActionType
from models.users import TelegramStatus
from tests.backends import GROUP, TOKEN_ACTOR
from tests.webapi.clients import ApiClient, open_api

PATH = f"/groups/{GROUP}/actions/bulk-revert"


async def _actions(api: ApiClient, *kinds: ActionType) -> list[str]:
    wanted = [ActionCreate(action_type=kind, user_id=900 + number) for number, kind in enumerate(kinds)]
    for one in wanted:
        await api.backend.person(one.user_id or 0, "Tom")
    return [one.id for one in await api.backend.services.actions.take_many(GROUP, wanted, TOKEN_ACTOR)]


async def _status(api: ApiClient, action_id: str) -> str:
    return str((await api.ask("GET", f"/groups/{GROUP}/actions/{action_id}"))[1]["data"]["status"])


async def test_bulk_undo_explains_what_it_cannot_undo() -> None:
    async with open_api() as api:
        await api.backend.register()
        ban, kick, mute = await _actions(api, ActionType.BAN, ActionType.KICK, ActionType.MUTE)
        unknown = "0" * 24
        body = {"action_ids": [ban, kick, unknown, mute, ban], "reason": "by mistake"}
        status, answer = await api.ask("POST", PATH, body)
        assert (status, answer["data"]["undone"], answer["message"]) == (200, [ban, mute], "2 actions being undone")
        failed = {one["action_id"]: (one["code"], bool(one["message"])) for one in answer["data"]["failed"]}
        assert failed == {kick: (failed[kick][0], True), unknown: ("action-unknown", True)}
        assert [await _status(api, one) for one in (ban, mute)] == ["reverted", "reverted"]
        # Repeated, there's nothing left to undo.
        again = (await api.ask("POST", PATH, body))[1]["data"]
        assert (again["undone"], {one["code"] for one in again["failed"]} >= {"action-undone"}) == ([], True)


async def test_each_action_needs_its_own_permission() -> None:
    async with open_api() as api:
        await api.backend.register()
        ban, mute = await _actions(api, ActionType.BAN, ActionType.MUTE)
        headers = {one: await _token(api, [one, "actions.view"]) for one in ("moderate.mute", "rules.view")}
        _, answer = await api.ask("POST", PATH, {"action_ids": [ban, mute]}, **headers["moderate.mute"])
        assert answer["data"]["undone"] == [mute]
        assert [(one["action_id"], one["code"]) for one in answer["data"]["failed"]] == [(ban, "permission-missing")]
        assert await _status(api, ban) == "recorded"
        assert (await api.ask("POST", PATH, {"action_ids": [ban]}, **headers["rules.view"]))[0] == 403
        member = await api.backend.person(5, "Mia", TelegramStatus.MEMBER)
        assert member.user_id == 5


async def test_a_key_repeats_the_answer() -> None:
    async with open_api() as api:
        await api.backend.register()
        [ban] = await _actions(api, ActionType.BAN)
        key = {"Idempotency_Key": "once"}
        first = await api.ask("POST", PATH, {"action_ids": [ban]}, **key)
        assert first[1]["data"]["undone"] == [ban]
        assert await api.ask("POST", PATH, {"action_ids": [ban]}, **key) == first


async def _token(api: ApiClient, scopes: list[str]) -> dict[str, Any]:
    _, body = await api.ask("POST", "/tokens", {"name": "x", "scopes": scopes})
    return {"Authorization": f"Bearer {body['data']['token']}"}
