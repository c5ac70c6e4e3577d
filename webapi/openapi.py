"""The OpenAPI 3.1 schema, generated from the endpoints and from the models that validate requests.

`python -m webapi.openapi` prints it, and the panel's types are generated from it.
"""

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any, Final

from apispec import APISpec
from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema

from models.events import EVENT_ID
from models.health import HealthRead, ReadinessRead
from models.pages import PageQuery
from models.tokens import ExtraScope
from texts import languages
from webapi import examples
from webapi.csv_answers import MEDIA_TYPE as CSV
from webapi.endpoints import Endpoint, Needs, Nothing
from webapi.event_streams import LAST_EVENT_ID, MEDIA_TYPE
from webapi.idempotency import IDEMPOTENCY_KEY, KEY_PATTERN
from webapi.messages import Message
from webapi.parsing import PATH_TYPES
from webapi.problems import CONTENT_TYPE, Problem, phrase_of
from webapi.resources.session import COOKIE, SECURE_COOKIE
from webapi.schema_facts import add_facts
from webapi.tags import TAGS

API_PREFIX: Final = "/api/v2"
MERGE_PATCH: Final = "application/merge-patch+json"
"""JSON Merge Patch (RFC 7396), the media type of every PATCH. Plain JSON is accepted as well."""
_REF: Final = "#/components/schemas/{model}"
_COOKIE_NOTE: Final = f"Behind TLS: `{SECURE_COOKIE}`"
_PERSONAL: Final = (Needs.FEDERATION, Needs.OPERATOR)
_ALWAYS: Final = (HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)


def build_schema(endpoints: Sequence[Endpoint[Any, Any]], version: str) -> dict[str, Any]:
    """The schema of the whole API."""
    spec = APISpec(
        title="Groupkeeper",
        version=version,
        openapi_version="3.1.0",
        info={"description": "Manage Telegram groups: settings, roles, rules, users, actions, logs and figures."},
        security=[{"token": []}, {"session": []}],
        tags=[{"name": name, "description": meaning} for name, meaning in TAGS.items()],
    )
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer"})
    spec.components.security_scheme(
        "session", {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": _COOKIE_NOTE}
    )
    for name, schema in _components(endpoints).items():
        spec.components.schema(name, schema)
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in endpoints:
        operations = paths.setdefault(API_PREFIX + endpoint.path, {})
        operations[endpoint.method.lower()] = _operation(endpoint)
    for path, operations in (paths | _health_paths()).items():
        spec.path(path=path, operations=operations)
    return dict(spec.to_dict())


def _components(endpoints: Iterable[Endpoint[Any, Any]]) -> dict[str, Any]:
    models: dict[tuple[type[BaseModel], Any], None] = {
        (Problem, "serialization"): None,
        (HealthRead, "serialization"): None,
        (ReadinessRead, "serialization"): None,
    }
    for endpoint in endpoints:
        if endpoint.body is not Nothing:
            models[endpoint.body, "validation"] = None
        if endpoint.data is not None:
            models[endpoint.data, "serialization"] = None
    _, schema = models_json_schema(list(models), ref_template=_REF)
    components: dict[str, Any] = schema["$defs"]
    for component in components.values():
        for name, field in component.get("properties", {}).items():
            if name == "language":
                field["enum"] = list(languages())  # known to the catalogue, not to the models
    add_facts(components)
    return components


def _operation(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": f"{endpoint.tag}_{endpoint.handler.__name__}",
        "tags": [endpoint.tag],
        "summary": endpoint.summary,
        "description": f"Needs: {endpoint.needs}",
        "parameters": [*_path_parameters(endpoint.path), *_query_parameters(endpoint), *_headers(endpoint)],
        "responses": _responses(endpoint),
    }
    if endpoint.needs is Needs.NOBODY:
        operation["security"] = []
    if endpoint.body is not Nothing:
        kinds = (MERGE_PATCH, "application/json") if endpoint.method == "PATCH" else ("application/json",)
        shown = {"schema": _ref(endpoint.body), "example": examples.BODIES[endpoint.body]}
        content = dict.fromkeys(kinds, shown)
        operation["requestBody"] = {"required": not endpoint.body_is_optional, "content": content}
    return operation


def _headers(endpoint: Endpoint[Any, Any]) -> list[dict[str, Any]]:
    headers = []
    if endpoint.has_version and endpoint.method == "GET":
        headers.append(
            _header("If-None-Match", "The ETag that you have. If it's still the same, you get 304 and no body.")
        )
    elif endpoint.has_version:
        headers.append(
            _header("If-Match", "The ETag that you read. If it has changed since, you get 412 and nothing changes.")
        )
    if endpoint.media_type == MEDIA_TYPE:
        meaning = "The `id` of the last event that you received. You first get the events after it."
        headers.append(_header(LAST_EVENT_ID, meaning, pattern=EVENT_ID))
    if endpoint.takes_key:
        meaning = "A text of your choice. Repeat the request with it within 24 hours to get the first response again."
        headers.append(_header(IDEMPOTENCY_KEY, meaning, pattern=KEY_PATTERN))
    return headers


def _header(name: str, meaning: str, **more: str) -> dict[str, Any]:
    schema = {"type": "string", **more}
    return {"name": name, "in": "header", "required": False, "description": meaning, "schema": schema}


def _path_parameters(path: str) -> list[dict[str, Any]]:
    return [
        _parameter(name, "path", TypeAdapter(kind).json_schema())
        for name, kind in PATH_TYPES.items()
        if f"{{{name}}}" in path
    ]


def _query_parameters(endpoint: Endpoint[Any, Any]) -> list[dict[str, Any]]:
    models = [endpoint.query] if endpoint.query is not Nothing else []
    if endpoint.is_paged:
        models.append(PageQuery)
    parameters = []
    for model in models:
        schema = model.model_json_schema(ref_template=_REF)
        inlined = schema.get("$defs", {})
        for name, field in schema["properties"].items():
            parameters.append(_parameter(name, "query", _without_null(field, inlined)))
    return parameters


def _parameter(name: str, where: str, schema: dict[str, Any]) -> dict[str, Any]:
    described = {"description": schema.pop("description"), "schema": schema}
    return {"name": name, "in": where, "required": where == "path", **described}


def _without_null(field: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """The same without null: a query parameter is present or not, but never null."""
    branches = [branch for branch in field.get("anyOf", ()) if branch != {"type": "null"}]
    rest = {key: value for key, value in field.items() if key not in ("anyOf", "default", "title")}
    merged = {**(branches[0] if branches else {}), **rest}
    name = str(merged.get("$ref", "")).rpartition("/")[2]
    return {**{key: value for key, value in merged.items() if key != "$ref"}, **definitions.get(name, {})}


def _responses(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    problems = {
        str(int(status)): {
            "description": phrase_of(HTTPStatus(status)),
            "content": {CONTENT_TYPE: {"schema": _ref(Problem)}},
        }
        for status in sorted(_problems(endpoint))
    }
    return {**_successes(endpoint), **problems}


def _successes(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    is_json = endpoint.media_type == "application/json"
    shown = {"schema": _envelope(endpoint)} if is_json else {}
    example = examples.of_answer(endpoint)
    if example is not None:
        shown["example"] = example
    content: dict[str, Any] = {endpoint.media_type: shown}
    if endpoint.has_csv:
        content[CSV] = {"schema": {"type": "string"}}
    success: dict[str, Any] = {"description": Message(endpoint.message).in_general, "content": content}
    headers = {}
    if endpoint.location is not None:
        headers["Location"] = {"schema": {"type": "string"}, "description": "The path of what was created."}
    if endpoint.has_version and endpoint.data is not None:
        headers["ETag"] = {
            "schema": {"type": "string"},
            "description": "The version of what is shown: for `If-None-Match` and `If-Match`.",
        }
    if headers:
        success["headers"] = headers
    successes = {str(int(endpoint.status)): success}
    if endpoint.is_unfinished is not None:
        successes[str(int(HTTPStatus.ACCEPTED))] = {
            **success,
            "description": "Stored, but not carried out yet. Read it again later.",
        }
    if endpoint.has_version and endpoint.method == "GET":
        successes[str(int(HTTPStatus.NOT_MODIFIED))] = {"description": "It hasn't changed since you read it."}
    return successes


def _problems(endpoint: Endpoint[Any, Any]) -> set[int]:
    """The error statuses that an endpoint may return."""
    has_body = endpoint.body is not Nothing
    implied = (
        (endpoint.method == "POST", {HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY}),
        (isinstance(endpoint.needs, ExtraScope) or endpoint.needs in _PERSONAL, {HTTPStatus.FORBIDDEN}),
        (endpoint.has_version and endpoint.method != "GET", {HTTPStatus.PRECONDITION_FAILED}),
        (
            "{" in endpoint.path,
            {HTTPStatus.NOT_FOUND, HTTPStatus.FORBIDDEN, HTTPStatus.UNPROCESSABLE_ENTITY},
        ),
        (
            has_body,
            {
                HTTPStatus.BAD_REQUEST,
                HTTPStatus.REQUEST_TIMEOUT,
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
                HTTPStatus.UNPROCESSABLE_ENTITY,
            },
        ),
        (endpoint.is_paged or endpoint.query is not Nothing, {HTTPStatus.UNPROCESSABLE_ENTITY}),
    )
    return {*_ALWAYS, *endpoint.errors}.union(*(statuses for applies, statuses in implied if applies))


def _envelope(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"type": "null"} if endpoint.data is None else _ref(endpoint.data)
    properties: dict[str, Any] = {
        "success": {"const": True},
        "data": {"type": "array", "items": data} if endpoint.is_paged else data,
        "message": {"type": "string"},
    }
    if endpoint.is_paged:
        properties["pagination"] = {
            "type": "object",
            "properties": {"limit": {"type": "integer"}, "next_cursor": {"type": ["string", "null"]}},
            "required": ["limit", "next_cursor"],
        }
    return {"type": "object", "properties": properties, "required": sorted(properties)}


def _health_paths() -> dict[str, dict[str, Any]]:
    def operation(name: str, summary: str, model: type[BaseModel], statuses: Sequence[str]) -> dict[str, Any]:
        envelope = {
            "type": "object",
            "properties": {"success": {"type": "boolean"}, "data": _ref(model), "message": {"type": "string"}},
            "required": ["data", "message", "success"],
        }
        answer = {"description": summary, "content": {"application/json": {"schema": envelope}}}
        return {
            "get": {
                "operationId": name,
                "tags": ["health"],
                "summary": summary,
                "security": [],
                "responses": dict.fromkeys(statuses, answer),
            }
        }

    paths = {}
    for prefix, suffix in (("", ""), (API_PREFIX, "_v2")):
        paths[f"{prefix}/health"] = operation(f"health{suffix}", "The process is running", HealthRead, ["200"])
        ready = operation(f"ready{suffix}", "The state of each part", ReadinessRead, ["200", "503"])
        paths[f"{prefix}/ready"] = ready
    return paths


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": _REF.format(model=model.__name__)}


if __name__ == "__main__":
    import sys

    import orjson

    from webapi.app import ENDPOINTS

    printed = build_schema(ENDPOINTS, "unreleased")  # no release, so that generated files name no version
    sys.stdout.buffer.write(orjson.dumps(printed, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
