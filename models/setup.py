"""A plan: a group's basic protection, in six choices."""

from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from models.base import ReadSchema, Schema
from models.settings import CaptchaMode, SettingsRead

PREFIX: Final = "setup-"
"""The prefix of the names of a plan's rules."""


class SpamPlan(StrEnum):
    """What to do about spam."""

    MUTE = "mute"
    """Delete it, and mute its author for a day."""
    DELETE = "delete"
    LOG = "log"
    """Watch mode: only log it, and report after a day what would have happened."""


class SetupPlan(Schema):
    """Body of POST /groups/{group_id}/setup. Everything that's left out is turned off."""

    captcha: CaptchaMode | None = None
    """What new members must do before they can write; left out: nothing."""
    spam: SpamPlan | None = None
    """What to do about spam; left out: nothing."""
    newcomers: bool = False
    """Whether links, forwards and contacts of new members are deleted for a day."""
    flood: Annotated[int, Field(ge=2, le=100)] | None = None
    """How many messages in ten seconds mute their author for an hour, from 2 to 100; left out: no limit."""
    raids: bool = False
    """Whether ten joins in a minute turn anti-raid on."""
    bots: bool = False
    """Whether bots that members add are removed."""


class SetupRead(ReadSchema):
    """The result of a plan."""

    rules: list[str]
    """The names of the rules that it created."""
    settings: SettingsRead
    """The settings as they are now."""
