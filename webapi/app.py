"""The web application: all endpoints, the docs, and the one place that translates errors."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from services.container import Services
from services.inbox.health import Health
from webapi.cors import allow_origins
from webapi.docs import add_docs
from webapi.endpoints import SERVICES, Authenticate, Endpoint, bind
from webapi.event_streams import OPEN_STREAMS, OpenStreams
from webapi.headers import add_headers
from webapi.health import health_handlers
from webapi.limits import BULK_BODY
from webapi.openapi import API_PREFIX, build_schema
from webapi.panel import BUILD, add_panel
from webapi.parsing import PATH_TYPES, fits
from webapi.playground import add_playground
from webapi.problems import to_response
from webapi.proxies import Network, behind
from webapi.resources import (
    actions,
    events,
    federations,
    figures,
    groups,
    logs,
    me,
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

ENDPOINTS: Final[tuple[Endpoint[Any, Any], ...]] = (
    *groups.ENDPOINTS,
    *figures.ENDPOINTS,
    *users.ENDPOINTS,
    *roles.ENDPOINTS,
    *rules.ENDPOINTS,
    *presets.ENDPOINTS,
    *spam.ENDPOINTS,
    *settings.ENDPOINTS,
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


@web.middleware
async def finish(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer an error as problem+json, and give every answer its headers."""
    try:
        response = await handler(request)
    except Exception as error:  # noqa: BLE001 - a bug is answered with 500, and logged, there
        response = to_response(error, request)
    if not response.prepared:  # a stream has left already
        add_headers(request, response)
    return response


async def let_go(app: web.Application) -> None:
    """End what waits for something to happen, when the process is to end: else each would hold it up."""
    app[SERVICES].sign_in_codes.stop()
    app[SERVICES].feed.stop()


def _refuse_others(resource: web.Resource) -> None:
    """Refuse methods that a path doesn't have."""
    method = hdrs.METH_OPTIONS if _may_be_a_name(resource.canonical) else hdrs.METH_ANY
    if method not in {route.method for route in resource}:
        resource.add_route(method, _refuse_method)


async def _refuse_method(request: web.Request) -> web.StreamResponse:
    """The path is known, the method is not: without this, `/groups/bulk` would be taken for `/groups/{group_id}`."""
    resource = request.match_info.route.resource
    assert isinstance(resource, web.Resource)
    known = {route.method for route in resource if route.handler is not _refuse_method}
    raise web.HTTPMethodNotAllowed(request.method, sorted(known))


def _may_be_a_name(path: str) -> bool:
    """Whether the last part of a path is also a valid name in one beside it: a rule may be called `test`."""
    parent, _, last = path.removeprefix(API_PREFIX).rpartition("/")
    names = (name for name in PATH_TYPES if f"{parent}/{{{name}}}" in _PATHS)
    return "{" not in last and any(fits(name, last) for name in names)


def build_web(
    services: Services,
    health: Health,
    authenticate: Authenticate,
    *,
    origins: Sequence[str] = (),
    proxies: Sequence[Network] = (),
    panel: Path = BUILD,
    demo_telegram: str | None = None,
) -> web.Application:
    """The application; `authenticate` finds the caller of a request.

    Pages of `origins` may call it from a browser; `proxies` are trusted to name the client they call for. `panel` is
    the folder of the panel's build. Of a demo, `demo_telegram` is the address of its Bot API server.
    """
    middlewares = [behind(proxies), finish] if proxies else [finish]
    app = web.Application(middlewares=middlewares, client_max_size=BULK_BODY)
    app[SERVICES] = services
    app[OPEN_STREAMS] = OpenStreams()
    app[session.ABOUT] = session.About(health.version, demo_telegram is not None)
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
    if origins:
        allow_origins(app, origins)
    for resource in app.router.resources():
        if isinstance(resource, web.Resource):
            _refuse_others(resource)
    add_docs(app, lambda: build_schema(ENDPOINTS, health.version))
    if demo_telegram is not None:
        add_playground(app, authenticate, demo_telegram)
    add_panel(app, panel)
    return app
