"""An import: what a file would do to a group, or did."""

from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field, JsonValue, RootModel, StringConstraints

from models.base import Described, ReadSchema, Schema


class ImportQuery(Schema):
    """Parameters of an import."""

    confirm: Annotated[str | None, StringConstraints(pattern=r"^[0-9a-f]{16}$")] = None
    """`confirm` from the summary. Left out: nothing changes, and you get the summary."""


class ImportBody(Described, RootModel[Annotated[dict[str, JsonValue], Field(min_length=1)]]):
    """A file from GET /groups/{group_id}/export, or one that the bot Rose (@MissRose_bot) sends for `/export`."""

    model_config = ConfigDict(frozen=True)


class Source(StrEnum):
    """Whose file it is."""

    GROUPKEEPER = "groupkeeper"
    ROSE = "rose"


class Outcome(StrEnum):
    """What an import does with one thing of the file."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    """It's so already, and left alone."""
    REFUSED = "refused"
    """It can't be taken."""


class ImportCount(ReadSchema):
    """How many items of one part have which outcome."""

    part: str
    """The part of the file."""
    added: int
    """How many are new."""
    changed: int
    """How many change."""
    same: int
    """How many are so already, and are left alone."""
    refused: int
    """How many can't be taken."""


class ImportItem(ReadSchema):
    """One thing that changes or can't be taken."""

    part: str
    """The part of the file."""
    name: str
    """A setting, a role, a rule, the Telegram ID of a person, or the number of a sample in the file."""
    outcome: Outcome
    """What becomes of it."""
    code: str | None
    """Why it can't be taken, for programs; null if it can."""
    reason: str
    """The same, in words for people; empty if it can be taken."""


class ImportRead(ReadSchema):
    """What an import did, or would do."""

    source: Source
    """Who made the file: Groupkeeper or Rose."""
    is_applied: bool
    """Whether it's done. Without `confirm`, nothing is."""
    confirm: str
    """Send it as the parameter `confirm`, with the same file, to do just this."""
    counts: list[ImportCount]
    """The outcome for each part of the file."""
    items: list[ImportItem]
    """Everything that changes or can't be taken."""
