"""A plan: a group's basic protection, in six choices."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Final

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


CHOICES: Final[Mapping[str, tuple[Any, ...]]] = {
    "captcha": (CaptchaMode.BUTTON, CaptchaMode.MATH, None),
    "spam": (SpamPlan.MUTE, SpamPlan.DELETE, SpamPlan.LOG, None),
    "newcomers": (False, True),
    "flood": (8, 5, None),
    "raids": (True, False),
    "bots": (True, False),
}
"""What each field of a plan may be, as people are asked, in this order. A button in a chat knows its choice by its
place: new ones go to the end."""
ADVISED: Final = SetupPlan(captcha=CaptchaMode.BUTTON, spam=SpamPlan.LOG, flood=8, raids=True, bots=True)
"""What we recommend to a group that begins."""


class SetupOffer(ReadSchema):
    """What a group can choose, and how it's protected now."""

    plan: SetupPlan
    """How the group is protected now. If none of it is on: what we recommend."""
    captchas: list[CaptchaMode | None]
    """The choices for `captcha`; null: none."""
    spam: list[SpamPlan | None]
    """The choices for `spam`; null: nothing is done."""
    floods: list[int | None]
    """The choices for `flood`; null: no limit."""


class SetupRead(ReadSchema):
    """The result of a plan."""

    rules: list[str]
    """The names of the rules that it created."""
    settings: SettingsRead
    """The settings as they are now."""
