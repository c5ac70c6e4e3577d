"""The contents of a message, as far as rules check them."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

from pydantic import Field

from models.base import ReadSchema, Schema, UserId
from models.rules import RuleCreate
from models.triggers import MediaKind

TICK: Final = timedelta(seconds=1)
"""Telegram's times are whole seconds, so a message may have been sent up to this much later."""


class MessageFacts(Schema):
    """A message, without Telegram's own types."""

    text: Annotated[str, Field(max_length=100_000)] = ""
    """The text, the caption, or the words of a poll or a checklist."""
    shown: Annotated[list[Annotated[str, Field(max_length=100_000)]], Field(max_length=10_000)] = []
    """Everything else that people can read in it: a quote, names of contacts, files and songs, labels of buttons."""
    user_id: UserId | None = None
    """The Telegram ID of its author."""
    author_name: Annotated[str, Field(max_length=200)] = ""
    """Its author's first and last name."""
    author_username: Annotated[str, Field(max_length=64)] = ""
    """Its author's @name, without the @."""
    sender_chat_id: int | None = None
    """The Telegram ID of the channel that posted it under its own name."""
    message_id: Annotated[int, Field(ge=0)] = 0
    """The Telegram ID of the message within the group."""
    date: Annotated[int | None, Field(ge=0, lt=2**33)] = None
    """When it was sent, edited or reacted to, in seconds since 1970. Left out: now."""
    topic_id: int | None = None
    """The Telegram ID of the topic that it's in."""
    album_id: str | None = None
    """The Telegram ID of the album that it's part of."""
    album: Annotated[list[int], Field(max_length=100)] = []
    """The Telegram IDs of the other messages of its album that arrived so far."""
    is_repeat: bool = False
    """Whether another message of its album arrived with the same text."""
    urls: Annotated[list[str], Field(max_length=10_000)] = []
    """Where its links and buttons lead, including links hidden behind text."""
    entities: Annotated[list[str], Field(max_length=1000)] = []
    """The kinds of its entities, each once (Bot API, MessageEntity.type)."""
    buttons: Annotated[int, Field(ge=0)] = 0
    """How many buttons it has."""
    names: list[str] = []
    """The @names that it mentions, without the @."""
    channels: list[str] | None = None
    """The mentioned @names that are channels or groups. Left out: the bot asks Telegram."""
    mentions: Annotated[int, Field(ge=0)] = 0
    """How many people it mentions, by @name or by a link to them."""
    kinds: list[MediaKind] = []
    """The kinds of content it has besides text."""
    extension: str = ""
    """For a document: the extension of the file's name, in lower case."""
    is_forward: bool = False
    """Whether it's forwarded."""
    forwarded_from: str | None = None
    """For a forward: where it comes from (Bot API, MessageOrigin.type), or “bot” for a bot."""
    is_external_reply: bool = False
    """Whether it replies to a message from another chat, which is shown with it."""
    is_in_thread: bool = False
    """Whether it belongs to a thread that isn't a topic, as comments on a channel's posts do."""
    added_bots: Annotated[list[UserId], Field(max_length=200)] = []
    """For somebody who adds bots, instead of a message: the Telegram IDs of the bots."""
    commented_after: Annotated[int, Field(ge=0)] | None = None
    """For a reply to a channel's post in its group: how many seconds after the post."""
    edited_after: int | None = None
    """For an edit: how many seconds after sending."""
    member_for: int | None = None
    """How many seconds ago its author joined. Left out: as the bot knows it."""
    reactions: list[str] = []
    """For a reaction, instead of a message: the emojis that were added, or the IDs of custom ones."""

    @property
    def sent_at(self) -> datetime | None:
        """When it was sent, edited or reacted to; None: now."""
        return None if self.date is None else datetime.fromtimestamp(self.date, UTC)

    @property
    def parts(self) -> Iterable[str]:
        """Everything that people can read or tap, each once, the text first."""
        return dict.fromkeys((self.text, *self.shown, *self.urls)) if self.shown or self.urls else (self.text,)


class MessageToTest(MessageFacts):
    """Body of POST /groups/{group_id}/rules/test. No longer than Telegram allows (sendMessage)."""

    described_by = MessageFacts

    text: Annotated[str, Field(max_length=4096)] = ""
    shown: Annotated[list[Annotated[str, Field(max_length=4096)]], Field(max_length=100)] = []
    urls: Annotated[list[Annotated[str, Field(max_length=2048)]], Field(max_length=200)] = []
    """Where its links and buttons lead, also those hidden behind text. Left out: the links that stand in the text."""
    names: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=100)] = []
    """The @names that it mentions, without the @. Left out: those that stand in the text."""
    mentions: Annotated[int, Field(ge=0)] = 0
    """How many people it mentions, by @name or by a link to them. Left out: as many as there are @names in the text."""
    channels: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=100)] | None = None
    kinds: Annotated[list[MediaKind], Field(max_length=len(MediaKind))] = []
    extension: Annotated[str, Field(max_length=64)] = ""
    reactions: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=100)] = []
    rule: RuleCreate | None = None
    """A rule to test together with the others, without storing it. It replaces the rule with its name."""


class Mark(ReadSchema):
    """A part of a text. It's counted in UTF-16 units, as Telegram does (Bot API, MessageEntity)."""

    offset: int
    """How many units stand before it."""
    length: int
    """How many units it has."""


class RuleMatch(ReadSchema):
    """A rule that a message breaks."""

    rule_name: str
    """The name of the rule."""
    why: str
    """What in the message breaks it, in words for people."""
    would: str
    """What the rule would do about it, in words for people."""
    applies: bool
    """Whether this rule is the one that acts: the one with the highest priority that isn't a dry run."""
    marks: list[Mark]
    """Where in the text it stands. Empty if it isn't a part of the text, as with photos and floods."""


class RuleTest(ReadSchema):
    """The rules' verdict on a message."""

    matches: list[RuleMatch]
    """The rules that the message breaks, highest priority first."""
