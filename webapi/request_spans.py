"""Traces requests."""

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from models.spans import SpanKind, Spans
from webapi.request_meter import labels_of


def within_spans(spans: Spans) -> Middleware:
    """A middleware that handles each request within a span named after its route."""

    @web.middleware
    async def traced(request: web.Request, handler: Handler) -> web.StreamResponse:
        method, route = labels_of(request.match_info.route)
        attributes = {"http_request_method": method, "http_route": route}
        with spans.within(f"{method} {route}", SpanKind.SERVER, **attributes) as span:
            response = await handler(request)
            span.note("http_response_status_code", response.status)
            return response

    return traced
