"""Words with signs inside: `ca-sino`, `cas*ino`, `c*sino`, `ca**no`. Pure, and quick for texts without any."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final, NamedTuple

_SIGNS: Final = "-*.~^=+#_\u00b7\u2010\u2011\u2012\u2013\u2014\u2022\u2212\u2217\uff0a"
_MASKS: Final = frozenset("*#_\u2022\u2217\uff0a")
"""Signs that people put in place of one letter."""
_SHORTEST: Final = 5
"""Letters that a word with a sign between its letters has, at least. A shorter one may be two words."""
_SHORTEST_MASKED: Final = 2
_LONGEST: Final = 40
_AT_MOST: Final = 2_000
_GUESSED_AT_MOST: Final = 1_200
"""Words and guesses that are made of a text, because the time has to stay short. A message has 4,096 letters."""
_SIGN: Final = re.compile(f"[{re.escape(_SIGNS)}]")
_CHAIN: Final = re.compile(rf"[^\W\d_]+(?:{_SIGN.pattern}[^\W\d_]+)+")
_STAR: Final = re.compile("[*#\u2022\u2217]")
_MASKED: Final = re.compile(rf"(?<!\w)[^\W\d_]++(?:{_STAR.pattern}++[^\W\d_]++)+(?!\w)")
_MASKED_AT_MOST: Final = 5
"""Masked words of a text that are compared with blocked words, at most."""
_PART: Final = re.compile(r"[^\W\d_]+|.")
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC: Final = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўј"


def masked(plain: str) -> list[str]:
    """The words of a normalised text with stars in place of letters, as in `f**k`."""
    if _STAR.search(plain) is None:
        return []
    words = dict.fromkeys(word for word in _MASKED.findall(plain) if len(word) <= _LONGEST)
    return list(islice(words, _MASKED_AT_MOST))


def may_be(word: str, parts: Sequence[str]) -> bool:
    """Whether a masked word may be a blocked one with these parts between its stars.

    At least half of the letters must be there.
    """
    match parts:
        case (whole,):
            shown = word
        case (whole, ""):
            shown = word[: len(whole)]
        case ("", whole):
            shown = word[-len(whole) :]
        case _:
            return False
    if len(shown) != len(whole):
        return False
    pairs = list(zip(shown, whole, strict=True))
    return 2 * sum(one == other for one, other in pairs) >= len(whole) and all(
        one == other or (other.isalpha() and not one.isalpha()) for one, other in pairs
    )


class Glued(NamedTuple):
    """What a word with a sign in it may be."""

    word: str
    is_guess: bool
    """Whether the sign is taken for some letter, and not left out."""


def glued(text: str) -> list[Glued]:
    """The words that a text has with a sign inside, and those that they may be."""
    if _SIGN.search(text) is None:
        return []
    chains = [_PART.findall(chain[0]) for chain in _CHAIN.finditer(text)]
    joined = (Glued(word, is_guess=False) for chain in chains for word in _joined(chain[::2]))
    guessed = (Glued(word, is_guess=True) for chain in chains for word in _guessed(chain))
    return [*islice(joined, _AT_MOST), *islice(guessed, _GUESSED_AT_MOST)]


def _joined(words: list[str]) -> Iterator[str]:
    """Two and three neighbours as one word."""
    for count in (2, 3):
        for place in range(len(words) - count + 1):
            joined = "".join(words[place : place + count])
            if _SHORTEST <= len(joined) <= _LONGEST:
                yield joined


def _guessed(chain: list[str]) -> Iterator[str]:
    """The words that a sign in place of a letter may stand for."""
    for (left, right), sign in zip(pairwise(chain[::2]), chain[1::2], strict=True):
        if sign in _MASKS and _SHORTEST_MASKED <= len(left) + len(right) < _LONGEST:
            alphabet = _CYRILLIC if "\u0400" <= left[-1] <= "\u04ff" else _LATIN
            yield from (left + one + right for one in alphabet)
