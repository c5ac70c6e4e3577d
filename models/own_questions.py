"""A group's own captcha questions, as people type them: `QUESTION = ANSWER | ANSWER`."""

import unicodedata
from typing import Annotated, Any, Final, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from models.base import ALIKE

QUESTIONS_LIMIT: Final = 20
_LENGTH: Final = 300
_ANSWER_LENGTH: Final = 60
_ALIKE: Final = str.maketrans(ALIKE)


class OwnQuestion(NamedTuple):
    """A question with all its right answers."""

    text: str
    answers: list[str]


def parse_question(typed: str) -> OwnQuestion:
    """Parse a question. Raises ValueError if the question or the answer is missing."""
    text, _, answers = typed.rpartition("=")
    right = [one.strip() for one in answers.split("|") if comparable(one)]
    if not text.strip() or not right:
        raise ValueError("write a question, an equals sign, and its answer; put | between several answers")
    if any(len(one) > _ANSWER_LENGTH for one in right):
        raise ValueError(f"an answer can have {_ANSWER_LENGTH} characters")
    return OwnQuestion(text.strip(), right)


def comparable(answer: str) -> str:
    """An answer without what doesn't matter: case, accents, spaces, full stops, and what keyboards do differently."""
    plain = unicodedata.normalize("NFKD", answer.casefold()).translate(_ALIKE)
    letters = [str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain if one.isalnum()]
    return "".join(letters)


def _check(typed: str) -> str:
    parse_question(typed)
    return typed


def _without_blank_lines(typed: Any) -> Any:
    return [one for one in typed if one != ""] if isinstance(typed, list) else typed


OwnQuestions = Annotated[
    list[
        Annotated[
            str,
            StringConstraints(
                min_length=3, max_length=_LENGTH, strip_whitespace=True, pattern=r"^[^\x00]*[^\s\x00\x85][^\x00]*$"
            ),
            AfterValidator(_check),
        ]
    ],
    BeforeValidator(_without_blank_lines),
    Field(max_length=QUESTIONS_LIMIT, examples=[["Which river flows through our town? = Danube | Donau"]]),
]
"""The questions as they were typed."""
