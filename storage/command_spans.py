"""Traces the commands to the database."""

from typing import TYPE_CHECKING

from pymongo.monitoring import CommandListener

from models.spans import Span, SpanKind, Spans

if TYPE_CHECKING:
    from pymongo.monitoring import CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent


class CommandSpans(CommandListener):
    """Listens to the driver. Its threads run in the context of the calling task, so each span finds its parent."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self._open: dict[int, Span] = {}

    def started(self, event: "CommandStartedEvent") -> None:
        """Begin a span with the command's and the collection's name, but no data."""
        if not self._spans.goes_on:
            return  # polling a queue isn't worth a trace
        of = event.command.get(event.command_name)
        place = {"db_collection_name": of} if isinstance(of, str) else {}
        name = event.command_name
        span = self._spans.begin(name, SpanKind.CLIENT, db_system_name="mongodb", db_operation_name=name, **place)
        self._open[event.request_id] = span

    def succeeded(self, event: "CommandSucceededEvent") -> None:
        """End it."""
        self._end(event.request_id)

    def failed(self, event: "CommandFailedEvent") -> None:
        """End it as failed."""
        self._end(event.request_id, "CommandFailed")

    def _end(self, request_id: int, error: str | None = None) -> None:
        span = self._open.pop(request_id, None)
        if span is not None:
            span.end(error)
