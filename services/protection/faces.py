"""How a character looks: which letters it may stand for, and of what kind it is."""

import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

import decancer_py

from services.protection.normaliser import BLANKS, is_mark_of_word, normalise

LATIN: Final = "L"
CYRILLIC: Final = "C"
GREEK: Final = "G"
OTHER: Final = "O"
"""A letter of another script in use: a disguise only next to letters of a different script."""
ODD: Final = "X"
"""Looks like a letter, but belongs to no script in common use: always a disguise."""
FLAG: Final = "F"
"""Half a flag, which looks like a letter."""
WHOLE: Final = "W"
"""A letter of a script without look-alikes: Chinese, Japanese, Korean, Thai and similar ones."""
DIGIT: Final = "D"
SIGN: Final = "S"
"""Stands for a letter inside a word."""
MARK: Final = "M"
"""A mark of a script's letters. On a letter of another script it's a disguise."""
BLANK: Final = "B"
"""A letter that looks like a space."""
NOTHING: Final = "N"
GAP: Final = " "
"""Between words."""
JOINERS: Final = frozenset({MARK, NOTHING, BLANK})
"""What may be inside a word without being one of its letters."""
DIGITS: Final = str.maketrans("013456789", "oieasbtbg")
"""Letters that digits imitate. There's none for 2."""

_SIGNS: Final = {"@": "a", "$": "s", "!": "i", "|": "i"}
_CACHED: Final = 20_000
_BY_NAME: Final = {
    "LATIN": LATIN,
    "CYRILLIC": CYRILLIC,
    "GREEK": GREEK,
    **dict.fromkeys(("BOPOMOFO", "CJK", "HANGUL", "HIRAGANA", "KATAKANA", "KHMER", "LAO", "MYANMAR", "THAI"), WHOLE),
    **dict.fromkeys(
        (
            "ARABIC", "ARMENIAN", "BENGALI", "DEVANAGARI", "ETHIOPIC", "GEORGIAN", "GUJARATI", "GURMUKHI", "HEBREW",
            "KANNADA", "MALAYALAM", "MONGOLIAN", "ORIYA", "SINHALA", "SYRIAC", "TAMIL", "TELUGU", "THAANA", "TIBETAN",
        ),
        OTHER,
    ),
}  # fmt: skip
"""By the first word of a character's name in Unicode."""
_MORE: Final = {"ᔕ": "s", "ƨ": "s", "ⲋ": "s", "ⲭ": "x"}
"""Look-alikes that decancer doesn't know."""
CURRENCIES: Final = frozenset(map(chr, range(0x20A0, 0x20D0)))
"""Signs that are letters with a stroke."""
_PLAIN_LATIN: Final = frozenset("ðþŋəɛɔɓɗƙ")
"""Letters outside the Latin alphabet that people write with (Icelandic, Azerbaijani, Hausa, Ewe and others)."""


class Face(NamedTuple):
    """A character as it looks."""

    kind: str
    looks: str
    """The lower-case Latin letters or the digit that it looks like, or else its plain form."""


@lru_cache(_CACHED)
def face(one: str) -> Face:
    """How a character of Unicode's composed compatibility form (NFKC) looks."""
    if one in BLANKS:
        return Face(BLANK, "")
    if one.isspace():
        return Face(GAP, "")
    if is_mark_of_word(one):
        return Face(MARK, "")
    plain = normalise(one)
    if not plain:
        return Face(NOTHING, "")
    if plain.isascii() and plain.isalnum():
        return Face(DIGIT if plain.isdigit() else LATIN, plain)
    if one in _SIGNS:
        return Face(SIGN, _SIGNS[one])
    return _look_alike(one, plain)


def _look_alike(one: str, plain: str) -> Face:
    name = unicodedata.name(one, "").split(" ")
    kind = _BY_NAME.get(name[0])
    if kind == WHOLE and one.isalpha():
        return Face(kind, plain)
    if name[0] == "REGIONAL":
        return Face(FLAG, name[-1].lower())
    looks = _looks(one, name)
    is_look_alike = looks.isascii() and looks.isalpha()
    if kind == LATIN and (not is_look_alike or plain in _PLAIN_LATIN):
        return Face(LATIN, looks if is_look_alike else plain)
    is_letter = one.isalpha() or "LATIN" in name or one in CURRENCIES
    if kind in (None, LATIN, WHOLE):
        if is_look_alike:
            return Face(ODD if is_letter else SIGN, looks)
        return Face(WHOLE if is_letter else GAP, plain)
    return Face(kind if is_letter else GAP, looks if is_look_alike else plain)


def _looks(one: str, name: list[str]) -> str:
    if one.lower() in _MORE:
        return _MORE[one.lower()]
    if "LATIN" in name and len(name[-1]) == 1:  # as in "Negative squared Latin capital letter A", which is an emoji too
        return name[-1].lower()
    cured = str(decancer_py.parse(one, retain_emojis=True))
    return "".join(filter(str.isalnum, cured)).translate(DIGITS)
