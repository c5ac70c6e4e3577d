"""Reads responses of the Bot API leniently: only the fields that we use must be there."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from gateway.errors import Away, Problem
from models.base import field_problems

Answer = TypeVar("Answer", bound=BaseModel)


def read_answer(raw: Any, answer: type[Answer]) -> Answer:
    """A response as a model. An unreadable one counts as no response. Raises Away."""
    try:
        return answer.model_validate(raw)
    except ValidationError as error:
        description = f"an answer that can't be read: {field_problems(error)[:3]}"
        raise Away(Problem.AWAY, description) from error
