"""Texts that we keep as plain text, with the addresses behind their links and their formatting, as HTML."""

import re
from collections.abc import Iterator
from typing import Final

from aiogram.filters import CommandObject
from aiogram.types import Message, MessageEntity

from handlers.shared.filters import text_of

_TAGS: Final = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
"""The tags of entities (Bot API, "HTML style")."""
_START: Final = re.compile(r"(?:\w+:(?://)?)?(?:www\.)?", re.IGNORECASE)
"""What people leave out at the start of an address."""
_CLOSING, _ADDRESS, _OPENING = range(3)


def with_addresses(message: Message, *, after: int = 0, formatted: bool = False) -> str:
    """A message's text from the character `after` on. Behind each word that hides a link, its address follows.

    If `formatted`, with tags around what's bold, italic and so on.
    """
    text = text_of(message)
    raw = text.encode("utf-16-le", "surrogatepass")  # positions count in its units (Bot API, MessageEntity)
    begin = len(text[:after].encode("utf-16-le", "surrogatepass"))
    done, parts = begin, list[bytes]()
    for place, added in sorted(_added(message, raw, begin, formatted=formatted)):
        parts += [raw[done : place[0]], added.encode("utf-16-le")]
        done = place[0]
    return b"".join([*parts, raw[done:]]).decode("utf-16-le", "replace").strip()


def _added(message: Message, raw: bytes, begin: int, *, formatted: bool) -> Iterator[tuple[tuple[int, int, int], str]]:
    """What's added to a text, and where: what ends there comes first, the innermost before the others."""
    for number, entity in enumerate(message.entities or message.caption_entities or ()):
        start, end = max(2 * entity.offset, begin), 2 * (entity.offset + entity.length)
        if end <= start:
            continue
        if entity.type == "text_link" and entity.url and not _is_shown(entity, raw):
            yield (end, _ADDRESS, number), f" ({entity.url})"
        tag = _TAGS.get(entity.type) if formatted else None
        if tag is not None and raw[start:end].strip(b"\0 \n"):
            yield (start, _OPENING, number), f"<{tag}>"
            yield (end, _CLOSING, -number), f"</{tag}>"


def _is_shown(link: MessageEntity, raw: bytes) -> bool:
    """Whether the text of a link is its address anyway."""
    shown = raw[2 * link.offset : 2 * (link.offset + link.length)].decode("utf-16-le", "replace").strip().rstrip("/")
    address = str(link.url).rstrip("/")
    return bool(shown) and address.endswith(shown) and _START.fullmatch(address.removesuffix(shown)) is not None


def args_with_addresses(message: Message, command: CommandObject, *, formatted: bool = False) -> str:
    """The same for what follows a command."""
    args = command.args or ""
    after = len(text_of(message)) - len(args)
    return with_addresses(message, after=after, formatted=formatted) if args else ""
