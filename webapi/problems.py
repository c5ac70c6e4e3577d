"""Errors as `application/problem+json` (RFC 9457), all translated here."""

import secrets
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Annotated, Any, Final, Literal, NamedTuple

import orjson
import structlog
from aiohttp import web
from pydantic import Field

from models.base import FieldProblem, ReadSchema
from services.core.errors import (
    Away,
    BadCursor,
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    Outdated,
    Refused,
    ServiceError,
    TelegramError,
    TooMany,
    Unavailable,
)
from services.core.plain_words import in_words
from services.core.refusals import sentence_of
from texts import words_in
from webapi.refusals import Refusal
from webapi.speech import language_of

CONTENT_TYPE: Final = "application/problem+json"
ERRORS_SHOWN: Final = 50
_PHRASES: Final = {
    HTTPStatus(413): "Request Entity Too Large",
    HTTPStatus(414): "Request-URI Too Long",
    HTTPStatus(416): "Requested Range Not Satisfiable",
    HTTPStatus(422): "Unprocessable Entity",
}
"""Those that Python 3.13 renamed, as RFC 9110 did: codes of problems are made of them, and must stay."""

log = structlog.get_logger(__name__)


class FieldError(ReadSchema):
    """An error in one field."""

    field: str
    """Which field: names and positions, separated by dots."""
    code: Annotated[str, Field(examples=["greater-than-equal"])]
    """The error's code, for programs. It doesn't change."""
    message: str
    """The error, in words for people."""
    limits: dict[str, int | float | str] | None = None
    """The limits for the value, such as `ge`, `max_length` or `expected`."""


class Problem(ReadSchema):
    """An error."""

    type: Annotated[str, Field(examples=["about:blank"])] = "about:blank"
    """Always `about:blank`: `code` tells problems apart."""
    title: str
    """The status in words."""
    status: int
    """The HTTP status."""
    code: Annotated[str, Field(examples=["role-not-below"])]
    """The error's code, for programs. It doesn't change; docs/api/errors.md lists all codes."""
    detail: str
    """The error and what to do about it, in words for people."""
    instance: str
    """The path that you asked for."""
    success: Literal[False] = False
    """Always false."""
    request_id: str
    """The ID of this request in our logs. Give it to the person who helps you."""
    errors: list[FieldError] | None = None
    """The errors, by field; with status 422 only."""


class InvalidFields(Exception):
    """What the caller sent doesn't match the endpoint's schema."""

    def __init__(self, problems: Sequence[FieldProblem]) -> None:
        super().__init__(f"Some fields are invalid: {len(problems)}. See errors")
        self.problems = problems


class BadJson(Exception):
    """The body isn't valid JSON."""


class Unauthorized(Exception):
    """No token, or a wrong one."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.detail)
        self.code = refusal.code


class Kind(NamedTuple):
    """How an error is reported."""

    status: HTTPStatus
    code: str
    """The code, if the error itself has none."""


KINDS: Final[Mapping[type[Exception], Kind]] = {
    BadJson: Kind(HTTPStatus.BAD_REQUEST, "bad-json"),
    Unauthorized: Kind(HTTPStatus.UNAUTHORIZED, "unauthorized"),
    Forbidden: Kind(HTTPStatus.FORBIDDEN, "forbidden"),
    NotFound: Kind(HTTPStatus.NOT_FOUND, "not-found"),
    Conflict: Kind(HTTPStatus.CONFLICT, "conflict"),
    Invalid: Kind(HTTPStatus.UNPROCESSABLE_ENTITY, "invalid-fields"),
    BadCursor: Kind(HTTPStatus.UNPROCESSABLE_ENTITY, "invalid-fields"),
    InvalidFields: Kind(HTTPStatus.UNPROCESSABLE_ENTITY, "invalid-fields"),
    Outdated: Kind(HTTPStatus.PRECONDITION_FAILED, "version-conflict"),
    TooMany: Kind(HTTPStatus.TOO_MANY_REQUESTS, "rate-limited"),
    Unavailable: Kind(HTTPStatus.SERVICE_UNAVAILABLE, "unavailable"),
    Away: Kind(HTTPStatus.SERVICE_UNAVAILABLE, "telegram-away"),
    Refused: Kind(HTTPStatus.CONFLICT, "telegram-refused"),
}
FAILED: Final = Kind(HTTPStatus.INTERNAL_SERVER_ERROR, "failed")


def to_response(error: Exception, request: web.Request) -> web.Response:
    """The response to a request that ended in `error`."""
    if isinstance(error, web.HTTPException):
        headers = {name: error.headers[name] for name in ("Allow",) if name in error.headers}
        status = HTTPStatus(error.status)
        return _problem(request, Kind(status, code_of(status)), error.reason, headers=headers)
    kind = next((kind for raised, kind in KINDS.items() if isinstance(error, raised)), None)
    if kind is None:
        return _failed(error, request)
    status = kind.status
    headers = {}
    if status is HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    elif isinstance(error, TooMany):
        headers["Retry-After"] = str(error.retry_after)
    elif status is HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(Unavailable.RETRY_AFTER)
    language = language_of(request)
    errors = _field_errors(error, language)
    if errors:
        count = len(errors)
        return _problem(
            request, kind, f"{count} {'field is' if count == 1 else 'fields are'} invalid. See `errors`.", errors=errors
        )
    own = error.code if isinstance(error, ServiceError | Unauthorized) else None
    return _problem(request, kind._replace(code=own or kind.code), _told(error, language), headers=headers)


def _told(error: Exception, language: str | None) -> str:
    """What an error says, in the caller's language; what has no sentence in the catalogue, in English."""
    sentence = sentence_of(error) if isinstance(error, TelegramError) else getattr(error, "sentence", None)
    if sentence is None or language is None:
        return str(sentence or error)
    return str(sentence.within(words_in(language)).plain())


def code_in(error: ServiceError) -> str:
    """The error's code for programs."""
    return error.code or next(kind.code for raised, kind in KINDS.items() if isinstance(error, raised))


def phrase_of(status: HTTPStatus) -> str:
    """HTTP's name for a status, the same in all versions of Python."""
    return _PHRASES.get(status, status.phrase)


def code_of(status: HTTPStatus) -> str:
    """The code of a problem that HTTP has a name for, as in `method-not-allowed`."""
    return phrase_of(status).lower().replace(" ", "-")


def _failed(error: Exception, request: web.Request) -> web.Response:
    told = "Something went wrong on our side. Try again. If it keeps happening, report the request_id."
    response = _problem(request, FAILED, told)
    log.error(
        "webapi.failed",
        method=request.method,
        path=request.path,
        request_id=response.headers["X-Request-Id"],
        exc_info=error,
    )
    return response


def _field_errors(error: Exception, language: str | None) -> Sequence[FieldError] | None:
    if isinstance(error, Invalid):
        return [FieldError(field=error.field, code=error.code or "invalid", message=_told(error, language))]
    if isinstance(error, BadCursor):
        return [FieldError(field="cursor", code="bad-cursor", message=str(error))]
    if isinstance(error, InvalidFields):
        return [
            FieldError(field=one.field, code=one.code, message=_meant(one, language), limits=dict(one.limits) or None)
            for one in error.problems[:ERRORS_SHOWN]
        ]
    return None


def _meant(problem: FieldProblem, language: str | None) -> str:
    """What is wrong with a field. Who names a language is somebody who reads it: they get a sentence for people."""
    if problem.detail is None or language is None:
        return problem.message
    said = in_words(problem.detail).within(words_in(language)).plain()
    return said[:1].upper() + said[1:]


def _problem(
    request: web.Request,
    kind: Kind,
    detail: str,
    *,
    errors: Sequence[FieldError] | None = None,
    headers: Mapping[str, str] | None = None,
) -> web.Response:
    request_id = secrets.token_hex(8)
    problem = Problem(
        title=phrase_of(kind.status),
        status=kind.status,
        code=kind.code,
        detail=detail,
        instance=request.path,
        request_id=request_id,
        errors=None if errors is None else list(errors),
    )
    body: dict[str, Any] = problem.model_dump(mode="json", exclude_none=True)
    return web.Response(
        status=kind.status,
        body=orjson.dumps(body),
        content_type=CONTENT_TYPE,
        headers={**(headers or {}), "X-Request-Id": request_id},
    )
