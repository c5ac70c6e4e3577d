"""Figures over time, as a program asks for them."""

from datetime import datetime
from typing import Any

import pytest

from tests.backends import GROUP
from tests.webapi.access import Api

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
