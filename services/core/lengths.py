"""A text's length as Telegram counts it, and how to shorten one that is too long. Pure."""

from typing import Final

MESSAGE_LIMIT: Final = 4096
"""UTF-16 units of a message, after its HTML was read (Bot API, sendMessage)."""
CAPTION_LIMIT: Final = 1024
"""UTF-16 units of a caption (Bot API, sendPhoto)."""


def units(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 units, after its HTML was read (Bot API, MessageEntity)."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, limit: int) -> str:
    """`text`, cut to `limit` (at least 1) UTF-16 units; escape it afterwards, never before."""
    if units(text) <= limit:
        return text
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    return raw.decode("utf-16-le", "ignore") + "…"  # half a letter is left out
