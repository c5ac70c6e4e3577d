"""Parses what people type after `/addblocklist`: words, then a reason, and a penalty in braces anywhere.

`WORD`, `"A PHRASE"`, `(ONE, "ANOTHER")`, `ONE, OTHER` or one per line. If something can be read in two ways, we ask:
a wrong guess would leave a word unblocked, or a penalty unapplied.
"""

import re
from dataclasses import dataclass
from typing import Final

from handlers.shared.access import InputError
from handlers.shared.modes import parse_penalty
from models.penalties import PenaltyFields
from services.core.lengths import shorten
from texts import Key, Sentence

_DOUBLE: Final = '"“”„‟«»〝〞＂'  # noqa: RUF001 - the quotation marks of phones
_SINGLE: Final = "'‘’‚‛‹›`´"  # noqa: RUF001
_QUOTED: Final = re.compile(
    rf"[{_DOUBLE}]\s*(?P<double>[^{_DOUBLE}]*?)\s*[{_DOUBLE}]"
    rf"|(?<![^\s,;(])[{_SINGLE}]\s*(?P<single>[^{_SINGLE}]+?)\s*[{_SINGLE}](?=[\s,;)]|$)"
)
_SHOWN: Final = 200
"""UTF-16 units shown of the text in the question."""
_MODE: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody wants to block."""

    words: list[str]
    reason: str
    penalty: PenaltyFields


def parse_entry(text: str) -> Entry:
    """Parse an entry. Raises InputError for what could be meant in two ways."""
    text, phrases = _hide_phrases(text)
    text, penalty = _take_mode(text)
    items, reason = _split(text.strip())
    words = [_shown(item, phrases) for item in items]
    reason = _shown(reason, phrases, quoted=True)
    _check_reason(reason, penalty)
    return Entry([word for word in words if word], reason, penalty)


_MARK: Final = "\ue000"
"""Stands for a quoted phrase while the rest is parsed. It's a private-use character of Unicode."""


def _hide_phrases(text: str) -> tuple[str, list[str]]:
    """The text with a mark for each quoted phrase, and the phrases."""
    phrases: list[str] = []

    def hide(match: re.Match[str]) -> str:
        phrases.append(match["double"] if match["double"] is not None else match["single"])
        return f"{_MARK}{len(phrases) - 1}{_MARK}"

    hidden = _QUOTED.sub(hide, text.replace(_MARK, ""))
    if re.search(rf"[{_DOUBLE}]", hidden):
        raise InputError(Sentence(Key.ENTRY_QUOTE_MISSING))
    return hidden, phrases


def _shown(text: str, phrases: list[str], *, quoted: bool = False) -> str:
    """A text with its phrases put back; in a reason, with their quotation marks."""

    def show(match: re.Match[str]) -> str:
        phrase = phrases[int(match[1])]
        return f"“{phrase}”" if quoted else phrase

    return re.sub(f"{_MARK}([0-9]+){_MARK}", show, text).strip()


def _take_mode(text: str) -> tuple[str, PenaltyFields]:
    """The text without its penalty in braces, and the penalty."""
    modes = _MODE.findall(text)
    rest = _MODE.sub(" ", text)
    if "{" in rest or "}" in rest:
        raise InputError(Sentence(Key.ENTRY_BRACE_MISSING))
    if len(modes) > 1:
        raise InputError(Sentence(Key.ENTRY_ONE_PENALTY))
    return rest, parse_penalty(modes[0]) if modes else PenaltyFields()


def _split(text: str) -> tuple[list[str], str]:
    """The words, some of which stand for phrases, and the reason."""
    if text.startswith("("):
        inner, bracket, rest = text[1:].partition(")")
        if not bracket:
            raise InputError(Sentence(Key.ENTRY_BRACKET_MISSING))
        return re.split(r"[,;\n]", inner), rest
    lines = [line.strip().rstrip(",;") for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return [item for line in lines for item in re.split(r"[,;]", line)], ""
    phrases = re.match(rf"{_MARK}[0-9]+{_MARK}(?:[\s,;]+{_MARK}[0-9]+{_MARK})+", text)
    if phrases:
        return re.split(r"[\s,;]+", phrases[0]), text[phrases.end() :].lstrip(" ,;")
    first, rest = (*text.split(maxsplit=1), "", "")[:2]
    if "," in first or ";" in first or rest.startswith((",", ";")):
        return _listed(text), ""
    return [first], rest


def _listed(text: str) -> list[str]:
    """Words separated by commas. If the last one could be a phrase or a word with a reason, the bot asks which."""
    items = [item.strip() for item in re.split(r"[,;]", text)]
    items = [item for item in items if item]
    if items and " " in items[-1]:
        raise InputError(Sentence(Key.ENTRY_PHRASE_OR_REASON, {"typed": shorten(items[-1], _SHOWN)}))
    return items


def _check_reason(reason: str, penalty: PenaltyFields) -> None:
    """Raise InputError for a reason that looks like a penalty without braces, or like more words."""
    if not reason or penalty.penalty is not None:
        return
    try:
        parse_penalty(reason)
    except InputError:
        return
    raise InputError(Sentence(Key.ENTRY_PENALTY_OR_REASON, {"typed": shorten(reason, _SHOWN)}))
