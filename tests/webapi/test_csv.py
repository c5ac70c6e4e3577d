"""A list as CSV: complete, for spreadsheets, and harmless to them."""

import csv
import io
from collections.abc import Iterator

import aiohttp
import pytest

from models.actions import ActionCreate, ActionRead, ActionType
from models.pages import PageQuery
from services.core.errors import Unavailable
from services.moderation.actions import Actions
from tests.backends import GROUP, TOKEN_ACTOR
from tests.webapi.clients import OPERATOR, ApiClient, open_api
from webapi import csv_answers
from webapi.app import ENDPOINTS
from webapi.report_tables import Table

CSV = {**OPERATOR, "Accept": "text/csv"}
PATH = f"/api/v2/groups/{GROUP}/actions"


async def _keep(api: ApiClient, *reasons: str) -> None:
    await api.backend.register()
    await api.backend.person(900, "Tom")
    wanted = [ActionCreate(action_type=ActionType.WARN, user_id=900, reason=reason) for reason in reasons]
    await api.backend.services.actions.take_many(GROUP, wanted, TOKEN_ACTOR)


async def _rows(api: ApiClient, query: str = "") -> list[dict[str, str]]:
    async with api.client.get(PATH + query, headers=CSV) as answer:
        assert (answer.status, answer.content_type, answer.charset) == (200, "text/csv", "utf-8")
        assert answer.headers["Content-Disposition"] == 'attachment; filename="actions.csv"'
        assert answer.headers["Vary"] == "Accept"
        return list(csv.DictReader(io.StringIO(await answer.text(), newline="")))


async def test_all_that_match_are_there_whatever_a_page_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_answers, "PAGE_LIMIT", 2)
    async with open_api() as api:
        await _keep(api, *(f"reason {number}" for number in range(5)))
        rows = await _rows(api)
        assert list(rows[0]) == list(ActionRead.model_json_schema(mode="serialization")["properties"])
        assert {row["reason"] for row in rows} == {f"reason {number}" for number in range(5)}
        assert {(row["user_id"], row["user_name"], row["action_type"]) for row in rows} == {("900", "'@tom", "warn")}
        assert await _rows(api, "?user_id=901") == []
        async with api.client.get(PATH, headers=OPERATOR) as answer:
            assert answer.content_type == "application/json"
        async with api.client.head(PATH, headers=CSV) as answer:
            assert (answer.status, answer.content_type) == (200, "text/csv")


LISTS = [endpoint.path for endpoint in ENDPOINTS if endpoint.is_paged]


@pytest.mark.parametrize("path", LISTS)
async def test_every_list_gives_csv(path: str) -> None:
    async with open_api() as api:
        await api.backend.register()
        known = {"group_id": str(GROUP)}
        if "{federation_id}" in path:
            known["federation_id"] = (await api.ask("POST", "/federations", {"name": "Chess"}))[1]["data"]["id"]
        if "{webhook_id}" in path:
            hook = {"url": "https://example.org/hook"}
            known["webhook_id"] = (await api.ask("POST", f"/groups/{GROUP}/webhooks", hook))[1]["data"]["id"]
        async with api.client.get(f"/api/v2{path.format(**known)}", headers=CSV) as answer:
            assert (answer.status, answer.content_type) == (200, "text/csv"), await answer.text()
            assert path.rpartition("/")[2] in answer.headers["Content-Disposition"]
            [fields, *rows] = csv.reader(io.StringIO(await answer.text(), newline=""))
            assert len(fields) > 1
            assert all(len(row) == len(fields) for row in rows)


REPORTS = [endpoint.path for endpoint in ENDPOINTS if "/stats" in endpoint.path and not endpoint.is_paged]
LINES = {"series": 28, "heatmap": 7 * 24, "moderators": 1, "rules": 0, "captcha": 1, "members": 1, "stats": 1}
"""The least that each CSV has, by the last part of its path, where somebody was warned once."""


@pytest.mark.parametrize("path", REPORTS)
async def test_every_report_gives_csv(path: str) -> None:
    async with open_api() as api:
        await api.backend.register()
        mona = await api.backend.person(900, "=Mona", role="admin")
        await api.backend.person(901, "Tom")
        warn = ActionCreate(action_type=ActionType.WARN, user_id=901)
        await api.backend.services.actions.take_many(GROUP, [warn], mona)
        await api.backend.services.rollups.flush()
        async with api.client.get(f"/api/v2{path.format(group_id=GROUP, user_id=900)}", headers=CSV) as answer:
            assert (answer.status, answer.content_type) == (200, "text/csv"), await answer.text()
            text = await answer.text()
        [fields, *rows] = csv.reader(io.StringIO(text, newline=""))
        assert len(rows) >= LINES[path.rpartition("/")[2]]
        assert all(len(row) == len(fields) and "{" not in "".join(row) for row in rows), "no cell holds JSON"
        if path.endswith("moderators"):
            assert dict(zip(fields, rows[0], strict=True))["warn"] == "1"


async def test_a_report_is_sent_in_parts_and_neutralized(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_answers, "PAGE_LIMIT", 2)
    made: list[int] = []

    def lines() -> Iterator[list[object]]:
        for number in range(5):
            made.append(number)
            yield [number, "=1+1"]

    chunks = csv_answers.table_chunks(Table(["a", "b"], lines()))
    assert await anext(chunks) == b"a,b\r\n"
    assert await anext(chunks) == b"0,'=1+1\r\n1,'=1+1\r\n"
    assert made == [0, 1], "the rest isn't made before it's sent"


async def test_user_text_is_not_interpreted() -> None:
    texts = ['=HYPERLINK("http://evil.example")', "+1", "-1", "@SUM(A1)", 'says "no", then\nleaves', "плохо 😀"]
    async with open_api() as api:
        await _keep(api, *texts)
        shown = {row["reason"] for row in await _rows(api)}
        assert shown == {f"'{text}" if text[0] in "=+-@" else text for text in texts}


async def test_without_permission_it_is_a_problem() -> None:
    async with open_api() as api:
        await _keep(api, "x")
        for headers, status in (({"Accept": "text/csv"}, 401), ({**CSV, "Authorization": "Bearer x"}, 401)):
            async with api.client.get(PATH, headers=headers) as answer:
                assert (answer.status, answer.content_type) == (status, "application/problem+json")
        async with api.client.get(f"{PATH}?user_id=x", headers=CSV) as answer:
            assert answer.status == 422


async def test_a_part_is_never_taken_for_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_answers, "PAGE_LIMIT", 1)
    page = Actions.page

    async def breaks(self: Actions, group_id: int, query: object, asked: PageQuery, *more: object) -> object:
        if asked.cursor is not None:
            raise Unavailable
        return await page(self, group_id, query, asked, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(Actions, "page", breaks)
    async with open_api() as api:
        await _keep(api, "x", "y")
        async with api.client.get(PATH, headers=CSV) as answer:
            with pytest.raises(aiohttp.ClientPayloadError):
                await answer.read()
