"""Paths are found by their shape, exactly as aiohttp's own router finds them."""

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request
from aiohttp.web_urldispatcher import MatchInfoError, UrlDispatcher

from webapi.route_index import index_routes

PATHS = (
    "/api/v2/groups",
    "/api/v2/groups/bulk",
    "/api/v2/groups/{group_id}",
    "/api/v2/groups/{group_id}/rules",
    "/api/v2/groups/{group_id}/rules/test",
    "/api/v2/groups/{group_id}/rules/{rule_name}",
    "/api/v2/groups/{group_id}/roles/{name}",
    "/api/v2/users/{user_id}",
    "/health",
)


async def _handle(_: web.Request) -> web.Response:
    return web.Response()


def _router(*, is_indexed: bool) -> UrlDispatcher:
    router = UrlDispatcher()
    for path in PATHS:
        router.add_get(path, _handle)
    router.add_post("/api/v2/groups/{group_id}/rules", _handle)
    if is_indexed:
        index_routes(router, "/api/v2")
    return router


async def _found(router: UrlDispatcher, method: str, path: str) -> tuple[object, ...]:
    match = await router.resolve(make_mocked_request(method, path))
    if isinstance(match, MatchInfoError):
        error = match.http_exception
        return error.status, sorted(getattr(error, "allowed_methods", ()))
    resource = match.route.resource
    return resource.canonical if resource is not None else None, dict(match)


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize(
    "path",
    [
        "/api/v2/groups",
        "/api/v2/groups/bulk",
        "/api/v2/groups/-1001",
        "/api/v2/groups/-1001/rules",
        "/api/v2/groups/-1001/rules/test",
        "/api/v2/groups/-1001/rules/no-spam",
        "/api/v2/groups/-1001/r%75les/no%20spam",
        "/api/v2/groups/-1001/rules/a%2Fb",
        "/api/v2/groups/-1001/rules/%25",
        "/api/v2/groups/-1001/roles/admin",
        "/api/v2/users/7",
        "/api/v2/groups/",
        "/api/v2/groups//rules",
        "/api/v2/groups/-1001/rules/a/b",
        "/api/v2/nothing",
        "/api/v2/",
        "/api/v2",
        "/health",
        "/",
    ],
)
async def test_what_the_index_finds_is_what_aiohttp_finds(method: str, path: str) -> None:
    plain, indexed = _router(is_indexed=False), _router(is_indexed=True)
    assert await _found(indexed, method, path) == await _found(plain, method, path)


async def test_a_path_is_held_against_those_of_its_shape_only(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    resolve = web.DynamicResource.resolve

    async def noting(resource: web.DynamicResource, request: web.Request) -> object:
        asked.append(resource.canonical)
        return await resolve(resource, request)

    monkeypatch.setattr(web.DynamicResource, "resolve", noting)
    await _found(_router(is_indexed=True), "GET", "/api/v2/groups/-1001/roles/admin")
    assert asked == ["/api/v2/groups/{group_id}/roles/{name}"]


def test_a_path_with_an_id_where_a_name_must_stand_is_refused() -> None:
    router = UrlDispatcher()
    router.add_get("/api/v2/groups/{group_id}/{name}", _handle)
    with pytest.raises(AssertionError, match="an id where a name must stand"):
        index_routes(router, "/api/v2")
