"""A rule: what a group asks of its members, and the penalty for breaking it."""

from enum import StrEnum
from typing import Annotated, Final, Self

from beanie import Document
from pydantic import Field, model_validator

from models.base import Duration, GroupId, Moment, Name, ReadSchema, Schema, Text, optional_in_patch

RULES_LIMIT: Final = 200
"""Rules in one group."""

RulePriority = Annotated[int, Field(ge=0, le=1000)]


class Penalty(StrEnum):
    """What breaking a rule costs."""

    NONE = "none"
    WARN = "warn"
    MUTE = "mute"
    KICK = "kick"
    BAN = "ban"
    DELETE = "delete"


TIMED_PENALTIES: Final = frozenset({Penalty.MUTE, Penalty.BAN})


class Rule(Document):
    """The document: collection `rules`."""

    group_id: int
    rule_name: str
    description: str = ""
    penalty: Penalty = Penalty.NONE
    penalty_duration: int | None = None
    priority: int = 0
    is_active: bool = True
    told_by: str | None = None
    """The update that made it: handled again after a crash, it has made this one, and is no conflict."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "rules"


class RuleDetails(Schema):
    """What a caller may say of a rule."""

    description: Text = ""
    penalty: Penalty = Penalty.NONE
    penalty_duration: Duration | None = None
    priority: RulePriority = 0
    is_active: bool = True

    @model_validator(mode="after")
    def _only_timed_penalties_last(self) -> Self:
        if self.penalty_duration is not None and self.penalty not in TIMED_PENALTIES:
            raise ValueError("penalty_duration goes with mute and ban only")
        return self


class RuleCreate(RuleDetails):
    """Body of POST /groups/{group_id}/rules."""

    rule_name: Name


class RulePatch(Schema):
    """Body of PATCH: only what is named changes."""

    description: Text = optional_in_patch()
    penalty: Penalty = optional_in_patch()
    penalty_duration: Duration | None = optional_in_patch()
    priority: RulePriority = optional_in_patch()
    is_active: bool = optional_in_patch()


class RuleRead(ReadSchema):
    """A rule as the doors show it."""

    group_id: GroupId
    rule_name: str
    description: str
    penalty: Penalty
    penalty_duration: int | None
    priority: int
    is_active: bool
    created_at: Moment
    updated_at: Moment


class RuleQuery(Schema):
    """Filters of GET /groups/{group_id}/rules."""

    is_active: bool | None = None
    penalty: Penalty | None = None
