"""Traces, from an update or a request to the database and Telegram, sent over OTLP. See docs/operate/tracing.md.

Off unless OTEL_EXPORTER_OTLP_ENDPOINT is set. Then OpenTelemetry isn't even imported, and tracing costs nothing.
"""

from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from bot.config import ConfigError
from bot.version import VERSION
from models.spans import Attribute, Span, SpanKind

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import SpanProcessor
    from opentelemetry.trace import Span as OtelSpan

    from services.container import Services

P = ParamSpec("P")
T = TypeVar("T")

NOTED: Final = (
    ("actions", "take_many"),
    ("actions", "revert"),
    ("federation_bans", "ban"),
    ("groups", "register"),
    ("joins", "admit"),
    ("protection", "enforce"),
    ("reports", "decide"),
    ("reports", "report"),
)
"""Methods of services that get a span of their own."""
_NAMES: Final = {
    "db_system_name": "db.system.name",
    "db_operation_name": "db.operation.name",
    "db_collection_name": "db.collection.name",
    "rpc_system": "rpc.system",
    "rpc_method": "rpc.method",
    "http_request_method": "http.request.method",
    "http_route": "http.route",
    "http_response_status_code": "http.response.status_code",
    "update_kind": "groupkeeper.update.kind",
    "update_id": "groupkeeper.update.id",
    "outcome": "groupkeeper.outcome",
}
"""OpenTelemetry's names for our attributes."""
_FROM_OUTSIDE: Final = frozenset({SpanKind.SERVER, SpanKind.CONSUMER})
_NOT_INSTALLED: Final = (
    "OTEL_EXPORTER_OTLP_ENDPOINT: traces need OpenTelemetry, which isn't installed. Install groupkeeper[tracing], "
    "or leave the variable out"
)


class Tracing:
    """Begins spans, and exports those that have ended."""

    def __init__(self, processor: "SpanProcessor") -> None:
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 - only where traces are wanted
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415

        resource = Resource.create({"service.name": "groupkeeper", "service.version": VERSION})
        self._provider: TracerProvider = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("groupkeeper", VERSION)

    @property
    def goes_on(self) -> bool:
        """See `Spans`."""
        from opentelemetry.trace import get_current_span  # noqa: PLC0415

        return get_current_span().get_span_context().is_valid

    @contextmanager
    def within(self, name: str, kind: SpanKind, **attributes: Attribute) -> Iterator[Span]:
        """See `Spans`."""
        from opentelemetry.trace import use_span  # noqa: PLC0415

        span = self.begin(name, kind, **attributes)
        error: str | None = None
        try:
            with use_span(span.inner, record_exception=False, set_status_on_exception=False):
                yield span
        except BaseException as raised:
            error = type(raised).__name__
            raise
        finally:
            span.end(error)

    def begin(self, name: str, kind: SpanKind, **attributes: Attribute) -> "_Span":
        """See `Spans`."""
        from opentelemetry.context import Context  # noqa: PLC0415
        from opentelemetry.trace import SpanKind as OtelKind  # noqa: PLC0415

        named = {_NAMES[key]: value for key, value in attributes.items()}
        parent = Context() if kind in _FROM_OUTSIDE else None
        return _Span(self._tracer.start_span(name, parent, OtelKind[kind.name], named))

    def trace(self, services: "Services") -> None:
        """Give methods of services spans of their own, also when one service calls another."""
        for name, method in NOTED:
            service = getattr(services, name)
            setattr(service, method, _traced(self, f"{name}.{method}", getattr(service, method)))

    def close(self) -> None:
        """Export what's left. It may take some seconds."""
        self._provider.shutdown()


class _Span:
    """A span, backed by OpenTelemetry."""

    def __init__(self, inner: "OtelSpan") -> None:
        self.inner = inner

    def note(self, name: str, value: Attribute) -> None:
        self.inner.set_attribute(_NAMES[name], value)

    def end(self, error: str | None = None) -> None:
        from opentelemetry.trace import StatusCode  # noqa: PLC0415

        if error is not None:
            self.inner.set_attribute("error.type", error)
            self.inner.set_status(StatusCode.ERROR)
        self.inner.end()


def open_tracing(endpoint: str) -> Tracing:
    """Traces that are sent to `endpoint`. Raises ConfigError if OpenTelemetry isn't installed."""
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError:
        raise ConfigError(_NOT_INSTALLED) from None
    return Tracing(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces")))


def add_trace_ids(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Add the ids of the current trace and span to a log line."""
    from opentelemetry.trace import get_current_span  # noqa: PLC0415

    context = get_current_span().get_span_context()
    if context.is_valid:
        event.update(trace_id=f"{context.trace_id:032x}", span_id=f"{context.span_id:016x}")
    return event


def _traced(tracing: Tracing, name: str, work: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    @wraps(work)
    async def within_a_span(*args: P.args, **kwargs: P.kwargs) -> T:
        with tracing.within(name, SpanKind.INTERNAL):
            return await work(*args, **kwargs)

    return within_a_span
