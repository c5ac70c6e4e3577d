"""A group's configuration as a file (docs/internals/export.md)."""

from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field, JsonValue, StringConstraints

from models.base import GroupId, Moment, Name, ReadSchema, Schema, UserId
from models.filter import SAMPLE_LENGTH, SAMPLES_LIMIT, SampleLabel
from models.roles import ROLES_LIMIT, RoleCreate
from models.rules import RULES_LIMIT, RuleCreate

FILE_VERSION: Final = 2
FILE_LIMIT: Final = 1024 * 1024
"""Bytes of a file that a request may send and a proxy lets through (deploy/nginx), at most."""
PEOPLE_LIMIT: Final = 5_000
"""People in one file, at most: those with a role come first."""


class Part(StrEnum):
    """A part of the file."""

    SETTINGS = "settings"
    """All settings, with the texts of greetings and questions, but not the end of a raid."""
    ROLES = "roles"
    """All roles."""
    RULES = "rules"
    """All rules. Locks, blocked words, the flood limit and night mode are rules too."""
    PEOPLE = "people"
    """Who has an assigned role, and who is approved."""
    SAMPLES = "samples"
    """Texts that teach the spam filter, without who wrote them."""


_FIRST_PARTS: Final = (Part.SETTINGS, Part.ROLES, Part.RULES, Part.PEOPLE)
PARTS_OF_VERSION: Final = {1: _FIRST_PARTS, 2: (*_FIRST_PARTS, Part.SAMPLES)}
"""The parts that a file of each version can have. A new part needs a new version, and older ones stay readable."""

NOT_EXPORTED: Final = {
    "groups": "what Telegram says of the group, and its federation: it joins one by itself",
    "webhooks": "they hold secrets",
    "tokens": "they are secrets",
    "actions": "history",
    "logs": "history",
    "group_hours": "history",
    "group_days": "history",
    "person_days": "history",
    "standings": "history",
    "reports": "they end by themselves",
    "reviews": "they end by themselves",
    "captchas": "they end by themselves",
    "deliveries": "they end by themselves",
    "memos": "they end by themselves",
    "requests": "they end by themselves",
    "bulletins": "they follow the settings",
    "allowances": "the operator's, not the group's",
    "federation_bans": "the federation's, not the group's",
}
"""What else belongs to a group (`BELONGINGS`), and why it isn't in a file of this version."""
EXPORTED: Final = {
    "settings": Part.SETTINGS,
    "roles": Part.ROLES,
    "rules": Part.RULES,
    "users": Part.PEOPLE,
    "samples": Part.SAMPLES,
}
"""The collections whose documents are in a file, each with its part."""


class LackCode(StrEnum):
    """Why something isn't in a file."""

    NOT_ASKED = "not-asked"
    """The caller requested other parts."""
    NOT_ALLOWED = "not-allowed"
    """The caller may not see it."""
    TOO_MANY = "too-many"
    """There's more than fits in a file."""
    NEVER = "never"
    """No file of this version has it."""


class Lack(ReadSchema):
    """Something that the group has and the file doesn't."""

    what: str
    """A part of the file, or a collection."""
    code: LackCode
    """Why, for programs."""
    why: str
    """Why, in words for people."""


class FileGroup(ReadSchema):
    """The group that a file comes from."""

    group_id: GroupId
    name: str
    """Its name."""


class FilePerson(Schema):
    """A person with a role, or who is approved."""

    user_id: UserId
    """The Telegram ID of the person."""
    name: Annotated[str, StringConstraints(max_length=255)] = ""
    """Their name."""
    role: Name | None = None
    """The role that was assigned to them; null for none."""
    is_approved: bool = False
    """Whether they're approved."""


class FileSample(Schema):
    """A text that teaches the spam filter."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=SAMPLE_LENGTH)]
    """The text."""
    label: SampleLabel
    """What it is."""


class GroupFile(ReadSchema):
    """A group's configuration, to import elsewhere."""

    format: Literal["groupkeeper-group"] = "groupkeeper-group"
    """What it is."""
    version: Annotated[int, Field(ge=1)] = FILE_VERSION
    """The version of the format. A newer one may have more parts."""
    exported_at: Moment
    """When it was made, in UTC."""
    bot_id: int | None
    """The Telegram ID of the bot. File IDs, such as that of a welcome's picture, are valid only for this bot."""
    group: FileGroup
    """The group. Topic IDs are valid only for this group."""
    lacks: list[Lack]
    """What isn't in it, and why. Nothing is left out silently."""
    settings: dict[str, JsonValue] | None = None
    """Its settings, as PATCH takes them."""
    roles: Annotated[list[RoleCreate], Field(max_length=ROLES_LIMIT)] | None = None
    """Its roles."""
    rules: Annotated[list[RuleCreate], Field(max_length=RULES_LIMIT)] | None = None
    """Its rules."""
    people: Annotated[list[FilePerson], Field(max_length=PEOPLE_LIMIT)] | None = None
    """Who has an assigned role, and who is approved."""
    samples: Annotated[list[FileSample], Field(max_length=SAMPLES_LIMIT)] | None = None
    """What its spam filter was taught, oldest first."""


class ExportQuery(Schema):
    """Parameters of GET /groups/{group_id}/export."""

    parts: Annotated[str | None, StringConstraints(pattern=r"^[a-z]{1,20}(,[a-z]{1,20}){0,9}$")] = None
    """The parts, separated by commas: `settings`, `roles`, `rules`, `people`, `samples`. Left out: all that you may
    see."""
