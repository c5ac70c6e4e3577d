"""The length of a text as Telegram counts it, and how to shorten a text. Pure."""

from typing import Final

MESSAGE_LIMIT: Final = 4096
"""UTF-16 units of a message once its HTML is parsed (Bot API, sendMessage)."""
CAPTION_LIMIT: Final = 1024
"""UTF-16 units of a caption (Bot API, sendPhoto)."""


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as Telegram counts it once the HTML is parsed (Bot API, MessageEntity)."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, limit: int) -> str:
    """`text`, cut to `limit` (at least 1) UTF-16 units. Escape it afterwards, never before."""
    if units(text) <= limit:
        return text
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    return raw.decode("utf-16-le", "ignore") + "…"  # drops half a surrogate pair
