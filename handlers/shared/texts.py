"""Fits long texts into Telegram's limits."""

from collections.abc import Sequence
from typing import Final

from handlers.shared.typed import whole_number
from services.core.lengths import MESSAGE_LIMIT
from texts import Key, Words

_ROOM: Final = MESSAGE_LIMIT - 200
"""Characters for the blocks: the rest is for a heading and the line about more pages."""


def page_of(blocks: Sequence[str], page: int) -> tuple[str, int]:
    """The blocks of page `page` (from 1; the last one if there are fewer), and the number of pages."""
    pages: list[list[str]] = [[]]
    size = 0
    for block in blocks:
        if pages[-1] and size + len(block) + 1 > _ROOM:
            pages.append([])
            size = 0
        pages[-1].append(block)
        size += len(block) + 1
    return "\n".join(pages[min(page, len(pages)) - 1]), len(pages)


def paged(heading: str, blocks: Sequence[str], page: int, command: str, words: Words) -> str:
    """A page of blocks under its heading, as HTML, with the command for the next page."""
    text, pages = page_of(blocks, page)
    said = f"<b>{heading}</b>\n{text}"
    if page >= pages:
        return said
    return f"{said}\n\n{words(Key.MORE_PAGES, page=page, pages=pages, command=command, next=str(page + 1))}"


def page_number(words: Sequence[str]) -> int | None:
    """The page number that was typed: 1 without words, None for anything that isn't a page."""
    if not words:
        return 1
    number = whole_number(words[0], digits=6) if len(words) == 1 else None
    return None if number is None else max(1, number)
