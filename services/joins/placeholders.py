"""Placeholders of greetings and replies: `{first}`, `{chatname}` and so on. Pure."""

import re
from collections.abc import Iterable
from html import escape
from typing import Final, NamedTuple

from models.users import Profile, visible_name
from services.core.lengths import shorten, units

PLACEHOLDERS: Final = ("first", "last", "fullname", "username", "mention", "id", "chatname", "count")
"""All placeholders. The catalogue explains each in `placeholder-…`."""
SHORT_NAMES: Final = (64, 32, 16)
"""Lengths to which names are shortened, step by step, when a text is too long. In UTF-16 units."""

_PLACEHOLDER = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}", re.IGNORECASE | re.ASCII)


class Piece(NamedTuple):
    """A part of a filled text. With a `user_id` it links to that person."""

    text: str
    user_id: int | None = None


def mention(user_id: int | None, name: str) -> str:
    """A name that links to the user, as HTML. Without an id, just the name."""
    return f'<a href="tg://user?id={user_id}">{escape(name)}</a>' if user_id else escape(name)


def fill(template: str, profile: Profile, chat_name: str, member_count: int, limit: int | None = None) -> str:
    """`template` as HTML, with its placeholders filled in; everything else is shown as typed.

    If it's longer than `limit`, names are shortened; if that isn't enough, the end is cut off.
    """
    if limit is None:
        return html_of(fill_pieces(template, profile, chat_name, member_count))
    return html_of(fill_within(template, profile, chat_name, member_count, limit))


def fill_within(template: str, profile: Profile, chat_name: str, member_count: int, limit: int) -> list[Piece]:
    """The same in pieces."""
    pieces = fill_pieces(template, profile, chat_name, member_count)
    for names in SHORT_NAMES:
        if length(pieces) <= limit:
            break
        pieces = fill_pieces(template, profile, chat_name, member_count, names)
    return _cut(pieces, limit)


def html_of(pieces: Iterable[Piece]) -> str:
    """Pieces as HTML."""
    return "".join(mention(user_id, text) if user_id else escape(text, quote=False) for text, user_id in pieces)


def length(pieces: Iterable[Piece]) -> int:
    """The length of a filled text in UTF-16 units, as Telegram counts it."""
    return sum(units(piece.text) for piece in pieces)


def fill_pieces(
    template: str, profile: Profile, chat_name: str, member_count: int, name_limit: int | None = None
) -> list[Piece]:
    """The filled text in pieces, with names of at most `name_limit` UTF-16 units."""

    def name(text: str) -> str:
        return text if name_limit is None else shorten(text, name_limit)

    link = Piece(name(profile.called), profile.user_id)
    values = {
        "first": Piece(name(profile.called)),
        "last": Piece(name(visible_name(profile.last_name))),
        "fullname": Piece(name(profile.full_name)),
        "username": Piece(f"@{profile.username}") if profile.username else link,
        "mention": link,
        "id": Piece(str(profile.user_id)),
        "chatname": Piece(name(chat_name)),
        "count": Piece(str(member_count)),
    }
    # With one group in the pattern, the split yields text and placeholder in turn, so values are never expanded again.
    parts = _PLACEHOLDER.split(template)
    return [values[part.lower()] if number % 2 else Piece(part) for number, part in enumerate(parts) if part]


def _cut(pieces: Iterable[Piece], limit: int) -> list[Piece]:
    kept: list[Piece] = []
    for piece in pieces:
        room = limit - length(kept)
        if units(piece.text) > room:
            return [*kept, piece._replace(text=shorten(piece.text, room))] if room else kept
        kept.append(piece)
    return kept
