"""An endpoint: one row for the router, the parser and the OpenAPI schema."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from http import HTTPStatus
from typing import Any, Final, Generic, NamedTuple, TypeVar, cast, get_args, get_origin, get_type_hints

import orjson
from aiohttp import hdrs, web
from aiohttp.typedefs import Handler
from multidict import CIMultiDict
from pydantic import BaseModel, ValidationError

from models.actors import Actor, ActorKind
from models.base import Schema
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.tokens import ExtraScope, Scope
from services.container import Services
from services.core.errors import Forbidden, Invalid
from services.core.versions import version_of
from texts import Words
from webapi import csv_answers, limits
from webapi.cookies import Cookie
from webapi.headers import ANSWER
from webapi.idempotency import IDEMPOTENCY_KEY, JSON, Mark, fingerprint, once
from webapi.messages import Message
from webapi.origins import SAFE_METHODS, refuse_other_sites
from webapi.parsing import PATH_TYPES, parse_body, parse_file, parse_path, parse_query, parse_versions, read_body
from webapi.problems import BadJson, InvalidFields
from webapi.report_tables import Table
from webapi.speech import words_of

Query = TypeVar("Query", bound=BaseModel)
Body = TypeVar("Body", bound=BaseModel)

Authenticate = Callable[[web.Request], Awaitable[Actor]]
SERVICES: Final = web.AppKey("services", Services)


class Needs(StrEnum):
    """What an endpoint needs if it isn't a single permission."""

    NOBODY = "nothing. Anyone can call it"
    SIGNED_IN = "to be signed in. You get only what you're allowed to see"
    ACTION = "the permission for this kind of action"
    USER_FIELDS = "roles.assign, or moderate.mute to change only is_approved and trust"
    FEDERATION = "to be the federation's owner or an admin of it. Only the owner can change or delete it"
    FEDERATED_GROUP = "roles.edit in the group, or to be the federation's owner"
    VERDICT = "moderate.ban, moderate.mute or moderate.delete; moderate.warn to dismiss"
    OPERATOR = "to be an operator"


class Nothing(Schema):
    """No query, or no body."""


_KEPT: Final = 1_000
"""Answers cached per endpoint, each with the object it shows."""
NOBODY: Final = Actor(kind=ActorKind.TELEGRAM, id="0", name="somebody")
"""The caller of public endpoints."""
_NOTHING: Final = Nothing()
_FIRST_PAGE: Final = PageQuery()


@dataclass(slots=True)
class Call(Generic[Query, Body]):
    """A parsed request."""

    services: Services
    actor: Actor
    path: dict[str, Any]
    query: Query
    page: PageQuery
    body: Body
    request: web.Request
    cookie: Cookie | None = None
    """A cookie to set in the response."""
    message: str | None = None
    """Replaces the endpoint's own message in the response."""

    @property
    def words(self) -> Words:
        """The words of the caller's language."""
        return words_of(self.request)

    @property
    def group_id(self) -> int:
        """The group in the path."""
        return cast("int", self.path["group_id"])


Shown = BaseModel | Page[Any] | None
Result = Shown | web.StreamResponse


class _Types(NamedTuple):
    """The types in a handler's annotations."""

    query: type[BaseModel]
    body: type[BaseModel]
    data: type[BaseModel] | None
    is_paged: bool

    @classmethod
    def of(cls, handler: Callable[..., Any]) -> "_Types":
        """Read them: the handler takes a `Call[Query, Body]`, and returns a model, a `Page` of models, or neither."""
        hints = get_type_hints(handler)
        query, body = get_args(hints["call"])
        is_paged = get_origin(hints["return"]) is Page
        shown = get_args(hints["return"])[0] if is_paged else hints["return"]
        is_model = isinstance(shown, type) and issubclass(shown, BaseModel)
        return cls(query, body, shown if is_model else None, is_paged)


@dataclass(frozen=True)
class Endpoint(Generic[Query, Body]):
    """One method of one path. What it takes and shows is in the annotations of `handler`."""

    method: str
    path: str
    needs: Scope | Needs
    """What the caller needs."""
    handler: Callable[[Call[Query, Body]], Awaitable[Result]]
    summary: str
    table: Callable[[Any], Table] | None = None
    """For a report: its rows as CSV."""
    location: Callable[[Any], str] | None = None
    """For an endpoint that creates something: the last part of its path. The status is 201 then."""
    is_unfinished: Callable[[Any], bool] | None = None
    """Whether a result isn't final yet. The status is 202 then, and the caller may repeat the request."""
    status: int = HTTPStatus.OK
    message: str = ""
    """What was done to what. `webapi.messages` fills in the values."""
    errors: tuple[int, ...] = field(default=())
    """Its own error statuses, in addition to those that follow from its kind."""
    has_version: bool = False
    """Whether it shows one thing that others may change. Then it has an ETag and accepts If-Match."""
    media_type: str = "application/json"
    is_secret: bool = False
    """Whether the response contains a secret, which is shown once and not stored."""
    body_limit: int = limits.BODY_LIMIT
    """Bytes of the body, at most."""
    is_file: bool = False
    """Whether the body is a file, which the service reads: here it only has to be JSON."""
    item: type[BaseModel] | None = None
    """For a body with a list: the model of its items."""
    check_again: Callable[[Any], Awaitable[None]] | None = None
    """Checks permissions again before a stored response is repeated under the same key. Raises Forbidden."""

    @cached_property
    def _types(self) -> _Types:
        return _Types.of(self.handler)

    @property
    def query(self) -> type[BaseModel]:
        """The model of the query parameters; `Nothing` without any."""
        return self._types.query

    @property
    def body(self) -> type[BaseModel]:
        """The model of the body; `Nothing` without one."""
        return self._types.body

    @property
    def data(self) -> type[BaseModel] | None:
        """The model of `data` in the response; for a list, of each item."""
        return self._types.data

    @property
    def is_paged(self) -> bool:
        """Whether it's a list: paged as JSON, or complete as CSV."""
        return self._types.is_paged

    @property
    def takes_key(self) -> bool:
        """Whether it accepts the Idempotency-Key header, which needs a signed-in caller."""
        return self.method == "POST" and self.needs is not Needs.NOBODY

    @cached_property
    def body_is_optional(self) -> bool:
        """Whether a missing body means an empty object. Signing in needs a body."""
        try:
            self.body.model_validate({})
        except ValidationError:
            return False
        return self.takes_key

    @property
    def has_csv(self) -> bool:
        """Whether callers may ask for CSV."""
        return self.is_paged or self.table is not None

    @property
    def tag(self) -> str:
        """The resource that it belongs to: the module that defines it."""
        return self.handler.__module__.rpartition(".")[2]


def bind(endpoint: Endpoint[Any, Any], authenticate: Authenticate) -> Handler:
    """An aiohttp handler that checks the caller, parses the request, calls the endpoint, and wraps the result."""
    envelope = Envelope(endpoint)
    names = [name for name in PATH_TYPES if f"{{{name}}}" in endpoint.path]
    takes_query = endpoint.query is not Nothing or endpoint.is_paged
    takes_body = endpoint.body is not Nothing
    takes_key, is_paged, has_csv = endpoint.takes_key, endpoint.is_paged, endpoint.has_csv
    checks_version = endpoint.has_version and endpoint.method != "GET"
    needs = endpoint.needs
    permission = needs if isinstance(needs, Permission) else None
    scope = needs if isinstance(needs, ExtraScope) else None

    async def handle(request: web.Request) -> web.StreamResponse:
        services = request.app[SERVICES]
        call: Call[Any, Any] = Call(
            services=services,
            actor=NOBODY if needs is Needs.NOBODY else await authenticate(request),
            path=parse_path(request.match_info, names) if names else {},
            query=_NOTHING,
            page=_FIRST_PAGE,
            body=_NOTHING,
            request=request,
        )
        if permission is not None:  # otherwise the service checks
            await services.permissions.require(call.actor, call.group_id, permission)
        elif scope is not None:
            services.permissions.require_scope(call.actor, scope)
        if takes_query:
            call.page, call.query = parse_query(request, endpoint.query, is_paged=is_paged)
        raw = await _take_body(call, endpoint) if takes_body else b""
        if takes_key and IDEMPOTENCY_KEY in request.headers:
            return await _answer_once(call, endpoint, raw, answer)
        if checks_version and hdrs.IF_MATCH in request.headers:
            expected = parse_versions(request.headers[hdrs.IF_MATCH])
            call.actor = call.actor.model_copy(update={"expected_versions": expected})
        return await answer(call)

    async def answer(call: Call[Any, Any]) -> web.StreamResponse:
        if has_csv and csv_answers.is_asked_for(call.request):
            return await _answer_csv(endpoint, call)
        response = envelope.wrap(call, await endpoint.handler(call))
        if call.cookie is not None:
            response.headers.add(hdrs.SET_COOKIE, call.cookie.header())
        return response

    return _counting_refusals(handle) if endpoint.needs is Needs.NOBODY else handle


async def _answer_csv(endpoint: Endpoint[Any, Any], call: Call[Any, Any]) -> web.StreamResponse:
    """A report, or all pages of a list."""
    name = endpoint.path.rpartition("/")[2]
    if endpoint.table is not None:
        return await csv_answers.answer_table(call.request, name, endpoint.table(await endpoint.handler(call)))
    assert endpoint.data is not None, "a list has items"

    async def fetch(page: PageQuery) -> Page[Any]:
        return cast("Page[Any]", await endpoint.handler(replace(call, page=page)))

    return await csv_answers.answer(call.request, name, endpoint.data, fetch)


def _counting_refusals(handle: Handler) -> Handler:
    """Count unauthenticated requests by address, if they're refused."""

    async def counted(request: web.Request) -> web.StreamResponse:
        quotas, address = request.app[SERVICES].quotas, request.remote or ""
        quotas.check(address)
        try:
            if request.method not in SAFE_METHODS:
                refuse_other_sites(request)
            return await handle(request)
        except (Forbidden, Invalid, InvalidFields, BadJson, web.HTTPClientError):
            await quotas.failure(address)
            raise

    return counted


async def _take_body(call: Call[Any, Any], endpoint: Endpoint[Any, Any]) -> bytes:
    """Parse the body. Returns it unparsed as well."""
    raw = await read_body(call.request, endpoint.body_limit)
    given = b"{}" if not raw and endpoint.body_is_optional else raw
    call.body = (
        parse_file(given, endpoint.body) if endpoint.is_file else await parse_body(given, endpoint.body, endpoint.item)
    )
    return raw


async def _answer_once(
    call: Call[Any, Any],
    endpoint: Endpoint[Any, Any],
    raw: bytes,
    answer: Callable[[Call[Any, Any]], Awaitable[web.StreamResponse]],
) -> web.StreamResponse:
    """Handle a request with a key, or repeat the response to the first one."""

    async def answer_under(request_key: str) -> web.StreamResponse:
        call.actor = call.actor.asking(request_key)
        return await answer(call)

    async def check_again() -> None:
        if endpoint.check_again is not None:
            await endpoint.check_again(call)

    given = fingerprint(call.request, raw)
    mark = Mark(call.actor, call.request.headers[IDEMPOTENCY_KEY], given, call.path.get("group_id"))
    return await once(call.services.requests, mark, answer_under, check_again, is_secret=endpoint.is_secret)


class Envelope:
    """Wraps an endpoint's result, as JSON."""

    def __init__(self, endpoint: Endpoint[Any, Any]) -> None:
        self._endpoint = endpoint
        self._keeps = endpoint.method == "GET" and endpoint.has_version
        self._kept: dict[tuple[Any, ...], tuple[BaseModel, bytes, str, CIMultiDict[str]]] = {}
        self._headers = CIMultiDict({**ANSWER, hdrs.CONTENT_TYPE: JSON})
        self._head = b'{"success":true,"data":'
        self._message = Message(endpoint.message)
        self._tail = _tail(endpoint.message)

    def wrap(self, call: Call[Any, Any], result: Result) -> web.StreamResponse:
        """The response. A stream already is one."""
        if self._keeps:  # neither a stream nor a page: this is faster than checking each result
            return self._show(call, cast("BaseModel", result))
        endpoint = self._endpoint
        if isinstance(result, web.StreamResponse):
            return result
        headers = self._headers.copy()
        if endpoint.location is not None:
            headers[hdrs.LOCATION] = f"{call.request.path}/{endpoint.location(result)}"
        if isinstance(result, Page):
            tail = self._tail_of(call, result)
            return web.Response(body=_list_body(result, call.page, self._head, tail), headers=headers)
        body, version = self._body(call, result)
        if endpoint.has_version and result is not None:
            headers[hdrs.ETAG] = version
        is_unfinished = endpoint.is_unfinished is not None and endpoint.is_unfinished(result)
        status = HTTPStatus.ACCEPTED if is_unfinished else endpoint.status
        return web.Response(body=body, status=status, headers=headers)

    def _show(self, call: Call[Any, Any], result: BaseModel) -> web.Response:
        """One thing with its ETag, or 304 if the caller has that version."""
        key = (id(result), *call.path.values())
        kept = self._kept.get(key)
        if kept is None or kept[0] is not result:  # a deleted object's id is reused
            if len(self._kept) >= _KEPT:  # clear all: keeping the order of use would cost each response a microsecond
                self._kept.clear()
            body, version = self._body(call, result)
            headers = CIMultiDict(self._headers, ETag=version)
            kept = self._kept[key] = (result, body, version, headers)
        _, body, version, headers = kept
        known = call.request.headers.get(hdrs.IF_NONE_MATCH, "")
        if version in known or known == "*":
            return web.Response(status=HTTPStatus.NOT_MODIFIED, headers={hdrs.ETAG: version})
        return web.Response(body=body, headers=headers)

    def _tail_of(self, call: Call[Any, Any], result: Shown) -> bytes:
        if call.message is not None:
            return _tail(call.message)
        return self._tail if self._message.is_fixed else _tail(self._message.about(result, call.path, call.body))

    def _body(self, call: Call[Any, Any], result: BaseModel | None) -> tuple[bytes, str]:
        """The JSON of a response, and its ETag."""
        data = b"null" if result is None else result.model_dump_json().encode()
        return self._head + data + self._tail_of(call, result), f'"{version_of(data)}"'


def _tail(message: str) -> bytes:
    return b',"message":' + orjson.dumps(message) + b"}"


def _list_body(page: Page[Any], asked: PageQuery, head: bytes, tail: bytes) -> bytes:
    items = b",".join(item.model_dump_json().encode() for item in page.items)
    pagination = orjson.dumps({"limit": asked.limit, "next_cursor": page.next_cursor})
    return head + b"[" + items + b'],"pagination":' + pagination + tail
