"""The catalogue as translators write it: the messages of a language, and the values that each takes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

LOCALES: Final = Path(__file__).parent / "locales"
PANEL: Final = ("panel-first.ftl", "panel.ftl")
"""The panel's messages, which its own build reads. No Python code has their keys."""


class _Values(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent.syntax names it
        self.names.add(node.id.name)


def messages(language: str, *, of_panel: bool = False) -> Iterator[tuple[Path, ast.Message]]:
    """The messages of a language, each with its file: the bot's, or the panel's.

    Raises SyntaxError for what can't be parsed.
    """
    for path in sorted((LOCALES / language).glob("*.ftl")):
        if (path.name in PANEL) is not of_panel:
            continue
        for entry in parse(path.read_text(encoding="utf-8")).body:
            match entry:
                case ast.Message():
                    yield path, entry
                case ast.Junk():
                    raise SyntaxError(f"{path}: {entry.content}")


def values_of(message: ast.Message) -> set[str]:
    """The names of the values that a message takes."""
    found = _Values()
    found.visit(message)
    return found.names


def keys_module() -> str:
    """The text of `texts/keys.py`."""
    names = sorted(message.id.name for _, message in messages("en"))
    lines = [f'    {name.replace("-", "_").upper()} = "{name}"' for name in names]
    head = '"""The keys of the catalogue. Made by `make keys` from texts/locales/en; a test compares."""'
    return "\n".join([head, "", "from enum import StrEnum", "", "", "class Key(StrEnum):", *lines, ""])
