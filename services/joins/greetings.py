"""Composes greetings: text, placeholders, buttons and media. Pure."""

import re
from typing import Final, NamedTuple

from models.groups import GroupRead
from models.settings import GreetingMedia, MediaType, SettingsRead
from models.users import Profile
from services.core.lengths import CAPTION_LIMIT, MESSAGE_LIMIT
from services.joins.placeholders import Piece, fill_pieces, fill_within, length, without_tags
from texts import Key, Words

_BUTTON: Final = re.compile(
    r"\[([^\[\]\n]{1,64})\]\(buttonurl:(?://)?"
    r"((?:https?|tg)://[^\s()]{1,2000}?|(?:[\w-]{1,63}\.){1,9}[^\W\d_]{2,63}(?::[0-9]{1,5})?(?:[/?#][^\s()]{0,2000}?)?)(:same)?\)"
)
"""With or without `https://`, which other bots don't need."""
BUTTONS_LIMIT: Final = 100
"""Buttons that Telegram allows under one message."""


class Button(NamedTuple):
    """A button that opens a link."""

    text: str
    url: str


def greeting_text(settings: SettingsRead, words: Words, *, has_left: bool) -> str:
    """The group's own text as typed, or else the default in its language."""
    own = settings.goodbye_message if has_left else settings.welcome_message
    if own is not None:
        return own
    if has_left:
        return words(Key.GOODBYE_DEFAULT, name="{fullname}").plain()
    return words(Key.WELCOME_DEFAULT, group="{chatname}", mention="{mention}").plain()


def split_buttons(template: str) -> tuple[str, list[list[Button]]]:
    """The text without its buttons, and the buttons in rows.

    A button is `[Text](buttonurl://https://…)`; with `:same` at the end it joins the row of the previous one.
    Everything else stays text.
    """
    rows: list[list[Button]] = []
    count = 0

    def take(match: re.Match[str]) -> str:
        nonlocal count
        if count == BUTTONS_LIMIT:
            return match[0]
        count += 1
        button = Button(without_tags(match[1]) or match[2], match[2] if "://" in match[2] else f"https://{match[2]}")
        if match[3] and rows:
            rows[-1].append(button)
        else:
            rows.append([button])
        return ""

    return _BUTTON.sub(take, template).strip(), rows


class GreetingMessage(NamedTuple):
    """One message of a greeting."""

    pieces: list[Piece]
    media: GreetingMedia | None
    rows: list[list[Button]]


def compose(template: str, media: GreetingMedia | None, profile: Profile, group: GroupRead) -> list[GreetingMessage]:
    """The messages of a greeting: one, or media and then text if the text is too long for a caption."""
    text, rows = split_buttons(template)
    if rows and not text and media is None:
        text = "{mention}"  # Telegram sends no buttons alone
    pieces = fill_within(text, profile, group.name, group.member_count, MESSAGE_LIMIT)
    has_text = bool("".join(piece.text for piece in pieces).strip())
    if media is None:
        return [GreetingMessage(pieces, None, rows)] if has_text else []
    is_short = length(fill_pieces(text, profile, group.name, group.member_count)) <= CAPTION_LIMIT
    if has_text and (media.type is MediaType.STICKER or not is_short):
        return [GreetingMessage([], media, []), GreetingMessage(pieces, None, rows)]
    return [GreetingMessage(pieces if has_text else [], media, rows)]
