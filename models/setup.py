"""A plan: the sensible protection of a group, as five choices."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from models.base import ReadSchema, Schema
from models.settings import CaptchaMode, SettingsRead


class SpamPlan(StrEnum):
    """What is done about spam."""

    MUTE = "mute"
    """Delete it, and mute its author for a day."""
    DELETE = "delete"
    LOG = "log"
    """Only log it: a dry run."""


class SetupPlan(Schema):
    """Body of POST /groups/{group_id}/setup; what is left out is not wanted."""

    captcha: CaptchaMode | None = None
    spam: SpamPlan | None = None
    newcomers: bool = False
    """Whether links, forwards and contacts of new members are deleted for a day."""
    flood: Annotated[int, Field(ge=2, le=100)] | None = None
    """So many messages in ten seconds mute for an hour."""
    raids: bool = False
    """Whether ten joins in a minute begin a raid."""


class SetupRead(ReadSchema):
    """What a plan made."""

    rules: list[str]
    settings: SettingsRead
