"""Other ways to read a text: turned around, with signs for spaces, without the emojis inside its words. Pure."""

import re
from collections.abc import Iterator
from typing import Final

from services.protection.checks import EMOJIS

_TURNED: Final = re.compile("\u202e([^\u202c\u2029\n]*)")
"""Text that Telegram shows from right to left, whatever its script (Unicode, RIGHT-TO-LEFT OVERRIDE)."""
_FOR_SPACES: Final = re.compile(r"[-_/+*~|=•·](?<=[^\W_].)(?=[^\W_])")
_INSIDE: Final = re.compile(f"[{EMOJIS}](?<=[^\\W\\d_].)[{EMOJIS}]*(?=[^\\W\\d_])")
"""Emojis between two letters of a word. Both expressions look at the sign first, which is faster."""


def turned(text: str) -> str | None:
    """The text as it looks, if a part of it is turned around."""
    return _TURNED.sub(lambda found: found[1][::-1], text) if "\u202e" in text else None


def for_phrases(plain: str) -> str | None:
    """A normalised text with spaces for the signs between words, as in `free-money`; None without such signs."""
    return _FOR_SPACES.sub(" ", plain) if _FOR_SPACES.search(plain) else None


def without_emojis(plain: str) -> str | None:
    """A normalised text without the emojis inside its words; None if there are none."""
    return None if plain.isascii() or not _INSIDE.search(plain) else _INSIDE.sub("", plain)


def readings(plain: str, *, has_phrases: bool) -> Iterator[str]:
    """The texts in which blocked words are also searched."""
    for text in (for_phrases(plain) if has_phrases else None, without_emojis(plain)):
        if text is not None:
            yield text
