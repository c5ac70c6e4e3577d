"""Makes texts that look the same the same: what evades a list of words does not evade people's eyes."""

import unicodedata
from collections.abc import Mapping
from typing import Final

_LOOK_ALIKES: Final[Mapping[str, str]] = {
    # Cyrillic
    "а": "a", "в": "b", "е": "e", "з": "3", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c", "т": "t",
    "у": "y", "х": "x", "ѕ": "s", "і": "i", "ј": "j", "ԛ": "q", "ԝ": "w", "ԁ": "d", "һ": "h", "ӏ": "l", "ь": "b",
    # Greek
    "α": "a", "β": "b", "γ": "y", "ε": "e", "η": "n", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t",
    "υ": "u", "χ": "x", "ω": "w",
    # Latin that NFKD does not take apart
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ɑ": "a", "ɡ": "g", "ʟ": "l", "ꜱ": "s", "ß": "ss",
}  # fmt: skip
"""Letters that look like another, in small letters (Unicode Technical Standard 39 has the idea, and many more)."""
_TABLE: Final = str.maketrans(dict(_LOOK_ALIKES))


def normalise(text: str) -> str:
    """`text` in small letters, without accents and unseen characters, look-alike letters replaced, spaces single.

    Doing it twice is the same as once.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    folded = unicodedata.normalize("NFKD", text).casefold()
    seen = "".join(one for one in unicodedata.normalize("NFKD", folded) if unicodedata.category(one) not in _UNSEEN)
    return " ".join(seen.translate(_TABLE).split())


_UNSEEN: Final = frozenset({"Mn", "Me", "Cf"})
"""Unicode's categories of accents, enclosing marks, and of zero-width and other format characters."""
