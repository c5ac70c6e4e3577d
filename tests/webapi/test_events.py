"""Event streams: who gets which events, how they resume, and when they end."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from models.tokens import TokenCreate
from models.users import TelegramStatus
from services.core.errors import Unavailable
from services.events import feed
from tests.backends import GROUP
from tests.webapi.clients import OPERATOR, ApiClient, open_api
from webapi import event_streams, streams

OTHER = GROUP - 1
HERE = f"/groups/{GROUP}/events"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Callers are checked before each event, and streams are checked often."""
    monkeypatch.setattr(feed, "LOOK_PAUSE", 0.0)
    monkeypatch.setattr(event_streams, "CHECK_AFTER", 0.0)


@pytest.fixture
async def api() -> AsyncIterator[ApiClient]:
    """The API over two groups, which follows its log."""
    async with open_api() as one:
        task = asyncio.create_task(one.backend.services.feed.run())
        for group_id in (GROUP, OTHER):
            await one.backend.register(group_id)
        one.backend.clock.advance(minutes=1)
        yield one
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class Listener:
    """Reads a stream as a browser does."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self.answer = answer
        self.last_id = ""
        self.comments = 0

    async def next(self) -> tuple[str, Any] | None:
        """The kind and data of the next event; None if the stream ends."""
        kind, data = "", ""
        async with asyncio.timeout(10):
            async for raw in self.answer.content:
                name, _, value = raw.decode().rstrip("\n").partition(":")
                if name == "event":
                    kind = value.strip()
                elif name == "data":
                    data = value.strip()
                elif name == "id":
                    self.last_id = value.strip()
                elif raw == b":\n":
                    self.comments += 1
                elif raw == b"\n" and data:
                    return kind, json.loads(data)
        return None


@asynccontextmanager
async def _listening(api: ApiClient, path: str, **headers: str) -> AsyncIterator[Listener]:
    given = {**OPERATOR, **{name.replace("_", "-"): value for name, value in headers.items()}}
    async with api.client.get(f"/api/v2{path}", headers=given) as answer:
        assert answer.status == 200, await answer.text()
        assert answer.headers["Content-Type"] == "text/event-stream"
        listener = Listener(answer)
        await answer.content.readuntil(b"\n\n")  # it has started
        yield listener


async def _rule(api: ApiClient, name: str, group_id: int = GROUP) -> None:
    assert (await api.ask("POST", f"/groups/{group_id}/rules", {"rule_name": name}))[0] == 201


async def _token(api: ApiClient, **fields: Any) -> tuple[str, str]:
    status, body = await api.ask("POST", "/tokens", {"name": "x", "scopes": ["logs.view"], **fields})
    assert status == 201
    return body["data"]["id"], f"Bearer {body['data']['token']}"


async def test_events_equal_log_entries(api: ApiClient) -> None:
    async with _listening(api, HERE) as listener:
        await _rule(api, "elsewhere", OTHER)
        await _rule(api, "here")
        event = await listener.next()
        [logged] = (await api.ask("GET", f"/groups/{GROUP}/logs?event_type=rule.created"))[1]["data"]
        assert logged.pop("text") == "Rule created: here"  # lists are for people, too
        assert event == ("rule.created", logged)
        assert listener.last_id.endswith(f"-{logged['id']}")
        assert listener.answer.headers["Cache-Control"] == "no-store"
        assert listener.answer.headers["X-Accel-Buffering"] == "no"
        assert "RateLimit" in listener.answer.headers


async def test_a_stream_resumes_after_the_last_event(api: ApiClient) -> None:
    async with _listening(api, HERE) as listener:
        await _rule(api, "heard")
        await listener.next()
    for name in ("missed", "missed-too"):
        api.backend.clock.advance(seconds=10)
        await _rule(api, name)
    async with _listening(api, HERE, Last_Event_ID=listener.last_id) as again:
        told = [await again.next(), await again.next()]
        assert [one and one[1]["message"] for one in told] == ["rule “missed” created", "rule “missed-too” created"]
        await _rule(api, "new")
        event = await again.next()
        assert event is not None
        assert event[1]["message"] == "rule “new” created"
    api.backend.clock.advance(days=2)
    async with _listening(api, HERE, Last_Event_ID=listener.last_id) as late:
        assert await late.next() == ("reset", {})


async def test_an_invalid_last_event_id_is_refused(api: ApiClient) -> None:
    for last in ("yesterday", ""):
        status, problem = await api.ask("GET", HERE, Last_Event_ID=last)
        assert (status, problem["errors"][0]["field"]) == (422, "Last-Event-ID")


@pytest.mark.parametrize("way", ["token", "session"])
async def test_a_stream_ends_with_the_token_or_session_that_opened_it(api: ApiClient, way: str) -> None:
    token_id, bearer = await _token(api)
    headers = {"Authorization": bearer}
    if way == "session":
        body = {"token": bearer.removeprefix("Bearer ")}
        async with api.client.post("/api/v2/session", json=body) as answer:
            signed_in = (await answer.json())["data"]
        headers = {"Authorization": ""}  # the client keeps the cookie
    async with _listening(api, HERE, **headers) as listener:
        await _rule(api, "told")
        assert await listener.next() is not None
        if way == "session":
            csrf = {"X_CSRF_Token": signed_in["csrf_token"]}
            assert (await api.ask("DELETE", "/session", **headers, **csrf))[0] == 200
        else:
            assert (await api.ask("DELETE", f"/tokens/{token_id}"))[0] == 200
        await _rule(api, "not-told")
        assert await listener.next() is None


async def test_a_stream_ends_with_the_permission(api: ApiClient) -> None:
    owner = await api.backend.person(5, "Olga", TelegramStatus.CREATOR)
    assert owner.user_id == 5
    made = await api.backend.services.tokens.create(TokenCreate.model_validate({"name": "x", "scopes": ["*"]}), owner)
    bearer = {"Authorization": f"Bearer {made.token}"}
    for path in (HERE, "/events"):
        await api.backend.person(5, "Olga", TelegramStatus.CREATOR)
        api.backend.clock.advance(minutes=1)
        async with _listening(api, path, **bearer) as listener:
            await _rule(api, f"told{len(path)}")
            assert await listener.next() is not None
            await api.backend.person(5, "Olga", TelegramStatus.LEFT)
            await _rule(api, f"not-told{len(path)}")
            assert await listener.next() is None


async def test_losing_one_of_several_groups(api: ApiClient) -> None:
    _, bearer = await _token(api, group_ids=[GROUP])
    for groups, status in ((str(OTHER), 403), (f"{GROUP},{OTHER}", 403), ("-77", 403), ("5", 422), ("", 422)):
        assert (await api.ask("GET", f"/events?groups={groups}", Authorization=bearer))[0] == status
    assert (await api.ask("GET", "/events?groups=-77"))[0] == 404
    assert (await api.ask("GET", f"/events?groups=-{'9' * 19}"))[0] == 422
    async with _listening(api, f"/events?groups={GROUP},{OTHER}") as listener:
        for group_id in (GROUP, OTHER):
            await _rule(api, "told", group_id)
            event = await listener.next()
            assert event is not None
            assert event[1]["group_id"] == group_id


async def test_without_groups_a_stream_has_all_visible_ones(api: ApiClient) -> None:
    _, bearer = await _token(api, group_ids=[OTHER])
    async with _listening(api, "/events", Authorization=bearer) as narrow, _listening(api, "/events") as operator:
        for group_id in (GROUP, OTHER):
            await _rule(api, "told", group_id)
        heard = [await narrow.next(), await operator.next(), await operator.next()]
        assert [one and one[1]["group_id"] for one in heard] == [OTHER, GROUP, OTHER]


async def test_silence_is_broken_now_and_then(api: ApiClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_streams, "HEARTBEAT", 0.01)
    async with _listening(api, HERE) as listener, asyncio.timeout(10):
        assert await listener.answer.content.readuntil(b":\n\n")


async def test_a_database_outage_delays_events_and_loses_none(api: ApiClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_streams, "HEARTBEAT", 0.01)
    service = api.backend.services.feed
    is_away = True

    async def still_of(*_: Any) -> frozenset[int]:
        if is_away:
            raise Unavailable
        return frozenset([GROUP])

    monkeypatch.setattr(service, "still_of", still_of)
    async with _listening(api, HERE) as listener:
        await _rule(api, "kept")
        assert await listener.answer.content.readuntil(b":\n\n") == b":\n\n"
        is_away = False
        assert await listener.next() is not None


async def test_one_caller_has_so_many_streams(api: ApiClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_streams, "STREAMS_OF_CALLER", 2)
    _, bearer = await _token(api)
    async with _listening(api, HERE), _listening(api, HERE), _listening(api, HERE, Authorization=bearer):
        status, problem = await api.ask("GET", HERE)
        assert (status, problem["code"]) == (429, "rate-limited")


async def test_a_client_that_does_not_read_is_cut_off(api: ApiClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "WRITE_TIMEOUT", 0.05)

    async def never_ends(*_: Any) -> None:
        await asyncio.Event().wait()

    async with _listening(api, HERE) as listener:
        monkeypatch.setattr(web.StreamResponse, "write", never_ends)  # as when all buffers are full
        await _rule(api, "unread")
        with pytest.raises(aiohttp.ClientPayloadError):
            await listener.next()


async def test_streams_end_with_the_process(api: ApiClient) -> None:
    async with _listening(api, HERE) as listener:
        await api.client.app.shutdown()
        assert await listener.next() is None


async def test_the_head_alone_is_no_stream(api: ApiClient) -> None:
    async with api.client.head(f"/api/v2{HERE}", headers=OPERATOR) as answer:
        assert (answer.status, answer.headers["Content-Type"]) == (200, "text/event-stream")
