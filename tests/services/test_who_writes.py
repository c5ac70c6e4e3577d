"""Each kind of document is written by the services that docs/internals/shape.md names, and by no others."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from storage.collections import Collections
from tests.servers import ROOT

_SERVICES = ROOT / "services"
_WRITES = frozenset(
    {
        "add",
        "change",
        "change_all",
        "delete",
        "increase",
        "increment",
        "insert",
        "insert_many",
        "insert_raw",
        "pull",
        "put",
    }
)
"""The methods of `storage.collection.Collection` that write."""
_ROW = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)


def _collection(node: ast.expr) -> str | None:
    """`users` of `self._in.users`."""
    written = ast.unparse(node)
    return written.removeprefix("self._in.") if re.fullmatch(r"self\._in\.\w+", written) else None


def _written(path: Path) -> Iterator[str]:
    """The collections that a module writes, also by `Audit.change`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _WRITES):
            continue
        is_audited = node.func.attr == "change" and ast.unparse(node.func.value).endswith("audit")
        found = _collection(node.args[1] if is_audited else node.func.value)
        if found is not None:
            yield found


def test_the_documents_say_who_writes_what() -> None:
    writers: dict[str, set[str]] = defaultdict(set)
    for path in _SERVICES.rglob("*.py"):
        for collection in _written(path):
            writers[collection].add(path.relative_to(_SERVICES).parts[0])
    shape = (ROOT / "docs" / "internals" / "shape.md").read_text(encoding="utf-8")
    told = {name: set(re.findall(r"\w+", folders)) for name, folders in _ROW.findall(shape)}
    assert told == writers
    assert set(writers) <= set(Collections.__annotations__)
