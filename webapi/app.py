"""The web application: all endpoints, the docs, and the one place that translates errors."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler, Middleware

from models.spans import Spans
from services.container import Services
from services.inbox.health import Health
from webapi.cors import allow_origins
from webapi.docs import add_docs
from webapi.endpoints import SERVICES, Authenticate, Endpoint, bind
from webapi.event_streams import OPEN_STREAMS, OpenStreams
from webapi.headers import add_headers
from webapi.health import health_handlers
from webapi.limits import BULK_BODY
from webapi.metrics import PATH as METRICS
from webapi.openapi import API_PREFIX, build_schema
from webapi.panel import BUILD, add_panel
from webapi.parsing import PATH_TYPES, fits
from webapi.playground import add_playground
from webapi.problems import to_response
from webapi.proxies import Network, behind
from webapi.request_meter import RequestMeter, labels_of
from webapi.request_spans import within_spans
from webapi.resources import (
    actions,
    events,
    federations,
    figures,
    groups,
    logs,
    me,
    moves,
    presets,
    reports,
    roles,
    rules,
    session,
    settings,
    spam,
    tokens,
    users,
    webhooks,
)
from webapi.route_index import index_routes

ENDPOINTS: Final[tuple[Endpoint[Any, Any], ...]] = (
    *groups.ENDPOINTS,
    *figures.ENDPOINTS,
    *users.ENDPOINTS,
    *roles.ENDPOINTS,
    *rules.ENDPOINTS,
    *presets.ENDPOINTS,
    *spam.ENDPOINTS,
    *settings.ENDPOINTS,
    *moves.ENDPOINTS,
    *actions.ENDPOINTS,
    *reports.ENDPOINTS,
    *logs.ENDPOINTS,
    *events.ENDPOINTS,
    *webhooks.ENDPOINTS,
    *federations.ENDPOINTS,
    *tokens.ENDPOINTS,
    *me.ENDPOINTS,
    *session.ENDPOINTS,
)
_PATHS: Final = frozenset(endpoint.path for endpoint in ENDPOINTS)


def finish(meter: RequestMeter) -> Middleware:
    """A middleware that turns errors into problem+json, adds the headers to every response, and counts it."""
    timer = meter.timer

    @web.middleware
    async def finished(request: web.Request, handler: Handler) -> web.StreamResponse:
        begin = timer()
        _name_task(request)
        try:
            response = await handler(request)
        except Exception as error:  # noqa: BLE001 - a bug is answered with 500, and logged
            response = to_response(error, request)
        is_stream = response.prepared  # it's already being sent
        if not is_stream:
            add_headers(request, response)
        meter.observe(request, response, timer() - begin, is_stream=is_stream)
        return response

    return finished


def _name_task(request: web.Request) -> None:
    """Name the connection's task after the request, for when it's cut off.

    Without the path, which may hold a secret.
    """
    task, route = asyncio.current_task(), request.match_info.route
    if task is not None and route.resource is not None:
        task.set_name(f"{request.method} /{labels_of(route)[1].lstrip('/')}")


async def let_go(app: web.Application) -> None:
    """End requests that wait for something, because each would hold up the end of the process."""
    app[SERVICES].sign_in_codes.stop()
    app[SERVICES].feed.stop()


def _refuse_others(resource: web.Resource) -> None:
    """Refuse methods that a path doesn't have."""
    method = hdrs.METH_OPTIONS if _may_be_a_name(resource.canonical) else hdrs.METH_ANY
    if method not in {route.method for route in resource}:
        resource.add_route(method, _refuse_method)


async def _refuse_method(request: web.Request) -> web.StreamResponse:
    """The path is known, but not the method. Without this, `/groups/bulk` would be taken for `/groups/{group_id}`."""
    resource = request.match_info.route.resource
    assert isinstance(resource, web.Resource)
    known = {route.method for route in resource if route.handler is not _refuse_method}
    raise web.HTTPMethodNotAllowed(request.method, sorted(known))


def _may_be_a_name(path: str) -> bool:
    """Whether the last part of a path is also a valid name in a sibling path, as a rule may be called `test`."""
    parent, _, last = path.removeprefix(API_PREFIX).rpartition("/")
    names = (name for name in PATH_TYPES if f"{parent}/{{{name}}}" in _PATHS)
    return "{" not in last and any(fits(name, last) for name in names)


def build_health_web(
    health: Health, meter: RequestMeter | None = None, metrics: Handler | None = None
) -> web.Application:
    """The app of a process without the API: is it alive, and can it do its work?"""
    app = web.Application(middlewares=[finish(meter or RequestMeter())])
    for path, handler in health_handlers(health).items():
        app.router.add_get(path, handler)
    if metrics is not None:
        app.router.add_get(METRICS, metrics)
    return app


def build_web(
    services: Services,
    health: Health,
    authenticate: Authenticate,
    *,
    origins: Sequence[str] = (),
    proxies: Sequence[Network] = (),
    panel: Path = BUILD,
    demo_telegram: str | None = None,
    public_url: str | None = None,
    meter: RequestMeter | None = None,
    metrics: Handler | None = None,
    spans: Spans | None = None,
) -> web.Application:
    """The app. `authenticate` finds the caller of a request.

    Pages of `origins` may call it from a browser. `proxies` are trusted to name the client they forward for. `panel` is
    the folder with the panel's build. In a demo, `demo_telegram` is the address of its Bot API server. `public_url` is
    the panel's public address. `meter` counts requests, `metrics` serves `/metrics`, and `spans` records traces.
    """
    finished = finish(meter or RequestMeter())
    middlewares = [behind(proxies), finished] if proxies else [finished]
    if spans is not None:
        middlewares.append(within_spans(spans))
    app = web.Application(middlewares=middlewares, client_max_size=BULK_BODY)
    app[SERVICES] = services
    app[OPEN_STREAMS] = OpenStreams()
    app[session.ABOUT] = session.About(health.version, demo_telegram is not None, public_url)
    app.on_shutdown.append(let_go)
    for endpoint in ENDPOINTS:
        handler = bind(endpoint, authenticate)
        if endpoint.method == "GET":
            app.router.add_get(API_PREFIX + endpoint.path, handler)  # and HEAD
        else:
            app.router.add_route(endpoint.method, API_PREFIX + endpoint.path, handler)
    for path, handler in health_handlers(health).items():
        app.router.add_get(path, handler)
        app.router.add_get(API_PREFIX + path, handler)
    if metrics is not None:
        app.router.add_get(METRICS, metrics)
    if origins:
        allow_origins(app, origins)
    for resource in app.router.resources():
        if isinstance(resource, web.Resource):
            _refuse_others(resource)
    index_routes(app.router, API_PREFIX)
    add_docs(app, lambda: build_schema(ENDPOINTS, health.version))
    if demo_telegram is not None:
        add_playground(app, authenticate, demo_telegram)
    add_panel(app, panel)
    return app
