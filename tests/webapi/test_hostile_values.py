"""Every parameter and field of every endpoint, with values that have broken programs before: never a 500.

The fuzzer draws from all of Unicode, so a NUL comes up once in thousands of cases: these come up every time. They're
sent to the embedded database over the wire, because one in memory accepts what a real one refuses.
"""

import copy
import json
import os
from collections.abc import Iterator
from itertools import cycle
from typing import Any, Final
from urllib.parse import quote

import pytest

from tests.servers import Keeper
from tests.webapi.access import ENDPOINTS_TAKE
from webapi.app import ENDPOINTS
from webapi.openapi import API_PREFIX
from webapi.parsing import PATH_TYPES

TEXTS: Final = (
    "\x00", "a\x00b", "\x01", "\x7f", "\ud800", "\uffff", "\u202e", "🤖" * 40, "é", "", " ", "\n", "x" * 4000,
    "$", "$where", "a.b", "$gt", ".*", "(", "[a", "\\", "^(a+)+$", "%", "%00", "'", '"', "<b>", "{0}", "{user", "../..",
    "file:///etc/passwd", "http://[", "-1", "0", "9" * 30, "1e999", "NaN", "null", "true", "zzz", "0" * 24,
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-30T00:00:00Z", "2026-01-01T00:00:00.9999999Z",
)  # fmt: skip
OTHERS: Final[tuple[Any, ...]] = (
    None, True, -1, 0, 1, 2**31, 2**52, 2**53, 2**63, -(2**63) - 1, 10**400, 0.5, 1e308, -0.0, [], {}, [[]], [None],
    {"$gt": ""}, {"$where": "1"}, {"": 1}, {"\x00": 1}, [{"a": [{}]}], ["x"] * 300,
    {str(one): one for one in range(300)},
)  # fmt: skip
IS_LONG: Final = bool(os.environ.get("FUZZ"))
SHARE: Final = 11
"""In the suite only every nth request is sent, and all with a NUL; `make fuzz` sends them all."""
GROUP: Final = -4242
IDS: Final = {"group_id": GROUP, "user_id": 5, "message_id": 7, "name": "member", "rule_name": "r"}


@pytest.fixture(scope="module")
async def group(keeper: Keeper) -> int:
    """A group that may be damaged."""
    assert (await keeper.call("POST", "/groups", {"group_id": GROUP, "name": "Hostile"}))[0] == 201
    return GROUP


def _slots(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places in a body for a value: one for each value in it."""
    yield place
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        yield from _slots(one, (*place, name))


def _with(body: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    changed = copy.deepcopy(body)
    inner = changed
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    return changed


def _requests(endpoint: Any) -> Iterator[tuple[str, Any, dict[str, str]]]:
    """Paths, bodies and headers of an endpoint, with one hostile value each."""
    ids = {name: IDS.get(name, "0" * 24) for name in PATH_TYPES}
    path = endpoint.path.format(**ids)
    _, body = ENDPOINTS_TAKE.get((endpoint.method, endpoint.path), (None, None))
    texts = [one for one in TEXTS if one.isprintable() or one.isascii()]
    for name in [one for one in PATH_TYPES if f"{{{one}}}" in endpoint.path and one != "group_id"]:
        for text in texts:
            yield endpoint.path.format(**{**ids, name: quote(text, safe="")}), body, {}
    names = [*endpoint.query.model_fields, *(("limit", "cursor") if endpoint.is_paged else ())]
    for name in names:
        for text in texts:
            yield f"{path}?{name}={quote(text, safe='')}", body, {}
    if isinstance(body, dict):
        fields = dict.fromkeys(endpoint.body.model_fields) | body
        everything = [*TEXTS, *OTHERS]
        for place in _slots(body | {one: None for one in fields if one not in body}):
            for value in everything:
                yield path, _with(body, place, value), {}
    for name, text in zip(cycle(("If-Match", "If-None-Match", "Idempotency-Key", "Content-Type")), texts, strict=False):
        if text.isprintable():
            yield path, body, {name: text.encode().decode("latin-1")}


MEANT: Final = [one for one in ENDPOINTS if (one.method, one.path) != ("DELETE", "/groups/{group_id}")]
"""All endpoints except the one that deletes the group, which takes no value."""


@pytest.mark.parametrize("endpoint", MEANT, ids=lambda one: f"{one.method} {one.path}")
async def test_no_value_is_our_mistake(keeper: Keeper, group: int, endpoint: Any) -> None:
    assert group == GROUP
    for number, (path, body, headers) in enumerate(_requests(endpoint)):
        if not (IS_LONG or number % SHARE == 0 or "%00" in path or "\\u0000" in json.dumps(body)):
            continue
        async with keeper.session.request(
            endpoint.method, keeper.base + API_PREFIX + path, json=body, headers=headers
        ) as answer:
            assert answer.status < 500 or answer.status == 503, (path, body, headers, await answer.text())
