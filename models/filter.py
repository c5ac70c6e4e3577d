"""The spam filter: what it says of a text, and the samples that teach it."""

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from beanie import Document
from pydantic import Field, StringConstraints

from models.actors import Actor
from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema, UserId

SAMPLES_LIMIT: Final = 1_000
"""Samples of one group. Beyond, the oldest of the more frequent label goes."""
SAMPLE_LENGTH: Final = 1_000
"""Characters of a text that are kept and looked at: what follows says little more."""
TRUSTED: Final = 5
"""Ordinary messages after which the filter trusts somebody."""
IS_SPAM: Final = 0.5
"""A text with this score or more is spam."""
IS_UNSURE: Final = 0.3
"""The score from which a message isn't ordinary talk: it earns no trust, and waits for review."""

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
    JUST_JOINED = "just-joined"
    """Its author joined less than five minutes before."""
    NAME_ADVERT = "name-advert"
    """Its author's name is an advert."""
    NAME_ADMIN = "name-admin"
    """Its author's @name looks like an admin's."""
    NO_USERNAME = "no-username"
    """Its author is new here and has no @name."""
    FORWARD = "forward"
    """It's forwarded from a channel or a bot."""
    BUTTONS = "buttons"
    """It has buttons, as messages through bots have."""
    QUOTE = "quote"
    """It shows a message of another chat."""
    CONTACT_CARD = "contact-card"
    """It's somebody's contact."""
    MEDIA_ONLY = "media-only"
    """It's a picture or a file without a word, by somebody new here."""
    CUSTOM_EMOJIS = "custom-emojis"
    """It has custom emojis."""
    HIDDEN_LINK = "hidden-link"
    """It hides an address behind text."""
    COPIES = "copies"
    """The same text came in other groups a short time ago."""
    TRUSTED = "trusted"
    """Its author often writes ordinary messages here."""


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


REVIEW_RETENTION: Final = 86_400
"""Seconds within which somebody may decide about a message."""


BY_ITSELF: Final = "filter.unsure"
"""In a review: it was announced by an entry of its own, not by one about what a rule did."""


class Review(Document):
    """The document: collection `reviews`. It's gone after a day."""

    group_id: int
    message_id: int
    """Telegram's id of the message. A rule that acts on it names it in the keys of its actions."""
    album_id: str | None = None
    """Telegram's id of the album that it's part of: a rule that punishes for an album names that instead."""
    user_id: int | None = None
    sender_chat_id: int | None = None
    """The channel that posted it, instead of a person."""
    text: str
    score: float
    weights: dict[ReasonCode, float] = {}
    """Those of the filter's opinion."""
    announced_by: str | None = None
    """What asks people about it: the id of a log entry, or `BY_ITSELF` for an entry of its own; None: nothing yet."""
    created_at: Moment
    expires_at: Moment

    class Settings:
        name = "reviews"


class Reason(ReadSchema):
    """One signal behind a score."""

    code: ReasonCode
    """Which signal."""
    weight: float
    """How much it counts, in logarithms of odds: above zero for spam, below for ordinary talk."""
    text: str
    """The same in words."""


class ReviewRead(ReadSchema):
    """A message that an admin may judge, as the interfaces show it."""

    id: DocumentId
    group_id: GroupId
    message_id: int
    """Telegram's id of the message within the group."""
    user_id: UserId | None
    """Telegram's id of its author; null for a channel."""
    text: str
    """The text, up to 1,000 characters."""
    score: float
    """What the filter said of the message, from 0.3 to 1."""
    is_spam: bool
    """Whether the score is 0.5 or more."""
    verdicts: list[SampleLabel]
    """What an admin may decide."""
    reasons: list[Reason]
    """The signals behind it, the strongest first."""
    created_at: Moment
    expires_at: Moment
    """When it's deleted, if nobody decides: a day after it came."""


class ReviewDecide(Schema):
    """Body of POST /groups/{group_id}/filter/reviews/{review_id}."""

    verdict: SampleLabel
    """What the message is. The filter learns it."""


class TextToJudge(Schema):
    """Body of POST /groups/{group_id}/filter/test."""

    text: Judged
    """The message's text."""


class Opinion(NamedTuple):
    """What the filter thinks of a message, for those who act on it."""

    score: float
    """From 0, ordinary talk, to 1, spam."""
    weights: dict[ReasonCode, float]
    """How much each signal counts, in logarithms of odds, the strongest first."""
    margin: float = 0.0
    """What all of them come to: above zero, it's spam."""


class Verdict(ReadSchema):
    """What the filter says of a text."""

    score: float
    """From 0, ordinary talk, to 1, spam."""
    is_spam: bool
    """Whether the score is 0.5 or more."""
    reasons: list[Reason]
    """The signals behind it, the strongest first."""
