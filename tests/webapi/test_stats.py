"""Figures over time, as programs request them."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.backends import GROUP
from tests.webapi.access import OTHER, Api

DAY = {"from": "2026-03-04T00:00:00Z", "to": "2026-03-05T00:00:00Z"}


async def _ask(api: Api, path: str, **query: str) -> tuple[int, Any]:
    url = f"/api/v2/groups/{GROUP}/stats/{path}"
    async with api.client.get(url, params=query, headers=api.headers["operator"]) as answer:
        return answer.status, await answer.json()


async def test_a_series_and_a_heatmap_show_what_was_written(api: Api) -> None:
    at = datetime.fromisoformat("2026-03-04T10:30:00Z")
    api.backend.services.tally.message(GROUP, 5, int(at.timestamp()))
    await api.backend.services.rollups.flush()
    status, body = await _ask(api, "series", **DAY, interval="hour", metrics="messages,active_people")
    assert (status, len(body["data"]["points"])) == (200, 24)
    assert body["data"]["points"][10] == {
        "at": "2026-03-04T10:00:00Z",
        "values": {"messages": 1, "active_people": 1},
    }
    status, body = await _ask(api, "heatmap", **DAY, tz="Asia/Tokyo")
    assert (status, body["data"]["rows"][2][19]) == (200, 1), "Wednesday, nine hours later"


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        ("series", {"tz": "Mars/Olympus"}, "tz"),
        ("series", {"metrics": "messages,luck"}, "metrics"),
        ("series", {"from": "yesterday"}, "from"),
        ("series", {"from": DAY["to"], "to": DAY["from"]}, "from"),
        ("heatmap", {"metric": "members"}, "metric"),
        ("rules", {"from": "1999-01-01T00:00:00Z"}, "from"),
    ],
)
async def test_a_bad_query_names_its_field(api: Api, path: str, query: dict[str, str], field: str) -> None:
    status, body = await _ask(api, path, **query)
    assert (status, [one["field"] for one in body["errors"]]) == (422, [field])


async def test_the_last_week_of_each_listed_group_is_counted_by_day(api: Api) -> None:
    backend = api.backend
    now = backend.clock.now
    for group_id, ago in ((GROUP, 0), (GROUP, 0), (GROUP, 6), (GROUP, 7), (OTHER, 1)):
        backend.services.tally.message(group_id, 5, int((now - timedelta(days=ago)).timestamp()))
    await backend.services.rollups.flush()
    status, body = await _lately(api, "operator")
    assert status == 200
    assert {one["group_id"]: one["values"] for one in body["data"]} == {
        GROUP: [1, 0, 0, 0, 0, 0, 2],
        OTHER: [0, 0, 0, 0, 0, 1, 0],
    }
    assert body["data"][0]["since"] == (now - timedelta(days=6)).date().isoformat()


async def test_the_last_week_is_hidden_from_those_who_may_not_see_figures(api: Api) -> None:
    status, body = await _lately(api, "member")
    assert (status, [(one["group_id"], one["values"]) for one in body["data"]]) == (200, [])
    _, body = await _lately(api, "moderator in a browser")
    assert [one["group_id"] for one in body["data"]] == [GROUP]
    _, made = await _call(api, "POST", "/tokens", {"name": "t", "scopes": ["rules.view"], "group_ids": [GROUP]})
    api.headers["rules only"] = {"Authorization": f"Bearer {made['data']['token']}"}
    _, body = await _lately(api, "rules only")
    assert [(one["group_id"], one["values"]) for one in body["data"]] == [(GROUP, None)]
    status, body = await _lately(api, "operator", metric="members")
    assert (status, [one["field"] for one in body["errors"]]) == (422, ["metric"])


async def _lately(api: Api, caller: str, **query: str) -> tuple[int, Any]:
    async with api.client.get("/api/v2/stats/groups", params=query, headers=api.headers[caller]) as answer:
        return answer.status, await answer.json()


async def _call(api: Api, method: str, path: str, body: Any) -> tuple[int, Any]:
    url = f"/api/v2{path}"
    async with api.client.request(method, url, json=body, headers=api.headers["operator"]) as answer:
        return answer.status, await answer.json()
