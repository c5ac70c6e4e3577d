"""Finds the resource of a path directly, where aiohttp would try all resources with the same prefix, one by one."""

from collections.abc import Iterator
from typing import Any, Final, NoReturn

from aiohttp import web
from aiohttp.web_urldispatcher import UrlMappingMatchInfo
from yarl import URL

_FIRST: Final = 3
"""The index of the first part after the prefix `/api/v2`, in a path that's split."""
_NAMED: Final = _FIRST + 2
"""The index of the part that's a fixed name in all of our paths. The part before it is an ID."""

_Shape = tuple[int, str, str]


def _shape_of(path: str) -> _Shape:
    """What distinguishes paths: the number of parts, the first part, and the one after the first ID."""
    parts = path.split("/")
    return len(parts), parts[_FIRST] if len(parts) > _FIRST else "", parts[_NAMED] if len(parts) > _NAMED else ""


class RouteIndex(web.AbstractResource):
    """Stands in the router for all resources below a prefix of two parts.

    Resources of the same shape are tried in order.
    """

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix
        self._by_shape: dict[_Shape, list[web.AbstractResource]] = {}

    @property
    def canonical(self) -> str:
        """The prefix, by which the router finds this index."""
        return self._prefix

    def take(self, resource: web.AbstractResource) -> None:
        """Add a resource whose path has a fixed name where the index needs one."""
        shape = _shape_of(resource.canonical)
        assert "{" not in shape[1] + shape[2], f"{resource.canonical} has an id where a name must stand"
        self._by_shape.setdefault(shape, []).append(resource)

    async def resolve(self, request: web.Request) -> tuple[UrlMappingMatchInfo | None, set[str]]:
        """The match, or the methods that the path allows, as aiohttp's resources return them."""
        allowed: set[str] = set()
        for resource in self._by_shape.get(_shape_of(request.rel_url.path_safe), ()):
            match, methods = await resource.resolve(request)
            if match is not None:
                return match, methods
            allowed |= methods
        return None, allowed

    def raw_match(self, path: str) -> bool:  # noqa: ARG002
        """Never matches, because aiohttp adds nothing to this resource by its path."""
        return False

    def url_for(self, **_: str) -> URL:
        """The prefix's URL. Each resource knows its own."""
        return URL(self._prefix)

    def add_prefix(self, prefix: str) -> NoReturn:
        """Not supported."""
        raise NotImplementedError(prefix)

    def get_info(self) -> Any:
        """What aiohttp asks of every resource."""
        return {"path": self._prefix}

    def __len__(self) -> int:
        return sum(len(resources) for resources in self._by_shape.values())

    def __iter__(self) -> Iterator[web.AbstractRoute]:
        return (route for resources in self._by_shape.values() for one in resources for route in one)


def index_routes(router: web.UrlDispatcher, prefix: str) -> None:
    """Let an index find all resources below `prefix` that exist now. The router still knows them."""
    index = RouteIndex(prefix)
    for resource in router.resources():
        if resource.canonical.startswith(f"{prefix}/"):
            router.unindex_resource(resource)
            index.take(resource)
    router.index_resource(index)
