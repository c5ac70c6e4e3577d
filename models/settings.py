"""The settings of a group."""

import math
from typing import Annotated, Any, Final

from beanie import Document
from pydantic import AfterValidator, Field, JsonValue, StringConstraints

from models.base import GroupId, Moment, ReadSchema, Schema, Text, optional_in_patch

CUSTOM_SETTINGS_LIMIT: Final = 100
CUSTOM_SETTINGS_DEPTH: Final = 5


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
    created_at: Moment
    updated_at: Moment
