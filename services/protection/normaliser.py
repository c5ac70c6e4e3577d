"""Makes texts that look the same equal, unless that could make two different words equal.

What goes further, and takes a text for a disguise of another, is in services/protection/disguises.py.
"""

import re
import unicodedata
from typing import Final

_CACHED: Final = 20_000
"""Characters whose plain form is cached: more than any chat uses."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
"""Unicode's categories of control and format characters (zero-width, soft hyphens, tags) and of unassigned ones."""
BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that look like a space: Hangul fillers and the blank of Braille."""
_MARKS_OF_WORDS: Final = (
    "AHOM", "BALINESE", "BENGALI", "BUGINESE", "CHAKMA", "CHAM", "COMBINING KATAKANA-HIRAGANA", "DEVANAGARI",
    "GUJARATI", "GURMUKHI", "JAVANESE", "KANNADA", "KHMER", "LAO", "LEPCHA", "LIMBU", "MALAYALAM", "MEETEI", "MYANMAR",
    "ORIYA", "SINHALA", "SUNDANESE", "TAI", "TAMIL", "TELUGU", "THAANA", "THAI", "TIBETAN",
)  # fmt: skip
"""Scripts whose marks are vowels and tones, so without them the words would be different.

Elsewhere marks are accents.
"""
_LETTERS: Final = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ƀ": "b", "ɨ": "i", "ß": "ss", "æ": "ae", "œ": "oe",
    # Arabic and Persian keyboards have different letters for the same one.
    "ي": "ی", "ى": "ی", "ك": "ک", "ـ": "",
    # What phones insert for what people type.
    "‘": "'", "’": "'", "‚": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
}  # fmt: skip
"""What Unicode doesn't decompose."""
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_NON_JOINER: Final = "\u200c"
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)


def normalise(text: str) -> str:
    """`text` in lower case and Unicode's simplest characters, without accents, invisible characters and double spaces.

    Takes time linear in the length, and never raises. Applying it twice is the same as once.
    """
    if text.isascii():
        plain = " ".join(text.lower().split())
        return plain if plain.isprintable() else " ".join("".join(filter(str.isprintable, plain)).split())
    plain = " ".join("".join(map(_PLAIN.__getitem__, unicodedata.normalize("NFKC", text))).split())
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)


def spellings(word: str) -> list[str]:
    """The normalised ways in which people write a blocked word, the one that was typed first.

    Persian puts a zero-width non-joiner between the parts of a word. Many people type a space there, or nothing.
    """
    typed = normalise(word)
    if not _ARABIC.search(typed):
        return [typed]
    apart = normalise(word.replace(_NON_JOINER, " "))
    return list(dict.fromkeys([typed, apart, apart.replace(" ", "")]))


def is_mark_of_word(one: str) -> bool:
    """Whether a character is a mark that changes a word into another."""
    return unicodedata.category(one)[0] == "M" and unicodedata.name(one, "").startswith(_MARKS_OF_WORDS)


def _plain(one: str) -> str:
    """The plain form of one character."""
    if one.isspace() or one in BLANKS:
        return " "
    if unicodedata.category(one) in _UNSEEN or ord(one) in _SKIN_TONES:
        return ""
    digit = unicodedata.decimal(one, None)
    if digit is not None:
        return str(digit)
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", one).casefold())
    kept = (_LETTERS.get(part, part) for part in apart if unicodedata.category(part)[0] != "M" or is_mark_of_word(part))
    return unicodedata.normalize("NFC", "".join(kept))


class _PlainForms(dict[str, str]):
    """The plain form of each character that was needed so far."""

    def __missing__(self, one: str) -> str:
        if len(self) >= _CACHED:
            self.clear()
        plain = self[one] = _plain(one)
        return plain


_PLAIN: Final = _PlainForms()
