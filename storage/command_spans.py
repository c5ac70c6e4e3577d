"""Traces the commands to the database."""

from typing import TYPE_CHECKING

from pymongo.monitoring import CommandListener

from models.spans import Span, SpanKind, Spans

if TYPE_CHECKING:
    from pymongo.monitoring import CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent


class CommandSpans(CommandListener):
    """Listens to the driver. Its threads have the context of the task that asks, so each span finds its parent."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self._open: dict[int, Span] = {}

    def started(self, event: "CommandStartedEvent") -> None:
        """Begin a span, with the names of the command and the collection. What they hold isn't kept."""
        if not self._spans.goes_on:
            return  # a look at a queue every second is no trace of its own
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
