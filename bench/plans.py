"""Shows each query's conditions, the index that answers it, and how many documents it reads."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from motor.motor_asyncio import AsyncIOMotorClient
from pymongo.monitoring import CommandListener

from bench.large import Size

_TOLD: Final = ("find", "aggregate")


@dataclass(frozen=True, slots=True)
class Plan:
    """One command."""

    collection: str
    conditions: str
    """The fields that the index answers, and how."""
    index: str
    """Its name; what the server says otherwise."""
    documents: int
    """How many are read."""


@dataclass(frozen=True, slots=True)
class Row:
    """How one query does."""

    taken: float | None
    """Milliseconds; None: not answered in time."""
    plans: list[Plan]


@dataclass(frozen=True, slots=True)
class Column:
    """How a group does."""

    size: Size
    rows: dict[str, Row]
    stored: Mapping[str, tuple[int, float, float]]
    """By collection: how many documents, and bytes of each and of its entries in indexes."""
    bare: Mapping[int, float]
    """Milliseconds that the server itself takes, by how many documents it reads."""


class Plans(CommandListener):
    """Notes what is asked while it listens."""

    def __init__(self) -> None:
        self._noted: list[tuple[str, dict[str, Any]]] | None = None

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """From here on, and until the end of this."""
        self._noted = []
        yield

    def started(self, event: Any) -> None:
        """Note what the command looks for first: the server reads all that matches it."""
        if self._noted is None or event.command_name not in _TOLD:
            return
        command = event.command
        if event.command_name == "find":
            where = command.get("filter", {})
        else:
            where = next((stage["$match"] for stage in command["pipeline"][:1] if "$match" in stage), {})
        self._noted.append((command[event.command_name], dict(where)))

    def succeeded(self, event: Any) -> None: ...

    def failed(self, event: Any) -> None: ...

    async def read(self, database: Any) -> list[Plan]:
        """What was noted, with how the server answers it."""
        noted, self._noted = self._noted or [], None
        return [await _plan(database, collection, where) for collection, where in noted]


async def _plan(database: Any, collection: str, where: dict[str, Any]) -> Plan:
    told = await database.command({"explain": {"find": collection, "filter": where}, "verbosity": "queryPlanner"})
    counted = await database[collection].aggregate([{"$match": where}, {"$count": "count"}]).to_list(1)
    conditions = ", ".join(f"{name}{_kind(value)}" for name, value in where.items())
    return Plan(
        collection, conditions, _index(told["queryPlanner"]["winningPlan"]), counted[0]["count"] if counted else 0
    )


def _index(stage: Mapping[str, Any]) -> str:
    """The index of a plan, or the stage at its end."""
    while "inputStage" in stage:
        if "indexName" in stage:
            break
        stage = stage["inputStage"]
    return str(stage.get("indexName", stage["stage"]))


def _kind(value: Any) -> str:
    return f" {' '.join(sorted(value))}" if isinstance(value, dict) else " ="


async def stored_bytes(uri: str, name: str) -> dict[str, tuple[int, float, float]]:
    """How many documents each collection holds, and the bytes of one and of its entries in indexes."""
    client: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(uri)
    found = {}
    for collection in sorted(await client[name].list_collection_names()):
        told = await client[name].command("collStats", collection)
        count = told["count"]
        if count:
            found[collection] = (count, told["size"] / count, told["totalIndexSize"] / count)
    client.close()
    return found
