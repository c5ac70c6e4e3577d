"""Reads documents, including those of a newer version: during an upgrade, both versions work on the same data.

A field that this version doesn't know is left alone: writes name their fields, so it stays as it is. A value that it
doesn't know, such as a kind of captcha that came later, reads as the field's default; an entry of a list that it
doesn't know is left out. Both stay in the database until somebody sets the field.
"""

from copy import deepcopy
from functools import lru_cache
from typing import Any, Final, TypeVar

import structlog
from beanie import Document
from pydantic import ValidationError

Doc = TypeVar("Doc", bound=Document)

_ROUNDS: Final = 3
"""How often we try again without unknown values."""
_UNKNOWN: Final = frozenset({"enum", "literal_error"})
"""The types of errors for unknown values."""

log = structlog.get_logger(__name__)


def read(document: type[Doc], raw: dict[str, Any]) -> Doc:
    """The document, without values unknown to this version. Raises ValidationError."""
    try:
        found: Doc = document.model_validate(raw)
    except ValidationError as error:
        problem = error
    else:
        return found
    known, told = deepcopy(raw), problem
    for _ in range(_ROUNDS):
        if not _leave_out_unknown(known, problem):
            break
        try:
            found = document.model_validate(known)
        except ValidationError as error:
            problem = error
        else:
            for one in told.errors(include_url=False, include_input=False):
                _tell(document.__name__, ".".join(str(part) for part in one["loc"] if not isinstance(part, int)))
            return found
    raise told


def read_all(document: type[Doc], raws: list[dict[str, Any]]) -> list[Doc]:
    """The readable documents. The others are logged and left out, so that one doesn't hide all."""
    found = []
    for raw in raws:
        try:
            found.append(read(document, raw))
        except ValidationError as error:
            tell_unreadable(document, raw, error)
    return found


def tell_unreadable(document: type[Document], raw: dict[str, Any], error: ValidationError) -> None:
    """Log that a document can't be read."""
    problem = str(error.errors(include_url=False, include_input=False)[:1])
    log.warning("storage.unreadable", kind=document.__name__, id=str(raw["_id"]), problem=problem)


def _leave_out_unknown(raw: dict[str, Any], error: ValidationError) -> bool:
    """Leave out unknown values. Returns False if anything else is wrong, or the value can't be found."""
    problems = error.errors(include_url=False, include_input=False)
    if any(problem["type"] not in _UNKNOWN for problem in problems):
        return False
    # The last entries of a list first: leaving one out moves those behind it.
    for path in sorted((problem["loc"] for problem in problems), key=_order, reverse=True):
        try:
            holder: Any = raw
            for part in path[:-1]:
                holder = holder[part]
            del holder[path[-1]]
        except (KeyError, IndexError, TypeError):
            return False
    return True


def _order(path: tuple[Any, ...]) -> list[str]:
    return [str(part).zfill(9) for part in path]


@lru_cache(1_000)
def _tell(kind: str, field: str) -> None:
    """Log once per field with a newer version's value."""
    log.warning("storage.newer_value", kind=kind, field=field)
