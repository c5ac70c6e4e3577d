"""Undoes disguises before a text is scored, and counts them: a disguised word says more than the word itself."""

import re
import unicodedata
from functools import cache
from typing import Final, NamedTuple

from services.protection.normaliser import normalise

_SMALL_CAPITALS: Final = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢᴦᴧᴨᴩᴫᴎɯʍ", "abcdefghijklmnopqrstuvwyzглпрлишм")
_TO_CYRILLIC: Final = str.maketrans("aebkmhopctyxruni3604@ɜɵё", "аевкмнорстухгипизбоча" + "зое")
"""Characters that stand in for a Cyrillic letter inside a Cyrillic word: `3apa6oтoк`."""
_TO_LATIN: Final = str.maketrans("аеворсухіјѕкмтн0134@$", "aebopcyxijskmthoieaas")
"""Characters that stand in for a Latin letter inside a Latin word: `раypal`."""
_ROW: Final = re.compile(r"(?<!\w)\w(?:(?P<gap>[ .·•*_|-]{1,2})\w)(?:(?P=gap)\w){2,}(?!\w)")
"""Four or more single letters with the same gap between them: `р.а.б.о.т.а`."""
_WORD: Final = re.compile(r"[\w@$]+")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LATIN: Final = re.compile(r"[a-z]")
_ONLY_CYRILLIC: Final = re.compile(r"[бгджийлфцчшщъыьэюяїєґ]")
"""Letters that don't look like any Latin one, so they show which script is meant."""
_ONLY_LATIN: Final = re.compile(r"[dfgijlnqrsvwz]")
"""Letters that don't look like any Cyrillic one."""
_STAND_IN: Final = re.compile(r"[0-9@$]")
_NAME: Final = re.compile(r"https?://\S+|www\.\S+|\bt\.me/\S+|@\w{4,}|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\b(?:/\S*)?")
"""Links and @names, which stay as they are."""


class Unfolded(NamedTuple):
    """A text without its disguises."""

    text: str
    mixed: int
    """Words that mix letters of two scripts, or have digits for letters."""
    rows: int
    """Rows of separated letters."""


def unfold(text: str) -> Unfolded:
    """The text in lower case, without disguises. Takes time linear in the length, and raises nothing."""
    plain = normalise(unicodedata.normalize("NFKC", text)).translate(_SMALL_CAPITALS)
    rows = 0

    def join(found: re.Match[str]) -> str:
        nonlocal rows
        rows += 1
        return found[0].replace(found["gap"], "")

    mixed = 0

    def unmix(found: re.Match[str]) -> str:
        nonlocal mixed
        word = found[0]
        if not _CYRILLIC.search(word):
            return word
        has_latin = _LATIN.search(word) is not None
        if not has_latin and not (_STAND_IN.search(word[1:-1]) and not word.isdecimal()):
            return word
        mixed += has_latin
        is_cyrillic = not has_latin or _ONLY_CYRILLIC.search(word) or (in_cyrillic() and not _ONLY_LATIN.search(word))
        return word.translate(_TO_CYRILLIC if is_cyrillic else _TO_LATIN)

    @cache
    def in_cyrillic() -> bool:
        """Whether the text is in Cyrillic: then so is a word whose own letters leave it open."""
        return len(_ONLY_CYRILLIC.findall(plain)) > len(_ONLY_LATIN.findall(plain))

    parts, at = [], 0
    for name in _NAME.finditer(plain):
        parts += [_WORD.sub(unmix, _ROW.sub(join, plain[at : name.start()])), name[0]]
        at = name.end()
    parts.append(_WORD.sub(unmix, _ROW.sub(join, plain[at:])))
    return Unfolded("".join(parts), mixed, rows)
