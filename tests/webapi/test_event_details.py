"""docs/api/events.md describes events' details, and logs match it."""

from typing import Any

from models.event_details import EVENTS, INSTALLATION_EVENTS
from models.logs import EventType
from models.users import Profile, TelegramStatus
from tests.backends import GROUP, TOKEN_ACTOR
from tests.webapi.access import ENDPOINTS_TAKE, Api, Beginning
from webapi import events_page
from webapi.reference import EVENTS_PAGE

CHANGES = sorted(one for one in ENDPOINTS_TAKE if one[0] != "GET" and "token_id" not in one[1])


def test_the_page_is_what_make_docs_writes() -> None:
    assert EVENTS_PAGE.read_text(encoding="utf-8") == events_page.page(), "run `make docs`"


def test_every_event_is_described_once() -> None:
    assert list(EVENTS) == list(EventType)
    assert all(info.meaning.endswith(".") for info in EVENTS.values())


def test_every_field_of_the_details_is_described() -> None:
    rows = [line for line in events_page.page().splitlines() if line.startswith("| `")]
    assert len(rows) > len(EventType)
    assert [row for row in rows if row.rstrip("| ").endswith("|") or "||" in row.replace(" ", "")] == []


async def _kept(api: Api) -> list[dict[str, Any]]:
    logs: list[dict[str, Any]] = await api.backend.database.motor["logs"].find({}).to_list(None)
    assert logs
    return logs


def _check(logs: list[dict[str, Any]]) -> set[str]:
    for log in logs:
        EVENTS[EventType(log["event_type"])].details.model_validate(log["details"])
        assert (log["group_id"] is None) == (log["event_type"] in INSTALLATION_EVENTS), log["event_type"]
    return {log["event_type"] for log in logs}


async def test_logged_details_match_the_page(beginning: Beginning) -> None:
    seen: set[str] = set()
    for method, path in CHANGES:
        async with beginning.fresh_api() as api:
            body = ENDPOINTS_TAKE[method, path][1]
            url = "/api/v2" + path.format(**api.ids)
            async with api.client.request(method, url, json=body, headers=api.headers["operator"]) as answer:
                assert answer.ok, await answer.text()
            seen |= _check(await _kept(api))
    assert len(seen) > 20


async def test_joins_and_leaves_are_logged_as_the_page_says(api: Api) -> None:
    memberships, mia = api.backend.services.memberships, Profile(user_id=905, first_name="Mia")
    steps = (TelegramStatus.MEMBER, TelegramStatus.ADMINISTRATOR, TelegramStatus.LEFT)
    before = TelegramStatus.LEFT
    for status in steps:
        api.backend.clock.advance(seconds=90)
        await memberships.set_status(GROUP, mia, status, TOKEN_ACTOR, before)
        before = status
    await api.backend.services.groups.update(GROUP, {"is_active": False})
    seen = _check(await _kept(api))
    assert {"user.joined", "user.left", "user.role_changed", "group.removed"} <= seen
