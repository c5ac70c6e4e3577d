"""What a message says and carries, as far as rules look at it."""

from typing import Annotated

from pydantic import Field

from models.base import ReadSchema, Schema, UserId
from models.triggers import MediaKind


class MessageFacts(Schema):
    """A message, free of Telegram's own types. Also the body of POST /groups/{group_id}/rules/test."""

    text: Annotated[str, Field(max_length=100_000)] = ""
    """The text, or the caption."""
    user_id: UserId | None = None
    sender_chat_id: int | None = None
    """The channel that posts under its own name."""
    message_id: Annotated[int, Field(ge=0)] = 0
    date: Annotated[int | None, Field(ge=0, lt=2**40)] = None
    """When it was sent, edited or reacted to, in seconds since the epoch; unset: now."""
    topic_id: int | None = None
    urls: Annotated[list[str], Field(max_length=10_000)] = []
    """Where its links lead, also those hidden behind text."""
    names: list[str] = []
    """The @names that it mentions, without the @."""
    channels: list[str] | None = None
    """Those of them, and of the names in links to Telegram, that are channels or groups; unset: Telegram is asked."""
    mentions: Annotated[int, Field(ge=0)] = 0
    """How many people it mentions, by @name or by a link to them."""
    kinds: list[MediaKind] = []
    extension: str = ""
    """Of a document, in small letters."""
    is_forward: bool = False
    edited_after: int | None = None
    """Of an edit: seconds since the message was sent."""
    member_for: int | None = None
    """Seconds since its author joined; unset: as far as is kept."""
    reactions: list[str] = []
    """Not a message but a reaction to one: the emojis that were added, or the ids of custom ones."""


class RuleMatch(ReadSchema):
    """A rule that a message breaks."""

    rule_name: str
    why: str
    """What in the message broke it."""
    would: str
    """What the rule does about it, in words."""
    applies: bool
    """Whether it would be the one that acts: the highest in priority that is no dry run."""


class RuleTest(ReadSchema):
    """What the rules say of a message."""

    matches: list[RuleMatch]
