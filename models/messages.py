"""What a message says and carries, as far as rules look at it."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

from pydantic import Field

from models.base import ReadSchema, Schema, UserId
from models.triggers import MediaKind

TICK: Final = timedelta(seconds=1)
"""Telegram tells times in whole seconds: a message may have been sent as much later."""


class MessageFacts(Schema):
    """A message, free of Telegram's own types."""

    text: Annotated[str, Field(max_length=100_000)] = ""
    """The text, the caption, or the words of a poll or a checklist."""
    shown: Annotated[list[Annotated[str, Field(max_length=100_000)]], Field(max_length=10_000)] = []
    """Whatever else people can read in it: a quote, names of contacts, files and songs, labels of buttons."""
    user_id: UserId | None = None
    sender_chat_id: int | None = None
    """The channel that posts under its own name."""
    message_id: Annotated[int, Field(ge=0)] = 0
    date: Annotated[int | None, Field(ge=0, lt=2**33)] = None
    """When it was sent, edited or reacted to, in seconds since the epoch; unset: now."""
    topic_id: int | None = None
    album_id: str | None = None
    """The album that it is part of."""
    album: Annotated[list[int], Field(max_length=100)] = []
    """The ids of the other items of its album that have come so far: they go with it, and it isn't counted again."""
    is_repeat: bool = False
    """Another item of its album has come with the same text."""
    urls: Annotated[list[str], Field(max_length=10_000)] = []
    """Where its links and buttons lead, also those hidden behind text."""
    entities: Annotated[list[str], Field(max_length=1000)] = []
    """The kinds of its entities, each once (Bot API, MessageEntity.type)."""
    buttons: Annotated[int, Field(ge=0)] = 0
    """How many buttons stand under it."""
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
    forwarded_from: str | None = None
    """Of a forward: the kind of its origin (Bot API, MessageOrigin.type), or “bot” for a user that is one."""
    is_external_reply: bool = False
    """It replies to a message of another chat, which is shown with it."""
    is_in_thread: bool = False
    """It belongs to a thread that is no topic, as comments on a channel's posts do."""
    added_bots: Annotated[list[UserId], Field(max_length=200)] = []
    """Not a message: the bots that its sender added to the group."""
    edited_after: int | None = None
    """Of an edit: seconds since the message was sent."""
    member_for: int | None = None
    """Seconds since its author joined; unset: as far as is kept."""
    reactions: list[str] = []
    """Not a message but a reaction to one: the emojis that were added, or the ids of custom ones."""

    @property
    def sent_at(self) -> datetime | None:
        """When it was sent, edited or reacted to; None: now."""
        return None if self.date is None else datetime.fromtimestamp(self.date, UTC)

    @property
    def parts(self) -> Iterable[str]:
        """All that people read or tap, each once, the text first."""
        return dict.fromkeys((self.text, *self.shown, *self.urls)) if self.shown or self.urls else (self.text,)


class MessageToTest(MessageFacts):
    """Body of POST /groups/{group_id}/rules/test: no longer than what Telegram takes (sendMessage)."""

    text: Annotated[str, Field(max_length=4096)] = ""
    shown: Annotated[list[Annotated[str, Field(max_length=4096)]], Field(max_length=100)] = []
    urls: Annotated[list[Annotated[str, Field(max_length=2048)]], Field(max_length=200)] = []
    names: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=100)] = []
    channels: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=100)] | None = None
    kinds: Annotated[list[MediaKind], Field(max_length=len(MediaKind))] = []
    extension: Annotated[str, Field(max_length=64)] = ""
    reactions: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=100)] = []


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
