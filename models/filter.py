"""The spam filter: its verdicts, and the samples that train it."""

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from beanie import Document
from pydantic import Field, StringConstraints

from models.actors import Actor
from models.base import DocumentId, GroupId, Moment, ReadSchema, Schema, UserId

SAMPLES_LIMIT: Final = 1_000
"""Samples per group. Beyond that, the oldest one of the more frequent label is deleted."""
SAMPLE_LENGTH: Final = 1_000
"""Characters of a text that are stored and scored: the rest says little more."""
TRUSTED: Final = 5
"""Ordinary messages after which the filter trusts a person."""
IS_SPAM: Final = 0.5
"""A text with this score or more is spam."""
IS_UNSURE: Final = 0.3
"""From this score on, a message isn't ordinary: it earns no trust, and waits for review."""

Judged = Annotated[str, StringConstraints(min_length=1, max_length=4_096), Field(examples=["Earn $500 a day, DM me"])]


class SampleLabel(StrEnum):
    """An admin's label for a text."""

    SPAM = "spam"
    HAM = "ham"
    """Ordinary."""


class ReasonCode(StrEnum):
    """A signal that counts for or against spam."""

    WORDS = "words"
    """The words, and parts of words, in it."""
    SIMILAR_TO_SPAM = "similar-to-spam"
    """It's nearly the same as a text that an admin marked as spam."""
    SIMILAR_TO_HAM = "similar-to-ham"
    """It's nearly the same as a text that an admin marked as ordinary."""
    SIMILAR_ELSEWHERE = "similar-elsewhere"
    """It's nearly the same as a text that an admin of another group marked as spam."""
    DISGUISE = "disguise"
    """It has letters of two scripts in one word, or separated letters."""
    CONTACT = "contact"
    """A link, an @name or a telephone number."""
    MONEY = "money"
    """A sum of money."""
    JUST_JOINED = "just-joined"
    """Its author joined less than five minutes before."""
    NEVER_JOINED = "never-joined"
    """It's a comment on a channel's post, and its author is new and didn't join, as far as we know."""
    QUICK_COMMENT = "quick-comment"
    """Its author is new, and commented within 30 seconds of the channel's post."""
    NAME_ADVERT = "name-advert"
    """Its author's name is an advert."""
    NAME_ADMIN = "name-admin"
    """Its author's @name looks like an admin's, or they're new and their first and last name look like an admin's."""
    NO_USERNAME = "no-username"
    """Its author is new here and has no @name."""
    FORWARD = "forward"
    """It's forwarded from a channel or a bot."""
    BUTTONS = "buttons"
    """It has buttons, as messages sent through bots do."""
    QUOTE = "quote"
    """It quotes a message from another chat."""
    CONTACT_CARD = "contact-card"
    """It's a contact."""
    MEDIA_ONLY = "media-only"
    """It's a picture or a file without text, by somebody new here."""
    CUSTOM_EMOJIS = "custom-emojis"
    """It has custom emojis."""
    HIDDEN_LINK = "hidden-link"
    """It hides a link behind text."""
    COPIES = "copies"
    """The same text was posted in other groups a short time ago."""
    TRUSTED = "trusted"
    """Its author often writes ordinary messages here."""


class Sample(Document):
    """The document: collection `samples`."""

    group_id: int
    text: str
    digest: str
    """The SHA-256 of the text. A text that's marked again is the same sample."""
    label: SampleLabel
    actor: Actor
    """Who marked it."""
    taken_trust: int = 0
    """How much trust the ban by `/spam` took from the text's author. Undoing the ban gives it back."""
    created_at: Moment

    class Settings:
        name = "samples"


class SampleCreate(Schema):
    """Body of POST /groups/{group_id}/filter/samples."""

    text: Judged
    """The message's text. The first 1,000 characters are stored."""
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
    """All samples of a group, oldest first, as they're cached."""

    samples: list[SampleRead]


class SampleQuery(Schema):
    """Filters of GET /groups/{group_id}/filter/samples."""

    label: SampleLabel | None = None
    """Only samples with this label."""


REVIEW_RETENTION: Final = 86_400
"""Seconds within which people may decide about a message."""


BY_ITSELF: Final = "filter.unsure"
"""In a review: it was announced by its own log entry, not by one about a rule's action."""


class Review(Document):
    """The document: collection `reviews`. It expires after a day."""

    group_id: int
    message_id: int
    """The Telegram ID of the message. A rule's action on it has the ID in its key."""
    album_id: str | None = None
    """The Telegram ID of its album. If a rule punishes for an album, the action's key has this ID instead."""
    user_id: int | None = None
    sender_chat_id: int | None = None
    """The channel that posted it, instead of a person."""
    text: str
    score: float
    weights: dict[ReasonCode, float] = {}
    """The weights of the filter's opinion."""
    announced_by: str | None = None
    """What asks people about it: the ID of a log entry, or `BY_ITSELF` for its own entry. None: nothing yet."""
    created_at: Moment
    expires_at: Moment

    class Settings:
        name = "reviews"


class Reason(ReadSchema):
    """One signal behind a score."""

    code: ReasonCode
    """Which signal."""
    weight: float
    """How much it counts, in log-odds: positive for spam, negative for ordinary talk."""
    text: str
    """The signal in words."""


class ReviewRead(ReadSchema):
    """A message for an admin to judge, as the interfaces show it."""

    id: DocumentId
    group_id: GroupId
    message_id: int
    """The Telegram ID of the message within the group."""
    user_id: UserId | None
    """The Telegram ID of its author; null for a channel."""
    text: str
    """The text, up to 1,000 characters."""
    score: float
    """The filter's score of the message, from 0.3 to 1."""
    is_spam: bool
    """Whether the score is 0.5 or more."""
    verdicts: list[SampleLabel]
    """What an admin may decide."""
    reasons: list[Reason]
    """The signals behind it, strongest first."""
    created_at: Moment
    expires_at: Moment
    """When it's deleted if nobody decides: a day after it arrived."""


class ReviewDecide(Schema):
    """Body of POST /groups/{group_id}/filter/reviews/{review_id}."""

    verdict: SampleLabel
    """What the message is. The filter learns it. If you have the permissions to ban and to delete messages, `spam` also
    deletes it and bans its author (the sample has the ban's ID: to undo both, undo the ban), and `ham` undoes what
    rules did to the author."""


class TextToJudge(Schema):
    """Body of POST /groups/{group_id}/filter/test."""

    text: Judged
    """The message's text."""


class Opinion(NamedTuple):
    """The filter's opinion of a message, for code that acts on it."""

    score: float
    """From 0 for ordinary talk to 1 for spam."""
    weights: dict[ReasonCode, float]
    """How much each signal counts, in log-odds, strongest first."""
    margin: float = 0.0
    """The sum of all weights: above zero, it's spam."""


class Verdict(ReadSchema):
    """The filter's verdict on a text."""

    score: float
    """From 0 for ordinary talk to 1 for spam."""
    is_spam: bool
    """Whether the score is 0.5 or more."""
    reasons: list[Reason]
    """The signals behind it, strongest first."""
