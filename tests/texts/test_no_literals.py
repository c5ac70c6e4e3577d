"""All text for people comes from the catalogue: the code of answers, buttons and errors contains no sentences."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from texts.source import LOCALES

ROOT = LOCALES.parent.parent
ANSWERS = frozenset(("answer", "reply", "edit_text", "edit_caption", "answer_photo", "send_message", "SendMessage"))
"""Calls that show a text in a chat."""
ERRORS = frozenset(
    ("UsageError", "InputError", "NotFound", "Conflict", "Forbidden", "OutOfReach", "Invalid", "Outdated", "Pointless")
)
"""Errors whose text people read."""
LABELS = frozenset(("InlineKeyboardButton", "KeyboardButton", "BotCommand"))
_WORDS = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]{2,}")


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literals(call: ast.Call) -> Iterator[str]:
    """The texts in the arguments of a call, including parts of others, but not those in other calls."""
    todo: list[ast.AST] = [*call.args, *(keyword.value for keyword in call.keywords)]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif not isinstance(node, ast.Call):
            todo += ast.iter_child_nodes(node)


def _found(path: Path) -> list[str]:
    """The sentences in the answers, buttons and errors of a module."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and _name(node) in ANSWERS | ERRORS | LABELS:
            found += [f"{node.lineno}: {text}" for text in _literals(node) if _WORDS.search(text)]
    return found


def test_no_answer_is_written_in_the_code() -> None:
    modules = [path for folder in ("handlers", "services") for path in (ROOT / folder).rglob("*.py")]
    found = {str(path.relative_to(ROOT)): sentences for path in modules if (sentences := _found(path))}
    assert found == {}


def test_the_guard_sees_literals() -> None:
    [call] = [
        node
        for node in ast.walk(ast.parse('answer(f"Hello there {x}", y=z("not this one"))'))
        if isinstance(node, ast.Call)
    ][:1]
    assert [text for text in _literals(call) if _WORDS.search(text)] == ["Hello there "]
    assert Path(ROOT / "handlers").is_dir()
