"""Every endpoint for every kind of caller: the status. The table is in `access.py`."""

from contextlib import AsyncExitStack
from http import HTTPStatus
from typing import Any

import pytest

from models.permissions import Permission
from tests.webapi.access import CALLERS, ENDPOINTS_TAKE, MAY, OPEN, WITHOUT_A_BOT, Api, Beginning
from webapi.app import ENDPOINTS
from webapi.openapi import API_PREFIX


def _expected(caller: str, method: str, path: str) -> int:
    if (method, path) in OPEN:
        return OPEN[method, path][0]
    if caller in CALLERS:
        return 401
    if (method, path) == WITHOUT_A_BOT:
        return 404 if Permission.RULES_VIEW in MAY[caller] else 403
    if caller.endswith("in a browser") and (method, path) == ("GET", "/federations"):
        return 200  # a person sees their own
    takes, _ = ENDPOINTS_TAKE[method, path]
    if takes is not None and takes not in MAY[caller]:
        return 403
    endpoint = next(one for one in ENDPOINTS if (one.method, one.path) == (method, path))
    return int(endpoint.status)


async def _ask(api: Api, caller: str, method: str, path: str) -> int:
    headers = api.headers[caller]
    _, body = ENDPOINTS_TAKE.get((method, path), (None, None))
    if (method, path) in OPEN:
        _, body = OPEN[method, path]
    ids = dict(api.ids)
    if "{token_id}" in path:
        ids["token_id"] = await _own_token(api, caller)
    async with api.client.request(method, API_PREFIX + path.format(**ids), json=body, headers=headers) as answer:
        return answer.status


async def _own_token(api: Api, caller: str) -> str:
    """The id of a token that the caller may see, or of any token."""
    async with api.client.get(f"{API_PREFIX}/tokens", headers=api.headers[caller]) as answer:
        listed = (await answer.json()).get("data") or []
    return str(listed[-1]["id"]) if listed else "0" * 24


def test_the_table_has_every_endpoint() -> None:
    assert {*ENDPOINTS_TAKE, WITHOUT_A_BOT, *OPEN} == {(one.method, one.path) for one in ENDPOINTS}


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: f"{one.method} {one.path}")
async def test_every_caller(endpoint: Any, beginning: Beginning) -> None:
    """Refused callers change nothing, so they share one group. Callers who change something get a new one."""
    method, path = endpoint.method, endpoint.path
    expected = {caller: _expected(caller, method, path) for caller in (*CALLERS, *MAY)}
    answered = {}
    async with AsyncExitStack() as world:
        api: Api | None = None
        for caller in sorted(expected, key=lambda one: expected[one] < HTTPStatus.BAD_REQUEST):
            if api is None:
                api = await world.enter_async_context(beginning.fresh_api())
            answered[caller] = await _ask(api, caller, method, path)
            if method != "GET" and answered[caller] < HTTPStatus.BAD_REQUEST:
                await world.aclose()
                api = None
    assert answered == expected
