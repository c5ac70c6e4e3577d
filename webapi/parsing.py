"""Parses and checks requests: path, query and body. No request can hold up the others for long.

A body is read up to its endpoint's limit. A long one is checked before validation, because the model reports every
single error, and a megabyte has room for a hundred thousand of them.
"""

import asyncio
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Annotated, Any, Final

from aiohttp import hdrs, web
from pydantic import BaseModel, Field, StringConstraints, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, from_json, to_json

from models.actions import MessageId
from models.base import DocumentId, FieldProblem, GroupId, UserId, field_problem
from models.locks import LockKind
from models.pages import PageQuery
from models.triggers import Word
from webapi import limits
from webapi.problems import ERRORS_SHOWN, BadJson, InvalidFields

_KeptName = Annotated[str, StringConstraints(min_length=1, max_length=64)]
PATH_TYPES: Final[Mapping[str, Any]] = {
    "group_id": Annotated[GroupId, Field(description="The Telegram ID of the group, a negative number.")],
    "user_id": Annotated[UserId, Field(description="The Telegram ID of the person.")],
    "action_id": Annotated[DocumentId, Field(description="The action's own ID.")],
    "message_id": Annotated[MessageId, Field(description="The Telegram ID of the message within the group.")],
    "federation_id": Annotated[DocumentId, Field(description="The federation's own ID.")],
    "token_id": Annotated[DocumentId, Field(description="The token's own ID, which isn't secret.")],
    "webhook_id": Annotated[DocumentId, Field(description="The webhook's own ID.")],
    "sample_id": Annotated[DocumentId, Field(description="The sample's own ID.")],
    "review_id": Annotated[DocumentId, Field(description="The ID of the message in the review queue.")],
    "delivery_id": Annotated[DocumentId, Field(description="The delivery's own ID.")],
    "name": Annotated[_KeptName, Field(description="The role's name.")],
    "kind": Annotated[LockKind, Field(description="The kind of content, by any of its names.")],
    "word": Annotated[Word, Field(description="The word or phrase, as it appears on the list.")],
    "rule_name": Annotated[_KeptName, Field(description="The rule's name.")],
}
"""The type and meaning of each path parameter."""
_PATH_ADAPTERS: Final = {name: TypeAdapter(kind) for name, kind in PATH_TYPES.items()}
_PATHS_KEPT: Final = 1_000
"""Values of path parameters that are cached, each no longer than a request line."""
_IDENTITY: Final = "identity"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
"""Some programs write it before UTF-8. A parser may ignore it (RFC 8259, 8.1)."""
_TWICE: Final = "must not be given twice"
_NUL: Final = "must not contain the NUL character"


@lru_cache(_PATHS_KEPT)
def _path_value(name: str, given: str) -> Any:
    """The value of a path parameter, cached because most are repeated. Raises ValidationError, which isn't cached."""
    return _PATH_ADAPTERS[name].validate_python(given)


def parse_path(match: Mapping[str, str], names: list[str]) -> dict[str, Any]:
    """The path parameters. Raises InvalidFields."""
    values = {}
    for name in names:
        try:
            values[name] = _path_value(name, match[name])
        except ValidationError as error:
            problems = [field_problem(one)._replace(field=name) for one in _details(error)]
            raise InvalidFields(problems) from None
    return values


def fits(name: str, value: str) -> bool:
    """Whether a path parameter may have this value."""
    try:
        _PATH_ADAPTERS[name].validate_python(value)
    except ValidationError:
        return False
    return True


def parse_query(request: web.Request, model: type[BaseModel], *, is_paged: bool) -> tuple[PageQuery, BaseModel]:
    """The requested page, and the other parameters. Raises InvalidFields."""
    given = dict(request.query)
    if len(given) < len(request.query):
        twice = [name for name in given if len(request.query.getall(name)) > 1]
        raise InvalidFields([FieldProblem(name, _TWICE) for name in twice[:ERRORS_SHOWN]])
    if len(given) > limits.PARAMETERS:
        raise InvalidFields(
            [FieldProblem("", f"There are more than {limits.PARAMETERS} parameters. Send fewer.", "too-long")]
        )
    with_nul = [name for name, value in given.items() if "\x00" in name + value]
    if with_nul:
        raise InvalidFields([FieldProblem(name, _NUL) for name in with_nul])
    try:
        paging = {name: given.pop(name) for name in ("limit", "cursor") if is_paged and name in given}
        return PageQuery.model_validate(paging), model.model_validate(given)
    except ValidationError as error:
        raise _refused(_details(error)) from None


async def read_body(request: web.Request, limit: int) -> bytes:
    """The body. Raises an HTTPException if it's compressed, too long, or too slow."""
    if request.headers.get(hdrs.CONTENT_ENCODING, _IDENTITY).lower() != _IDENTITY:
        raise web.HTTPUnsupportedMediaType
    if (request.content_length or 0) > limit:
        raise web.HTTPRequestEntityTooLarge(limit, request.content_length or 0)
    body = bytearray()
    try:
        async with asyncio.timeout(limits.BODY_TIMEOUT):
            async for part in request.content.iter_any():
                body += part
                if len(body) > limit:
                    raise web.HTTPRequestEntityTooLarge(limit, len(body))
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    return bytes(body)


async def parse_body(raw: bytes, model: type[BaseModel], item: type[BaseModel] | None = None) -> BaseModel:
    """The body of a request; with `item`, a list whose items are validated one by one.

    Raises BadJson, InvalidFields.
    """
    raw = raw.removeprefix(_BYTE_ORDER_MARK)
    if b"\\u0000" in raw:
        found = list(_with_nul(_loaded(raw)))
        if found:
            raise InvalidFields([FieldProblem(".".join(place), _NUL) for place in found[:ERRORS_SHOWN]])
    if item is not None:
        return await _parse_many(raw, model, item)
    return _parse_one(_bounded(raw, limits.VALUES), model)


def _parse_one(raw: bytes, model: type[BaseModel]) -> BaseModel:
    try:
        return model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        details = _details(error)
    if all(one["type"] != "int_type" for one in details):
        raise _refused(details)
    try:
        return model.model_validate_json(to_json(_whole(from_json(raw))), strict=True)
    except ValidationError as error:
        raise _refused(_details(error)) from None


def parse_file(raw: bytes, model: type[BaseModel]) -> BaseModel:
    """A body of any JSON, however much that is: who reads it bounds its parts. Raises BadJson, InvalidFields."""
    try:
        return model.model_validate(_loaded(raw))
    except ValidationError as error:
        raise _refused(_details(error)) from None


async def _parse_many(raw: bytes, model: type[BaseModel], item: type[BaseModel]) -> BaseModel:
    """Validate items one by one, letting other requests run in between. Stops at as many errors as are shown."""
    [name] = model.model_fields
    given = _loaded(raw)
    if not isinstance(given, dict) or set(given) != {name} or not isinstance(given[name], list):
        return _parse_one(_bounded(raw, limits.VALUES), model)
    most = next(one.max_length for one in model.model_fields[name].metadata if hasattr(one, "max_length"))
    if len(given[name]) > most:
        raise InvalidFields(
            [FieldProblem(name, f"There are more than {most} items. Send fewer.", "too-long", {"max_length": most})]
        )
    items: list[BaseModel] = []
    problems: list[FieldProblem] = []
    loop = asyncio.get_running_loop()
    begun = loop.time()
    for number, one in enumerate(given[name]):
        try:
            items.append(_parse_one(_bounded(to_json(one), limits.VALUES), item))
        except InvalidFields as error:
            problems += [one._replace(field=f"{name}.{number}.{one.field}".rstrip(".")) for one in error.problems]
            if len(problems) >= ERRORS_SHOWN:
                break
        if loop.time() - begun > limits.TURN:
            await asyncio.sleep(0)
            begun = loop.time()
    if problems:
        raise InvalidFields(problems)
    try:
        return model.model_validate({name: items})
    except ValidationError as error:
        raise _refused(_details(error)) from None


def parse_versions(if_match: str) -> frozenset[str] | None:
    """The versions that a change accepts; None for `*`, which accepts any."""
    given = frozenset(one.strip() for one in if_match.split(","))
    return None if "*" in given else frozenset(one.strip('"') for one in given)


def _bounded(raw: bytes, most: int) -> bytes:
    """The same JSON, if it has at most `most` values. A duplicate name counts once."""
    if len(raw) <= limits.SHORT_BODY:
        return raw
    value = _loaded(raw)
    left, waiting = most, [value]
    while waiting:
        one = waiting.pop()
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        left -= len(inner)
        if left < 0:
            raise InvalidFields([FieldProblem("", f"There are more than {most} values. Send fewer.", "too-long")])
        waiting.extend(inner)
    return to_json(value)


def _loaded(raw: bytes) -> Any:
    """Parse JSON. Raises BadJson, and InvalidFields for a body that would keep us busy."""
    # Not `count`, which takes 30 ms for half a million.
    if any(len(raw) - len(raw.translate(None, mark)) > most for mark, most in limits.MOST_MARKS.items()):
        raise InvalidFields([FieldProblem("", "There are too many values. Send fewer.", "too-long")])
    try:
        return from_json(raw)
    except ValueError as error:
        raise BadJson(str(error)) from None


def _with_nul(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The places of NUL characters, in texts and names."""
    if isinstance(value, str):
        if "\x00" in value:
            yield place
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _with_nul(one, (*place, str(number)))
    elif isinstance(value, dict):
        for name, one in value.items():
            inner = (*place, name)
            if "\x00" in name:
                yield inner
            yield from _with_nul(one, inner)


def _details(error: ValidationError) -> list[ErrorDetails]:
    return error.errors(include_url=False, include_input=False)


def _refused(details: list[ErrorDetails]) -> Exception:
    if details[0]["type"] == "json_invalid":
        return BadJson(details[0]["msg"])
    return InvalidFields([field_problem(one) for one in details[:ERRORS_SHOWN]])


def _whole(value: Any) -> Any:
    """The same, with `5.0` as `5`, because both are integers in JSON Schema (draft 2020-12, 6.1.1)."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_whole(one) for one in value]
    return {name: _whole(one) for name, one in value.items()} if isinstance(value, dict) else value
