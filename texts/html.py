"""A type for texts that are already HTML."""

import re
from html import escape, unescape
from typing import Final

_TAG: Final = re.compile(r"<[^<>]*>")


class Html(str):
    """A text in Telegram's HTML (Bot API, "HTML style"). Any other string is escaped before it's inserted into one."""

    __slots__ = ()

    def plain(self) -> str:
        """The same without tags, for alerts and buttons, where Telegram shows no HTML."""
        return unescape(_TAG.sub("", self))


def to_html(value: str) -> Html:
    """A value as HTML; HTML stays unchanged."""
    return value if isinstance(value, Html) else Html(escape(value, quote=False))
