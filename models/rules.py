"""A rule: what a group asks of its members, and the penalty for breaking it."""

from enum import StrEnum
from typing import Annotated, Final, Self

from beanie import Document
from pydantic import BaseModel, Field, model_validator

from models.base import Duration, GroupId, Moment, Name, ReadSchema, Schema, Text, UserId, optional_in_patch
from models.durations import format_duration
from models.schedules import Schedule
from models.triggers import Trigger

RULES_LIMIT: Final = 200
"""Rules in one group."""

ExemptRoles = Annotated[list[Name], Field(max_length=100)]
ExemptUsers = Annotated[list[UserId], Field(max_length=1000)]
ExemptTopics = Annotated[list[Annotated[int, Field(ge=0, lt=2**31)]], Field(max_length=1000)]
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


class RuleFields(BaseModel):
    """What a rule says, with its defaults."""

    description: Text = ""
    penalty: Annotated[Penalty, Field(examples=[Penalty.MUTE])] = Penalty.NONE
    penalty_duration: Duration | None = None
    priority: RulePriority = 0
    is_active: bool = True
    trigger: Trigger | None = None
    """What in a message breaks the rule; without one it is for people to enforce."""
    schedule: Schedule | None = None
    """When it holds; always without one."""
    delete_message: bool = False
    """Whether the message, or the reaction, that broke it goes."""
    reply: Text = ""
    """What is said to who broke it; takes fillings."""
    dry_run: bool = False
    """Only log what would have been done."""
    exempt_roles: ExemptRoles = []
    exempt_users: ExemptUsers = []
    exempt_topics: ExemptTopics = []


class Rule(RuleFields, Document):
    """The document: collection `rules`."""

    group_id: int
    rule_name: str
    told_by: str | None = None
    """The update that made it: handled again after a crash, it has made this one, and is no conflict."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "rules"


class RuleCreate(RuleFields, Schema):
    """Body of POST /groups/{group_id}/rules."""

    rule_name: Name

    @model_validator(mode="after")
    def _only_timed_penalties_last(self) -> Self:
        if self.penalty_duration is not None and self.penalty not in TIMED_PENALTIES:
            raise ValueError("penalty_duration goes with mute and ban only")
        return self


class RulePatch(Schema):
    """Body of PATCH: JSON Merge Patch; only what is named changes. A trigger is replaced as a whole."""

    description: Text = optional_in_patch()
    penalty: Annotated[Penalty, Field(examples=[Penalty.MUTE])] = optional_in_patch()
    penalty_duration: Duration | None = optional_in_patch()
    priority: RulePriority = optional_in_patch()
    is_active: bool = optional_in_patch()
    trigger: Trigger | None = optional_in_patch()
    schedule: Schedule | None = optional_in_patch()
    delete_message: bool = optional_in_patch()
    reply: Text = optional_in_patch()
    dry_run: bool = optional_in_patch()
    exempt_roles: ExemptRoles = optional_in_patch()
    exempt_users: ExemptUsers = optional_in_patch()
    exempt_topics: ExemptTopics = optional_in_patch()


class RuleRead(RuleFields, ReadSchema):
    """A rule as the doors show it."""

    group_id: GroupId
    rule_name: str
    created_at: Moment
    updated_at: Moment

    @property
    def penalty_in_words(self) -> str:
        """As people type it: `mute 1h30m`."""
        return f"{self.penalty} {format_duration(self.penalty_duration)}" if self.penalty_duration else self.penalty


class RulesRead(ReadSchema):
    """All rules of a group, as they are cached."""

    rules: list[RuleRead]


class RuleQuery(Schema):
    """Filters of GET /groups/{group_id}/rules."""

    is_active: bool | None = None
    penalty: Penalty | None = None
