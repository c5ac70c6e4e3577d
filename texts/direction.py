"""Names, commands and text to type keep their own direction in a sentence, by Unicode's rules (UAX 9)."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from texts.html import Html

_RIGHT_TO_LEFT: Final = frozenset(
    "apc ar bal bgn ckb dv fa he ks lrc mzn nqo ps rhg sd sdh skr syr trw ug ur yi".split()  # noqa: SIM905 - one line
)
"""The languages that are written so (CLDR). Babel knows it too, but loads megabytes for its answer."""
_ISOLATE, _END = "\u2068", "\u2069"
"""The first strong isolate and its end: text between them keeps its own direction."""
_LEFT_TO_RIGHT: Final = "\u200e"
"""An invisible letter that's written from left to right. Without it, a command's slash moves to the command's end."""
_CODE: Final = re.compile(f"({_ISOLATE}?)(<code>.*?</code>)({_END}?)", re.DOTALL)
_NO_PROSE: Final = re.compile(r"(<code>.*?(?:</code>|$)|^[^<]*</code>|<[^>]*>)", re.DOTALL)
"""Code, also if a value in it cuts the text there, and tags."""
_COMMAND: Final = re.compile(r"(?<![\w\u200e/.:])(?=[/@][A-Za-z])")
"""Where a command or a @name begins."""


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left, by its code."""
    return language.partition("-")[0] in _RIGHT_TO_LEFT


def isolated(html: Html, *, is_rtl: bool) -> Html:
    """A value in a sentence that's written from right to left, or from left to right."""
    return Html(f"{_ISOLATE}{html}{_END}") if _turns(html.plain(), is_rtl=is_rtl) else html


def isolate_code(html: str, *, is_rtl: bool) -> str:
    """A sentence with its code isolated, if that can run in the other direction.

    The marks are around the code: inside they'd be copied with it.
    """

    def mark(found: re.Match[str]) -> str:
        before, code, after = found.groups()
        bare = code.replace(_ISOLATE, "").replace(_END, "")
        if (before and after) or not (is_rtl or bare != code):
            return f"{before}{bare}{after}"
        return f"{before}{_ISOLATE}{bare}{_END}{after}"

    return _CODE.sub(mark, html) if is_rtl or _ISOLATE in html else html


def mark_commands(entries: Iterable[ast.EntryType]) -> None:
    """Let commands and @names in the sentences of a language that's written from right to left keep their direction."""
    for entry in entries:
        _Commands().visit(entry)


class _Commands(Visitor):
    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - fluent.syntax names it
        parts = _NO_PROSE.split(node.value)
        parts[::2] = [_COMMAND.sub(_LEFT_TO_RIGHT, prose) for prose in parts[::2]]
        node.value = "".join(parts)


def _turns(text: str, *, is_rtl: bool) -> bool:
    """Whether a text has letters of the other direction, so that it must be isolated."""
    against = ("L",) if is_rtl else ("R", "AL", "RLO", "RLE", "RLI")
    return any(unicodedata.bidirectional(letter) in against for letter in text)
