"""The settings of a group."""

import math
from typing import Annotated, Any, Final, Self

from beanie import Document
from pydantic import AfterValidator, Field, JsonValue, StringConstraints, model_validator

from models.base import Duration, GroupId, Moment, ReadSchema, Schema, Text, optional_in_patch
from models.rules import TIMED_PENALTIES, Penalty

CUSTOM_SETTINGS_LIMIT: Final = 100
CUSTOM_SETTINGS_DEPTH: Final = 5
ESCALATION_PENALTIES: Final = (Penalty.MUTE, Penalty.KICK, Penalty.BAN)
"""What too many warnings may cost."""


def _check_value(value: Any, depth: int = 1) -> None:
    """Raise ValueError for what BSON could not keep or a query could not name."""
    if depth > CUSTOM_SETTINGS_DEPTH:
        raise ValueError(f"nested deeper than {CUSTOM_SETTINGS_DEPTH} levels")
    if isinstance(value, dict):
        for key, inner in value.items():
            if not key or "\x00" in key or "." in key or key.startswith("$"):
                raise ValueError("a key must not be empty, start with '$', or contain '.' or NUL")
            _check_value(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            _check_value(inner, depth + 1)
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number that is not finite")
    elif isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise ValueError("a whole number beyond 64 bits")
    elif isinstance(value, str) and "\x00" in value:
        raise ValueError("must not contain the NUL character")


def _check_custom(settings: dict[str, Any]) -> dict[str, Any]:
    for value in settings.values():
        _check_value(value)
    return settings


CustomKey = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
CustomSettings = Annotated[
    dict[CustomKey, JsonValue], Field(max_length=CUSTOM_SETTINGS_LIMIT), AfterValidator(_check_custom)
]


class EscalationStep(Schema):
    """What so many warnings cost."""

    warnings: Annotated[int, Field(ge=1, le=100)]
    within: Duration | None = None
    """Only warnings of so many last seconds count; None: all that have not expired."""
    penalty: Penalty
    duration: Duration | None = None

    @model_validator(mode="after")
    def _is_a_penalty(self) -> Self:
        if self.penalty not in ESCALATION_PENALTIES:
            raise ValueError(f"penalty must be one of {', '.join(ESCALATION_PENALTIES)}")
        if self.duration is not None and self.penalty not in TIMED_PENALTIES:
            raise ValueError("duration goes with mute and ban only")
        return self


def _check_ladder(steps: list[EscalationStep]) -> list[EscalationStep]:
    counts = [step.warnings for step in steps]
    if counts != sorted(set(counts)):
        raise ValueError("the steps must rise, each number of warnings once")
    return steps


DEFAULT_ESCALATION: Final = [EscalationStep(warnings=3, penalty=Penalty.BAN)]
Escalation = Annotated[list[EscalationStep], Field(max_length=10), AfterValidator(_check_ladder)]
ChatId = Annotated[int, Field(ge=-(2**63), lt=0)]
ReportThreshold = Annotated[int, Field(ge=0, le=100)]


class GroupSettings(Document):
    """The document: collection `settings`."""

    group_id: int
    welcome_message_enabled: bool = False
    welcome_message: str
    goodbye_message_enabled: bool = False
    goodbye_message: str
    auto_delete_commands: bool = False
    logging_enabled: bool = True
    moderation_enabled: bool = True
    custom_settings: dict[str, Any] = {}
    escalation: list[EscalationStep] = DEFAULT_ESCALATION
    warning_lifetime: int | None = None
    log_chat_id: int | None = None
    report_threshold: int = 0
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "settings"


class SettingsReplace(Schema):
    """Body of PUT: what is left out returns to its default. Texts take fillings, see docs/commands.md."""

    welcome_message_enabled: bool = False
    welcome_message: Text = "Welcome to {chatname}, {mention}!"
    goodbye_message_enabled: bool = False
    goodbye_message: Text = "{fullname} has left."
    auto_delete_commands: bool = False
    logging_enabled: bool = True
    moderation_enabled: bool = True
    custom_settings: CustomSettings = {}
    escalation: Escalation = DEFAULT_ESCALATION
    """What warnings lead to, by their number. The last step also wipes the slate clean."""
    warning_lifetime: Duration | None = None
    """Seconds after which a warning expires; None: never."""
    log_chat_id: ChatId | None = None
    """The channel or group that is told of every action and change."""
    report_threshold: ReportThreshold = 0
    """So many reports by members in good standing delete a message and mute its author; 0: reports only tell."""


class SettingsPatch(Schema):
    """Body of PATCH: only what is named changes; `custom_settings` is replaced as a whole."""

    welcome_message_enabled: bool = optional_in_patch()
    welcome_message: Text = optional_in_patch()
    goodbye_message_enabled: bool = optional_in_patch()
    goodbye_message: Text = optional_in_patch()
    auto_delete_commands: bool = optional_in_patch()
    logging_enabled: bool = optional_in_patch()
    moderation_enabled: bool = optional_in_patch()
    custom_settings: CustomSettings = optional_in_patch()
    escalation: Escalation = optional_in_patch()
    warning_lifetime: Duration | None = optional_in_patch()
    log_chat_id: ChatId | None = optional_in_patch()
    report_threshold: ReportThreshold = optional_in_patch()


class SettingsRead(ReadSchema):
    """The settings as the doors show them."""

    group_id: GroupId
    welcome_message_enabled: bool
    welcome_message: str
    goodbye_message_enabled: bool
    goodbye_message: str
    auto_delete_commands: bool
    logging_enabled: bool
    moderation_enabled: bool
    custom_settings: dict[str, JsonValue]
    escalation: list[EscalationStep]
    warning_lifetime: int | None
    log_chat_id: int | None
    report_threshold: int
    created_at: Moment
    updated_at: Moment
