"""What the classifier sees of a text: hashes of its words, their parts, and signs such as links and sums of money."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import Final
from zlib import crc32

from models.filter import SAMPLE_LENGTH, ReasonCode
from services.filter.unfold import Unfolded, unfold

BUCKETS: Final = 1 << 17
"""Weights of a model."""
_TOKEN: Final = re.compile(r"<\w+>|\w+|[^\w\s]")
"""A sign, a word, or one character that is neither."""
_PARTS: Final = (3, 4, 5)
"""Letters of a part of a word."""
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


def features(text: str) -> list[int]:
    """The buckets of a text's features, each once, in ascending order."""
    return sorted({bucket for buckets in by_signal(text).values() for bucket in buckets})


def by_signal(text: str) -> dict[ReasonCode, set[int]]:
    """The same, by the signal that they belong to."""
    found: dict[ReasonCode, set[int]] = {}
    text = text[:SAMPLE_LENGTH]
    for signal, name in _names(text, unfold(text)):
        found.setdefault(signal, set()).add(crc32(name.encode("utf-8", "surrogatepass")) % BUCKETS)
    return found


def _names(text: str, unfolded: Unfolded) -> Iterator[tuple[ReasonCode, str]]:
    plain = unfolded.text
    for sign, pattern in _SIGNS:
        plain, count = pattern.subn(f" {sign} ", plain)
        if count:
            signal = ReasonCode.MONEY if sign == "<money>" else ReasonCode.CONTACT
            yield signal, f"sign:{sign}"
            if count > 1:
                yield signal, f"sign:{sign}:many"
    if unfolded.mixed:
        yield ReasonCode.DISGUISE, f"mixed:{min(unfolded.mixed, 3)}"
    if unfolded.rows:
        yield ReasonCode.DISGUISE, f"rows:{min(unfolded.rows, 2)}"
    words = _TOKEN.findall(plain)
    for name in chain(_of_words(words), _of_shape(text, words)):
        yield ReasonCode.WORDS, name


def _of_words(words: list[str]) -> Iterator[str]:
    before = "^"
    for word in words:
        yield f"w:{word}"
        yield f"b:{before} {word}"
        before = word
        if len(word) > 3 and word.isalpha():
            padded = f" {word} "
            for size in _PARTS:
                for start in range(len(padded) - size + 1):
                    yield f"c:{padded[start : start + size]}"


def _of_shape(text: str, words: list[str]) -> Iterator[str]:
    """How it's written."""
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
