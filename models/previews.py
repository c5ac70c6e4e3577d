"""Previews: a greeting before it's sent."""

from enum import StrEnum

from models.base import ReadSchema, Schema, Text, UserId
from models.settings import GreetingMedia


class GreetingKind(StrEnum):
    """The two greetings."""

    WELCOME = "welcome"
    GOODBYE = "goodbye"


class GreetingToPreview(Schema):
    """Body of POST /groups/{group_id}/settings/preview."""

    kind: GreetingKind = GreetingKind.WELCOME
    """Which greeting."""
    text: Text | None = None
    """The draft, with its placeholders and buttons. Left out: the text that's set."""
    media: GreetingMedia | None = None
    """The media of the draft; null for none. Left out: the media that's set."""
    user_id: UserId | None = None
    """The Telegram ID of the member to greet. Left out: you, or a made-up member called Mia."""


class PreviewPart(ReadSchema):
    """A part of a text."""

    text: str
    """Plain text, with its line breaks."""
    user_id: int | None = None
    """The Telegram ID of the person this part links to; null if it isn't a link."""


class PreviewButton(ReadSchema):
    """A button below a message."""

    text: str
    """What it says."""
    url: str
    """The address that it opens."""


class PreviewMessage(ReadSchema):
    """A message as it would be sent."""

    html: str
    """The text, in Telegram's HTML."""
    parts: list[PreviewPart]
    """The same text in parts, for pages that don't render HTML."""
    media: GreetingMedia | None
    """The media it shows; null if it's only text."""
    buttons: list[list[PreviewButton]]
    """The buttons, row by row."""


class GreetingPreview(ReadSchema):
    """A greeting as it would be sent."""

    messages: list[PreviewMessage]
    """The messages in order. Empty if there's nothing to say; two if the text is too long for a caption."""
