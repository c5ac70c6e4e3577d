"""Finds the name that somebody means: phones capitalize it, and keyboards store its accents in different ways."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from models.base import ALIKE, composed

_DOTTED: Final = "i\u0307"
"""A Turkish capital I with its dot, in lower case."""

_KEYBOARDS: Final = str.maketrans({**ALIKE, "ـ": "", "\u200c": "", "\u200d": ""})
"""What Arabic and Persian keyboards type differently: letters, and joiners that nobody sees."""


def find_name(names: Iterable[str], typed: str) -> str | None:
    """The one of `names` that `typed` means: itself, or else the only one that looks the same, or differs in case."""
    known = list(names)
    if typed in known:
        return typed
    for form in (composed, _caseless):
        same = [name for name in known if form(name) == form(typed)]
        if len(same) == 1:
            return same[0]
    return None


def _caseless(name: str) -> str:
    return composed(composed(name).casefold()).replace(_DOTTED, "i").translate(_KEYBOARDS)


def containing(text: str) -> re.Pattern[str]:
    """A pattern for names that contain a text, in any case, whichever way their accents are stored."""
    forms = dict.fromkeys([text, composed(text), unicodedata.normalize("NFD", text)])
    return re.compile("|".join(map(re.escape, forms)), re.IGNORECASE)
