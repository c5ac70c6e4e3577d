"""Hostile bodies and queries are refused early and briefly, and hold up nobody."""

import asyncio
import gzip
import json
import zlib
from typing import Any

import pytest

from models.actions import ActionBulkCreate, ActionCreate
from models.groups import GroupBulkCreate, GroupCreate, GroupPatch
from models.quotas import Limits
from tests.backends import GROUP
from tests.webapi.clients import OPERATOR, open_api
from webapi import limits
from webapi.app import ENDPOINTS
from webapi.parsing import parse_body
from webapi.problems import ERRORS_SHOWN, BadJson, InvalidFields

_UNKNOWN = {f"k{number}": number for number in range(2000)}
_DUPLICATES = b"{" + b",".join([b'"":1'] * 12_000) + b"}"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (json.dumps(_UNKNOWN).encode(), "Extra inputs"),
        (b'{"name":"' + b"x" * limits.SHORT_BODY + b'",' + json.dumps(_UNKNOWN).encode()[1:], "Extra inputs"),
        (_DUPLICATES, "Extra inputs"),
        (b'{"description":' + b"[1," * 3_000 + b"1" + b"]" * 3_000 + b"}", "recursion"),
        (b'{"description":[' + b"[]," * 9_000 + b"1]}", "more than"),
        (b'{"description":[' + b"{}," * 9_000 + b"1]}", "more than"),
        (b'{"description":[' + b"1," * 30_000 + b"1]}", "more than"),
        (b"[" * 20_000, "too many values"),
        (b'{"a":' * 41_000, "too many values"),
    ],
    ids=["unknown", "long", "the same", "deep", "lists", "objects", "numbers", "brackets", "colons"],
)
async def test_only_so_many_faults_are_looked_for(raw: bytes, why: str) -> None:
    with pytest.raises((InvalidFields, BadJson)) as caught:
        await parse_body(raw, GroupPatch)
    error = caught.value
    told = [one.message for one in error.problems] if isinstance(error, InvalidFields) else [str(error)]
    assert 1 <= len(told) <= ERRORS_SHOWN
    assert any(why in text for text in told)


@pytest.mark.parametrize(
    "item", [{f"k{number}": 1 for number in range(20)}, {"message_ids": ["x"] * 50}, 5, None, [], {"user_id": []}]
)
async def test_only_the_first_of_many_errors_are_listed(item: Any) -> None:
    raw = json.dumps({"actions": [item] * 1000}).encode()
    with pytest.raises(InvalidFields) as caught:
        await parse_body(raw, ActionBulkCreate, ActionCreate)
    assert caught.value.problems[0][0].startswith("actions.0")
    assert len(caught.value.problems) < ERRORS_SHOWN * 2


async def test_a_large_bulk_request_does_not_block_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TURN", 0.0)
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    raw = json.dumps({"groups": [{"group_id": -5 - number, "name": "x"} for number in range(300)]}).encode()
    body = await parse_body(raw, GroupBulkCreate, GroupCreate)
    task.cancel()
    assert isinstance(body, GroupBulkCreate)
    assert [group.group_id for group in body.groups] == [-5 - number for number in range(300)]
    assert turns >= 300


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"actions": []}, "actions"),
        ({"actions": [{"action_type": "pin"}] * 1001}, "actions"),
        ({"actions": {"0": 1}}, "actions"),
        ({"actions": [{"action_type": "pin"}], "more": 1}, "more"),
        ({}, "actions"),
        ([], ""),
        ({"actions": [{"action_type": "pin"}, {"action_type": "ban"}]}, "actions.1"),
    ],
)
async def test_a_long_list_is_also_checked_as_a_whole(body: Any, field: str) -> None:
    with pytest.raises(InvalidFields) as caught:
        await parse_body(json.dumps(body).encode(), ActionBulkCreate, ActionCreate)
    assert field in [one.field for one in caught.value.problems]


@pytest.mark.parametrize("packed", [gzip.compress(b"{}"), zlib.compress(b"{}"), b"{}"], ids=["gzip", "deflate", "br"])
async def test_a_compressed_body_is_refused(packed: bytes, request: pytest.FixtureRequest) -> None:
    coding = request.node.callspec.id
    async with open_api() as api:
        for path, headers in (("/session", {}), ("/groups", OPERATOR), ("/groups/bulk", OPERATOR)):
            status, problem = await api.send(path, packed, Content_Encoding=coding, **headers)
            assert (status, problem["status"]) == (415, 415)
        assert (await api.send("/session", b"{}", Content_Encoding="identity"))[0] == 403


@pytest.mark.parametrize("is_chunked", [False, True])
async def test_a_body_may_be_as_long_as_its_endpoint_needs(is_chunked: bool) -> None:
    sizes = {"/session": limits.SHORT_BODY, "/groups": limits.BODY_LIMIT, "/groups/bulk": limits.BULK_BODY}

    async def in_parts(raw: bytes) -> Any:
        for begin in range(0, len(raw), 10_000):
            yield raw[begin : begin + 10_000]

    async with open_api() as api:
        for path, size in sizes.items():
            for raw, expected in ((b" " * (size - 2) + b"{}", {403, 422}), (b" " * (size - 1) + b"{}", {413})):
                given: Any = in_parts(raw) if is_chunked else raw
                assert (await api.send(path, given, **OPERATOR))[0] in expected, (path, len(raw))


async def test_a_client_that_only_sends_garbage_is_cut_off() -> None:
    async with open_api(Limits(requests=100, failures=5)) as api:
        sent = [b"{", b'{"x":1}', b"{}", b" " * 20_000, b'{"init_data":5}']
        assert [(await api.send("/session", raw))[0] for raw in sent] == [400, 422, 403, 413, 422]
        assert [(await api.send("/session", raw))[0] for raw in sent] == [429] * 5
        # A key makes no difference, and isn't used up.
        assert (await api.send("/session", b"{}", Idempotency_Key="k"))[0] == 429
        assert await api.backend.services.requests._in.requests.count({}) == 0


TEXTS = [
    (endpoint, name)
    for endpoint in ENDPOINTS
    for name, one in endpoint.query.model_fields.items()
    if "str" in str(one.annotation) and endpoint.needs
]


@pytest.mark.parametrize(("endpoint", "name"), TEXTS, ids=lambda one: one if isinstance(one, str) else one.path)
async def test_a_query_with_a_nul_is_the_callers_mistake(endpoint: Any, name: str) -> None:
    async with open_api() as api:
        await api.backend.register()
        ids = {"group_id": GROUP, "federation_id": "0" * 24, "user_id": 5, "webhook_id": "0" * 24}
        path = endpoint.path.format(**{key: value for key, value in ids.items() if f"{{{key}}}" in endpoint.path})
        for value in ("%00", "a%00b"):
            status, problem = await api.ask(endpoint.method, f"{path}?{name}={value}")
            assert (status, problem["errors"][0]["field"]) == (422, name)


async def test_too_many_parameters_are_not_read() -> None:
    async with open_api() as api:
        query = "&".join(f"p{number}=1" for number in range(1000))
        status, problem = await api.ask("GET", f"/groups?{query}")
        assert (status, len(problem["errors"])) == (422, 1)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"group_id": -5, "name": "a\x00b"}, "name"),
        ({"group_id": -5, "name": "x", "a\x00b": 1}, "a\x00b"),
        ({"group_id": -5, "name": "x", "description": [{"deep": "\x00"}]}, "description.0.deep"),
    ],
)
async def test_a_nul_in_a_body_is_reported_with_its_path(body: Any, field: str) -> None:
    async with open_api() as api:
        status, problem = await api.ask("POST", "/groups", body)
        assert (status, problem["errors"][0]["field"]) == (422, field)
        # Spelled out, it's a text like any other.
        assert (await api.ask("POST", "/groups", {"group_id": -5, "name": "\\u0000"}))[0] == 201


EDGES = ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]


@pytest.mark.parametrize("moment", EDGES)
async def test_extreme_dates_are_no_server_error(moment: str) -> None:
    async with open_api() as api:
        await api.backend.register()
        query = moment.replace("+", "%2B")
        statuses = [
            (await api.ask("GET", f"/groups/{GROUP}/{kind}?{name}={query}"))[0]
            for kind in ("actions", "logs")
            for name in ("since", "until")
        ]
        statuses.append((await api.ask("PATCH", f"/groups/{GROUP}/settings", {"raid_until": moment}))[0])
        token = {"name": "x", "scopes": ["rules.view"], "expires_at": moment}
        statuses.append((await api.ask("POST", "/tokens", token))[0])
        assert set(statuses) <= ({200, 201, 422} if moment.endswith("Z") else {422})


async def test_custom_settings_have_an_end() -> None:
    async with open_api() as api:
        await api.backend.register()
        path = f"/groups/{GROUP}/settings"
        half = {"text": "x" * 9_000}
        assert (await api.ask("PATCH", path, {"custom_settings": {"a": half}}))[0] == 200
        status, problem = await api.ask("PATCH", path, {"custom_settings": {"b": half}})
        assert (status, problem["errors"][0]["field"]) == (422, "custom_settings")
        assert (await api.ask("PUT", path, {"custom_settings": {"a": half, "b": half}}))[0] == 422


@pytest.mark.parametrize(
    "handle",
    ["file:///etc/passwd", "/etc/passwd", "http://169.254.169.254/latest", "../secret", "a b", "AgAC\n", "", "x" * 201],
)
@pytest.mark.parametrize("field", ["welcome_media", "goodbye_media"])
async def test_a_file_is_named_by_telegrams_handle_only(handle: str, field: str) -> None:
    async with open_api() as api:
        await api.backend.register()
        for method in ("PATCH", "PUT"):
            body = {field: {"type": "document", "file_id": handle}}
            status, problem = await api.ask(method, f"/groups/{GROUP}/settings", body)
            assert (status, problem["errors"][0]["field"]) == (422, f"{field}.file_id")
        good = {field: {"type": "document", "file_id": "BQACAgIAAxkBAAIB_Z-4"}}
        assert (await api.ask("PATCH", f"/groups/{GROUP}/settings", good))[0] == 200


async def test_a_file_that_was_kept_before_and_is_no_handle_is_not_sent() -> None:
    async with open_api() as api:
        await api.backend.register()
        old = {"welcome_media": {"type": "document", "file_id": "file:///etc/passwd"}}
        await api.backend.database.motor["settings"].update_one({"group_id": GROUP}, {"$set": old})
        settings = await api.backend.services.lookups.get_settings(GROUP)
        assert settings.welcome_media is None
        assert (await api.ask("PATCH", f"/groups/{GROUP}/settings", {"clean_welcome": True}))[0] == 200
