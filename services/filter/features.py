"""The features that the classifier sees: hashes of words, their parts, and signs such as links and sums of money."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import Final
from zlib import crc32

from models.filter import SAMPLE_LENGTH, ReasonCode
from services.filter.unfold import Unfolded, unfold

BUCKETS: Final = 1 << 17
"""Number of weights in a model."""
_TOKEN: Final = re.compile(r"<\w+>|\w+|[^\w\s]")
"""A sign's name, a word, or one other character."""
_RUNS: Final = (3, 4, 5, 6)
"""Lengths of character n-grams. They cross word boundaries, so they capture phrases and all endings of a word."""
_DENSE: Final = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
"""Scripts without spaces, or with one syllable per letter: there, one or two characters make a word."""
_WIDTH: Final = 4
"""Bytes per character in UTF-32."""
_ENDS: Final = 3
"""Words at the start and at the end whose position counts: spam begins with a greeting and ends with a call to act."""
_STEM: Final = 5
"""Letters of a word that its endings don't change."""
_ENOUGH_LETTERS: Final = 8
_SIGNS: Final = (
    ("<invite>", re.compile(r"\b(?:t|telegram)\.me/(?:\+|joinchat/)[\w-]+")),
    ("<ref>", re.compile(r"\bt\.me/\w+\?start\w*=\S+")),
    ("<tme>", re.compile(r"\bt(?:elegram)?\.me/\w+")),
    ("<link>", re.compile(r"https?://\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\b(?:/\S*)?")),
    ("<bot>", re.compile(r"@\w*bot\b")),
    ("<at>", re.compile(r"@\w{4,}")),
    ("<phone>", re.compile(r"\+\d[\d ()-]{8,16}\d")),
    ("<card>", re.compile(r"\b\d{4} ?\d{4} ?\d{4} ?\d{4}\b")),
    (
        "<money>",
        re.compile(
            r"[$€£₽₹₴₸]\s?\d[\d.,  ]*[kк]?"
            r"|\d[\d.,  ]*\s?(?:[$€£₽₹₴₸%]|usdt?|eur|btc|eth|ton|trx|у\.?е|руб\w*|р\b|тыс\w*|к\b|k\b|бакс\w*|доллар\w*"
            r"|евро|гривен\w*|грн|dollars?|bucks|euros?|reais|reales|pesos|rs\b|inr|rupees|tl\b|lira|تومان|دلار|تتر|دولار"
            r"|rb\b|ribu|juta)"
        ),
    ),
    ("<number>", re.compile(r"\d+")),
)


_SIGNALS: Final = {"<money>": ReasonCode.MONEY, "<number>": ReasonCode.WORDS}
"""The signals of signs that aren't a contact."""


def features(text: str) -> list[int]:
    """The buckets of a text's features, each once, in ascending order."""
    return sorted({bucket for buckets in by_signal(text).values() for bucket in buckets})


def by_signal(text: str) -> dict[ReasonCode, set[int]]:
    """The same, grouped by the signal that they belong to."""
    text = text[:SAMPLE_LENGTH]
    unfolded = unfold(text)
    plain, names = _signs(unfolded)
    words = _TOKEN.findall(plain)
    names += ((ReasonCode.WORDS, name) for name in chain(_of_words(words), _of_shape(text, words)))
    found: dict[ReasonCode, set[int]] = {ReasonCode.WORDS: {crc % BUCKETS for crc in _runs(words)}}
    for signal, name in names:
        found.setdefault(signal, set()).add(crc32(name.encode("utf-8", "surrogatepass")) % BUCKETS)
    return found


def _signs(unfolded: Unfolded) -> tuple[str, list[tuple[ReasonCode, str]]]:
    """The text with links, sums and similar replaced by names of signs; and the signs that were found."""
    plain, found = unfolded.text, []
    for sign, pattern in _SIGNS:
        plain, count = pattern.subn(f" {sign} ", plain)
        if count:
            signal = _SIGNALS.get(sign, ReasonCode.CONTACT)
            found.append((signal, f"sign:{sign}"))
            if count > 1:
                found.append((signal, f"sign:{sign}:many"))
    if unfolded.mixed:
        found.append((ReasonCode.DISGUISE, f"mixed:{min(unfolded.mixed, 3)}"))
    if unfolded.rows:
        found.append((ReasonCode.DISGUISE, f"rows:{min(unfolded.rows, 2)}"))
    return plain, found


def _of_words(words: list[str]) -> Iterator[str]:
    yield from (f"w:{word}" for word in words)
    yield from (f"first:{word[:_STEM]}" for word in words[:_ENDS])
    yield from (f"last:{word[:_STEM]}" for word in words[-_ENDS:])


def _runs(words: list[str]) -> Iterator[int]:
    """Hashes of the n-grams, cut from the encoded text: hashing each one as a string takes twice as long."""
    joined = f" {' '.join(words)} "
    encoded = memoryview(joined.encode("utf-32-le", "surrogatepass"))
    spans = [(0, len(joined), _RUNS), *((*row.span(), (1, 2)) for row in _DENSE.finditer(joined))]
    for start, end, sizes in spans:
        for size in sizes:
            width = _WIDTH * size
            yield from (
                crc32(encoded[at : at + width]) for at in range(_WIDTH * start, _WIDTH * end - width + 1, _WIDTH)
            )


def _of_shape(text: str, words: list[str]) -> Iterator[str]:
    """Features of how the text is written."""
    letters = sum(map(str.isalpha, text))
    symbols = sum(unicodedata.category(one) == "So" for one in text)
    yield f"length:{min(len(words), 63).bit_length()}"
    yield f"emojis:{min(symbols, 15).bit_length()}"
    yield f"lines:{min(text.count(chr(10)), 7).bit_length()}"
    yield f"shouts:{min(text.count('!'), 7).bit_length()}"
    yield f"questions:{min(text.count('?'), 3)}"
    if letters >= _ENOUGH_LETTERS:
        yield f"capitals:{4 * sum(map(str.isupper, text)) // letters}"
    if text[:1].islower():
        yield "begins small"
    if text[-1:] in (".", "!"):
        yield "ends with a stop"
