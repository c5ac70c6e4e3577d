"""The penalty of a preset, such as the flood limit or blocked words."""

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from models.base import Duration, Schema
from models.rules import TIMED_PENALTIES, Penalty


class PenaltyFields(Schema):
    """A penalty, if there's one. Fields left out stay as they are."""

    penalty: Annotated[Penalty | None, Field(examples=[Penalty.MUTE])] = None
    """The penalty for breaking the rule. Left out: it stays as it is."""
    penalty_duration: Duration | None = None
    """How long a mute or ban lasts, in seconds. Left out with a penalty: it doesn't end."""

    @model_validator(mode="after")
    def _only_timed_penalties_last(self) -> Self:
        if self.penalty_duration is not None and self.penalty not in TIMED_PENALTIES:
            raise ValueError("penalty_duration goes with mute and ban only")
        return self

    def of_rule(self) -> dict[str, Any]:
        """The fields that it sets in a rule."""
        return {} if self.penalty is None else {"penalty": self.penalty, "penalty_duration": self.penalty_duration}
