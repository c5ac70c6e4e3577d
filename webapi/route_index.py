"""Finds the resource of a path at once: aiohttp would hold it against all those that begin alike, one by one."""

from collections.abc import Iterator
from typing import Any, Final, NoReturn

from aiohttp import web
from aiohttp.web_urldispatcher import UrlMappingMatchInfo
from yarl import URL

_FIRST: Final = 3
"""Where the first part after the prefix `/api/v2` stands, once a path is split."""
_NAMED: Final = _FIRST + 2
"""Where the part stands that is a name in every path of ours: what comes before it is an id."""

_Shape = tuple[int, str, str]


def _shape_of(path: str) -> _Shape:
    """What tells paths apart: how many parts there are, the first one, and the one after the first id."""
    parts = path.split("/")
    return len(parts), parts[_FIRST] if len(parts) > _FIRST else "", parts[_NAMED] if len(parts) > _NAMED else ""


class RouteIndex(web.AbstractResource):
    """Stands in the router for all resources below a prefix of two parts; those of a shape are asked in their order."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix
        self._by_shape: dict[_Shape, list[web.AbstractResource]] = {}

    @property
    def canonical(self) -> str:
        """The prefix, by which the router finds it."""
        return self._prefix

    def take(self, resource: web.AbstractResource) -> None:
        """Find one more resource, whose path has a name where an index needs one."""
        shape = _shape_of(resource.canonical)
        assert "{" not in shape[1] + shape[2], f"{resource.canonical} has an id where a name must stand"
        self._by_shape.setdefault(shape, []).append(resource)

    async def resolve(self, request: web.Request) -> tuple[UrlMappingMatchInfo | None, set[str]]:
        """As aiohttp's resources do: the match, or the methods that the path has."""
        allowed: set[str] = set()
        for resource in self._by_shape.get(_shape_of(request.rel_url.path_safe), ()):
            match, methods = await resource.resolve(request)
            if match is not None:
                return match, methods
            allowed |= methods
        return None, allowed

    def raw_match(self, path: str) -> bool:  # noqa: ARG002
        """Never: nothing is added to it by its path."""
        return False

    def url_for(self, **_: str) -> URL:
        """Of the prefix: each resource knows its own."""
        return URL(self._prefix)

    def add_prefix(self, prefix: str) -> NoReturn:
        """It can't move."""
        raise NotImplementedError(prefix)

    def get_info(self) -> Any:
        """What aiohttp wants to know about a resource."""
        return {"path": self._prefix}

    def __len__(self) -> int:
        return sum(len(resources) for resources in self._by_shape.values())

    def __iter__(self) -> Iterator[web.AbstractRoute]:
        return (route for resources in self._by_shape.values() for one in resources for route in one)


def index_routes(router: web.UrlDispatcher, prefix: str) -> None:
    """Let an index find all resources below `prefix` that are there; they stay known to the router."""
    index = RouteIndex(prefix)
    for resource in router.resources():
        if resource.canonical.startswith(f"{prefix}/"):
            router.unindex_resource(resource)
            index.take(resource)
    router.index_resource(index)
