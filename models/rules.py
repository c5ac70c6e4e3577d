"""A rule: what a group asks of its members, and the penalty for breaking it."""

from enum import StrEnum
from typing import Annotated, Final, Self

from beanie import Document
from pydantic import Field, model_validator

from models.base import (
    Described,
    DocumentId,
    Duration,
    GroupId,
    Moment,
    Name,
    ReadSchema,
    Schema,
    Text,
    UserId,
    optional_in_patch,
)
from models.schedules import Schedule
from models.triggers import Trigger

RULES_LIMIT: Final = 200
"""Rules per group."""

ExemptRoles = Annotated[list[Name], Field(max_length=100)]
ExemptUsers = Annotated[list[UserId], Field(max_length=1000)]
ExemptTopics = Annotated[
    list[Annotated[int, Field(ge=0, lt=2**31)]],
    Field(max_length=1000, json_schema_extra={"x-only-here": True}),
]
"""A group's own topics: a copy of the rule in another group can't have them."""
PRIORITY_LIMIT: Final = 1000
RulePriority = Annotated[int, Field(ge=0, le=PRIORITY_LIMIT)]


class Penalty(StrEnum):
    """The penalty for breaking a rule."""

    NONE = "none"
    WARN = "warn"
    MUTE = "mute"
    KICK = "kick"
    BAN = "ban"
    DELETE = "delete"


TIMED_PENALTIES: Final = frozenset({Penalty.MUTE, Penalty.BAN})


class RuleFields(Described):
    """A rule's fields, with their defaults."""

    description: Text = ""
    """What the rule asks of members."""
    penalty: Annotated[Penalty, Field(examples=[Penalty.MUTE])] = Penalty.NONE
    """The penalty for breaking it."""
    penalty_duration: Duration | None = None
    """How long a mute or ban lasts, in seconds; null if it doesn't end."""
    priority: RulePriority = 0
    """From 0 to 1000. If a message breaks several rules, the one with the highest priority acts."""
    is_active: bool = True
    """Whether the rule counts."""
    trigger: Trigger | None = None
    """What in a message breaks the rule. Without one, people enforce it."""
    schedule: Schedule | None = None
    """The time of day at which the rule counts. Without one: always."""
    delete_message: bool = False
    """Whether the message or reaction that breaks it is deleted."""
    reply: Text = ""
    """What the bot replies to a member who breaks it. It can have placeholders such as `{mention}`."""
    dry_run: bool = False
    """Only log what the rule would do."""
    exempt_roles: ExemptRoles = []
    """The names of roles that the rule doesn't apply to."""
    exempt_users: ExemptUsers = []
    """The Telegram IDs of people the rule doesn't apply to."""
    exempt_topics: ExemptTopics = []
    """The Telegram IDs of topics that the rule doesn't apply to."""


class Rule(RuleFields, Document):
    """The document: collection `rules`."""

    group_id: int
    rule_name: str
    told_by: str | None = None
    """Identifies the update that created it, so that handling it again finds this document, not a conflict."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "rules"


class RuleCreate(RuleFields, Schema):
    """Body of POST /groups/{group_id}/rules."""

    rule_name: Name
    """The rule's name, which people type in chat."""

    @model_validator(mode="after")
    def _only_timed_penalties_last(self) -> Self:
        if self.penalty_duration is not None and self.penalty not in TIMED_PENALTIES:
            raise ValueError("penalty_duration goes with mute and ban only")
        return self


class RulePatch(Schema):
    """Body of PATCH: JSON Merge Patch; only the given fields change. A trigger is replaced as a whole."""

    described_by = RuleFields

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
    """A rule as the interfaces show it."""

    id: DocumentId
    group_id: GroupId
    rule_name: str
    """The rule's name."""
    created_at: Moment
    updated_at: Moment


class RulesRead(ReadSchema):
    """All rules of a group, as they're cached."""

    rules: list[RuleRead]
    """The rules."""


class RuleQuery(Schema):
    """Filters of GET /groups/{group_id}/rules."""

    is_active: bool | None = None
    """Only rules that are on, or only those that are off."""
    penalty: Penalty | None = None
    """Only rules with this penalty."""


class RulesOrder(Schema):
    """Body of PUT /groups/{group_id}/rules/order."""

    rule_names: Annotated[list[Name], Field(min_length=1, max_length=RULES_LIMIT)]
    """The names of all rules of the group, highest priority first."""
