"""Words that the style guide rules out stay out of docs, comments and docstrings."""

import re
from pathlib import Path

import pytest

from tests.servers import ROOT

RULED_OUT = re.compile(
    r"(?<!-)\b(whom|whosoever|shall|need not|told of|tells? of|told once more|who lacks|so-manieth|upon|naught|anew"
    r"|of who has|for what is no|so many (?:seconds|percent|characters))\b",
    re.IGNORECASE,
)
"""See docs/internals/style.md, which alone may name them."""
KINDS = ("*.md", "*.py", "*.ts", "*.svelte", "en/*.ftl", "Makefile")
LEFT_OUT = {".venv", "node_modules", ".git", "assets"}
"""Installed or generated files, or the licences of libraries."""


def _faults(text: str) -> list[str]:
    return [match[0].lower() for match in RULED_OUT.finditer(text)]


def _files() -> list[Path]:
    found = [path for kind in KINDS for path in ROOT.rglob(kind)]
    own = {ROOT / "docs" / "internals" / "style.md", Path(__file__)}
    return [
        path
        for path in found
        if path not in own and (path.relative_to(ROOT).parts[0] == "docs" or not LEFT_OUT & set(path.parts))
    ]


def test_no_file_uses_a_word_that_is_ruled_out() -> None:
    files = _files()
    assert len(files) > 500
    found = {str(path.relative_to(ROOT)): faults for path in files if (faults := _faults(path.read_text("utf-8")))}
    assert found == {}


@pytest.mark.parametrize("text", ["to whom it may be given", "You shall not", "it is Told of"])
def test_the_guard_sees_them(text: str) -> None:
    assert _faults(text)
