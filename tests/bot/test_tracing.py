"""Traces: what belongs together, what they leave out, and that they cost nothing while they're off."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator

import pytest
from aiogram.methods import SendMessage
from aiohttp import web
from aiohttp.test_utils import TestServer
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from bot.config import ConfigError
from bot.tracing import Tracing, add_trace_ids, open_tracing
from demo.telegram.server import BotApi
from demo.telegram.world import TOKEN
from gateway.call_spans import CallSpans
from gateway.limits import KeepLimits
from gateway.outbox import Outbox
from gateway.session import build_bot
from models.spans import SpanKind
from tests.conftest import StartKeeper, make_scene
from tests.servers import ROOT


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    """Stores the spans of one test."""
    return InMemorySpanExporter()


@pytest.fixture
def tracing(exporter: InMemorySpanExporter) -> Iterator[Tracing]:
    """Tracing into memory."""
    tracing = Tracing(SimpleSpanProcessor(exporter))
    yield tracing
    tracing.close()


class Receiver:
    """Receives what a process sends over OTLP."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self._came = asyncio.Event()

    async def take(self, request: web.Request) -> web.Response:
        """Receive one batch."""
        batch = ExportTraceServiceRequest.FromString(await request.read())
        self.spans += [span for one in batch.resource_spans for scope in one.scope_spans for span in scope.spans]
        self._came.set()
        return web.Response()

    async def expect_trace(self, root: str, *names: str) -> dict[str, Span]:
        """Wait for a trace that begins with `root` and has spans with these names. Returns its spans by name."""
        async with asyncio.timeout(60):
            while True:
                for begin in [one for one in self.spans if one.name == root and not one.parent_span_id]:
                    found = {one.name: one for one in self.spans if one.trace_id == begin.trace_id}
                    if found.keys() >= set(names):
                        return found
                self._came.clear()
                await self._came.wait()


@pytest.fixture
async def receiver() -> AsyncIterator[tuple[Receiver, str]]:
    """A receiver, and its address."""
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/v1/traces", receiver.take)
    async with TestServer(app) as server:
        yield receiver, str(server.make_url("/"))


async def test_from_a_command_and_a_request_to_telegram(
    receiver: tuple[Receiver, str], own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    """Commands to the database and calls to Telegram are in the trace of their cause, in other tasks too."""
    spans, url = receiver
    keeper = await start_keeper(OTEL_EXPORTER_OTLP_ENDPOINT=url, OTEL_BSP_SCHEDULE_DELAY="200")
    scene = await make_scene(own_telegram, keeper)
    await scene.ask(scene.admin, "/rules")
    await spans.expect_trace("update message", "update", "Telegram sendMessage")
    body = {"action_type": "ban", "user_id": scene.member["id"], "reason": "Told to nobody"}
    assert (await scene.call("POST", "/actions", body))[0] in (201, 202)
    route = "POST /api/v2/groups/{group_id}/actions"
    trace = await spans.expect_trace(route, "actions.take_many", "insert", "Telegram banChatMember")
    kept = trace["insert"]
    by_id = {one.span_id: one for one in trace.values()}
    assert by_id[kept.parent_span_id].name == "actions.take_many"
    assert {one.key for one in kept.attributes} == {"db.system.name", "db.operation.name", "db.collection.name"}
    told = str(spans.spans)
    for secret in ("Told to nobody", TOKEN, str(scene.chat.id), scene.member["first_name"]):
        assert secret not in told


async def test_within(tracing: Tracing, exporter: InMemorySpanExporter) -> None:
    """A span is within the current one, and input from outside begins a trace. Errors have only their type."""
    with tracing.within("update message", SpanKind.CONSUMER, update_kind="message"):
        assert tracing.goes_on
        with pytest.raises(ValueError, match="secret"), tracing.within("actions.take", SpanKind.INTERNAL):
            raise ValueError("a secret")
        with tracing.within("GET /x", SpanKind.SERVER):
            pass
    assert not tracing.goes_on
    inner, other, outer = exporter.get_finished_spans()
    assert (inner.name, other.name, outer.name) == ("actions.take", "GET /x", "update message")
    assert inner.parent is not None
    assert inner.parent.span_id == outer.context.span_id
    assert other.parent is None
    assert inner.attributes == {"error.type": "ValueError"}
    assert not inner.status.is_ok
    assert outer.status.is_ok
    assert "a secret" not in inner.to_json()


async def test_what_waits_in_the_outbox_stays_in_its_trace(
    tracing: Tracing, exporter: InMemorySpanExporter, own_telegram: BotApi
) -> None:
    """Although a task sends it that another message started."""
    limits = KeepLimits(10_000, 10_000)
    bot = build_bot(TOKEN, own_telegram.url, limits, [CallSpans(tracing)])
    chat = own_telegram.world.group("Chess", own_telegram.world.person("Olga"))
    async with asyncio.TaskGroup() as tasks:
        outbox = Outbox(bot, limits, tasks)
        for number in (1, 2):
            with tracing.within(f"update {number}", SpanKind.CONSUMER):
                message = SendMessage(chat_id=chat.id, text=f"Reply {number}")
                outbox.post(chat.id, lambda sender, message=message: sender(message), str(number))  # type: ignore[misc]
    await bot.session.close()
    updates = {one.name: one.context for one in exporter.get_finished_spans() if one.name.startswith("update")}
    sent = [one.parent for one in exporter.get_finished_spans() if one.name == "Telegram sendMessage"]
    assert [one.span_id for one in sent if one is not None] == [updates[f"update {n}"].span_id for n in (1, 2)]


def test_lines_of_the_log_name_their_trace(tracing: Tracing, exporter: InMemorySpanExporter) -> None:
    """Only within a span."""
    with tracing.within("update message", SpanKind.CONSUMER):
        line = add_trace_ids(None, "info", {"event": "x"})
    [span] = exporter.get_finished_spans()
    assert line == {
        "event": "x",
        "trace_id": f"{span.context.trace_id:032x}",
        "span_id": f"{span.context.span_id:016x}",
    }
    assert add_trace_ids(None, "info", {"event": "x"}) == {"event": "x"}


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The configuration is wrong, and the error says what to install."""
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace.export", None)
    with pytest.raises(ConfigError, match=r"^OTEL_EXPORTER_OTLP_ENDPOINT: .* Install groupkeeper\[tracing\]"):
        open_tracing("http://127.0.0.1:4318")


def test_off_costs_nothing() -> None:
    """Neither library is imported before it's needed."""
    code = "import sys, bot.app; print([one for one in sys.modules if one.startswith(('opentelemetry', 'prometheus'))])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
