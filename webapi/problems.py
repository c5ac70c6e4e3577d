"""Errors as `application/problem+json` (RFC 9457), translated here once."""

import secrets
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Annotated, Any, Final, Literal

import orjson
import structlog
from aiohttp import web
from pydantic import Field

from models.base import ReadSchema
from services.core.errors import (
    Away,
    BadCursor,
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    Outdated,
    Refused,
    TooMany,
    Unavailable,
)

CONTENT_TYPE: Final = "application/problem+json"
ERRORS_SHOWN: Final = 50

log = structlog.get_logger(__name__)


class FieldError(ReadSchema):
    """What is wrong with one field."""

    field: str
    message: str


class Problem(ReadSchema):
    """An error."""

    type: Annotated[str, Field(examples=["about:blank"])] = "about:blank"
    title: str
    status: int
    detail: str
    instance: str
    """The path that was asked for."""
    success: Literal[False] = False
    request_id: str
    """Stands in our logs too; tell it to whoever helps you."""
    errors: list[FieldError] | None = None
    """Per field; with 422 only."""


FieldProblem = tuple[str, str]
"""A field, and what is wrong with it."""


class InvalidFields(Exception):
    """What the caller sent is not what the endpoint takes."""

    def __init__(self, problems: Sequence[FieldProblem]) -> None:
        super().__init__("Some fields are not valid")
        self.problems = problems


class BadJson(Exception):
    """The body is no JSON."""


class Unauthorized(Exception):
    """No token, or a wrong one."""


_STATUS: Final[Mapping[type[Exception], HTTPStatus]] = {
    BadJson: HTTPStatus.BAD_REQUEST,
    Unauthorized: HTTPStatus.UNAUTHORIZED,
    Forbidden: HTTPStatus.FORBIDDEN,
    NotFound: HTTPStatus.NOT_FOUND,
    Conflict: HTTPStatus.CONFLICT,
    Invalid: HTTPStatus.UNPROCESSABLE_ENTITY,
    BadCursor: HTTPStatus.UNPROCESSABLE_ENTITY,
    InvalidFields: HTTPStatus.UNPROCESSABLE_ENTITY,
    Outdated: HTTPStatus.PRECONDITION_FAILED,
    TooMany: HTTPStatus.TOO_MANY_REQUESTS,
    Unavailable: HTTPStatus.SERVICE_UNAVAILABLE,
    Away: HTTPStatus.SERVICE_UNAVAILABLE,
    Refused: HTTPStatus.CONFLICT,
}


def to_response(error: Exception, request: web.Request) -> web.Response:
    """The answer to a request that ended in `error`."""
    if isinstance(error, web.HTTPException):
        headers = {name: error.headers[name] for name in ("Allow",) if name in error.headers}
        return _problem(request, HTTPStatus(error.status), error.reason, headers=headers)
    status = next((status for kind, status in _STATUS.items() if isinstance(error, kind)), None)
    if status is None:
        return _failed(error, request)
    headers = {}
    if status is HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    elif isinstance(error, TooMany):
        headers["Retry-After"] = str(error.retry_after)
    elif status is HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(Unavailable.RETRY_AFTER)
    errors = _field_errors(error)
    detail = "Some fields are not valid" if errors else str(error)
    return _problem(request, status, detail, errors=errors, headers=headers)


def _failed(error: Exception, request: web.Request) -> web.Response:
    response = _problem(request, HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side; it was noted")
    log.error(
        "webapi.failed",
        method=request.method,
        path=request.path,
        request_id=response.headers["X-Request-Id"],
        exc_info=error,
    )
    return response


def _field_errors(error: Exception) -> Sequence[FieldError] | None:
    if isinstance(error, Invalid):
        return [FieldError(field=error.field, message=str(error))]
    if isinstance(error, BadCursor):
        return [FieldError(field="cursor", message=str(error))]
    if isinstance(error, InvalidFields):
        return [FieldError(field=field, message=text) for field, text in error.problems[:ERRORS_SHOWN]]
    return None


def _problem(
    request: web.Request,
    status: HTTPStatus,
    detail: str,
    *,
    errors: Sequence[FieldError] | None = None,
    headers: Mapping[str, str] | None = None,
) -> web.Response:
    request_id = secrets.token_hex(8)
    problem = Problem(
        title=status.phrase,
        status=status,
        detail=detail,
        instance=request.path,
        request_id=request_id,
        errors=None if errors is None else list(errors),
    )
    body: dict[str, Any] = problem.model_dump(mode="json", exclude_none=True)
    return web.Response(
        status=status,
        body=orjson.dumps(body),
        content_type=CONTENT_TYPE,
        headers={**(headers or {}), "X-Request-Id": request_id},
    )
