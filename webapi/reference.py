"""`python -m webapi.reference` writes docs/api/errors.md and events.md from the code (`make docs`)."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Final

from services.core.errors import Forbidden, OutOfReach, TooMany
from services.moderation.policy import UNTOUCHABLE
from texts import ENGLISH, Html, Key, words_in
from texts.source import messages, values_of
from webapi import events_page
from webapi.problems import FAILED, KINDS, code_of
from webapi.refusals import REFUSALS

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = ROOT / "docs" / "api" / "errors.md"
EVENTS_PAGE: Final = PAGE.with_name("events.md")
_HEAD: Final = """\
<!-- Made by `make docs` from what the code raises; a test compares. -->

# Error codes

Every error is `application/problem+json` with a `code`. Codes are stable: switch on them, not on `detail`, which may
change. Words in {braces} are filled in.

With 422, `errors` names each invalid field, with its own `code` and `limits`. That code is one of those with
status 422 below, `bad-cursor`, or the name of a
[validation error](https://docs.pydantic.dev/latest/errors/validation_errors/) in kebab-case, such as
`greater-than-equal` with the limit `ge`. `invalid` stands for all others.
"""
_OF_HTTP: Final = (
    HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
)
"""Errors that are found before an endpoint handles the request."""


def page() -> str:
    """The text of the page."""
    general = {(kind.code, kind.status) for kind in (*KINDS.values(), FAILED)}
    general |= {(code_of(status), status) for status in _OF_HTTP}
    lines = [_HEAD, "## By kind of error", "", "| code | status |", "| --- | --- |"]
    lines += [f"| `{code}` | {status.value} |" for code, status in sorted(general)]
    lines += ["", "## By cause", "", "| code | status | detail |", "| --- | --- | --- |"]
    causes = {one.code: f"{one.status.value} | {one.detail}" for one in REFUSALS}
    for key, statuses in raised().items():
        told = ", ".join(str(status.value) for status in sorted(statuses))
        causes[key.removeprefix("error-")] = f"{told} | {_sentence(key)}"
    lines += [f"| `{code}` | {cause} |" for code, cause in sorted(causes.items())]
    return "\n".join([*lines, ""])


def raised() -> dict[Key, set[HTTPStatus]]:
    """The statuses with which each error of the catalogue is returned."""
    found: dict[Key, set[HTTPStatus]] = defaultdict(set)
    by_name = {error.__name__: kind.status for error, kind in KINDS.items()}
    by_name[OutOfReach.__name__] = by_name[Forbidden.__name__]
    found[Key.ERROR_RATE_LIMITED].add(by_name[TooMany.__name__])  # it always has the same words
    for key in UNTOUCHABLE.values():
        found[key].add(by_name[OutOfReach.__name__])
    for folder in ("services", "webapi"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for name, key in _errors_in(ast.parse(path.read_text(encoding="utf-8"))):
                if name in by_name:
                    found[key].add(by_name[name])
    return dict(found)


def _errors_in(tree: ast.Module) -> Iterator[tuple[str, Key]]:
    """Each error that the code creates with a key."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        for node in (part for argument in call.args for part in ast.walk(argument)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Key":
                yield call.func.id, Key[node.attr]


def _sentence(key: Key) -> str:
    message = next(message for _, message in messages(ENGLISH) if message.id.name == key)
    values = {name: Html(f"{{{name}}}") for name in values_of(message)}
    return words_in(ENGLISH)(key, **values).plain().replace("|", "\\|")


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
    EVENTS_PAGE.write_text(events_page.page(), encoding="utf-8")
