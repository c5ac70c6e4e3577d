"""`python -m tests.pseudo LOCALES`: the product with another language, in which every sentence is in ⟦brackets⟧.

Text outside brackets isn't in the catalogue. Accents show which words come from the catalogue.
"""

import re
import sys
from pathlib import Path
from typing import Final

from fluent.syntax import ast, parse, serialize
from fluent.syntax.visitor import Transformer

import texts.catalogue
import texts.source

CODE: Final = "eo"
"""A language that Babel knows, and we don't have."""
_ACCENTS: Final = str.maketrans("aeiouyAEIOUYcnsz", "àéîöûýÀÉÎÖÛÝçñšž")
_KEPT: Final = re.compile(r"(<[^>]*>|&\w+;|/\w+|@\w+|https?://\S+)")
"""What in a sentence isn't words: tags, commands, names, addresses."""


class _Accents(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - fluent.syntax names it
        parts = _KEPT.split(node.value)
        node.value = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
        return node


def write_pseudo_locale(folder: Path) -> None:
    """Copy the catalogue into a folder, and add the pseudo-locale."""
    for path in sorted(texts.source.LOCALES.glob("*/*.ftl")):
        text = path.read_text(encoding="utf-8")
        for code in (path.parent.name, *([CODE] if path.parent.name == "en" else [])):
            (folder / code).mkdir(parents=True, exist_ok=True)
            (folder / code / path.name).write_text(pseudo(text) if code == CODE else text, encoding="utf-8")


def pseudo(text: str) -> str:
    """A Fluent resource in the pseudo-language."""
    resource = _Accents().visit(parse(text))
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            entry.value.elements = [ast.TextElement("⟦"), *entry.value.elements, ast.TextElement("⟧")]
    return serialize(resource)


def main() -> int:
    """Start the product with it."""
    folder = Path(sys.argv.pop(1))
    write_pseudo_locale(folder)
    texts.catalogue._LOCALES = folder  # type: ignore[misc]
    texts.source.LOCALES = folder  # type: ignore[misc]
    from bot.__main__ import main as start  # noqa: PLC0415 - after the catalogue is in its place

    return start()


if __name__ == "__main__":
    sys.exit(main())
