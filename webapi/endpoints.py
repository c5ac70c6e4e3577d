"""An endpoint: one row that tells the router, the parser and the OpenAPI schema the same."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from typing import Annotated, Any, Final, Generic, NamedTuple, TypeVar, cast

import orjson
from aiohttp import hdrs, web
from aiohttp.typedefs import Handler
from cachetools import LRUCache
from multidict import CIMultiDict
from pydantic import BaseModel, StringConstraints, TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from models.actions import MessageId
from models.actors import Actor, ActorKind
from models.base import DocumentId, GroupId, Schema, UserId
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.tokens import ExtraScope, Scope
from services.registry import Services
from services.versions import version_of
from webapi import limits
from webapi.headers import ANSWER
from webapi.idempotency import IDEMPOTENCY_KEY, JSON, once
from webapi.problems import BadJson

Query = TypeVar("Query", bound=BaseModel)
Body = TypeVar("Body", bound=BaseModel)

PATH_TYPES: Final[Mapping[str, Any]] = {
    "group_id": GroupId,
    "user_id": UserId,
    "action_id": DocumentId,
    "message_id": MessageId,
    "federation_id": DocumentId,
    "token_id": DocumentId,
    "webhook_id": DocumentId,
    "delivery_id": DocumentId,
    "name": Annotated[str, StringConstraints(min_length=1, max_length=64)],
    "rule_name": Annotated[str, StringConstraints(min_length=1, max_length=64)],
}
"""The type of each path parameter."""
_PATH_ADAPTERS: Final = {name: TypeAdapter(kind) for name, kind in PATH_TYPES.items()}
Authenticate = Callable[[web.Request], Awaitable[Actor]]
SERVICES: Final = web.AppKey("services", Services)


class Needs(StrEnum):
    """What an endpoint needs where that is not one permission."""

    NOBODY = "nothing: it is open"
    SIGNED_IN = "none: each sees what is his"
    ACTION = "the permission of the action's kind"
    USER_FIELDS = "roles.assign, or moderate.mute for is_approved alone"
    FEDERATION = "a part in the federation"
    MEMBER = "to be in the group; of a token, also the scope moderate.warn"
    VERDICT = "moderate.ban, moderate.mute or moderate.delete; moderate.warn to dismiss"
    OPERATOR = "to be an operator"


class Nothing(Schema):
    """No query, or no body."""


_DUMPED_LIMIT: Final = 1_000
"""Answers of one endpoint whose JSON is kept, each with the object that it shows."""
NOBODY: Final = Actor(kind=ActorKind.TELEGRAM, id="0", name="somebody")
"""Who calls what is open to all."""
_NOTHING: Final = Nothing()
_FIRST_PAGE: Final = PageQuery()


class Cookie(NamedTuple):
    """A cookie that no script can read, and that other sites' requests don't carry."""

    name: str
    value: str
    max_age: int
    """Seconds."""
    secure: bool


@dataclass(slots=True)
class Call(Generic[Query, Body]):
    """A request, parsed."""

    services: Services
    actor: Actor
    path: dict[str, Any]
    query: Query
    page: PageQuery
    body: Body
    request: web.Request
    cookie: Cookie | None = None
    """To set with the answer."""
    message: str | None = None
    """Stands in the answer instead of the endpoint's own message."""

    @property
    def group_id(self) -> int:
        """The group of the path."""
        return cast("int", self.path["group_id"])


Result = BaseModel | Page[Any] | web.StreamResponse | None


@dataclass(frozen=True, slots=True)
class Endpoint(Generic[Query, Body]):
    """One method of one path."""

    method: str
    path: str
    needs: Scope | Needs
    """What the caller must be allowed."""
    handler: Callable[[Call[Query, Body]], Awaitable[Result]]
    summary: str
    data: type[BaseModel] | None = None
    """What `data` holds in the answer; of a list, each item."""
    query: type[Query] = Nothing  # type: ignore[assignment]
    body: type[Body] = Nothing  # type: ignore[assignment]
    is_paged: bool = False
    location: Callable[[Any], str] | None = None
    """For what was made: the last part of its path. Such an endpoint answers 201."""
    is_unfinished: Callable[[Any], bool] | None = None
    """Tells an answer that is not the last word: it gets 202, and may be asked for again."""
    status: int = HTTPStatus.OK
    message: str = "Done"
    errors: tuple[int, ...] = field(default=())
    """The errors of its own, besides those that its form implies."""
    has_version: bool = False
    """Whether it shows one thing that others may change: its version is told, and may be demanded."""
    media_type: str = "application/json"
    is_secret: bool = False
    """Whether the answer is shown once, and kept nowhere."""

    @property
    def tag(self) -> str:
        """The resource that it belongs to: the module that defines it."""
        return self.handler.__module__.rpartition(".")[2]


def bind(endpoint: Endpoint[Any, Any], authenticate: Authenticate) -> Handler:
    """An aiohttp handler that checks the caller, parses the request, calls the endpoint, and wraps what it answers."""
    envelope = Envelope(endpoint)
    names = [name for name in PATH_TYPES if f"{{{name}}}" in endpoint.path]
    takes_query = endpoint.query is not Nothing or endpoint.is_paged
    takes_body = endpoint.body is not Nothing
    checks_version = endpoint.has_version and endpoint.method != "GET"

    async def handle(request: web.Request) -> web.StreamResponse:
        call: Call[Any, Any] = Call(
            services=request.app[SERVICES],
            actor=NOBODY if endpoint.needs is Needs.NOBODY else await authenticate(request),
            path=parse_path(request.match_info, names) if names else {},
            query=_NOTHING,
            page=_FIRST_PAGE,
            body=_NOTHING,
            request=request,
        )
        await _check(endpoint.needs, call)
        if takes_query:
            call.page, call.query = _parse_query(request, endpoint)
        if takes_body:
            call.body = _parse_body(await _read_body(request), endpoint.body)
        key = request.headers.get(IDEMPOTENCY_KEY) if endpoint.method == "POST" else None
        if key is not None:
            requests = call.services.requests

            async def answer_under(request_key: str) -> web.StreamResponse:
                call.actor = call.actor.asking(request_key)
                return await answer(call)

            group_id = call.path.get("group_id")
            is_secret = endpoint.is_secret
            return await once(request, requests, call.actor, key, answer_under, group_id=group_id, is_secret=is_secret)
        if checks_version and hdrs.IF_MATCH in request.headers:
            expected = _versions(request.headers[hdrs.IF_MATCH])
            call.actor = call.actor.model_copy(update={"expected_versions": expected})
        return await answer(call)

    async def answer(call: Call[Any, Any]) -> web.StreamResponse:
        response = envelope.wrap(call, await endpoint.handler(call))
        if call.cookie is not None:
            response.set_cookie(**call.cookie._asdict(), httponly=True, samesite="Strict", path="/")
        return response

    return handle


class Envelope:
    """Wraps what an endpoint answers, as JSON."""

    def __init__(self, endpoint: Endpoint[Any, Any]) -> None:
        self._endpoint = endpoint
        self._dumped: LRUCache[int, tuple[BaseModel, bytes, str]] = LRUCache(_DUMPED_LIMIT)
        self._headers = CIMultiDict({**ANSWER, hdrs.CONTENT_TYPE: JSON})
        self._head = b'{"success":true,"data":'
        self._tail = _tail(endpoint.message)

    def wrap(self, call: Call[Any, Any], result: Result) -> web.StreamResponse:
        """The response; a stream is one already."""
        endpoint = self._endpoint
        if isinstance(result, web.StreamResponse):
            return result
        headers = self._headers.copy()
        if endpoint.location is not None:
            headers[hdrs.LOCATION] = f"{call.request.path}/{endpoint.location(result)}"
        if isinstance(result, Page):
            return web.Response(body=_list_body(result, call.page, self._head, self._tail), headers=headers)
        data, version = self._dump(result)
        tail = self._tail if call.message is None else _tail(call.message)
        if endpoint.has_version and result is not None:
            headers[hdrs.ETAG] = version
            if endpoint.method == "GET" and version in call.request.headers.get(hdrs.IF_NONE_MATCH, ""):
                return web.Response(status=HTTPStatus.NOT_MODIFIED, headers={hdrs.ETAG: version})
        is_unfinished = endpoint.is_unfinished is not None and endpoint.is_unfinished(result)
        status = HTTPStatus.ACCEPTED if is_unfinished else endpoint.status
        return web.Response(body=self._head + data + tail, status=status, headers=headers)

    def _dump(self, result: BaseModel | None) -> tuple[bytes, str]:
        """The JSON of a result, and its ETag. The cache hands out the same object every time: it is dumped once."""
        if result is None:
            return b"null", ""
        known = self._dumped.get(id(result))
        if known is None or known[0] is not result:
            data = result.model_dump_json().encode()
            known = (result, data, f'"{version_of(data)}"')
            if self._endpoint.method == "GET" and self._endpoint.has_version:
                self._dumped[id(result)] = known
        return known[1], known[2]


def _tail(message: str) -> bytes:
    return b',"message":' + orjson.dumps(message) + b"}"


def _versions(if_match: str) -> frozenset[str] | None:
    """The versions that a change demands; None for `*`, which any will do for."""
    given = frozenset(one.strip() for one in if_match.split(","))
    return None if "*" in given else frozenset(one.strip('"') for one in given)


async def _check(needs: Scope | Needs, call: Call[Any, Any]) -> None:
    """Raise NotFound or Forbidden unless the caller may; where it is not one permission, the service checks."""
    if isinstance(needs, Permission):
        await call.services.permissions.require(call.actor, call.group_id, needs)
    elif isinstance(needs, ExtraScope):
        call.services.permissions.require_scope(call.actor, needs)


def parse_path(match: Mapping[str, str], names: list[str]) -> dict[str, Any]:
    """The path parameters. Raises ValidationError."""
    try:
        return {name: _PATH_ADAPTERS[name].validate_python(match[name]) for name in names}
    except ValidationError as error:
        bad = next(name for name in names if not fits(name, match[name]))
        details = [{**one, "loc": (bad,)} for one in error.errors(include_url=False)]
        raise ValidationError.from_exception_data(error.title, cast("Any", details)) from None


def fits(name: str, value: str) -> bool:
    """Whether a path parameter may be so."""
    try:
        _PATH_ADAPTERS[name].validate_python(value)
    except ValidationError:
        return False
    return True


def _parse_query(request: web.Request, endpoint: Endpoint[Any, Any]) -> tuple[PageQuery, BaseModel]:
    given = dict(request.query)
    page = _FIRST_PAGE
    if endpoint.is_paged:
        page = PageQuery.model_validate({name: given.pop(name) for name in ("limit", "cursor") if name in given})
    return page, endpoint.query.model_validate(given)


async def _read_body(request: web.Request) -> bytes:
    try:
        async with asyncio.timeout(limits.BODY_TIMEOUT):
            return await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None


def _parse_body(raw: bytes, model: type[BaseModel]) -> BaseModel:
    try:
        return model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        kinds = {
            one["type"]: one["msg"]
            for one in error.errors(include_url=False, include_context=False, include_input=False)
        }
        if "json_invalid" in kinds:
            raise BadJson(kinds["json_invalid"]) from None
        if "int_type" not in kinds:
            raise
    return model.model_validate_json(_with_whole_numbers(raw), strict=True)


def _with_whole_numbers(raw: bytes) -> bytes:
    """The same JSON, with `5.0` as `5`: to JSON Schema both are an integer (draft 2020-12, 6.1.1)."""
    return to_json(_whole(from_json(raw)))


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_whole(one) for one in value]
    return {name: _whole(one) for name, one in value.items()} if isinstance(value, dict) else value


def _list_body(page: Page[Any], asked: PageQuery, head: bytes, tail: bytes) -> bytes:
    items = b",".join(item.model_dump_json().encode() for item in page.items)
    pagination = orjson.dumps({"limit": asked.limit, "next_cursor": page.next_cursor})
    return head + b"[" + items + b'],"pagination":' + pagination + tail
