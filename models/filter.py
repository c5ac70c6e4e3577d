"""The spam filter: what it says of a text, and the samples that teach it."""

from enum import StrEnum
from typing import Annotated, Final

from beanie import Document
from pydantic import Field, StringConstraints

from models.actors import Actor
from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema

SAMPLES_LIMIT: Final = 1_000
"""Samples of one group. Beyond, the oldest of the more frequent label goes."""
SAMPLE_LENGTH: Final = 1_000
"""Characters of a text that are kept and looked at: what follows says little more."""

Judged = Annotated[str, StringConstraints(min_length=1, max_length=4_096), Field(examples=["Earn $500 a day, DM me"])]


class SampleLabel(StrEnum):
    """What an admin says a text is."""

    SPAM = "spam"
    HAM = "ham"
    """Ordinary talk."""


class ReasonCode(StrEnum):
    """A signal that counts for or against spam."""

    WORDS = "words"
    """The words, and parts of words, in it."""
    SIMILAR_TO_SPAM = "similar-to-spam"
    """It's nearly the same as a text that an admin marked as spam."""
    SIMILAR_TO_HAM = "similar-to-ham"
    """It's nearly the same as a text that an admin marked as ordinary."""
    DISGUISE = "disguise"
    """Letters of two scripts in one word, or letters that stand apart."""
    CONTACT = "contact"
    """A link, an @name or a telephone number."""
    MONEY = "money"
    """A sum of money."""


class Sample(Document):
    """The document: collection `samples`."""

    group_id: int
    text: str
    digest: str
    """The SHA-256 of the text: marked again, it's the same sample."""
    label: SampleLabel
    actor: Actor
    """Who marked it."""
    created_at: Moment

    class Settings:
        name = "samples"


class SampleCreate(Schema):
    """Body of POST /groups/{group_id}/filter/samples."""

    text: Judged
    """The message's text. The first 1,000 characters are kept."""
    label: SampleLabel
    """What it is."""


class SampleRead(ReadSchema):
    """A sample as the interfaces show it."""

    id: DocumentId
    group_id: GroupId
    text: str
    """The text, up to 1,000 characters."""
    label: SampleLabel
    """What it is."""
    actor: Actor
    """Who marked it."""
    created_at: Moment


class SamplesRead(ReadSchema):
    """All samples of a group, oldest first, as they are cached."""

    samples: list[SampleRead]


class SampleQuery(Schema):
    """Filters of GET /groups/{group_id}/filter/samples."""

    label: SampleLabel | None = None
    """Only samples of this label."""


class TextToJudge(Schema):
    """Body of POST /groups/{group_id}/filter/test."""

    text: Judged
    """The message's text."""


class Reason(ReadSchema):
    """One signal behind a score."""

    code: ReasonCode
    """Which signal."""
    weight: float
    """How much it counts, in logarithms of odds: above zero for spam, below for ordinary talk."""
    text: str
    """The same in words."""


class Verdict(ReadSchema):
    """What the filter says of a text."""

    score: float
    """From 0, ordinary talk, to 1, spam."""
    is_spam: bool
    """Whether the score is 0.5 or more."""
    reasons: list[Reason]
    """The signals behind it, the strongest first."""
