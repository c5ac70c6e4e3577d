"""Placeholders of greetings and replies: `{first}`, `{chatname}` and so on. Pure."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import takewhile
from typing import Final, NamedTuple

from models.users import Profile, visible_name
from services.core.lengths import shorten, units

PLACEHOLDERS: Final = ("first", "last", "fullname", "username", "mention", "id", "chatname", "count")
"""All placeholders. The catalogue explains each in `placeholder-…`."""
SHORT_NAMES: Final = (64, 32, 16)
"""Lengths to which names are shortened, step by step, when a text is too long. In UTF-16 units."""

_PLACEHOLDER = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}", re.IGNORECASE | re.ASCII)
_TAGS: Final = ("b", "i", "u", "s", "code", "pre", "tg-spoiler", "blockquote")
_TAG: Final = re.compile(rf"<(/?)({'|'.join(_TAGS)})>", re.IGNORECASE | re.ASCII)
"""Tags of Telegram that format a text (Bot API, "HTML style"). They count in pairs; others are shown as typed."""
_BARE: Final = frozenset({"code", "pre"})
"""Tags within which Telegram allows no links."""


class Piece(NamedTuple):
    """A part of a filled text. With a `user_id` it links to that person."""

    text: str
    user_id: int | None = None
    tags: tuple[str, ...] = ()
    """The tags around it, the outermost first."""


def mention(user_id: int | None, name: str) -> str:
    """A name that links to the user, as HTML. Without an id, just the name."""
    return f'<a href="tg://user?id={user_id}">{escape(name)}</a>' if user_id else escape(name)


def fill(template: str, profile: Profile, chat_name: str, member_count: int, limit: int | None = None) -> str:
    """`template` as HTML, with its placeholders filled in and its pairs of tags; everything else is shown as typed.

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
    parts: list[str] = []
    around: tuple[str, ...] = ()
    for text, user_id, tags in [*pieces, Piece("")]:
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(around, tags, strict=False)))
        parts += [f"</{tag}>" for tag in reversed(around[same:])]
        parts += [f"<{tag}>" for tag in tags[same:]]
        is_link = user_id is not None and _BARE.isdisjoint(tags)
        parts.append(mention(user_id, text) if is_link else escape(text, quote=False))
        around = tags
    return "".join(parts)


def without_tags(text: str) -> str:
    """A text without tags, for places that can't be formatted."""
    return _TAG.sub("", text)


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
    pieces: list[Piece] = []
    for text, tags in _formatted(template):
        # With one group in the pattern, the split yields text and placeholder in turn, so values are never expanded
        # again.
        parts = enumerate(_PLACEHOLDER.split(text))
        filled = (values[part.lower()] if number % 2 else Piece(part) for number, part in parts if part)
        pieces += [piece._replace(tags=tags) for piece in filled]
    return pieces


def _formatted(template: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The parts of a text, with the tags around each."""
    pairs = _pairs(template)
    tags: list[str] = []
    begin = 0
    for found in pairs:
        if found.start() > begin:
            yield template[begin : found.start()], tuple(tags)
        if found[1]:
            tags.pop()
        else:
            tags.append(found[2].lower())
        begin = found.end()
    if begin < len(template):
        yield template[begin:], tuple(tags)


def _pairs(template: str) -> list[re.Match[str]]:
    """The tags that are in pairs, one within another, in order."""
    opened: list[re.Match[str]] = []
    paired: list[re.Match[str]] = []
    for found in _TAG.finditer(template):
        if not found[1]:
            opened.append(found)
        elif opened and opened[-1][2].lower() == found[2].lower():
            paired += [opened.pop(), found]
    return sorted(paired, key=lambda one: one.start())


def _cut(pieces: Iterable[Piece], limit: int) -> list[Piece]:
    kept: list[Piece] = []
    for piece in pieces:
        room = limit - length(kept)
        if units(piece.text) > room:
            return [*kept, piece._replace(text=shorten(piece.text, room))] if room else kept
        kept.append(piece)
    return kept
