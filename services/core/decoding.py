"""Reads the text of files that people save with any editor."""

import codecs
from typing import Final

_MARKS: Final = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""How editors mark the encoding of files that they save."""


def decoded(raw: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with a byte order mark. Raises UnicodeDecodeError."""
    coding = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "utf-8")
    return raw.decode(coding)
